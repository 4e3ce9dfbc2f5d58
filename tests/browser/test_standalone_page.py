"""The map as one file: opened from the disk it shows everything and asks nobody for anything."""

import re

import pytest
from playwright.sync_api import expect

from paradiplomacy.mapview.standalone import standalone_html
from paradiplomacy.store import Dataset, load_dataset
from paradiplomacy.view_state import ViewState
from paradiplomacy.web.served import today

pytestmark = pytest.mark.browser

LINK = "vn-kien-giang~kh-kampot"


@pytest.fixture
def open_file(chromium, tmp_path):
    """Open a page from the disk; any request for another file, any error, fails the test."""
    contexts, troubles = [], []

    def open_page(text: str, **options):
        file = tmp_path / "atlas map.html"
        file.write_text(text, encoding="utf-8")
        contexts.append(chromium.new_context(**{"viewport": {"width": 1280, "height": 800}, **options}))
        page = contexts[-1].new_page()
        page.on("request", lambda request: request.url != file.as_uri() and troubles.append(request.url))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("console", lambda message: message.type == "error" and troubles.append(message.text))
        page.goto(file.as_uri())
        page.wait_for_function("window.__atlas && __atlas.shown > 0")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert [trouble for trouble in troubles if not trouble.startswith("blob:")] == []


@pytest.fixture(scope="module")
def dataset(five_articles) -> Dataset:
    return load_dataset(five_articles)


@pytest.fixture(scope="module")
def page_text(dataset) -> str:
    return standalone_html(dataset, ViewState(), language="en", today=today())


def test_it_shows_every_link_land_and_legend(open_file, page_text, dataset):
    page = open_file(page_text)
    assert page.evaluate("__atlas.shown") == len(dataset.links("signed"))
    page.wait_for_function(
        """() => {
            const canvas = document.querySelector(".atlas-base-map");
            const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
            return data.some((value, index) => index % 4 === 3 && value);
        }"""
    )
    expect(page.get_by_text("Partner country")).to_be_visible()


def test_a_click_opens_statements_with_sources_in_the_panel(open_file, page_text):
    page = open_file(page_text)
    page.evaluate("__atlas.map.setView([10.6, 104.3], 8, {animate: false}) && undefined")
    point = page.evaluate("id => __atlas.pointOfLink(id)", LINK)
    box = page.locator("#map").bounding_box()
    page.mouse.click(box["x"] + point["x"], box["y"] + point["y"])
    panel = page.locator("aside")
    expect(panel.get_by_role("heading", level=2)).to_have_text("Kien Giang – Kampot")
    expect(panel.get_by_role("link").first).to_have_attribute("href", re.compile("^https?://"))
    expect(panel.get_by_text("paragraph").first).to_be_visible()
    panel.get_by_role("button", name="All links").click()
    expect(panel).to_contain_text("Click a line or a place")


def test_a_place_lists_its_links_and_leads_to_them(open_file, page_text):
    page = open_file(page_text)
    page.evaluate("AtlasMap.select({kind: 'place', id: 'vn-kien-giang'})")
    panel = page.locator("aside")
    expect(panel.get_by_role("heading", level=2)).to_have_text("Kien Giang")
    panel.get_by_role("button", name="Kien Giang – Kampot").click()
    expect(panel.get_by_role("heading", level=2)).to_have_text("Kien Giang – Kampot")
    assert page.evaluate("__atlas.selected") == {"kind": "link", "id": LINK}


def test_it_opens_with_what_was_selected_in_its_language_and_on_a_phone(open_file, dataset):
    text = standalone_html(dataset, ViewState(link=LINK), language="vi", today=today(), base_map=())
    page = open_file(text, viewport={"width": 390, "height": 800}, has_touch=True)
    expect(page.locator("aside").get_by_role("heading", level=2)).to_have_text(re.compile("Kiên Giang – "))
    assert page.evaluate("document.documentElement.lang") == "vi"
    assert page.evaluate("document.documentElement.scrollWidth") <= 390

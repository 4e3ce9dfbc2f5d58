"""From page to page: the view goes along, in any language; the years play; nothing is cut off on a phone."""

import re

import pytest
from playwright.sync_api import expect
from sample_data import ROOT

from paradiplomacy.matrix import province_sectors
from paradiplomacy.store import load_dataset
from paradiplomacy.web.addresses import HOME_PAGE
from paradiplomacy.web.pages import existing_pages

pytestmark = pytest.mark.browser

OTHER_PAGES = [name for name in existing_pages() if name != HOME_PAGE]
PHONE = {"width": 390, "height": 844}

# A line of text that is wider than its box, where the box hides what does not fit; names in heat maps may end in dots.
CUT_OFF = """() => [...document.querySelectorAll(
    ".stMain :is(h1, h2, h3, p, button, label, li, td, th), .atlas-nav a, .atlas-brand")]
    .filter((part) => part.offsetParent && !part.closest(".atlas-heat") && part.scrollWidth > part.clientWidth + 2
        && getComputedStyle(part).overflowX !== "visible")
    .map((part) => `${part.tagName}: ${part.textContent.slice(0, 60)}`)"""


def go_to(atlas, page: str) -> None:
    """Follow the menu, and wait for the page."""
    address = "./" if page == HOME_PAGE else f"./{page}"
    atlas.page.locator(".atlas-nav").locator(f"a[href='{address}'], a[href^='{address}?']").first.click()
    expect(atlas.page).to_have_url(re.compile(rf"{atlas.url}/{'' if page == HOME_PAGE else page}(\?|$)"))
    expect(atlas.page.locator(".atlas-nav [aria-current=page]")).to_have_count(1)
    atlas.settle()


# Of each column of a heat map: the total over it, and the sum of the numbers that stand below it.
COLUMN_TOTALS = """([table]) => {
    const totals = [...table.tHead.querySelectorAll("th small")].map((total) => Number(total.textContent));
    const sums = totals.map(() => 0);
    for (const row of table.tBodies[0].rows) {
        let column = 0;
        for (const cell of [...row.cells].slice(1)) {
            sums[column] += Number(cell.textContent);
            column += cell.colSpan;
        }
    }
    return [totals, sums];
}"""


def test_filters_are_kept_from_page_to_page_and_back(atlas):
    atlas.open()
    atlas.choose("countries", "Cambodia")
    atlas.wait_for_links("country=KH")
    for page in OTHER_PAGES:
        go_to(atlas, page)
        assert ("country", "KH") in atlas.query
    go_to(atlas, HOME_PAGE)
    atlas.wait_for_links("country=KH")
    expect(atlas.filter("countries")).to_contain_text("Cambodia")
    atlas.page.go_back()
    expect(atlas.page).to_have_url(re.compile(rf"/{OTHER_PAGES[-1]}\?country=KH$"))


def test_a_page_is_opened_without_loading_the_app_anew(atlas):
    atlas.open(path="/sectors")
    atlas.page.evaluate("window.same = true")
    go_to(atlas, "trade")
    expect(atlas.page.get_by_role("heading", level=1, name="Trade")).to_be_visible()
    assert atlas.page.evaluate("window.same")


def test_the_language_changes_and_everything_else_stays(atlas):
    atlas.open("country=KH&compare=vn-bac-giang&compare=vn-kien-giang", path="/sectors")
    atlas.page.locator(".st-key-choose_lang").get_by_role("combobox").click()
    atlas.page.get_by_role("option", name="Français").click()
    expect(atlas.page.get_by_role("heading", level=1, name="Domaines")).to_be_visible()
    expect(atlas.page.locator("html")).to_have_attribute("lang", "fr")
    expect(atlas.page).to_have_title(re.compile("^Domaines "))
    kept = [("country", "KH"), ("compare", "vn-bac-giang"), ("compare", "vn-kien-giang"), ("lang", "fr")]
    assert atlas.query == kept
    go_to(atlas, "timeline")
    assert atlas.query == kept
    assert atlas.page.evaluate("document.documentElement.lang") == "fr"


def test_every_number_of_a_long_heat_map_stands_in_its_row_and_column(new_atlas, start_atlas):
    data = load_dataset(ROOT / "data")
    atlas = new_atlas(server=start_atlas(ROOT / "data"))
    atlas.open(path="/sectors")
    rows = atlas.page.locator(".st-key-province_sectors tbody tr")
    expect(rows).to_have_count(len(province_sectors(data, data.links("signed")).rows))
    totals, sums = atlas.page.locator(".st-key-province_sectors table").evaluate_all(COLUMN_TOTALS)
    assert max(totals) > 100
    assert sums == totals


def test_a_number_of_the_heat_map_leads_to_these_pairs_on_the_map(atlas):
    atlas.open(path="/sectors")
    cell = atlas.page.locator(".st-key-province_sectors td a").first
    count = int(cell.inner_text())
    cell.click()
    expect(atlas.page).to_have_url(re.compile(r"/\?sector=[a-z_]+&province=vn-[a-z-]+$"))
    query = atlas.page.url.partition("?")[2]
    atlas.wait_for_links(query)
    assert sum(not link["intention"] for link in atlas.links(query)) == count


def test_moving_the_year_moves_the_map_and_the_address(atlas):
    atlas.open(path="/timeline")
    expect(atlas.map_frame).to_be_visible()
    slider = atlas.page.get_by_role("slider", name="The map at the end of")
    slider.fill("2022")
    expect(atlas.page).to_have_url(re.compile("year=2022"))
    expect(atlas.panel.get_by_role("heading", level=2, name="2022")).to_be_visible()
    atlas.wait_for_links("year=2022")
    early = atlas.shown
    slider.fill("2024")
    atlas.wait_for_links("year=2024")
    assert early < atlas.shown


def test_playing_takes_the_map_to_the_next_year_and_stops_where_asked(atlas):
    atlas.open("year=2021", path="/timeline")
    player = atlas.page.locator(".st-key-year_player")
    expect(atlas.panel.get_by_role("heading", level=2, name="2021")).to_be_visible()
    player.get_by_role("button", name="Play through the years").click()
    expect(atlas.panel.get_by_role("heading", level=2, name="2022")).to_be_visible()
    expect(atlas.panel.get_by_role("heading", level=2, name="2023")).to_be_visible()
    player.get_by_role("button", name="Pause").click()
    expect(player.get_by_role("button", name="Play through the years")).to_be_visible()
    year = player.get_by_role("status").inner_text()
    expect(atlas.page).to_have_url(re.compile(f"year={year}"))
    atlas.page.go_back()  # the years that only passed by are no steps of their own
    expect(atlas.page).to_have_url(re.compile("year=2021"))


def test_a_chart_can_be_saved_and_shows_its_numbers(atlas):
    atlas.open(path="/timeline")
    chart = atlas.page.locator(".st-key-chart_agreements_by_year")
    expect(chart.locator("svg").first).to_be_visible()
    for kind in ("SVG", "PNG"):
        with atlas.page.expect_download() as saved:
            chart.get_by_role("button", name=f"Save as {kind}").click()
        assert saved.value.suggested_filename == f"agreements_by_year.{kind.lower()}"
        content = saved.value.path().read_bytes()
        assert content.startswith(b"<svg" if kind == "SVG" else b"\x89PNG")
    chart.get_by_test_id("stPopoverButton").click()
    expect(atlas.page.get_by_test_id("stPopoverBody").locator("[role=grid]")).to_be_attached()


def test_on_a_phone_the_menu_opens_leads_on_and_closes(new_atlas):
    atlas = new_atlas(viewport=PHONE, has_touch=True, is_mobile=True).open(path="/sectors")
    menu = atlas.page.get_by_role("button", name="Menu")
    entry = atlas.page.locator(".atlas-nav").get_by_role("link", name="Trade")
    expect(entry).to_be_hidden()
    menu.tap()
    expect(menu).to_have_attribute("aria-expanded", "true")
    entry.tap()
    expect(atlas.page.get_by_role("heading", level=1, name="Trade")).to_be_visible()
    expect(entry).to_be_hidden()


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
@pytest.mark.parametrize("page", OTHER_PAGES)
def test_no_text_is_cut_off_on_a_phone(new_atlas, page, language):
    atlas = new_atlas(viewport=PHONE, has_touch=True, is_mobile=True).open(f"lang={language}", path=f"/{page}")
    expect(atlas.page.get_by_role("heading", level=1)).to_be_visible()
    assert atlas.wider_than_the_screen() == []
    assert atlas.page.evaluate(CUT_OFF) == []

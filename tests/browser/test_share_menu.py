"""The Share menu: every format by a plain link, by keyboard, in three languages, on a phone."""

import re

import pytest
from atlas_page import AtlasPage
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, expect

from paradiplomacy.export.formats import FORMATS

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}


def opened(atlas: AtlasPage) -> Locator:
    """Open the menu."""
    atlas.page.locator(".st-key-share button.open").click()
    panel = atlas.page.locator("#share-panel")
    expect(panel).to_be_visible()
    return panel


def test_every_format_is_a_link_with_the_view_in_its_address(atlas):
    atlas.open("place=vn-kien-giang&sector=tourism")
    links = opened(atlas).get_by_role("link")
    expect(links).to_have_count(len(FORMATS))
    addresses = {link.get_attribute("href") for link in links.all()}
    assert addresses == {f"api/export/{name}?sector=tourism&place=vn-kien-giang&lang=en" for name in FORMATS}


def test_a_format_is_downloaded_under_its_own_name_and_the_menu_says_so(atlas):
    atlas.open("province=vn-kien-giang")
    panel = opened(atlas)
    with atlas.page.expect_download() as download:
        panel.get_by_role("link", name="CSV").click()
    assert re.fullmatch(r"paradiplomacy-atlas-vn-kien-giang-en-[\d.]+\.csv", download.value.suggested_filename)
    expect(panel.get_by_role("status")).to_have_text("Your file is being made.")


def test_without_a_subject_the_menu_says_how_to_get_a_brief(atlas):
    atlas.open()
    panel = opened(atlas)
    expect(panel.get_by_text("For a brief, select a place or a link.")).to_be_visible()
    expect(panel.get_by_role("link", name="Visit brief")).to_have_count(0)


def test_the_keyboard_opens_walks_and_closes_the_menu(atlas):
    atlas.open()
    button = atlas.page.locator(".st-key-share button.open")
    button.focus()
    atlas.page.keyboard.press("Enter")
    panel = atlas.page.locator("#share-panel")
    expect(button).to_have_attribute("aria-expanded", "true")
    for name in ("Copy link", "Embed"):
        atlas.page.keyboard.press("Tab")
        expect(panel.get_by_role("button", name=name)).to_be_focused()
    atlas.page.keyboard.press("Tab")
    expect(panel.get_by_role("link").first).to_be_focused()
    atlas.page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_be_focused()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_menu(new_atlas, theme):
    atlas = new_atlas(color_scheme=theme)
    atlas.open("place=vn-kien-giang")
    opened(atlas)
    found = Axe().run(atlas.page, context=".st-key-share").response["violations"]
    assert [rule["id"] for rule in found] == []


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_on_a_phone_the_menu_is_a_sheet_in_which_nothing_is_cut(new_atlas, language):
    atlas = new_atlas(viewport=PHONE)
    atlas.open(f"lang={language}")
    atlas.page.locator(".atlas-menu").click()
    panel = opened(atlas)
    box = panel.bounding_box()
    assert box is not None
    assert (box["x"], round(box["width"])) == (0, PHONE["width"])
    assert round(box["y"] + box["height"]) == PHONE["height"]
    assert panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth")

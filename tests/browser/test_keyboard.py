"""Everything without a mouse."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

FOCUSED = """() => {
    const inner = (root) => (root.activeElement && root.activeElement.shadowRoot ? inner(root.activeElement.shadowRoot)
        : root.activeElement);
    const element = inner(document);
    if (!element || element === document.body) return "";
    const box = element.closest("[class*='st-key-']") || element.getRootNode().host?.closest("[class*='st-key-']");
    const key = box && [...box.classList].find((name) => name.startsWith("st-key-"));
    return key || element.tagName;
}"""


def focused_in_turn(atlas, most: int) -> list[str]:
    """What has the focus after each press of Tab, by widget key."""
    keys = []
    for _ in range(most):
        atlas.page.keyboard.press("Tab")
        keys.append(atlas.page.evaluate(FOCUSED))
    return keys


def test_tab_reaches_every_filter_the_search_the_share_button_and_the_map(atlas):
    atlas.open()
    reached = focused_in_turn(atlas, 32)
    for key in ("sectors", "countries", "province", "partner", "statuses", "years", "q", "units"):
        assert f"st-key-filter_{key}" in reached
    assert {"st-key-search", "st-key-choose_lang", "st-key-share"} <= set(reached)
    assert any("IFRAME" in key or "map" in key or re.fullmatch("st-key-[0-9a-f]{64}", key) for key in reached)


def test_a_filter_is_set_by_keyboard(atlas):
    atlas.open()
    atlas.filter("countries").get_by_role("combobox").focus()
    atlas.page.keyboard.type("Fran")
    expect(atlas.page.get_by_role("option", name=re.compile("^France"))).to_be_visible()
    atlas.page.keyboard.press("ArrowDown")
    atlas.page.keyboard.press("Enter")
    atlas.page.keyboard.press("Escape")
    atlas.wait_for_links("country=FR")


def test_a_row_of_the_table_selects_its_link_in_map_and_panel(atlas):
    atlas.open("country=FR")
    link = {"kind": "link", "id": atlas.links("country=FR")[0]["link_id"]}
    atlas.table.scroll_into_view_if_needed()
    atlas.table.locator("canvas[data-testid=data-grid-canvas]").focus()
    atlas.page.keyboard.press("ArrowDown")
    atlas.page.keyboard.press("Shift+Space")
    atlas.expect_selected(link)


def test_escape_on_the_map_clears_the_selection(atlas):
    atlas.open("place=vn-bac-giang")
    atlas.expect_selected({"kind": "place", "id": "vn-bac-giang"})
    atlas.map.locator(".atlas-map").focus()
    atlas.page.keyboard.press("Escape")
    atlas.expect_selected(None)


def test_arrow_keys_and_plus_move_the_map(atlas):
    atlas.open()
    atlas.map.locator(".atlas-map").focus()
    zoom, longitude = atlas.inspect("[atlas.map.getZoom(), atlas.map.getCenter().lng]")
    atlas.page.keyboard.press("ArrowRight")
    atlas.map_document.wait_for_function("lng => window.__atlas.map.getCenter().lng > lng", arg=longitude)
    atlas.page.keyboard.press("+")
    atlas.map_document.wait_for_function("zoom => window.__atlas.map.getZoom() > zoom", arg=zoom)

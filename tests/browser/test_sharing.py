"""The address is the view: opened elsewhere, it shows the same."""

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

LORIENT = {"kind": "link", "id": "vn-kien-giang~fr-lorient"}


def test_an_address_shows_the_same_to_someone_else(atlas, new_atlas):
    atlas.open()
    atlas.choose("sectors", "Tourism")
    atlas.wait_for_links("sector=tourism")
    atlas.choose("countries", "France")
    atlas.wait_for_links("sector=tourism&country=FR")
    atlas.map.get_by_role("button", name="Show all links").click()
    atlas.settle().click(LORIENT)
    atlas.expect_selected(LORIENT)

    other = new_atlas()
    other.page.goto(atlas.page.url)
    other.wait_for_links("sector=tourism&country=FR")
    other.expect_selected(LORIENT)
    for key in ("sectors", "countries", "count"):
        assert other.filter(key).inner_text() == atlas.filter(key).inner_text()
    assert other.panel.inner_text() == atlas.panel.inner_text()
    assert other.shown == atlas.shown
    other.map.get_by_role("button", name="Show all links").click()
    other.settle()
    assert other.inspect("atlas.labels") == atlas.inspect("atlas.labels")


@pytest.mark.parametrize("width", [390, 1280])
def test_a_shared_link_is_shown_close_by(new_atlas, width):
    atlas = new_atlas(viewport={"width": width, "height": 844})
    atlas.open("link=vn-kien-giang~kh-kampot")
    (left, top), (right, bottom) = atlas.inspect(
        """["vn-kien-giang", "kh-kampot"].map((id) => atlas.pointOfPlace(id)).map(({ x, y }) => [x, y])"""
    )
    assert abs(right - left) + abs(bottom - top) > 60
    is_free = """([x, y]) => document.elementFromPoint(x, y)?.closest(".leaflet-container, .leaflet-control").matches(
        ".leaflet-container")"""
    assert all(atlas.map_document.evaluate(is_free, end) for end in ((left, top), (right, bottom)))


def test_the_share_button_copies_the_address_with_the_language(new_atlas):
    atlas = new_atlas(permissions=["clipboard-read", "clipboard-write"], locale="vi-VN")
    atlas.open()
    atlas.click(LORIENT)
    atlas.expect_selected(LORIENT)
    atlas.page.locator(".st-key-share").get_by_role("button", expanded=False).click()
    button = atlas.page.locator(".st-key-share .copy")
    button.click()
    expect(button).to_have_attribute("data-copied", re.compile("link="))
    copied = atlas.page.evaluate("navigator.clipboard.readText()")
    assert copied == button.get_attribute("data-copied")
    assert copied == f"{atlas.url}/?link={LORIENT['id']}&lang=vi"


def test_a_bad_address_is_told_and_the_rest_is_shown(atlas):
    hostile = '<img src=x onerror="parent.__canary=1">'
    atlas.page.goto(f"{atlas.url}/?{urlencode({'sector': hostile, 'country': 'KH'})}")
    atlas.wait_for_links("country=KH")
    expect(atlas.page.get_by_role("alert")).to_contain_text(hostile)
    assert atlas.page.evaluate("window.__canary === undefined")

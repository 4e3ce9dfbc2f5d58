"""Selecting on the map, Back and Forward, and clicks that come faster than the server."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

LORIENT = {"kind": "link", "id": "vn-kien-giang~fr-lorient"}
MAPUTO = {"kind": "link", "id": "vn-tien-giang~mz-maputo"}
BAC_GIANG = {"kind": "place", "id": "vn-bac-giang"}


def test_a_click_on_a_line_a_marker_and_nothing(atlas):
    atlas.open()
    link = next(target for target in atlas.reachable_links() if target["id"] == LORIENT["id"])
    atlas.click(link)
    atlas.expect_selected(link)
    expect(atlas.map.get_by_role("status").filter(has_text="Lorient")).to_contain_text("Kien Giang")
    atlas.click(BAC_GIANG)
    atlas.expect_selected(BAC_GIANG)
    expect(atlas.panel).to_contain_text("Xaysomboun")
    atlas.page.mouse.click(*atlas.empty_spot())
    atlas.expect_selected(None)


def test_a_filter_changes_count_map_panel_table_and_address(atlas):
    atlas.open()
    total = atlas.count()
    atlas.choose("countries", "Cambodia")
    atlas.wait_for_links("country=KH")
    left = atlas.count("country=KH")
    assert 0 < left < total
    expect(atlas.page.locator(".st-key-filter_count")).to_contain_text(f"{left} of {total}")
    expect(atlas.page).to_have_url(re.compile(r"\?country=KH$"))
    localities = len({link["partner"]["place_id"] for link in atlas.links("country=KH")})
    expect(atlas.panel.get_by_role("row").filter(has_text="partner localities")).to_contain_text(str(localities))
    expect(atlas.grid).to_have_attribute("aria-rowcount", str(left + 1))
    assert "Maputo" not in atlas.inspect("atlas.labels")


def test_a_filter_without_any_match_says_so_and_can_be_taken_off(atlas):
    atlas.open("q=nothingiscalledso")
    assert atlas.shown == 0
    expect(atlas.heading).to_have_text("No match")
    atlas.page.get_by_role("button", name="Clear filters").click()
    atlas.wait_for_links()


def test_back_and_forward_walk_through_selections_and_filters(atlas):
    atlas.open()
    atlas.click(LORIENT)
    atlas.expect_selected(LORIENT)
    atlas.choose("countries", "France")
    atlas.wait_for_links("country=FR")
    atlas.page.go_back()
    atlas.wait_for_links()
    atlas.expect_selected(LORIENT)
    expect(atlas.filter("countries")).not_to_contain_text("France")
    atlas.page.go_back()
    atlas.expect_selected(None)
    atlas.page.go_forward()
    atlas.expect_selected(LORIENT)
    atlas.page.go_forward()
    atlas.wait_for_links("country=FR")
    atlas.expect_selected(LORIENT)
    expect(atlas.filter("countries")).to_contain_text("France")


def test_five_quick_clicks_end_on_the_fifth(atlas):
    atlas.open()
    chosen = [*atlas.reachable_places()[:3], MAPUTO, LORIENT]
    assert len(chosen) == 5
    spots = [atlas.spot_of(target) for target in chosen]
    for spot in spots:
        atlas.page.mouse.click(*spot)
    atlas.expect_selected(LORIENT)
    atlas.settle().expect_selected(LORIENT)  # nothing that came late has changed it again


def test_a_link_in_the_panel_selects_without_loading_the_page_anew(atlas):
    atlas.open("place=vn-kien-giang")
    atlas.page.evaluate("window.same = true")
    atlas.panel.get_by_role("link", name="Lorient").click()
    atlas.expect_selected(LORIENT)
    assert atlas.page.evaluate("window.same")


def test_a_selection_leaves_filters_alone_whose_counts_have_changed(atlas):
    atlas.open()
    atlas.choose("sectors", "Tourism")
    atlas.wait_for_links("sector=tourism")
    atlas.choose("countries", "France")
    atlas.wait_for_links("sector=tourism&country=FR")
    atlas.click({"kind": "place", "id": "vn-kien-giang"})
    atlas.expect_selected({"kind": "place", "id": "vn-kien-giang"})
    assert atlas.query == [("sector", "tourism"), ("country", "FR"), ("place", "vn-kien-giang")]
    assert atlas.shown == atlas.count("sector=tourism&country=FR")

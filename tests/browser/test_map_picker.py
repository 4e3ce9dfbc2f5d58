"""Where a click may have meant several things: the nearest is selected, a list offers the others."""

import pytest
from plain_map import HOSTILE, SCENE_URL, Map
from playwright.sync_api import Locator, expect

from paradiplomacy.mapview.messages import MapState

pytestmark = pytest.mark.browser

PAIR = {"vn-hue~us-hawaii", "vn-hue~us-university"}
"""Two links with the very same ends: their lines run three pixels apart."""


@pytest.fixture
def crowded(plain_map: Map) -> Map:
    """A view in which the two lines pass through the middle of the map."""
    middle = list(plain_map.middle_of("vn-hue~us-hawaii").values())
    point = plain_map.ask("__atlas.map.containerPointToLatLng(argument)", middle)
    plain_map.look_at(point["lat"], point["lng"], 5)
    return plain_map


def picker(shown: Map) -> Locator:
    return shown.page.get_by_role("dialog")


def choices(shown: Map) -> Locator:
    return picker(shown).get_by_role("listitem").get_by_role("button")


def click_between(shown: Map) -> None:
    a, b = (shown.middle_of(link_id) for link_id in sorted(PAIR))
    shown.click({"x": (a["x"] + b["x"]) / 2, "y": (a["y"] + b["y"]) / 2})


def test_a_click_between_two_lines_selects_one_and_lists_both(crowded):
    click_between(crowded)
    assert crowded.selected["id"] in PAIR
    expect(picker(crowded)).to_have_accessible_name("2 links here")
    expect(choices(crowded)).to_have_count(2)
    expect(choices(crowded).first).to_contain_text("Hue")
    expect(picker(crowded).locator("[aria-current=true]")).to_have_count(1)
    assert len(crowded.reports) == 1


def test_choosing_from_the_list_selects_closes_and_reports(crowded):
    click_between(crowded)
    first = crowded.selected["id"]
    picker(crowded).locator(".atlas-choice:not([aria-current]):not(.atlas-zoom-here)").click()
    expect(picker(crowded)).to_be_hidden()
    assert {first, crowded.selected["id"]} == PAIR
    assert [report["selected"]["id"] for report in crowded.reports] == [first, crowded.selected["id"]]


def test_a_finger_opens_the_list_too(open_map):
    shown = open_map(MapState(scene=SCENE_URL), has_touch=True, viewport={"width": 390, "height": 600})
    shown.look_at(10.6, 104.3, 7)
    point = shown.middle_of("vn-kien-giang~kh-kep")
    shown.page.touchscreen.tap(point["x"], point["y"])
    expect(picker(shown)).to_be_visible()
    box = picker(shown).bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    choices(shown).nth(1).tap()
    expect(picker(shown)).to_be_hidden()
    assert len(shown.reports) == 2


def test_the_keyboard_picks_what_lies_in_the_middle_moves_in_the_list_and_gets_the_focus_back(crowded):
    crowded.page.locator(".atlas-map").focus()
    crowded.page.keyboard.press("Enter")
    expect(choices(crowded).first).to_be_focused()
    crowded.page.keyboard.press("ArrowDown")
    expect(choices(crowded).nth(1)).to_be_focused()
    crowded.page.keyboard.press("ArrowUp")
    crowded.page.keyboard.press("ArrowUp")
    expect(picker(crowded).get_by_role("button", name="Zoom in here")).to_be_focused()
    crowded.page.keyboard.press("Home")
    expect(choices(crowded).first).to_be_focused()
    before = crowded.selected["id"]
    crowded.page.keyboard.press("ArrowDown")
    crowded.page.keyboard.press("Enter")
    expect(picker(crowded)).to_be_hidden()
    assert crowded.selected["id"] in PAIR - {before}
    expect(crowded.page.locator(".atlas-map")).to_be_focused()


def test_escape_closes_the_list_before_it_clears_the_selection(crowded):
    zoom = crowded.ask("__atlas.map.getZoom()")
    crowded.page.locator(".atlas-map").focus()
    crowded.page.keyboard.press("Enter")
    crowded.page.keyboard.press("Escape")
    expect(picker(crowded)).to_be_hidden()
    expect(crowded.page.locator(".atlas-map")).to_be_focused()
    assert crowded.selected is not None
    crowded.page.keyboard.press("Escape")
    assert crowded.selected is None
    assert crowded.ask("__atlas.map.getZoom()") == zoom


def test_enter_where_nothing_lies_says_so(plain_map):
    plain_map.look_at(-30, 90, 6)
    plain_map.page.locator(".atlas-map").focus()
    plain_map.page.keyboard.press("Enter")
    expect(plain_map.page.locator(".atlas-hint")).to_have_text("No link or place here")
    assert plain_map.selected is None


def test_a_clear_click_opens_no_list(plain_map):
    plain_map.look_at(10.6, 104.3, 8)
    plain_map.click(plain_map.middle_of("vn-kien-giang~kh-koh-kong"))
    expect(picker(plain_map)).to_be_hidden()
    plain_map.click(plain_map.place("kh-kep"))
    expect(picker(plain_map)).to_be_hidden()


def test_zooming_or_moving_away_closes_the_list(crowded):
    click_between(crowded)
    crowded.page.get_by_role("button", name="Zoom in", exact=True).click()
    expect(picker(crowded)).to_be_hidden()


def test_zoom_in_here_zooms_to_what_was_clicked(crowded):
    click_between(crowded)
    picker(crowded).get_by_role("button", name="Zoom in here").click()
    crowded.page.wait_for_function("__atlas.map.getZoom() === 7 && !__atlas.map._animatingZoom")
    expect(picker(crowded)).to_be_hidden()


def test_the_list_speaks_the_language_of_the_view_and_shows_hostile_names_as_text(crowded):
    words = {"links_here": f"{{n}} {HOSTILE}"}
    crowded.show(MapState(scene=SCENE_URL, lang="fr", text=words))
    click_between(crowded)
    expect(picker(crowded)).to_have_accessible_name(f"2 {HOSTILE}")
    expect(choices(crowded).first.or_(choices(crowded).nth(1)).filter(has_text="Hawaï")).to_have_count(1)


def test_pointing_at_a_choice_lifts_its_line(crowded):
    click_between(crowded)
    other = picker(crowded).locator(".atlas-choice:not([aria-current]):not(.atlas-zoom-here)")
    other.hover()
    crowded.page.wait_for_function("document.querySelector('.atlas-focused')")
    assert crowded.ask("[...document.querySelectorAll('.atlas-tooltip:not([hidden])')].length") == 0

"""The small map: a picture of a few links that fits them, without controls; clicks are reported all the same."""

import pytest
from plain_map import SCENE_URL, only
from playwright.sync_api import expect

from paradiplomacy.mapview.messages import MapState

pytestmark = pytest.mark.browser

CAMBODIA = ["vn-kien-giang~kh-kampot", "vn-kien-giang~kh-koh-kong"]


@pytest.fixture
def small(open_map):
    shown = open_map(
        MapState(scene=SCENE_URL, visible=only(*CAMBODIA)), compact=True, viewport={"width": 420, "height": 280}
    )
    yield shown
    assert shown.errors == []


def test_it_fits_its_links_and_has_no_controls(small):
    for place_id in ("vn-kien-giang", "kh-kampot", "kh-koh-kong"):
        point = small.place(place_id)
        assert 0 < point["x"] < 420, place_id
        assert 0 < point["y"] < 280, place_id
    assert small.ask("__atlas.map.getZoom()") >= 6
    expect(small.page.get_by_role("button")).to_have_count(0)
    expect(small.page.get_by_role("img", name="Map of links")).to_be_visible()


def test_a_click_on_a_link_is_reported(small):
    small.click(small.middle_of(CAMBODIA[1]))
    [report] = small.reports
    assert (report["kind"], report["id"]) == ("link", CAMBODIA[1])


def test_it_stands_still(small):
    before = small.ask("[__atlas.map.getZoom(), __atlas.map.getCenter().lat]")
    small.page.mouse.move(200, 140)
    small.page.mouse.wheel(0, -400)
    small.page.mouse.down()
    small.page.mouse.move(260, 180, steps=4)
    small.page.mouse.up()
    small.page.mouse.dblclick(40, 240)
    assert small.ask("[__atlas.map.getZoom(), __atlas.map.getCenter().lat]") == before
    assert small.ask("document.querySelector('.atlas-map').tabIndex") == -1


def test_other_links_move_it_to_them(small):
    small.show(MapState(scene=SCENE_URL, visible=only("vn-hue~us-hawaii", "vn-hue~nz")))
    for place_id in ("vn-hue", "us-hawaii", "nz"):
        point = small.place(place_id)
        assert 0 < point["x"] < 420, place_id
        assert 0 < point["y"] < 280, place_id


@pytest.mark.parametrize(
    ("around", "least"),
    [
        (("kh-kampot", "kh-koh-kong"), 6),
        (("us-hawaii", "nz"), 1.5),  # the date line lies between
        (("fr-lorient",), 5),
    ],
)
def test_it_fits_the_places_that_it_is_about(small, around: tuple[str, ...], least: float):
    small.show(MapState(scene=SCENE_URL, around=around))
    for place_id in around:
        point = small.place(place_id)
        assert 15 < point["x"] < 405, place_id
        assert 15 < point["y"] < 265, place_id
    assert least <= small.ask("__atlas.map.getZoom()") <= 8


def test_it_fits_again_when_its_column_grows(small):
    zoom = small.ask("__atlas.map.getZoom()")
    small.page.set_viewport_size({"width": 900, "height": 560})
    small.page.wait_for_function("(zoom) => __atlas.map.getZoom() > zoom", arg=zoom)

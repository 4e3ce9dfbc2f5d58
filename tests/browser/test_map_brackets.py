"""A figure that several partners share stands as one band over them, with its words."""

import pytest
from plain_map import HOSTILE, SCENE_URL, nearest_ink
from playwright.sync_api import expect

from paradiplomacy.mapview.messages import MapState, Target

pytestmark = pytest.mark.browser

NOTE = ".atlas-note"


@pytest.fixture
def near(plain_map):
    plain_map.look_at(10.6, 104.3, 8)
    return plain_map


def test_the_band_shows_while_the_province_is_selected_and_only_then(near):
    expect(near.page.locator(NOTE)).to_have_count(0)
    near.show(MapState(scene=SCENE_URL, selected=Target("place", "vn-kien-giang")))
    expect(near.page.locator(NOTE)).to_have_count(1)
    expect(near.page.locator(NOTE)).to_contain_text("3 partners together")
    expect(near.page.locator(NOTE)).to_contain_text("about USD 414 million")
    near.show(MapState(scene=SCENE_URL))
    expect(near.page.locator(NOTE)).to_have_count(0)


@pytest.mark.parametrize(
    ("link_id", "count"), [("vn-kien-giang~kh-kep", 1), ("vn-kien-giang~kh-koh-kong", 0), ("vn-hue~nz", 0)]
)
def test_a_link_shows_the_figure_that_it_has_a_share_in(near, link_id, count):
    near.show(MapState(scene=SCENE_URL, selected=Target("link", link_id)))
    expect(near.page.locator(NOTE)).to_have_count(count)


def test_the_band_covers_its_partners_and_no_other_place(near):
    near.show(MapState(scene=SCENE_URL, selected=Target("link", "vn-kien-giang~kh-kep")))
    for place_id in ("kh-kampot", "kh-kep", "kh-preah-sihanouk"):
        point = near.place(place_id)
        beside = {"x": point["x"] - 9, "y": point["y"] + 9}
        assert nearest_ink(near, beside, ".atlas-focus") <= 4, place_id
    for place_id in ("kh-koh-kong", "kh-phnom-penh"):
        assert nearest_ink(near, near.place(place_id), ".atlas-focus") > 4, place_id


def test_the_words_lie_inside_the_map_and_no_name_under_them(near):
    near.show(MapState(scene=SCENE_URL, selected=Target("place", "vn-kien-giang")))
    box = near.page.locator(NOTE).bounding_box()
    assert box["x"] >= 0
    assert box["y"] >= 0
    assert box["x"] + box["width"] <= 1000
    assert box["y"] + box["height"] <= 700
    for label in near.ask("__atlas.labelBoxes"):
        apart = (
            label["right"] <= box["x"]
            or label["left"] >= box["x"] + box["width"]
            or label["bottom"] <= box["y"]
            or label["top"] >= box["y"] + box["height"]
        )
        assert apart, label["text"]


def test_a_click_on_the_words_selects_the_province(near):
    near.show(MapState(scene=SCENE_URL, selected=Target("link", "vn-kien-giang~kh-kep")))
    near.page.locator(NOTE).click()
    assert near.selected == {"kind": "place", "id": "vn-kien-giang"}


def test_the_words_come_in_the_language_of_the_view_as_plain_text(near):
    near.show(MapState(scene=SCENE_URL, lang="vi", selected=Target("place", "vn-kien-giang")))
    expect(near.page.locator(NOTE)).to_contain_text("3 đối tác gộp chung")
    expect(near.page.locator(NOTE)).to_contain_text(HOSTILE)
    assert near.page.locator("img[onerror]").count() == 0

import base64
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.mapview.groups import FigureGroup
from paradiplomacy.mapview.scene import SceneError, build_scene, style_of
from paradiplomacy.model.codes import Sector


def bits_of(encoded: str, count: int) -> set[int]:
    body = base64.b64decode(encoded, validate=True)
    return {index for index in range(count) if body[index // 8] >> index % 8 & 1}


def test_links_stand_in_the_order_of_their_ids_whatever_order_they_came_in(make, places, scene):
    backwards = build_scene(make.links[::-1], places, make.sectors, country_names=make.country_names)
    assert backwards == scene
    assert [link.link_id for link in scene.links] == sorted(link.link_id for link in make.links)


def test_only_places_with_links_are_in_the_scene_each_with_its_number_of_links(make, places):
    places["kh-takeo"] = make.place("kh-takeo", 11, 104.8)
    built = build_scene(make.links, places, make.sectors, country_names=make.country_names)
    assert {entry.place.place_id: entry.links for entry in built.places} == {
        "kh-kampot": 1,
        "kh-kep": 1,
        "nz": 1,
        "us-hawaii": 1,
        "us-university": 1,
        "vn-hue": 3,
        "vn-kien-giang": 2,
    }


def test_ends_of_links_are_indexes_of_their_places(scene):
    for link in scene.links:
        ends = (scene.places[link.province].place.place_id, scene.places[link.partner].place.place_id)
        assert "~".join(ends) == link.link_id


def test_places_have_the_role_that_their_marker_shows(scene):
    assert {entry.place.place_id: entry.role for entry in scene.places} == {
        "kh-kampot": "locality",
        "kh-kep": "locality",
        "nz": "country",
        "us-hawaii": "locality",
        "us-university": "institution",
        "vn-hue": "province",
        "vn-kien-giang": "province",
    }


def test_countries_come_with_the_most_links_first_and_then_by_code(scene):
    assert scene.countries == ("KH", "US", "NZ")
    assert scene.country_names["KH"]["fr"] == "Cambodge"
    assert scene.country_names["NZ"] == {"en": "NZ"}


def test_sector_bits_follow_the_codelist(scene):
    masks = {link.link_id: link.sector_mask for link in scene.links}
    assert masks["vn-kien-giang~kh-kampot"] == 0b011
    assert masks["vn-kien-giang~kh-kep"] == 0b100
    assert masks["vn-hue~nz"] == 0


def test_width_counts_sources_unless_agreements_are_counted_for_it(make, places, scene):
    assert {link.link_id: link.agreements for link in scene.links}["vn-kien-giang~kh-kampot"] == 3
    counted = build_scene(
        make.links,
        places,
        make.sectors,
        country_names={},
        agreement_counts={"vn-kien-giang~kh-kampot": 7, "vn-hue~nz": 0},
    )
    counts = {link.link_id: link.agreements for link in counted.links}
    assert (counts["vn-kien-giang~kh-kampot"], counts["vn-hue~nz"]) == (7, 1)


@pytest.mark.parametrize(
    ("status", "style"),
    [
        ("signed", "signed"),
        ("renewed", "signed"),
        ("established", "established"),
        ("planned", "intention"),
        ("sought", "intention"),
        ("ended", "ended"),
    ],
)
def test_lines_are_styled_by_status(make, status, style):
    assert style_of(make.link("vn-hue", "nz", status=status)) == style


@pytest.mark.parametrize(
    ("day", "style"),
    [(None, "signed"), (dt.date(2024, 12, 31), "signed"), (dt.date(2025, 1, 1), "ended")],
    ids=["no day asked", "last day", "day after"],
)
def test_an_agreement_is_drawn_as_ended_from_the_day_after_its_end(make, day, style):
    assert style_of(make.link("vn-hue", "nz", valid_to="2024"), as_of=day) == style


def test_a_partner_of_a_group_is_in_the_scene_also_without_a_link(make, places):
    places["kh-takeo"] = make.place("kh-takeo", 11.0, 104.8)
    group = FigureGroup(province_id="vn-kien-giang", partner_ids=("kh-kep", "kh-takeo"), labels={"en": ("2",)})
    built = build_scene(make.links, places, make.sectors, country_names={}, groups=[group])
    assert {entry.place.place_id: entry.links for entry in built.places}["kh-takeo"] == 0


def test_a_group_with_an_unknown_place_is_refused_by_name(make, places):
    group = FigureGroup(province_id="vn-kien-giang", partner_ids=("kh-kep", "kh-nowhere"), labels={"en": ("2",)})
    with pytest.raises(SceneError, match="kh-nowhere"):
        build_scene(make.links, places, make.sectors, country_names={}, groups=[group])


def test_links_that_were_otherwise_on_another_day_are_restyled_and_no_others(make, scene):
    known = [
        make.link("vn-hue", "us-university", status="signed"),
        make.link("vn-hue", "us-hawaii", status="established"),
        make.link("vn-kien-giang", "kh-kep", status="planned"),
        make.link("vn-hue", "jp-kyoto"),
    ]
    restyled = scene.restyled_bits(known, as_of=dt.date(2010, 12, 31))
    ids = [link.link_id for link in scene.links]
    assert {style: {ids[index] for index in bits_of(bits, 5)} for style, bits in restyled.items()} == {
        "intention": {"vn-kien-giang~kh-kep"},
        "signed": {"vn-hue~us-university"},
    }


def test_on_the_day_of_the_scene_nothing_is_restyled(make, scene):
    assert scene.restyled_bits(make.links, as_of=dt.date(2026, 1, 1)) == {}


def test_an_empty_dataset_makes_an_empty_scene():
    empty = build_scene([], {}, [], country_names={})
    assert (empty.links, empty.places, empty.countries) == ((), (), ())
    assert empty.visible_bits([]) == "all"


def test_a_link_to_an_unknown_place_is_refused_by_name(make, places):
    del places["nz"]
    with pytest.raises(SceneError, match="vn-hue~nz: place nz"):
        build_scene(make.links, places, make.sectors, country_names={})


def test_a_link_with_an_unknown_sector_is_refused_by_name(make, places):
    with pytest.raises(SceneError, match="vn-hue~nz: sector fishery"):
        build_scene([make.link("vn-hue", "nz", sectors=("fishery",))], places, make.sectors, country_names={})


def test_two_links_of_one_id_are_refused(make, places):
    with pytest.raises(SceneError, match="vn-hue~nz: the id is used twice"):
        build_scene([make.link("vn-hue", "nz")] * 2, places, make.sectors, country_names={})


def test_more_sectors_than_a_mask_holds_are_refused(make, places):
    letters = "abcdefghijklmnopqrstuvwxyz"
    sectors = [Sector(code=f"{a}{b}", labels={"en": "x"}) for a in letters[:5] for b in letters[:13]]
    build_scene([make.link("vn-hue", "nz")], places, sectors[:64], country_names={})
    with pytest.raises(SceneError, match="65 sectors"):
        build_scene([make.link("vn-hue", "nz")], places, sectors, country_names={})


def test_all_links_visible_is_one_word(scene):
    assert scene.visible_bits([link.link_id for link in scene.links]) == "all"


def test_no_link_visible_has_no_bit(scene):
    assert bits_of(scene.visible_bits([]), 5) == set()


def test_ids_that_the_scene_lacks_are_left_out(scene):
    assert bits_of(scene.visible_bits(["vn-hue~nz", "vn-hue~jp-kyoto"]), 5) == {0}


@pytest.fixture(scope="module")
def long_scene(make):
    ids = [f"{country}-{index}" for country in ("vn", "kh") for index in range(77)]
    places = {place_id: make.place(place_id, index % 80, index) for index, place_id in enumerate(ids)}
    return build_scene([make.link(f"vn-{k}", f"kh-{k}") for k in range(77)], places, [], country_names={})


@given(st.sets(st.integers(0, 76)))
def test_visible_bits_name_exactly_the_links_given(long_scene, chosen):
    ids = [link.link_id for link in long_scene.links]
    encoded = long_scene.visible_bits({ids[index] for index in chosen})
    assert (set(range(77)) if encoded == "all" else bits_of(encoded, 77)) == chosen

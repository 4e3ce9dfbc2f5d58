import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.geodesy import distance_km, initial_bearing_deg
from paradiplomacy.mapview.spacing import BOW_BELOW_KM, MAX_BOW, bows_of, lanes_of, slots_of

NEIGHBOURS = {
    "kh-kampot": (10.61, 104.18),
    "kh-kep": (10.48, 104.32),
    "kh-koh-kong": (11.61, 102.98),
    "kh-preah-sihanouk": (10.63, 103.52),
    "kh-phnom-penh": (11.56, 104.92),
}


@pytest.fixture
def kien_giang(make):
    return make.place("vn-kien-giang", 10.01, 105.08)


def test_lines_to_near_neighbours_are_bent_apart_in_the_order_of_their_bearings(make, kien_giang):
    ends = [(kien_giang, make.place(place_id, *point)) for place_id, point in NEIGHBOURS.items()]
    bearing = {end.place_id: initial_bearing_deg((10.01, 105.08), (end.lat, end.lon)) for _, end in ends}
    bow = {end.place_id: value for (_, end), value in zip(ends, bows_of(ends), strict=True)}
    fan = sorted((place_id for place_id in bow if bearing[place_id] < 340), key=bearing.__getitem__)
    assert len(fan) == 4
    assert [bow[a] < bow[b] for a, b in itertools.pairwise(fan)] == [True, True, True]
    assert bow["kh-phnom-penh"] == 0


def test_the_longest_of_a_fan_stays_straight(make, kien_giang):
    ends = [(kien_giang, make.place(place_id, *NEIGHBOURS[place_id])) for place_id in ("kh-koh-kong", "kh-kampot")]
    longest, shorter = bows_of(ends)
    assert longest == 0
    assert shorter == -MAX_BOW


def test_a_lone_short_link_is_the_great_circle(make, kien_giang):
    assert bows_of([(kien_giang, make.place("kh-kep", 10.48, 104.32))]) == (0.0,)


def test_a_fan_may_lie_around_north(make):
    centre = make.place("vn-hub", 10, 105)
    ends = [
        (centre, make.place(f"kh-{k}", lat, lon))
        for k, (lat, lon) in enumerate(((11, 104.9), (11.5, 105), (11, 105.1)))
    ]
    assert bows_of(ends) == (-MAX_BOW, 0, MAX_BOW)


@given(st.lists(st.tuples(st.floats(-60, 60), st.floats(-170, 170)), max_size=8))
def test_only_links_below_300_km_are_bent_and_never_more_than_the_limit(make, points):
    centre = make.place("vn-hub", 16, 106)
    ends = [(centre, make.place(f"kh-{k}", *point)) for k, point in enumerate(points)]
    for (_, end), bow in zip(ends, bows_of(ends), strict=True):
        assert abs(bow) <= MAX_BOW
        if distance_km((16, 106), (round(end.lat, 2), round(end.lon, 2))) >= BOW_BELOW_KM:
            assert bow == 0


def test_links_with_the_same_two_points_have_lanes_of_their_own(make):
    hue = make.place("vn-hue", 16.46, 107.59)
    ends = [
        (hue, make.place("us-hawaii", 21.31, -157.86)),
        (hue, make.place("us-city", 40.0, -80.0)),
        (hue, make.place("us-university", 21.31, -157.86, kind="institution")),
    ]
    assert lanes_of(ends, bows_of(ends)) == (-1, 0, 1)


def test_places_at_one_point_stand_side_by_side_the_locality_first(make):
    places = [
        make.place("us-college", 21.31, -157.86, kind="institution"),
        make.place("us-hawaii", 21.31, -157.86),
        make.place("us-city", 40.0, -80.0),
    ]
    assert slots_of(places, [2, 1, 1]) == (1, 0, 0)

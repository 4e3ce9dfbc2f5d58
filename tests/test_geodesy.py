import itertools
import math

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import example, given
from hypothesis import strategies as st

from paradiplomacy.geodesy import Bounds, bounds_of, distance_km, great_circle_points, initial_bearing_deg

HANOI = (21.03, 105.85)
HONOLULU = (21.31, -157.86)
SAO_PAULO = (-23.55, -46.63)
LORIENT = (47.75, -3.37)

# Largest relative error of a great circle's length against the geodesic of WGS 84, whose meridian ellipse is
# flattened by 1/298.257: along the equator and across a pole the errors are +0.11 % and -0.56 %.
MAX_LENGTH_ERROR = 0.0057

points = st.tuples(st.floats(-89, 89), st.floats(-180, 180))


def ellipsoid_km(start, end):
    return Geodesic.WGS84.Inverse(*start, *end)["s12"] / 1000


@given(points, points)
def test_length_differs_from_the_geodesic_by_at_most_0_57_percent(start, end):
    assert distance_km(start, end) == pytest.approx(ellipsoid_km(start, end), rel=MAX_LENGTH_ERROR, abs=1e-6)


def test_length_of_a_quarter_of_the_equator():
    assert distance_km((0, 0), (0, 90)) == pytest.approx(6371.0088 * math.pi / 2)


def test_length_across_the_date_line_is_the_short_way():
    assert distance_km((0, 179), (0, -179)) == pytest.approx(2 * 111.195, rel=1e-4)


@pytest.mark.parametrize(
    ("end", "bearing"), [((1, 0), 0), ((0, 1), 90), ((-1, 0), 180), ((0, -1), 270)], ids=["N", "E", "S", "W"]
)
def test_bearings_run_clockwise_from_north(end, bearing):
    assert initial_bearing_deg((0, 0), end) == pytest.approx(bearing)


@given(points, points, st.floats(0.5, 20))
@example((0.0, 0.0), (0.0, 180.0), 5.0)
@example((10.0, 20.0), (10.0, 20.0), 5.0)
def test_points_start_and_end_where_asked_in_equal_steps(start, end, step_deg):
    arc = great_circle_points(start, end, step_deg=step_deg)
    total = distance_km(start, end)
    assert arc[0] == start
    assert arc[-1][0] == end[0]
    assert math.remainder(arc[-1][1] - end[1], 360) == pytest.approx(0, abs=1e-9)
    steps = [distance_km(a, b) for a, b in itertools.pairwise(arc)]
    assert sum(steps) == pytest.approx(total, rel=1e-6, abs=1e-5)
    assert max(steps) == pytest.approx(min(steps), rel=1e-4, abs=1e-4)


@given(points, points)
def test_longitudes_never_jump(start, end):
    arc = great_circle_points(start, end)
    assert all(abs(b[1] - a[1]) <= 180 for a, b in itertools.pairwise(arc))


def test_hawaii_lies_east_across_the_pacific():
    arc = great_circle_points(HANOI, HONOLULU)
    assert arc[-1][1] == pytest.approx(360 - 157.86)
    assert all(a[1] < b[1] for a, b in itertools.pairwise(arc))


@pytest.mark.parametrize("end", [SAO_PAULO, LORIENT], ids=["Sao Paulo", "Lorient"])
def test_brazil_and_france_lie_west(end):
    assert great_circle_points(HANOI, end)[-1] == pytest.approx(end)


@pytest.mark.parametrize("end", [HONOLULU, SAO_PAULO, LORIENT], ids=["Honolulu", "Sao Paulo", "Lorient"])
def test_arcs_pass_within_13_km_of_the_geodesic(end):
    line = Geodesic.WGS84.InverseLine(*HANOI, *end)
    steps = [line.Position(line.s13 * k / 2000) for k in range(2001)]
    geodesic = [(position["lat2"], position["lon2"]) for position in steps]
    for point in great_circle_points(HANOI, end, step_deg=5):
        nearest = min(geodesic, key=lambda other: distance_km(point, other))
        assert ellipsoid_km(point, nearest) < 13


def test_opposite_points_are_joined_over_the_north_pole():
    arc = great_circle_points((0, 0), (0, 180), step_deg=45)
    assert max(lat for lat, _ in arc) == pytest.approx(90)


@pytest.mark.parametrize("step_deg", [0, -1])
def test_a_step_that_is_not_above_zero_is_refused(step_deg):
    with pytest.raises(ValueError, match="step_deg"):
        great_circle_points(HANOI, LORIENT, step_deg=step_deg)


def test_bounds_reach_across_the_pacific():
    bounds = bounds_of([great_circle_points(HANOI, HONOLULU), great_circle_points(HANOI, LORIENT)])
    assert bounds is not None
    assert (bounds.west, bounds.east) == pytest.approx((-3.37, 202.14))
    assert bounds.south == pytest.approx(21.03)


def test_bounds_of_nothing_are_none_and_of_a_point_are_the_point():
    assert bounds_of([]) is None
    assert bounds_of([[HANOI]]) == Bounds(21.03, 105.85, 21.03, 105.85)

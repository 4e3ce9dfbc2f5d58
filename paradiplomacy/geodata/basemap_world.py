"""Land and borders of the whole world for the base map, from world-atlas's TopoJSON."""

from collections.abc import Iterator
from typing import Any

from paradiplomacy.errors import GeodataError
from paradiplomacy.geodata.basemap_parts import SAME_STATE, Level, Parts
from paradiplomacy.geodata.mesh import Line, Point, area, project, simplify

CUT_X = (-30 + 180) / 360  # where the map is cut, in world widths
POLE_EDGE_Y = 1.2  # land around the pole is filled down to here, below the edge of a Web Mercator world
SEAM_OVERLAP = 1e-4  # world widths by which land overlaps at a seam, so that no hair of sea shines through


def read_world(topology: dict[str, Any], level: Level) -> Parts:
    """Land and borders of the whole world from one of world-atlas's TopoJSON files."""
    try:
        arcs = [simplify(line, level.world_area(level.detail)) for line in _topojson_lines(topology)]
        polygons = [polygon for shape in topology["objects"]["land"]["geometries"] for polygon in shape["arcs"]]
        countries = topology["objects"]["countries"]["geometries"]
        borders = _country_borders(countries)
    except (KeyError, TypeError, IndexError) as error:
        raise GeodataError(f"world-atlas: not the TopoJSON that this code reads ({error!r})") from error
    parts = Parts(border=[_within_cut(arcs[index]) for index in borders])
    for ring in (ring for polygon in polygons for ring in polygon):
        _add_world_ring(parts, _joined(arcs, ring), level)
    return parts


def _topojson_lines(topology: dict[str, Any]) -> Iterator[Line]:
    """TopoJSON's arcs, projected; longitudes run on past 180 degrees, so that no line jumps across the map."""
    (scale_x, scale_y), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    for steps in topology["arcs"]:
        x = y = 0
        line: Line = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            point = project(x * scale_x + west, max(y * scale_y + south, -89))
            line.append(_beside(line[-1], point) if line else point)
        yield line


def _beside(anchor: Point, point: Point) -> Point:
    """The point in that copy of the world in which it is nearest to the anchor."""
    return point[0] + round(anchor[0] - point[0]), point[1]


def _joined(arcs: list[Line], ring: list[int]) -> Line:
    """A TopoJSON ring (arc numbers, `~n` for arc n backwards) as one line; its last point closes it."""
    line: Line = []
    for index in ring:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        shift = round(line[-1][0] - arc[0][0]) if line else 0
        line += [(x + shift, y) for x, y in (arc[1:] if line else arc)]
    return line


def _country_borders(countries: list[dict[str, Any]]) -> list[int]:
    """The arcs that two states share."""
    states: dict[int, set[str]] = {}
    for country in countries:
        name = str(country.get("id") or country["properties"]["name"])
        for index in _flattened(country.get("arcs", [])):
            states.setdefault(index if index >= 0 else ~index, set()).add(SAME_STATE.get(name, name))
    return sorted(index for index, sharing in states.items() if len(sharing) > 1)


def _flattened(nested: int | list[Any]) -> Iterator[int]:
    if isinstance(nested, int):
        yield nested
    else:
        for part in nested:
            yield from _flattened(part)


def _within_cut(line: Line) -> Line:
    """The line in the copy of the world whose middle lies between 30 W and 330 E."""
    xs = [x for x, _ in line]
    shift = (min(xs) + max(xs)) / 2 - CUT_X
    return [(x - shift // 1, y) for x, y in line]


def _add_world_ring(parts: Parts, line: Line, level: Level) -> None:
    """Sort one ring of land into its class. `line` ends where it began, or a world further if it circles a pole."""
    if abs(line[-1][0] - line[0][0]) > 0.5:
        _add_polar_land(parts, line)
        return
    ring = _within_cut(line[:-1])
    if len(ring) < 3 or abs(area(ring)) < level.world_area(level.island):
        return
    on_seam = [abs(x - round(x)) < 1e-9 for x, _ in ring]
    if any(here and on_seam[i - 1] for i, here in enumerate(on_seam)):
        _add_seam_land(parts, ring, on_seam)
    else:
        parts.land.append(ring)


def _add_polar_land(parts: Parts, line: Line) -> None:
    """Antarctica: a coast from one end of the world to the other, filled southwards."""
    if all(y > 1 for _, y in line):
        return  # the pole itself, as some files have it
    if line[-1][0] < line[0][0]:
        line = line[::-1]
    (first_x, y), (last_x, _) = line[0], line[-1]
    corners = [(last_x + SEAM_OVERLAP, y), (last_x + SEAM_OVERLAP, POLE_EDGE_Y), (first_x, POLE_EDGE_Y)]
    parts.coast.append(line)
    parts.fill.append([*line, *corners])


def _add_seam_land(parts: Parts, ring: Line, on_seam: list[bool]) -> None:
    """Land that the source cut in two at 180 degrees: drawn over the seam a little, and without a coast there."""
    start = next(i for i, here in enumerate(on_seam) if here and on_seam[i - 1])
    ring, on_seam = ring[start:] + ring[:start], on_seam[start:] + on_seam[:start]
    middle = sum(x for x, _ in ring) / len(ring)
    parts.fill.append(
        [
            (x + (SEAM_OVERLAP if middle < x else -SEAM_OVERLAP) if here else x, y)
            for (x, y), here in zip(ring, on_seam, strict=True)
        ]
    )
    coast = [ring[0]]
    for i in range(1, len(ring)):
        if on_seam[i] and on_seam[i - 1]:
            parts.coast.append(coast)
            coast = []
        coast.append(ring[i])
    parts.coast.append(coast)

"""Sea, land, coasts and borders of a picture."""

from functools import lru_cache

import numpy as np

from paradiplomacy.export.picture.frame import Frame
from paradiplomacy.export.picture.land import Land, Lines, land_for
from paradiplomacy.export.picture.markup import element, path
from paradiplomacy.export.picture.projection import Around, Floats, Integers
from paradiplomacy.view_state import Units

SEA, LAND, COAST, BORDER, PROVINCE, UNIT = "#e4ecf1", "#fbfaf7", "#b0c2ce", "#b5afa5", "#dad6cd", "#c6c1b6"
"""The map's own colours on a light page (``mapview/js/base_map_painter.js``)."""
WORLD_CLIP = "world"
"""Id of the edge of the world. Only a map of the whole world is cut there: elsewhere that takes long and shows not."""
_GRID = 10
"""Coordinates of land are whole tenths of a pixel: shorter to write and to read."""
_SMALLEST_STEP = 5
_PROVINCES_FROM_ZOOM = 4.2
_MORE_DETAIL = 0.6
"""Paper and sharp screens show more than a web map of the same scale: zoom levels by which more detail is taken."""


@lru_cache(maxsize=16)
def draw_background(frame: Frame, *, units: Units) -> str:
    """Return sea, land and borders as SVG, for provinces of Vietnam as they signed or as they are today."""
    land = land_for(frame.zoom + _MORE_DETAIL, _bounds(frame))
    edge, is_world = _outline(frame), frame.projection.is_whole_world
    sea = element("path", d=edge if is_world else f"M0 0H{frame.width:.0f}V{frame.height:.0f}H0Z", fill=SEA)
    clip = element("clipPath", element("path", d=edge), id=WORLD_CLIP) if is_world else ""
    if land is None:
        return clip + sea
    body = element("g", _land(frame, land) + _strokes(frame, land, units), transform=f"scale({1 / _GRID})")
    if is_world:
        return clip + sea + element("g", body, clip_path=f"url(#{WORLD_CLIP})")
    return sea + body + element("path", d=edge, fill="none", stroke=SEA, stroke_width=3)  # no coast where land is cut


def _land(frame: Frame, land: Land) -> str:
    rings = "".join(_drawn(frame, land[kind], closed=True) for kind in ("land", "fill") if kind in land)
    if isinstance(frame.projection, Around) and _holds(land, frame.projection.antipode):
        rings += _outline(frame, grid=_GRID)  # a ring that holds the antipode is all that lies outside it
    return element("path", d=rings, fill=LAND, fill_rule="evenodd")


def _strokes(frame: Frame, land: Land, units: Units) -> str:
    dashed = (("province", PROVINCE), ("unit_today" if units == "today" else "unit", UNIT))
    looks: list[tuple[str, str, int, str | None]]
    looks = [(kind, colour, 8, "30 25") for kind, colour in dashed if frame.zoom > _PROVINCES_FROM_ZOOM]
    looks += [("border", BORDER, 9, None), ("land", COAST, 8, None), ("coast", COAST, 8, None)]
    return "".join(
        element("path", d=_drawn(frame, land[kind], closed=kind == "land"), fill="none", stroke=colour,
                stroke_width=width, stroke_dasharray=dash, stroke_linejoin="round")
        for kind, colour, width, dash in looks if kind in land
    )  # fmt: skip


def _drawn(frame: Frame, lines: Lines, *, closed: bool) -> str:
    """Return path data of lines, in tenths of pixels; what reaches over the cut of the world begins there again."""
    data = _path(frame, lines, lines.lon, closed=closed)
    if frame.projection.is_whole_world:
        data += _path(frame, lines, lines.lon - 360, closed=closed)
    return data


def _path(frame: Frame, lines: Lines, lon: Floats, *, closed: bool) -> str:
    if not len(lon):
        return ""
    x, y = frame.place(lines.lat, lon)
    starts = lines.first[:-1]
    seen = (np.maximum.reduceat(x, starts) >= 0) & (np.minimum.reduceat(x, starts) <= frame.width)
    seen &= (np.maximum.reduceat(y, starts) >= 0) & (np.minimum.reduceat(y, starts) <= frame.height)
    across, down = np.rint(x * _GRID).astype(np.int64), np.rint(y * _GRID).astype(np.int64)
    kept = _apart(across, down, lines.first)
    pieces = []
    for number in np.flatnonzero(seen).tolist():
        a, b = int(lines.first[number]), int(lines.first[number + 1])
        own = np.flatnonzero(kept[a:b]) + a
        if len(own) > 1:
            pieces.append(_piece(across[own], down[own], closed=closed))
    return "".join(pieces)


def _apart(x: Integers, y: Integers, first: Integers) -> Integers:
    """Return for each point whether it lies in another cell than the point before it, or begins or ends a line."""
    kept = np.ones(len(x), bool)
    cell_x, cell_y = x // _SMALLEST_STEP, y // _SMALLEST_STEP
    kept[1:] = (cell_x[1:] != cell_x[:-1]) | (cell_y[1:] != cell_y[:-1])
    kept[first[:-1]] = True
    kept[first[1:] - 1] = True
    return kept.astype(np.int64)


def _piece(x: Integers, y: Integers, *, closed: bool) -> str:
    """Return one line: its first point, then the way from each point to the next."""
    ways = np.stack([np.diff(x), np.diff(y)], axis=1).ravel().tolist()
    return f"M{x[0]} {y[0]}l{' '.join(map(str, ways))}{'Z' if closed else ''}"


def _outline(frame: Frame, *, grid: int = 1) -> str:
    x, y = frame.projection.outline()
    across, down = (x * frame.scale + frame.left) * grid, (y * frame.scale + frame.top) * grid
    return path(list(zip(across.tolist(), down.tolist(), strict=True)), closed=True)


def _holds(land: Land, point: tuple[float, float]) -> bool:
    """Whether an odd number of rings holds a point (lat, lon), both in degrees from the world's cut on."""
    inside = 0
    for lines in (land[kind] for kind in ("land", "fill") if kind in land):
        following = np.arange(1, len(lines.lat) + 1)
        following[lines.first[1:] - 1] = lines.first[:-1]
        lat, lon, lat2, lon2 = lines.lat, lines.lon, lines.lat[following], lines.lon[following]
        crosses = np.flatnonzero((lat > point[0]) != (lat2 > point[0]))
        rise = lat2[crosses] - lat[crosses]
        at = lon[crosses] + (point[0] - lat[crosses]) / rise * (lon2[crosses] - lon[crosses])
        inside += int(np.count_nonzero(point[1] < at))
    return inside % 2 == 1


def _bounds(frame: Frame) -> tuple[float, float, float, float]:
    """Return about what the paper shows, as south, west, north, east in degrees."""
    if not isinstance(frame.projection, Around):
        return -90, -180, 90, 180
    reach = float(np.degrees(np.hypot(frame.width, frame.height) / 2 / frame.scale))
    middle = frame.projection
    across = reach / max(0.2, float(np.cos(np.radians(middle.lat))))
    return middle.lat - reach, middle.lon - across, middle.lat + reach, middle.lon + across

"""Lines of a picture, drawn as the map on the page draws them (``mapview/js/style.js``)."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from paradiplomacy.export.picture.background import WORLD_CLIP
from paradiplomacy.export.picture.frame import Frame
from paradiplomacy.export.picture.markup import element, number, path
from paradiplomacy.export.picture.projection import Floats
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import focus_of
from paradiplomacy.geodesy import Point, great_circle_points
from paradiplomacy.mapview.scene import Style, style_of
from paradiplomacy.mapview.spacing import bows_of
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place

FADED = 0.06
_STEP_DEG = 2.5


@dataclass(frozen=True, slots=True)
class LineLook:
    """How lines of a status look: opacity, width as a share of the full one, dashes."""

    opacity: float
    width: float
    dash: str | None = None


LOOKS: Mapping[Style, LineLook] = {
    "signed": LineLook(0.88, 1.0),
    "established": LineLook(0.72, 0.7),
    "intention": LineLook(0.9, 0.85, "6 5"),
    "ended": LineLook(0.45, 0.8, "1.5 3.5"),
}
DRAWING_ORDER: tuple[Style, ...] = ("ended", "intention", "established", "signed")
_WIDTHS_PX = (1.5, 2.1, 2.8, 3.6)
_FEW_LINKS, _MANY_LINKS = 40, 500
_THINNED, _LIGHTENED = 0.42, 0.35
"""How much of width and strength a crowd takes: a bundle then reads as one flow and not as a painted surface."""


def drawn_links(snapshot: Snapshot) -> tuple[Link, ...]:
    """Return the links in a picture, ordered by id: the selected one too where the filters hide it."""
    by_id = {link.link_id: link for link in (*snapshot.links, *focus_of(snapshot))}
    return tuple(by_id[link_id] for link_id in sorted(by_id))


def arc_of(link: Link, places: Mapping[str, Place]) -> tuple[Point, ...]:
    """Return the great circle of a link as points (lat, lon)."""
    start, end = places[link.province_id], places[link.partner_id]
    return _arc((start.lat, start.lon), (end.lat, end.lon))


@lru_cache(maxsize=4096)
def _arc(start: Point, end: Point) -> tuple[Point, ...]:
    return great_circle_points(start, end, step_deg=_STEP_DEG)


def draw_lines(snapshot: Snapshot, frame: Frame, colours: Mapping[str, str], *, size: float) -> str:
    """Return all lines; those that are not looked at stand back.

    Args:
        snapshot: what to draw.
        frame: where on the paper.
        colours: link id -> colour.
        size: of lines and marks, as a share of those on the page.
    """
    places = snapshot.dataset.places
    focused = {link.link_id for link in focus_of(snapshot)}
    links = drawn_links(snapshot)
    crowd = _crowd(len(focused))
    unit = size * frame.growth * (1 - _THINNED * crowd)
    bows = bows_of([(places[link.province_id], places[link.partner_id]) for link in links])
    arcs = _great_circles(frame, [link for link, bow in zip(links, bows, strict=True) if not bow], places)
    drawn: list[tuple[bool, int, str]] = []
    for link, bow in zip(links, bows, strict=True):
        style = style_of(link, as_of=snapshot.day)
        look, is_focused = LOOKS[style], link.link_id in focused
        line = element(
            "path",
            d=_bent(frame, link, places, bow) if bow else arcs[link.link_id],
            stroke=colours[link.link_id],
            stroke_width=number(_WIDTHS_PX[_width_class(link)] * look.width * unit),
            stroke_opacity=round(look.opacity * (1 - _LIGHTENED * crowd), 2) if is_focused else FADED,
            stroke_dasharray=look.dash,
        )
        drawn.append((is_focused, DRAWING_ORDER.index(style), line))
    clip = f"url(#{WORLD_CLIP})" if frame.projection.is_whole_world else None
    body = "".join(line for _focused, _order, line in sorted(drawn, key=lambda one: one[:2]))
    return element("g", body, fill="none", stroke_linecap="round", clip_path=clip)


def _crowd(links: int) -> float:
    """Return how crowded a picture with so many lines is: 0 to 1."""
    return max(0.0, min(1.0, math.log(max(1, links) / _FEW_LINKS) / math.log(_MANY_LINKS / _FEW_LINKS)))


def _width_class(link: Link) -> int:
    reports = len(link.source_ids)
    return 3 if reports > 4 else 2 if reports > 2 else max(0, reports - 1)


def _great_circles(frame: Frame, links: Sequence[Link], places: Mapping[str, Place]) -> dict[str, str]:
    """Return link id -> path of its great circle; what leaves the map of the world comes in on the other side."""
    drawn = {link.link_id: "" for link in links}
    if not links:
        return drawn
    arcs = [arc_of(link, places) for link in links]
    first = np.concatenate([[0], np.cumsum([len(arc) for arc in arcs])])
    points = np.array([point for arc in arcs for point in arc])
    for turn in (-360, 0, 360) if frame.projection.is_whole_world else (0,):
        x, y = frame.place(points[:, 0], points[:, 1] + turn)
        starts = first[:-1]
        seen = (np.maximum.reduceat(x, starts) >= 0) & (np.minimum.reduceat(x, starts) <= frame.width)
        for index in np.flatnonzero(seen).tolist():
            own = slice(first[index], first[index + 1])
            drawn[links[index].link_id] += "".join(map(path, _pieces(frame, x[own], y[own])))
    return drawn


def _pieces(frame: Frame, x: Floats, y: Floats) -> list[list[tuple[float, float]]]:
    """Return those stretches of a line that may be seen: dashes of a line far off the paper take long to draw."""
    left, right = np.minimum(x[1:], x[:-1]), np.maximum(x[1:], x[:-1])
    upper, lower = np.minimum(y[1:], y[:-1]), np.maximum(y[1:], y[:-1])
    seen = np.flatnonzero((right >= 0) & (left <= frame.width) & (lower >= 0) & (upper <= frame.height))
    if not len(seen):
        return []
    runs = np.split(seen, np.flatnonzero(np.diff(seen) > 1) + 1)
    points = list(zip(x.tolist(), y.tolist(), strict=True))
    return [points[run[0] : run[-1] + 2] for run in runs]


def _bent(frame: Frame, link: Link, places: Mapping[str, Place], bow: float) -> str:
    """Return a short line bent sideways, as a curve with one handle; to the right seen from the province."""
    ends = places[link.province_id], places[link.partner_id]
    (x0, y0), (x1, y1) = frame.spots([(place.lat, place.lon) for place in ends])
    handle = (x0 + x1) / 2 - 2 * bow * (y1 - y0), (y0 + y1) / 2 + 2 * bow * (x1 - x0)
    return f"M{number(x0)} {number(y0)}Q{number(handle[0])} {number(handle[1])} {number(x1)} {number(y1)}"

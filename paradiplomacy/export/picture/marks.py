"""Marks and names of places in a picture, drawn as the map on the page draws them (``mapview/js/marks.js``)."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from paradiplomacy.export.picture.colouring import Colouring
from paradiplomacy.export.picture.frame import Frame
from paradiplomacy.export.picture.lettering import shortened, width
from paradiplomacy.export.picture.links import drawn_links
from paradiplomacy.export.picture.markup import element, number, text
from paradiplomacy.export.picture.projection import Floats
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import focus_of
from paradiplomacy.mapview.scene import ROLES, Role, role_of
from paradiplomacy.mapview.spacing import slots_of
from paradiplomacy.model.place import Place

INK, MUTED, SURFACE = "#1b2733", "#44525f", "#ffffff"
_FADED = 0.3
_SIDE_BY_SIDE_PX = 13.0
_LONGEST_NAME_PX = 170.0
_GAP_PX, _ROOM_PX = 4.0, 2.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the paper; ``links`` counts those that end there."""

    place: Place
    role: Role
    x: float
    y: float
    radius: float
    colour: str
    links: int
    is_focused: bool


class Box(NamedTuple):
    """A rectangle on the paper."""

    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: "Box", room: float = 0.0) -> bool:
        """Whether two boxes are nearer than ``room``."""
        return (
            self.left < other.right + room
            and self.right > other.left - room
            and self.top < other.bottom + room
            and self.bottom > other.top - room
        )

    def touches_any(self, others: Iterable["Box"]) -> bool:
        """Whether it comes near any of several boxes."""
        return any(self.touches(other, _ROOM_PX) for other in others)


def marks_of(snapshot: Snapshot, frame: Frame, colouring: Colouring, *, size: float) -> list[Mark]:
    """Return the marks of all places drawn, the largest first; arguments as for ``draw_lines``."""
    colours = colouring.of_link if colouring.tells_countries else {}
    links, focus = drawn_links(snapshot), focus_of(snapshot)
    provinces = {link.province_id for link in links}
    counts = Counter(place_id for link in links for place_id in (link.province_id, link.partner_id))
    colour_of = {link.partner_id: colours.get(link.link_id, MUTED) for link in links}
    focused = {place_id for link in focus for place_id in (link.province_id, link.partner_id)}
    places = [snapshot.dataset.places[place_id] for place_id in sorted(counts)]
    roles = [role_of(place, is_province=place.place_id in provinces) for place in places]
    slots = slots_of(places, [ROLES.index(role) for role in roles])
    spots = frame.spots([(place.lat, place.lon) for place in places])
    marks = []
    for place, role, slot, (x, y) in zip(places, roles, slots, spots, strict=True):
        radius = min(11.0, 2.1 + 1.25 * math.sqrt(counts[place.place_id])) * size * frame.growth
        marks.append(
            Mark(
                place=place,
                role=role,
                x=x + slot * _SIDE_BY_SIDE_PX * size * frame.growth,
                y=y,
                radius=radius,
                colour=colour_of.get(place.place_id, INK),
                links=counts[place.place_id],
                is_focused=place.place_id in focused,
            )
        )
    seen = [mark for mark in marks if -20 < mark.x < frame.width + 20 and -20 < mark.y < frame.height + 20]
    return sorted(seen, key=lambda mark: (mark.is_focused, -mark.radius, mark.place.place_id))


def draw_marks(marks: Iterable[Mark]) -> str:
    """Return marks as SVG; those that are not looked at stand back."""
    return _faded_and_focused(
        (draw_mark(mark.role, mark.x, mark.y, mark.radius, mark.colour), mark.is_focused) for mark in marks
    )


def _faded_and_focused(drawn: Iterable[tuple[str, bool]]) -> str:
    """Return pieces of SVG, first those that stand back: together, because each group of its own takes long to draw."""
    pieces = list(drawn)
    faded = "".join(piece for piece, is_focused in pieces if not is_focused)
    focused = "".join(piece for piece, is_focused in pieces if is_focused)
    return (element("g", faded, opacity=_FADED) if faded else "") + focused


def draw_mark(role: Role, x: float, y: float, radius: float, colour: str) -> str:
    """Return one mark: a full circle, a ring, a diamond or a dashed ring; the legend draws its samples with it too."""
    is_province = role == "province"
    look = {
        "fill": INK if is_province else SURFACE,
        "stroke": SURFACE if is_province else colour,
        "stroke_width": number(1.5 if is_province else min(3.0, 1.4 + radius / 5)),
        "stroke_dasharray": "3 2.5" if role == "country" else None,
    }
    if role == "institution":
        reach = radius * 1.2
        corners = f"M{number(x)} {number(y - reach)}l{number(reach)} {number(reach)}"
        return element(
            "path", d=f"{corners} {number(-reach)} {number(reach)} {number(-reach)} {number(-reach)}Z", **look
        )
    return element("circle", cx=number(x), cy=number(y), r=number(radius + (role == "country")), **look)


def draw_names(marks: Sequence[Mark], frame: Frame, *, language: str, size: float) -> str:
    """Return as many names as fit without touching each other or a mark: what is looked at first, then provinces.

    Args:
        marks: of all places.
        frame: the paper, over whose edges no name runs.
        language: of the names.
        size: of letters, as a share of those on the page.
    """
    boxes = [Box(m.x - m.radius, m.y - m.radius, m.x + m.radius, m.y + m.radius) for m in marks]
    edges = np.array(boxes).reshape(-1, 4)
    is_focused = np.array([mark.is_focused for mark in marks], bool)
    taken: list[Box] = []
    drawn = []
    for index in sorted(range(len(marks)), key=lambda index: _rank(marks[index])):
        mark = marks[index]
        if not _is_inside(boxes[index], frame):
            continue
        in_the_way = is_focused | (not mark.is_focused)
        in_the_way[index] = False
        letters, weight = (13 * size, 600) if mark.role == "province" else (12 * size, 400)
        words = shortened(mark.place.name(language), _LONGEST_NAME_PX * size, letters, weight=weight)
        for box in _positions(mark, width(words, letters, weight=weight), letters * 1.2):
            if _is_inside(box, frame) and not box.touches_any(taken) and not _hits(box, edges[in_the_way]):
                taken.append(box)
                drawn.append((_name(words, box, mark, letters, weight), mark.is_focused))
                break
    return _faded_and_focused(drawn)


def _hits(box: Box, edges: Floats) -> bool:
    """Whether a box touches any of many: one row each, with its edges in the order of a box."""
    left, top, right, bottom = edges.T
    hits = (box.left < right) & (box.right > left) & (box.top < bottom) & (box.bottom > top)
    return bool(hits.any())


def _is_inside(box: Box, frame: Frame) -> bool:
    return box.left > 4 and box.right < frame.width - 4 and box.top > 4 and box.bottom < frame.height - 4


def _rank(mark: Mark) -> tuple[bool, bool, int, str]:
    return (not mark.is_focused, mark.role != "province", -mark.links, mark.place.place_id)


def _positions(mark: Mark, across: float, down: float) -> list[Box]:
    """Return where a name may stand: right, left, above, below its mark."""
    away = mark.radius + _GAP_PX
    corners = (
        (mark.x + away, mark.y - down / 2),
        (mark.x - away - across, mark.y - down / 2),
        (mark.x - across / 2, mark.y - away - down),
        (mark.x - across / 2, mark.y + away),
    )
    return [Box(left, top, left + across, top + down) for left, top in corners]


def _name(words: str, box: Box, mark: Mark, letters: float, weight: int) -> str:
    look = {"font_size": number(letters), "font_weight": weight if weight != 400 else None}
    baseline = box.bottom - letters * 0.28
    halo = text(
        words,
        box.left,
        baseline,
        stroke=SURFACE,
        stroke_width=3.5,
        stroke_linejoin="round",
        stroke_opacity=0.9,
        fill="none",
        **look,
    )
    return halo + text(words, box.left, baseline, fill=INK if mark.role == "province" else MUTED, **look)

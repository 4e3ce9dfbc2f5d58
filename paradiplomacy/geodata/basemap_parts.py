"""The parts that a base map file is made of, and the file itself.

    u32             length of the header in bytes (little-endian, like everything here)
    header          JSON, padded with spaces so that the rest starts at a multiple of four bytes:
                    `grid` (how many steps the world is wide) and `classes`, in the order of the parts that follow
    i32 x, y, n     for each part: its first point in grid steps, and how many more points it has
    i16 dx, dy      for each further point of each part: the way from the point before

Points are Web Mercator: x 0 at 180 W and `grid` at 180 E, y 0 at 85.05 N and `grid` at 85.05 S. The map is centred
on the Pacific and cut in the Atlantic at 30 W: a part lies where its middle is between 30 W and 330 E, so that
nothing is torn there; what reaches over the cut (Greenland) is completed by the next copy of the world.

Classes of parts (a ring's first point is not repeated at its end):

    land      rings, coast on all sides         border    lines between countries
    fill      rings of land without coast       province  lines between provinces of other countries
    coast     lines, the coast of `fill`        unit      lines between provinces of Vietnam; for each one `between`
                                                          has [former province, former province, whether both are
                                                          in the same province today]
"""

import json
import struct
import sys
from array import array
from dataclasses import dataclass, field
from itertools import pairwise

from paradiplomacy.geodata.mesh import Line

# Not an international border, although Natural Earth lists two units: Hong Kong and Macao with China
# (ISO 3166-1 alpha-3 in one source, numeric in the other).
SAME_STATE = {"HKG": "CHN", "MAC": "CHN", "344": "156", "446": "156"}

WHOLE_WORLD = (-85.06, -180.0, 85.06, 180.0)  # as far as Web Mercator goes: south, west, north, east

RING_CLASSES = ("land", "fill")
LINE_CLASSES = ("coast", "border", "province", "unit")


@dataclass(frozen=True)
class Level:
    """One file: from `min_zoom` up to below `max_zoom`, within `bounds` (south, west, north, east).

    Detail too fine to be seen is left out: triangles below `detail` and islands below `island`, both in square
    pixels at zoom `pixel_zoom`.
    """

    name: str
    min_zoom: float
    max_zoom: float
    grid: int
    pixel_zoom: float
    detail: float
    island: float
    bounds: tuple[float, float, float, float] = WHOLE_WORLD

    def world_area(self, square_pixels: float) -> float:
        """An area on the screen at `pixel_zoom` in square world widths."""
        return float(square_pixels / (256 * 2**self.pixel_zoom) ** 2)


@dataclass
class Parts:
    """What one file holds, by class; a line of a ring class is open."""

    land: list[Line] = field(default_factory=list)
    fill: list[Line] = field(default_factory=list)
    coast: list[Line] = field(default_factory=list)
    border: list[Line] = field(default_factory=list)
    province: list[Line] = field(default_factory=list)
    unit: list[Line] = field(default_factory=list)
    between: list[tuple[str, str, bool]] = field(default_factory=list)


def pack(parts: Parts, grid: int) -> bytes:
    """The bytes of one file."""
    classes: list[dict[str, object]] = []
    outlines = array("i")
    steps = array("h")
    for kind in (*RING_CLASSES, *LINE_CLASSES):
        count = 0
        between = []
        for number, line in enumerate(getattr(parts, kind)):
            points = _on_grid(line, grid)
            if len(points) < (3 if kind in RING_CLASSES else 2):
                continue
            ways = [way for start, end in pairwise(points) for way in _short_ways(start, end)]
            outlines.extend((*points[0], len(ways)))
            steps.extend(number for way in ways for number in way)
            count += 1
            if kind == "unit":
                between.append(parts.between[number])
        classes.append({"kind": kind, "parts": count, **({"between": between} if kind == "unit" else {})})
    if sys.byteorder == "big":
        outlines.byteswap()
        steps.byteswap()
    header = json.dumps({"grid": grid, "classes": classes}, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 4)
    return struct.pack("<I", len(header)) + header + outlines.tobytes() + steps.tobytes()


def _on_grid(line: Line, grid: int) -> list[tuple[int, int]]:
    """The line's points in grid steps, each but once in a row."""
    points = [(round(x * grid), round(y * grid)) for x, y in line]
    return [points[0], *(end for start, end in pairwise(points) if end != start)]


def _short_ways(start: tuple[int, int], end: tuple[int, int]) -> list[tuple[int, int]]:
    """The way from one point to the next, in as many steps as it takes for each to fit 16 bits."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    count = max(abs(dx), abs(dy)) // 32768 + 1
    stops = [(dx * i // count, dy * i // count) for i in range(count + 1)]
    return [(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(stops)]

"""Lines that neighbours share: polygons to arcs and back, and one simplification for both sides.

If two provinces were simplified apart, slivers would open between them. So polygons are first taken apart into
arcs (a stretch of line with the same unit on either side all along it); each arc is simplified once, its ends
staying where they are; then rings are put together again from the simplified arcs.
"""

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

Point = tuple[float, float]
Line = list[Point]
Box = tuple[float, float, float, float]  # west, north, east, south; y grows southwards

OUTSIDE = -1  # "owner" of what no unit covers: the sea


def project(lon: float, lat: float) -> Point:
    """Longitude and latitude in degrees to Web Mercator world units: the world is 1 wide, x 0 at 180 W, y 0 north."""
    return (lon + 180) / 360, 0.5 - math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) / (2 * math.pi)


def area(ring: Sequence[Point]) -> float:
    """Signed area of a ring, in the square of its unit; above zero if anticlockwise with y upwards."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True)) / 2


def simplify(line: Line, smallest_area: float) -> Line:
    """The line without its least important points (Visvalingam and Whyatt, 1993); its two ends stay.

    A point's importance is the area of the triangle it makes with its neighbours. The least important one goes
    first and its neighbours are weighed again, never lower than what has gone already. A closed line keeps three
    corners however small it is: whether such an island is worth drawing is not decided here.
    """
    spare = len(line) - (4 if line[0] == line[-1] else 2)
    before = list(range(-1, len(line) - 1))
    after = list(range(1, len(line) + 1))
    alive = [True] * len(line)
    weight = [math.inf] * len(line)
    heap: list[tuple[float, int]] = []

    def weigh(i: int, floor: float) -> None:
        if 0 < i < len(line) - 1:
            weight[i] = max(floor, abs(area([line[before[i]], line[i], line[after[i]]])))
            heapq.heappush(heap, (weight[i], i))

    for i in range(len(line)):
        weigh(i, 0)
    while spare > 0 and heap and heap[0][0] < smallest_area:
        importance, i = heapq.heappop(heap)
        if not alive[i] or importance != weight[i]:
            continue  # an older weight of this point
        alive[i] = False
        spare -= 1
        after[before[i]], before[after[i]] = after[i], before[i]
        weigh(before[i], importance)
        weigh(after[i], importance)
    return [point for point, kept in zip(line, alive, strict=True) if kept]


@dataclass(frozen=True)
class Arc:
    """A line with the same unit on its left and the same on its right all along; `OUTSIDE` where there is none."""

    left: int
    right: int
    points: Line


def cut_into_arcs(rings: Iterable[tuple[int, Line]]) -> Iterator[Arc]:
    """The arcs of a map of units, from each unit's rings: `(unit, ring)`, unit to the left of its ring, ring open.

    A segment that two units run along in opposite directions is their common border; one with a single unit is
    coast. Units that meet must have the same points there, as Natural Earth's do.
    """
    unit_of: dict[tuple[Point, Point], int] = {}
    for unit, ring in rings:
        for start, end in zip(ring, [*ring[1:], ring[0]], strict=True):
            if start != end:
                unit_of[start, end] = unit
    sides: dict[tuple[Point, Point], tuple[int, int]] = {}
    for (start, end), unit in unit_of.items():
        if (end, start) not in sides:
            sides[start, end] = (unit, unit_of.get((end, start), OUTSIDE))
    yield from _chain(sides)


def _chain(sides: dict[tuple[Point, Point], tuple[int, int]]) -> Iterator[Arc]:
    """Segments joined end to start, up to the points where three or more of them meet."""
    onward: dict[Point, dict[Point, tuple[int, int]]] = defaultdict(dict)
    meeting: dict[Point, int] = defaultdict(int)
    for (start, end), (left, right) in sides.items():
        if left < right:  # one order for both provinces, so that their segments follow one another
            onward[end][start] = (right, left)
        else:
            onward[start][end] = (left, right)
        meeting[start] += 1
        meeting[end] += 1
    junctions = [point for point in onward if meeting[point] != 2]
    for start in [*junctions, *onward]:  # no junction left: what remains are closed loops
        while onward[start]:
            end, (left, right) = onward[start].popitem()
            points = [start, end]
            while meeting[end] == 2 and end != start:
                end, _ = onward[end].popitem()
                points.append(end)
            yield Arc(left, right, points)


def join_rings(lines: Iterable[Line]) -> Iterator[Line]:
    """Lines laid end to end into open rings (the first point isn't repeated); every end must be another's start."""
    starting: dict[Point, list[Line]] = defaultdict(list)
    for line in lines:
        starting[line[0]].append(line)
    for start in list(starting):
        while starting[start]:
            ring = list(starting[start].pop())
            while ring[-1] != start:
                ring += starting[ring[-1]].pop()[1:]
            yield ring[:-1]


def clip(ring: Line, box: Box) -> Line:
    """The part of a ring inside a rectangle (Sutherland and Hodgman, 1974), in world units.

    Parts that the rectangle separates stay joined along its edge, which is where the map stops drawing anyway.
    """
    west, north, east, south = box
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, north, 1), (1, south, -1)):
        inside: Line = []
        for start, end in zip([*ring[-1:], *ring[:-1]], ring, strict=True):
            within = [sign * (point[axis] - limit) >= 0 for point in (start, end)]
            if within[0] != within[1]:
                share = (limit - start[axis]) / (end[axis] - start[axis])
                inside.append((start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])))
            if within[1]:
                inside.append(end)
        ring = inside
    return ring

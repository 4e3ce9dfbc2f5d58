"""Points and polygons: where a label may stand. Coordinates are GeoJSON's (lon, lat) here and nowhere else."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

Ring = Sequence[Sequence[float]]
Polygon = Sequence[Ring]


def polygons_of(geometry: dict[str, Any]) -> list[Polygon]:
    """Return the polygons of a GeoJSON geometry; an empty list where it has none."""
    if geometry["type"] == "Polygon":
        return [geometry["coordinates"]]
    return list(geometry["coordinates"]) if geometry["type"] == "MultiPolygon" else []


def contains(polygons: Iterable[Polygon], lat: float, lon: float) -> bool:
    """Whether a point lies inside any of the polygons; holes count as outside."""
    return any(sum(1 for ring in polygon for x in _crossings(ring, lat) if x > lon) % 2 for polygon in polygons)


def point_inside(polygons: Sequence[Polygon]) -> tuple[float, float]:
    """Return (lat, lon) of a point inside the largest polygon: the middle of its widest stretch at mid-height."""
    largest = max(polygons, key=lambda polygon: abs(area(polygon[0])))
    lats = [point[1] for point in largest[0]]
    south, north = min(lats), max(lats)
    best = (0.0, 0.0, 0.0)
    for step in (0.5, 0.4, 0.6, 0.3, 0.7):
        lat = south + (north - south) * step
        xs = sorted(x for ring in largest for x in _crossings(ring, lat))
        for west, east in zip(xs[::2], xs[1::2], strict=False):
            best = max(best, (east - west, lat, (west + east) / 2))
    return best[1], best[2]


def bounds(polygons: Sequence[Polygon]) -> tuple[float, float, float, float]:
    """Return south, west, north, east of all polygons."""
    lons, lats = zip(*(point[:2] for polygon in polygons for point in polygon[0]), strict=True)
    return min(lats), min(lons), max(lats), max(lons)


def within(box: tuple[float, float, float, float], lat: float, lon: float, *, margin: float = 0.0) -> bool:
    """Whether a point lies in a box of :func:`bounds`, or outside it by no more than a margin in degrees."""
    south, west, north, east = box
    return south - margin <= lat <= north + margin and west - margin <= lon <= east + margin


def squared_degrees(polygons: Iterable[Polygon], lat: float, lon: float) -> float:
    """Return the squared distance to the nearest corner of any outline, in degrees, for comparing only."""
    return min((x - lon) ** 2 + (y - lat) ** 2 for polygon in polygons for x, y, *_ in polygon[0])


def area(ring: Ring) -> float:
    """Return the signed area of a ring in square degrees, for comparing sizes only."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) / 2


def _crossings(ring: Ring, lat: float) -> Iterator[float]:
    """Yield the longitudes at which a ring crosses a parallel."""
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > lat) != (y2 > lat):
            yield x1 + (lat - y1) * (x2 - x1) / (y2 - y1)

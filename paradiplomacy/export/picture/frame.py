"""A piece of the sphere on a rectangle of paper: projection, scale and shift together."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from paradiplomacy.export.picture.projection import Around, Floats, World, projection_for
from paradiplomacy.geodesy import Point

_LEAST_WIDTH = math.radians(7)
"""Nearer than this a picture shows only a pair of dots without their surroundings."""
_AIR_PX = 8.0
"""Left free around the world."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where on the paper a point of the sphere comes to lie; all lengths in pixels.

    Attributes:
        scale: pixels for one radius of the sphere.
        left: where the projection's middle lies, from the left edge of the paper. Likewise ``top``.
    """

    projection: Around | World
    width: float
    height: float
    scale: float
    left: float
    top: float

    def place(self, lat: Floats, lon: Floats) -> tuple[Floats, Floats]:
        """Return x and y on the paper."""
        x, y = self.projection.project(lat, lon)
        return x * self.scale + self.left, y * self.scale + self.top

    def points(self, lat: Floats, lon: Floats) -> list[tuple[float, float]]:
        """Return points on the paper."""
        x, y = self.place(lat, lon)
        return list(zip(x.tolist(), y.tolist(), strict=True))

    def spots(self, points: Sequence[Point]) -> list[tuple[float, float]]:
        """Return x and y of places, each (lat, lon)."""
        return self.points(np.array([lat for lat, _lon in points]), np.array([in_world(lon) for _lat, lon in points]))

    @property
    def growth(self) -> float:
        """How much larger or smaller than usual lines and marks are: they grow with the scale."""
        return max(0.55, min(1.3, 0.8 + (self.zoom - 2.5) * 0.16))

    @property
    def zoom(self) -> float:
        """The zoom of a web map whose middle has this scale."""
        return math.log2(max(self.scale, 1) * 2 * math.pi / 256)


def in_world(lon: float) -> float:
    """Return a longitude as one from the world's cut, 30 W, eastwards."""
    return (lon + 30) % 360 - 30


def frame_around(
    points: Sequence[Point], *, width: float, height: float, margin: float, least_width: float = _LEAST_WIDTH
) -> Frame:
    """Return the frame that shows all points, (lat, lon), as large as they fit.

    Args:
        points: of lines, so that these fit in whole; none shows Vietnam and its neighbours.
        width: of the paper.
        height: of the paper.
        margin: left free around the points.
        least_width: of what is shown, in radians: two near points are not enlarged beyond.
    """
    shown = points or ((8.0, 98.0), (24.0, 114.0))
    projection = projection_for(shown)
    lat, lon = np.array([point[0] for point in shown]), np.array([in_world(point[1]) for point in shown])
    x, y = projection.project(lat, lon)
    across, down = max(float(np.ptp(x)), 1e-9), max(float(np.ptp(y)), 1e-9)
    if projection.is_whole_world:
        return _world_frame(projection, (float(y.min()), float(y.max())), width=width, height=height)
    scale = min((width - 2 * margin) / across, (height - 2 * margin) / down, width / least_width)
    middle = (float(x.max()) + float(x.min())) / 2, (float(y.max()) + float(y.min())) / 2
    return Frame(projection, width, height, scale, width / 2 - middle[0] * scale, height / 2 - middle[1] * scale)


def _world_frame(projection: Around | World, shown: tuple[float, float], *, width: float, height: float) -> Frame:
    """Return the frame that shows the world in its whole width and, where it is too high, what is about ``shown``."""
    edge_x, edge_y = projection.outline()
    scale = min((width - 2 * _AIR_PX) / float(np.ptp(edge_x)), (height - 2 * _AIR_PX) / (shown[1] - shown[0]))
    half = float(np.ptp(edge_y)) * scale / 2
    spare = max(0.0, half + _AIR_PX - height / 2)
    middle = sum(shown) / 2 * scale
    return Frame(projection, width, height, scale, width / 2, height / 2 - max(-spare, min(spare, middle)))

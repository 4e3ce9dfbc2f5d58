"""From the sphere to the plane: an equal-area view around what is shown, or the whole world with the Pacific whole.

Everything here takes arrays of latitudes and longitudes in degrees and returns x to the right and y downwards, in
units of the sphere's radius.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from paradiplomacy.geodesy import Point

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

WORLD_CUT_DEG = -30.0
"""The map of the world is cut in the Atlantic, as the base map is."""
_WIDEST_DEG = 75.0
"""Up to here from the middle a view around what is shown keeps shapes readable."""
_HIGHEST_DEG = 55.0
"""Seen from above a pole, few readers know the continents."""


class Projection(Protocol):
    """A way to draw the sphere."""

    @property
    def is_whole_world(self) -> bool:
        """Whether the world is drawn once and repeats beyond its edges."""
        ...

    def project(self, lat: Floats, lon: Floats) -> tuple[Floats, Floats]:
        """Return x and y of points."""
        ...

    def outline(self) -> tuple[Floats, Floats]:
        """Return the edge of all that can be drawn."""
        ...


@dataclass(frozen=True, slots=True)
class Around:
    """Lambert's azimuthal equal-area projection around a point (Snyder 1987, Map Projections, p. 182-185).

    What lies more than 120 degrees away is moved in to that circle, so that no ring is torn at the antipode.
    """

    lat: float
    lon: float
    is_whole_world: bool = False
    _edge: float = math.radians(120)

    def project(self, lat: Floats, lon: Floats) -> tuple[Floats, Floats]:
        """Return x and y of points."""
        phi, turn = np.radians(lat), np.radians(lon - self.lon)
        phi0 = math.radians(self.lat)
        east = np.cos(phi) * np.sin(turn)
        north = math.cos(phi0) * np.sin(phi) - math.sin(phi0) * np.cos(phi) * np.cos(turn)
        ahead = math.sin(phi0) * np.sin(phi) + math.cos(phi0) * np.cos(phi) * np.cos(turn)
        angle = np.minimum(np.arctan2(np.hypot(east, north), ahead), self._edge)
        away = 2 * np.sin(angle / 2) / np.maximum(np.hypot(east, north), 1e-12)
        return east * away, -north * away

    def outline(self) -> tuple[Floats, Floats]:
        """Return the circle that everything lies in."""
        turn = np.linspace(0, 2 * math.pi, 181)
        radius = 2 * math.sin(self._edge / 2)
        return radius * np.cos(turn), radius * np.sin(turn)

    @property
    def antipode(self) -> Point:
        """The point opposite the middle, as (lat, lon) with the longitude from the world's cut on."""
        return -self.lat, WORLD_CUT_DEG + (self.lon + 180 - WORLD_CUT_DEG) % 360


@dataclass(frozen=True, slots=True)
class World:
    """Equal Earth (Šavrič, Patterson and Jenny 2018), centred on 150 degrees east; beyond the cut it goes on."""

    is_whole_world: bool = True

    def project(self, lat: Floats, lon: Floats) -> tuple[Floats, Floats]:
        """Return x and y of points."""
        a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
        theta = np.arcsin(math.sqrt(3) / 2 * np.sin(np.radians(lat)))
        square = theta**2
        sixth = square**3
        y = theta * (a1 + a2 * square + sixth * (a3 + a4 * square))
        slope = a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)
        turn = np.radians(lon - (WORLD_CUT_DEG + 180))
        return 2 * math.sqrt(3) / 3 * turn * np.cos(theta) / slope, -y

    def outline(self) -> tuple[Floats, Floats]:
        """Return the edge of the world."""
        up = np.linspace(-90, 90, 91)
        lat = np.concatenate([up, up[::-1]])
        lon = np.concatenate([np.full(91, WORLD_CUT_DEG), np.full(91, WORLD_CUT_DEG + 360)])
        return self.project(lat, lon)


def projection_for(points: Sequence[Point]) -> Around | World:
    """Return the projection that shows points, (lat, lon), best: around their middle, or the world if they spread."""
    lat, lon = np.radians(np.array([point[0] for point in points])), np.radians(np.array([p[1] for p in points]))
    vectors = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    low, high = vectors.min(axis=1), vectors.max(axis=1)
    middle = (low + high) / 2  # of the box around the points in space: crowds do not pull it to themselves
    length = float(np.linalg.norm(middle))
    if length < 1e-9:
        return World()
    x, y, z = middle / length
    nearness = float((np.array([x, y, z]) @ vectors).min())
    lat_deg = math.degrees(math.atan2(z, math.hypot(x, y)))
    if nearness < math.cos(math.radians(_WIDEST_DEG)) or abs(lat_deg) > _HIGHEST_DEG:
        return World()
    return Around(lat_deg, math.degrees(math.atan2(y, x)))

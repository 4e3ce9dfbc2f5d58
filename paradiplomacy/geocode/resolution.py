"""What a resolver answers: one place, or ranked candidates and the reason why none was taken."""

import math
from dataclasses import dataclass

from paradiplomacy.model.place import Place


@dataclass(frozen=True)
class Candidate:
    """A place that a name may mean.

    Attributes:
        score: 0 to 1; 1 is the very name, of the very kind.
        reason: how it was found, and what speaks against it.
    """

    place: Place
    score: float
    reason: str


@dataclass(frozen=True)
class Resolution:
    """The answer to one name.

    Attributes:
        place: the place meant; None where no name fits, or several fit as well.
        score: of the place, or of the best candidate; 0 where there is none.
        candidates: best first; the place itself, where there is one, comes first.
        reason: in words, for the curator.
    """

    place: Place | None
    score: float
    candidates: tuple[Candidate, ...]
    reason: str


def distance_km(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Return the great-circle distance of two (lat, lon) points in kilometres, on a sphere of 6371 km radius."""
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (*a, *b))
    half = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 2 * 6371 * math.asin(min(1.0, math.sqrt(half)))

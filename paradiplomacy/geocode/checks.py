"""Is a point where it is said to be? A coarse check against the gazetteer's own points."""

from paradiplomacy.geocode.resolution import distance_km
from paradiplomacy.geocode.rows import Gazetteer

_REACH_DEGREES = 8
"""Of latitude; no point of a country is farther from all of its known places."""
BORDER_KM = 40
"""How much farther the nearest known place of the stated country may be than the nearest place of all."""


def lies_in(gazetteer: Gazetteer, country: str, *, lat: float, lon: float) -> bool:
    """Whether a point lies in a country, as far as the nearest places of the gazetteer tell.

    Args:
        gazetteer: whose points are compared with it.
        country: ISO 3166-1 alpha-2.
        lat: degrees north.
        lon: degrees east.
    """
    nearest: dict[str, float] = {}
    for code, known_lat, known_lon in gazetteer.points:
        if abs(known_lat - lat) <= _REACH_DEGREES:
            distance = distance_km((lat, lon), (known_lat, known_lon))
            nearest[code] = min(distance, nearest.get(code, distance))
    return country in nearest and nearest[country] <= min(nearest.values()) + BORDER_KM

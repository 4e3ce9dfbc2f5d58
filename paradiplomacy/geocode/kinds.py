"""Which kinds of place may answer for which: articles call a department a county and a special city a province."""

from collections.abc import Collection

from paradiplomacy.model.place import PlaceKind

KINDS: tuple[PlaceKind, ...] = (
    "province", "prefecture", "state", "region", "city", "county", "district", "municipality", "institution",
    "national_body", "country",
)  # fmt: skip
"""All kinds, in the order in which help texts list them."""

_DIVISION = frozenset({"province", "prefecture", "state", "region", "county", "district"})
TOWNS = frozenset({"city", "municipality"})
"""Kinds of places that lie within a division."""
_LOCAL = frozenset({"county", "district"})
_NEAR: dict[str, frozenset[str]] = {
    "province": _DIVISION - {"district"},
    "prefecture": _DIVISION - {"district"},
    "state": _DIVISION - {"district"},
    "region": _DIVISION - {"district"},
    "city": TOWNS,
    "municipality": TOWNS | _LOCAL,
    "county": _DIVISION | _LOCAL,
    "district": _DIVISION | _LOCAL,
}
_TERRITORIES = frozenset({"HK", "MO"})
"""Regions of China with a country code of their own."""


def fits(kind: str, *, level: int, country: str, wanted: Collection[str]) -> float:
    """Return how well a place's kind fits the kinds wanted: 1 the same, 0.98 near, 0 not at all.

    Args:
        kind: of the place.
        level: of the place: 0 country, 1 first-level division, 2 below.
        country: ISO 3166-1 alpha-2; Hong Kong and Macao answer as regions and cities too.
        wanted: kinds that would do; empty when none was named.
    """
    if not wanted or kind in wanted:
        return 1.0
    if kind == "country":
        return 0.98 if country in _TERRITORIES and {"region", "city"} & set(wanted) else 0.0
    near = kind in frozenset[str]().union(*(_NEAR.get(want, frozenset()) for want in wanted))
    town_called_district = level == 2 and kind == "city" and bool(_LOCAL & set(wanted))
    return 0.98 if near or town_called_district else 0.0


def level_of(kind: str) -> int:
    """Return the level that a place without a gazetteer row has by its kind: 0 country, 1 division, 2 below."""
    if kind == "country":
        return 0
    return 1 if kind in _DIVISION - _LOCAL or kind == "municipality" else 2

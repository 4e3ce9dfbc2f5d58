"""One answer of Nominatim, turned into a place."""

from collections.abc import Mapping
from typing import Any

from geopy.exc import GeocoderParseError
from pydantic import ValidationError

from paradiplomacy.geocode.kinds import fits, level_of
from paradiplomacy.geocode.rank import Hit
from paradiplomacy.model.place import Place, PlaceKind, Precision

_KINDS: Mapping[str, PlaceKind] = {
    "country": "country", "state": "state", "province": "province", "region": "region", "prefecture": "prefecture",
    "state_district": "district", "county": "county", "district": "district", "city_district": "district",
    "borough": "district", "municipality": "municipality", "city": "city", "town": "city", "village": "city",
    "hamlet": "city", "university": "institution", "college": "institution", "school": "institution",
    "government": "institution", "office": "institution",
}  # fmt: skip
_OSM_TYPES = {"node": "n", "way": "w", "relation": "r"}
_UNFIT_COST = 0.2
_PROVINCE_RANK = 8
"""Up to this ``place_rank`` a city is a province of its own."""


def as_hit(answer: Mapping[str, Any], *, kind: PlaceKind | None) -> Hit | None:
    """Return an answer as a hit; None for what is no place in our sense (a street, a shop).

    Its id names the object of OpenStreetMap, because nobody has reviewed it: ``kh-osm-r2099045``.

    Args:
        answer: one object of the list that the service sends.
        kind: the kind asked for; an answer of another kind becomes a mere candidate.

    Raises:
        GeocoderParseError: The answer lacks what every answer has.
    """
    try:
        address = answer.get("address") or {}
        found = next((known for word in _words(answer) if (known := _KINDS.get(word))), None)
        country = str(address.get("country_code") or "").upper()
        if found is None or not country:
            return None
        place = _place(answer, address, kind=found, country=country)
        importance = float(answer.get("importance") or 0)
        is_province = "ISO3166-2-lvl4" in address and int(answer.get("place_rank") or 99) <= _PROVINCE_RANK
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError, ValidationError) as error:
        raise GeocoderParseError(f"nominatim: an answer lacks what every answer has ({str(error)[:200]})") from error
    level = 1 if found == "city" and is_province else level_of(found)
    score = 0.8 + 0.15 * min(max(importance, 0.0), 1.0)
    hit = Hit(place, score, "found by nominatim", level=level, population=0)
    fit = fits(found, level=level, country=country, wanted={kind} if kind else ())
    return hit if fit else hit.less(_UNFIT_COST, f"a {found}, not a {kind}", fits=False)


def _words(answer: Mapping[str, Any]) -> tuple[str, ...]:
    extra = answer.get("extratags") or {}
    return tuple(str(word) for word in (extra.get("linked_place"), answer.get("addresstype"), answer.get("type")))


def _place(answer: Mapping[str, Any], address: Mapping[str, Any], *, kind: PlaceKind, country: str) -> Place:
    detailed = answer.get("namedetails") or {}
    names = {key[5:]: str(name) for key, name in detailed.items() if key.startswith("name:")}
    first = str(answer.get("name") or detailed.get("name") or answer["display_name"]).split(",")[0]
    extra = answer.get("extratags") or {}
    letter = _OSM_TYPES[answer["osm_type"]]
    return Place(
        place_id=f"{country.lower()}-osm-{letter}{int(answer['osm_id'])}",
        kind=kind,
        country=country,
        lat=float(answer["lat"]),
        lon=float(answer["lon"]),
        precision=_precision(kind),
        names={**names, "en": names.get("en", first)},
        iso_3166_2=address.get("ISO3166-2-lvl4") if level_of(kind) == 1 else None,
        wikidata_id=extra.get("wikidata"),
    )


def _precision(kind: PlaceKind) -> Precision:
    if kind == "country":
        return "country_centroid"
    return "admin1_centroid" if level_of(kind) == 1 else "town"

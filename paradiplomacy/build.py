"""seeds/ -> data/: names resolved to places, phrases to sector codes, statements to links; one deterministic run.

Nothing is swallowed: what cannot be resolved stays in the dataset as printed, and is listed as an issue.
"""

import datetime as dt
import hashlib
import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from paradiplomacy.errors import RecordError
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.linking import build_links
from paradiplomacy.model.base import Value, first_day, last_day
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.place import Place, PlaceKind, Spelling
from paradiplomacy.model.statement import Agreement, Intention, Statement, Trade
from paradiplomacy.records.codelists import read_phrases, read_places, read_sectors
from paradiplomacy.records.lexicon import SectorLexicon
from paradiplomacy.records.provinces import Succession, read_succession
from paradiplomacy.records.reader import read_records
from paradiplomacy.records.record import Record
from paradiplomacy.store import PACKAGE_FILE, SCHEMA_VERSION
from paradiplomacy.succession import check_succession

TABLES = ("places", "spellings", "sources", "sectors", "statements", "links", "issues")


@dataclass(frozen=True, slots=True)
class Seeds:
    """Everything curated, read and checked file by file."""

    description: Mapping[str, Any]
    succession: Succession
    places: tuple[Place, ...]
    sectors: tuple[Value, ...]
    lexicon: SectorLexicon
    records: tuple[Record, ...]
    issues: tuple[Issue, ...]


def read_seeds(folder: Path) -> Seeds:
    """Read all curated files.

    Raises:
        RecordError: A file without which nothing can be built is missing or cannot be read.
    """
    root = folder.parent
    try:
        description = tomllib.loads((folder / "dataset.toml").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RecordError(f"seeds/dataset.toml cannot be read: {error}") from error
    sectors, sector_issues = read_sectors(folder / "codelists" / "sectors.toml", root=root)
    codes = frozenset(sector.code for sector in sectors)
    phrases, phrase_issues = read_phrases(folder / "codelists" / "sector_phrases.toml", root=root, sectors=codes)
    places, place_issues = read_places(folder / "places.toml", root=root)
    records, record_issues = read_records(folder / "records", root=root, sectors=codes)
    return Seeds(
        description=description,
        succession=read_succession(folder / "provinces.toml", root=root),
        places=places,
        sectors=sectors,
        lexicon=SectorLexicon(codes, phrases),
        records=records,
        issues=(*sector_issues, *phrase_issues, *place_issues, *record_issues),
    )


@dataclass(slots=True)
class _Builder:
    seeds: Seeds
    resolver: Resolver
    issues: list[Issue]
    places: dict[str, Place] = field(default_factory=dict)
    spellings: dict[tuple[str, str, str], None] = field(default_factory=dict)

    def resolved(self, record: Record, statement: Statement) -> Statement:
        """Return a statement with its places and sector codes found, as far as they can be."""
        where = (record, statement)
        changes: dict[str, Any] = {"province_id": self._province(where)}
        if isinstance(statement, Trade):
            changes["partners"] = tuple(
                party.model_copy(
                    update={"place_id": party.place_id or self._partner(where, party.name, party.country, party.type)}
                )
                for party in statement.partners
            )
        elif statement.partner and not statement.partner_id and not statement.partner_vague:
            changes["partner_id"] = self._partner(
                where, statement.partner, statement.partner_country, statement.partner_type
            )
        elif statement.partner_id:
            self._take(where, statement.partner_id, statement.partner or "")
        if isinstance(statement, Agreement | Intention) and not statement.sectors:
            changes["sectors"] = self._sectors(where, statement.sectors_as_printed)
        self._check_dates(where)
        return statement.model_copy(update=changes)

    def _province(self, where: tuple[Record, Statement]) -> str | None:
        statement = where[1]
        if statement.province_id:
            return self._take(where, statement.province_id, statement.province)
        # A district or a town belongs to its province; the statement goes on saying which of the two is meant.
        if statement.parent_province:
            return self._find(where, "parent_province", statement.parent_province, "VN", None)
        return self._find(where, "province", statement.province, "VN", "province")

    def _partner(
        self, where: tuple[Record, Statement], name: str, country: str | None, kind: PlaceKind | None
    ) -> str | None:
        if kind == "country" and country:
            return self._take(where, country.lower(), name)
        return self._find(where, "partner", name, country, kind)

    def _find(
        self, where: tuple[Record, Statement], side: str, name: str, country: str | None, kind: PlaceKind | None
    ) -> str | None:
        language = where[0].source.language
        found = self.resolver.resolve(name, country=country, kind=kind, language=language)
        if found.place is None:
            self._warn(where, side, name, f"no place found: {found.reason}; add an alias or a place under seeds/")
            return None
        return self._take(where, found.place.place_id, name)

    def _take(self, where: tuple[Record, Statement], place_id: str, name: str) -> str | None:
        """Let a place into the dataset, with whatever it leads to."""
        place = self.resolver.place(place_id)
        if place is None:
            self._warn(where, "place_id", place_id, "no such place in the gazetteer or in seeds/places.toml")
            return None
        place = self.seeds.succession.applied_to(place)
        self.places[place_id] = place
        if name and name not in place.names.values():
            self.spellings[(place_id, name, where[0].source.language)] = None
        for other in (place.successor_id, place.located_in):
            if other and other not in self.places:
                self._take(where, other, "")
        return place_id

    def _sectors(self, where: tuple[Record, Statement], phrases: Iterable[str]) -> tuple[str, ...]:
        codes: set[str] = set()
        for phrase in phrases:
            found = self.seeds.lexicon.codes_of(phrase, language=where[0].source.language)
            if not found:
                reason = "no sector code; add the phrase to seeds/codelists/sector_phrases.toml"
                self._warn(where, "sectors_as_printed", phrase, reason)
            codes.update(found)
        return tuple(sorted(codes))

    def _check_dates(self, where: tuple[Record, Statement]) -> None:
        published, signed = where[0].source.published_date, getattr(where[1], "signed", None)
        if signed and published and first_day(signed) > last_day(published):
            self._warn(where, "signed", signed, f"lies after the article of {published}")

    def _warn(self, where: tuple[Record, Statement], name: str, value: str, reason: str) -> None:
        record, statement = where
        at = f"{record.fields[statement.statement_id]}.{name}"
        issue = Issue(file=record.file, field=at, value=value[:80], reason=reason, severity="warning")
        if issue not in self.issues:
            self.issues.append(issue)


def build_tables(seeds: Seeds, resolver: Resolver) -> dict[str, tuple[Value, ...]]:
    """Build all tables from curated files.

    Raises:
        RecordError: The succession of places leads nowhere.
    """
    builder = _Builder(seeds, resolver, list(seeds.issues))
    records = sorted(seeds.records, key=_publication_order)
    statements = [builder.resolved(record, one) for record in records for one in record.statements]
    places = dict(sorted(builder.places.items()))
    try:
        check_succession(places)
    except ValueError as error:
        raise RecordError(f"seeds/provinces.toml: {error}") from error
    spellings = (
        Spelling(place_id=place_id, name=name, language=language, origin="source")
        for place_id, name, language in sorted(builder.spellings)
    )
    return {
        "places": tuple(places.values()),
        "spellings": tuple(spellings),
        "sources": tuple(record.source for record in records),
        "sectors": seeds.sectors,
        "statements": tuple(statements),
        "links": build_links(statements, places),
        "issues": tuple(builder.issues),
    }


def _publication_order(record: Record) -> tuple[dt.date, str]:
    """Oldest article first; those without a date at the end."""
    published = record.source.published_date
    return (last_day(published) if published else dt.date.max, record.source.source_id)


def tables_as_files(description: Mapping[str, Any], tables: Mapping[str, Sequence[Value]]) -> dict[str, bytes]:
    """Return file name -> content: the tables as JSON lines, and the data package that describes them."""
    files = {f"{name}.jsonl": b"".join(_lines(tables[name])) for name in TABLES}
    resources = [
        {
            "name": name,
            "path": f"{name}.jsonl",
            "format": "ndjson",
            "mediatype": "application/x-ndjson",
            "encoding": "utf-8",
            "bytes": len(files[f"{name}.jsonl"]),
            "hash": "sha256:" + hashlib.sha256(files[f"{name}.jsonl"]).hexdigest(),
            "rows": len(tables[name]),
        }
        for name in TABLES
    ]
    package = {
        "name": description["name"],
        "title": description["title"],
        "version": description["version"],
        "date": description["date"],
        "schema_version": SCHEMA_VERSION,
        "licenses": [
            {
                "name": description["licence"],
                "title": description["licence_title"],
                "path": description["licence_url"],
            }
        ],
        "resources": resources,
    }
    files[PACKAGE_FILE] = json.dumps(package, ensure_ascii=False, indent=1).encode() + b"\n"
    return files


def _lines(rows: Iterable[Value]) -> Iterator[bytes]:
    for row in rows:
        content = row.model_dump(mode="json", exclude_defaults=False)
        yield json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write built files, each one whole or not at all; the package, which names their checksums, comes last."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in sorted(files, key=lambda name: name == PACKAGE_FILE):
        whole = folder / f".{name}.new"
        whole.write_bytes(files[name])
        whole.replace(folder / name)


def differing_files(folder: Path, files: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return the names of the files that are missing from a folder or differ from what was built."""

    def same(name: str) -> bool:
        path = folder / name
        return path.is_file() and path.read_bytes() == files[name]

    return tuple(name for name in sorted(files) if not same(name))

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

from pydantic import ValidationError

from paradiplomacy.errors import RecordError
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.linking import build_links
from paradiplomacy.model.base import Value, first_day, last_day
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.package import Description, Licence, Package, Resource
from paradiplomacy.model.place import Alias, Place, PlaceKind, Spelling
from paradiplomacy.model.statement import (
    Agreement,
    Intention,
    Investment,
    Party,
    Statement,
    Support,
    Trade,
    Visits,
)
from paradiplomacy.records.codelists import read_aliases, read_phrases, read_places, read_sectors
from paradiplomacy.records.lexicon import SectorLexicon
from paradiplomacy.records.provinces import Succession, read_succession
from paradiplomacy.records.reader import read_records
from paradiplomacy.records.record import Record
from paradiplomacy.store import PACKAGE_FILE, SCHEMA_VERSION
from paradiplomacy.succession import check_succession

_Where = tuple[Record, Statement]
_Named = tuple[str, str | None, PlaceKind | None, str | None]

TABLES = ("places", "spellings", "sources", "sectors", "statements", "links", "issues")


@dataclass(frozen=True, slots=True)
class Seeds:
    """Everything curated, read and checked file by file."""

    description: Description
    succession: Succession
    places: tuple[Place, ...]
    aliases: tuple[Alias, ...]
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
    description = _read_description(folder / "dataset.toml")
    sectors, sector_issues = read_sectors(folder / "codelists" / "sectors.toml", root=root)
    codes = frozenset(sector.code for sector in sectors)
    phrases, phrase_issues = read_phrases(folder / "codelists" / "sector_phrases.toml", root=root, sectors=codes)
    places, place_issues = read_places(folder / "places.toml", root=root)
    aliases, alias_issues = read_aliases(folder / "aliases.toml", root=root)
    records, record_issues = read_records(folder / "records", root=root, sectors=codes)
    return Seeds(
        description=description,
        succession=read_succession(folder / "provinces.toml", root=root),
        places=places,
        aliases=aliases,
        sectors=sectors,
        lexicon=SectorLexicon(codes, phrases),
        records=records,
        issues=(*sector_issues, *phrase_issues, *place_issues, *alias_issues, *record_issues),
    )


def _read_description(path: Path) -> Description:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return Description.model_validate_json(json.dumps(table, default=str))
    except ValidationError as error:
        first = error.errors()[0]
        raise RecordError(f"seeds/{path.name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except (OSError, ValueError) as error:
        raise RecordError(f"seeds/{path.name} cannot be read: {error}") from error


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
                party.model_copy(update={"place_id": self._partner(where, *_party(party))})
                for party in statement.partners
            )
        elif statement.partner and not statement.partner_vague:
            changes["partner_id"] = self._partner(where, *_sole_partner(statement))
        if isinstance(statement, Agreement | Intention) and not statement.sectors:
            changes["sectors"] = self._sectors(where, statement.sectors_as_printed)
        self._check_dates(where)
        return statement.model_copy(update=changes)

    def _province(self, where: _Where) -> str | None:
        statement = where[1]
        if statement.province_id:
            return self._take(where, statement.province_id, statement.province)
        # A district or a town belongs to its province; the statement goes on saying which of the two is meant.
        if statement.parent_province:
            return self._find(where, "parent_province", statement.parent_province, "VN", None)
        return self._find(where, "province", statement.province, "VN", None)

    def _partner(
        self, where: _Where, name: str, country: str | None, kind: PlaceKind | None, place_id: str | None
    ) -> str | None:
        if place_id:
            return self._take(where, place_id, name)
        if kind == "country" and country:
            return self._take(where, country.lower(), name)
        return self._find(where, "partner", name, country, kind)

    def _find(self, where: _Where, side: str, name: str, country: str | None, kind: PlaceKind | None) -> str | None:
        language = where[0].source.language
        found = self.resolver.resolve(name, country=country, kind=kind, language=language)
        if found.place is None:
            self._warn(where, side, name, f"no place found: {found.reason}; add an alias or a place under seeds/")
            return None
        return self._take(where, found.place.place_id, name)

    def _take(self, where: _Where, place_id: str, name: str) -> str | None:
        """Let a place into the dataset, with whatever it leads to."""
        place = self.resolver.place(place_id)
        if place is None:
            self._warn(where, "place_id", place_id, "no such place in the gazetteer or in seeds/places.toml")
            return None
        self.places[place_id] = place
        if name and name not in place.names.values():
            self.spellings[(place_id, name, where[0].source.language)] = None
        for other in (place.successor_id, place.located_in):
            if other and other not in self.places:
                self._take(where, other, "")
        return place_id

    def _sectors(self, where: _Where, phrases: Iterable[str]) -> tuple[str, ...]:
        codes: set[str] = set()
        for phrase in phrases:
            found = self.seeds.lexicon.codes_of(phrase, language=where[0].source.language)
            if not found:
                reason = "no sector code; add the phrase to seeds/codelists/sector_phrases.toml"
                self._warn(where, "sectors_as_printed", phrase, reason)
            codes.update(found)
        return tuple(sorted(codes))

    def _check_dates(self, where: _Where) -> None:
        published, signed = where[0].source.published_date, getattr(where[1], "signed", None)
        if signed and published and first_day(signed) > last_day(published):
            self._warn(where, "signed", signed, f"lies after the article of {published}")

    def _warn(self, where: _Where, name: str, value: str, reason: str) -> None:
        record, statement = where
        at = f"{record.fields[statement.statement_id]}.{name}"
        issue = Issue(file=record.file, field=at, value=value[:80], reason=reason, severity="warning")
        if issue not in self.issues:
            self.issues.append(issue)


def _party(party: Party) -> _Named:
    return party.name, party.country, party.type, party.place_id


def _sole_partner(statement: Agreement | Intention | Visits | Investment | Support) -> _Named:
    return statement.partner or "", statement.partner_country, statement.partner_type, statement.partner_id


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
    printed = (
        Spelling(place_id=place_id, name=name, language=language, origin="source")
        for place_id, name, language in sorted(builder.spellings)
    )
    spellings = (*printed, *(spelling for place_id in places for spelling in resolver.spellings(place_id)))
    return {
        "places": tuple(places.values()),
        "spellings": spellings,
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


def tables_as_files(description: Description, tables: Mapping[str, Sequence[Value]]) -> dict[str, bytes]:
    """Return file name -> content: the tables as JSON lines, and the data package that describes them."""
    files = {f"{name}.jsonl": b"".join(_lines(tables[name])) for name in TABLES}
    package = Package(
        name=description.name,
        title=description.title,
        version=description.version,
        date=description.date,
        schema_version=SCHEMA_VERSION,
        licenses=(Licence(name=description.licence, title=description.licence_title, path=description.licence_url),),
        resources=tuple(_resource(name, files[f"{name}.jsonl"], rows=len(tables[name])) for name in TABLES),
    )
    files[PACKAGE_FILE] = json.dumps(package.model_dump(), ensure_ascii=False, indent=1).encode() + b"\n"
    return files


def _resource(name: str, content: bytes, *, rows: int) -> Resource:
    return Resource(
        name=name,
        path=f"{name}.jsonl",
        format="ndjson",
        mediatype="application/x-ndjson",
        encoding="utf-8",
        bytes=len(content),
        hash="sha256:" + hashlib.sha256(content).hexdigest(),
        rows=rows,
    )


def _lines(rows: Iterable[Value]) -> Iterator[bytes]:
    for row in rows:
        content = row.model_dump(mode="json", exclude_defaults=False)
        yield json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write built files: first all of them beside the old ones, then each in its place, the package last.

    Whatever fails while they are written (a full disk, say) leaves the folder as it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    ordered = sorted(files, key=lambda name: name == PACKAGE_FILE)
    new = {name: folder / f".{name}.new" for name in ordered}
    try:
        for name in ordered:
            new[name].write_bytes(files[name])
        for name in ordered:
            new[name].replace(folder / name)
    finally:
        for path in new.values():
            path.unlink(missing_ok=True)


def differing_files(folder: Path, files: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return the names of the files that are missing from a folder or differ from what was built."""

    def same(name: str) -> bool:
        path = folder / name
        return path.is_file() and path.read_bytes() == files[name]

    return tuple(name for name in sorted(files) if not same(name))

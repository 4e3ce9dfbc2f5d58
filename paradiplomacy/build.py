"""seeds/ -> tables: names resolved to places, phrases to sector codes, statements to links; one deterministic run.

Nothing is swallowed: what cannot be resolved stays in the dataset as printed, and is listed as an issue.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from paradiplomacy.errors import RecordError
from paradiplomacy.events.grouping import build_events
from paradiplomacy.geocode.names import fold
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.geocode.review import Asked, NameReview, Side
from paradiplomacy.linking import build_links
from paradiplomacy.model.base import Value, first_day, last_day
from paradiplomacy.model.issue import Issue, IssueKind
from paradiplomacy.model.place import Place, PlaceKind, Spelling
from paradiplomacy.model.source import Source
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
from paradiplomacy.records.record import Record
from paradiplomacy.seeds import Seeds
from paradiplomacy.succession import check_succession

_Where = tuple[Record, Statement]
_Named = tuple[str, str | None, PlaceKind | None, str | None]

_ISSUE_KINDS: dict[str, IssueKind] = {
    "province": "name",
    "parent_province": "name",
    "partner": "name",
    "place_id": "name",
    "sectors_as_printed": "phrase",
    "signed": "date",
}


@dataclass(slots=True)
class _Builder:
    seeds: Seeds
    resolver: Resolver
    issues: list[Issue]
    places: dict[str, Place] = field(default_factory=dict)
    spellings: dict[tuple[str, str, str], None] = field(default_factory=dict)
    names: NameReview = field(default_factory=NameReview)

    def take_provinces(self) -> None:
        """Let every province of before and after the merger of 2025 into the dataset, linked or not."""
        merger = self.seeds.succession.merger_date
        eve = (first_day(merger) - dt.timedelta(days=1)).isoformat()
        for day in (eve, merger):
            for unit in self.seeds.succession.standing_on(day):
                if place := self.resolver.place(unit.place_id):
                    self.places[place.place_id] = place

    def resolved(self, record: Record, statement: Statement) -> Statement:
        """Return a statement with its places and sector codes found, as far as they can be."""
        where = (record, statement)
        changes: dict[str, Any] = {"province_id": self._province(where)}
        if isinstance(statement, Trade):
            changes["partners"] = tuple(
                party.model_copy(update={"place_id": self._partner(where, *_party(party))})
                if not party.vague
                else party
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
            return self._given(where, "province", (statement.province, "VN", None, statement.province_id))
        # A district or a town belongs to its province; the statement goes on saying which of the two is meant.
        on = _day_of(*where)
        if statement.parent_province:
            return self._find(where, "parent_province", statement.parent_province, "VN", None, on=on)
        return self._find(where, "province", statement.province, "VN", None, on=on)

    def _partner(
        self, where: _Where, name: str, country: str | None, kind: PlaceKind | None, place_id: str | None
    ) -> str | None:
        if not place_id and kind == "country" and country:
            place_id = country.lower()
        if place_id:
            return self._given(where, "partner", (name, country, kind, place_id))
        if (fold(name), country) in self.seeds.groups:
            self._review(where, (name, "partner", country, kind), None, is_group=True)
            return None
        return self._find(where, "partner", name, country, kind)

    def _given(self, where: _Where, side: Side, named: _Named) -> str | None:
        """Take a place that the record gives."""
        name, country, kind, place_id = named
        taken = self._take(where, place_id or "", name)
        self._review(where, (name, side, country, kind), taken)
        return taken

    def _find(
        self,
        where: _Where,
        side: str,
        name: str,
        country: str | None,
        kind: PlaceKind | None,
        *,
        on: dt.date | None = None,
    ) -> str | None:
        language = where[0].source.language
        found = self.resolver.resolve(name, country=country, kind=kind, language=language, on=on)
        taken_for = found.place.place_id if found.place else None
        if side == "partner":
            self._review(where, (name, "partner", country, kind), taken_for, found)
        else:
            town = where[1].province if side == "parent_province" else ""
            self._review(where, (f"{town}, {name}" if town else name, "province", None, None), taken_for, found)
        if found.place is None:
            self._warn(where, side, name, f"no place found: {found.reason}; add an alias or a place under seeds/")
            return None
        return self._take(where, found.place.place_id, name)

    def _review(
        self,
        where: _Where,
        printed: tuple[str, Side, str | None, PlaceKind | None],
        place_id: str | None,
        found: Resolution | None = None,
        *,
        is_group: bool = False,
    ) -> None:
        name, side, country, kind = printed
        source = where[0].source
        place = self.resolver.place(place_id) if place_id else None
        asked = Asked(name, source.language, side, country, kind)
        self.names.add(asked, place, source_id=source.source_id, found=found, is_group=is_group)

    def _take(self, where: _Where, place_id: str, name: str) -> str | None:
        """Let a place into the dataset, with whatever it leads to."""
        place = self.resolver.place(place_id)
        if place is None:
            self._warn(where, "place_id", place_id, "no such place in the gazetteer or in seeds/places.toml")
            return None
        self.places[place_id] = place
        if name and name not in place.names.values():
            self.spellings[(place_id, name, where[0].source.language)] = None
        for other in (place.successor_id, place.located_in, *place.divided_into):
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
        issue = Issue(
            file=record.file,
            field=at,
            value=value[:80],
            reason=reason,
            severity="warning",
            kind=_ISSUE_KINDS[name],
            statement_id=statement.statement_id,
        )
        if issue not in self.issues:
            self.issues.append(issue)


def _day_of(record: Record, statement: Statement) -> dt.date | None:
    """Return the day that a statement speaks of, to tell An Giang before the merger of 2025 from An Giang after it.

    It is the last day that its own date may mean, but not after its article; without a date, the article's own.
    """
    dated = ("period_to", "period_from") if hasattr(statement, "period_to") else ("signed", "valid_from")
    own = next((date for name in dated if (date := getattr(statement, name))), None)
    published = record.source.published_date
    days = [*([last_day(own)] if own else ()), *([first_day(published)] if published else ())]
    return min(days, default=None)


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
    builder.take_provinces()
    records = sorted(seeds.records, key=lambda record: publication_order(record.source))
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
        "sources": tuple(record.source.model_copy(update={"record_file": record.file}) for record in records),
        "sectors": seeds.sectors,
        "statements": tuple(statements),
        "links": build_links(statements, places),
        "events": build_events(statements, places, {one.source.source_id: one.source for one in records}),
        "names": builder.names.rows(),
        "issues": tuple(builder.issues),
    }


@dataclass(frozen=True, slots=True)
class ResolvedRecord:
    """One record as the build takes it in.

    Attributes:
        statements: with places and sector codes found, as far as they can be.
        places: id -> every place that these lead to.
        issues: what could not be found.
    """

    statements: tuple[Statement, ...]
    places: Mapping[str, Place]
    issues: tuple[Issue, ...]


def resolve_record(record: Record, seeds: Seeds, resolver: Resolver) -> ResolvedRecord:
    """Return what :func:`build_tables` would make of one record."""
    builder = _Builder(seeds, resolver, [])
    statements = tuple(builder.resolved(record, one) for one in record.statements)
    return ResolvedRecord(statements, builder.places, tuple(builder.issues))


def publication_order(source: Source) -> tuple[dt.date, str]:
    """Return what sources are ordered by: oldest article first, those without a date at the end."""
    published = source.published_date
    return (last_day(published) if published else dt.date.max, source.source_id)

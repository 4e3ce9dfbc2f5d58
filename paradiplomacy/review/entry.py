"""A draft as a record: the text of its file, read back by the reader that the build uses."""

import json
import tempfile
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paradiplomacy.extract.record import table_of
from paradiplomacy.model.base import first_day
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.place import Place
from paradiplomacy.model.statement import Statement
from paradiplomacy.records.codelists import read_places
from paradiplomacy.records.identity import statement_id_of
from paradiplomacy.records.importing.record_text import record_body
from paradiplomacy.records.reader import read_record
from paradiplomacy.records.record import Record
from paradiplomacy.review.draft import Draft
from paradiplomacy.review.naming import places_text


@dataclass(frozen=True, slots=True)
class Entry:
    """What a draft gives.

    Attributes:
        text: of the record's file.
        record: as the reader takes it; None where the article cannot be cited as it stands.
        numbers: statement id -> number of the candidate that it comes from.
        issues: what the reader would not take.
        places: given by hand, and used; they belong into ``seeds/places.toml``.
    """

    text: str
    record: Record | None
    numbers: Mapping[str, int]
    issues: tuple[Issue, ...]
    places: tuple[Place, ...]

    @property
    def is_valid(self) -> bool:
        """Whether all of it would be taken."""
        return self.record is not None and not self.issues

    @property
    def file(self) -> str:
        """Where it belongs below ``seeds/records``: the folder of its year, or ``undated``."""
        assert self.record is not None  # noqa: S101 -- asked for only where there is a record
        source = self.record.source
        year = str(first_day(source.published_date).year) if source.published_date else "undated"
        return f"{year}/{source.source_id}.toml"


def entry_of(draft: Draft, numbers: Iterable[int], *, sectors: Collection[str], given: Mapping[str, Place]) -> Entry:
    """Return a draft as a record.

    Args:
        draft: the draft.
        numbers: of the candidates to keep.
        sectors: the codes that exist.
        given: id -> place, of the places that a person has given and no gazetteer knows.
    """
    kept = list(numbers)
    tables, of_table = _tables(draft, kept)
    text = record_body(draft.source, statements=tables, remarks=())
    record, issues = _read_back(text, draft.source.source_id, sectors=sectors)
    numbers_by_id = {}
    if record:
        numbers_by_id = {
            statement_id: of_table[int(field.removeprefix("statement[").rstrip("]")) - 1]
            for statement_id, field in record.fields.items()
        }
    used = {one.place_id for name, one in draft.places.items() if one.place_id in given}
    places = tuple(given[place_id] for place_id in sorted(used))
    return Entry(text, record, numbers_by_id, (*issues, *_faults_of(places)), places)


def _tables(draft: Draft, numbers: Iterable[int]) -> tuple[list[dict[str, Any]], list[int]]:
    """Return the tables of statements, and the number of the candidate behind each.

    What an article says twice in the same words and figures is one statement; statements that differ in figures or
    dates only are told apart by their locator's part.
    """
    tables: list[dict[str, Any]] = []
    kept: list[int] = []
    seen: dict[str, list[str]] = {}
    for number in numbers:
        statement = _of(draft, number)
        statement_id = statement_id_of(statement)
        table = table_of(statement, with_ids=draft.is_placed_by_hand(number))
        told = json.dumps(table, sort_keys=True)
        before = seen.setdefault(statement_id, [])
        if told in before:
            continue
        before.append(told)
        if len(before) > 1:
            table["locator"] = {**table["locator"], "part": len(before)}
        tables.append(table)
        kept.append(number)
    return tables, kept


def _of(draft: Draft, number: int) -> Statement:
    """Return a statement under the id of its article, and as the first of its passage."""
    statement = draft.statement(number)
    changes = {
        "source_id": draft.source.source_id,
        "locator": statement.locator.model_copy(update={"part": None}),
    }
    copied: Statement = statement.model_copy(update=changes)
    return copied


def _read_back(text: str, source_id: str, *, sectors: Collection[str]) -> tuple[Record | None, tuple[Issue, ...]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{source_id}.toml"
        path.write_text(text, encoding="utf-8")
        return read_record(path, root=Path(folder), sectors=sectors)


def _faults_of(places: tuple[Place, ...]) -> tuple[Issue, ...]:
    if not places:
        return ()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "places.toml"
        path.write_text(places_text(places), encoding="utf-8")
        return read_places(path, root=Path(folder))[1]

"""A draft as a record: the text of its file, read back by the reader that the build uses."""

import tempfile
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from paradiplomacy.extract.record import table_of
from paradiplomacy.model.base import first_day
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.place import Place
from paradiplomacy.model.statement import Statement
from paradiplomacy.records.codelists import read_places
from paradiplomacy.records.identity import statement_id_of
from paradiplomacy.records.importing.record_text import record_body, statement_text
from paradiplomacy.records.reader import read_record
from paradiplomacy.records.record import Record
from paradiplomacy.records.statements import parse_statement
from paradiplomacy.records.toml_file import MAX_BYTES
from paradiplomacy.review.draft import Draft
from paradiplomacy.review.memory import Memory
from paradiplomacy.review.naming import places_text

_FIRST = "statement[1]"
_Outcome = tuple[Record | None, tuple[Issue, ...]]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a draft gives.

    Attributes:
        text: of the record's file.
        record: as the reader takes it; None where the article cannot be cited as it stands.
        numbers: statement id -> number of the candidate that it comes from.
        issues: what the reader would not take.
        places: given by hand, and used; they belong into ``seeds/places.toml``.
        candidates: numbers of the candidates behind the statements of the text, in its order.
    """

    text: str
    record: Record | None
    numbers: Mapping[str, int]
    issues: tuple[Issue, ...]
    places: tuple[Place, ...]
    candidates: tuple[int, ...]

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


@dataclass(frozen=True, slots=True)
class _Drafted:
    """A statement as it would stand in the file, and the id that it would have alone."""

    table: Mapping[str, Any]
    text: str
    statement_id: str


@dataclass(frozen=True, slots=True)
class _Read:
    """What the reader makes of a statement's text; ``issues`` call it the first of its file."""

    statement: Statement | None
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class EntryMemory:
    """What entries of one review need not work out again."""

    drafted: Memory[tuple[Statement, bool], _Drafted] = field(default_factory=Memory)
    read: Memory[tuple[str, str], _Read] = field(default_factory=Memory)


def entry_of(
    draft: Draft,
    numbers: Iterable[int],
    *,
    sectors: Collection[str],
    given: Mapping[str, Place],
    memory: EntryMemory | None = None,
) -> Entry:
    """Return a draft as a record.

    Args:
        draft: the draft.
        numbers: of the candidates to keep.
        sectors: the codes that exist.
        given: id -> place, of the places that a person has given and no gazetteer knows.
        memory: of earlier entries of the review, with the same codes.
    """
    memory = memory or EntryMemory()
    texts, of_text = _texts(draft, list(numbers), memory)
    head = record_body(draft.source, statements=(), remarks=())
    text = "\n".join([head, *(f"{one}\n" for one in texts)])
    alone, _ = _read_back(head, draft.source.source_id, sectors=sectors)
    read = _with_statements(alone, texts, sectors=sectors, memory=memory) if alone else None
    if read is None or len(text.encode()) > MAX_BYTES:
        read = _read_back(text, draft.source.source_id, sectors=sectors)  # which says what is wrong with it
    record, issues = read
    fields = record.fields if record else {}
    numbers_by_id = {statement_id: of_text[_position(place) - 1] for statement_id, place in fields.items()}
    used = {one.place_id for name, one in draft.places.items() if one.place_id in given}
    places = tuple(given[place_id] for place_id in sorted(used))
    return Entry(text, record, numbers_by_id, (*issues, *_faults_of(places)), places, tuple(of_text))


def _texts(draft: Draft, numbers: Sequence[int], memory: EntryMemory) -> tuple[list[str], list[int]]:
    """Return the statements as they stand in the file, and the number of the candidate behind each.

    What an article says twice in the same words and figures is one statement; statements that differ in figures or
    dates only are told apart by their locator's part.
    """
    texts: list[str] = []
    kept: list[int] = []
    seen: dict[str, list[str]] = {}
    keys = [(_of(draft, number), draft.is_placed_by_hand(number)) for number in numbers]
    for number, drafted in zip(numbers, memory.drafted.all(keys, _drafted), strict=True):
        before = seen.setdefault(drafted.statement_id, [])
        if drafted.text in before:
            continue
        before.append(drafted.text)
        texts.append(drafted.text if len(before) == 1 else _with_part(drafted.table, len(before)))
        kept.append(number)
    return texts, kept


def _drafted(keys: Iterable[tuple[Statement, bool]]) -> list[_Drafted]:
    tables = [(statement, table_of(statement, with_ids=with_ids)) for statement, with_ids in keys]
    return [_Drafted(table, statement_text(table), statement_id_of(statement)) for statement, table in tables]


def _with_part(table: Mapping[str, Any], part: int) -> str:
    return statement_text({**table, "locator": {**table["locator"], "part": part}})


def _of(draft: Draft, number: int) -> Statement:
    """Return a statement under the id of its article, and as the first of its passage."""
    statement = draft.statement(number)
    changes = {
        "source_id": draft.source.source_id,
        "locator": statement.locator.model_copy(update={"part": None}),
    }
    copied: Statement = statement.model_copy(update=changes)
    return copied


def _with_statements(
    head: Record, texts: Sequence[str], *, sectors: Collection[str], memory: EntryMemory
) -> _Outcome | None:
    """Return a record with the statements that its reader takes; None where two of them say the same.

    Texts that are remembered are not read again.
    """
    keys = [(head.source.source_id, text) for text in texts]
    issues: list[Issue] = []
    statements: dict[str, Statement] = {}
    fields: dict[str, str] = {}
    for position, read in enumerate(memory.read.all(keys, partial(_read, file=head.file, sectors=sectors)), start=1):
        place = f"statement[{position}]"
        issues += [one.model_copy(update={"field": one.field.replace(_FIRST, place, 1)}) for one in read.issues]
        if read.statement:
            if read.statement.statement_id in statements:
                return None
            statements[read.statement.statement_id] = read.statement
            fields[read.statement.statement_id] = place
    return Record(head.source, tuple(statements.values()), head.file, fields), tuple(issues)


def _read(keys: Sequence[tuple[str, str]], *, file: str, sectors: Collection[str]) -> list[_Read]:
    """Read the texts of statements, each as the first of its file."""
    tables = tomllib.loads("\n".join(text for _, text in keys))["statement"]
    return [
        _Read(*parse_statement(table, source_id=source_id, sectors=sectors, file=file, field=_FIRST))
        for (source_id, _), table in zip(keys, tables, strict=True)
    ]


def _position(place: str) -> int:
    """Return 3 for ``statement[3]``."""
    return int(place.removeprefix("statement[").rstrip("]"))


def _read_back(text: str, source_id: str, *, sectors: Collection[str]) -> _Outcome:
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

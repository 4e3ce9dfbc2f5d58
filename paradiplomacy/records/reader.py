"""Reads source records: ``seeds/records/**/*.toml``, one file per article."""

import json
from collections.abc import Collection
from pathlib import Path

from pydantic import ValidationError

from paradiplomacy.errors import RecordError
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.records.reasons import dotted, issues_of, shorten
from paradiplomacy.records.record import Record
from paradiplomacy.records.statements import parse_statement
from paradiplomacy.records.texts import faults_of_texts
from paradiplomacy.records.toml_file import Table, file_below, read_toml


def read_records(folder: Path, *, root: Path, sectors: Collection[str]) -> tuple[tuple[Record, ...], tuple[Issue, ...]]:
    """Read all records of a folder and its subfolders, in the order of their paths.

    Args:
        folder: usually ``seeds/records``.
        root: the project folder, below which issues name their files.
        sectors: the sector codes that exist.

    Raises:
        RecordError: There is no such folder.
    """
    if not folder.is_dir():
        raise RecordError(f"{folder}: no such folder; records are expected there")
    records: dict[str, Record] = {}
    issues: list[Issue] = []
    for path in sorted(folder.rglob("*.toml"), key=lambda path: path.as_posix()):
        record, found = read_record(path, root=root, sectors=sectors)
        issues.extend(found)
        if record is None:
            continue
        first = records.setdefault(record.source.source_id, record)
        if first is not record:
            issues.append(_twice(record, first=first))
    return tuple(records.values()), tuple(issues)


def read_record(path: Path, *, root: Path, sectors: Collection[str]) -> tuple[Record | None, tuple[Issue, ...]]:
    """Read one record; a statement that is wrong is left out, and the rest of the record is kept.

    Returns:
        None for the record where the file cannot be read or its article cannot be cited; and all issues.
    """
    file = file_below(path, root=root)
    table, unreadable = read_toml(path, root=root)
    if table is None:
        return None, unreadable
    tables = table.pop("statement", [])
    source, issues = _source(table, file=file, stem=path.stem)
    statements, wrong = _statements(tables, source_id=path.stem, sectors=sectors, file=file)
    issues += wrong
    if source is None:
        return None, issues
    fields = {statement.statement_id: field for field, statement in statements.items()}
    return Record(source=source, statements=tuple(statements.values()), file=file, fields=fields), issues


def _source(table: Table, *, file: str, stem: str) -> tuple[Source | None, tuple[Issue, ...]]:
    try:
        source = Source.model_validate_json(json.dumps(table, default=str), strict=True)
    except ValidationError as error:
        return None, issues_of(error, file=file)
    wrong = tuple(
        Issue(file=file, field=dotted(steps), value=shorten(text), reason=reason)
        for steps, text, reason in faults_of_texts(source.model_dump())
    )
    if wrong:
        return None, wrong
    if source.source_id != stem:
        reason = f"must be the file's name without .toml: {shorten(stem)}"
        return None, (Issue(file=file, field="source_id", value=shorten(source.source_id), reason=reason),)
    return source, ()


def _statements(
    tables: object, *, source_id: str, sectors: Collection[str], file: str
) -> tuple[dict[str, Statement], tuple[Issue, ...]]:
    """Return the good statements by their place in the file (``statement[3]``; the first is 1)."""
    if not isinstance(tables, list):
        return {}, (Issue(file=file, field="statement", value="", reason="write [[statement]], with double brackets"),)
    good: dict[str, Statement] = {}
    issues: list[Issue] = []
    seen: dict[str, str] = {}
    for number, table in enumerate(tables, start=1):
        field = f"statement[{number}]"
        statement, wrong = parse_statement(table, source_id=source_id, sectors=sectors, file=file, field=field)
        issues.extend(wrong)
        if statement is None:
            continue
        first = seen.setdefault(statement.statement_id, field)
        if first == field:
            good[field] = statement
        else:
            reason = f"says the same as {first}; take one out, or give its locator a part (2, 3 ...)"
            issues.append(Issue(file=file, field=field, value=shorten(statement.locator.quote), reason=reason))
    return good, tuple(issues)


def _twice(record: Record, *, first: Record) -> Issue:
    reason = f"{first.file} has this id already; rename one of the two"
    return Issue(file=record.file, field="source_id", value=record.source.source_id, reason=reason)

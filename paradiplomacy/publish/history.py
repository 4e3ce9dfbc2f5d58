"""Releases: an index of each, kept for ever below ``data/history/``, and what changed from one to the next.

An index holds what later readers ask about: of links and events the fields, of other rows a hash. So it can tell of an
address that was made with an older version whether its link has changed since, and what it was then.
"""

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from paradiplomacy.errors import DatasetError
from paradiplomacy.model.base import Value
from paradiplomacy.model.release import Change, ChangeKind
from paradiplomacy.publish.tables import TABLES, Table

FOLDER = "history"
UNRELEASED = "unreleased"
_SUFFIX = ".jsonl.gz"
_HASH_DIGITS = 8
_LONG_LISTS = ("statement_ids", "source_ids", "contradictions")
"""Fields of which only the number of values and a hash are kept."""

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Release:
    """One version of the dataset, row by row.

    Attributes:
        date: None where it is not released yet.
        rows: table -> row id -> its fields, or the hash of the row under an empty name; no table without rows.
    """

    version: str
    date: str | None
    rows: Mapping[str, Mapping[str, Fields]]


def release_of(tables: Mapping[str, Sequence[Value]], *, version: str, date: str | None) -> Release:
    """Return the index of tables as they were built."""
    rows = {
        name: {getattr(row, table.key[0]): _kept(row, table) for row in tables[name]}
        for name, table in TABLES.items()
        if table.history and tables.get(name)
    }
    return Release(version, date, rows)


def _kept(row: Value, table: Table) -> Fields:
    if table.history == "fields":
        fields = row.model_dump(mode="json")
        return {name: _number_and_hash(value) if name in _LONG_LISTS else value for name, value in fields.items()}
    # Without what is empty or as ever: a field that models gain later leaves the hash of older rows as it was.
    content = row.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    return {"": _hash(content)}


def _number_and_hash(ids: Sequence[str]) -> list[int | str]:
    return [len(ids), _hash(ids)]


def _hash(content: Any) -> str:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:_HASH_DIGITS]


def file_name(version: str) -> str:
    """Return the name of the index of a version, below the data folder."""
    return f"{FOLDER}/{version}{_SUFFIX}"


def release_as_file(release: Release) -> bytes:
    """Return the index as JSON lines, packed: the release itself, then table, id and fields of each row."""
    lines: list[Any] = [{"version": release.version, "date": release.date}]
    lines += ([name, row_id, fields] for name, rows in release.rows.items() for row_id, fields in rows.items())
    text = "".join(f"{json.dumps(line, ensure_ascii=False, separators=(',', ':'))}\n" for line in lines)
    return gzip.compress(text.encode(), mtime=0)


def read_release(path: Path) -> Release:
    """Read the index of one release.

    Raises:
        DatasetError: It is missing or damaged.
    """
    try:
        head, *lines = map(json.loads, gzip.decompress(path.read_bytes()).decode().splitlines())
        rows: dict[str, dict[str, Fields]] = {}
        for table, row_id, fields in lines:
            rows.setdefault(table, {})[row_id] = fields
        return Release(str(head["version"]), head["date"], rows)
    except (OSError, EOFError, ValueError, zlib.error, KeyError, TypeError) as error:
        raise DatasetError(f"{FOLDER}/{path.name}: cannot be read ({error}); restore it from the repository") from error


def read_releases(data_folder: Path) -> tuple[Release, ...]:
    """Read the indexes of all releases, oldest first.

    Raises:
        DatasetError: One is damaged.
    """
    paths = (data_folder / FOLDER).glob(f"*{_SUFFIX}")
    return tuple(sorted(map(read_release, paths), key=lambda release: version_key(release.version)))


def version_key(version: str) -> tuple[int, ...]:
    """Return what versions are ordered by: 2026.11.2 comes before 2026.11.10."""
    return tuple(int(part) for part in version.split("."))


def all_changes(releases: Sequence[Release]) -> tuple[Change, ...]:
    """Return the changes of each release against the one before, newest release first."""
    steps = [tuple(changes_between(old, new)) for old, new in pairwise(releases)]
    return tuple(change for step in reversed(steps) for change in step)


def changes_between(old: Release, new: Release) -> Iterator[Change]:
    """Yield what changed from one release to another, table by table, ordered by row id."""
    for table in TABLES:
        before, after = old.rows.get(table, {}), new.rows.get(table, {})
        for row_id in sorted({*before, *after}):
            kind, fields = _difference(before.get(row_id), after.get(row_id))
            if kind:
                yield Change(version=new.version, date=new.date, table=table, row_id=row_id, change=kind, fields=fields)


def _difference(before: Fields | None, after: Fields | None) -> tuple[ChangeKind | None, tuple[str, ...]]:
    if before is None:
        return "added", ()
    if after is None:
        return "removed", ()
    # A field that only one of the two models has is no change of the row.
    differing = [name for name in before if name in after and before[name] != after[name]]
    return ("changed" if differing else None), tuple(name for name in differing if name)

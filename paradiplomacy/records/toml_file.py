"""Reads one curated TOML file; whatever is wrong with it becomes an issue in plain words."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from paradiplomacy.model.issue import Issue
from paradiplomacy.records.reasons import shorten

MAX_BYTES = 1_000_000
"""Far above any curated file (the longest have some tens of kilobytes): more is a file put here by mistake."""

MAX_NESTING = 20
"""Levels of tables and lists; a record needs four."""

Table = dict[str, Any]


def file_below(path: Path, *, root: Path) -> str:
    """Return how issues name a file: its path below the project folder, or the whole path where it lies outside."""
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()


def read_toml(path: Path, *, root: Path) -> tuple[Table | None, tuple[Issue, ...]]:
    """Read a TOML file into a plain table.

    Returns:
        The table and no issue, or None and the issue that tells why the file could not be read.
    """
    try:
        return _parsed(_text(path)), ()
    except (OSError, ValueError) as error:
        reason = str(error.strerror if isinstance(error, OSError) and error.strerror else error)
        return None, (Issue(file=file_below(path, root=root), field="", value="", reason=shorten(reason, limit=300)),)


def _text(path: Path) -> str:
    if not path.is_file():
        raise ValueError("is no file; only files may be named *.toml here")
    if path.stat().st_size > MAX_BYTES:
        raise ValueError(f"larger than {MAX_BYTES // 1000} kB; split it, or take it out")
    content = path.read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ValueError(f"not UTF-8 (line {line}); save the file as UTF-8") from error


def _parsed(text: str) -> Table:
    try:
        table = tomllib.loads(text)
    except RecursionError as error:
        raise ValueError(f"nested more than {MAX_NESTING} levels deep") from error
    except ValueError as error:
        raise ValueError(f"not readable as TOML: {error}") from error
    if not _is_flat_enough(table):
        raise ValueError(f"nested more than {MAX_NESTING} levels deep")
    return table


def _is_flat_enough(table: Table) -> bool:
    """Walk level by level: dotted keys can nest deeper than recursion reaches."""
    level: list[Any] = [table]
    for _ in range(MAX_NESTING):
        level = [child for parent in level for child in _children(parent)]
        if not level:
            return True
    return False


def _children(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()

"""Writes a record as TOML, the way people write it, under a line that tells whether anyone has edited it since."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from paradiplomacy.model.source import Source
from paradiplomacy.records.importing.fact import Table

MAX_WIDTH = 120
_MARK = "# Imported; edit freely, an edited record is never overwritten. Checksum of the lines below: "
_FIRST_LINE = re.compile(re.escape(_MARK) + r"([0-9a-f]{32})\n")
_SOURCE_KEYS = ("source_id", "title", "publisher", "author", "url", "published_date", "language")
_ESCAPES: Mapping[str, str] = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def record_text(source: Source, *, statements: Iterable[Table], remarks: Sequence[str]) -> str:
    """Return the whole file: checksum, source, remarks as comments, statements.

    Args:
        source: the article.
        statements: tables without None.
        remarks: sentences for the curator; never words of the page, which could break out of a comment.
    """
    body = record_body(source, statements=statements, remarks=remarks)
    return f"{_MARK}{_checksum(body)}\n{body}"


def record_body(source: Source, *, statements: Iterable[Table], remarks: Sequence[str]) -> str:
    """Return the file without its checksum: a record that no import will take for its own."""
    given = source.model_dump(exclude_none=True)
    lines = [_line(name, given[name]) for name in _SOURCE_KEYS if name in given]
    if remarks:
        lines += ["", *(f"# {remark}" for remark in remarks)]
    return "\n".join([*lines, *(f"\n{statement_text(table)}" for table in statements)]) + "\n"


def statement_text(table: Table) -> str:
    """Return one statement as it stands in the file, without the line end."""
    return "\n".join(["[[statement]]", *(_line(name, value) for name, value in table.items())])


def is_imported(text: str) -> bool:
    """Whether an import wrote this file, whoever has edited it since."""
    return _FIRST_LINE.match(_with_unix_ends(text)) is not None


def is_untouched(text: str) -> bool:
    """Whether a file is to the letter what an import wrote; line ends of another system do not count."""
    plain = _with_unix_ends(text)
    match = _FIRST_LINE.match(plain)
    return match is not None and match[1] == _checksum(plain[match.end() :])


def _with_unix_ends(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def _checksum(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:32]


def _line(name: str, value: Any) -> str:
    line = f"{name} = {_written(value)}"
    if len(line) <= MAX_WIDTH or not isinstance(value, list):
        return line
    return "\n".join([f"{name} = [", *(f"    {_written(item)}," for item in value), "]"])


def _written(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_written(item)}" for name, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_written, value)) + "]"
    if isinstance(value, str):
        return '"' + "".join(map(_escaped, value)) + '"'
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:_}" if isinstance(value, int) and abs(value) >= 10_000 else repr(value)


def _escaped(char: str) -> str:
    """Spell out what cannot be seen (control characters, marks of direction), so that reviewers see it."""
    if char in _ESCAPES:
        return _ESCAPES[char]
    return char if char.isprintable() else f"\\U{ord(char):08x}"

"""Reads one line of a batch of facts: one web page and what it states."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

from paradiplomacy.errors import RecordError

MAX_LINE_BYTES = 1_000_000
"""Far above any page (the longest have some ten kilobytes)."""

KEYS = frozenset({"url", "publisher", "title", "published", "language", "statements", "reviewed", "cut"})


class BadLineError(RecordError):
    """A line that is no page; the message says why."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page as gathered, checked only as far as is needed to name it.

    Attributes:
        title: None where the page's title was not kept.
        published: as gathered; not yet known to be a date.
        statements: as gathered; anything may stand in them.
        reviewed: whether a second reading found the page again; None where there was none.
        cut: only the beginning of the page was visible.
        unknown: keys that no rule knows.
    """

    url: str
    publisher: str
    title: str | None
    published: str | None
    language: str
    statements: tuple[object, ...]
    reviewed: bool | None
    cut: bool
    unknown: tuple[str, ...]


def read_lines(path: Path) -> Iterator[tuple[int, bytes | None]]:
    """Yield the number and the content of each line that is not blank; None for a line that is too long to be one."""
    with path.open("rb") as file:
        number = 0
        while line := file.readline(MAX_LINE_BYTES + 1):
            number += 1
            whole = line.endswith(b"\n") or len(line) <= MAX_LINE_BYTES
            while not line.endswith(b"\n") and (rest := file.readline(MAX_LINE_BYTES)):
                line = rest
            if not whole:
                yield number, None
            elif line.strip():
                yield number, line


def parse_page(line: bytes) -> Page:
    """Make a page of a line.

    Raises:
        BadLineError: It is no JSON object, or lacks what names a page.
    """
    table = _json_object(line)
    statements = table.get("statements")
    if not isinstance(statements, list):
        raise BadLineError("statements: must be a list")
    url = _needed(table, "url")
    if not _is_web_address(url):
        raise BadLineError("url: must begin with https:// or http:// and hold no spaces")
    reviewed = table.get("reviewed")
    return Page(
        url=url,
        publisher=_needed(table, "publisher"),
        title=_text(table, "title"),
        published=_text(table, "published"),
        language=_needed(table, "language").lower(),
        statements=tuple(statements),
        reviewed=reviewed if isinstance(reviewed, bool) else None,
        cut=table.get("cut") is True,
        unknown=tuple(sorted(set(table) - KEYS)),
    )


def _json_object(line: bytes) -> Mapping[str, Any]:
    try:
        text = line.decode("utf-8-sig")
        table = json.loads(text, parse_constant=_no_number)
        json.dumps(table, ensure_ascii=False).encode()
    except UnicodeError as error:
        raise BadLineError("holds bytes or half characters that are not UTF-8") from error
    except RecursionError as error:
        raise BadLineError("nested too deep") from error
    except ValueError as error:
        raise BadLineError(f"not readable as JSON: {error}") from error
    if not isinstance(table, dict):
        raise BadLineError("must be one JSON object a line")
    return table


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _needed(table: Mapping[str, Any], name: str) -> str:
    text = _text(table, name)
    if text is None:
        raise BadLineError(f"{name}: is missing")
    return text


def _text(table: Mapping[str, Any], name: str) -> str | None:
    value = table.get(name)
    if value is not None and not isinstance(value, str):
        raise BadLineError(f"{name}: must be text")
    return (value or "").strip() or None


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not any(char.isspace() for char in url)

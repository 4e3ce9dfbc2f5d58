"""Reads a corpus, one article after another: Parquet or JSON lines, never more in memory than a few articles."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paradiplomacy.errors import ParadiplomacyError

COLUMNS = ("id", "url", "title", "text", "html", "language", "published", "publisher")
MAX_LINE = 25_000_000
"""Bytes of a JSON line: an article of the largest size that is read, with its escapes."""
_BATCH = 32


class CorpusError(ParadiplomacyError, ValueError):
    """A corpus that cannot be read, or results that cannot be written; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a corpus; small, and made to be sent to another process.

    Attributes:
        id: its own, else its address, else its place in the file (``row-7``).
        text: plain text; None where there is HTML only.
        html: the page as fetched; read where there is no text.
        title: goes before the text as its headline; None where the text has its own.
        language: ISO 639-1; None: detected.
        published: partial date; None: read from the article.
        fault: why there is nothing to read; None where there is.
    """

    id: str
    text: str | None = None
    html: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    published: str | None = None
    publisher: str | None = None
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """An article, its row (from 1), and how far into the corpus it is read: ``at`` of ``total``, in rows or bytes."""

    article: Article
    row: int
    at: int
    total: int


def read_corpus(path: Path) -> Iterator[Step]:
    """Yield the articles of a corpus in their order; a row that is no article is yielded with its fault.

    Raises:
        CorpusError: The file cannot be read, or has neither a column ``text`` nor ``html``.
    """
    try:
        with path.open("rb") as opened:
            is_parquet = opened.read(4) == b"PAR1"
    except OSError as error:
        raise CorpusError(f"{path}: {error.strerror or error}") from error
    return _parquet(path) if is_parquet else _json_lines(path)


def _parquet(path: Path) -> Iterator[Step]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as file:
            known = [name for name in COLUMNS if name in file.schema_arrow.names]
            if not {"text", "html"} & set(known):
                raise CorpusError(f"{path}: has no column text or html; name one of its columns so")
            number, total = 0, file.metadata.num_rows
            for batch in file.iter_batches(batch_size=_BATCH, columns=known):
                for row in batch.to_pylist():
                    number += 1
                    yield Step(_article(row, number), number, number, total)
    except (pa.ArrowException, OSError) as error:
        raise CorpusError(f"{path}: a damaged Parquet file ({type(error).__name__}); write it anew") from error


def _json_lines(path: Path) -> Iterator[Step]:
    total, at, number = path.stat().st_size, 0, 0
    with path.open("rb") as file:
        while line := file.readline(MAX_LINE):
            at += len(line)
            number += 1
            is_whole = line.endswith(b"\n") or at >= total
            while not line.endswith(b"\n") and (rest := file.readline(MAX_LINE)):
                at, line = at + len(rest), rest
            if is_whole and not line.strip():
                continue
            yield Step(_of_line(line if is_whole else None, number), number, at, total)


def _of_line(line: bytes | None, number: int) -> Article:
    if line is None:
        return Article(f"row-{number}", fault=f"longer than {MAX_LINE:,} bytes")
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return Article(f"row-{number}", fault="no JSON")
    if not isinstance(row, dict):
        return Article(f"row-{number}", fault="no JSON object")
    return _article(row, number)


def _article(row: dict[str, Any], number: int) -> Article:
    told = {name: value for name in COLUMNS if (value := _text_of(row.get(name)))}
    name = told.pop("id", None) or told.get("url") or f"row-{number}"
    fault = None if "text" in told or "html" in told else "neither text nor html"
    return Article(id=name, fault=fault, **told)


def _text_of(value: object) -> str | None:
    """Return a cell as text: days as ISO dates, whole numbers as ids have them; None where it is no such thing."""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() or None if isinstance(value, str) else None

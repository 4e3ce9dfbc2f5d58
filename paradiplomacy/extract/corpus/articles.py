"""Reads a corpus, one article after another: Parquet or JSON lines, never more in memory than a few articles."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.corpus.columns import COLUMNS, ArticleId, Columns

MAX_LINE = 25_000_000
"""Bytes of a JSON line: an article of the largest size that is read, with its escapes."""
_BATCH = 32
_SAMPLE = 65_536
"""Bytes that show whether a file holds JSON lines."""
_LEAST_ROWS = 0.1
"""Part of these lines that may be articles; a binary file has some that look so by chance."""
_NOT_UTF8 = "not UTF-8; save the corpus in UTF-8"
_NO_JSON, _NO_OBJECT = "no JSON", "no JSON object"


class CorpusError(ParadiplomacyError, ValueError):
    """A corpus that cannot be read, or results that cannot be written; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a corpus; small, and made to be sent to another process.

    Attributes:
        id: its own, as it is typed, else its address, else its place in the file (``row-7``).
        text: plain text; None where there is HTML only.
        html: the page as fetched; read where there is no text.
        title: goes before the text as its headline; None where the text has its own.
        language: ISO 639-1; None: detected.
        published: partial date; None: read from the article.
        remarks: what its columns hold that could not be taken, told among the warnings of its line.
        fault: why there is nothing to read; None where there is.
    """

    id: ArticleId
    text: str | None = None
    html: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    published: str | None = None
    publisher: str | None = None
    remarks: tuple[str, ...] = ()
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
        CorpusError: The file cannot be read, is neither Parquet nor JSON lines, or has neither a column ``text`` nor
            ``html``.
    """
    try:
        with path.open("rb") as opened:
            begun = opened.read(_SAMPLE)
    except OSError as error:
        raise CorpusError(f"{path}: {error.strerror or error}") from error
    if begun.startswith(b"PAR1"):
        return _parquet(path, _known_columns(path))
    lines = _lines_of(begun)
    if sum(map(_may_be_row, lines)) < _LEAST_ROWS * len(lines):
        raise CorpusError(
            f"{path}: neither Parquet nor JSON lines in UTF-8; write one JSON object a line, with text or html"
        )
    return _json_lines(path)


def _known_columns(path: Path) -> list[str]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        names = pq.read_schema(path).names
    except (pa.ArrowException, OSError) as error:
        raise _damaged(path, error) from error
    known = [name for name in COLUMNS if name in names]
    if not {"text", "html"} & set(known):
        raise CorpusError(f"{path}: has no column text or html; name one of its columns so")
    return known


def _parquet(path: Path, known: list[str]) -> Iterator[Step]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as file:
            number, total = 0, file.metadata.num_rows
            for batch in file.iter_batches(batch_size=_BATCH, columns=known):
                for row in batch.to_pylist():
                    number += 1
                    yield Step(_article(row, number), number, number, total)
    except (pa.ArrowException, OSError) as error:
        raise _damaged(path, error) from error


def _damaged(path: Path, error: Exception) -> CorpusError:
    return CorpusError(f"{path}: a damaged Parquet file ({type(error).__name__}); write it anew")


def _lines_of(begun: bytes) -> list[bytes]:
    """Return the lines of a file's beginning; the last may be cut."""
    return [line for line in begun.removeprefix(b"\xef\xbb\xbf").splitlines(keepends=True) if line.strip()]


def _may_be_row(line: bytes) -> bool:
    """Whether a line may be an article: a JSON object, or the beginning of one that is cut or not in UTF-8."""
    fault = _of_line(line, 0).fault
    return fault not in {_NO_JSON, _NO_OBJECT} or (not line.endswith(b"\n") and line.lstrip().startswith(b"{"))


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
    name = f"row-{number}"
    if line is None:
        return Article(name, fault=f"longer than {MAX_LINE:,} bytes")
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Article(name, fault=_NOT_UTF8 if line.lstrip().startswith(b"{") else _NO_JSON)
    except (ValueError, RecursionError):
        return Article(name, fault=_NO_JSON)
    return _article(row, number) if isinstance(row, dict) else Article(name, fault=_NO_OBJECT)


def _article(row: dict[str, Any], number: int) -> Article:
    columns = Columns(row)
    own, text, html = columns.identity(), columns.words("text"), columns.words("html")
    told = {name: columns.words(name) for name in ("url", "title", "publisher")}
    told |= {"published": columns.published(), "language": columns.language()}
    remarks, fault = tuple(columns.remarks), None
    if text is None and html is None:
        fault, remarks = ": ".join(filter(None, ("neither text nor html", " ".join(remarks)))), ()
    name = own if own is not None else told["url"] or f"row-{number}"
    return Article(name, text=text, html=html, remarks=remarks, fault=fault, **told)

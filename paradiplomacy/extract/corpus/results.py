"""The file of results: one JSON line an article, appended whole, so that a run can be killed and taken up again."""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from paradiplomacy.extract.corpus.articles import CorpusError
from paradiplomacy.extract.corpus.columns import ArticleId
from paradiplomacy.extract.corpus.locking import locked

_BEGINNING = re.compile(rb'\{"id": (?:"(?:[^"\\]|\\.)*"|[-+.\w]+), "error": ')
"""Of a line, up to where it shows whose it is."""


class Results:
    """Results being written.

    Attributes:
        written: lines written in this run.
        errors: how many of them are errors.
    """

    def __init__(self, file: BinaryIO, done: set[bytes]) -> None:
        self._file = file
        self._done = done
        self.written = 0
        self.errors = 0

    def is_done(self, article_id: ArticleId) -> bool:
        """Whether an article had its line before this run."""
        return mark_of(article_id) in self._done

    def write(self, line: str, *, is_error: bool) -> None:
        """Append a line; it is with the operating system when this returns."""
        self._file.write(line.encode() + b"\n")
        self._file.flush()
        self.written += 1
        self.errors += is_error


@contextmanager
def open_results(path: Path) -> Iterator[Results]:
    """Open a file of results to append to it; a last line that was only half written is taken away.

    A file that holds anything else is left as it is.

    Raises:
        CorpusError: It cannot be opened, another run writes to it, or it holds something else.
    """
    try:
        file = path.open("a+b")
    except OSError as error:
        raise CorpusError(f"{path}: {error.strerror or error}; give another file for the results") from error
    with file, ExitStack() as held:
        try:
            held.enter_context(locked(file))
        except OSError as error:
            raise CorpusError(f"{path}: another run writes to it; wait for its end, or give another file") from error
        done, end = _read(file, path)
        file.truncate(end)
        yield Results(file, done)
        file.flush()
        os.fsync(file.fileno())


def _read(file: BinaryIO, path: Path) -> tuple[set[bytes], int]:
    """Return the marks of the articles that have their lines, and where the last whole line ends."""
    done: set[bytes] = set()
    end = 0
    file.seek(0)
    for number, line in enumerate(file, start=1):
        is_whole = line.endswith(b"\n")
        row = _result_of(line) if is_whole else None
        if row is not None:
            end += len(line)
            done.add(mark_of(row["id"]))
        elif is_whole or not (done or _BEGINNING.match(line)):  # what is cut off has to be this command's own
            raise CorpusError(f"{path}: line {number} is no result of this command; give another file")
    return done, end


def _result_of(line: bytes) -> dict[str, Any] | None:
    """Return a line as this command writes it; None where it is anything else."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(row, dict) or list(row)[:2] != ["id", "error"] or not isinstance(row["id"], str | int | float):
        return None
    return row if isinstance(row["error"], str) or (row["error"] is None and "statements" in row) else None


def mark_of(article_id: ArticleId) -> bytes:
    """Return eight bytes that stand for an id, of which 7 and "7" are two: millions of them fit into memory."""
    return hashlib.blake2b(json.dumps(article_id).encode(), digest_size=8).digest()

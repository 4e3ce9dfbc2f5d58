"""One run over a corpus: reads, extracts, writes, and counts."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from paradiplomacy.extract.corpus.articles import Article, CorpusError, Step, read_corpus
from paradiplomacy.extract.corpus.results import Results, mark_of, open_results

OnProgress = Callable[[Step], None]
_MEBIBYTE = 2**20


class Engine(AbstractContextManager["Engine"], Protocol):
    """Extracts from articles with several workers; once entered, it knows how many."""

    @property
    def workers(self) -> int:
        """Processes or threads that share the work."""
        ...

    def lines(self, articles: Iterator[Article]) -> Iterator[tuple[Article, str]]:
        """Yield each article with its line, as they are done."""
        ...


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did.

    Attributes:
        articles: lines written in this run.
        errors: of them, lines that say what went wrong.
        repeated: of the errors, articles whose id is that of a row before.
        remarked: lines that warn of a column that could not be taken.
        skipped: articles that had their line already, from a run before.
        seconds: from the first article to the last line.
        workers: that shared the work.
        peak_mb: the most memory that any process of this machine held in this run, in MiB; None where the system
            does not tell.
    """

    articles: int
    errors: int
    repeated: int
    remarked: int
    skipped: int
    seconds: float
    workers: int
    peak_mb: float | None

    @property
    def per_second_per_core(self) -> float:
        """Articles per second and worker."""
        return self.articles / self.seconds / self.workers if self.seconds else 0.0

    def __str__(self) -> str:
        memory = "" if self.peak_mb is None else f"; largest process {self.peak_mb:,.0f} MiB"
        repeated = f", {self.repeated:,} of them with the id of another" if self.repeated else ""
        remarked = f"; {self.remarked:,} with a column left out, see their warnings" if self.remarked else ""
        return (
            f"{self.articles:,} articles ({self.errors:,} errors{repeated}{remarked}), {self.skipped:,} done before; "
            f"{self.seconds:,.1f} s with {self.workers} workers: {self.per_second_per_core:.1f} articles per second "
            f"per core{memory}"
        )


class _Reader:
    """Reads articles that have no line yet, one at a time as workers ask for them."""

    def __init__(self, steps: Iterator[Step], results: Results, on_progress: OnProgress) -> None:
        self._steps = steps
        self._results = results
        self._on_progress = on_progress
        self._rows: dict[bytes, int] = {}  # mark of an id -> the row that bears it
        self.repeated = 0
        self.skipped = 0
        self.begun: float | None = None

    def __iter__(self) -> Iterator[Article]:
        for step in self._steps:
            self._on_progress(step)
            self.begun = self.begun or time.monotonic()  # before it, processes start
            article = self._told_apart(step)
            if self._results.is_done(article.id):
                self.skipped += 1
                continue
            self.repeated += article is not step.article
            yield article

    def _told_apart(self, step: Step) -> Article:
        """Return the article of a row; where a row before has its id, an error under the name of its place.

        Which of the two is meant by the id nobody could tell from the results, so the second is not read.
        """
        article = step.article
        first = self._rows.setdefault(mark_of(article.id), step.row)
        if first == step.row:
            return article
        name = f"row-{step.row}"
        while self._rows.setdefault(mark_of(name), step.row) != step.row:
            name += "'"
        return Article(name, fault=f"its id {article.id!r} is that of row {first} too; give each row an id of its own")


def run_corpus(corpus: Path, out: Path, engine: Engine, *, on_progress: OnProgress = lambda step: None) -> Summary:
    """Extract from every article that has no line in the results yet.

    Args:
        corpus: Parquet or JSON lines; see :mod:`paradiplomacy.extract.corpus.articles`.
        out: file of results; made, or taken up where an earlier run ended.
        engine: does the work; entered and left here.
        on_progress: told of each article as it is read.

    Raises:
        CorpusError: The corpus cannot be read, the results cannot be written, or both are one file.
    """
    if out.exists() and out.samefile(corpus):
        raise CorpusError(f"{out}: is the corpus itself; give another file for the results")
    steps = read_corpus(corpus)
    with open_results(out) as results:
        reader = _Reader(steps, results, on_progress)
        remarked = 0
        with engine:
            for article, line in engine.lines(iter(reader)):
                remarked += bool(article.remarks)
                results.write(line, is_error=json.loads(line)["error"] is not None)
            seconds = time.monotonic() - reader.begun if reader.begun else 0.0
            workers = engine.workers
        counts = (results.written, results.errors, reader.repeated, remarked, reader.skipped)
        return Summary(*counts, seconds, workers, _peak_mb())


def _peak_mb() -> float | None:
    """Return the largest resident size of this process and of those it has started and ended, in MiB."""
    if sys.platform == "win32":
        return None  # only POSIX keeps that count for a process
    import resource

    sizes = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    unit = 1 if sys.platform == "darwin" else 1024  # bytes, else kilobytes
    return max(sizes) * unit / _MEBIBYTE

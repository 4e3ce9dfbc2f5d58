"""Processes that extract, one article after another; one that hangs or dies costs its article and nothing else."""

import multiprocessing
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext

from paradiplomacy.extract.corpus.articles import Article, CorpusError
from paradiplomacy.extract.corpus.work import error_line, extract_article, extractor_of

Work = Callable[[Article, str], str]
_START_SECONDS = 120.0
"""For a process to start and open its extractor, on a machine that is busy."""
_READY = ""


class _Worker:
    """One process.

    Attributes:
        article: that it works on; None while it starts or waits.
        is_ready: it has started.
        deadline: when it is late, on the monotonic clock.
    """

    def __init__(self, context: SpawnContext, work: Work, project: str) -> None:
        self.line, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, work, project), daemon=True)
        self.process.start()
        theirs.close()
        self.article: Article | None = None
        self.is_ready = False
        self.deadline = time.monotonic() + _START_SECONDS

    def give(self, article: Article, *, seconds: float) -> None:
        """Send an article; the process waits for one, so that nothing blocks here."""
        self.article, self.deadline = article, time.monotonic() + seconds
        try:
            self.line.send(article)
        except OSError:
            return  # it has died: that shows where its line is read

    def end(self) -> None:
        """End the process, whatever it does."""
        self.process.kill()
        self.process.join()
        self.line.close()


class Pool:
    """Extracts with several processes; a context manager, which ends them.

    Args:
        workers: number of processes.
        project: folder of the project.
        seconds: for one article; a process that takes longer is ended, and another started in its place.
        work: turns an article into a line; tests give their own.
    """

    def __init__(self, *, workers: int, project: str, seconds: float, work: Work = extract_article) -> None:
        self.workers = workers
        self._context = multiprocessing.get_context("spawn")
        self._work, self._project, self._seconds = work, project, seconds
        self._at_work: list[_Worker] = []

    def __enter__(self) -> "Pool":
        self._at_work = [self._started() for _ in range(self.workers)]
        return self

    def __exit__(self, *_failure: object) -> None:
        for worker in self._at_work:
            worker.end()

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The processes at work."""
        return tuple(worker.process.pid or 0 for worker in self._at_work)

    def lines(self, articles: Iterator[Article]) -> Iterator[tuple[Article, str]]:
        """Yield each article with its line, in the order in which they are done; none is read ahead.

        Raises:
            CorpusError: The processes cannot start.
        """
        while True:
            for worker in self._at_work:
                if worker.is_ready and worker.article is None:
                    article = next(articles, None)
                    if article is None:
                        break
                    worker.give(article, seconds=self._seconds)
            busy = [one for one in self._at_work if one.article is not None or not one.is_ready]
            if not any(one.article for one in busy) and all(one.is_ready for one in self._at_work):
                return
            left = min(one.deadline for one in busy) - time.monotonic()
            ready = wait([one.line for one in busy], timeout=max(0.0, left))
            for worker in busy:
                done = self._heard(worker) if worker.line in ready else self._late(worker)
                if done:
                    yield done

    def _heard(self, worker: _Worker) -> tuple[Article, str] | None:
        try:
            line = str(worker.line.recv())
        except (EOFError, OSError):
            return self._given_up(worker, "the process that read it died")
        article, worker.article, worker.is_ready = worker.article, None, True
        return (article, line) if article else None

    def _late(self, worker: _Worker) -> tuple[Article, str] | None:
        if time.monotonic() < worker.deadline:
            return None
        return self._given_up(worker, f"not read within {self._seconds:g} seconds")

    def _given_up(self, worker: _Worker, reason: str) -> tuple[Article, str]:
        """Start another worker in the place of one."""
        worker.end()
        if worker.article is None:
            raise CorpusError("the extraction does not start; try `paradiplomacy extract` with one article to see why")
        self._at_work[self._at_work.index(worker)] = self._started()
        return worker.article, error_line(worker.article.id, reason)

    def _started(self) -> _Worker:
        return _Worker(self._context, self._work, self._project)


def _serve(line: Connection, work: Work, project: str) -> None:
    """Extract in a process of its own until the other side hangs up."""
    try:
        extractor_of(project)
        line.send(_READY)
        while True:
            line.send(work(line.recv(), project))
    except (EOFError, OSError, KeyboardInterrupt):
        return

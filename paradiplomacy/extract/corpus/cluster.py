"""The same work on a Dask cluster: of this machine, or one that runs already."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from paradiplomacy.extract.corpus.articles import Article, CorpusError
from paradiplomacy.extract.corpus.work import error_line, extract_article

if TYPE_CHECKING:
    from distributed import Client, Future, LocalCluster

CONNECT_SECONDS = 30
AHEAD = 4
"""Articles for each thread of the cluster that are on their way at once."""


class Cluster:
    """Extracts on a Dask cluster; a context manager, which leaves a cluster that was running already alone.

    The project has to be installed on every worker. An article that crashes its worker becomes an error after Dask's
    own retries.

    Args:
        address: of a scheduler; None: workers are started on this machine.
        workers: to start on this machine, one thread each.
        project: folder of the project, on the workers.

    Raises:
        CorpusError: Dask is not installed, the address is none, or no scheduler answers.
    """

    def __init__(self, *, address: str | None, workers: int, project: str) -> None:
        try:
            import distributed
        except ImportError as error:
            raise CorpusError("Dask is not installed; pip install 'paradiplomacy-atlas[corpus]'") from error
        self._distributed = distributed
        self._address = address
        self._count = workers
        self._project = project
        self._client: Client | None = None
        self._cluster: LocalCluster | None = None

    def __enter__(self) -> "Cluster":
        if self._address is not None:
            self._check_address(self._address)
        try:
            if self._address is None:
                self._cluster = self._distributed.LocalCluster(
                    n_workers=self._count, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
                )
            self._client = self._distributed.Client(self._cluster or self._address, timeout=CONNECT_SECONDS)
        except OSError as error:
            raise CorpusError(f"{self._address}: no Dask scheduler answers; check the address") from error
        return self

    def __exit__(self, *_failure: object) -> None:
        if self._client is not None:
            self._client.close()
        if self._cluster is not None:
            self._cluster.close()

    @staticmethod
    def _check_address(address: str) -> None:
        """Refuse what is no address before a client is made: one that fails to start may lock up when it is let go."""
        from distributed.comm.addressing import get_address_host_port

        try:
            get_address_host_port(address)
        except ValueError as error:
            raise CorpusError(
                f"“{address}”: no address of a Dask scheduler ({error}); write one such as tcp://host:8786"
            ) from error

    @property
    def workers(self) -> int:
        """Threads of the cluster; at least one."""
        assert self._client is not None  # noqa: S101 -- entered
        return max(1, sum(int(count) for count in self._client.nthreads().values()))

    def lines(self, articles: Iterator[Article]) -> Iterator[tuple[Article, str]]:
        """Yield each article with its line, as they are done; few are on their way at once."""
        assert self._client is not None  # noqa: S101 -- entered
        sent: dict[Future, Article] = {}
        done = self._distributed.as_completed([])
        for article in self._some(articles, self.workers * AHEAD):
            done.add(self._submitted(article, sent))
        for future in done:
            article = sent.pop(future)
            failure = future.exception()
            yield (
                article,
                error_line(article.id, f"{type(failure).__name__}: {failure}") if failure else future.result(),
            )
            following = next(articles, None)
            if following is not None:
                done.add(self._submitted(following, sent))

    def _submitted(self, article: Article, sent: "dict[Future, Article]") -> "Future":
        assert self._client is not None  # noqa: S101 -- entered
        future = self._client.submit(extract_article, article, self._project, pure=False)
        sent[future] = article
        return future

    @staticmethod
    def _some(articles: Iterator[Article], count: int) -> Iterator[Article]:
        for _, article in zip(range(count), articles, strict=False):
            yield article

"""How many readers the atlas holds: more and more of them until answers take too long, then too many, then a soak."""

import asyncio
import http.client
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from urllib.parse import urlsplit

import psutil

from paradiplomacy.bench.figures import ninety_fifth
from paradiplomacy.bench.load import FullError, Reader, Times
from paradiplomacy.bench.server import AppServer
from paradiplomacy.project import project_folder
from paradiplomacy.store import load_dataset

LIMIT_SECONDS = 1.0
THINKING_SECONDS = 5.0
"""Between two things that a reader does, on average; each waits between half and one and a half times as long."""
_UNLIMITED = {
    "PARADIPLOMACY_API_PER_MINUTE": "0",
    "PARADIPLOMACY_FILES_PER_MINUTE": "0",
    "PARADIPLOMACY_URL": "",
    "PARADIPLOMACY_METRICS": "off",
}
_STEPS = (5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 120, 160, 240)


@dataclass(frozen=True, slots=True)
class Choices:
    """What is asked for, as ids."""

    countries: Sequence[str]
    provinces: Sequence[str]
    links: Sequence[str]


@dataclass(frozen=True, slots=True)
class Level:
    """What so many readers at a time make of it.

    Attributes:
        median: seconds of an answer.
        ninety_fifth: seconds that 95 of 100 answers stay below.
        megabytes: of the server, while they are there.
        processor: seconds of a processor that the server needs for an answer, whatever else the machine does.
    """

    sessions: int
    answers: int
    failed: int
    median: float
    ninety_fifth: float
    megabytes: float
    processor: float

    @property
    def holds(self) -> bool:
        """Whether so many readers are served well."""
        return not self.failed and self.ninety_fifth < LIMIT_SECONDS


@dataclass(frozen=True, slots=True)
class Crowd:
    """What happens beyond the limit.

    Attributes:
        admitted: readers that were let in.
        refused: readers that were not.
        page_status: of a page that was asked for meanwhile.
        retry_after: what that page says.
        recovered: whether a reader was let in again once the others had left.
    """

    limit: int
    admitted: int
    refused: int
    page_status: int
    retry_after: str
    recovered: bool


@dataclass(frozen=True, slots=True)
class Soak:
    """Many requests, one after the other on two connections.

    Attributes:
        megabytes: of the server after each tenth of them; the first after the warm-up.
    """

    requests: int
    seconds: float
    failed: int
    megabytes: tuple[float, ...]

    @property
    def growth(self) -> float:
        """By how many megabytes the second half ends above the first."""
        return self.megabytes[-1] - self.megabytes[len(self.megabytes) // 2]


def measure_levels(*, most: int, seconds: float, progress: Callable[[], None]) -> tuple[Level, ...]:
    """Let more and more readers in, until they are no longer served well or there are so many.

    Args:
        most: how many readers there may be.
        seconds: how long each number of them goes on.
        progress: called after each.
    """
    levels: list[Level] = []
    with _server({"PARADIPLOMACY_SESSIONS": "0"}) as server:
        links, process = _choices().links, psutil.Process(server.pid)
        asyncio.run(_warm_up(server.url, links))
        for sessions in _steps(most):
            levels.append(asyncio.run(_crowd(server.url, links, sessions, seconds=seconds, process=process)))
            progress()
            missed = [one for one in levels[-2:] if not one.holds]
            if len(missed) == 2:  # one alone may have met a busy moment
                break
    return tuple(levels)


def measure_crowd(*, limit: int) -> Crowd:
    """Send twice as many readers as the server is told to take, then let them go and come back."""
    with _server({"PARADIPLOMACY_SESSIONS": str(limit)}) as server:
        return asyncio.run(measure_readers_beyond(server.url, limit))


def measure_soak(*, requests: int, progress: Callable[[], None]) -> Soak:
    """Ask the API, previews and pages so often, and look at the server's memory meanwhile."""
    paths = list(islice(cycle(_paths(_choices())), requests))
    with _server({}) as server, ExitStack() as stack:
        process, host = psutil.Process(server.pid), urlsplit(server.url).netloc
        connection = http.client.HTTPConnection(host, timeout=60)
        stack.callback(connection.close)
        _ask_all(connection, paths[: max(200, requests // 20)])  # not counted: what is kept is full afterwards
        begun, failed, memory = time.perf_counter(), 0, [_megabytes(process)]
        for part in _tenths(paths):
            failed += _ask_all(connection, part)
            memory.append(_megabytes(process))
            progress()
        return Soak(requests, time.perf_counter() - begun, failed, tuple(memory))


def sessions_held(levels: Sequence[Level]) -> int:
    """Return the most readers that were served well."""
    return max((one.sessions for one in levels if one.holds), default=0)


def megabytes_per_session(levels: Sequence[Level]) -> float:
    """Return by how much a reader more makes the server larger: the slope over all levels."""
    if len(levels) < 2:
        return 0.0
    slope = statistics.linear_regression([one.sessions for one in levels], [one.megabytes for one in levels]).slope
    return float(slope)


@contextmanager
def _server(environ: dict[str, str]) -> Iterator[AppServer]:
    """Start the atlas, with a log that goes when it ends."""
    told = {**_UNLIMITED, **environ}
    with tempfile.TemporaryDirectory(prefix="paradiplomacy-bench-") as logs:
        log = Path(logs) / "atlas.txt"
        with AppServer(project_folder() / "app.py", log=log, health="/readyz", environ=told) as server:
            yield server


def _choices() -> Choices:
    data = load_dataset(project_folder() / "data")
    links = data.links_as_signed
    return Choices(
        countries=sorted({data.places[link.partner_id].country for link in links}),
        provinces=sorted({link.province_id for link in links}),
        links=[link.link_id for link in links],
    )


def _steps(most: int) -> Iterator[int]:
    yield from (step for step in _STEPS if step < most)
    yield most


async def _warm_up(url: str, links: Sequence[str]) -> None:
    """See every page, and let a few readers act; none of it counts."""
    async with Reader(url, links, seed=0) as first, Reader(url, links, seed=1) as second:
        await first.tour()
        for _ in range(10):
            await second.act(Times())


async def _crowd(url: str, links: Sequence[str], sessions: int, *, seconds: float, process: psutil.Process) -> Level:
    times = Times()
    async with AsyncExitStack() as stack:
        readers = [await stack.enter_async_context(Reader(url, links, seed=seed)) for seed in range(sessions)]
        ends, worked = time.perf_counter() + seconds, _processor(process)
        await asyncio.gather(*(_stay(one, times, ends, seed) for seed, one in enumerate(readers)))
        memory, worked = _megabytes(process), _processor(process) - worked
    every = times.all() or [float("inf")]
    median, processor = statistics.median(every), worked / len(every)
    return Level(sessions, len(every), times.failed, median, ninety_fifth(every), memory, processor)


async def _stay(reader: Reader, times: Times, ends: float, seed: int) -> None:
    """Read and act until it is time to go; the first pause is spread, so that not all act at once."""
    pauses = cycle((0.5, 1.5, 1.0, 0.75, 1.25))
    await asyncio.sleep(THINKING_SECONDS * (seed % 20) / 20)
    while time.perf_counter() < ends:
        await reader.act(times)
        await asyncio.sleep(THINKING_SECONDS * next(pauses))


async def measure_readers_beyond(url: str, limit: int) -> Crowd:
    """Send twice as many readers as a running server takes."""
    refused = 0
    async with AsyncExitStack() as stack:
        for seed in range(2 * limit):
            try:
                await stack.enter_async_context(Reader(url, (), seed=seed))
            except FullError:
                refused += 1
        status, retry_after = await asyncio.to_thread(_page, url)
    try:
        async with Reader(url, (), seed=0):
            recovered = await asyncio.to_thread(_page, url) == (200, "")
    except FullError:
        recovered = False
    return Crowd(limit, 2 * limit - refused, refused, status, retry_after, recovered)


def _page(url: str) -> tuple[int, str]:
    """Return status and ``Retry-After`` of the first page."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=60)
    try:
        connection.request("GET", "/")
        answer = connection.getresponse()
        answer.read()
        return answer.status, answer.headers.get("Retry-After", "")
    finally:
        connection.close()


def _paths(choices: Choices) -> Iterator[str]:
    """Yield addresses of all kinds, in turn; there are more views than are kept."""
    for province, country in zip(cycle(choices.provinces), cycle(choices.countries), strict=False):
        yield from (
            f"/api/links?province={province}",
            f"/api/links.csv?country={country}",
            f"/api/events?province={province}&limit=50",
            f"/?province={province}&lang=vi",
            f"/api/sources?country={country}",
            f"/feed.xml?country={country}",
            "/healthz",
            f"/api/trade?province={province}",
            f"/trade?country={country}",
            f"/preview.png?country={country}",
        )


def _ask_all(connection: http.client.HTTPConnection, paths: Sequence[str]) -> int:
    """Ask for all paths; return how many were not answered well."""
    failed = 0
    for path in paths:
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        answer.read()
        failed += answer.status != 200
    return failed


def _tenths(paths: Sequence[str]) -> Iterator[Sequence[str]]:
    size = -(-len(paths) // 10)
    return (paths[start : start + size] for start in range(0, len(paths), size))


def _processor(process: psutil.Process) -> float:
    """Return the seconds that a process has worked."""
    spent = process.cpu_times()
    return float(spent.user + spent.system)


def _megabytes(process: psutil.Process) -> float:
    """Return the memory that is the server's own (its unique set), its children's included."""
    return sum(one.memory_full_info().uss for one in (process, *process.children(recursive=True))) / 1e6

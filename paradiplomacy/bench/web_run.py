"""Answers of the running atlas over HTTP, each beside a bare route, asked for in turn."""

import csv
import http.client
import io
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from paradiplomacy.bench.figures import Figures, Goal, Quantity, ninety_fifth
from paradiplomacy.bench.server import AppServer, ServerFailedError
from paradiplomacy.project import project_folder

BARE = Quantity("bare Starlette route", "ms")
LIST = Quantity("links of a country", "ms")
CSV = Quantity("the same as CSV, kept", "ms")
CSV_COLD = Quantity("CSV of a province, written", "ms")
GEOJSON = Quantity("the same as GeoJSON, kept", "ms")
GEOJSON_COLD = Quantity("GeoJSON of a province, written", "ms")
FEED = Quantity("feed of a country", "ms")
PREVIEW_COLD = Quantity("preview of a province, drawn", "ms")
PREVIEW_KEPT = Quantity("preview of a country, kept", "ms")
EXPORT_COLD = Quantity("workbook of a province, written", "ms")
EXPORT_KEPT = Quantity("workbook of a country, kept", "ms")
_ORDER = (BARE, LIST, CSV, CSV_COLD, GEOJSON, GEOJSON_COLD, FEED, PREVIEW_COLD, PREVIEW_KEPT, EXPORT_COLD, EXPORT_KEPT)
_LIMITS = ((LIST, 30.0), (PREVIEW_COLD, 1000.0), (PREVIEW_KEPT, 20.0))
_UNLIMITED = {"PARADIPLOMACY_API_PER_MINUTE": "0", "PARADIPLOMACY_FILES_PER_MINUTE": "0", "PARADIPLOMACY_URL": ""}
_LANGUAGES = ("en", "vi", "fr")
_TIMEOUT_SECONDS = 60


class BareServer(AppServer):
    """Serves the bare route, by the same server program as the atlas."""

    def __init__(self, *, log: Path) -> None:
        super().__init__(Path(__file__).parent / "references" / "bare_route.py", log=log, health="/")

    def _command(self, port: str) -> list[str]:
        options = ["--host", "127.0.0.1", "--port", port, "--log-level", "warning", "--timeout-keep-alive", "60"]
        return [sys.executable, "-m", "uvicorn", "paradiplomacy.bench.references.bare_route:app", *options]


@dataclass(slots=True)
class WebRun:
    """What came out.

    Attributes:
        figures: milliseconds of each kind of answer.
        sizes: bytes over the wire of the last answer of each kind.
        paths: the address last asked for.
    """

    figures: Figures
    sizes: dict[Quantity, int]
    paths: dict[Quantity, str]

    def goals(self) -> tuple[Goal, ...]:
        """Return what the project promises, beside what was measured."""
        return tuple(
            Goal(f"{quantity.name}, median ms", self.figures.median(quantity), limit) for quantity, limit in _LIMITS
        )


class Client:
    """One connection that stays open, as a browser's does."""

    def __init__(self, url: str) -> None:
        self._connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=_TIMEOUT_SECONDS)

    def __enter__(self) -> "Client":
        """Connect."""
        self._connection.connect()
        return self

    def __exit__(self, *_error: object) -> None:
        """Hang up."""
        self._connection.close()

    def get(self, path: str, *, encoding: str = "gzip") -> tuple[float, bytes]:
        """Ask for a path; return milliseconds until the last byte was read, and the body as it came.

        Raises:
            ServerFailedError: The answer is not 200.
        """
        begun = time.perf_counter()
        self._connection.request("GET", path, headers={"Accept-Encoding": encoding})
        answer = self._connection.getresponse()
        body = answer.read()
        milliseconds = (time.perf_counter() - begun) * 1000
        if answer.status != 200:
            raise ServerFailedError(f"{path} is answered with status {answer.status}: {body[:300]!r}")
        return milliseconds, body


def measure_answers(*, rounds: int, progress: Callable[[], None]) -> WebRun:
    """Ask the atlas and the bare route in turn, in another order in every round; the first round is not counted.

    Args:
        rounds: how often each answer is asked for.
        progress: called after each round.

    Raises:
        ParadiplomacyError: A server does not start, or an answer is not what it should be.
    """
    with ExitStack() as stack:
        logs = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="paradiplomacy-bench-")))
        script = project_folder() / "app.py"
        server = AppServer(script, log=logs / "atlas.txt", health="/readyz", environ=_UNLIMITED)
        servers = [stack.enter_context(one) for one in (server, BareServer(log=logs / "bare.txt"))]
        atlas, bare = (stack.enter_context(Client(one.url)) for one in servers)
        run = WebRun(Figures("atlas"), {}, {})
        for number, asked in zip(range(rounds + 1), _rounds(_filters(atlas)), strict=False):
            figures = run.figures if number else Figures("warm-up")
            _round(atlas, bare, asked, run, figures)
            progress()
    return run


def _round(atlas: Client, bare: Client, asked: Sequence[tuple[Quantity, str]], run: WebRun, figures: Figures) -> None:
    for quantity, path in asked:
        milliseconds, body = atlas.get(path)
        figures.add(quantity, milliseconds)
        run.sizes[quantity], run.paths[quantity] = len(body), path
        figures.add(BARE, bare.get("/")[0])


def _filters(atlas: Client) -> tuple[str, list[str]]:
    """Return the country with the most links, and the ids of all provinces with links."""
    _, table = atlas.get("/api/links.csv", encoding="identity")
    rows = list(csv.DictReader(io.StringIO(table.decode(), newline="")))
    if not rows:
        raise ServerFailedError("there are no links to ask for; run paradiplomacy build")
    ((country, _count),) = Counter(row["partner_country_code"] for row in rows).most_common(1)
    return country, sorted({row["link_id"].partition("~")[0] for row in rows})


def _rounds(filters: tuple[str, list[str]]) -> Iterator[list[tuple[Quantity, str]]]:
    """Yield what each round asks for; what is to be made anew is a view that no round had before."""
    country, provinces = filters
    fixed = [
        (LIST, f"/api/links?country={country}"),
        (CSV, f"/api/links.csv?country={country}"),
        (GEOJSON, f"/api/links.geojson?country={country}"),
        (FEED, f"/feed.xml?country={country}"),
        (PREVIEW_KEPT, f"/preview.png?country={country}"),
        (EXPORT_KEPT, f"/api/export/xlsx?country={country}"),
    ]
    order = random.Random(0)  # noqa: S311 -- an order, not a secret
    for fresh in (f"province={province}&lang={language}" for language in _LANGUAGES for province in provinces):
        asked = [
            *fixed,
            (CSV_COLD, f"/api/links.csv?{fresh}"),
            (GEOJSON_COLD, f"/api/links.geojson?{fresh}"),
            (PREVIEW_COLD, f"/preview.png?{fresh}"),
            (EXPORT_COLD, f"/api/export/xlsx?{fresh}"),
        ]
        order.shuffle(asked)
        yield asked


def web_table(run: WebRun) -> str:
    """Return one line for each kind of answer: median, 95th percentile, how many bare answers that is, bytes."""
    bare = run.figures.median(BARE)
    lines = [f"{'':32}{'median':>10}{'95 %':>10}{'ratio':>9}{'bytes':>10}"]
    for quantity, values in sorted(run.figures.samples.items(), key=lambda one: _ORDER.index(one[0])):
        own = run.figures.median(quantity)
        size = f"{run.sizes[quantity]:,}" if quantity in run.sizes else ""
        ratio = f"{own / bare:.1f}"
        lines.append(f"{quantity.name:32}{own:10.2f}{ninety_fifth(values):10.2f}{ratio:>9}{size:>10}")
    return "\n".join(line.rstrip() for line in lines)

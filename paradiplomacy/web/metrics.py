"""Counters of use at ``/metrics``, in the text format of Prometheus; nothing in them tells one visitor from another.

They count only where the setting says so; everywhere else, nothing is counted.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from paradiplomacy.export.formats import FORMATS
from paradiplomacy.web.clients import kind_of, path_of
from paradiplomacy.web.settings import Settings, read_settings

PATH = "/metrics"
_PREFIX = "paradiplomacy_"
_EXPORTS = "/api/export/"
_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT")


class Counters:
    """All counters of one server."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

        self.registry = own = CollectorRegistry()
        ProcessCollector(registry=own)
        self.requests = Counter(f"{_PREFIX}requests", "HTTP answers.", ("kind", "method", "status"), registry=own)
        self.seconds = Histogram(
            f"{_PREFIX}answer_seconds", "Time to answer.", ("kind",), buckets=_SECONDS, registry=own
        )
        self.exports = Counter(f"{_PREFIX}exports", "Files sent.", ("format",), registry=own)
        self.sessions = Gauge(f"{_PREFIX}sessions", "Browsers connected now.", registry=own)
        self.visits = Counter(f"{_PREFIX}visits", "Sessions opened.", registry=own)
        self.reruns = Histogram(f"{_PREFIX}rerun_seconds", "Time to run a page.", buckets=_SECONDS, registry=own)
        self.errors = Counter(f"{_PREFIX}errors", "Requests and reruns that failed.", ("where",), registry=own)


@cache
def counters() -> Counters | None:
    """Return the counters; None where the settings want none."""
    return Counters() if read_settings(os.environ).metrics else None


@contextmanager
def rerun() -> Iterator[None]:
    """Time one run of a page. Streamlit's own ways to end a run are no errors: they are no ``Exception``."""
    counted = counters()
    if counted is None:
        yield
        return
    start = time.perf_counter()
    try:
        yield
    except Exception:
        counted.errors.labels("rerun").inc()
        raise
    finally:
        counted.reruns.observe(time.perf_counter() - start)


def metrics_route(counted: Counters) -> Route:
    """Return the route that tells the counters."""
    from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

    def endpoint(_request: Request) -> Response:
        return Response(generate_latest(counted.registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return Route(PATH, endpoint)


class CountMiddleware:
    """Counts requests, sessions, exports and errors."""

    def __init__(self, app: ASGIApp, settings: Settings, counted: Counters) -> None:
        self._app, self._settings, self._counters = app, settings, counted

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, and count it."""
        if scope["type"] == "websocket":
            self._counters.visits.inc()
            with self._counters.sessions.track_inprogress():
                await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        status, start = 500, time.perf_counter()

        async def send_and_look(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_and_look)
        finally:
            self._count(scope, status, time.perf_counter() - start)

    def _count(self, scope: Scope, status: int, seconds: float) -> None:
        path = path_of(scope, base_path=self._settings.base_path)
        kind = kind_of(path)
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._counters.requests.labels(kind, method, str(status)).inc()
        self._counters.seconds.labels(kind).observe(seconds)
        name = path.removeprefix(_EXPORTS)
        if status == 200 and path.startswith(_EXPORTS) and name in FORMATS:
            self._counters.exports.labels(name).inc()
        if status >= 500:
            self._counters.errors.labels(kind).inc()

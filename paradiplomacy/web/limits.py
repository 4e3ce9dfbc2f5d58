"""Limits per client: a bucket of tokens that fills again; a request takes one, and waits outside where none is left."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock

from starlette.types import ASGIApp, Receive, Scope, Send

from paradiplomacy.web.answering import failure
from paradiplomacy.web.clients import Kind, client_of, kind_of, path_of
from paradiplomacy.web.settings import Settings

_MOST_CLIENTS = 20_000
"""Remembered at a time; whoever was away longest is forgotten, and begins with a full bucket."""
_BURST = 1 / 6
"""Of what a minute allows, so much may come at once."""


@dataclass(slots=True)
class _Bucket:
    tokens: float
    seen: float


class Limiter:
    """Counts what each client takes; safe for several threads.

    Args:
        per_minute: tokens that fill a bucket again in a minute; 0 for no limit.
        clock: seconds that only rise.
    """

    def __init__(self, per_minute: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._most = per_minute / 60, max(1.0, per_minute * _BURST)
        self._clock, self._lock = clock, Lock()
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def wait(self, client: str) -> float:
        """Take a token; return 0, or the seconds until there is one."""
        if not self._rate:
            return 0.0
        now = self._clock()
        with self._lock:
            bucket = self._buckets.setdefault(client, _Bucket(self._most, now))
            self._buckets.move_to_end(client)
            if len(self._buckets) > _MOST_CLIENTS:
                self._buckets.popitem(last=False)
            bucket.tokens = min(self._most, bucket.tokens + (now - bucket.seen) * self._rate)
            bucket.seen = now
            if bucket.tokens < 1:
                return (1 - bucket.tokens) / self._rate
            bucket.tokens -= 1
            return 0.0


class LimitMiddleware:
    """Refuses requests of a client that asks too much, as JSON with status 429; pages and health stay free."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings
        self._limiters: Mapping[Kind, Limiter] = {
            "api": Limiter(settings.api_per_minute),
            "file": Limiter(settings.files_per_minute),
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse."""
        limiter = self._limiter(scope)
        seconds = limiter.wait(client_of(scope, proxies=self._settings.proxies)) if limiter else 0.0
        if not seconds:
            await self._app(scope, receive, send)
            return
        wait = math.ceil(seconds)
        refusal = failure(f"too many requests; try again in {wait} s", status=429, headers={"Retry-After": str(wait)})
        await refusal(scope, receive, send)

    def _limiter(self, scope: Scope) -> Limiter | None:
        if scope["type"] != "http" or scope["method"] == "OPTIONS":
            return None
        return self._limiters.get(kind_of(path_of(scope, base_path=self._settings.base_path)))

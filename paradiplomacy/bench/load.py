"""One reader as the server sees it: a page, then Streamlit's own messages over a websocket."""

import asyncio
import random
import time
import urllib.parse
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus, WebSocketException
from websockets.typing import Subprotocol

_STREAM = "/_stcore/stream"
_PATIENCE_SECONDS = 60
_PAGES = ("trade", "sectors", "timeline", "openings", "sources", "quality", "place", "map")


@dataclass(frozen=True, slots=True)
class Choices:
    """What readers choose from, as ids."""

    countries: Sequence[str]
    provinces: Sequence[str]
    links: Sequence[str]


@dataclass(slots=True)
class Times:
    """Seconds from asking for something until the page has run, by what was asked for.

    Attributes:
        failed: how often no answer came.
    """

    seconds: dict[str, list[float]] = field(default_factory=dict)
    failed: int = 0

    def add(self, what: str, seconds: float) -> None:
        """Take in one answer."""
        self.seconds.setdefault(what, []).append(seconds)

    def all(self) -> list[float]:
        """Return all of them."""
        return [one for own in self.seconds.values() for one in own]


class FullError(Exception):
    """The server takes no more readers."""


class Reader:
    """One open page.

    A filter and a click change the address, as Back and Forward do: the server does the same work as for a widget.
    """

    def __init__(self, url: str, choices: Choices, *, seed: int) -> None:
        self._url, self._choices = url, choices
        self._random = random.Random(seed)  # noqa: S311 -- a choice, not a secret
        self._socket: ClientConnection | None = None
        self._page = "map"

    async def __aenter__(self) -> "Reader":
        """Connect, and let the first page run.

        Raises:
            FullError: The server refuses.
        """
        address = f"ws{self._url.removeprefix('http')}{_STREAM}"
        try:
            # Without an Origin, as no browser would: the server lets it in, and asks for no token.
            self._socket = await connect(
                address, subprotocols=[Subprotocol("streamlit")], max_size=None, open_timeout=_PATIENCE_SECONDS
            )
        except InvalidStatus as error:
            raise FullError(str(error)) from error
        await self.ask("")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the page."""
        if self._socket:
            await self._socket.close()

    async def ask(self, query: str, *, page: str | None = None) -> None:
        """Ask for a run under an address, and wait until it has ended.

        Raises:
            TimeoutError: It takes longer than a minute.
            WebSocketException: The server hung up.
        """
        assert self._socket is not None  # noqa: S101 -- asked inside the `with` block only
        self._page = page or self._page
        message = BackMsg()
        message.rerun_script.query_string = query
        message.rerun_script.page_name = "" if self._page == "map" else self._page
        await self._socket.send(message.SerializeToString())
        async with asyncio.timeout(_PATIENCE_SECONDS):
            while not _has_ended(await self._socket.recv()):
                pass

    async def tour(self) -> None:
        """Turn to every page once."""
        for page in _PAGES:
            await self.ask("", page=page)

    async def act(self, times: Times) -> None:
        """Do what a reader does next: filter, click, or turn to another page."""
        what, query, page = self._next()
        begun = time.perf_counter()
        try:
            await self.ask(query, page=page)
        except (TimeoutError, WebSocketException, OSError):
            times.failed += 1
        else:
            times.add(what, time.perf_counter() - begun)

    def _next(self) -> tuple[str, str, str | None]:
        pick, choices = self._random.choice, self._choices
        draw = self._random.random()
        if draw < 0.4:
            name, values = pick((("country", choices.countries), ("province", choices.provinces)))
            return "filter", urllib.parse.urlencode({name: pick(values)}), None
        if draw < 0.8:
            return "click", urllib.parse.urlencode({"link": pick(choices.links)}, safe="~"), None
        return "page", "", pick(_PAGES)


def _has_ended(message: str | bytes) -> bool:
    if isinstance(message, str):
        return False
    read = ForwardMsg.FromString(message)
    return bool(read.WhichOneof("type") == "script_finished")

"""One reader as the server sees it: a page, then Streamlit's own messages over a websocket."""

import asyncio
import json
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus, WebSocketException
from websockets.typing import Subprotocol

_STREAM = "/_stcore/stream"
_PATIENCE_SECONDS = 60
_HOME = "map"
_OTHER_PAGES = ("trade", "sectors", "timeline", "openings", "sources", "quality", "place")
_FILTERS = ("filter_countries", "filter_province")
_MAP = "map"


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

    As from a browser, filters and clicks on the map arrive as new states of widgets, pages are turned by addresses, and
    what is large and came with the last run is not sent again.

    Args:
        url: of the server.
        links: ids of the links that may be clicked.
        seed: of what is chosen.

    Attributes:
        query: the address of the view, without ``?``.
    """

    def __init__(self, url: str, links: Sequence[str], *, seed: int) -> None:
        self.query = ""
        self._url, self._links = url, links
        self._random = random.Random(seed)  # noqa: S311 -- a choice, not a secret
        self._socket: ClientConnection | None = None
        self._page, self._page_hash = _HOME, ""
        self._widgets: dict[str, Any] = {}
        self._kept: dict[str, ForwardMsg] = {}
        self._reports = 0
        self._filtered = ""

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
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the page."""
        if self._socket:
            await self._socket.close()

    async def open(self, page: str = _HOME) -> None:
        """Turn to a page, with the view as it is; see :meth:`_run` for errors."""
        self._page = page
        self._widgets.clear()
        await self._run(page_name="" if page == _HOME else page)

    async def filter(self, key: str, option: int | None) -> None:
        """Choose the nth option of a filter, or nothing; see :meth:`_run` for errors.

        Raises:
            KeyError: The page has no such filter.
        """
        widget = self._widgets[key]
        state = WidgetState(id=widget.id)
        chosen = [] if option is None else [widget.options[option % len(widget.options)]]
        if key == "filter_countries":
            state.string_array_value.data.extend(chosen)
        elif chosen:
            state.string_value = chosen[0]
        self._filtered = key if chosen else ""
        await self._run(page_script_hash=self._page_hash, state=state)

    async def click(self, link: str) -> None:
        """Click a link on the map; see :meth:`_run` for errors.

        Raises:
            KeyError: The page has no map.
        """
        self._reports += 1
        report = {"seq": self._reports, "kind": "link", "id": link, "base": "offline",
                  "selected": {"kind": "link", "id": link}}  # fmt: skip
        value = json.dumps({"last_object_clicked_tooltip": json.dumps(report)})
        await self._run(
            page_script_hash=self._page_hash, state=WidgetState(id=self._widgets[_MAP].id, json_value=value)
        )

    async def tour(self) -> None:
        """Turn to every page once, and back."""
        for page in (*_OTHER_PAGES, _HOME):
            await self.open(page)

    async def act(self, times: Times) -> None:
        """Do what a reader does next: filter, click, or turn to another page."""
        draw, begun = self._random.random(), time.perf_counter()
        try:
            what = await self._act(draw)
        except (TimeoutError, WebSocketException, OSError):
            times.failed += 1
        else:
            times.add(what, time.perf_counter() - begun)

    async def _act(self, draw: float) -> str:
        if draw < 0.4 and self._widgets.keys() >= set(_FILTERS):
            option = None if self._filtered else self._random.randrange(1_000)
            await self.filter(self._filtered or self._random.choice(_FILTERS), option)
            return "filter"
        if draw < 0.8 and self._page == _HOME:
            await self.click(self._random.choice(self._links))
            return "click"
        await self.open(self._random.choice(_OTHER_PAGES) if self._page == _HOME else _HOME)
        return "page"

    async def _run(self, *, page_name: str = "", page_script_hash: str = "", state: WidgetState | None = None) -> None:
        """Ask for a run, and wait until it has ended.

        Raises:
            TimeoutError: It takes longer than a minute.
            WebSocketException: The server hung up.
        """
        assert self._socket is not None  # noqa: S101 -- asked inside the `with` block only
        message = BackMsg()
        asked = message.rerun_script
        asked.query_string, asked.page_name, asked.page_script_hash = self.query, page_name, page_script_hash
        asked.cached_message_hashes.extend(self._kept)
        if state:
            asked.widget_states.widgets.append(state)
        await self._socket.send(message.SerializeToString())
        kept: dict[str, ForwardMsg] = {}
        async with asyncio.timeout(_PATIENCE_SECONDS):
            while not self._has_ended(await self._socket.recv(), kept):
                pass
        self._kept = kept

    def _has_ended(self, message: str | bytes, kept: dict[str, ForwardMsg]) -> bool:
        """Take in a message; say whether it ends the run, and not only to begin another."""
        if isinstance(message, str):
            return False
        read = ForwardMsg.FromString(message)
        if read.WhichOneof("type") == "ref_hash":
            read = self._kept[read.ref_hash]
        if read.metadata.cacheable:
            kept[read.hash] = read
        kind = read.WhichOneof("type")
        if kind == "new_session":
            self._page_hash = read.new_session.page_script_hash
        elif kind == "page_info_changed":
            self.query = read.page_info_changed.query_string
        elif kind == "delta":
            self._notice(read.delta.new_element)
        return bool(kind == "script_finished" and read.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN)

    def _notice(self, element: Element) -> None:
        """Remember a widget that can be used, under its key; the map's own key is lost in streamlit-folium's."""
        if element.WhichOneof("type") == "component_instance":
            self._widgets[_MAP] = element.component_instance
        for widget in (element.multiselect, element.selectbox):
            if widget.id:
                self._widgets[widget.id.split("-", 2)[2]] = widget

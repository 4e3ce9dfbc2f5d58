"""Drives an app in a real browser and reads when things were on screen, by the browser's own clock."""

from collections.abc import Callable
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, CDPSession, Page

    from paradiplomacy.bench.server import AppServer

PATIENCE_MS = 30_000
_DRIVER_PATIENCE_MS = 120_000
WIDTH_PX, HEIGHT_PX = 1280, 800
IDLE = "document.querySelector('.stApp').dataset.testScriptState === 'notRunning'"


@cache
def _clock_script() -> str:
    return (Path(__file__).parent / "clock.js").read_text(encoding="utf-8")


@dataclass(slots=True)
class Wire:
    """Bytes received by one page, over HTTP and over the websocket."""

    received: float = 0

    def listen(self, session: "CDPSession") -> None:
        """Count from now on."""
        session.send("Network.enable")
        session.on("Network.loadingFinished", lambda event: self._add(event["encodedDataLength"]))
        session.on("Network.webSocketFrameReceived", lambda event: self._add(_frame_length(event["response"])))

    def _add(self, count: float) -> None:
        self.received += count


def _frame_length(frame: Any) -> int:
    """Chromium reports binary frames (opcode 2) as base64: four characters for three bytes."""
    length = len(frame["payloadData"])
    return length * 3 // 4 if frame["opcode"] == 2 else length


class Visitor:
    """One page in one browser context, with the clock in it."""

    def __init__(self, page: "Page", url: str, *, idle: str, patience_ms: int) -> None:
        self.page, self.url, self._idle, self._patience_ms = page, url, idle, patience_ms
        self.wire = Wire()
        self.wire.listen(page.context.new_cdp_session(page))

    def load(self, condition: str) -> float:
        """Open the app; return milliseconds from the start of navigation until a condition is on screen."""
        self.page.goto(self.url, wait_until="commit")
        return self.since_navigation(condition)

    def since_navigation(self, condition: str) -> float:
        """Return milliseconds from the start of navigation until a condition is on screen, now or later."""
        shown = self._shown(condition)
        return shown - float(self.page.evaluate("__clock.navigation"))

    def act(self, action: Callable[[], object], *conditions: str, map_frame: bool = False) -> list[float]:
        """Do something; return milliseconds from the input until each condition is on screen.

        Args:
            action: ends in a key press or a click.
            conditions: expressions on the page's document, false before the action.
            map_frame: whether the input goes into the map's frame.
        """
        watches = ", ".join(map(self._watch, conditions))
        self.page.evaluate(f"() => {{ window.__watches = Promise.all([{watches}]); }}")
        action()
        shown = self.page.evaluate("window.__watches")
        clock = "document.querySelector('iframe').contentWindow.__clock" if map_frame else "__clock"
        begun = float(self.page.evaluate(f"{clock}.input"))
        self.settle()
        return [float(moment) - begun for moment in shown]

    def settle(self) -> None:
        """Wait until the server has nothing more to say."""
        self._shown(self._idle)

    def _shown(self, condition: str) -> float:
        return float(self.page.evaluate(self._watch(condition)))

    def _watch(self, condition: str) -> str:
        return f"__clock.shows(() => ({condition}), {self._patience_ms})"


@contextmanager
def visitor(browser: "Browser", url: str, *, idle: str = IDLE, patience_ms: int = PATIENCE_MS) -> "Iterator[Visitor]":
    """Open a page in a fresh context: nothing cached, no session.

    Args:
        browser: a running one.
        url: of the app.
        idle: expression that holds while the app has nothing left to do.
        patience_ms: how long anything may take to be on screen.
    """
    context = browser.new_context(viewport={"width": WIDTH_PX, "height": HEIGHT_PX}, locale="en-US")
    context.set_default_timeout(_DRIVER_PATIENCE_MS)
    context.add_init_script(_clock_script())
    try:
        yield Visitor(context.new_page(), url, idle=idle, patience_ms=patience_ms)
    finally:
        context.close()


@dataclass(frozen=True, slots=True)
class Load:
    """What a server process has used so far: processor time in seconds, and memory in MB now."""

    cpu_seconds: float
    memory_mb: float


def load_of(server: "AppServer") -> Load:
    """Return what a server has used."""
    process = psutil.Process(server.pid)
    times = process.cpu_times()
    return Load(times.user + times.system, process.memory_info().rss / 1e6)


@dataclass(frozen=True, slots=True)
class BrowserLoad:
    """What all processes of the driven browser use: processor time in seconds, and memory of their own in MB."""

    cpu_seconds: float
    memory_mb: float


def browser_load() -> BrowserLoad:
    """Return what the browsers that this process drives use."""
    cpu = memory = 0.0
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):  # one that ends meanwhile
            if _is_browser(process.name()):
                times = process.cpu_times()
                cpu += times.user + times.system
                memory += process.memory_full_info().uss / 1e6
    return BrowserLoad(cpu, memory)


def _is_browser(name: str) -> bool:
    return any(word in name.lower() for word in ("chrom", "edge"))

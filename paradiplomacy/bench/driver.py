"""Drives an app in a real browser and reads when things were on screen, by the browser's own clock."""

import json
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, CDPSession, Page

    from paradiplomacy.bench.server import AppServer

PATIENCE_MS = 60_000
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

    def __init__(self, page: "Page", url: str) -> None:
        self.page, self.url = page, url
        self.wire = Wire()
        self.wire.listen(page.context.new_cdp_session(page))

    def load(self, condition: str) -> float:
        """Open the app; return milliseconds from the start of navigation until a condition is on screen."""
        self.page.goto(self.url, wait_until="commit")
        shown = self._shown(condition)
        return shown - float(self.page.evaluate("__clock.navigation"))

    def act(self, action: Callable[[], object], *conditions: str, map_frame: bool = False) -> list[float]:
        """Do something; return milliseconds from the input until each condition is on screen.

        Args:
            action: ends in a key press or a click.
            conditions: expressions on the page's document, false before the action.
            map_frame: whether the input goes into the map's frame.
        """
        watches = ", ".join(f"__clock.shows({json.dumps(condition)})" for condition in conditions)
        self.page.evaluate(f"() => {{ window.__watches = Promise.all([{watches}]); }}")
        action()
        shown = self.page.evaluate("window.__watches")
        clock = "document.querySelector('iframe').contentWindow.__clock" if map_frame else "__clock"
        begun = float(self.page.evaluate(f"{clock}.input"))
        self.settle()
        return [float(moment) - begun for moment in shown]

    def settle(self) -> None:
        """Wait until the server has nothing more to say."""
        self._shown(IDLE)

    def _shown(self, condition: str) -> float:
        return float(self.page.evaluate(f"__clock.shows({json.dumps(condition)})"))


@contextmanager
def visitor(browser: "Browser", url: str) -> "Iterator[Visitor]":
    """Open a page in a fresh context: nothing cached, no session."""
    context = browser.new_context(viewport={"width": WIDTH_PX, "height": HEIGHT_PX}, locale="en-US")
    context.set_default_timeout(PATIENCE_MS)
    context.add_init_script(_clock_script())
    try:
        yield Visitor(context.new_page(), url)
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

"""One round with one participant: load, click, filter, drag and zoom, load again; and what is measured of it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from paradiplomacy.bench.driver import Visitor, browser_load, load_of, visitor
from paradiplomacy.bench.figures import Figures, Quantity
from paradiplomacy.bench.participants import Participant
from paradiplomacy.bench.stand_in import StandIn

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FloatRect, Locator

    from paradiplomacy.bench.server import AppServer

LOAD = Quantity("first visit to complete map", "ms")
LOAD_PAGE = Quantity("first visit to complete page", "ms")
LOAD_AGAIN = Quantity("second visit to complete map", "ms")
FILTER_MAP = Quantity("filter to map", "ms")
FILTER_PANEL = Quantity("filter to panel", "ms")
FILTER_ON_MAP = Quantity("filter on the map itself", "ms")
HIGHLIGHT = Quantity("click to highlight", "ms")
FIRST_CLICK_PANEL = Quantity("first click to panel", "ms")
CLICK_PANEL = Quantity("click to panel", "ms")
PAN_WORST, PAN_MEDIAN = Quantity("pan, longest frame", "ms"), Quantity("pan, median frame", "ms")
ZOOM_WORST, ZOOM_MEDIAN = Quantity("zoom, longest frame", "ms"), Quantity("zoom, median frame", "ms")
KB_LOAD, KB_AGAIN = Quantity("over the wire, first visit", "kB"), Quantity("over the wire, second visit", "kB")
KB_CLICK, KB_FILTER = Quantity("over the wire, a click", "kB"), Quantity("over the wire, a filter", "kB")
CPU_LOAD = Quantity("server CPU, first visit", "s")
CPU_CLICK, CPU_FILTER = Quantity("server CPU, a click", "s"), Quantity("server CPU, a filter", "s")
CPU_BROWSER = Quantity("browser CPU, first visit and its actions", "s")
MEMORY, MEMORY_BROWSER = Quantity("server memory", "MB"), Quantity("browser memory", "MB")
KEPT = Quantity("map objects made anew", "")

FILTERS = 2
"""Words that are filtered for in a round."""
_DRAG_STEPS, _STEP_SECONDS = 40, 0.016
_MARK = "__benchMark"
_EMPTY_SPOT = (-48.0, 95.0)
"""In the southern Indian Ocean, (lat, lon)."""


class MapVisits:
    """Rounds with one participant and one world."""

    def __init__(self, participant: Participant, world: StandIn, server: "AppServer", *, patience_ms: int) -> None:
        self.participant, self.world, self.server = participant, world, server
        self._patience_ms = patience_ms

    def round(self, browser: "Browser", figures: Figures) -> None:
        """Visit in a fresh browser context, and again with what the browser has kept."""
        one, before = self.participant, browser_load().cpu_seconds
        with visitor(browser, self.server.url, idle=one.idle, patience_ms=self._patience_ms) as reader:
            with self._counted(reader, figures, KB_LOAD, CPU_LOAD):
                figures.add(LOAD, reader.load(one.shows_on_map(self.world.links)))
                figures.add(LOAD_PAGE, self._complete(reader))
            if one.map_window:
                self._mark(reader)
                self._click(reader, figures)
                self._move(reader, figures)
            self._filter(reader, figures)
            if one.name == "atlas":
                self._filter_on_map(reader, figures)
            if one.map_window:
                figures.add(KEPT, float(reader.page.evaluate(f"!{one.map_window}.map?.{_MARK}")))
            used = browser_load()  # now: processes that have ended are not counted
            figures.add(MEMORY_BROWSER, used.memory_mb)
            figures.add(CPU_BROWSER, used.cpu_seconds - before)
            reader.page.goto("about:blank")
            with self._counted(reader, figures, KB_AGAIN, None):
                figures.add(LOAD_AGAIN, reader.load(one.shows_on_map(self.world.links)))
                self._complete(reader)
        figures.add(MEMORY, load_of(self.server).memory_mb)

    def _complete(self, reader: Visitor) -> float:
        both = f"({self.participant.says(self.world.links)}) && ({self.participant.complete})"
        taken = reader.since_navigation(both)
        reader.settle()
        return taken

    @contextmanager
    def _counted(
        self, reader: Visitor, figures: Figures, wire: Quantity, cpu: Quantity | None, *, times: int = 1
    ) -> Iterator[None]:
        received, used = reader.wire.received, load_of(self.server).cpu_seconds
        yield
        reader.settle()
        figures.add(wire, (reader.wire.received - received) / 1000 / times)
        if cpu:
            figures.add(cpu, (load_of(self.server).cpu_seconds - used) / times)

    def _mark(self, reader: Visitor) -> None:
        reader.page.evaluate(f"() => {{ {self.participant.map_window}.map.{_MARK} = true; }}")

    def _click(self, reader: Visitor, figures: Figures) -> None:
        """Click the middle of the line that lies alone; with the first click, code is fetched that later ones have.

        Where a click on an empty spot clears the selection, a second one is measured; elsewhere the first one counts.
        """
        one, mouse = self.participant, reader.page.mouse
        if one.cleared:
            figures.add(FIRST_CLICK_PANEL, self._click_probe(reader)[0])
            x, y = self._pixel(reader, _EMPTY_SPOT)
            reader.act(lambda: mouse.click(x, y), one.cleared, map_frame=one.in_frame)
        with self._counted(reader, figures, KB_CLICK, CPU_CLICK):
            in_panel, *highlighted = self._click_probe(reader)
        figures.add(CLICK_PANEL, in_panel)
        if highlighted:
            figures.add(HIGHLIGHT, highlighted[0])

    def _click_probe(self, reader: Visitor) -> list[float]:
        """Return milliseconds to panel and, where it tells, to highlight."""
        one, mouse = self.participant, reader.page.mouse
        conditions = [one.names_probe(self.world)]
        if one.highlighted:
            conditions.append(one.highlighted(self.world))
        x, y = self._probe(reader)
        mouse.move(x - 3, y - 30)
        mouse.move(x, y)
        return reader.act(lambda: mouse.click(x, y), *conditions, map_frame=one.in_frame)

    def _probe(self, reader: Visitor) -> tuple[float, float]:
        return self._pixel(reader, self.world.probe_middle, link=self.world.probe_id)

    def _pixel(self, reader: Visitor, point: tuple[float, float], *, link: str = "") -> tuple[float, float]:
        """Return where a point, or the middle of a link, is in pixels of the page."""
        found = reader.page.evaluate(
            f"""([id, point]) => {{
                const w = {self.participant.map_window};
                const inAtlas = () => (id ? w.__atlas.pointOfLink(id) : w.__atlas.project(...point));
                const at = w.__atlas ? inAtlas() : w.map.latLngToContainerPoint(point);
                const box = w.map.getContainer().getBoundingClientRect();
                const frame = w.frameElement ? w.frameElement.getBoundingClientRect() : {{ x: 0, y: 0 }};
                return [at.x + box.x + frame.x, at.y + box.y + frame.y];
            }}""",
            [link, list(point)],
        )
        return float(found[0]), float(found[1])

    def _filter(self, reader: Visitor, figures: Figures) -> None:
        one, words = self.participant, reader.page.locator(self.participant.words)
        with self._counted(reader, figures, KB_FILTER, CPU_FILTER, times=FILTERS):
            for word, count in list(self.world.words.items())[:FILTERS]:
                words.fill(word)
                on_map, in_panel = reader.act(lambda: words.press("Enter"), one.shows_on_map(count), one.says(count))
                figures.add(FILTER_PANEL, in_panel)
                if one.map_window:
                    figures.add(FILTER_MAP, on_map)
        words.fill("")
        reader.act(lambda: words.press("Enter"), one.shows_on_map(self.world.links), one.says(self.world.links))

    def _filter_on_map(self, reader: Visitor, figures: Figures) -> None:
        """Choose a country in the legend, which acts before the server knows."""
        frame = reader.page.frame_locator(".st-key-map_column iframe")
        rows: Locator = frame.locator('.atlas-legend button[data-key^="countries "]')
        if not rows.count():
            frame.locator(".atlas-legend-toggle").click()
        code = str(rows.first.get_attribute("data-key")).rpartition(" ")[2]
        count = reader.page.evaluate(
            f"""(code) => {{
                const {{ scene }} = {self.participant.map_window}.__atlas;
                const country = scene.countries.findIndex((one) => one.code === code);
                return scene.country.filter((one) => one === country).length;
            }}""",
            code,
        )
        (on_map,) = reader.act(rows.first.click, self.participant.shows_on_map(int(count)), map_frame=True)
        figures.add(FILTER_ON_MAP, on_map)

    def _move(self, reader: Visitor, figures: Figures) -> None:
        """Drag the map to and fro, then zoom in and out; frames are those of the map's window."""
        self._recorded(reader, figures, self._drag, PAN_WORST, PAN_MEDIAN)
        self._recorded(reader, figures, self._zoom, ZOOM_WORST, ZOOM_MEDIAN)

    def _recorded(self, reader: Visitor, figures: Figures, move: Any, worst: Quantity, middle: Quantity) -> None:
        window = self.participant.map_window
        reader.page.evaluate(f"() => {{ window.__stop = {window}.__clock.recordFrames(); }}")
        move(reader)
        gaps = sorted(reader.page.evaluate("window.__stop()"))
        figures.add(worst, float(gaps[-1]))
        figures.add(middle, float(gaps[len(gaps) // 2]))

    def _drag(self, reader: Visitor) -> None:
        mouse, box = reader.page.mouse, self._map_box(reader)
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 3
        mouse.move(x, y)
        mouse.down()
        for step in range(_DRAG_STEPS):
            begun = time.monotonic()
            there_and_back = step if step < _DRAG_STEPS // 2 else _DRAG_STEPS - step
            mouse.move(x + 8 * there_and_back, y - 1.5 * step)
            time.sleep(max(0.0, _STEP_SECONDS - (time.monotonic() - begun)))
        mouse.up()
        reader.page.wait_for_timeout(600)

    def _zoom(self, reader: Visitor) -> None:
        for change in ("zoomIn", "zoomOut"):
            reader.page.evaluate(f"() => {{ {self.participant.map_window}.map.{change}(1); }}")
            reader.page.wait_for_timeout(800)

    def _map_box(self, reader: Visitor) -> "FloatRect":
        found: FloatRect = reader.page.evaluate(
            f"""() => {{
                const w = {self.participant.map_window};
                const {{ x, y, width, height }} = w.map.getContainer().getBoundingClientRect();
                const frame = w.frameElement ? w.frameElement.getBoundingClientRect() : {{ x: 0, y: 0 }};
                return {{ x: x + frame.x, y: y + frame.y, width, height }};
            }}"""
        )
        return found

"""One round with each app: what a visitor does, and what is measured of it."""

import json
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from paradiplomacy.bench.driver import IDLE, Visitor, load_of, visitor
from paradiplomacy.bench.figures import Figures, Quantity
from paradiplomacy.web.pages import existing_pages

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from paradiplomacy.bench.server import AppServer

START = Quantity("start to first complete page", "ms")
START_AGAIN = Quantity("the same, second visit", "ms")
HIGHLIGHT = Quantity("click to highlight", "ms")
CLICK_PANEL = Quantity("click to panel", "ms")
FILTER_MAP = Quantity("filter to map", "ms")
FILTER_PANEL = Quantity("filter to panel", "ms")
CPU_START = Quantity("server CPU, a first page", "s")
CPU_CLICKS = Quantity("server CPU, three clicks", "s")
CPU_FILTERS = Quantity("server CPU, three filters", "s")
MEMORY = Quantity("server memory", "MB")
BYTES = Quantity("over the wire, first visit", "kB")
BYTES_AGAIN = Quantity("over the wire, second visit", "kB")

ACTIONS = 3
"""Clicks a round, and filters a round."""

_FRAME = "document.querySelector('.st-key-map_column iframe')"
_ATLAS = f"{_FRAME}.contentWindow.__atlas"
_HEADING = "document.querySelector('.st-key-panel h2').textContent"
_PANEL = "document.querySelector('.st-key-panel').textContent"
_COUNT = "document.querySelector('.st-key-filter_count strong').textContent"
_WORDS = ".st-key-filter_q input"
_TITLE = "document.querySelector('.stMain h1')?.textContent"
_FRESH = f"{IDLE} && !document.querySelector('.stMain [data-stale=true]')"

# Markers that lie free, the loneliest first: [[id, x, y]], in pixels of the window.
_FREE_MARKERS = f"""ids => {{
    const atlas = {_ATLAS}, {{ left, top }} = {_FRAME}.getBoundingClientRect();
    const isFree = ([id, point]) => {{
        const [first] = atlas.hit(atlas.map.containerPointToLatLng(point));
        const above = {_FRAME}.contentDocument.elementFromPoint(point.x, point.y);
        return first && first.id === id && above && !above.closest(".leaflet-control, .atlas-panel");
    }};
    const markers = ids.map((id) => [id, atlas.pointOfPlace(id)]).filter(([, point]) => point);
    const room = ([id, {{ x, y }}]) =>
        Math.min(...markers.map(([other, p]) => (other === id ? Infinity : Math.hypot(p.x - x, p.y - y))));
    return markers.filter(isFree).sort((a, b) => room(b) - room(a))
        .map(([id, point]) => [id, left + point.x, top + point.y]);
}}"""


class Visits:
    """Rounds with one app; subclasses say what a complete page is and what is done with it."""

    app: str
    complete: str
    """Expression that holds once the first page is complete."""

    def __init__(self, server: "AppServer") -> None:
        self.server = server

    def round(self, browser: "Browser", figures: Figures) -> None:
        """Visit the app in a fresh browser context, use it, and visit it again with what the browser has kept."""
        with visitor(browser, self.server.url) as reader:
            with self._cpu(CPU_START, figures):
                figures.add(START, reader.load(self.complete))
                reader.settle()
            figures.add(BYTES, reader.wire.received / 1000)
            self.use(reader, figures)
            reader.page.goto("about:blank")
            received = reader.wire.received
            figures.add(START_AGAIN, reader.load(self.complete))
            reader.settle()
            figures.add(BYTES_AGAIN, (reader.wire.received - received) / 1000)
        figures.add(MEMORY, load_of(self.server).memory_mb)

    def use(self, reader: Visitor, figures: Figures) -> None:
        """Do what is measured between the two visits."""
        raise NotImplementedError

    @contextmanager
    def _cpu(self, quantity: Quantity, figures: Figures) -> Iterator[None]:
        before = load_of(self.server).cpu_seconds
        yield
        figures.add(quantity, load_of(self.server).cpu_seconds - before)


class AtlasVisits(Visits):
    """Rounds with the atlas: clicks on markers, then words as a filter."""

    app = "atlas"

    def __init__(self, server: "AppServer") -> None:
        super().__init__(server)
        answer = self._ask("")
        partners = {link["partner"]["place_id"]: link["partner"]["name"] for link in answer["items"]}
        self.partners: dict[str, str] = partners
        self.words = self._telling_words(name for name in partners.values() if name.isalpha())
        self.complete = (
            f"{_ATLAS}.shown === {answer['count']} && {_HEADING} && document.querySelector('.st-key-table canvas')"
        )

    def _telling_words(self, names: Iterable[str]) -> dict[str, int]:
        """Return words with the number of links that each leaves, all different, so that each changes the map."""
        found: dict[int, str] = {}
        for name in names:
            found.setdefault(int(self._ask(name)["count"]), name)
            if len(found) == ACTIONS:
                break
        return {name: count for count, name in found.items()}

    def _ask(self, words: str) -> Any:
        with urllib.request.urlopen(f"{self.server.url}/api/links?{urlencode({'q': words})}") as answer:  # noqa: S310 # nosec B310 -- loopback
            return json.load(answer)

    def use(self, reader: Visitor, figures: Figures) -> None:
        """Click, go through the pages, then filter."""
        with self._cpu(CPU_CLICKS, figures):
            self._click(reader, figures)
        self._pages(reader, figures)
        with self._cpu(CPU_FILTERS, figures):
            self._filter(reader, figures)

    def _click(self, reader: Visitor, figures: Figures) -> None:
        mouse = reader.page.mouse
        for place_id, x, y in reader.page.evaluate(_FREE_MARKERS, list(self.partners))[:ACTIONS]:
            mouse.move(x, y)
            highlight, panel = reader.act(
                lambda x=x, y=y: mouse.click(x, y),  # type: ignore[misc]
                f"{_ATLAS}.selected?.id === {json.dumps(place_id)}",
                f"{_HEADING}.includes({json.dumps(self.partners[place_id])})",
                map_frame=True,
            )
            figures.add(HIGHLIGHT, highlight)
            figures.add(CLICK_PANEL, panel)
        close = reader.page.frame_locator(".st-key-map_column iframe").locator(".atlas-card .atlas-close")
        reader.act(close.click, f"{_ATLAS}.selected === null && !location.search", map_frame=True)

    def _pages(self, reader: Visitor, figures: Figures) -> None:
        """Go through all pages twice, and measure the second time; end on the map."""
        menu = reader.page.locator(".atlas-nav")
        for is_known in (False, True):
            for page in existing_pages()[1:]:
                before = json.dumps(reader.page.evaluate(_TITLE) or "")
                entry = menu.locator(f"a[href='./{page}']")
                (shown,) = reader.act(entry.click, f"{_TITLE} && {_TITLE} !== {before} && {_FRESH}")
                if is_known:
                    figures.add(Quantity(f"to the page {page}, once seen", "ms"), shown)
        reader.act(menu.locator("a[href='./']").click, self.complete)

    def _filter(self, reader: Visitor, figures: Figures) -> None:
        words = reader.page.locator(_WORDS)
        for word, count in self.words.items():
            words.fill(word)
            reader.page.evaluate(f"window.__before = {_PANEL}")
            on_map, in_panel = reader.act(
                lambda: words.press("Enter"),
                f"{_ATLAS}.shown === {count}",
                f"{_PANEL} !== window.__before && {_COUNT} === '{count}'",
            )
            figures.add(FILTER_MAP, on_map)
            figures.add(FILTER_PANEL, in_panel)


class PlainVisits(Visits):
    """Rounds with the reference: what Streamlit itself takes for a page and a rerun, without any map."""

    app = "plain rerun"
    complete = f"{_HEADING} && document.querySelector('[data-testid=data-grid-canvas]')"

    def use(self, reader: Visitor, figures: Figures) -> None:
        """Filter only: there is nothing to click."""
        words = reader.page.locator(_WORDS)
        with self._cpu(CPU_FILTERS, figures):
            for word in ("Cambodia", "France", "Japan")[:ACTIONS]:
                words.fill(word)
                (in_panel,) = reader.act(lambda: words.press("Enter"), f"{_HEADING}.includes('{word}')")
                figures.add(FILTER_PANEL, in_panel)

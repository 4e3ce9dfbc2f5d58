"""The atlas as a reader sees it: what is shown, and what one can do with it."""

import json
import re
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from playwright.sync_api import ConsoleMessage, Frame, Locator, Page, Request, Response, expect

MAP_COMPLETE = """count => {
    const { __atlas: atlas } = window;
    return Boolean(atlas) && atlas.shown === count && !document.querySelector(".atlas-notice:not([hidden])");
}"""


# Opened at a page's own address, Streamlit's frontend first tries whether the app lives below that path.
STREAMLIT_PROBES = r" 404.*/[a-z]+/_stcore/(health|host-config)"


@dataclass
class Troubles:
    """What went wrong on a page; a test that expects something of it says so.

    Attributes:
        expected_hosts: foreign hosts that the test asks for on purpose; requests to them are still refused.
        expected: patterns of other troubles that the test provokes.
    """

    own: str
    expected_hosts: set[str] = field(default_factory=set)
    expected: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.others.append(f"page error: {error}"))
        page.on("requestfailed", self._failed)
        page.on("response", self._answered)
        page.on("websocket", lambda socket: self._check_host(socket.url))

    def refuse(self, url: str) -> None:
        self.refused.append(url)

    def unexpected(self) -> list[str]:
        hosts = [url for url in self.refused if urlsplit(url).hostname not in self.expected_hosts]
        expected = [STREAMLIT_PROBES, *self.expected]
        others = [text for text in self.others if not any(re.search(pattern, text) for pattern in expected)]
        return [f"foreign host: {url}" for url in hosts] + others

    def _is_own(self, url: str) -> bool:
        return urlsplit(url).netloc == urlsplit(self.own).netloc

    def _check_host(self, url: str) -> None:
        if not self._is_own(url):
            self.refuse(url)

    def _hear(self, message: ConsoleMessage) -> None:
        # Refused requests are told apart by `refused`; here they would be counted twice.
        if message.type == "error" and self._is_own(message.location["url"] or self.own):
            self.others.append(f"console: {message.text} {message.location['url']}")

    def _failed(self, request: Request) -> None:
        # The page itself gives up requests that it no longer needs: net::ERR_ABORTED is no failure.
        if self._is_own(request.url) and request.failure != "net::ERR_ABORTED":
            self.others.append(f"failed: {request.url}: {request.failure}")

    def _answered(self, response: Response) -> None:
        if self._is_own(response.url) and response.status >= 400:
            self.others.append(f"status {response.status}: {response.url}")


class AtlasPage:
    """One page of the running atlas."""

    def __init__(self, page: Page, url: str, troubles: Troubles) -> None:
        self.page, self.url, self.troubles = page, url, troubles
        self.panel = page.locator(".st-key-panel")
        self.table = page.locator(".st-key-table")
        self.grid = self.table.locator("[role=grid]")  # inside a canvas: for screen readers, never visible
        self.map_frame = page.locator(".st-key-map_column iframe")
        self.map = page.frame_locator(".st-key-map_column iframe")

    # ---- opening, waiting

    def open(self, query: str = "", *, path: str = "/") -> "AtlasPage":
        self.page.goto(self.url + path + (f"?{query}" if query else ""))
        return self.wait_for_links(query) if path == "/" else self.settle()

    def wait_for_links(self, query: str = "") -> "AtlasPage":
        """Wait until the map shows the links that the API lists under the same query."""
        # By the clock: a frame that has nothing to draw may be given no animation frames to look in.
        self.map_document.wait_for_function(MAP_COMPLETE, arg=self.count(query), polling=100)
        expect(self.panel.get_by_role("heading").first).to_be_visible()
        return self.settle()

    def settle(self) -> "AtlasPage":
        """Wait until Streamlit runs no script and shows nothing left over, and the map does not move."""
        expect(self.page.locator(".stApp")).to_have_attribute("data-test-script-state", "notRunning")
        expect(self.page.locator('[data-stale="true"], [data-testid="stSkeleton"]')).to_have_count(0)
        if self.map_frame.count():
            self.map_document.wait_for_function(
                "() => !window.__atlas || !window.__atlas.map._animatingZoom", polling=100
            )
        return self

    def wait_until(self, condition: str, argument: object = None) -> None:
        """Wait until a function of the page returns true.

        Not by Playwright's own way, which evaluates text at every look: the policy of the page forbids the second.
        """
        self.page.evaluate(
            f"""argument => new Promise((seen, missed) => {{
                const holds = {condition};
                setTimeout(() => missed(new Error("not within 30 s")), 30_000);
                const look = () => (holds(argument) ? seen() : requestAnimationFrame(look));
                look();
            }})""",
            argument,
        )

    @property
    def map_document(self) -> Frame:
        handle = self.map_frame.element_handle()
        frame = handle.content_frame()
        assert frame is not None
        return frame

    # ---- what the API says

    def api(self, path: str, query: str = "") -> dict:
        with urllib.request.urlopen(f"{self.url}{path}?{query}") as response:
            return json.load(response)

    def count(self, query: str = "") -> int:
        return self.api("/api/links", query)["count"]

    def links(self, query: str = "") -> list[dict]:
        return self.api("/api/links", query)["items"]

    # ---- what is on screen

    def inspect(self, expression: str, argument: object = None) -> object:
        """Return what an expression gives in the map's document; `atlas` is the map's inspector, `argument` yours."""
        return self.map_document.evaluate(
            f"argument => {{ const atlas = window.__atlas; return {expression}; }}", argument
        )

    @property
    def selected(self) -> dict | None:
        return self.inspect("atlas.selected")

    @property
    def shown(self) -> int:
        return self.inspect("atlas.shown")

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.page.url).query)

    def expect_selected(self, target: dict | None) -> None:
        """Map, panel and address agree on what is selected: {"kind", "id"}, or None."""
        self.map_document.wait_for_function(
            "target => JSON.stringify(window.__atlas.selected) === JSON.stringify(target)", arg=target, polling=100
        )
        address = f"[?&]{target['kind']}={re.escape(target['id'])}(&|$)" if target else r"^((?!link=|place=).)*$"
        expect(self.page).to_have_url(re.compile(address))
        expect(self.heading).to_contain_text(self.title_of(target))
        self.settle()

    @property
    def heading(self) -> Locator:
        return self.panel.get_by_role("heading", level=2)

    def title_of(self, target: dict | None) -> str | re.Pattern[str]:
        if target is None:
            return _GLANCE
        if target["kind"] == "place":
            return self.name(target["id"])
        province, partner = (re.escape(self.name(place_id)) for place_id in target["id"].split("~"))
        return re.compile(f"{province} \N{EN DASH} {partner}")

    def name(self, place_id: str) -> str:
        places = self.api("/api/places", f"lang={self.inspect('document.documentElement.lang')}")["items"]
        return next(place["name"] for place in places if place["place_id"] == place_id)

    def wider_than_the_screen(self) -> list[str]:
        """The page and its parts that would have to be scrolled sideways; empty as it should be."""
        return self.page.evaluate(_SIDEWAYS)

    # ---- what a reader does

    def spot_of(self, target: dict) -> tuple[float, float]:
        """Where a link or place lies in the window, in pixels."""
        method = "pointOfLink" if target["kind"] == "link" else "pointOfPlace"
        point = self.inspect(f"(({{x, y}}) => [x, y])(atlas.{method}(argument))", target["id"])
        box = self.map_frame.bounding_box()
        return box["x"] + point[0], box["y"] + point[1]

    def reachable(self, targets: Iterable[dict]) -> list[dict]:
        """Those that a click in their middle hits first, and that no control of the map covers."""
        return [target for target in targets if self.inspect(_HITS, target)]

    def reachable_links(self) -> list[dict]:
        return self.reachable({"kind": "link", "id": link["link_id"]} for link in self.links())

    def reachable_places(self) -> list[dict]:
        ids = {link[side]["place_id"] for link in self.links() for side in ("province", "partner")}
        return self.reachable({"kind": "place", "id": place_id} for place_id in sorted(ids))

    def click(self, target: dict) -> None:
        self.page.mouse.click(*self.spot_of(target))

    def empty_spot(self) -> tuple[float, float]:
        """A point of the map with nothing on it."""
        x, y = self.inspect(_EMPTY_SPOT)
        box = self.map_frame.bounding_box()
        return box["x"] + x, box["y"] + y

    def filter(self, key: str) -> Locator:
        return self.page.locator(f".st-key-filter_{key}")

    def choose(self, key: str, label: str) -> None:
        """Choose an option of a filter in the sidebar, by the beginning of its label."""
        self.filter(key).get_by_role("combobox").fill(label)
        self.page.get_by_role("option", name=re.compile(f"^{re.escape(label)} \\(")).click()
        self.page.keyboard.press("Escape")

    def search_words(self, words: str) -> None:
        box = self.filter("q").get_by_role("textbox")
        box.fill(words)
        box.press("Enter")


_GLANCE = "The atlas at a glance"

_HITS = """(() => {
    const point = argument.kind === "link" ? atlas.pointOfLink(argument.id) : atlas.pointOfPlace(argument.id);
    const [first] = atlas.hit(atlas.map.containerPointToLatLng(point));
    const top = document.elementFromPoint(point.x, point.y);
    const onMap = top && atlas.map.getContainer().contains(top) && !top.closest(".leaflet-control, .atlas-panel");
    return Boolean(onMap && first && first.kind === argument.kind && first.id === argument.id);
})()"""

_EMPTY_SPOT = """(() => {
    const { x: width, y: height } = atlas.map.getSize();
    for (let y = 100; y < height - 40; y += 20) {
        for (let x = 100; x < width - 40; x += 20) {
            const top = document.elementFromPoint(x, y);
            const near = [[0, 0], [15, 0], [-15, 0], [0, 15], [0, -15]].flatMap(([dx, dy]) =>
                atlas.hit(atlas.map.containerPointToLatLng([x + dx, y + dy]), "touch"));
            if (!near.length && top && !top.closest(".leaflet-control, .atlas-panel")) return [x, y];
        }
    }
    throw new Error("the map is full");
})()"""

# The table is none of these: it scrolls within itself, and holds more columns than a phone can show.
_SIDEWAYS = """() => {
    const parts = "html, .stMain, .stMainBlockContainer, .st-key-header, .st-key-stage, .st-key-panel, " +
        ".st-key-prose, .st-key-page_head, [class*='st-key-card_'], [class*='st-key-chart_'], .atlas-nav";
    return [...document.querySelectorAll(parts)]
        .filter((part) => part.scrollWidth > part.clientWidth + 1)
        .map((part) => `${part.tagName}.${[...part.classList].join(".")}: ${part.scrollWidth} > ${part.clientWidth}`);
}"""

"""The base map in a real browser, alone on a Leaflet map: what its pixels show, and what it fetches when."""

import io
import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

import js_lib_leaflet
import pytest
from PIL import Image
from playwright.sync_api import Browser, ConsoleMessage, Page

from paradiplomacy.mapview.assets import BASE_MAP_SCRIPTS

pytestmark = pytest.mark.browser

PROJECT = Path(__file__).parents[2]
LEAFLET = Path(js_lib_leaflet.__file__).parent / "static" / "js_lib_leaflet"
FILES = {
    "leaflet.js": LEAFLET / "leaflet.js",
    "leaflet.css": LEAFLET / "leaflet.css",
    **{name: PROJECT / "paradiplomacy" / "mapview" / "js" / name for name in BASE_MAP_SCRIPTS},
}
DATA = PROJECT / "data" / "basemap"
LEVELS = [
    {"url": level["file"], "minZoom": level["minZoom"], "maxZoom": level["maxZoom"], "bounds": level["bounds"]}
    for level in json.loads((DATA / "basemap.json").read_text(encoding="utf-8"))["levels"]
]
PAGE = """<!doctype html><link rel="icon" href="data:,"><link rel="stylesheet" href="leaflet.css">
<style>html, body { height: 100%; margin: 0 } #map { width: 800px; height: 500px }</style><div id="map"></div>
<script src="leaflet.js"></script>""" + "".join(f'<script src="{name}"></script>' for name in BASE_MAP_SCRIPTS)

KIEN_GIANG, GULF_OF_THAILAND, MID_PACIFIC = (10.0, 105.2), (9.5, 102.0), (0.0, -170.0)
# Points on lines that the tests look for, with room around them.
CAMBODIAN_BORDER = ((10.4, 104.9), (10.8, 105.0))  # two points on either side of it
KIEN_GIANG_AN_GIANG = ((10.33, 104.8), (10.45, 104.95))  # the same between the two provinces, one since 2025

Colour = tuple[int, int, int]


class _Files(SimpleHTTPRequestHandler):
    """The page, its scripts, and the shipped levels."""

    def translate_path(self, path: str) -> str:
        name = unquote(urlsplit(path).path).lstrip("/")
        return str(FILES.get(name, DATA / name))

    def do_GET(self) -> None:
        if self.path != "/":
            return super().do_GET()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(PAGE.encode())
        return None

    def log_message(self, *_: object) -> None:
        """Say nothing: the tests look at what the browser asked for."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files, directory=str(DATA))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class MapPage:
    """A page with a map: moves it, and reads the colours on the screen."""

    def __init__(self, page: Page, site: str) -> None:
        self.page = page
        self.messages: list[ConsoleMessage] = []
        self.fetched: list[str] = []
        self.errors: list[str] = []
        page.on("console", lambda message: self.messages.append(message))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self.fetched.append(request.url.rsplit("/", 1)[-1]))
        page.goto(site)

    def show(self, point: tuple[float, float], zoom: float, **options: object) -> "MapPage":
        """A map centred on a point; the base map's options may be overridden."""
        self.page.evaluate(
            """([point, zoom, options]) => {
                window.map = L.map("map", {zoomSnap: 0.25, zoomControl: false}).setView(point, zoom);
                window.base = AtlasBaseMap.create(options).addTo(map);
            }""",
            [point, zoom, {"levels": LEVELS, **options}],
        )
        return self.settle()

    def run(self, script: str) -> "MapPage":
        self.page.evaluate(f"() => {{ {script} }}")
        return self.settle()

    def settle(self) -> "MapPage":
        self.page.evaluate("async () => { while (map._animatingZoom) await new Promise(requestAnimationFrame); }")
        self.page.evaluate("async () => { for (let seen; seen !== base.ready;) { seen = base.ready; await seen; } }")
        return self

    def picture(self) -> Image.Image:
        png = self.page.locator("#map").screenshot(animations="allow")
        return Image.open(io.BytesIO(png)).convert("RGB")

    def pixel(self, point: tuple[float, float]) -> tuple[int, int]:
        x, y = self.page.evaluate(
            "(point) => { const p = map.latLngToContainerPoint(point); return [p.x, p.y]; }", point
        )
        return round(x), round(y)

    def colour(self, point: tuple[float, float]) -> Colour:
        return self.picture().getpixel(self.pixel(point))

    def between(self, ends: tuple[tuple[float, float], tuple[float, float]]) -> set[Colour]:
        """All colours within the rectangle that two points span."""
        (x0, y0), (x1, y1) = (self.pixel(end) for end in ends)
        box = (min(x0, x1), min(y0, y1), max(x0, x1) + 1, max(y0, y1) + 1)
        return {colour for _, colour in self.picture().crop(box).getcolors(10**6)}

    def palette(self, theme: str = "light") -> dict[str, Colour]:
        """What the layer calls its colours; the map has no others but mixtures of them."""
        colours = self.page.evaluate("(theme) => AtlasBaseMap.palettes[theme]", theme)
        return {name: tuple(bytes.fromhex(colour[1:])) for name, colour in colours.items()}

    @property
    def levels_fetched(self) -> list[str]:
        return [name for name in self.fetched if name.endswith(".bin")]


@pytest.fixture
def open_map(chromium: Browser, site: str) -> Iterator[Callable[..., MapPage]]:
    contexts, pages = [], []

    def open_(point: tuple[float, float], zoom: float, *, scale: float = 1, **options: object) -> MapPage:
        contexts.append(chromium.new_context(viewport={"width": 820, "height": 520}, device_scale_factor=scale))
        pages.append(MapPage(contexts[-1].new_page(), site))
        return pages[-1].show(point, zoom, **options)

    yield open_
    for context in contexts:
        context.close()
    assert [error for page in pages for error in page.errors] == []


@pytest.mark.parametrize(
    ("point", "is_land"),
    [
        ((12.5, 108.4), True),  # the highlands of Vietnam
        (GULF_OF_THAILAND, False),
        (MID_PACIFIC, False),
        ((-10.0, -50.0), True),  # Brazil
        ((48.2, -2.9), True),  # Brittany, behind Lorient
        ((67.0, -179.0), True),  # Chukotka, east of 180 degrees
        ((42.0, 50.5), False),  # the Caspian Sea
        ((72.0, -40.0), True),  # Greenland, west of the cut
        ((-82.0, -30.0), True),  # Antarctica, at the cut
    ],
)
@pytest.mark.parametrize("zoom", [2, 4.25, 7])
def test_land_and_sea_have_their_colours(open_map, point, is_land, zoom):
    shown = open_map(point, zoom)
    assert shown.colour(point) == shown.palette()["land" if is_land else "sea"]
    assert [message.text for message in shown.messages] == []


@pytest.mark.parametrize("point", [(10.22, 103.98), (21.48, -158.0)], ids=["Phu Quoc", "Oahu"])
def test_islands_are_there_close_by(open_map, point):
    shown = open_map(point, 7)
    assert shown.colour(point) == shown.palette()["land"]


@pytest.mark.parametrize("world", [-720, -360, 0, 360, 720])
def test_every_copy_of_the_world_looks_the_same(open_map, world):
    shown = open_map((20.0, -30.0), 2)
    first = shown.picture()
    shown.run(f"map.setView([20, {world - 30}], 2, {{animate: false}})")
    assert shown.picture().tobytes() == first.tobytes()


@pytest.mark.parametrize(("south", "north"), [(-14.0, -2.0), (5.0, 50.0)])
def test_no_line_runs_along_180_degrees(open_map, south, north):
    shown = open_map(((south + north) / 2, 180.0), 2)
    assert shown.between(((south, 179.0), (north, 181.0))) == {shown.palette()["sea"]}


@pytest.mark.parametrize("zoom", [3, 6])
def test_no_line_runs_through_chukotka_along_180_degrees(open_map, zoom):
    shown = open_map((67.0, 180.0), zoom)
    assert shown.between(((66.5, 179.8), (67.5, 180.2))) == {shown.palette()["land"]}


def test_antarctica_has_no_line_along_the_cut(open_map):
    shown = open_map((-81.0, -30.0), 4)
    assert shown.between(((-82.5, -35.0), (-81.5, -25.0))) == {shown.palette()["land"]}
    shown.run("map.setView([-83, 75], 2, {animate: false})")
    assert shown.between(((-84.0, 10.0), (-83.0, 140.0))) == {shown.palette()["land"]}


def test_the_border_with_cambodia_is_drawn(open_map):
    shown = open_map(KIEN_GIANG, 7)
    assert shown.between(CAMBODIAN_BORDER) - {shown.palette()["land"]}


def test_kien_giang_and_an_giang_are_two_provinces_as_signed_and_one_today(open_map):
    shown = open_map(KIEN_GIANG, 8)
    land = shown.palette()["land"]
    assert shown.between(KIEN_GIANG_AN_GIANG) - {land}
    shown.run("base.setUnits('today')")
    assert shown.between(KIEN_GIANG_AN_GIANG) == {land}
    shown.run("base.setUnits('signed')")
    assert shown.between(KIEN_GIANG_AN_GIANG) - {land}


def test_the_dark_theme_changes_land_and_sea(open_map):
    shown = open_map(KIEN_GIANG, 6)
    light, dark = shown.palette("light"), shown.palette("dark")
    shown.run("base.setTheme('dark')")
    assert (shown.colour(KIEN_GIANG), shown.colour(GULF_OF_THAILAND)) == (dark["land"], dark["sea"])
    shown.run("base.setTheme('light')")
    assert (shown.colour(KIEN_GIANG), shown.colour(GULF_OF_THAILAND)) == (light["land"], light["sea"])


@pytest.mark.parametrize(
    "options", [{"theme": "<img src=x>", "units": "`${x}`"}, {"theme": None}, {"theme": "constructor"}]
)
def test_unknown_options_fall_back_to_the_defaults(open_map, options):
    shown = open_map(KIEN_GIANG, 6, **options)
    assert shown.colour(KIEN_GIANG) == shown.palette("light")["land"]


def test_levels_are_fetched_when_first_needed_and_only_once(open_map):
    shown = open_map(KIEN_GIANG, 2)
    assert shown.levels_fetched == ["overview.bin"]
    shown.run("map.setView([10, 105], 4, {animate: false})")
    assert shown.levels_fetched == ["overview.bin", "world.bin"]
    shown.run("map.setView([10, 105], 7, {animate: false})")
    assert shown.levels_fetched == ["overview.bin", "world.bin", "asia.bin"]
    shown.run("map.setView([48, -3], 7, {animate: false})")
    assert shown.levels_fetched == ["overview.bin", "world.bin", "asia.bin", "detail.bin"]
    shown.run("map.setView([10, 105], 2, {animate: false})").run("map.setView([10, 105], 7, {animate: false})")
    assert len(shown.levels_fetched) == 4


def test_a_level_that_fails_leaves_the_coarser_one_and_one_warning(open_map):
    missing = [level if level["url"] == "overview.bin" else {**level, "url": f"no-{level['url']}"} for level in LEVELS]
    shown = open_map((10.5, 106.0), 2, levels=missing)
    for _ in range(5):
        shown.run("map.setView([10.5, 106], 4, {animate: false})")
    assert shown.colour((10.5, 106.0)) == shown.palette()["land"]
    warnings = [message.text for message in shown.messages if message.type == "warning"]
    assert len(warnings) == 1
    assert "no-world.bin" in warnings[0]
    assert shown.levels_fetched.count("no-world.bin") == 3


def test_a_file_that_is_no_level_is_taken_as_a_failure(open_map):
    shown = open_map(KIEN_GIANG, 2, levels=[{"url": "basemap.json"}])
    assert shown.colour(KIEN_GIANG) == shown.palette()["sea"]
    assert [message.type for message in shown.messages] == ["warning"]


def test_a_short_drag_moves_what_is_drawn_and_a_long_one_draws_anew(open_map):
    shown = open_map(KIEN_GIANG, 6)
    before = shown.page.evaluate("base.drawn")
    shown.run("map.panBy([100, 60], {animate: false})")
    assert shown.page.evaluate("base.drawn") == before
    assert shown.colour(KIEN_GIANG) == shown.palette()["land"]
    shown.run("map.panBy([300, 0], {animate: false})")
    assert shown.page.evaluate("base.drawn") == before + 1
    assert shown.colour(KIEN_GIANG) == shown.palette()["land"]


def test_it_fills_the_map_after_the_map_has_grown(open_map):
    shown = open_map(KIEN_GIANG, 6)
    before = shown.page.evaluate("base.drawn")
    shown.run("document.getElementById('map').style.width = '400px'; map.invalidateSize({animate: false})")
    shown.run("document.getElementById('map').style.width = '800px'; map.invalidateSize({animate: false})")
    assert shown.page.evaluate("base.drawn") > before
    assert shown.colour(KIEN_GIANG) == shown.palette()["land"]
    assert shown.page.evaluate("base.getPane().firstChild.clientWidth") >= 800


def test_a_zoom_animation_ends_where_a_direct_view_begins(open_map):
    shown = open_map(KIEN_GIANG, 6)
    # Leaflet begins the animation a frame later: only its end tells that it has been.
    shown.page.evaluate(
        """() => new Promise((ended) => {
            map.once("zoomend", ended);
            map.setView([12, 107], 7.25, {animate: true, duration: 0.1});
        })"""
    )
    animated = shown.settle().picture()
    assert open_map((12.0, 107.0), 7.25).picture().tobytes() == animated.tobytes()


def test_a_drag_beyond_the_canvas_draws_what_comes_into_sight(open_map):
    shown = open_map((10.0, 190.0), 4).run("map.options.inertia = false")
    shown.page.mouse.move(100, 100)
    shown.page.mouse.down()
    shown.page.mouse.move(750, 100, steps=5)
    shown.page.mouse.up()
    shown.page.mouse.move(100, 100)
    shown.page.mouse.down()
    shown.page.mouse.move(750, 100, steps=5)
    assert shown.colour((22.0, 80.0)) == shown.palette()["land"]
    shown.page.mouse.up()


def test_hidden_it_shows_nothing_fetches_nothing_and_takes_no_credit(open_map):
    shown = open_map(KIEN_GIANG, 2)
    credit = shown.page.locator(".leaflet-control-attribution")
    assert "Natural Earth" in credit.inner_text()
    shown.run("base.setVisible(false); map.setView([10, 105], 7, {animate: false})")
    assert shown.colour(KIEN_GIANG) not in shown.palette().values()
    assert shown.levels_fetched == ["overview.bin"]
    assert "Natural Earth" not in credit.inner_text()
    shown.run("base.setVisible(true)")
    assert shown.colour(KIEN_GIANG) == shown.palette()["land"]
    assert "Natural Earth" in credit.inner_text()


def test_removed_it_leaves_the_map_as_it_was(open_map):
    shown = open_map(KIEN_GIANG, 4)
    shown.page.evaluate("() => { base.remove(); map.setView([0, 0], 3, {animate: false}); }")
    assert shown.page.evaluate("map.getContainer().style.backgroundColor") == ""
    assert shown.page.evaluate("map.getPane('basemap').childElementCount") == 0
    assert "Natural Earth" not in shown.page.locator(".leaflet-control-attribution").inner_text()


def test_it_is_drawn_for_the_screens_own_pixels(open_map):
    shown = open_map(KIEN_GIANG, 6, scale=2)
    width, style = shown.page.evaluate("(({width, clientWidth}) => [width, clientWidth])(base.getPane().firstChild)")
    assert width == 2 * style


def test_it_lies_below_tiles_and_lines_and_takes_no_clicks(open_map):
    shown = open_map(KIEN_GIANG, 4)
    pane, canvas = shown.page.evaluate(
        "[getComputedStyle(base.getPane()).zIndex, base.getPane().firstChild.getAttribute('aria-hidden')]"
    )
    assert int(pane) < 200
    assert canvas == "true"
    assert shown.page.evaluate("document.elementFromPoint(400, 250).id") == "map"


def test_the_script_asks_no_other_host():
    assert not [name for name in BASE_MAP_SCRIPTS if re.search(r"https?://", FILES[name].read_text(encoding="utf-8"))]

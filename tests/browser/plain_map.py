"""The map on a plain page without Streamlit, with invented links: what tests of the layer alone look at."""

import math
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import streamlit_folium
from playwright.sync_api import Browser, Page

from paradiplomacy.mapview.assets import build_assets
from paradiplomacy.mapview.encode import encode_scene
from paradiplomacy.mapview.groups import FigureGroup
from paradiplomacy.mapview.layer import SceneUpdate, build_map
from paradiplomacy.mapview.messages import MapState
from paradiplomacy.mapview.scene import Scene, build_scene
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place

HOSTILE = "<img src=x onerror=\"window.hacked=1\">`${window.hacked=2}`{{ 'map_div' }}</script>"
PLACES = {
    "vn-kien-giang": ("province", 10.01, 105.08, {"en": "Kien Giang", "vi": "Kiên Giang"}),
    "vn-hue": ("province", 16.46, 107.59, {"en": "Hue", "vi": "Huế", "fr": "Hué"}),
    "kh-kampot": ("province", 10.61, 104.18, {"en": "Kampot"}),
    "kh-kep": ("province", 10.48, 104.32, {"en": "Kep"}),
    "kh-koh-kong": ("province", 11.61, 102.98, {"en": "Koh Kong"}),
    "kh-preah-sihanouk": ("province", 10.63, 103.52, {"en": "Preah Sihanouk"}),
    "kh-phnom-penh": ("city", 11.56, 104.92, {"en": "Phnom Penh", "fr": "Phnom-Penh"}),
    "la-salavan": ("province", 15.72, 106.42, {"en": "Salavan"}),
    "us-hawaii": ("state", 21.31, -157.86, {"en": "Hawaii", "fr": "Hawaï"}),
    "us-university": ("institution", 21.31, -157.86, {"en": "University of Hawaii"}),
    "br-sao-paulo": ("state", -23.55, -46.63, {"en": "São Paulo"}),
    "fr-lorient": ("city", 47.75, -3.37, {"en": "Lorient"}),
    "in-punjab": ("state", 30.73, 76.78, {"en": HOSTILE}),
    "nz": ("country", -41.3, 174.8, {"en": "New Zealand"}),
}
LINKS = {
    "vn-kien-giang~kh-kampot": "signed",
    "vn-kien-giang~kh-kep": "renewed",
    "vn-kien-giang~kh-koh-kong": "signed",
    "vn-kien-giang~kh-preah-sihanouk": "signed",
    "vn-kien-giang~kh-phnom-penh": "established",
    "vn-kien-giang~fr-lorient": "signed",
    "vn-hue~la-salavan": "signed",
    "vn-hue~us-hawaii": "signed",
    "vn-hue~us-university": "signed",
    "vn-hue~br-sao-paulo": "ended",
    "vn-hue~in-punjab": "planned",
    "vn-hue~nz": "sought",
}
SECTORS = [
    Sector(code="labour_migration", labels={"en": "Labour migration", "vi": "Di cư lao động"}),
    Sector(code="tourism", labels={"en": "Tourism"}),
    Sector(code="health", labels={"en": "Health"}),
]
FURTHER_SECTORS = {"vn-kien-giang~kh-kampot": ("tourism", "health"), "vn-kien-giang~kh-kep": ("tourism",)}
GROUP = FigureGroup(
    province_id="vn-kien-giang",
    partner_ids=("kh-kampot", "kh-kep", "kh-preah-sihanouk"),
    labels={"en": ("3 partners together", "about USD 414 million"), "vi": ("3 đối tác gộp chung", HOSTILE)},
)


def make_places() -> dict[str, Place]:
    return {
        place_id: Place(
            place_id=place_id, kind=kind, country=place_id[:2].upper(), lat=lat, lon=lon, precision="town", names=names
        )
        for place_id, (kind, lat, lon, names) in PLACES.items()
    }


def make_link(link_id: str, status: str) -> Link:
    province_id, partner_id = link_id.split("~")
    return Link(
        link_id=link_id_of(province_id, partner_id),
        province_id=province_id,
        partner_id=partner_id,
        status=status,
        sectors=("labour_migration", *FURTHER_SECTORS.get(link_id, ())),
        signed=None,
        valid_from=None,
        valid_to=None,
        intention=status in {"planned", "sought"},
        source_ids=("a",),
        statement_ids=("b",),
    )


def make_scene() -> Scene:
    links = [make_link(link_id, status) for link_id, status in LINKS.items()]
    names = {"KH": {"en": "Cambodia", "vi": "Campuchia"}, "IN": {"en": HOSTILE}}
    return build_scene(links, make_places(), SECTORS, country_names=names, groups=[GROUP])


SCENE = make_scene()
ASSETS = build_assets({"signed": encode_scene(SCENE), "today": encode_scene(SCENE)})
SCENE_URL = f"/assets/{ASSETS.scenes['signed']}"
BUNDLE_URL = f"/assets/{ASSETS.bundle}"
FRAME = Path(streamlit_folium.__file__).parent / "frontend" / "build"


class Site:
    """A server on the loopback for given pages, the map's assets and streamlit-folium's frontend."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes] = {}
        site = self

        class Requests(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body, media_type = site.find(self.path.split("?")[0])
                self.send_response(200 if body is not None else 404)
                self.send_header("Content-Type", media_type)
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, *arguments: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Requests)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def find(self, path: str) -> tuple[bytes | None, str]:
        if path in self.pages:
            return self.pages[path], "text/html; charset=utf-8"
        if path.startswith("/assets/") and (asset := ASSETS.store.get(path.removeprefix("/assets/"))):
            return asset.body, asset.media_type
        file = FRAME / path.removeprefix("/component/st_folium/")
        if path.startswith("/component/st_folium/") and file.is_file():
            return file.read_bytes(), {".js": "text/javascript", ".html": "text/html"}.get(file.suffix, "text/plain")
        return (b"", "image/x-icon") if path == "/favicon.ico" else (None, "text/plain")


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.server.shutdown()
    site.server.server_close()


class Map:
    """The map on a page; what is asked of it is asked in the page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))
        page.on("requestfailed", lambda request: self.errors.append(request.url))
        page.on("response", lambda response: response.status >= 400 and self.errors.append(response.url))
        page.add_init_script(
            "window.reports = [];"
            "window.Streamlit = {setComponentValue: (value) => reports.push(value), setComponentReady() {}}"
        )

    def ask(self, script: str, argument: object = None):
        return self.page.evaluate(f"(argument) => {script}", argument)

    def show(self, state: MapState) -> None:
        update = SceneUpdate(state)
        self.ask(f"AtlasMap.update({update.state_json})")

    def look_at(self, lat: float, lon: float, zoom: float) -> None:
        self.ask("void __atlas.map.setView(argument.slice(0, 2), argument[2], {animate: false})", [lat, lon, zoom])

    def click(self, point: dict) -> None:
        self.page.mouse.click(point["x"], point["y"])

    def middle_of(self, link_id: str) -> dict:
        return self.ask("__atlas.pointOfLink(argument)", link_id)

    def place(self, place_id: str) -> dict:
        return self.ask("__atlas.pointOfPlace(argument)", place_id)

    def under(self, point: dict, pointer: str = "mouse") -> list[dict]:
        return self.ask(
            "__atlas.hit(__atlas.map.containerPointToLatLng([argument[0].x, argument[0].y]), argument[1])",
            [point, pointer],
        )

    @property
    def selected(self):
        return self.ask("__atlas.selected")

    @property
    def reports(self) -> list[dict]:
        self.ask("new Promise((done) => Atlas.afterPaint(done))")  # until then nothing is reported
        return self.ask("reports")


@pytest.fixture
def open_map(chromium: Browser, site: Site) -> Iterator[Callable[..., Map]]:
    contexts = []

    def open_with(state: MapState, *, compact: bool = False, **options: object) -> Map:
        atlas = build_map(BUNDLE_URL, compact=compact)
        SceneUpdate(state).add_to(atlas)
        site.pages["/"] = atlas.get_root().render().encode()
        contexts.append(chromium.new_context(**{"viewport": {"width": 1000, "height": 700}, **options}))
        shown = Map(contexts[-1].new_page())
        shown.page.goto(site.url)
        shown.page.wait_for_function("window.__atlas && __atlas.shown >= 0")
        return shown

    yield open_with
    for context in contexts:
        context.close()


@pytest.fixture
def plain_map(open_map) -> Iterator[Map]:
    """The map with all links, on which nothing may go wrong."""
    shown = open_map(MapState(scene=SCENE_URL))
    yield shown
    assert shown.errors == []
    assert shown.ask("window.hacked") is None


def only(*link_ids: str) -> str:
    """The bits of a scene in which only these links show."""
    return SCENE.visible_bits(link_ids)


def nearest_ink(shown: Map, point: dict, canvas: str = ".atlas-lines") -> float:
    """Distance in CSS pixels from a point of the container to the nearest ink on a canvas; infinite where none is."""
    found = shown.ask(_NEAREST_INK, [point, canvas])
    return math.inf if found is None else found


_NEAREST_INK = """(([point, name]) => {
    const canvas = document.querySelector(name);
    const box = canvas.getBoundingClientRect();
    const ratio = canvas.width / box.width;
    const reach = Math.round(8 * ratio), side = 2 * reach + 1;
    const x = Math.round((point.x - box.x) * ratio) - reach, y = Math.round((point.y - box.y) * ratio) - reach;
    const {data} = canvas.getContext("2d").getImageData(x, y, side, side);
    let best = Infinity;
    for (let k = 0; k < side * side; k++) {
        if (data[4 * k + 3] > 40) best = Math.min(best, Math.hypot((k % side) - reach, Math.floor(k / side) - reach));
    }
    return best === Infinity ? null : best / ratio;
})(argument)"""


def legend_of(shown: Map) -> dict[str, str]:
    """The rows of the legend: name -> count."""
    rows = shown.page.locator(".atlas-legend li").all()
    return {row.locator(".atlas-name").inner_text(): row.locator(".atlas-count").inner_text() for row in rows}

"""The map layer in a real browser: on a plain page, and inside streamlit-folium's own frontend without Streamlit."""

import json
import math
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import streamlit_folium
from playwright.sync_api import Browser, Page, expect

from paradiplomacy.geodesy import great_circle_points
from paradiplomacy.mapview.assets import build_assets
from paradiplomacy.mapview.encode import encode_scene
from paradiplomacy.mapview.layer import RETURNED_OBJECTS, MapState, SceneUpdate, Target, build_map
from paradiplomacy.mapview.scene import build_scene
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place

pytestmark = pytest.mark.browser

HOSTILE = "<img src=x onerror=\"window.hacked=1\">`${window.hacked=2}`{{ 'map_div' }}</script>"
CHROMIUM_ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

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
SECTORS = [Sector(code="labour_migration", labels={"en": "Labour migration", "vi": "Di cư lao động"})]


def make_scene():
    places = {
        place_id: Place(
            place_id=place_id, kind=kind, country=place_id[:2].upper(), lat=lat, lon=lon, precision="town", names=names
        )
        for place_id, (kind, lat, lon, names) in PLACES.items()
    }
    links = [
        Link(
            link_id=link_id_of(*link_id.split("~")),
            province_id=link_id.split("~")[0],
            partner_id=link_id.split("~")[1],
            status=status,
            sectors=("labour_migration",),
            signed=None,
            valid_from=None,
            valid_to=None,
            intention=status in {"planned", "sought"},
            source_ids=("a",),
            statement_ids=("b",),
        )
        for link_id, status in LINKS.items()
    ]
    names = {"KH": {"en": "Cambodia", "vi": "Campuchia"}, "IN": {"en": HOSTILE}}
    return build_scene(links, places, SECTORS, country_names=names)


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
        return self.ask("reports")


@pytest.fixture
def open_map(chromium: Browser, site: Site) -> Iterator[Callable[..., Map]]:
    contexts = []

    def open_with(state: MapState, **options: object) -> Map:
        atlas = build_map(BUNDLE_URL)
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
def atlas(open_map) -> Iterator[Map]:
    shown = open_map(MapState(scene=SCENE_URL))
    yield shown
    assert shown.errors == []
    assert shown.ask("window.hacked") is None


def only(*link_ids: str) -> str:
    return SCENE.visible_bits(link_ids)


# ---- what is drawn


def test_the_first_view_shows_every_link(atlas):
    assert atlas.ask("__atlas.shown") == len(LINKS)
    for place_id in PLACES:
        point = atlas.place(place_id)
        assert 0 <= point["x"] <= 1000, place_id
        assert 0 <= point["y"] <= 700, place_id


def test_the_pacific_lies_between_vietnam_and_hawaii_and_france_lies_west(atlas):
    hue, hawaii, lorient = atlas.place("vn-hue"), atlas.place("us-hawaii"), atlas.place("fr-lorient")
    assert lorient["x"] < hue["x"] < hawaii["x"]


def mercator(lat: float, lon: float, zoom: float) -> tuple[float, float]:
    world = 256 * 2**zoom
    sine = math.sin(math.radians(lat))
    return (lon / 360 + 0.5) * world, (0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)) * world


@pytest.mark.parametrize("zoom", [3, 6, 9])
@pytest.mark.parametrize("partner", ["us-hawaii", "br-sao-paulo", "fr-lorient"])
def test_lines_are_drawn_within_two_pixels_of_the_great_circle(atlas, partner, zoom):
    province = "vn-kien-giang" if partner == "fr-lorient" else "vn-hue"
    link_id = f"{province}~{partner}"
    atlas.show(MapState(scene=SCENE_URL, visible=only(link_id)))
    arc = great_circle_points(PLACES[province][1:3], PLACES[partner][1:3], step_deg=0.02)
    for position in (0.2, 0.5, 0.8):
        lat, lon = arc[int(position * (len(arc) - 1))]
        atlas.look_at(lat, lon, zoom)
        assert nearest_ink(atlas, {"x": 500, "y": 350}) <= 2
        [found] = atlas.under({"x": 500, "y": 350})
        assert found["id"] == link_id
        assert found["distance"] <= 2


def nearest_ink(atlas: Map, point: dict) -> float:
    """Distance from a point of the container to the nearest pixel with ink on the canvas of lines."""
    return atlas.ask(
        """{
            const canvas = document.querySelector(".atlas-lines");
            const box = canvas.getBoundingClientRect();
            const x = Math.round(argument.x - box.x), y = Math.round(argument.y - box.y);
            const {data} = canvas.getContext("2d").getImageData(x - 8, y - 8, 17, 17);
            let best = Infinity;
            for (let k = 0; k < 17 * 17; k++) {
                if (data[4 * k + 3] > 40) best = Math.min(best, Math.hypot((k % 17) - 8, Math.floor(k / 17) - 8));
            }
            return best;
        }""".replace("{", "(() => {", 1)
        + ")()",
        point,
    )


def test_every_line_can_be_hit_at_its_own_middle(atlas):
    for link_id in LINKS:
        province, partner = (PLACES[place_id] for place_id in link_id.split("~"))
        span = abs(province[1] - partner[1]) + abs((province[2] - partner[2] + 180) % 360 - 180)
        atlas.look_at(0, 0, max(2.5, min(10, 8.5 - math.log2(span))))
        centre = atlas.ask("__atlas.map.containerPointToLatLng(Object.values(__atlas.pointOfLink(argument)))", link_id)
        atlas.look_at(centre["lat"], centre["lng"], atlas.ask("__atlas.map.getZoom()"))
        lines = [found for found in atlas.under(atlas.middle_of(link_id)) if found["kind"] == "link"]
        assert lines[0]["id"] == link_id
        assert nearest_ink(atlas, atlas.middle_of(link_id)) <= 3, link_id


def test_lines_to_near_neighbours_lie_apart(atlas):
    atlas.look_at(10.6, 104.3, 8)
    for link_id in list(LINKS)[:5]:
        near = [found["id"] for found in atlas.under(atlas.middle_of(link_id)) if found["distance"] < 4]
        assert near == [link_id]


def test_two_links_to_one_point_lie_side_by_side_near_the_great_circle(atlas):
    middle = atlas.middle_of("vn-hue~us-hawaii")
    distances = {found["id"]: found["distance"] for found in atlas.under(middle)}
    assert distances["vn-hue~us-hawaii"] == pytest.approx(0, abs=2)
    assert distances["vn-hue~us-university"] == pytest.approx(3, abs=2)


def test_the_world_is_repeated_where_the_view_shows_more_than_one(open_map):
    atlas = open_map(
        MapState(scene=SCENE_URL, visible=only("vn-hue~la-salavan")), viewport={"width": 1900, "height": 600}
    )
    atlas.look_at(16, 106, 2.75)
    world = 256 * 2**2.75
    here = atlas.place("vn-hue")
    for shift in (-world, 0, world):
        point = {"x": here["x"] + shift, "y": here["y"]}
        if 0 < point["x"] < 1900:
            assert atlas.under(point)[0]["id"] == "vn-hue"


# ---- what the reader does


def test_a_click_on_a_line_selects_it_and_reports_once(atlas):
    atlas.look_at(10.6, 104.3, 8)
    atlas.click(atlas.middle_of("vn-kien-giang~kh-kampot"))
    target = {"kind": "link", "id": "vn-kien-giang~kh-kampot"}
    assert atlas.selected == target
    assert atlas.reports == [{**target, "seq": 1, "selected": target, "base": "offline"}]
    card = atlas.page.locator(".atlas-card")
    expect(card).to_contain_text("Kien Giang – Kampot")
    expect(card).to_contain_text("Cambodia · Signed or renewed")
    expect(card).to_contain_text("Labour migration")
    assert nearest_ink_of_focus(atlas) > 0


def nearest_ink_of_focus(atlas: Map) -> int:
    return atlas.ask(
        "(() => {const c = document.querySelector('.atlas-focus'); "
        "const {data} = c.getContext('2d').getImageData(0, 0, c.width, c.height); "
        "return data.filter((value, k) => k % 4 === 3 && value).length})()"
    )


def test_a_click_on_a_marker_selects_the_place_although_its_lines_end_there(atlas):
    atlas.look_at(10.6, 104.3, 8)
    atlas.click(atlas.place("vn-kien-giang"))
    assert atlas.selected == {"kind": "place", "id": "vn-kien-giang"}
    expect(atlas.page.locator(".atlas-card")).to_contain_text("Links: 6")


def test_a_click_on_nothing_clears_and_a_second_one_says_nothing(atlas):
    atlas.look_at(10.6, 104.3, 8)
    atlas.click(atlas.place("kh-kep"))
    atlas.click({"x": 500, "y": 650})
    atlas.click({"x": 500, "y": 640})
    assert atlas.selected is None
    assert [(report["kind"], report["seq"], report["selected"]) for report in atlas.reports][1:] == [("none", 2, None)]
    expect(atlas.page.locator(".atlas-card")).to_be_hidden()


def test_escape_clears_the_selection(atlas):
    atlas.look_at(10.6, 104.3, 8)
    atlas.click(atlas.place("kh-kep"))
    atlas.page.keyboard.press("Escape")
    assert atlas.selected is None
    assert atlas.reports[-1]["kind"] == "none"


def test_hidden_links_cannot_be_hit_nor_their_places(atlas):
    atlas.look_at(10.6, 104.3, 8)
    atlas.show(MapState(scene=SCENE_URL, visible=only("vn-kien-giang~kh-kep")))
    assert atlas.ask("__atlas.shown") == 1
    assert atlas.under(atlas.middle_of("vn-kien-giang~kh-koh-kong")) == []
    assert atlas.under(atlas.place("kh-koh-kong")) == []
    assert atlas.under(atlas.middle_of("vn-kien-giang~kh-kep"))[0]["id"] == "vn-kien-giang~kh-kep"


def test_pointing_names_a_line_and_fades_the_others(atlas):
    atlas.look_at(10.6, 104.3, 8)
    point = atlas.middle_of("vn-kien-giang~kh-koh-kong")
    atlas.page.mouse.move(point["x"], point["y"])
    tooltip = atlas.page.locator(".atlas-tooltip")
    expect(tooltip).to_be_visible()
    expect(tooltip).to_contain_text("Kien Giang – Koh Kong")
    expect(atlas.page.locator(".atlas-layer.atlas-focused")).to_have_count(1)
    atlas.page.mouse.move(500, 650)
    expect(tooltip).to_be_hidden()
    expect(atlas.page.locator(".atlas-focused")).to_have_count(0)
    assert atlas.reports == []


def test_a_finger_hits_lines_from_20_pixels(open_map):
    atlas = open_map(MapState(scene=SCENE_URL, visible=only("vn-hue~la-salavan")), has_touch=True)
    atlas.look_at(16.1, 107, 8)
    middle = atlas.middle_of("vn-hue~la-salavan")
    beside = {"x": middle["x"] - 11, "y": middle["y"] - 11}
    assert atlas.under(beside) == []
    assert atlas.under(beside, "touch")[0]["id"] == "vn-hue~la-salavan"
    atlas.page.touchscreen.tap(beside["x"], beside["y"])
    atlas.page.wait_for_function("__atlas.selected")
    assert atlas.selected == {"kind": "link", "id": "vn-hue~la-salavan"}


# ---- what Python says


def test_the_language_changes_labels_legend_and_card(atlas):
    atlas.look_at(16.2, 107, 8)
    assert "Hue" in atlas.ask("__atlas.labels")
    words = {"legend": "Chú giải", "links": "Liên kết: {n}"}
    atlas.show(MapState(scene=SCENE_URL, lang="vi", text=words, selected=Target("place", "vn-hue")))
    assert "Huế" in atlas.ask("__atlas.labels")
    assert "Hue" not in atlas.ask("__atlas.labels")
    expect(atlas.page.locator(".atlas-legend-toggle")).to_have_text("Chú giải")
    expect(atlas.page.locator(".atlas-card")).to_contain_text("Liên kết: 6")
    assert atlas.ask("document.documentElement.lang") == "vi"


def test_a_filter_keeps_map_and_view(atlas):
    atlas.look_at(12, 100, 5)
    atlas.ask("void (__atlas.map.mine = true)")
    atlas.show(MapState(scene=SCENE_URL, visible=only("vn-hue~nz")))
    assert atlas.ask("[__atlas.map.mine, __atlas.map.getZoom(), __atlas.map.getCenter().lng]") == [True, 5, 100]
    assert atlas.ask("__atlas.shown") == 1


def test_another_fit_number_moves_the_view_to_what_is_visible(open_map):
    atlas = open_map(MapState(scene=SCENE_URL), reduced_motion="reduce")
    atlas.show(MapState(scene=SCENE_URL, visible=only("vn-hue~la-salavan"), fit=1))
    assert atlas.ask("__atlas.map.getZoom()") == 8
    assert atlas.ask("__atlas.map.getBounds().contains([15.72, 106.42])")


def test_an_echo_older_than_the_last_click_does_not_undo_it(atlas):
    atlas.look_at(10.6, 104.3, 8)
    for place_id in ("kh-kep", "kh-kampot", "kh-koh-kong"):
        atlas.click(atlas.place(place_id))
    atlas.show(MapState(scene=SCENE_URL, selected=Target("place", "kh-kep"), seq=1))
    assert atlas.selected == {"kind": "place", "id": "kh-koh-kong"}
    atlas.show(MapState(scene=SCENE_URL, selected=Target("place", "kh-kep"), seq=3))
    assert atlas.selected == {"kind": "place", "id": "kh-kep"}
    assert [report["seq"] for report in atlas.reports] == [1, 2, 3]


def test_reports_go_on_counting_from_what_python_has_seen(atlas):
    atlas.show(MapState(scene=SCENE_URL, seq=41))
    atlas.look_at(10.6, 104.3, 8)
    atlas.click(atlas.place("kh-kep"))
    assert atlas.reports[-1]["seq"] == 42


def test_a_selection_that_the_scene_lacks_is_no_selection(atlas):
    atlas.show(MapState(scene=SCENE_URL, selected=Target("link", "vn-hue~jp-kyoto")))
    assert atlas.selected is None


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_is_what_python_or_else_the_page_around_says(open_map, theme):
    atlas = open_map(MapState(scene=SCENE_URL, theme=theme), color_scheme="light")
    assert atlas.ask("document.querySelector('.atlas-map').dataset.theme") == theme
    render = {"type": "streamlit:render", "theme": {"base": "dark"}}
    atlas.show(MapState(scene=SCENE_URL))
    atlas.ask("window.postMessage(argument)", render)
    atlas.page.wait_for_function("document.querySelector('.atlas-map').dataset.theme === 'dark'")


def test_hostile_names_are_shown_as_text(atlas):
    atlas.show(MapState(scene=SCENE_URL, selected=Target("link", "vn-hue~in-punjab"), text={"legend": HOSTILE}))
    expect(atlas.page.locator(".atlas-card strong")).to_have_text(f"Hue – {HOSTILE}")
    expect(atlas.page.locator(".atlas-legend-toggle")).to_have_text(HOSTILE)
    point = atlas.place("in-punjab")
    atlas.page.mouse.move(point["x"], point["y"])
    expect(atlas.page.locator(".atlas-tooltip strong")).to_have_text(HOSTILE)
    assert atlas.page.locator("img[onerror]").count() == 0


def test_a_scene_that_cannot_be_loaded_is_said_aloud(open_map):
    atlas = open_map(MapState(scene=SCENE_URL))
    atlas.show(MapState(scene="/assets/scene.missing.bin"))
    expect(atlas.page.locator(".atlas-notice")).to_contain_text("could not be loaded")


# ---- legend and controls


def legend_of(atlas: Map) -> dict[str, int]:
    rows = atlas.page.locator(".atlas-legend li").all()
    return {row.locator(".atlas-name").inner_text(): int(row.locator(".atlas-count").inner_text()) for row in rows}


def test_the_legend_counts_only_what_is_in_view(atlas):
    atlas.look_at(15.9, 107, 9)
    atlas.show(MapState(scene=SCENE_URL, visible=only("vn-hue~la-salavan", "vn-kien-giang~kh-kep", "vn-hue~nz")))
    assert legend_of(atlas) == {
        "LA": 1,
        "NZ": 1,
        "Signed or renewed": 1,
        "Planned or sought": 1,
        "Province of Vietnam": 1,
        "Partner locality": 1,
    }


def test_the_legend_is_closed_on_narrow_frames_and_opens(open_map):
    atlas = open_map(MapState(scene=SCENE_URL), viewport={"width": 390, "height": 600})
    body = atlas.page.locator(".atlas-legend-body")
    expect(body).to_be_hidden()
    atlas.page.get_by_role("button", name="Legend").click()
    expect(body).to_be_visible()


def test_every_control_is_a_named_button(atlas):
    for name in ("Zoom in", "Zoom out", "Show all links", "Full screen", "Base map", "Legend"):
        expect(atlas.page.get_by_role("button", name=name, exact=True)).to_be_visible()
    before = atlas.ask("__atlas.map.getZoom()")
    atlas.page.get_by_role("button", name="Zoom in", exact=True).click()
    atlas.page.wait_for_function("(before) => __atlas.map.getZoom() === before + 1", arg=before)
    assert atlas.reports == []


def test_choosing_online_tiles_is_reported_and_the_tiles_are_asked_for(open_map):
    atlas = open_map(MapState(scene=SCENE_URL))
    asked: list[str] = []
    atlas.page.route(
        "https://tile.openstreetmap.org/**", lambda route: (asked.append(route.request.url), route.abort())
    )
    atlas.page.get_by_role("button", name="Base map").click()
    with atlas.page.expect_request("https://tile.openstreetmap.org/**"):
        atlas.page.get_by_label("OpenStreetMap (online)").check()
    assert atlas.reports == [{"kind": "base", "id": "osm", "seq": 1, "selected": None, "base": "osm"}]
    expect(atlas.page.get_by_role("link", name="OpenStreetMap")).to_be_visible()


def test_the_wheel_scrolls_the_page_until_the_map_is_turned_to(atlas):
    zoom = atlas.ask("__atlas.map.getZoom()")
    atlas.page.mouse.move(500, 650)
    atlas.page.mouse.wheel(0, -300)
    expect(atlas.page.locator(".atlas-hint.atlas-shown")).to_have_count(1)
    assert atlas.ask("__atlas.map.getZoom()") == zoom
    atlas.page.mouse.click(500, 650)
    atlas.page.mouse.wheel(0, -300)
    atlas.page.wait_for_function("(zoom) => __atlas.map.getZoom() > zoom", arg=zoom)


def test_a_hidden_map_fits_when_it_is_first_seen(chromium, site, open_map):
    open_map(MapState(scene=SCENE_URL))
    site.pages["/tabs"] = b'<iframe src="/" style="display:none;width:900px;height:500px;border:0"></iframe>'
    page = chromium.new_page(viewport={"width": 1000, "height": 700})
    page.goto(f"{site.url}/tabs")
    page.wait_for_function("frames[0].__atlas && frames[0].__atlas.scene")
    page.eval_on_selector("iframe", "(frame) => { frame.style.display = 'block' }")
    page.wait_for_function("frames[0].__atlas.map.getSize().x === 900 && frames[0].__atlas.map.getSize().y === 500")
    page.wait_for_function(
        "['fr-lorient', 'us-hawaii', 'nz'].every((id) => {"
        " const p = frames[0].__atlas.pointOfPlace(id); return p.x > 0 && p.x < 900 && p.y > 0 && p.y < 500 })"
    )
    page.close()


# ---- inside streamlit-folium's own frontend

HOST_PAGE = """<!doctype html><body style="margin:0"><script>
window.values = []; window.args = null; window.theme = {base: "light"};
window.send = () => frames[0].postMessage({type: "streamlit:render", args, dfs: [], disabled: false, theme}, "*");
addEventListener("message", ({data}) => {
  if (!data.isStreamlitMessage) return;
  if (data.type === "streamlit:componentReady" && args) send();
  if (data.type === "streamlit:setComponentValue") values.push(data.value);
});
</script><iframe src="/component/st_folium/index.html" style="width:1000px;height:600px;border:0"></iframe>"""


@pytest.fixture
def frame_arguments(monkeypatch):
    """What st_folium sends to its frame, as JSON."""

    def arguments_of(state: MapState) -> dict:
        sent: dict = {}
        monkeypatch.setattr(streamlit_folium, "_component_func", lambda **arguments: sent.update(arguments))
        streamlit_folium.st_folium(
            build_map(BUNDLE_URL), key="map", height=600, use_container_width=True,
            feature_group_to_add=SceneUpdate(state), returned_objects=RETURNED_OBJECTS,
        )  # fmt: skip
        sent.pop("on_change")
        return json.loads(json.dumps(sent))

    return arguments_of


@pytest.fixture
def host(chromium: Browser, site: Site) -> Iterator[Page]:
    """The page around the frame, in Streamlit's place: it answers when the frame is ready."""
    site.pages["/host"] = HOST_PAGE.encode()
    page = chromium.new_page(viewport={"width": 1000, "height": 700})
    page.errors = []  # type: ignore[attr-defined]
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    yield page
    assert page.errors == []
    page.close()


def open_host(host: Page, site: Site, arguments: dict) -> None:
    host.add_init_script(f"window.first = {json.dumps(arguments)}")
    host.goto(f"{site.url}/host")
    host.evaluate("() => { args = first; if (frames[0].Streamlit) send() }")


def wait_for_links(host: Page, count: int) -> None:
    host.wait_for_function("(count) => frames[0].__atlas && frames[0].__atlas.shown === count", arg=count)


def click_kep(host: Page) -> None:
    host.evaluate("() => void frames[0].__atlas.map.setView([10.6, 104.3], 8, {animate: false})")
    point = host.evaluate("() => frames[0].__atlas.pointOfPlace('kh-kep')")
    host.mouse.click(point["x"], point["y"])


def test_the_frame_shows_the_map_and_says_nothing_until_it_is_clicked(host, site, frame_arguments):
    open_host(host, site, frame_arguments(MapState(scene=SCENE_URL)))
    wait_for_links(host, len(LINKS))
    assert host.evaluate("() => [frames[0].__atlas.map.getSize().x, frames[0].__atlas.map.getSize().y]") == [1000, 600]
    click_kep(host)
    host.wait_for_function("() => values.length")
    assert host.evaluate("() => values") == [
        {"kind": "place", "id": "kh-kep", "seq": 1, "selected": {"kind": "place", "id": "kh-kep"}, "base": "offline"}
    ]


def test_an_update_keeps_the_map(host, site, frame_arguments):
    open_host(host, site, frame_arguments(MapState(scene=SCENE_URL)))
    wait_for_links(host, len(LINKS))
    host.evaluate("() => { frames[0].__atlas.map.mine = 1 }")
    for count in (1, 2, 3):
        update = frame_arguments(MapState(scene=SCENE_URL, visible=SCENE.visible_bits(list(LINKS)[:count])))
        host.evaluate("(update) => { args = update; send() }", update)
        wait_for_links(host, count)
    assert host.evaluate("() => [frames[0].__atlas.map.mine, frames[0].feature_group.length]") == [1, 1]


def test_a_filter_set_while_the_scripts_load_is_applied(host, site, frame_arguments):
    """streamlit-folium drops what arrives while its scripts load: the map asks for it again."""
    waiting: list = []
    host.route(f"**{BUNDLE_URL}", lambda route: waiting.append(route))
    with host.expect_request(f"**{BUNDLE_URL}"):
        open_host(host, site, frame_arguments(MapState(scene=SCENE_URL)))
    update = frame_arguments(MapState(scene=SCENE_URL, visible=only("vn-hue~nz")))
    host.evaluate("(update) => { args = update; send() }", update)
    host.wait_for_function("() => args.feature_group !== first.feature_group")
    waiting[0].continue_()
    wait_for_links(host, 1)


def test_the_theme_follows_the_page_around_the_frame(host, site, frame_arguments):
    open_host(host, site, frame_arguments(MapState(scene=SCENE_URL)))
    wait_for_links(host, len(LINKS))
    host.evaluate("() => { theme = {base: 'dark'}; send() }")
    host.wait_for_function("() => frames[0].document.querySelector('.atlas-map').dataset.theme === 'dark'")


def test_the_short_way_for_reports_is_still_there_in_this_streamlit_folium(host, site, frame_arguments):
    """Fails when a newer streamlit-folium no longer exposes Streamlit: clicks then take its slower way (next test)."""
    open_host(host, site, frame_arguments(MapState(scene=SCENE_URL)))
    wait_for_links(host, len(LINKS))
    assert host.evaluate("() => typeof frames[0].Streamlit.setComponentValue") == "function"


def test_without_the_short_way_clicks_arrive_as_a_tooltip(host, site, frame_arguments):
    open_host(host, site, frame_arguments(MapState(scene=SCENE_URL)))
    wait_for_links(host, len(LINKS))
    host.evaluate("() => { frames[0].Streamlit = undefined }")
    click_kep(host)
    host.wait_for_function("() => values.length")
    [value] = host.evaluate("() => values")
    assert set(value) == {"last_object_clicked_tooltip"}
    assert json.loads(value["last_object_clicked_tooltip"])["selected"] == {"kind": "place", "id": "kh-kep"}

"""The map in places that are not a quiet desk: a small column, a phone that turns, a window that is drawn larger, a
server that goes away and comes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from plain_map import SCENE_URL, Map, nearest_ink
from playwright.sync_api import expect

from paradiplomacy.bench.server import AppServer
from paradiplomacy.mapview.messages import MapState

pytestmark = pytest.mark.browser

KAMPOT = "vn-kien-giang~kh-kampot"
OVERLAPPING = """(() => {
    const boxes = [...document.querySelectorAll(".atlas-panel:not([hidden]), .atlas-card:not([hidden])")]
        .map((element) => [element.className, element.getBoundingClientRect()]).filter(([, box]) => box.width);
    const touching = ([, a], [, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const over = (one, i) => boxes.slice(i + 1).filter((two) => touching(one, two)).map((two) => [one[0], two[0]]);
    return boxes.flatMap(over);
})()"""
OUTSIDE = """[...document.querySelectorAll(".leaflet-control, .atlas-panel")].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width && (left < 0 || right > innerWidth);
}).map((element) => element.className)"""


class RestartableServer(AppServer):
    """The atlas at one address, as often as it is started."""

    def start(self) -> None:
        self.__enter__()

    def stop(self) -> None:
        self.__exit__(None, None, None)


@pytest.fixture
def own_server(five_articles: Path, tmp_path: Path) -> Iterator[RestartableServer]:
    app = Path(__file__).parents[2] / "app.py"
    environ = {"PARADIPLOMACY_DATA": str(five_articles)}
    with RestartableServer(app, log=tmp_path / "output.txt", health="/healthz", environ=environ) as server:
        yield server


TWO_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""A map that was resized is laid out in the next frame, and drawn in the one after it."""


def hits(shown: Map, link_id: str) -> None:
    """A click in the middle of a link selects it, and its line is painted there."""
    shown.look_at(10.6, 104.3, 8)
    shown.page.evaluate(TWO_FRAMES)
    middle = shown.middle_of(link_id)
    assert nearest_ink(shown, middle) <= 2
    shown.click(middle)
    assert shown.selected == {"kind": "link", "id": link_id}


def wait_for_size(shown: Map, width: int, height: int) -> None:
    shown.page.wait_for_function(
        "([w, h]) => __atlas.map.getSize().x === w && __atlas.map.getSize().y === h", arg=[width, height]
    )


@pytest.mark.parametrize("width", [320, 360])
def test_in_a_narrow_column_nothing_overlaps_and_everything_works(open_map, width):
    shown = open_map(MapState(scene=SCENE_URL), viewport={"width": width, "height": 420})
    hits(shown, KAMPOT)
    expect(shown.page.locator(".atlas-card")).to_be_visible()
    assert shown.ask(OVERLAPPING) == []
    assert shown.ask(OUTSIDE) == []
    expect(shown.page.locator(".atlas-legend-body")).to_be_hidden()


def test_an_open_legend_leaves_the_buttons_free(open_map):
    shown = open_map(MapState(scene=SCENE_URL), viewport={"width": 900, "height": 560})
    expect(shown.page.locator(".atlas-legend-body")).to_be_visible()
    assert shown.ask(OVERLAPPING) == []


def test_a_window_drawn_larger_and_smaller_keeps_lines_under_the_pointer(open_map):
    shown = open_map(MapState(scene=SCENE_URL))
    for width, height in ((1500, 900), (700, 500), (1000, 700)):
        shown.page.set_viewport_size({"width": width, "height": height})
        wait_for_size(shown, width, height)
        hits(shown, KAMPOT)
        shown.page.keyboard.press("Escape")


def test_a_phone_that_turns_keeps_what_is_selected_and_can_be_tapped(open_map):
    shown = open_map(
        MapState(scene=SCENE_URL), viewport={"width": 390, "height": 640}, has_touch=True, device_scale_factor=3
    )
    hits(shown, KAMPOT)
    shown.page.set_viewport_size({"width": 640, "height": 390})
    wait_for_size(shown, 640, 390)
    assert shown.selected == {"kind": "link", "id": KAMPOT}
    shown.look_at(10.6, 104.3, 8)
    point = shown.place("kh-kep")
    shown.page.touchscreen.tap(point["x"], point["y"])
    shown.page.wait_for_function("__atlas.selected.id === 'kh-kep'")
    assert shown.ask(OVERLAPPING) == []


def test_the_first_view_shows_no_antarctica(open_map):
    for size in ((1280, 800), (663, 635), (390, 524), (1920, 900)):
        shown = open_map(MapState(scene=SCENE_URL), viewport={"width": size[0], "height": size[1]})
        south = shown.ask("__atlas.map.getBounds().getSouth()")
        zoomed_out = shown.ask("__atlas.map.getSize().y / (256 * 2 ** __atlas.map.getZoom()) > 0.705")
        assert south > -61 or zoomed_out, size


def test_the_map_goes_on_while_the_server_is_away_and_is_heard_when_it_is_back(new_atlas, own_server):
    server = own_server
    atlas = new_atlas(server=server)
    atlas.troubles.expected = ["ERR_CONNECTION", "WebSocket", "failed: .*", "status 5.*", "console: .*"]
    atlas.open()
    atlas.map_document.evaluate("window.__atlas.map.marked = 'the first'")
    first, second, *_ = atlas.reachable_links()
    atlas.click(first)
    atlas.expect_selected(first)
    server.stop()
    atlas.click(second)
    atlas.map_document.wait_for_function("id => window.__atlas.selected.id === id", arg=second["id"])
    expect(atlas.map.locator(".atlas-card")).to_be_visible()
    server.start()
    atlas.wait_for_links()
    assert atlas.inspect("atlas.map.marked") == "the first"
    third = next(target for target in atlas.reachable_links() if target not in (first, second))
    atlas.click(third)
    atlas.expect_selected(third)

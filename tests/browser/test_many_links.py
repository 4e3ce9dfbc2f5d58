"""Tens of thousands of links on the map: the same lines, hit as exactly, drawn beside the page."""

from collections.abc import Callable, Iterator

import pytest
from plain_map import BUNDLE_URL, SCENE_URL, SECTORS, Map, Site, make_link, nearest_ink
from playwright.sync_api import Browser
from sample_data import ROOT

from paradiplomacy.bench.world import made_up_world
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.mapview.assets import MapAssets, build_assets
from paradiplomacy.mapview.encode import encode_scene
from paradiplomacy.mapview.layer import SceneUpdate, build_map
from paradiplomacy.mapview.messages import MapState
from paradiplomacy.mapview.scene import Scene, build_scene

pytestmark = pytest.mark.browser

MANY = 40_000
SOME = 2_000
"""Few enough to be drawn at once, too many for strokes."""

# Every pixel on which either painter puts much ink, and how far the other's nearest ink is; and how much ink each puts.
COMPARED = """(ratio) => {
    const layer = Object.values(__atlas.map._layers).find((one) => one.arcs);
    const scenery = { ...layer._scenery(), links: layer.visible }, view = layer._view;
    const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    const groups = Atlas.linesInView(view, scenery).map(({ links, style }) =>
        ({ ...style, links, colour: channels(style.colour), dash: Atlas.dashOf(style) }));
    const raster = Atlas.rasterise(layer.arcs, view, ratio, groups);
    const canvas = Object.assign(document.createElement("canvas"), { width: raster.width, height: raster.height });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.scale(ratio, ratio);
    Atlas.strokeLines(context, view, scenery);
    const strokes = context.getImageData(0, 0, raster.width, raster.height).data;
    const alone = (one, other) => {
        let count = 0;
        for (let y = 3; y < raster.height - 3; y++) for (let x = 3; x < raster.width - 3; x++) {
            if (one[4 * (y * raster.width + x) + 3] < 110) continue;
            let found = false;
            for (let dy = -2; dy <= 2 && !found; dy++) for (let dx = -2; dx <= 2 && !found; dx++)
                found = other[4 * ((y + dy) * raster.width + x + dx) + 3] > 20;
            if (!found) count++;
        }
        return count;
    };
    const ink = (pixels) => pixels.reduce((sum, value, at) => (at % 4 === 3 ? sum + value : sum), 0);
    let apart = 0, both = 0;
    for (let at = 0; at < strokes.length; at += 4) {
        if (strokes[at + 3] < 150 || raster.pixels[at + 3] < 150) continue;
        both += 3;
        for (const c of [0, 1, 2]) apart += Math.abs(strokes[at + c] - raster.pixels[at + c]);
    }
    return { onlyStrokes: alone(strokes, raster.pixels), onlyRaster: alone(raster.pixels, strokes),
        ratio: ink(raster.pixels) / ink(strokes), colours: apart / both };
}"""


@pytest.fixture(scope="module")
def scene() -> Scene:
    """A made-up world of links."""
    gazetteer = Gazetteer.read(ROOT / "data" / FILE_NAME)
    world = made_up_world(MANY, gazetteer=gazetteer, sectors=SECTORS)
    places = {place.place_id: place for one in world for place in (one.start, one.end)}
    links = {f"{one.start.place_id}~{one.end.place_id}": one.status for one in world}
    return build_scene([make_link(*one) for one in links.items()], places, SECTORS, country_names={})


@pytest.fixture(scope="module")
def assets(scene: Scene) -> MapAssets:
    return build_assets({"signed": encode_scene(scene), "today": encode_scene(scene)})


@pytest.fixture
def open_many(chromium: Browser, site: Site, assets: MapAssets) -> Iterator[Callable[..., Map]]:
    """Open the map with so many of the links; `without` names requests that fail."""
    contexts = []
    for asset in assets.store.values():
        site.pages[f"/assets/{asset.name}"] = asset.body

    def open_with(visible: str, *, links: int, without: str | None = None, **options: object) -> Map:
        shown = build_map(f"/assets/{assets.bundle}")
        SceneUpdate(MapState(scene=f"/assets/{assets.scenes['signed']}", visible=visible)).add_to(shown)
        site.pages["/many"] = shown.get_root().render().encode()
        contexts.append(chromium.new_context(**{"viewport": {"width": 1000, "height": 700}, **options}))
        page = contexts[-1].new_page()
        if without:
            page.route(without, lambda route: route.abort())
        page.goto(f"{site.url}/many")
        page.wait_for_function(f"window.__atlas && __atlas.shown === {links}")
        return Map(page)

    yield open_with
    for context in contexts:
        context.close()


@pytest.fixture
def few(open_many, chromium: Browser, site: Site) -> Iterator[Map]:
    """The map with a dozen links, in both painters' reach."""
    shown = build_map(BUNDLE_URL)
    SceneUpdate(MapState(scene=SCENE_URL)).add_to(shown)
    site.pages["/few"] = shown.get_root().render().encode()
    page = chromium.new_page(viewport={"width": 1000, "height": 700})
    page.goto(f"{site.url}/few")
    page.wait_for_function("window.__atlas && __atlas.shown > 0")
    yield Map(page)
    page.close()


def some_of(scene: Scene) -> tuple[str, list[str]]:
    """The bits of some of the links, and their ids."""
    ids = [link.link_id for link in scene.links[:: MANY // SOME]]
    return scene.visible_bits(ids), ids


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize(("lat", "lon", "zoom"), [(20, 110, 2), (11, 104.5, 6), (10.6, 104.3, 9)])
def test_the_raster_draws_what_strokes_draw(few, lat, lon, zoom, ratio):
    few.look_at(lat, lon, zoom)
    compared = few.page.evaluate(COMPARED, ratio)
    assert compared["onlyStrokes"] == 0
    assert compared["onlyRaster"] == 0
    assert compared["ratio"] == pytest.approx(1, abs=0.2)
    assert compared["colours"] <= 4  # of 255; lines of two colours cross here and there


def test_a_click_on_the_middle_of_any_link_hits_it(open_many, scene):
    shown = open_many("all", links=MANY)
    shown.look_at(30, 60, 3)
    ids = [link.link_id for link in scene.links[7::500]]
    missed = shown.ask(
        "argument.filter((id) => !__atlas.hit(__atlas.map.containerPointToLatLng(__atlas.pointOfLink(id)))"
        ".some((one) => one.id === id && one.distance < 1))",
        ids,
    )
    assert missed == []


def test_links_that_are_hidden_are_not_hit(open_many, scene):
    bits, ids = some_of(scene)
    shown = open_many(bits, links=SOME)
    hidden = [link.link_id for link in scene.links if link.link_id not in set(ids)]
    found = shown.ask(
        "argument.flatMap((id) => __atlas.hit(__atlas.map.containerPointToLatLng(__atlas.pointOfLink(id))))"
        ".filter((one) => one.kind === 'link').map((one) => one.id)",
        hidden[::600],
    )
    assert set(found) <= set(ids)


@pytest.mark.parametrize("without", [None, "**/painter.*"])
def test_every_link_is_drawn_with_a_worker_or_without(open_many, scene, without):
    bits, ids = some_of(scene)
    shown = open_many(bits, links=SOME, without=without)
    shown.look_at(35, 20, 4)
    shown.page.wait_for_function("__atlas.drawn")
    inside = [
        point for link_id in ids[:200] if 5 < (point := shown.middle_of(link_id))["x"] < 995 and 5 < point["y"] < 695
    ]
    assert len(inside) > 5
    assert max(nearest_ink(shown, point) for point in inside) <= 3


def test_lines_stay_in_sight_while_they_are_drawn_anew(open_many, scene):
    bits, _ids = some_of(scene)
    shown = open_many(bits, links=SOME)
    blank = shown.ask(
        """(() => {
            const { map } = __atlas, { x, y } = map.getSize();
            map.setView(map.containerPointToLatLng([x / 2 + 250, y / 2 + 120]), map.getZoom() + 1, { animate: false });
            const { width, height } = document.querySelector(".atlas-lines");
            const { data } = document.querySelector(".atlas-lines").getContext("2d").getImageData(0, 0, width, height);
            return data.every((value) => value === 0);
        })()"""
    )
    assert not blank


def test_the_last_of_many_quick_filters_is_what_is_drawn(open_many, scene):
    shown = open_many("all", links=MANY)
    states = [scene.visible_bits([link.link_id for link in scene.links[:count]]) for count in (30_000, 4_000, 9_000)]
    for bits in states:
        shown.ask(f"AtlasMap.update({{ visible: '{bits}' }})")
    shown.page.wait_for_function("__atlas.shown === 9000")
    shown.page.wait_for_function("__atlas.drawn")
    assert shown.ask("__atlas.shown") == 9000

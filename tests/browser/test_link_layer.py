"""The map layer in a real browser: on a plain page, and inside streamlit-folium's own frontend without Streamlit."""

import json
import math

import pytest
from frame_host import click_kep, open_host, wait_for_links
from plain_map import (
    BUNDLE_URL,
    HOSTILE,
    LINKS,
    PLACES,
    SCENE,
    SCENE_URL,
    Map,
    legend_of,
    nearest_ink,
    only,
)
from playwright.sync_api import expect

from paradiplomacy.mapview.messages import MapState, Target

pytestmark = pytest.mark.browser


@pytest.fixture
def atlas(plain_map) -> Map:
    return plain_map


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


def test_a_line_that_is_dragged_along_with_the_map_is_not_pointed_at(atlas):
    atlas.look_at(10.6, 104.3, 8)
    mouse, tooltip = atlas.page.mouse, atlas.page.locator(".atlas-tooltip")
    point = atlas.middle_of("vn-kien-giang~kh-koh-kong")
    mouse.move(point["x"], point["y"])
    expect(tooltip).to_be_visible()
    mouse.down()
    for step in range(1, 6):
        mouse.move(point["x"] + 12 * step, point["y"] + 8 * step)
        atlas.ask("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        expect(tooltip).to_be_hidden()
    expect(atlas.page.locator(".atlas-focused")).to_have_count(0)
    mouse.up()
    assert atlas.selected is None


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


@pytest.mark.parametrize("zoom", [2.5, 4, 6, 8])
def test_what_is_selected_is_named_however_close_its_partners_stand(open_map, zoom):
    atlas = open_map(MapState(scene=SCENE_URL, selected=Target("place", "vn-kien-giang")))
    atlas.look_at(10.4, 104.6, zoom)
    assert "Kien Giang" in atlas.ask("__atlas.labels")


def test_names_stay_where_they_are_while_something_is_selected(atlas):
    atlas.look_at(10.8, 104.6, 7.5)
    before = atlas.ask("__atlas.labelBoxes")
    atlas.show(MapState(scene=SCENE_URL, selected=Target("link", "vn-hue~la-salavan")))
    assert atlas.ask("__atlas.labelBoxes") == before  # what is selected lies elsewhere
    atlas.show(MapState(scene=SCENE_URL, selected=Target("link", "vn-kien-giang~kh-kep")))
    others = [box for box in atlas.ask("__atlas.labelBoxes") if box["text"] not in ("Kien Giang", "Kep")]
    assert others
    assert all(box in before for box in others)


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


def test_what_no_server_has_heard_is_told_to_the_next_one(atlas):
    """The server was away when the reader clicked; the one that is started anew knows the address only."""
    atlas.look_at(10.6, 104.3, 8)
    atlas.show(MapState(scene=SCENE_URL, visit="first"))
    atlas.click(atlas.place("kh-kep"))
    atlas.show(MapState(scene=SCENE_URL, visit="second", selected=Target("place", "kh-kampot")))
    kep = {"kind": "place", "id": "kh-kep"}
    assert atlas.selected == kep
    assert [(report["seq"], report["selected"]) for report in atlas.reports] == [(1, kep), (2, kep)]
    atlas.show(MapState(scene=SCENE_URL, visit="second", selected=Target("place", "kh-kep"), seq=2))
    atlas.show(MapState(scene=SCENE_URL, visit="second", selected=Target("place", "kh-kampot"), seq=2))
    assert atlas.selected == {"kind": "place", "id": "kh-kampot"}


def test_a_new_visit_has_its_say_although_its_numbers_are_lower_and_reports_go_on_counting(atlas):
    """The server was started anew: it counts from nothing, and may hear late of an old click."""
    atlas.look_at(10.6, 104.3, 8)
    atlas.show(MapState(scene=SCENE_URL, visit="first"))
    for place_id in ("kh-kep", "kh-kampot"):
        atlas.click(atlas.place(place_id))
    atlas.show(MapState(scene=SCENE_URL, visit="first", selected=Target("place", "kh-kampot"), seq=2))
    atlas.show(MapState(scene=SCENE_URL, visit="second", selected=Target("place", "kh-koh-kong")))
    assert atlas.selected == {"kind": "place", "id": "kh-koh-kong"}
    atlas.show(MapState(scene=SCENE_URL, visit="second"))
    assert atlas.selected is None
    atlas.click(atlas.place("kh-kep"))
    assert atlas.reports[-1]["seq"] == 3


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


def test_the_legend_counts_only_what_is_in_view(atlas):
    atlas.look_at(15.9, 107, 9)
    atlas.show(MapState(scene=SCENE_URL, visible=only("vn-hue~la-salavan", "vn-kien-giang~kh-kep", "vn-hue~nz")))
    assert legend_of(atlas) == {
        "LA": "1",
        "NZ": "1",
        "Signed or renewed": "1",
        "Planned or sought": "1",
        "Province of Vietnam": "1",
        "Partner locality": "1",
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

"""What the legend sets: what colour tells, and filters of countries and sectors; at once here, then in Python."""

import pytest
from plain_map import LINKS, SCENE, SCENE_URL, Map, legend_of, only
from playwright.sync_api import expect

from paradiplomacy.mapview.messages import MapState, Target
from paradiplomacy.mapview.palette import COUNTRY_COLOURS, STATUS_COLOURS

pytestmark = pytest.mark.browser

CAMBODIA = [link_id for link_id in LINKS if "~kh-" in link_id]


def choose(shown: Map, mode: str) -> None:
    shown.page.get_by_role("radio", name=mode).check()


def colour_of(shown: Map, link_id: str) -> str:
    return shown.ask("__atlas.colourOfLink(argument)", link_id)


def see_world(shown: Map) -> None:
    shown.look_at(20, 120, 2)


def test_choosing_a_colour_recolours_the_same_map_and_is_reported(plain_map):
    plain_map.ask("void (__atlas.map.mine = true)")
    choose(plain_map, "Status")
    assert colour_of(plain_map, "vn-hue~nz") == STATUS_COLOURS["light"][2]
    assert colour_of(plain_map, "vn-hue~br-sao-paulo") == STATUS_COLOURS["light"][3]
    assert plain_map.ask("__atlas.map.mine")
    [report] = plain_map.reports
    assert (report["kind"], report["id"], report["colour"], report["selected"]) == ("colour", "status", "status", None)


def test_python_chooses_the_colour_too(plain_map):
    plain_map.show(MapState(scene=SCENE_URL, colour="status"))
    assert plain_map.ask("__atlas.colour") == "status"
    expect(plain_map.page.get_by_role("radio", name="Status")).to_be_checked()
    plain_map.show(MapState(scene=SCENE_URL))
    assert colour_of(plain_map, CAMBODIA[0]) == COUNTRY_COLOURS["light"][0]


def test_an_older_word_of_python_does_not_undo_the_choice(plain_map):
    choose(plain_map, "Status")
    choose(plain_map, "Sector")
    plain_map.show(MapState(scene=SCENE_URL, colour="status", seq=1))
    assert plain_map.ask("__atlas.colour") == "sector"
    plain_map.show(MapState(scene=SCENE_URL, colour="status", seq=2))
    assert plain_map.ask("__atlas.colour") == "status"


def test_a_line_has_the_colour_of_its_rarest_sector_and_the_legend_counts_all_of_them(plain_map):
    see_world(plain_map)
    choose(plain_map, "Sector")
    kampot, kep, other = (f"vn-kien-giang~kh-{name}" for name in ("kampot", "kep", "koh-kong"))
    colours = COUNTRY_COLOURS["light"]
    assert [colour_of(plain_map, link_id) for link_id in (other, kep, kampot)] == list(colours[:3])
    legend = legend_of(plain_map)
    assert [legend[name] for name in ("Labour migration", "Tourism", "Health")] == [str(len(LINKS)), "2", "1"]


def test_a_chosen_sector_colours_all_its_links(plain_map):
    plain_map.show(
        MapState(scene=SCENE_URL, visible=only(*CAMBODIA[:2]), pool="all", sectors=("tourism",), colour="sector")
    )
    assert {colour_of(plain_map, link_id) for link_id in CAMBODIA[:2]} == {COUNTRY_COLOURS["light"][1]}


@pytest.mark.parametrize("mode", ["country", "sector", "status"])
def test_the_legend_tells_how_many_links_show_in_every_mode(plain_map, mode):
    see_world(plain_map)
    plain_map.show(MapState(scene=SCENE_URL, visible=only(*CAMBODIA, "vn-hue~nz"), colour=mode))
    legend = legend_of(plain_map)
    styles = ("Signed or renewed", "Established, no document named", "Planned or sought")
    assert [legend[style] for style in styles] == ["4", "1", "1"]
    assert "Ended or expired" not in legend
    if mode == "country":
        assert (legend["Cambodia"], legend["NZ"]) == (str(len(CAMBODIA)), "1")


def test_a_row_of_the_legend_filters_at_once_and_is_reported(plain_map):
    see_world(plain_map)
    row = plain_map.page.get_by_role("button", name="Cambodia")
    row.click()
    assert plain_map.ask("__atlas.shown") == len(CAMBODIA)
    [report] = plain_map.reports
    assert (report["kind"], report["countries"], report["selected"]) == ("filter", ["KH"], None)
    expect(row).to_have_attribute("aria-pressed", "true")
    expect(row).to_be_focused()
    plain_map.page.get_by_role("button", name="NZ").click()
    assert plain_map.ask("__atlas.shown") == len(CAMBODIA) + 1
    assert plain_map.reports[-1]["countries"] == ["KH", "NZ"]


def test_the_answer_of_python_is_the_same_picture(plain_map):
    see_world(plain_map)
    plain_map.page.get_by_role("button", name="Cambodia").click()
    before = legend_of(plain_map)
    plain_map.show(MapState(scene=SCENE_URL, visible=only(*CAMBODIA), pool="all", countries=("KH",), seq=1))
    assert plain_map.ask("__atlas.shown") == len(CAMBODIA)
    assert legend_of(plain_map) == before


def test_taking_the_filter_off_shows_what_the_other_filters_leave(plain_map):
    see_world(plain_map)
    pool = only(*CAMBODIA[:2], "vn-hue~nz")
    plain_map.show(MapState(scene=SCENE_URL, visible=only("vn-hue~nz"), pool=pool, countries=("NZ",)))
    assert legend_of(plain_map)["Cambodia"] == "+2"
    plain_map.page.get_by_role("button", name="NZ").click()
    assert plain_map.ask("__atlas.shown") == 3
    assert plain_map.reports[-1]["countries"] == []


def test_a_filter_of_sectors_and_one_of_countries_go_together(plain_map):
    see_world(plain_map)
    choose(plain_map, "Sector")
    plain_map.page.get_by_role("button", name="Tourism").click()
    plain_map.page.get_by_role("button", name="Health").click()
    assert plain_map.ask("__atlas.shown") == 2
    plain_map.show(MapState(scene=SCENE_URL, pool="all", visible=only(CAMBODIA[0]), sectors=("health", "tourism"),
                            match="all", colour="sector", seq=3))  # fmt: skip
    assert plain_map.ask("__atlas.shown") == 1


def test_a_row_of_the_legend_keeps_the_selection(plain_map):
    see_world(plain_map)
    plain_map.show(MapState(scene=SCENE_URL, selected=Target("place", "vn-hue")))
    plain_map.page.get_by_role("button", name="Cambodia").click()
    assert plain_map.selected == {"kind": "place", "id": "vn-hue"}
    assert plain_map.reports[-1]["selected"] == {"kind": "place", "id": "vn-hue"}


def test_no_name_is_written_under_the_legend_or_another_control(plain_map):
    see_world(plain_map)
    covered = plain_map.ask(
        """(() => {
            const controls = [...document.querySelectorAll(".leaflet-control:not([hidden])")];
            const boxes = controls.map((control) => control.getBoundingClientRect());
            return __atlas.labelBoxes.filter((label) => boxes.some((box) =>
                label.left < box.right && label.right > box.left && label.top < box.bottom && label.bottom > box.top));
        })()"""
    )
    assert covered == []
    assert plain_map.ask("__atlas.labels.length") > 3


def test_a_year_restyles_links_without_a_new_map(plain_map):
    plain_map.ask("void (__atlas.map.mine = true)")
    restyled = {"signed": only("vn-hue~br-sao-paulo"), "intention": only("vn-hue~us-hawaii")}
    plain_map.show(MapState(scene=SCENE_URL, colour="status", restyled=restyled))
    assert colour_of(plain_map, "vn-hue~br-sao-paulo") == STATUS_COLOURS["light"][0]
    assert colour_of(plain_map, "vn-hue~us-hawaii") == STATUS_COLOURS["light"][2]
    plain_map.show(MapState(scene=SCENE_URL, colour="status"))
    assert colour_of(plain_map, "vn-hue~br-sao-paulo") == STATUS_COLOURS["light"][3]
    assert plain_map.ask("__atlas.map.mine")
    assert SCENE.links

import json
import re

import folium
import pytest
import streamlit_folium
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.mapview.layer import (
    RETURNED_OBJECTS,
    MapReport,
    MapState,
    SceneUpdate,
    Target,
    asset_url,
    build_map,
    read_report,
    script_json,
)

HOSTILE = [
    "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "`${x}`", "\"'\\", "{{ 'map_div' }}",
    "[a](javascript:alert(1))", "\u202eRTL\u2028\u2029", "_feature_group_0 map_div alert(coords);", "x" * 10_000,
]  # fmt: skip


@pytest.fixture
def sent(monkeypatch):
    """What streamlit-folium would send to the frame: a function of the state to show."""

    def send(state: MapState, bundle: str = "atlas.js") -> dict:
        seen: dict = {}
        monkeypatch.setattr(streamlit_folium, "_component_func", lambda **arguments: seen.update(arguments))
        streamlit_folium.st_folium(
            build_map(asset_url(bundle)),
            key="map",
            feature_group_to_add=SceneUpdate(state),
            returned_objects=RETURNED_OBJECTS,
        )
        return seen

    return send


def message_of(arguments: dict) -> dict:
    [text] = re.findall(r"AtlasMap\.update\((.*)\);\n", arguments["feature_group"])
    return json.loads(text)


def test_the_frame_stays_the_same_whatever_is_shown(sent):
    first = sent(MapState(scene=asset_url("scene.000000000000.bin")))
    second = sent(
        MapState(
            scene=asset_url("scene.ffffffffffff.bin"), visible="AAA=", selected=Target("link", "vn-hue~nz"), seq=9,
            lang="vi", theme="dark", units="today", base="osm", text={"legend": "Chú giải"}, fit=2,
        )
    )  # fmt: skip
    assert (first["key"], first["script"], first["js_links"]) == (second["key"], second["script"], second["js_links"])
    assert first["feature_group"] != second["feature_group"]


def test_the_frame_loads_one_script_of_our_own_and_nothing_else(sent):
    arguments = sent(MapState(scene="s"))
    assert arguments["js_links"] == ["../../assets/atlas.js"]
    assert arguments["css_links"] == []
    assert "http" not in arguments["header"].replace("http-equiv", "")
    assert "user-scalable=no" not in arguments["header"]


def test_folium_maps_of_others_are_left_as_they_are():
    before = list(folium.Map.default_js)
    build_map("atlas.js")
    assert folium.Map.default_js == before
    assert folium.Map().default_js == before


def test_the_map_is_mounted_under_the_name_that_streamlit_folium_gives_it(sent):
    script = sent(MapState(scene="s"))["script"]
    assert 'var map_div = L.map("map_div", AtlasMap.leafletOptions);' in script
    assert "AtlasMap.mount(map_div, {" in script


def test_the_update_draws_nothing_and_resets_the_list_of_old_updates(sent):
    script = sent(MapState(scene="s"))["feature_group"]
    assert "var feature_group_feature_group_0 = L.layerGroup();" in script
    assert script.index("window.feature_group = [];") < script.index("window.feature_group.push")


def test_the_message_arrives_as_it_was_sent(sent):
    state = MapState(
        scene=asset_url("scene.0a1b2c3d4e5f.bin"), visible="+/8=", selected=Target("place", "vn-hue"), seq=3, lang="fr",
        theme="light", units="today", base="osm", text={"full_screen": "Plein écran"}, fit=1,
    )  # fmt: skip
    assert message_of(sent(state)) == {
        "scene": "../../assets/scene.0a1b2c3d4e5f.bin",
        "visible": "+/8=",
        "selected": {"kind": "place", "id": "vn-hue"},
        "seq": 3,
        "lang": "fr",
        "theme": "light",
        "units": "today",
        "base": "osm",
        "text": {"full_screen": "Plein écran"},
        "fit": 1,
    }


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_passes_streamlit_folium_unchanged(sent, text):
    state = MapState(scene="s", selected=Target("place", text), text={"legend": text, "under_score": text})
    arguments = sent(state)
    message = message_of(arguments)
    assert message["selected"]["id"] == text
    assert message["text"] == {"legend": text, "under_score": text}
    assert not set("<>`&'") & set(arguments["feature_group"])
    assert arguments["feature_group"].isascii()


@given(st.recursive(st.text() | st.integers(), lambda inner: st.dictionaries(st.text(), inner) | st.lists(inner)))
def test_script_json_is_json_of_the_same_value_without_dangerous_characters(value):
    text = script_json(value)
    assert json.loads(text) == value
    assert not set("<>`&'_\u2028\u2029") & set(text)
    assert "{{" not in text


def test_numbers_that_are_no_json_are_refused():
    with pytest.raises(ValueError, match="JSON"):
        script_json(float("nan"))


def report(**changes):
    return {
        "kind": "link", "id": "vn-hue~nz", "seq": 4, "selected": {"kind": "link", "id": "vn-hue~nz"}, "base": "offline"
    } | changes  # fmt: skip


EXPECTED = MapReport(seq=4, kind="link", id="vn-hue~nz", selected=Target("link", "vn-hue~nz"), base="offline")


def test_a_report_of_the_short_way_is_read():
    assert read_report(report()) == EXPECTED


def test_a_report_of_streamlit_foliums_own_way_is_read():
    assert read_report({"last_object_clicked_tooltip": json.dumps(report())}) == EXPECTED


def test_an_empty_click_and_a_base_map_are_reports_too():
    cleared = read_report(report(kind="none", id="", selected=None))
    assert cleared is not None
    assert (cleared.kind, cleared.selected) == ("none", None)
    base = read_report(report(kind="base", id="osm", base="osm"))
    assert base is not None
    assert (base.base, base.selected) == ("osm", Target("link", "vn-hue~nz"))


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {"last_object_clicked_tooltip": None},
        {"last_object_clicked_tooltip": "Kampot"},
        {"last_object_clicked_tooltip": "[1]"},
        report(seq="4"),
        report(kind="province"),
        report(id=None),
        report(base=None),
    ],
)
def test_what_is_no_report_is_none(value):
    assert read_report(value) is None

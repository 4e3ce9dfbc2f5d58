import json
import re

import folium
import pytest
import streamlit_folium

from paradiplomacy.mapview.layer import RETURNED_OBJECTS, SceneUpdate, asset_url, build_map
from paradiplomacy.mapview.messages import MapState, Target

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
        theme="light", units="today", base="osm", text={"full_screen": "Plein écran"}, fit=1, around=("vn-hue",),
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
        "around": ["vn-hue"],
        "pool": "",
        "restyled": {},
        "countries": [],
        "sectors": [],
        "match": "any",
        "colour": "country",
        "visit": "",
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


def test_a_small_map_has_a_script_of_its_own_and_no_online_tiles():
    large, small = build_map("atlas.js").get_root().render(), build_map("atlas.js", compact=True).get_root().render()
    assert '"compact":false' in large
    assert '"compact":true' in small
    assert "openstreetmap" in large
    assert "openstreetmap" not in small

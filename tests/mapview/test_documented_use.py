"""The example in the guide to the layer runs as it is printed."""

import json
import re
from pathlib import Path
from types import SimpleNamespace

from paradiplomacy.mapview.assets import build_assets, read_base_map
from paradiplomacy.mapview.encode import encode_scene
from paradiplomacy.mapview.layer import RETURNED_OBJECTS, SceneUpdate, asset_url, build_map
from paradiplomacy.mapview.messages import MapState, read_report
from paradiplomacy.mapview.scene import build_scene

PROJECT = Path(__file__).parents[2]


def test_the_example_shows_the_chosen_links_and_reads_what_the_reader_did(make, places):
    (example,) = re.findall(r"```python\n(.*?)```", (PROJECT / "docs" / "map-layer.md").read_text("utf-8"), re.DOTALL)
    drawn = []
    report = {"seq": 1, "kind": "link", "id": "vn-kien-giang~kh-kep", "selected": None, "base": "offline"}
    given = {
        "links": make.links, "places": places, "sectors": make.sectors, "country_names": make.country_names,
        "folder": PROJECT / "data" / "basemap", "chosen": ["vn-kien-giang~kh-kampot"],
        "st": SimpleNamespace(session_state={"map": report}),
        "st_folium": lambda *elements, **options: drawn.append((elements, options)),
    }  # fmt: skip
    imported = (
        build_assets,
        read_base_map,
        encode_scene,
        asset_url,
        build_map,
        build_scene,
        read_report,
        MapState,
        SceneUpdate,
    )
    names = {one.__name__: one for one in imported} | {"RETURNED_OBJECTS": RETURNED_OBJECTS} | given
    exec(compile(example, "docs/map-layer.md", "exec"), names)  # noqa: S102 -- our own guide
    ((_, options),) = drawn
    state = json.loads(options["feature_group_to_add"].state_json)
    assert state["scene"].removeprefix("../../assets/") in names["assets"].store
    assert state["visible"] == names["scene"].visible_bits(["vn-kien-giang~kh-kampot"])
    assert names["report"].id == "vn-kien-giang~kh-kep"

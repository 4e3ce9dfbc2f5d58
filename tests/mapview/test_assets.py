import hashlib
import json
import re

import pytest

from paradiplomacy.errors import DatasetError
from paradiplomacy.mapview.assets import BaseMapLevel, build_assets, read_base_map


@pytest.fixture
def assets():
    levels = (BaseMapLevel(body=b"far", min_zoom=0, max_zoom=4), BaseMapLevel(body=b"near", min_zoom=4, max_zoom=12))
    return build_assets({"signed": b"as signed", "today": b"as today"}, base_map=levels)


@pytest.fixture
def script(assets) -> str:
    return assets.store[assets.bundle].body.decode()


def test_every_file_is_named_by_its_content(assets):
    for name, asset in assets.store.items():
        assert asset.name == name
        assert hashlib.sha256(asset.body).hexdigest()[:12] == name.split(".")[1]


def test_the_same_data_gives_the_same_names_and_other_data_another_bundle(assets):
    levels = (BaseMapLevel(body=b"far", min_zoom=0, max_zoom=4), BaseMapLevel(body=b"near", min_zoom=4, max_zoom=12))
    again = build_assets({"signed": b"as signed", "today": b"as today"}, base_map=levels)
    other = build_assets({"signed": b"otherwise", "today": b"as today"}, base_map=levels)
    assert set(again.store) == set(assets.store)
    assert other.bundle != assets.bundle


def test_two_scripts_two_scenes_and_the_base_map_are_all_there_is_to_load(assets):
    stems = sorted(name.split(".")[0] for name in assets.store)
    assert stems == ["atlas", "basemap0", "basemap1", "painter", "scene", "scene"]
    assert assets.store[assets.scenes["today"]].body == b"as today"


def test_the_first_scene_is_asked_for_before_leaflet_is_parsed(assets, script):
    assert script.index(assets.scenes["signed"]) < script.index("manifest.fetch(manifest.url(manifest.first))")
    assert script.index("manifest.fetch(manifest.url(manifest.first))") < script.index("Leaflet 1.9.4")


def test_nothing_in_the_script_points_to_another_file_or_host(script):
    assert "sourceMappingURL" not in script
    assert re.findall(r"(?<!\.)\burl\((?!data:|#)[^)]*\)", script) == []
    assert not re.search(r"""(src|href)=["']https?://(?!leafletjs\.com)""", script)


def test_the_store_cannot_be_changed(assets):
    with pytest.raises(TypeError):
        assets.store["x"] = None


def test_levels_are_read_from_the_list_in_the_folder(tmp_path):
    (tmp_path / "world.bin").write_bytes(b"world")
    level = {"file": "world.bin", "minZoom": 0, "maxZoom": 6, "bounds": [-85, -180, 85, 180]}
    (tmp_path / "basemap.json").write_text(json.dumps({"levels": [level]}))
    assert read_base_map(tmp_path) == (
        BaseMapLevel(body=b"world", min_zoom=0, max_zoom=6, bounds=(-85, -180, 85, 180)),
    )


@pytest.mark.parametrize("index", [None, "{", "{}", '{"levels": [{"file": "missing.bin"}]}'])
def test_a_base_map_that_cannot_be_read_is_named(tmp_path, index):
    if index is not None:
        (tmp_path / "basemap.json").write_text(index)
    with pytest.raises(DatasetError, match="base map in"):
        read_base_map(tmp_path)

"""Every built file against its checksum: what is damaged is named, and the rest is served."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_data import PLACES, ROOT, agreement, dataset, files_of, written

from paradiplomacy.errors import DatasetError
from paradiplomacy.publish.soundness import damaged_files
from paradiplomacy.store import PACKAGE_FILE

DATA = dataset(PLACES, [agreement("vn-hue", "kh-kep")])
TABLES = sorted(name for name in files_of(DATA) if name.endswith((".jsonl", ".csv")))


def test_the_files_that_ship_are_as_they_were_built() -> None:
    assert damaged_files(ROOT / "data") == ()


def test_every_table_has_its_checksum_in_the_data_package(tmp_path: Path) -> None:
    package = json.loads((written(tmp_path, DATA) / PACKAGE_FILE).read_bytes())
    told = {one["path"]: one["hash"] for one in package["resources"]}
    assert sorted(told) == TABLES
    assert all(told[name] == f"sha256:{hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()}" for name in TABLES)


@pytest.mark.parametrize(
    "damage",
    [lambda path: path.unlink(), lambda path: path.write_bytes(path.read_bytes() + b"\n"),
     lambda path: path.write_bytes(b"x")],
    ids=["missing", "longer", "other"],
)  # fmt: skip
def test_each_file_that_is_not_as_it_was_built_is_named(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    for name in TABLES:
        damage(written(tmp_path, DATA) / name)
        assert damaged_files(tmp_path) == (name,)


def test_gazetteer_and_base_map_are_held_against_their_own_indexes(tmp_path: Path) -> None:
    written(tmp_path, DATA)
    (tmp_path / "basemap").mkdir()
    for index, name in (("gazetteer.json", "gazetteer.tsv.gz"), ("basemap/basemap.json", "basemap/world.bin")):
        checksum = hashlib.sha256(b"good").hexdigest()
        entry = {"file": Path(name).name, "sha256": checksum}
        (tmp_path / index).write_text(json.dumps({"levels": [entry]} if "basemap" in index else entry), "utf-8")
        (tmp_path / name).write_bytes(b"good")
        assert damaged_files(tmp_path) == ()
        (tmp_path / name).write_bytes(b"bad")
        assert damaged_files(tmp_path) == (name,)
        (tmp_path / name).write_bytes(b"good")


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b'{"levels": [3]}', b'{"levels": 3}'])
def test_an_index_that_cannot_be_read_is_named(tmp_path: Path, content: bytes) -> None:
    (written(tmp_path, DATA) / "gazetteer.json").write_bytes(content)
    assert damaged_files(tmp_path) == ("gazetteer.json",)


def test_without_the_data_package_nothing_can_be_said(tmp_path: Path) -> None:
    (written(tmp_path, DATA) / PACKAGE_FILE).unlink()
    with pytest.raises(DatasetError, match=r"datapackage\.json .*paradiplomacy build"):
        damaged_files(tmp_path)

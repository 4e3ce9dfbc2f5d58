"""Built tables come back as they were written, or say which of them is wrong."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset, place, source, trade, written
from strategies import datasets

from paradiplomacy.errors import DatasetError
from paradiplomacy.publish.tables import TABLES
from paradiplomacy.store import PACKAGE_FILE, Dataset, load_dataset, load_names

READ_AT_START = [name for name in TABLES if name not in ("names", "changes")]
DATA = dataset(PLACES, [agreement("vn-hue", "kh-kep"), trade("vn-hue", "kh-kep", "kh-kampot")])
OTHER = dataset(PLACES, [agreement("vn-kien-giang", "fr-lorient")], sources=[source("paper-en-1", title="Another")])


def told(data: Dataset) -> tuple[object, ...]:
    return (
        dict(data.places),
        dict(data.sources),
        dict(data.sectors),
        dict(data.statements),
        data.links_as_signed,
        data.issues,
    )


@settings(max_examples=30)
@given(data=datasets())
def test_a_dataset_comes_back_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, data: Dataset) -> None:
    assert told(load_dataset(written(tmp_path_factory.mktemp("data"), data))) == told(data)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_come_back_as_they_were_written(tmp_path: Path, name: str) -> None:
    named = place("kh-kep", names={"en": name})
    data = dataset([*PLACES, named], [agreement("vn-hue", "kh-kep", partner=name)])
    back = load_dataset(written(tmp_path, data))
    assert back.places["kh-kep"] == named
    assert told(back) == told(data)


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\r"])
def test_every_kind_of_line_break_inside_a_text_comes_back(tmp_path: Path, separator: str) -> None:
    data = dataset(PLACES, [agreement("vn-hue", "kh-kep", note=f"one{separator}two")])
    assert told(load_dataset(written(tmp_path, data))) == told(data)


def test_a_dataset_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        DATA.places["kh-kep"] = DATA.places["kh"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        DATA.links_as_signed = ()  # type: ignore[misc]


@pytest.mark.parametrize("table", READ_AT_START)
def test_a_table_that_is_missing_is_named(tmp_path: Path, table: str) -> None:
    (written(tmp_path, DATA) / f"{table}.jsonl").unlink()
    with pytest.raises(DatasetError, match=rf"{table}\.jsonl .*paradiplomacy build"):
        load_dataset(tmp_path)


@pytest.mark.parametrize("table", [name for name in READ_AT_START if name not in ("spellings", "issues")])
@pytest.mark.parametrize(
    "damage",
    [lambda content: content[:-1], lambda content: content[: len(content) // 2], lambda content: b"",
     lambda content: content + b"\n",
     lambda content: content.replace(b"e", b"3", 1)],
    ids=["last byte", "half", "empty", "longer", "one letter"],
)  # fmt: skip
def test_a_table_that_is_not_as_it_was_built_is_named(
    tmp_path: Path, table: str, damage: Callable[[bytes], bytes]
) -> None:
    path = written(tmp_path, DATA) / f"{table}.jsonl"
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(DatasetError, match=rf"{table}\.jsonl .*checksum.*paradiplomacy build"):
        load_dataset(tmp_path)


def test_a_folder_in_the_place_of_a_table_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, DATA) / "links.jsonl"
    path.unlink()
    path.mkdir()
    with pytest.raises(DatasetError, match=r"links\.jsonl"):
        load_dataset(tmp_path)


@pytest.mark.parametrize("content", [b'{"place_id": 1}\n', b"{}\n", b"nonsense\n", b"\xff\n", b"[\n", b"\n\n"])
def test_a_table_of_other_content_under_its_own_checksum_is_named(tmp_path: Path, content: bytes) -> None:
    package = json.loads((written(tmp_path, DATA) / PACKAGE_FILE).read_bytes())
    package["resources"][0]["hash"] = "sha256:" + hashlib.sha256(content).hexdigest()
    (tmp_path / PACKAGE_FILE).write_text(json.dumps(package), encoding="utf-8")
    (tmp_path / "places.jsonl").write_bytes(content)
    with pytest.raises(DatasetError, match=r"places\.jsonl"):
        load_dataset(tmp_path)


@pytest.mark.parametrize(
    "content",
    ["", "{", "null", "[]", '"text"', "{}", '{"schema_version": 0, "resources": []}', '{"schema_version": "1"}'],
)
def test_a_package_that_cannot_be_read_or_is_of_another_version_is_named(tmp_path: Path, content: str) -> None:
    (written(tmp_path, DATA) / PACKAGE_FILE).write_text(content, encoding="utf-8")
    with pytest.raises(DatasetError, match=r"datapackage\.json .*paradiplomacy build"):
        load_dataset(tmp_path)


def test_a_package_that_is_no_text_is_named(tmp_path: Path) -> None:
    (written(tmp_path, DATA) / PACKAGE_FILE).write_bytes(b"\xff\xfe")
    with pytest.raises(DatasetError, match=r"datapackage\.json"):
        load_dataset(tmp_path)


def test_a_folder_without_data_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"datapackage\.json .*paradiplomacy build"):
        load_dataset(tmp_path / "nowhere")


@pytest.mark.parametrize(
    "change",
    [{"resources": None}, {"resources": 3}, {"resources": [3]}, {"resources": [{"name": "places"}]}, {"resources": []},
     {"version": None}, {"licenses": []}, {"date": None}],
    ids=["null", "number", "no table", "no path", "none", "no version", "no licence", "no date"],
)  # fmt: skip
def test_a_package_that_lacks_what_it_must_say_is_named(tmp_path: Path, change: dict[str, object]) -> None:
    path = written(tmp_path, DATA) / PACKAGE_FILE
    package = json.loads(path.read_bytes()) | change
    package = {name: value for name, value in package.items() if value is not None or name == "resources"}
    path.write_text(json.dumps(package), encoding="utf-8")
    with pytest.raises(DatasetError, match=r"datapackage\.json"):
        load_dataset(tmp_path)


def test_the_names_to_review_are_checked_when_they_are_read(tmp_path: Path) -> None:
    assert load_names(written(tmp_path, DATA)) == ()
    (tmp_path / "names.jsonl").write_bytes(b"{}\n")
    assert told(load_dataset(tmp_path)) == told(DATA)
    with pytest.raises(DatasetError, match=r"names\.jsonl .*checksum"):
        load_names(tmp_path)

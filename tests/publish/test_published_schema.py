"""What is said of tables and columns: complete, and true."""

import json
import re
from typing import Any

import pytest
from frictionless import Package
from sample_data import HOSTILE_NAMES, PLACES, ROOT, agreement, dataset, files_of, source, trade, written

from paradiplomacy.model.base import Value
from paradiplomacy.model.statement import Goods
from paradiplomacy.publish import schema
from paradiplomacy.publish.codes import meaning_of
from paradiplomacy.publish.schema import Sheet, sheets
from paradiplomacy.publish.tables import TABLES, Table
from paradiplomacy.seeds import read_seeds
from paradiplomacy.store import Dataset

SHEETS = {sheet.name: sheet for sheet in sheets()}
HOSTILE = dataset(
    PLACES,
    [agreement("vn-hue", "kh-kep", partner=name, note=name, sectors_as_printed=(name,)) for name in HOSTILE_NAMES]
    + [trade("vn-hue", "kh-kep", None, amount=None, currency=None, goods=[{"name": name}]) for name in HOSTILE_NAMES],
    sources=[source("paper-en-1", title=HOSTILE_NAMES[0])],
)


def faults(folder: Any) -> list[str]:
    report = Package(str(folder / "datapackage.json")).validate()
    return [str(fault) for fault in report.flatten(["rowNumber", "fieldName", "type", "note"])]


def test_the_package_that_ships_is_valid_with_its_keys_and_checksums() -> None:
    assert faults(ROOT / "data") == []


@pytest.mark.parametrize("data", [HOSTILE, dataset([], [])], ids=["hostile", "empty"])
def test_every_package_is_valid(tmp_path: Any, data: Dataset) -> None:
    assert faults(written(tmp_path, data)) == []


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("links.csv", b"vn-hue,", b"vn-nowhere,"),
        ("statements.csv", b",signed,", b",wished,"),
        ("places.csv", b"16.5", b"95"),
    ],
)
def test_the_validator_would_see_a_wrong_cell(tmp_path: Any, name: str, right: bytes, wrong: bytes) -> None:
    path = written(tmp_path, HOSTILE) / name
    assert right in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(right, wrong, 1))
    assert faults(tmp_path)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_every_column_is_described_in_a_sentence_that_speaks_of_cells(sheet: Sheet) -> None:
    for column in sheet.columns:
        assert re.fullmatch(r"[A-Z0-9(`\"].{3,}\.", column.description), f"{sheet.name}.{column.name}"
        assert "None" not in column.description


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_every_code_has_a_meaning(sheet: Sheet) -> None:
    lacking = [
        f"{sheet.name}.{column.name}: {code}"
        for column in sheet.columns
        for code in column.codes
        if not meaning_of(f"{sheet.name}.{column.name}", code)
    ]
    assert lacking == []


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_keys_are_columns_and_point_to_keys(sheet: Sheet) -> None:
    names = [column.name for column in sheet.columns]
    assert len(names) == len(set(names))
    assert set(sheet.key) <= set(names)
    for foreign in sheet.foreign:
        assert set(foreign.columns) <= set(names)
        assert foreign.targets == SHEETS[foreign.table].key


def test_every_built_table_is_published(atlas: Dataset) -> None:
    built = {path.stem for path in (ROOT / "data").glob("*.jsonl")}
    assert built == set(TABLES)
    assert {sheet.of for sheet in sheets()} == set(TABLES)


def test_a_field_with_several_values_of_its_own_must_be_given_a_table() -> None:
    class Basket(Value):
        goods: tuple[Goods, ...]

    with pytest.raises(TypeError, match=r"goods .* publish/tables\.py"):
        list(schema._merged(Table(title="", models=(Basket,))))


def test_the_codebook_tells_every_table_column_code_and_sector(atlas: Dataset) -> None:
    files = files_of(atlas)
    book = files["CODEBOOK.md"].decode()
    for sheet in sheets():
        part = book.split(f"\n## {sheet.name}\n")[1].split("\n## ")[0]
        assert all(f"| `{column.name}` |" in part for column in sheet.columns)
        assert all(f"- `{code}`: " in part for column in sheet.columns for code in column.codes)
    assert all(f"| `{code}` |" in book for code in atlas.sectors)


def test_the_package_tells_licence_version_date_and_sources() -> None:
    described = json.loads((ROOT / "data" / "datapackage.json").read_bytes())
    told = read_seeds(ROOT / "seeds").description
    assert (described["version"], described["date"]) == (told.version, told.date)
    assert described["licenses"][0]["name"] == "CC-BY-4.0"
    assert {one["title"].split(":")[0] for one in described["sources"]} >= {"Natural Earth", "GeoNames"}

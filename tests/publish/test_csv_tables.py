"""The CSV tables: everything can be read back, and no spreadsheet runs any of it."""

import json
import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reading_back import cells_of, rows_back
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset, files_of, intention, place, source, trade
from strategies import datasets

from paradiplomacy.model.statement import Locator
from paradiplomacy.publish.csv_sheets import csv_from
from paradiplomacy.publish.schema import sheets
from paradiplomacy.publish.tables import TABLES
from paradiplomacy.store import Dataset

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''", "'")
STRIPPED = tuple(text.strip() for text in FORMULAS)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(str.strip).filter(bool)


def as_they_were(data: Dataset, table: str) -> list[dict[str, Any]]:
    lines = files_of(data)[f"{table}.jsonl"].splitlines()
    return [_without_empty(json.loads(line)) for line in lines]


def _without_empty(value: Any) -> Any:
    """Without what is empty: a cell cannot tell nothing from an empty list, or from a field that a kind lacks."""
    if isinstance(value, list):
        return [_without_empty(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {name: _without_empty(one) for name, one in value.items() if one not in (None, [], "")}


def assert_comes_back(data: Dataset, tables: tuple[str, ...] = tuple(TABLES)) -> None:
    files = files_of(data)
    for table in tables:
        back = [_without_empty(_unlabelled(row)) for row in rows_back(files, table)]
        assert back == as_they_were(data, table), table


def _unlabelled(row: dict[str, Any]) -> dict[str, Any]:
    """Without labels in languages that a row lacks."""
    labels = row.get("labels")
    return {**row, "labels": {code: text for code, text in labels.items() if text}} if isinstance(labels, dict) else row


@settings(max_examples=20)
@given(data=datasets())
def test_every_table_can_be_read_back_from_its_csv_files(data: Dataset) -> None:
    assert_comes_back(data)


def test_the_five_articles_can_be_read_back(atlas: Dataset) -> None:
    assert_comes_back(atlas, ("places", "sources", "sectors", "statements", "links", "events"))


@pytest.mark.parametrize(
    "name", [*HOSTILE_NAMES, *(text.strip() or "x" for text in FORMULAS), "a;b\\;c", "a\\", 'a"b,c']
)
def test_hostile_texts_can_be_read_back(name: str) -> None:
    told = [
        agreement("vn-hue", "kh-kep", partner=name, note=name, sectors_as_printed=(name, f"{name};", "plain"),
                  further_locators=(Locator(paragraph=1, quote=name[:60]),), quote=name[:60]),
        trade("vn-hue", "kh-kep", None, scope_note=name, goods=[{"name": name}, {"name": "rice", "flow": "export"}]),
    ]  # fmt: skip
    people = [*PLACES, place("kh-kep", names={"en": name, "zh": name})]
    assert_comes_back(dataset(people, told, sources=[source("paper-en-1", title=name, publisher=name)]))


@settings(max_examples=40)
@given(texts=st.lists(ANY_TEXT, min_size=1, max_size=4))
@example(texts=["a;b", "\\", ";", "\\;"])
@example(texts=["=1", "'"])
def test_several_texts_in_one_cell_come_apart_as_they_were(texts: list[str]) -> None:
    assert_comes_back(
        dataset(PLACES, [agreement("vn-hue", "kh-kep", sectors_as_printed=tuple(texts))]), ("statements",)
    )


@settings(max_examples=20)
@given(data=datasets(), text=ANY_TEXT | st.sampled_from(FORMULAS).map(str.strip).filter(bool))
def test_no_cell_of_text_begins_like_a_formula(data: Dataset, text: str) -> None:
    changed = {key: one.model_copy(update={"note": text}) for key, one in data.statements.items()}
    files = files_of(dataset(data.places.values(), changed.values(), sources=data.sources.values()))
    for sheet in sheets():
        texts = {column.name for column in sheet.columns if column.type == "string"}
        for cells in cells_of(files[f"{sheet.name}.csv"]):
            begun = [cell[:1] for name, cell in cells.items() if name in texts]
            assert not set(begun) & set("=+-@\t\r\n＝＋－＠")


def test_numbers_are_written_as_numbers() -> None:
    data = dataset(PLACES, [trade("vn-hue", "us-hawaii", amount=414_000_000.0, flow="total")])
    files = files_of(data)
    (row,) = cells_of(files["statements.csv"])
    assert row["amount"] == "414000000"
    (hawaii,) = [cells for cells in cells_of(files["places.csv"]) if cells["place_id"] == "us-hawaii"]
    assert (hawaii["lat"], hawaii["lon"]) == ("21.3", "-157.9")


def test_a_figure_for_several_partners_keeps_them_in_order() -> None:
    files = files_of(dataset(PLACES, [trade("vn-hue", "kh-kep", None, "kh-kampot")]))
    told = [(row["position"], row["place_id"]) for row in cells_of(files["trade_partners.csv"])]
    assert told == [("1", "kh-kep"), ("2", ""), ("3", "kh-kampot")]


def test_lines_end_with_a_line_feed_and_the_file_is_utf_8() -> None:
    files = files_of(dataset(PLACES, [intention("vn-hue", "kh", partner="贡布省")]))
    assert "贡布省" in files["statements.csv"].decode("utf-8")
    assert all(re.fullmatch(rb"[^\r]*\n", content) for name, content in files.items() if name.endswith(".csv"))


@given(rows=st.lists(st.fixed_dictionaries({"a": ANY_TEXT, "b": st.integers(), "c": st.none() | ANY_TEXT}), max_size=4))
def test_any_rows_come_back_from_a_csv_made_of_them(rows: list[dict[str, str | int | None]]) -> None:
    back = [{name: cell if name == "b" else cell.removeprefix("'") for name, cell in one.items()}
            for one in cells_of(csv_from(rows))]  # fmt: skip
    assert back == [{name: "" if cell is None else str(cell) for name, cell in one.items()} for one in rows]

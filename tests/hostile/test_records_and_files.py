"""Hostile texts through records, tables and every file that leaves the atlas: the same comes out, and only text."""

import csv
import datetime as dt
import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from naughty import ALL, TEXTS, is_text, quote_of

from paradiplomacy.export.csv_table import defused
from paradiplomacy.export.formats import FORMATS
from paradiplomacy.export.snapshot import Snapshot, take
from paradiplomacy.model.source import Source
from paradiplomacy.records.importing.record_text import record_text
from paradiplomacy.records.reader import read_records
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import ViewState

DAY = dt.date(2026, 1, 1)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
TREE = ("kml", "svg")


@pytest.fixture(scope="module")
def snapshot(hostile: Dataset) -> Snapshot:
    return take(hostile, ViewState(), today=DAY, home="https://atlas.example/")


def test_every_text_comes_back_from_the_tables_as_it_went_in(hostile: Dataset) -> None:
    assert [hostile.places[f"kh-n{number}"].name("en") for number in range(len(TEXTS))] == list(TEXTS)
    assert [one.title for one in hostile.sources.values()] == list(TEXTS)
    assert [one.note for one in hostile.statements.values()][::2] == list(TEXTS)


def test_a_record_holds_every_text_or_is_refused_by_name(tmp_path: Path) -> None:
    kept: dict[str, str] = {}
    for number, text in enumerate(ALL):
        source_id = f"paper-en-{number}"
        head = {"source_id": source_id, "title": text, "publisher": text, "language": "en"}
        table = {
            "kind": "agreement", "province": text, "partner": text, "partner_country": "KH", "status": "signed",
            "note": text, "sectors_as_printed": [text], "locator": {"paragraph": 2, "quote": quote_of(text)},
        }  # fmt: skip
        path = tmp_path / "records" / f"{source_id}.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(_toml(head) + "[[statement]]\n" + _toml(table), "utf-8", "surrogatepass")
        if is_text(text):
            kept[source_id] = text.strip()
    records, issues = read_records(tmp_path / "records", root=tmp_path, sectors=())
    assert {one.source.source_id: one.source.title for one in records} == kept
    assert {one.statements[0].partner for one in records if one.statements} == set(kept.values())  # type: ignore[union-attr]
    refused = {Path(issue.file).stem for issue in issues}
    assert refused >= {f"paper-en-{number}" for number in range(len(ALL))} - kept.keys()
    assert all(issue.value.isprintable() and len(issue.value) <= 80 for issue in issues)


def _toml(fields: dict[str, object]) -> str:
    """JSON's strings are TOML's, but for what JSON leaves as it is."""
    lines = []
    for name, value in fields.items():
        if isinstance(value, dict):
            inside = ", ".join(f"{key} = {_quoted(one)}" for key, one in value.items())
            lines.append(f"{name} = {{ {inside} }}")
        else:
            lines.append(f"{name} = {_quoted(value)}")
    return "\n".join(lines) + "\n"


def _quoted(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return re.sub("[\x7f-\x9f]", lambda found: f"\\u{ord(found[0]):04x}", text)


def test_an_imported_record_is_read_back_with_every_text(tmp_path: Path) -> None:
    for number, text in enumerate(TEXTS):
        source = Source(source_id=f"paper-en-{number}", title=text, publisher=text, language="en", author=text)
        path = tmp_path / f"{source.source_id}.toml"
        path.write_text(record_text(source, statements=[], remarks=[]), "utf-8")
    records, issues = read_records(tmp_path, root=tmp_path, sectors=())
    assert issues == ()
    assert sorted(one.source.title for one in records) == sorted(TEXTS)


def test_no_cell_of_a_table_is_a_formula_and_every_text_is_there(snapshot: Snapshot) -> None:
    rows = list(csv.DictReader(io.StringIO(FORMATS["csv"].write(snapshot).decode(), newline="")))
    for row in rows:
        assert not [
            cell for name, cell in row.items() if not name.endswith(("lat", "lon")) and cell.startswith(FORMULA)
        ]
    assert {row["partner"] for row in rows} == {defused(text) for text in TEXTS}


def test_no_cell_of_a_workbook_is_a_formula_and_every_text_is_there(snapshot: Snapshot) -> None:
    content = FORMATS["xlsx"].write(snapshot)
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "b", "d"}
    assert not [cell for cell in cells if cell.hyperlink and not str(cell.hyperlink.target).startswith("http")]
    found = {str(cell.value) for cell in cells}
    missing = [text for text in TEXTS if text[:30_000] not in found and text.isprintable()]
    assert not missing, missing[:3]
    assert not any("externalLinks" in name or "vba" in name for name in zipfile.ZipFile(io.BytesIO(content)).namelist())


@pytest.mark.parametrize("name", ["json", "geojson"])
def test_json_formats_hold_every_text(snapshot: Snapshot, name: str) -> None:
    texts = set(_strings(json.loads(FORMATS[name].write(snapshot))))
    assert not [text for text in TEXTS if text not in texts]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)


@pytest.mark.parametrize("name", TREE)
def test_xml_formats_are_well_formed_and_have_no_element_of_a_text(snapshot: Snapshot, name: str) -> None:
    root = etree.fromstring(FORMATS[name].write(snapshot))
    elements = {etree.QName(one).localname for one in root.iter() if isinstance(one.tag, str)}
    assert not elements & {"script", "img", "iframe", "a", "foreignObject", "animate", "use", "image"}
    assert not [key for one in root.iter() for key in one.attrib if key.startswith("on")]


def test_the_map_as_a_page_holds_its_texts_as_data_only(snapshot: Snapshot) -> None:
    html = FORMATS["html"].write(snapshot).decode()
    usual = FORMATS["html"].write(take(snapshot.dataset, ViewState(q="nowhere"), today=DAY)).decode()
    for mark in ("<script", "</script", "<img", "<iframe", "<svg", "<style", "<!--"):
        assert html.lower().count(mark) == usual.lower().count(mark), mark


@pytest.mark.parametrize("name", ["bibtex", "ris", "ics", "quickstatements", "parquet", "datapackage", "png", "pdf"])
def test_every_other_format_can_be_written(snapshot: Snapshot, name: str) -> None:
    content = FORMATS[name].write(snapshot)
    assert content or name == "quickstatements"  # no place of the dataset is known to Wikidata
    if FORMATS[name].is_text:
        text = content.decode()
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", text)
        if name == "ics":
            lines = text.replace("\r\n ", "").splitlines()
            assert all(re.match(r"[A-Z-]+[:;]", line) for line in lines), "a text begins a line of its own"
        if name == "ris":
            assert all(not line or re.match(r"[A-Z][A-Z0-9]  - ", line) for line in text.split("\r\n"))

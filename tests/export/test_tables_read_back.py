"""What the tables hold is what the atlas shows: everything is exported, read back, and counted again."""

import datetime as dt
import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pandas as pd
import pytest
from export_views import hostile, snapshot
from frictionless import Package, system
from sample_data import HOSTILE_NAMES

from paradiplomacy.export import csv_table, data_package, json_links, parquet, xlsx
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.store import Dataset

UNITS = ("signed", "today")


def unpacked(view: Snapshot, folder: Path) -> Path:
    with ZipFile(BytesIO(data_package.write(view))) as package:
        package.extractall(folder)
    return folder


def counts(view: Snapshot) -> dict[str, int]:
    """What the app counts."""
    return {"links": len(view.links), "events": len(view.events()), "sources": len(view.sources())}


@pytest.mark.parametrize("units", UNITS)
def test_all_tables_give_the_numbers_of_the_app(atlas: Dataset, tmp_path: Path, units: str) -> None:
    view = snapshot(atlas, units=units)
    want = counts(view)
    assert want["links"] > 10
    assert want["events"] > 10
    assert want["sources"] > 3
    assert len(pd.read_csv(BytesIO(csv_table.write(view)))) == want["links"]
    assert len(pd.read_parquet(BytesIO(parquet.write(view)))) == want["links"]
    assert json.loads(json_links.write(view))["count"] == want["links"]
    book = openpyxl.load_workbook(BytesIO(xlsx.write(view)))
    assert {
        name.lower(): page.max_row - 1 for name, page in zip(book.sheetnames, book, strict=True)
    }.items() >= want.items()
    folder = unpacked(view, tmp_path)
    for table in ("events", "sources"):
        assert len(pd.read_csv(folder / f"{table}.csv")) == want[table]


def test_parquet_keeps_types_and_lists(sample: Dataset) -> None:
    frame = pd.read_parquet(BytesIO(parquet.write(snapshot(sample)))).set_index("link_id")
    assert frame["intention"].dtype == bool
    assert frame["partner_lat"].dtype == float
    kampot = frame.loc["vn-kien-giang~kh-kampot"]
    assert list(kampot["sectors"]) == ["health", "trade"]
    assert kampot["signed_date"] == "2020-03-25"


def test_a_workbook_is_typed_frozen_and_filterable(sample: Dataset) -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx.write(snapshot(sample))))
    assert book.sheetnames == ["Links", "Events", "Trade", "Sources", "Notes"]
    links = book["Links"]
    assert links.freeze_panes == "B2"
    assert links.auto_filter.ref == f"A1:L{links.max_row}"
    head = [cell.value for cell in links[1]]
    row = dict(zip(head, links[4], strict=True))
    assert row["Partner"].value == "Lorient" or links.max_row == 7
    kampot = next(cells for cells in links.iter_rows(min_row=2) if cells[1].value == "Kampot")
    kampot_row = dict(zip(head, kampot, strict=True))
    assert kampot_row["Signed"].value == dt.datetime(2020, 3, 25)
    assert kampot_row["Valid to"].value == "2026"
    assert kampot_row["Sources"].value == 1
    assert kampot_row["In the atlas"].hyperlink.target.endswith("link=vn-kien-giang~kh-kampot&lang=en&v=1.2.3")
    trade = book["Trade"]
    assert (trade["B2"].value, trade["D2"].value, trade["E2"].value) == ("Kampot and Kep", 5_000_000, "USD")


def test_a_workbook_speaks_the_language_of_the_view(sample: Dataset) -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx.write(snapshot(sample, lang="vi"))))
    names = [cell.value for cell in book.worksheets[0]["A"]]
    assert names[0] == "Tỉnh"
    assert "Kiên Giang" in names


@pytest.mark.parametrize("name", [*HOSTILE_NAMES, "=1+1", "@SUM(A1)", "{=1}", "https://x.example", "internal:Links!A1"])
def test_no_cell_of_a_workbook_is_run_or_followed(name: str) -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx.write(snapshot(hostile(name)))))
    cells = [cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f"]
    named = [cell for cell in cells if cell.value == name]
    assert named or len(name) > 1000
    assert not [cell for cell in named if cell.hyperlink]


@pytest.mark.parametrize(
    "view", [{}, {"units": "today"}, {"countries": ("KH",)}, {"province": "vn-hue"}, {"q": "nothing at all"}]
)
def test_the_data_package_is_valid_for_the_tool_of_its_standard(
    sample: Dataset, tmp_path: Path, view: dict[str, str]
) -> None:
    folder = unpacked(snapshot(sample, **view), tmp_path)
    with system.use_context(trusted=True):
        report = Package(folder / "datapackage.json").validate()
    assert report.valid, report.flatten(["title", "message"])[:5]


def test_a_package_leaves_out_what_the_view_leaves_out(sample: Dataset, tmp_path: Path) -> None:
    folder = unpacked(snapshot(sample, countries=("FR",)), tmp_path)
    assert list(pd.read_csv(folder / "links.csv")["link_id"]) == ["vn-hue~fr-lorient"]
    assert len(pd.read_csv(folder / "events.csv")) == 1
    assert set(pd.read_csv(folder / "places.csv")["place_id"]) == {"vn-hue", "fr-lorient"}

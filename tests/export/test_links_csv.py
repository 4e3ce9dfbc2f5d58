"""A table that a spreadsheet opens and never runs."""

import csv
import io

import pytest
from export_views import HOME, hostile, snapshot
from hypothesis import given
from hypothesis import strategies as st
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset, source

from paradiplomacy.export.csv_table import write
from paradiplomacy.export.tables import LINK_COLUMNS
from paradiplomacy.store import Dataset

FORMULAS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\uff1d1+1",
    "\uff0b1+1",
    "\uff0d1+1",
    "\uff20SUM(A1)",
    '=HYPERLINK("https://x.example","y")',
    "=cmd|'/C calc'!A0",
    '=1+2";=1+2',
    "=1+2'\" ;,=1+2",
    "'=1+1",
)
"""The payloads of OWASP's page on CSV injection, and text that is marked already."""


def rows(data: Dataset, **view: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(write(snapshot(data, **view)).decode(), newline="")))


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_is_marked_as_text(formula: str) -> None:
    assert rows(hostile(formula))[0]["partner"] == "'" + formula


@given(name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_no_name_begins_as_a_formula_and_every_name_can_be_had_back(name: str) -> None:
    cell = rows(hostile(name))[0]["partner"]
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cell in (name, "'" + name)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_quotes_commas_and_line_breaks_stay_in_their_cell(name: str) -> None:
    (row,) = rows(hostile(f'a,"{name}"\nb'))
    assert row["partner"] == f'a,"{name}"\nb'
    assert row["partner_kind"] == "province"


def test_numbers_below_zero_stay_numbers() -> None:
    data = dataset(PLACES, [agreement("vn-hue", "fr-lorient")])
    assert rows(data)[0]["partner_lon"] == "-3.4"


def test_a_row_tells_what_a_link_says() -> None:
    articles = [source("paper-en-1", url="https://paper.example/1"), source("paper-en-2")]
    ties = [
        agreement("vn-hue", "kh-kampot", sectors=("trade", "health"), signed="2020", valid_to="2021"),
        agreement("vn-hue", "kh-kampot", source_id="paper-en-2"),
    ]
    (row,) = rows(dataset(PLACES, ties, sources=articles), lang="fr")
    assert tuple(row) == tuple(column.name for column in LINK_COLUMNS)
    told = {
        "link_id": "vn-hue~kh-kampot", "province": "Hué", "partner": "Kampot", "partner_country_code": "KH",
        "partner_country_name": "Cambodge", "status": "signed", "status_today": "expired", "intention": "false",
        "signed_date": "2020", "valid_from": "", "valid_to": "2021", "sectors": "health;trade",
        "source_ids": "paper-en-1;paper-en-2", "source_urls": "https://paper.example/1", "data_version": "1.2.3",
        "view_url": f"{HOME}?lang=fr&v=1.2.3", "licence": "CC-BY-4.0",
    }  # fmt: skip
    assert {name: row[name] for name in told} == told


def test_without_links_the_header_stays() -> None:
    header = ",".join(column.name for column in LINK_COLUMNS)
    assert write(snapshot(dataset(PLACES, []))).decode().strip() == header

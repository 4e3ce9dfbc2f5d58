"""A table that a spreadsheet opens and never runs."""

import csv
import datetime as dt
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_data import BY_ID, HOSTILE_NAMES, PLACES, agreement, dataset, source

from paradiplomacy.export.tables import COLUMNS, links_csv
from paradiplomacy.store import Dataset

TODAY = dt.date(2026, 1, 31)
FORMULAS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    '=HYPERLINK("https://x.example","y")',
    "=cmd|'/C calc'!A0",
)


def named(name: str) -> Dataset:
    """A dataset whose only partner bears a name, unchecked."""
    kep = BY_ID["kh-kep"].model_copy(update={"names": {"en": name}})
    return dataset([*PLACES, kep], [agreement("vn-hue", "kh-kep")])


def rows(data: Dataset, language: str = "en") -> list[dict[str, str]]:
    return list(
        csv.DictReader(io.StringIO(links_csv(data, data.links_as_signed, language=language, today=TODAY), newline=""))
    )


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_is_marked_as_text(formula: str) -> None:
    assert rows(named(formula))[0]["partner"] == "'" + formula


@given(name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_no_name_begins_as_a_formula_and_every_name_can_be_had_back(name: str) -> None:
    cell = rows(named(name))[0]["partner"]
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cell in (name, "'" + name)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_quotes_commas_and_line_breaks_stay_in_their_cell(name: str) -> None:
    (row,) = rows(named(f'a,"{name}"\nb'))
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
    (row,) = rows(dataset(PLACES, ties, sources=articles), "fr")
    assert tuple(row) == COLUMNS
    told = {
        "link_id": "vn-hue~kh-kampot", "province": "Hué", "partner": "Kampot", "partner_country_code": "KH",
        "partner_country_name": "Cambodge", "status": "signed", "status_today": "expired", "intention": "false",
        "signed_date": "2020", "valid_from": "", "valid_to": "2021", "sectors": "health;trade",
        "source_ids": "paper-en-1;paper-en-2", "source_urls": "https://paper.example/1", "data_version": "1.2.3",
    }  # fmt: skip
    assert {name: row[name] for name in told} == told


def test_without_links_the_header_stays() -> None:
    assert links_csv(dataset(PLACES, []), (), language="en", today=TODAY).strip() == ",".join(COLUMNS)

"""All that the atlas ships is exported, read back, and counted anew: the numbers are those that the app shows."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import geopandas
import openpyxl
import pandas as pd
import pytest
from export_views import snapshot
from sample_data import ROOT

from paradiplomacy.export.formats import FORMATS
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.model.event import DOCUMENT_STATUSES
from paradiplomacy.model.place import INSTITUTION_KINDS
from paradiplomacy.overview import Overview, overview_of
from paradiplomacy.store import Dataset, load_dataset

AS_SIGNED = ({}, {"countries": ("LA",)}, {"province": "vn-quang-ninh"}, {"sectors": ("tourism",)}, {"year": 2015})
VIEWS = (*AS_SIGNED, {"units": "today"}, {"units": "today", "countries": ("CN",)})
EVERYTHING = ({}, {"units": "today"})


@dataclass(frozen=True)
class Row:
    """One link as a file tells it."""

    link_id: str
    intention: bool
    kind: str
    country: str
    sectors: tuple[str, ...]

    @property
    def sides(self) -> tuple[str, str]:
        province, _, partner = self.link_id.partition("~")
        return province, partner


def named(view: Any) -> str:
    return " ".join(f"{name}={value}" for name, value in view.items()) or "everything"


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    """What the project ships."""
    return load_dataset(ROOT / "data")


@pytest.fixture
def taken(shipped: Dataset, view: dict[str, Any]) -> Snapshot:
    return snapshot(shipped, **view)


def shown(view: Snapshot) -> Overview:
    """What the app shows of a view."""
    return overview_of(view.dataset, view.links, units=view.view.units)


def written(view: Snapshot, name: str) -> BytesIO:
    return BytesIO(FORMATS[name].write(view))


def csv_rows(content: BytesIO) -> Iterator[Row]:
    for one in pd.read_csv(content, keep_default_na=False).itertuples():
        yield Row(one.link_id, one.intention, one.partner_kind, one.partner_country_code, listed(one.sectors))


def parquet_rows(content: BytesIO) -> Iterator[Row]:
    for one in pd.read_parquet(content).itertuples():
        yield Row(one.link_id, one.intention, one.partner_kind, one.partner_country_code, tuple(one.sectors))


def geojson_rows(content: BytesIO) -> Iterator[Row]:
    for one in geopandas.read_file(content).itertuples():
        sectors = json.loads(one.sectors) if isinstance(one.sectors, str) else one.sectors
        yield Row(one.link_id, bool(one.intention), one.partner_kind, one.partner_country_code, tuple(sectors))


def json_rows(content: BytesIO) -> Iterator[Row]:
    for one in json.load(content)["items"]:
        partner = one["partner"]
        yield Row(one["link_id"], one["intention"], partner["kind"], partner["country"], tuple(one["sectors"]))


def package_rows(content: BytesIO) -> Iterator[Row]:
    places = table(content, "places").set_index("place_id")
    for one in table(content, "links").itertuples():
        partner = places.loc[one.partner_id]
        yield Row(one.link_id, one.intention == "true", partner["kind"], partner["country"], listed(one.sectors))


def listed(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()


def table(content: BytesIO, name: str) -> pd.DataFrame:
    """One table of a data package, every cell as text."""
    with ZipFile(content) as package:
        return pd.read_csv(BytesIO(package.read(f"{name}.csv")), keep_default_na=False, dtype=str)


READERS: dict[str, Callable[[BytesIO], Iterator[Row]]] = {
    "csv": csv_rows,
    "parquet": parquet_rows,
    "geojson": geojson_rows,
    "json": json_rows,
}


def check_links(rows: list[Row], view: Snapshot) -> None:
    """Count links anew, and compare with what the app shows."""
    agreed, want = [row for row in rows if not row.intention], shown(view)
    partners = {row.sides[1]: row for row in agreed}
    institutions = sum(row.kind in INSTITUTION_KINDS for row in partners.values())
    countries = sum(row.kind == "country" for row in partners.values())
    assert [row.link_id for row in rows] == [link.link_id for link in view.links]
    assert (len(agreed), len(rows) - len(agreed)) == (want.agreements, want.intentions)
    assert len({row.sides[0] for row in agreed}) == want.provinces
    assert (institutions, len(partners) - institutions - countries) == (want.institutions, want.localities)
    assert len({row.country for row in partners.values()}) == want.countries
    assert Counter(code for row in agreed for code in row.sectors) == want.sectors


@pytest.mark.parametrize("view", VIEWS, ids=named)
@pytest.mark.parametrize("name", READERS)
def test_links_read_back_give_the_numbers_of_the_app(taken: Snapshot, name: str) -> None:
    check_links(list(READERS[name](written(taken, name))), taken)


@pytest.mark.parametrize("view", AS_SIGNED, ids=named)
def test_a_package_read_back_gives_the_numbers_of_the_app(taken: Snapshot) -> None:
    content, want = written(taken, "datapackage"), shown(taken)
    check_links(list(package_rows(content)), taken)
    events = table(content, "events")
    documents = events[
        events["status"].isin(DOCUMENT_STATUSES) & (events["kind"] == "document") & (events["may_be"] == "")
    ]
    assert len(events) == len(taken.events())
    assert len(documents) == want.documents
    statements = table(content, "statements")
    figures = statements[(statements["kind"] == "trade") & (statements["amount"] != "")]
    assert set(figures["statement_id"]) == reports(want)
    assert {one.statement_id: one.amount for one in want.trade}.items() <= dict(
        zip(figures["statement_id"], figures["amount"].astype(float), strict=True)
    ).items()
    assert set(table(content, "sources")["source_id"]) >= {source.source_id for source in taken.sources()}


def reports(want: Overview) -> set[str]:
    """Every report of every trade figure that the app shows."""
    return {report.statement_id for figure in want.figures for report in figure.reports}


@pytest.mark.parametrize("view", EVERYTHING, ids=named)
def test_a_workbook_read_back_gives_the_numbers_of_the_app(taken: Snapshot) -> None:
    book, want = openpyxl.load_workbook(written(taken, "xlsx"), read_only=True), shown(taken)

    def column(sheet: str, heading: str) -> list[Any]:
        head, *rows = book[sheet].iter_rows(values_only=True)
        return [row[head.index(heading)] for row in rows]

    assert column("Links", "Identifier") == [link.link_id for link in taken.links]
    assert len(set(column("Links", "Country"))) >= want.countries
    assert column("Events", "Counted as an agreement").count("yes") == want.documents
    amounts = dict(zip(column("Trade", "Identifier"), column("Trade", "Amount"), strict=True))
    assert {one for one, amount in amounts.items() if amount is not None} == reports(want)
    assert {one.statement_id: one.amount for one in want.trade}.items() <= amounts.items()
    assert column("Sources", "Identifier") == [source.source_id for source in taken.sources()]


@pytest.mark.parametrize("view", EVERYTHING, ids=named)
def test_statements_in_json_give_the_figures_and_sources_of_the_app(taken: Snapshot) -> None:
    items, want = json.load(written(taken, "json"))["items"], shown(taken)
    statements = {one["statement_id"]: one for item in items for one in item["statements"]}
    figures = {key for key, one in statements.items() if one["kind"] == "trade" and one["amount"] is not None}
    assert figures == reports(want)
    assert {key for item in items for key in item["sources"]} == {source.source_id for source in taken.sources()}


@pytest.mark.parametrize("view", EVERYTHING, ids=named)
def test_something_is_counted_at_all(taken: Snapshot) -> None:
    want = shown(taken)
    assert min(want.agreements, want.intentions, want.documents, len(want.figures), want.institutions) > 5

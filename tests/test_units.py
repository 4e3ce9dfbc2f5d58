"""Provinces as they signed and as they are today, over the dataset that ships: the same claims under both names."""

import datetime as dt
from collections import Counter

import pytest
from sample_data import ROOT

from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.statement import Agreement
from paradiplomacy.profile import place_profile
from paradiplomacy.query import select
from paradiplomacy.records.codelists import read_sectors
from paradiplomacy.records.provinces import read_succession
from paradiplomacy.records.reader import read_records
from paradiplomacy.store import Dataset, load_dataset
from paradiplomacy.succession import present_unit
from paradiplomacy.view_state import ViewState

TODAY = dt.date(2026, 11, 22)


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    return load_dataset(ROOT / "data")


def test_every_statement_of_a_record_is_in_the_dataset(shipped: Dataset) -> None:
    sectors, _ = read_sectors(ROOT / "seeds/codelists/sectors.toml", root=ROOT)
    records, issues = read_records(ROOT / "seeds/records", root=ROOT, sectors={sector.code for sector in sectors})
    assert issues == ()
    assert {one.statement_id for record in records for one in record.statements} == set(shipped.statements)


def test_nobody_signs_after_the_end_where_a_later_unit_has_the_name(shipped: Dataset) -> None:
    late = []
    for one in shipped.statements.values():
        unit = shipped.places[str(one.province_id)]
        if isinstance(one, Agreement) and one.signed and unit.valid_to and unit.successor_id:
            renamed = shipped.places[unit.successor_id].names["en"] != unit.names["en"]
            if not renamed and first_day(one.signed) > last_day(unit.valid_to):
                late.append(one.statement_id)
    assert late == []


def test_today_only_units_that_stand_or_were_divided_between_several_have_links(shipped: Dataset) -> None:
    table = read_succession(ROOT / "seeds/provinces.toml", root=ROOT)
    standing = {unit.place_id for unit in table.standing_on("2025-07-01")}
    divided = {unit.place_id for unit in table.units if unit.divided_into and not unit.successor_id}
    assert {link.province_id for link in shipped.links_as_today} <= standing | divided


def test_a_filter_finds_the_same_claims_under_both_names(shipped: Dataset) -> None:
    signed = select(shipped, ViewState(), today=TODAY)
    today = select(shipped, ViewState(units="today"), today=TODAY)
    claims = [{one for link in shown.links for one in link.statement_ids} for shown in (signed, today)]
    assert claims[0] == claims[1]
    by_unit = Counter(present_unit(link.province_id, shipped.places) for link in signed.links)
    assert set(by_unit) == {link.province_id for link in today.links}
    assert all(today.facets["province"][unit] <= count for unit, count in by_unit.items())


def test_a_present_unit_tells_what_all_its_parts_tell(shipped: Dataset) -> None:
    for unit in {link.province_id for link in shipped.links_as_today}:
        parts = [place for place in shipped.places.values() if present_unit(place.place_id, shipped.places) == unit]
        told = [
            one.statement_id for part in parts for one in place_profile(shipped, part, "signed").statements
            if present_unit(str(one.province_id), shipped.places) == unit
        ]  # fmt: skip
        whole = [one.statement_id for one in place_profile(shipped, shipped.places[unit], "today").statements]
        assert Counter(told) == Counter(whole)
        assert max(Counter(whole).values()) == 1

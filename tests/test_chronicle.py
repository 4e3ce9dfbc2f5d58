"""Agreements in time."""

import datetime as dt

from sample_data import PLACES, agreement, dataset, intention

from paradiplomacy.chronicle import by_year, chains, expiring, growth, sector_years, signings_of
from paradiplomacy.store import Dataset

DAY = dt.date(2026, 1, 1)


def signings(data: Dataset):
    return signings_of(data, data.links("signed"), "signed")


def test_only_signed_documents_are_signings_the_oldest_first() -> None:
    data = dataset(
        PLACES,
        [
            agreement("vn-hue", "kh-kep", signed="2019"),
            agreement("vn-hue", "kh-kampot", signed="2012-05"),
            agreement("vn-hue", "fr-lorient", status="established"),
            intention("vn-an-giang", "kh-kep"),
        ],
    )
    assert [one.year for one in signings(data)] == [2012, 2019]


def test_a_text_of_several_pairs_counts_once_and_knows_its_pairs() -> None:
    statements = [agreement("vn-hue", partner, document="joint", signed="2015") for partner in ("kh-kep", "kh-kampot")]
    (one,) = signings(dataset(PLACES, statements))
    assert {link.partner_id for link in one.links} == {"kh-kep", "kh-kampot"}


def test_every_year_between_the_first_and_the_last_is_counted() -> None:
    data = dataset(
        PLACES,
        [agreement("vn-hue", partner, signed=year) for partner, year in (("kh-kep", "2010"), ("kh-kampot", "2013"))],
    )
    assert {year: sum(counts.values()) for year, counts in by_year(signings(data)).items()} == {
        2010: 1, 2011: 0, 2012: 0, 2013: 1
    }  # fmt: skip
    assert not by_year(())


RENEWED = [
    agreement("vn-hue", "kh-kep", signed="2010", valid_from="2010", valid_to="2015"),
    agreement("vn-hue", "kh-kep", signed="2015", valid_from="2016", valid_to="2030", status="renewed", quote="anew"),
    agreement("vn-hue", "kh-kampot", signed="2018", valid_from="2018", valid_to="2027"),
    agreement("vn-hue", "fr-lorient", signed="2018"),
]  # fmt: skip


def test_renewals_stand_in_one_chain_and_endless_documents_in_none() -> None:
    found = chains(signings(dataset(PLACES, RENEWED)))
    assert [[one.year for one in chain.signings] for chain in found] == [[2010, 2015], [2018]]


def test_what_expires_next_comes_first_and_what_is_renewed_does_not_expire() -> None:
    soon = expiring(signings(dataset(PLACES, RENEWED)), DAY)
    assert [one.event.valid_to for one in soon] == ["2027", "2030"]
    assert [one.event.valid_to for one in expiring(signings(dataset(PLACES, RENEWED)), dt.date(2010, 6, 1))] == [
        "2027",
        "2030",
    ]


def test_growth_compares_five_years_with_the_five_before() -> None:
    dates = {"kh-kep": "2018", "kh-kampot": "2022", "fr-lorient": "2024-03"}
    data = dataset(
        PLACES, [agreement("vn-hue", partner, signed=date, sectors=("trade",)) for partner, date in dates.items()]
    )
    matrix = sector_years(data, signings(data))
    assert matrix.cells == {("trade", "2018"): 1, ("trade", "2022"): 1, ("trade", "2024"): 1}
    assert next(iter(matrix.columns)) == "2024"
    (row,) = growth(matrix, 2025)
    assert (row.before, row.after) == (1, 2)
    assert growth(matrix, 2035) == ()

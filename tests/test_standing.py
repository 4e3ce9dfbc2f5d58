"""Where agreements stand on a day, the directory of places, and articles with what rests on them."""

import datetime as dt

import pytest
from hypothesis import given
from sample_data import PLACES, agreement, dataset, intention, source
from strategies import datasets

from paradiplomacy import directory
from paradiplomacy.articles import articles_about, articles_of
from paradiplomacy.standing import standings
from paradiplomacy.store import Dataset
from paradiplomacy.timeline import links_known

TODAY = dt.date(2026, 1, 1)


def _known(data: Dataset, day: dt.date = TODAY) -> tuple:
    return links_known(data, "signed", today=day, year=None)


@pytest.mark.parametrize(
    ("valid_to", "soon", "status"),
    [
        ("2026-12-31", True, "in_force"),
        ("2026-01-01", True, "in_force"),
        ("2027-06-30", False, "in_force"),
        ("2025-12-31", False, "expired"),
        (None, False, "signed"),
    ],
)
def test_an_agreement_that_ends_within_a_year_is_marked(valid_to: str | None, *, soon: bool, status: str) -> None:
    data = dataset(PLACES, [agreement("vn-hue", "kh-kep", signed="2020-05-01", valid_to=valid_to)])
    (row,) = standings(data, _known(data), units="signed", day=TODAY)
    assert (row.expires_soon, row.status, row.until, row.since) == (soon, status, valid_to, "2020-05-01")


def test_an_undated_agreement_has_no_since() -> None:
    data = dataset(PLACES, [agreement("vn-hue", "kh-kep")])
    (row,) = standings(data, _known(data), units="signed", day=TODAY)
    assert (row.since, row.until, row.documents) == (None, None, 1)


def test_a_directory_counts_pairs_documents_and_wishes_apart() -> None:
    data = dataset(
        PLACES,
        [
            agreement("vn-hue", "kh-kep", signed="2020-05-01"),
            agreement("vn-hue", "fr-lorient", signed="2021-05-01"),
            intention("vn-hue", "us-hawaii"),
            agreement("vn-kien-giang", "kh-kep", signed="2019"),
        ],
    )
    found = {one.key: one for one in directory.provinces(data, _known(data), "signed")}
    hue = found["vn-hue"]
    assert (hue.agreements, hue.documents, hue.intentions, hue.others) == (2, 2, 1, 2)
    partners = {one.key: one for one in directory.partners(data, _known(data), "signed")}
    assert (partners["kh-kep"].agreements, partners["kh-kep"].others) == (2, 2)
    countries = {one.key: one for one in directory.countries(data, _known(data), "signed")}
    assert (countries["KH"].agreements, countries["US"].agreements, countries["US"].intentions) == (2, 0, 1)


@given(data=datasets())
def test_each_directory_lists_every_pair_once(data: Dataset) -> None:
    links = data.links("signed")
    for listed in (directory.provinces, directory.partners, directory.countries):
        entries = listed(data, links, "signed")
        assert sum(one.agreements + one.intentions for one in entries) == len(links)
        assert len({one.key for one in entries}) == len(entries)


@given(data=datasets())
def test_articles_have_every_statement_once_and_name_the_pairs_that_rest_on_them(data: Dataset) -> None:
    for units in ("signed", "today"):
        articles = articles_of(data, units)
        assert [one.statement_id for article in articles for one in article.statements] == sorted(
            data.statements, key=lambda one: list(data.sources).index(data.statements[one].source_id)
        )
        for link in data.links(units):
            assert {one.source.source_id for one in articles_about(data, [link], units)} == set(link.source_ids)
            for article in articles_about(data, [link], units):
                assert link.link_id in article.link_ids


def test_an_article_that_states_nothing_is_listed_all_the_same() -> None:
    data = dataset(PLACES, [agreement("vn-hue", "kh-kep")], sources=[source("paper-en-1"), source("silent-2")])
    silent = next(one for one in articles_of(data, "signed") if one.source.source_id == "silent-2")
    assert (silent.statements, silent.link_ids) == ((), ())

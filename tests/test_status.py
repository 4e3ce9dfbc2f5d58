"""What a tie is on a day, and the map as it was at the end of a year."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_data import PLACES, agreement, dataset, intention, source
from strategies import datasets

from paradiplomacy.model.event import Event
from paradiplomacy.model.statement import Statement
from paradiplomacy.overview import overview_of
from paradiplomacy.profile import link_profile, newest_report
from paradiplomacy.query import select
from paradiplomacy.query import status_on as status_of_link
from paradiplomacy.status import appeared, last_report, silent_years, status_on
from paradiplomacy.store import Dataset
from paradiplomacy.timeline import links_today
from paradiplomacy.view_state import ViewState

PAIR = ("vn-hue", "kh-kep")
TODAY = dt.date(2026, 11, 22)
DAYS = st.dates(dt.date(1999, 1, 1), dt.date(2035, 12, 31))
AGREED = {"signed", "renewed", "in_force", "expired", "ended", "established"}


def events(*ties: Statement) -> tuple[Event, ...]:
    sources = [source(one.source_id, published_date=one.source_id[-4:]) for one in ties if one.source_id[-4:].isdigit()]
    return dataset(PLACES, ties, sources=sources).events


def signed(**fields: object) -> Statement:
    return agreement(*PAIR, **{"instrument": "agreement", **fields})


@pytest.mark.parametrize(
    ("ties", "day", "status", "rule"),
    [
        ([signed(signed="2010")], "2020-01-01", "signed", "no_end_known"),
        ([signed(signed="2010", valid_to="2015")], "2015-12-31", "in_force", "in_period"),
        ([signed(signed="2010", valid_to="2015")], "2016-01-01", "expired", "period_passed"),
        ([signed(signed="2010", valid_from="2012", valid_to="2015")], "2011-01-01", "signed", "no_end_known"),
        ([signed(signed="2010", status="renewed")], "2016-01-01", "renewed", "renewed"),
        ([signed(signed="2000", status="ended", valid_to="2022")], "2010-01-01", "in_force", "in_period"),
        ([signed(signed="2000", status="ended", valid_to="2022")], "2023-01-01", "ended", "ended"),
        ([signed(status="established", instrument="unspecified")], "2020-01-01", "established", "stated"),
        ([intention(*PAIR, status="planned")], "2020-01-01", "planned", "planned"),
        ([intention(*PAIR)], "2020-01-01", "sought", "sought"),
        ([intention(*PAIR), intention(*PAIR, status="planned", paragraph=3)], "2020-01-01", "planned", "planned"),
    ],
)
def test_a_status_follows_from_the_first_rule_that_fits(
    ties: list[Statement], day: str, status: str, rule: str
) -> None:
    derived = status_on(events(*ties), dt.date.fromisoformat(day))
    assert derived is not None
    assert (derived.status, derived.rule) == (status, rule)
    assert derived.event.statement_ids


def test_an_open_twinning_outlasts_a_programme_that_expired() -> None:
    found = events(
        signed(signed="2005-05-17", instrument="twinning"),
        signed(instrument="programme", valid_from="2016", valid_to="2020", quote="a programme"),
    )
    assert [getattr(status_on(found, dt.date(year, 6, 1)), "status", None) for year in (2004, 2010, 2018, 2026)] == [
        None,
        "signed",
        "in_force",
        "signed",
    ]


def test_a_tie_that_ended_and_was_signed_anew_is_signed() -> None:
    ended = signed(status="ended", instrument="unspecified", valid_to="2015", source_id="paper-en-2015")
    old, new = signed(signed="2010"), signed(signed="2019", source_id="paper-en-2019", instrument="MoU")
    assert getattr(status_on(events(old, ended), TODAY), "status", None) == "ended"
    assert getattr(status_on(events(old, ended, new), TODAY), "status", None) == "signed"


def test_silence_is_told_apart_from_status() -> None:
    found = events(signed(signed="2010", source_id="paper-en-2019"))
    assert last_report(found) == "2019"
    assert [silent_years("2019", dt.date(2022, 12, day)) for day in (30, 31)] == [2, 3]
    assert silent_years("2030", TODAY) == 0
    assert getattr(status_on(found, TODAY), "status", None) == "signed"
    assert last_report(events(signed(signed="2010", source_id="undated-one"))) is None


@given(data=datasets(), days=st.tuples(DAYS, DAYS))
def test_an_agreement_never_becomes_a_wish_again(data: Dataset, days: tuple[dt.date, dt.date]) -> None:
    first, later = sorted(days)
    for link in data.links_as_signed:
        known, then = (status_on(data.events_of(link), day, undated=False) for day in (first, later))
        assert known is None or then is not None
        if known and then and known.status in AGREED:
            assert then.status in AGREED


@given(data=datasets(), days=st.tuples(DAYS, DAYS))
def test_what_has_expired_comes_back_only_by_another_event(data: Dataset, days: tuple[dt.date, dt.date]) -> None:
    first, later = sorted(days)
    for link in data.links_as_signed:
        known, then = (status_on(data.events_of(link), day) for day in (first, later))
        if known and then and known.status in ("expired", "ended") and then.status not in ("expired", "ended"):
            assert then.event.event_id != known.event.event_id


@given(data=datasets(), day=DAYS)
def test_a_link_of_the_day_tells_the_status_that_its_events_give(data: Dataset, day: dt.date) -> None:
    for units in ("signed", "today"):
        for link in links_today(data, units, day):  # type: ignore[arg-type]
            derived = status_on(data.events_of(link, units), day)  # type: ignore[arg-type]
            if derived and derived.event.valid_to:
                assert status_of_link(link, day) == derived.status


@given(data=datasets(), years=st.tuples(st.integers(2000, 2030), st.integers(2000, 2030)))
def test_the_map_only_grows_from_year_to_year(data: Dataset, years: tuple[int, int]) -> None:
    first, later = (
        {link.link_id for link in select(data, ViewState(year=year), today=TODAY).links} for year in sorted(years)
    )
    assert first <= later <= {link.link_id for link in data.links_as_signed}


@given(data=datasets())
def test_every_link_is_dated_or_counted_as_undated(data: Dataset) -> None:
    selection = select(data, ViewState(year=2100), today=TODAY)
    assert len(selection.links) + selection.undated == len(data.links_as_signed)


@given(data=datasets(), year=st.integers(2000, 2030))
def test_facets_of_a_year_count_the_links_of_that_year(data: Dataset, year: int) -> None:
    selection = select(data, ViewState(year=year), today=TODAY)
    assert sum(selection.facets["province"].values()) == len(selection.links)
    for status, count in selection.facets["status"].items():
        chosen = select(data, ViewState(year=year, statuses=(status,)), today=TODAY)
        assert len(chosen.links) == count


def test_a_year_shows_links_with_the_status_and_sectors_of_their_time() -> None:
    ties = (
        agreement(*PAIR, signed="2010-05-01", valid_to="2014", sectors=("trade",), instrument="MoU"),
        agreement(*PAIR, signed="2018-05-01", sectors=("health",), instrument="MoU", quote="the second"),
        intention("vn-hue", "kh-kampot", source_id="paper-en-2"),
        agreement("vn-hue", "fr-lorient", source_id="undated-1"),
    )
    data = dataset(PLACES, ties, sources=(source("paper-en-2", published_date="2012-03"),))

    def seen(year: int) -> list[tuple[str, str, tuple[str, ...]]]:
        links = select(data, ViewState(year=year), today=TODAY).links
        return [(one.partner_id, status_of_link(one, dt.date(year, 12, 31)), one.sectors) for one in links]

    assert seen(2009) == []
    assert seen(2010) == [("kh-kep", "in_force", ("trade",))]
    assert seen(2016) == [("kh-kampot", "sought", ()), ("kh-kep", "expired", ("trade",))]
    assert seen(2020) == [("kh-kampot", "sought", ()), ("kh-kep", "signed", ("health", "trade"))]
    assert select(data, ViewState(year=2020), today=TODAY).undated == 1
    assert select(data, ViewState(), today=TODAY).undated == 0
    until = dt.date(2012, 12, 31)
    assert overview_of(data, data.links_as_signed, until=until).documents == 1


def test_plans_appear_when_they_are_told_and_not_when_they_are_due() -> None:
    (plan,) = events(intention(*PAIR, status="planned", signed="2030", source_id="paper-en-2024"))
    assert appeared(plan) == dt.date(2024, 1, 1)


def test_the_newest_report_of_a_pair_is_that_of_its_newest_article() -> None:
    ties = [signed(signed="2010", source_id=one) for one in ("paper-en-2019", "paper-en-2021", "undated-one")]
    sources = [source(one, published_date=one[-4:]) for one in ("paper-en-2019", "paper-en-2021")]
    data = dataset(PLACES, ties, sources=sources)
    assert newest_report(link_profile(data, data.links_as_signed[0])) == "2021"

"""Many reports, one event: what is grouped, what is kept apart, and where sources disagree."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_data import BY_ID, HOSTILE_NAMES, PLACES, ROOT, agreement, dataset, intention, place, source
from strategies import datasets

from paradiplomacy.events.grouping import build_events
from paradiplomacy.linking import makes_link
from paradiplomacy.model.event import Contradiction, Event
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.overview import overview_of
from paradiplomacy.store import Dataset, load_dataset

PAIR = ("vn-hue", "kh-kep")


def told(number: int, *, published: str | None = None, **fields: object) -> tuple[Statement, Source]:
    """A report of Hue and Kep by a paper of its own."""
    source_id = f"paper-en-{number}"
    return agreement(*PAIR, source_id=source_id, **fields), source(
        source_id, published_date=published, publisher=f"Paper {number}"
    )


def events(*reports: tuple[Statement, Source]) -> tuple[Event, ...]:
    return build_events([one for one, _ in reports], BY_ID, {one.source_id: one for _, one in reports})


def counted(*reports: tuple[Statement, Source]) -> int:
    return sum(event.counts for event in events(*reports))


def disputed(found: Iterable[Event], field: str) -> list[Contradiction]:
    return [one for event in found for one in event.contradictions if one.field == field]


@given(data=datasets(), shuffled=st.randoms(use_true_random=False))
def test_every_tie_stands_in_exactly_one_event_whatever_the_order(data: Dataset, shuffled: object) -> None:
    ties = [one.statement_id for one in data.statements.values() if makes_link(one, data.places)]
    assert sorted(one for event in data.events for one in event.statement_ids) == sorted(ties)
    mixed = list(data.statements.values())
    shuffled.shuffle(mixed)  # type: ignore[attr-defined]
    again = build_events(mixed, data.places, data.sources)

    assert {(e.event_id, frozenset(e.statement_ids), e.status, e.signed, e.valid_to) for e in again} == {
        (e.event_id, frozenset(e.statement_ids), e.status, e.signed, e.valid_to) for e in data.events
    }


@given(data=datasets())
def test_ids_are_unique_and_lead_to_events_that_are_earlier_or_count(data: Dataset) -> None:
    by_id = data.event_by_id
    assert len(by_id) == len(data.events)
    for event in data.events:
        assert set(event.may_be) <= set(by_id) - {event.event_id}
        assert event.renews is None or by_id[event.renews].counts
        assert not set(event.fulfils) - {one.event_id for one in data.events if one.kind == "plan"}
        seen, earlier = {event.event_id}, event.renews
        while earlier:
            assert earlier not in seen
            seen.add(earlier)
            earlier = by_id[earlier].renews


@given(data=datasets())
def test_both_kinds_of_units_count_every_event_once(data: Dataset) -> None:
    counts = {
        units: overview_of(data, data.links(units), units=units).documents  # type: ignore[arg-type]
        for units in ("signed", "today")
    }
    assert counts["signed"] == counts["today"] == sum(event.counts for event in data.events)
    for units in ("signed", "today"):
        for link in data.links(units):
            ids = [event.event_id for event in data.events_of(link, units)]
            assert len(ids) == len(set(ids))
            assert ids


@given(data=datasets())
def test_no_pair_loses_its_only_document(data: Dataset) -> None:
    for link in data.links_as_signed:
        found = [event for event in data.events_of(link) if event.is_document]
        assert not found or any(event.counts for event in found)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ({"signed": "2005-05-17", "instrument": "MoU"}, {"signed": "2005-05-17", "instrument": "MoU"}, True),
        ({"signed": "2005-05-17", "instrument": "MoU"}, {"signed": "2005-05", "instrument": "MoU"}, True),
        ({"signed": "2005-05-17", "instrument": "MoU"}, {"signed": "2005", "instrument": "MoU"}, True),
        ({"signed": "2005-05-17", "instrument": "MoU"}, {"signed": "2005"}, True),
        ({"signed": "2005-05-17", "instrument": "MoU"}, {"signed": "2005-05-17", "instrument": "agreement"}, True),
        ({"signed": "2021-11-23", "instrument": "MoU"}, {"signed": "2021-12", "instrument": "MoU"}, True),
        ({"signed": "2021-11-23", "instrument": "MoU"}, {"signed": "2022-02", "instrument": "MoU"}, False),
        ({"signed": "2005-05-17", "instrument": "MoU"}, {"signed": "2005", "instrument": "minutes"}, False),
        ({"signed": "2005-05-17", "instrument": "MoU"}, {"signed": "2010-05-17", "instrument": "MoU"}, False),
        ({"valid_from": "2022", "valid_to": "2025"}, {"valid_from": "2023", "valid_to": "2026"}, True),
        ({"valid_from": "2024", "valid_to": "2024"}, {"valid_from": "2025", "valid_to": "2025"}, False),
        ({"instrument": "twinning"}, {"instrument": "twinning", "signed": "1999"}, True),
        ({"instrument": "MoU"}, {"instrument": "MoU", "signed": "1999"}, False),
    ],
)
def test_reports_are_one_event_where_dates_and_instruments_agree(
    one: dict[str, str], other: dict[str, str], *, together: bool
) -> None:
    assert (len(events(told(1, **one), told(2, **other))) == 1) is together
    assert (len(events(told(2, **other), told(1, **one))) == 1) is together


def test_one_article_tells_its_own_documents_apart() -> None:
    first = agreement(*PAIR, signed="2020-01-02", instrument="MoU", quote="one")
    second = agreement(*PAIR, signed="2020-01-02", instrument="MoU", quote="two")
    found = build_events([first, second], BY_ID, {"paper-en-1": source()})
    assert [event.counts for event in found] == [True, True]
    assert len({event.event_id for event in found}) == 2


def test_what_may_be_one_of_two_documents_is_kept_apart_and_not_counted() -> None:
    found = events(
        told(1, signed="2010-05-01", instrument="MoU"),
        told(2, signed="2016-05-01", instrument="MoU"),
        told(3, instrument="MoU"),
    )
    assert [event.counts for event in found] == [True, True, False]
    assert set(found[2].may_be) == {found[0].event_id, found[1].event_id}


def test_news_of_a_signing_without_its_date_belongs_to_the_signing_just_before() -> None:
    found = events(
        told(1, signed="2010-05-01", instrument="MoU"),
        told(2, signed="2016-05-01", instrument="MoU"),
        told(3, instrument="MoU", published="2016-05-03"),
    )
    assert [len(event.statement_ids) for event in found] == [1, 2]


def test_an_article_older_than_a_document_does_not_speak_of_it() -> None:
    found = events(
        told(1, valid_from="2023", valid_to="2028", instrument="MoU"), told(2, instrument="MoU", published="2011-12-02")
    )
    assert [event.counts for event in found] == [True, True]


def test_a_text_of_six_provinces_is_one_event_with_six_pairs() -> None:
    provinces = [place(f"vn-p{number}") for number in range(6)]
    ties = [agreement(one.place_id, "kh-kep", document="minutes", signed="2015-12-21") for one in provinces]
    data = dataset([*PLACES, *provinces], ties)
    (event,) = data.events
    assert len(event.link_ids) == len(data.links_as_signed) == 6
    seen = overview_of(data, data.links_as_signed)
    assert (seen.documents, seen.agreements) == (1, 6)


def test_a_text_of_two_provinces_that_merged_is_one_event_of_one_link_today() -> None:
    ties = [agreement(one, "kh-kep", document="a text", signed="2015") for one in ("vn-kien-giang", "vn-an-giang")]
    data = dataset(PLACES, ties)
    (link,) = data.links_as_today
    assert data.events_of(link, "today") == data.events
    assert data.links_of(data.events[0], "today") == (link,)


def test_parts_of_a_province_have_events_of_their_own() -> None:
    found = events(
        told(1, signed="2020-01-02"),
        told(2, signed="2020-01-02", level="city", province="Vinh", parent_province="Nghe An"),
    )
    assert [event.level for event in found] in ([None, "Vinh"], ["Vinh", None])


def test_a_relation_dated_to_a_signing_is_a_report_of_it_and_else_no_document() -> None:
    found = events(told(1, signed="2005-05-17", instrument="twinning"), told(2, status="established", signed="2005"))
    assert len(found) == 1
    found = events(told(1, signed="2005-05-17", instrument="twinning"), told(2, status="established"))
    assert [(event.kind, event.counts) for event in found] == [("document", True), ("relation", False)]


def test_two_beginnings_contradict_each_other_and_the_fuller_date_is_shown() -> None:
    found = events(told(1, signed="2015-08-28", instrument="twinning"), told(2, signed="2017", published="2023"))
    (contradiction,) = disputed(found, "began")
    assert (contradiction.value, contradiction.reason) == ("2015-08-28", "fuller_date")
    assert [one.value for one in contradiction.alternatives] == ["2017"]
    assert sum(event.counts for event in found) == 1


def test_beginnings_that_one_article_tells_side_by_side_are_history() -> None:
    first = agreement(*PAIR, signed="2008", instrument="unspecified", quote="since 2008")
    second = agreement(*PAIR, signed="2013", instrument="twinning", quote="twinned")
    assert not disputed(build_events([first, second], BY_ID, {"paper-en-1": source()}), "began")


@pytest.mark.parametrize(
    ("shown", "other", "reason"),
    [
        ({"signed": "2021-11-23"}, {"signed": "2021-12"}, "fuller_date"),
        (
            {"signed": "2021-11-23"},
            {"signed": "2021-12-01", "date_as_printed": "last week", "date_resolution": "from the article"},
            "explicit",
        ),
        ({"signed": "2021-11-23", "published": "2021-11-24"}, {"signed": "2021-12-01"}, "nearest"),
        ({"signed": "2021-11-23"}, {"signed": "2021-12-01"}, "earlier"),
    ],
)
def test_the_value_shown_has_a_reason(shown: dict[str, str], other: dict[str, str], reason: str) -> None:
    (contradiction,) = disputed(events(told(1, **shown), told(2, **other)), "signed")
    assert (contradiction.value, contradiction.reason) == (shown["signed"], reason)
    assert [one.value for one in contradiction.alternatives] == [other["signed"]]


def test_a_public_authority_and_more_sources_are_believed() -> None:
    tie, paper = told(1, signed="2021-12-01")
    city = paper.model_copy(update={"url": "https://city.example.lg.jp/a"})
    (contradiction,) = disputed(events((tie, city), told(2, signed="2021-11-23")), "signed")
    assert (contradiction.value, contradiction.reason) == ("2021-12-01", "official")
    reports = [told(number, signed=date) for number, date in enumerate(("2021-12-01", "2021-12-01", "2021-11-23"), 1)]
    (contradiction,) = disputed(events(*reports), "signed")
    assert (contradiction.value, contradiction.reason) == ("2021-12-01", "more_sources")


def test_reprints_of_one_agency_do_not_bear_each_other_out() -> None:
    reports = [told(number, signed="2021-12-01") for number in (1, 2)]
    named = [(tie, replace_publisher(paper)) for tie, paper in reports]
    (event,) = events(*named)
    assert (len(event.source_ids), event.independent) == (2, 1)


def replace_publisher(paper: Source) -> Source:
    return paper.model_copy(update={"publisher": f"{paper.publisher} (VNA)"})


def test_a_renewal_chains_to_the_document_before_it() -> None:
    found = events(
        told(1, valid_from="2006", valid_to="2009", instrument="programme"),
        told(2, valid_from="2010", valid_to="2015", instrument="programme"),
        told(3, valid_from="2016", valid_to="2020", instrument="agreement"),
        told(4, status="renewed", signed="2022-02-03", instrument="MoU"),
    )
    assert [event.renews for event in found] == [None, *(event.event_id for event in found[:-1])]


def test_a_plan_before_a_signing_is_history_and_one_told_after_it_a_contradiction() -> None:
    signed = told(1, signed="2020-06-01", instrument="MoU")
    for published, contradicted in (("2020-01", False), ("2020-07-15", True)):
        plan = intention(*PAIR, status="planned", instrument="MoU", source_id="plan-en-1")
        found = events(signed, (plan, source("plan-en-1", published_date=published)))
        document = next(event for event in found if event.kind == "document")
        assert bool(document.fulfils) is not contradicted
        assert bool(disputed(found, "status")) is contradicted


def test_a_plan_long_after_a_signing_is_one_of_the_next_document() -> None:
    plan = intention(*PAIR, status="planned", instrument="agreement", source_id="plan-en-1")
    found = events(
        told(1, signed="2000", instrument="agreement"), (plan, source("plan-en-1", published_date="2023-02-20"))
    )
    assert not any(event.contradictions or event.fulfils or event.may_be for event in found)


def test_a_report_of_the_end_belongs_to_the_document_that_ended() -> None:
    found = events(
        told(1, signed="2000", instrument="agreement", published="2001"),
        told(2, status="ended", signed="2000", valid_to="2022", instrument="agreement"),
    )
    assert [(event.status, event.signed, event.valid_to) for event in found] == [("ended", "2000", "2022")]
    assert not found[0].contradictions


@pytest.mark.parametrize("text", HOSTILE_NAMES)
def test_hostile_names_are_only_names(text: str) -> None:
    tie, paper = told(1, level="city", province=text, parent_province="Hue")
    (event,) = events((tie, paper.model_copy(update={"publisher": text})))
    assert event.event_id == "vn-hue~kh-kep.undated.document"


SHIPPED = ROOT / "data"


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    return load_dataset(Path(SHIPPED))


@pytest.mark.parametrize(
    ("link_id", "field", "values"),
    [
        ("vn-binh-duong~kr-daejeon", "began", {"2005-05-17", "2015"}),
        ("vn-da-nang~jp-sakai", "began", {"2009", "2019"}),
        ("vn-da-nang~kr-daegu", "began", {"2004", "2018-08-03"}),
        ("vn-ho-chi-minh-city~ru-saint-petersburg", "began", {"1977", "2005", "2017"}),
        ("vn-can-tho~cn-shantou", "began", {"2005", "2007"}),
        ("vn-dak-nong~kh-mondulkiri", "validity", {"2022/2025", "2023/2026"}),
        ("vn-vinh-phuc~jp-tochigi", "signed", {"2021-11-23", "2021-12"}),
        ("vn-quang-nam~jp-nagasaki", "began", {"2015-08-28", "2017"}),
        ("vn-yen-bai~fr-val-de-marne", "began", {"1995", "1996"}),
        ("vn-nghe-an~ru-ulyanovsk", "began", {"2005", "2007"}),
    ],
)
def test_the_contradictions_seen_while_gathering_stay_visible(
    shipped: Dataset, link_id: str, field: str, values: set[str]
) -> None:
    found = disputed(shipped.events_of(shipped.link_by_id[link_id]), field)
    assert [{one.value, *(other.value for other in one.alternatives)} for one in found] == [values]


def test_what_ships_is_what_its_statements_give(shipped: Dataset) -> None:
    assert build_events(shipped.statements.values(), shipped.places, shipped.sources) == shipped.events

"""What statements say, in words."""

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_data import agreement, intention, place, source, trade
from strategies import PARTIAL_DATES

from paradiplomacy import wording
from paradiplomacy.model.place import PlaceKind
from paradiplomacy.model.statement import Instrument, Investment, Qualifier, Support, Visits
from paradiplomacy.trade import check_parts
from paradiplomacy.view_state import LANGUAGES, STATUSES


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("2022", "2023", "2022–2023"),
        ("2022", "2022", "2022"),
        ("2015", None, "since 2015, end not stated"),
        (None, "2019-06", "until June 2019"),
        (None, None, "period not stated"),
        ("2022-01", "2022-06", "January 2022 – June 2022"),
        ("2024-03-25", "2024-03-25", "25 March 2024"),
    ],
)
def test_a_period_says_what_is_not_stated(start: str | None, end: str | None, text: str) -> None:
    assert wording.period(start, end, "en") == text


@given(start=st.none() | PARTIAL_DATES, end=st.none() | PARTIAL_DATES, language=st.sampled_from(LANGUAGES))
def test_a_period_names_every_year_that_is_stated(start: str | None, end: str | None, language: str) -> None:
    text = wording.period(start, end, language)
    assert all(date[:4] in text for date in (start, end) if date)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_has_a_code_has_words(language: str) -> None:
    labels = [wording.status_label(status, language) for status in STATUSES]
    assert all(labels)
    assert len(set(labels)) == len(labels)
    assert all(wording.status_meaning(status, language) for status in STATUSES)
    assert all(wording.kind_label(place("vn-x", kind=kind), language) for kind in get_args(PlaceKind))
    for instrument in get_args(Instrument):
        words = wording.instrument_label(agreement("vn-hue", "kh-kep", instrument=instrument), language)
        assert bool(words) == (instrument != "unspecified")
    for qualifier in get_args(Qualifier):
        assert "USD 5" in wording.qualified("USD 5", qualifier, language)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"amount": 256e6, "qualifier": "about"}, "about USD 256 million"),
        ({"amount": 414e6, "qualifier": "more than"}, "more than USD 414 million"),
        ({"amount": 5e3, "qualifier": "nearly"}, "nearly USD 5,000"),
        ({"amount": 202e6}, "USD 202 million"),
        ({"amount": 0.0}, "USD 0"),
        ({"amount": None, "currency": None}, "no amount stated"),
    ],
)
def test_a_trade_figure_keeps_the_word_that_limits_it(fields: dict[str, Any], text: str) -> None:
    assert wording.trade_amount(trade("vn-hue", "kh-kep", **fields), "en") == text


def test_the_scope_of_a_trade_figure_tells_period_channel_and_goods() -> None:
    figure = trade("vn-hue", "kh-kep", channel="official", goods=[{"name": "rice"}, {"name": "coal"}])
    assert wording.trade_scope(figure, "en") == "2022, official channel, goods: rice and coal"
    gate = trade("vn-hue", "kh-kep", channel="border_gate", period_to=None)
    assert wording.trade_scope(gate, "en") == "since 2022, end not stated, through one border gate"
    assert (
        len({wording.flow_label(trade("vn-hue", "kh-kep", flow=flow), "en") for flow in ("total", "export", "import")})
        == 3
    )


@pytest.mark.parametrize(
    ("total", "words"),
    [
        (414e6, "differ from the stated total by USD 1 million, which rounding explains"),
        (413e6, "add up to the stated total"),
        (420e6, "by USD 7 million, more than rounding explains"),
    ],
)
def test_parts_that_do_not_add_up_are_told_with_the_difference(total: float, words: str) -> None:
    amounts = {"total": total, "export": 202e6, "import": 211e6}
    (check,) = check_parts([trade("vn-hue", "kh-kep", flow=flow, amount=amount) for flow, amount in amounts.items()])
    assert words in wording.parts_sentence(check, "en")


def visit(**fields: Any) -> Visits:
    base = agreement("vn-hue", "kh-kep").model_dump(include={"statement_id", "source_id", "province_id", "locator"})
    return Visits.model_validate(
        {**base, "province": "Hue", "partner": None, "partner_id": None, "direction": "inbound", **fields}
    )


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"people": 1}, "1 visitor"),
        ({"people": 53_000, "qualifier": "more than"}, "more than 53,000 visitors"),
        ({"people": 0}, "0 visitors"),
        ({"delegations": 1}, "1 delegation"),
        ({"delegations": 12, "qualifier": "nearly"}, "nearly 12 delegations"),
        ({}, "number not stated"),
    ],
)
def test_visits_are_counted_in_the_right_number(fields: dict[str, Any], text: str) -> None:
    assert wording.visit_figure(visit(**fields), "en") == text


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"direction": "inbound"}, "to Hue"),
        ({"direction": "outbound"}, "from Hue"),
        ({"direction": "both"}, "to and from Hue"),
        ({"direction": "inbound", "partner": "Kep"}, "from Kep to Hue"),
        ({"direction": "outbound", "partner": "Kep"}, "from Hue to Kep"),
        ({"direction": "both", "partner": "Kep"}, "between Hue and Kep"),
        ({"direction": "both", "partner": "{province}", "province": "{0}"}, "between {0} and {province}"),
    ],
)
def test_visits_tell_who_travelled_where(fields: dict[str, Any], text: str) -> None:
    assert wording.visit_route(visit(**fields), "en") == text


def test_investment_and_support_tell_what_is_stated() -> None:
    base = agreement("vn-hue", "kh-kep").model_dump(
        include={"statement_id", "source_id", "province", "province_id", "locator", "partner", "partner_id"}
    )
    one = Investment.model_validate({**base, "projects": 1, "amount": 2e6, "currency": "USD", "qualifier": "about"})
    many = Investment.model_validate({**base, "projects": 12})
    gift = Support.model_validate({**base, "amount": 500.0, "currency": "EUR", "purpose": "a school"})
    nothing = Support.model_validate(base)
    assert [wording.flow_figure(each, "en") for each in (one, many, gift, nothing)] == [
        "about USD 2 million, 1 project",
        "12 projects",
        "EUR 500, a school",
        "no amount stated",
    ]


def test_a_date_that_was_worked_out_says_so() -> None:
    assert wording.source_date(source(), "en") == "no date"
    assert wording.source_date(source(published_date="2022"), "en") == "2022"
    assert wording.source_date(source(published_date="2022", published_resolution="x"), "en") == "2022 (worked out)"


def test_a_paragraph_that_was_not_counted_says_so() -> None:
    assert wording.paragraph_label(3, "en") == "paragraph 3"
    assert wording.paragraph_label(None, "en") == "paragraph not counted"


def test_a_plan_has_the_name_of_its_document_too() -> None:
    assert (
        wording.instrument_label(intention("vn-hue", "kh-kep", instrument="MoU"), "en") == "memorandum of understanding"
    )

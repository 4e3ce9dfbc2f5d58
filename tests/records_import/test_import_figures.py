"""How gathered figures become typed figures."""

from typing import Any

import pytest
from facts_desk import Desk, agreement, page, trade

from paradiplomacy.model.statement import Investment, Support, Trade, Visits


def _visits(**changes: Any) -> dict[str, Any]:
    return {
        "kind": "visits",
        "province": "Yen Bai",
        "partner": "Val-de-Marne",
        "partner_country": "FR",
        "direction": "both",
        "people": 200,
        "delegations": 29,
        "period_from": "1995",
        "period_to": None,
        "paragraph": 2,
        "evidence": "welcomed nearly 200 officials",
    } | changes


def _investment(**changes: Any) -> dict[str, Any]:
    return {
        "kind": "investment",
        "province": "Dong Nai",
        "partner": "Gyeongnam",
        "partner_country": "KR",
        "direction": "inbound",
        "projects": 282,
        "amount": 5_620_000_000,
        "currency": "USD",
        "qualifier": "about",
        "period_from": None,
        "period_to": "2016-09",
        "scope_note": "active projects",
        "paragraph": 3,
        "evidence": "282 active projects",
    } | changes


def _support(**changes: Any) -> dict[str, Any]:
    return {
        "kind": "support",
        "province": "Ha Tinh",
        "partner": "Bolikhamsay",
        "partner_country": "LA",
        "amount": 9_000_000_000,
        "currency": "VND",
        "purpose": "roads and a bridge",
        "period_from": "2016",
        "period_to": "2020",
        "direction": "given",
        "qualifier": None,
        "paragraph": 3,
        "evidence": "VND9 billion for roads",
    } | changes


def test_a_trade_figure_keeps_everything_and_its_partners_together(desk: Desk) -> None:
    one = desk.one(trade())
    assert isinstance(one, Trade)
    assert [(party.name, party.type, party.country) for party in one.partners] == [
        ("Kandal", "province", "KH"),
        ("Takeo", "province", "KH"),
    ]
    assert (one.flow, one.amount, one.currency, one.qualifier) == ("total", 313_000_000, "USD", "more than")
    assert (one.period_from, one.period_to) == ("2020", "2021-06")
    assert one.scope_note == "through the border gates"


@pytest.mark.parametrize(
    ("goods", "read"),
    [
        ([{"name": "wood", "flow": "import"}], [("wood", "import")]),
        ([{"name": "rice", "flow": "total"}, {"name": "mango"}], [("rice", None), ("mango", None)]),
        (["rice", "mango"], [("rice", None), ("mango", None)]),
        ("rice", [("rice", None)]),
        (None, []),
        ([], []),
    ],
)
def test_goods_are_read_in_each_form(desk: Desk, goods: object, read: list[tuple[str, str | None]]) -> None:
    one = desk.one(trade(goods=goods))
    assert isinstance(one, Trade)
    assert [(good.name, good.flow) for good in one.goods] == read


@pytest.mark.parametrize(
    ("gathered", "read"),
    [("exact", "exact"), ("about", "about"), ("more_than", "more than"), ("nearly", "nearly"), (None, "exact")],
)
def test_qualifiers_are_those_of_the_atlas(desk: Desk, gathered: str | None, read: str) -> None:
    one = desk.one(trade(qualifier=gathered))
    assert isinstance(one, Trade)
    assert one.qualifier == read


def test_visits_keep_people_delegations_and_both_directions(desk: Desk) -> None:
    one = desk.one(_visits())
    assert isinstance(one, Visits)
    assert (one.direction, one.people, one.delegations, one.period_from) == ("both", 200, 29, "1995")


def test_visits_need_no_partner(desk: Desk) -> None:
    one = desk.one(_visits(partner=None, partner_country=None))
    assert isinstance(one, Visits)
    assert one.partner is None


def test_an_investment_keeps_everything(desk: Desk) -> None:
    one = desk.one(_investment())
    assert isinstance(one, Investment)
    assert (one.direction, one.projects, one.amount, one.currency) == ("inbound", 282, 5_620_000_000, "USD")
    assert (one.qualifier, one.period_to, one.scope_note) == ("about", "2016-09", "active projects")


@pytest.mark.parametrize(("gathered", "read"), [("given", "outbound"), ("received", "inbound"), (None, None)])
def test_support_is_seen_from_the_vietnamese_side(desk: Desk, gathered: str | None, read: str | None) -> None:
    one = desk.one(_support(direction=gathered))
    assert isinstance(one, Support)
    assert (one.direction, one.purpose, one.amount) == (read, "roads and a bridge", 9_000_000_000)


def test_a_partner_of_a_figure_is_of_the_kind_that_the_page_gives_it(desk: Desk) -> None:
    desk.take(page(_support(partner="Vientiane"), agreement(partner="Vientiane", partner_country="LA")))
    first = desk.read()[1][0]
    assert isinstance(first, Support)
    assert first.partner_type == "province"


def test_a_partner_that_the_page_gives_two_kinds_gets_neither(desk: Desk) -> None:
    both = [agreement(partner="Vientiane", partner_country="LA", partner_type=kind) for kind in ("city", "province")]
    desk.take(page(_support(partner="Vientiane"), *both, agreement(evidence="elsewhere")))
    first = desk.read()[1][0]
    assert isinstance(first, Support)
    assert first.partner_type is None


def test_an_impossible_period_stays_as_words(desk: Desk) -> None:
    one = desk.one(trade(period_from="2021-02-30"))
    assert isinstance(one, Trade)
    assert one.period_from is None
    assert one.date_as_printed == "period_from 2021-02-30"


def test_figures_of_two_periods_in_one_passage_both_stand(desk: Desk) -> None:
    desk.take(page(trade(period_to=None), trade(period_to=None, amount=5)))
    assert [getattr(one, "amount", None) for one in desk.read()[1]] == [313_000_000, 5]


@pytest.mark.parametrize(
    "statement",
    [
        trade(qualifier="roughly"),
        trade(currency=None),
        trade(amount=None),
        trade(amount=-1),
        trade(amount="much"),
        trade(currency="dollars"),
        trade(flow="sideways"),
        trade(partners=[]),
        trade(partners="Kandal"),
        trade(goods=[7]),
        trade(goods=[{"name": "rice", "flow": "sideways"}]),
        _visits(direction="sideways"),
        _visits(people=2.5),
        _visits(people=True),
        _investment(projects=-1),
        _support(direction="sideways"),
    ],
)
def test_a_figure_that_cannot_be_taken_is_listed(desk: Desk, statement: dict[str, Any]) -> None:
    outcome = desk.take(page(statement, agreement()))
    assert len(desk.read()[1]) == 1
    assert outcome.statements["refused"] == 1
    assert any(issue.severity == "error" for issue in outcome.issues)


@pytest.mark.parametrize(
    ("scope", "channel"),
    [
        ("via La Lay border gate", "border_gate"),
        ("through the Vinh Xuong - Kaorm Samnor border gates", "border_gate"),
        ("Thường Phước International Border Gate (facing Kaoh Roka)", "border_gate"),
        ("tại cửa khẩu quốc tế Vĩnh Xương", "border_gate"),
        ("via la paire de postes-frontières Vinh Xuong-Kaorm Samnor", "border_gate"),
        ("through border gates between An Giang and Kampot", None),
        ("cooperation mainly through the border gates Bu P’răng and Đắk Peur", None),
        ("qua biên giới giữa hai tỉnh", None),
        (None, None),
    ],
)
def test_a_figure_of_a_named_gate_is_marked(desk: Desk, scope: str | None, channel: str | None) -> None:
    one = desk.one(trade(scope_note=scope))
    assert isinstance(one, Trade)
    assert one.channel == channel

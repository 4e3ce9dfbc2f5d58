"""What may be added: never a thing twice, never unlike things."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_data import trade
from strategies import figures

from paradiplomacy.model.statement import Trade
from paradiplomacy.trade import add, check_parts, why_not_add


def years(figure: Trade) -> set[int]:
    return set(range(int(str(figure.period_from)), int(str(figure.period_to)) + 1))


def partners(figure: Trade) -> set[str | None]:
    return {party.place_id for party in figure.partners}


@given(some=st.lists(figures, min_size=2, max_size=4))
def test_what_is_added_is_alike_and_never_counted_twice(some: list[Trade]) -> None:
    total = add(some)
    assert (total.amount is None) == (total.refusal is not None)
    if total.refusal:
        return
    assert total.amount == pytest.approx(sum(figure.amount or 0 for figure in some))
    assert {(figure.currency, figure.flow, figure.channel) for figure in some} == {
        (total.currency, some[0].flow, some[0].channel)
    }
    for one, other in combinations(some, 2):
        apart = (
            one.province_id != other.province_id,
            not years(one) & years(other),
            not partners(one) & partners(other),
        )
        assert any(apart)


@given(one=figures, other=figures)
def test_whether_two_figures_may_be_added_does_not_depend_on_their_order(one: Trade, other: Trade) -> None:
    assert why_not_add(one, other) == why_not_add(other, one)
    assert add([one, other]) == add([other, one])


@given(figure=figures)
def test_a_figure_is_never_added_to_itself(figure: Trade) -> None:
    assert why_not_add(figure, figure) in ("overlap", "unknown_period")


@given(figure=figures)
def test_one_figure_alone_is_its_own_sum(figure: Trade) -> None:
    assert add([figure]).amount == figure.amount


KAMPOT_2022 = trade("vn-hue", "kh-kampot", amount=2.0)


@pytest.mark.parametrize(
    ("other", "refusal"),
    [
        (trade("vn-hue", "kh-kep", currency="VND"), "currencies"),
        (trade("vn-hue", "kh-kep", flow="export"), "flows"),
        (trade("vn-hue", "kh-kep", channel="official"), "channels"),
        (trade("vn-hue", "kh-kep", period_from=None), "unknown_period"),
        (trade("vn-hue", "kh-kep", period_to=None), "unknown_period"),
        (trade("vn-kien-giang", "kh-kep", period_to=None), "unknown_period"),
        (trade("vn-hue", "kh-kampot"), "overlap"),
        (trade("vn-hue", "kh-kep", "kh-kampot"), "overlap"),
        (trade("vn-hue", "kh-kampot", period_from="2021-12-31", period_to="2022-01-01"), "overlap"),
        (trade("vn-hue", "kh-kampot", period_from="2022-12", period_to="2023"), "overlap"),
        (trade("vn-hue", None), "overlap"),
        (trade("vn-hue", "kh-kep"), None),
        (trade("vn-hue", "kh-kampot", period_from="2023", period_to="2023"), None),
        (trade("vn-hue", "kh-kampot", period_from="2021", period_to="2021-12-31"), None),
        (trade("vn-kien-giang", "kh-kampot"), None),
    ],
)
def test_two_figures_are_added_only_where_nothing_can_be_counted_twice(other: Trade, refusal: str | None) -> None:
    assert why_not_add(KAMPOT_2022, other) == refusal
    assert add([KAMPOT_2022, other]).amount == (None if refusal else 3.0)


def test_trade_with_a_country_includes_that_with_its_provinces() -> None:
    assert why_not_add(KAMPOT_2022, trade("vn-hue", "kh")) == "overlap"
    assert why_not_add(KAMPOT_2022, trade("vn-hue", "fr")) is None


def test_a_province_that_is_not_known_may_be_any() -> None:
    assert why_not_add(KAMPOT_2022, trade(None, "kh-kampot")) == "overlap"


def test_a_third_figure_that_overlaps_refuses_the_sum() -> None:
    assert add([KAMPOT_2022, trade("vn-hue", "kh-kep"), trade("vn-hue", "kh-kep", "fr-lorient")]).refusal == "overlap"


def test_goods_without_an_amount_add_to_nothing() -> None:
    goods = trade("vn-hue", "kh-kep", amount=None, currency=None, goods=[{"name": "rice"}])
    assert add([KAMPOT_2022, goods]).refusal == "no_amount"
    assert add([goods]).refusal == "no_amount"
    assert add([]).refusal == "no_amount"


def parts(total: float, exports: float, imports: float, **fields: object) -> list[Trade]:
    flows = {"total": total, "export": exports, "import": imports}
    return [trade("vn-hue", "kh-kampot", flow=flow, amount=amount, **fields) for flow, amount in flows.items()]


@pytest.mark.parametrize(
    ("amounts", "difference", "rounded"),
    [
        ((414e6, 202e6, 211e6), 1e6, True),
        ((414e6, 203e6, 211e6), 0, True),
        ((414e6, 202e6, 209e6), 3e6, False),
        ((414e6, 202e6, 214e6), -2e6, False),
        ((414e6, 214e6, 211e6), -11e6, False),
        ((4.1e6, 2.05e6, 2.1e6), -0.05e6, True),
        ((100.25, 50.12, 50.12), 0.01, True),
        ((100.25, 50.12, 50.09), 0.04, False),
    ],
)
def test_exports_and_imports_are_set_beside_the_total(
    amounts: tuple[float, float, float], difference: float, *, rounded: bool
) -> None:
    (check,) = check_parts(parts(*amounts))
    assert check.difference == pytest.approx(difference, abs=1e-6)
    assert check.within_rounding is rounded
    assert [check.total.amount, check.exports.amount, check.imports.amount] == list(amounts)


def test_parts_of_other_articles_periods_partners_or_provinces_are_not_compared() -> None:
    total, exports, imports = parts(3.0, 1.0, 2.0)
    for change in ({"source_id": "paper-en-2"}, {"period_to": None}, {"currency": "VND"}, {"channel": "official"}):
        other = trade("vn-hue", "kh-kampot", **{"flow": "import", "amount": 2.0, **change})
        assert check_parts([total, exports, other]) == ()
    assert check_parts([total, exports, trade("vn-hue", "kh-kep", flow="import")]) == ()
    assert check_parts([total, exports, trade("vn-kien-giang", "kh-kampot", flow="import")]) == ()
    assert check_parts([total, exports]) == ()
    assert len(check_parts([total, exports, imports])) == 1


def test_the_order_of_partners_does_not_matter_to_the_check() -> None:
    one, other = ["kh-kampot", "kh-kep"], ["kh-kep", "kh-kampot"]
    mixed = [
        trade("vn-hue", *one, amount=3.0),
        trade("vn-hue", *other, flow="export"),
        trade("vn-hue", *one, flow="import", amount=2.0),
    ]
    (check,) = check_parts(mixed)
    assert check.difference == 0


def test_exports_of_one_kind_of_goods_are_not_taken_for_all_exports() -> None:
    rice = trade("vn-hue", "kh-kampot", flow="export", amount=20e6, goods=[{"name": "rice"}], paragraph=9)
    checks = check_parts([*parts(400e6, 250e6, 150e6), rice])
    assert all(check.within_rounding for check in checks)

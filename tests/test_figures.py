"""One figure over several pages is one figure; figures that contradict each other stand side by side."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_data import PLACES, ROOT, dataset, trade
from strategies import figures

from paradiplomacy.figures import conflicts, grouped
from paradiplomacy.model.statement import Trade
from paradiplomacy.overview import overview_of
from paradiplomacy.store import load_dataset
from paradiplomacy.trade import add


def pages(*amounts: float, **fields: object) -> list[Trade]:
    """The same figure on several pages."""
    return [
        trade("vn-hue", "kh-kep", amount=amount, source_id=f"paper-en-{number}", **fields)
        for number, amount in enumerate(amounts)
    ]


@given(some=st.lists(figures, max_size=6), shuffled=st.randoms(use_true_random=False))
def test_every_report_stands_in_one_group_whatever_the_order(some: list[Trade], shuffled: object) -> None:
    distinct = list({one.statement_id: one for one in some}.values())
    groups = grouped(distinct)
    assert sorted(one.statement_id for group in groups for one in group.reports) == sorted(
        one.statement_id for one in distinct
    )
    mixed = list(distinct)
    shuffled.shuffle(mixed)  # type: ignore[attr-defined]
    assert {frozenset(one.statement_id for one in group.reports) for group in grouped(mixed)} == {
        frozenset(one.statement_id for one in group.reports) for group in groups
    }
    assert [group.reports for group in grouped([group.shown for group in groups])] == [
        (group.shown,) for group in groups
    ]


@pytest.mark.parametrize(
    ("amounts", "count"),
    [
        ((384.77e6, 384.77e6), 1),
        ((349.6e6, 349.61e6), 1),
        ((35e6, 35.16e6, 35.16e6), 1),
        ((700e6, 774e6), 2),
        ((100e6, 140e6), 2),
        ((1e6, 1e9), 2),
    ],
)
def test_amounts_equal_as_far_as_they_are_printed_are_one_figure(amounts: tuple[float, ...], count: int) -> None:
    groups = grouped(pages(*amounts))
    assert len(groups) == count
    assert sum(group.sources for group in groups) == len(amounts)


def test_the_report_with_most_digits_is_shown() -> None:
    (group,) = grouped(pages(35e6, 35.16e6))
    assert group.shown.amount == 35.16e6


@pytest.mark.parametrize(
    "change",
    [{"flow": "export"}, {"currency": "VND"}, {"period_to": "2023"}, {"channel": "official"}],
)
def test_another_flow_currency_period_or_channel_is_another_figure(change: dict[str, str]) -> None:
    one, other = (
        trade("vn-hue", "kh-kep", channel="border_gate"),
        trade("vn-hue", "kh-kep", **{"source_id": "paper-en-2", "channel": "border_gate", **change}),
    )
    assert len(grouped([one, other])) == 2


def test_a_channel_left_out_may_be_any() -> None:
    (group,) = grouped([*pages(5e6), trade("vn-hue", "kh-kep", amount=5e6, channel="border_gate", source_id="other-1")])
    assert group.sources == 2


def test_a_figure_on_three_pages_is_added_once() -> None:
    again = pages(2e6, 2e6, 2e6)
    data = dataset(PLACES, [*again, trade("vn-hue", "kh-kampot", amount=1e6)])
    groups = grouped(one for one in data.statements.values() if isinstance(one, Trade))
    assert add([group.shown for group in groups]).amount == 3e6
    assert overview_of(data, data.links_as_signed).figures == ()


def test_two_figures_of_one_article_are_two() -> None:
    assert len(grouped([trade("vn-hue", "kh-kep"), trade("vn-hue", "kh-kep", scope_note="rice only", quote="b")])) == 2


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"amount": 80e6}, "amounts"),
        ({"amount": 740e6}, "power_of_ten"),
        ({"amount": 740e6, "period_from": "2025", "period_to": "2025"}, "power_of_ten"),
        ({"amount": 74e6, "flow": "export"}, "total_or_part"),
        ({"amount": 30e6, "flow": "export"}, None),
        ({"amount": 80e6, "period_from": "2023", "period_to": "2023"}, None),
        ({"amount": 80e6, "currency": "VND"}, None),
    ],
)
def test_figures_that_cannot_both_be_right_are_set_side_by_side(other: dict[str, object], reason: str | None) -> None:
    one, two = trade("vn-hue", "kh-kep", amount=74e6), trade("vn-hue", "kh-kep", source_id="paper-en-2", **other)
    assert [found.reason for found in conflicts([one, two])] == ([reason] if reason else [])
    assert [found.reason for found in conflicts([two, one])] == ([reason] if reason else [])


def test_contradictions_of_former_provinces_are_found_in_their_present_unit() -> None:
    one = trade("vn-kien-giang", "kh-kep", amount=100e6)
    two = trade("vn-an-giang-2025", "kh-kep", amount=1e9, source_id="paper-en-2")
    assert conflicts([one, two]) == ()
    assert len(conflicts([one, two], unit_of=lambda _province_id: "vn-an-giang-2025")) == 1


def test_the_exports_of_thanh_hoa_that_another_page_calls_the_total_are_told() -> None:
    data = load_dataset(Path(ROOT / "data"))
    found = conflicts(one for one in data.statements.values() if isinstance(one, Trade))
    assert ("vn-thanh-hoa", "total_or_part") in {(one.one.province_id, one.reason) for one in found}

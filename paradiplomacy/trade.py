"""Trade figures: what may be added, what may not and why, and whether parts fit their total."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.statement import Flow, Trade

Refusal = Literal["currencies", "flows", "channels", "overlap", "unknown_period", "no_amount"]


_FLOWS: list[Flow] = ["total", "export", "import"]


@dataclass(frozen=True, slots=True)
class Sum:
    """Figures added, or the first reason why they may not be.

    Attributes:
        amount: in units of ``currency``; None where the sum is refused.
        refusal: None where the figures could be added.
    """

    amount: float | None
    currency: str | None
    refusal: Refusal | None


def add(figures: Sequence[Trade]) -> Sum:
    """Add figures whose partners or periods are disjoint and whose periods are known; else refuse.

    Currencies, flows and channels are never mixed. One figure alone is its own sum.
    """
    if not figures:
        return Sum(None, None, "no_amount")
    for figure in figures:
        if figure.amount is None:
            return Sum(None, None, "no_amount")
    for one, other in combinations(figures, 2):
        if reason := why_not_add(one, other):
            return Sum(None, None, reason)
    return Sum(sum(figure.amount or 0 for figure in figures), figures[0].currency, None)


def why_not_add(one: Trade, other: Trade) -> Refusal | None:
    """Return the reason why two figures may not be added; None where they may."""
    if one.currency != other.currency:
        return "currencies"
    if one.flow != other.flow:
        return "flows"
    if one.channel != other.channel:
        return "channels"
    if any(period is None for figure in (one, other) for period in (figure.period_from, figure.period_to)):
        return "unknown_period"
    if one.province_id and other.province_id and one.province_id != other.province_id:
        return None
    return "overlap" if _periods_meet(one, other) and _partners_meet(one, other) else None


def _periods_meet(one: Trade, other: Trade) -> bool:
    starts = max(first_day(str(one.period_from)), first_day(str(other.period_from)))
    ends = min(last_day(str(one.period_to)), last_day(str(other.period_to)))
    return starts <= ends


def _partners_meet(one: Trade, other: Trade) -> bool:
    """Trade with a country includes that with its provinces; a partner that is no known place may be any."""
    ours, theirs = ({party.place_id for party in figure.partners} for figure in (one, other))
    if None in ours or None in theirs:
        return True
    return any(_covers(a, b) or _covers(b, a) for a in ours for b in theirs)


def _covers(whole: str | None, part: str | None) -> bool:
    """Whether a place is another, or the country that it lies in: ids begin with the country's."""
    return whole == part or (len(str(whole)) == len("vn") and str(part).startswith(f"{whole}-"))


@dataclass(frozen=True, slots=True)
class PartsCheck:
    """A total beside its exports and imports; ``difference`` is total less parts, in ``currency``."""

    total: Trade
    exports: Trade
    imports: Trade
    difference: float
    within_rounding: bool


def check_parts(figures: Iterable[Trade]) -> tuple[PartsCheck, ...]:
    """Set each total beside the exports and imports of the same article, partners and period.

    Where one of the three is stated more than once (for single goods, say), nothing is set beside anything.

    A difference is within rounding where it is no more than half the last printed digit of each of the three.
    """
    groups: dict[tuple[object, ...], list[Trade]] = {}
    for figure in figures:
        if figure.amount is not None:
            partners = frozenset(party.place_id or party.name for party in figure.partners)
            period = (figure.period_from, figure.period_to)
            key = (figure.source_id, figure.province_id, partners, period, figure.currency, figure.channel)
            groups.setdefault(key, []).append(figure)
    by_flow = [sorted(group, key=lambda figure: _FLOWS.index(figure.flow)) for group in groups.values()]
    return tuple(_compare(*group) for group in by_flow if [figure.flow for figure in group] == _FLOWS)


def _compare(total: Trade, exports: Trade, imports: Trade) -> PartsCheck:
    amounts = [figure.amount or 0.0 for figure in (total, exports, imports)]
    difference = amounts[0] - amounts[1] - amounts[2]
    tolerance = sum(_last_digit(amount) for amount in amounts) / 2
    return PartsCheck(total, exports, imports, difference, abs(difference) <= tolerance)


def _last_digit(amount: float) -> float:
    """Return the place value of the last digit that is not zero: 1e6 for 414,000,000."""
    digits = f"{amount:.2f}".replace(".", "")
    return float(10 ** (len(digits) - len(digits.rstrip("0")))) / 100 if digits.strip("0") else 0.0

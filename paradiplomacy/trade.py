"""Trade figures: what may be added, what may not and why, and whether parts fit their total."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.statement import Trade

Refusal = Literal["currencies", "flows", "channels", "overlap", "unknown_period", "no_amount", "unknown_partner"]


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
    if one.province_id != other.province_id:
        return None
    return "overlap" if _periods_meet(one, other) and _partners_meet(one, other) else None


def _periods_meet(one: Trade, other: Trade) -> bool:
    starts = max(first_day(str(one.period_from)), first_day(str(other.period_from)))
    ends = min(last_day(str(one.period_to)), last_day(str(other.period_to)))
    return starts <= ends


def _partners_meet(one: Trade, other: Trade) -> bool:
    """A partner that is no known place may be any: such figures count as overlapping."""
    ours, theirs = ({party.place_id for party in figure.partners} for figure in (one, other))
    return None in ours or None in theirs or bool(ours & theirs)


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

    A difference is within rounding where it is no more than half the last printed digit of each of the three.
    """
    groups: dict[tuple[object, ...], dict[str, Trade]] = {}
    for figure in figures:
        if figure.amount is not None:
            partners = frozenset(party.place_id or party.name for party in figure.partners)
            period = (figure.period_from, figure.period_to)
            key = (figure.source_id, figure.province_id, partners, period, figure.currency, figure.channel)
            groups.setdefault(key, {})[figure.flow] = figure
    return tuple(
        _compare(group["total"], group["export"], group["import"]) for group in groups.values() if len(group) == 3
    )


def _compare(total: Trade, exports: Trade, imports: Trade) -> PartsCheck:
    amounts = [figure.amount or 0.0 for figure in (total, exports, imports)]
    difference = amounts[0] - amounts[1] - amounts[2]
    tolerance = sum(_last_digit(amount) for amount in amounts) / 2
    return PartsCheck(total, exports, imports, difference, abs(difference) <= tolerance)


def _last_digit(amount: float) -> float:
    """Return the place value of the last digit that is not zero: 1e6 for 414,000,000."""
    digits = f"{amount:.2f}".replace(".", "")
    return float(10 ** (len(digits) - len(digits.rstrip("0")))) / 100 if digits.strip("0") else 0.0

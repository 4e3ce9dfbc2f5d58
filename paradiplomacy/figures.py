"""Figures over many pages: one figure once with all its reports, and figures that contradict each other."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, Literal, TypeVar

from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.statement import Investment, Support, Trade, Visits

Figure = Trade | Visits | Investment | Support
F = TypeVar("F", Trade, Visits, Investment, Support)
ConflictReason = Literal["amounts", "power_of_ten", "total_or_part"]

_PRINTED_DIGITS = 2
"""Digits of an amount that count as printed, even where they are zeros: 100 million is not taken for "about 140"."""
_POWERS_OF_TEN = (10.0, 1000.0)
_POWER_SHARE = 0.02
"""How far a ratio may lie from a power of ten to look like a slip of the unit."""


@dataclass(frozen=True, slots=True)
class Reported(Generic[F]):
    """One figure with all its reports.

    Attributes:
        shown: the report that prints most digits, the oldest of these.
        reports: all of them, the one shown included, in the order given.
    """

    shown: F
    reports: tuple[F, ...]

    @property
    def sources(self) -> int:
        """How many articles report it."""
        return len({report.source_id for report in self.reports})


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two trade figures that cannot both be right, or hardly; neither is added to the other.

    Attributes:
        reason: ``amounts``: the same thing has different amounts; ``power_of_ten``: one is ten or a thousand times
            the other, as where a unit is misread; ``total_or_part``: what one page calls the total, another calls
            exports or imports.
    """

    one: Trade
    other: Trade
    reason: ConflictReason


def grouped(figures: Iterable[F]) -> tuple[Reported[F], ...]:
    """Group reports of one figure, in the order of first mention; every report stands in exactly one group.

    Reports are of one figure where sides, direction, period, currency and channel agree and the amounts are equal as
    far as they are printed. A channel that one article leaves out may be any. Two figures of one article are two,
    unless it repeats itself in every respect.
    """
    listed = list(figures)
    anchors: list[list[F]] = []
    for figure in sorted(listed, key=_most_digits_first):
        group = next((one for one in anchors if _joins(figure, one)), None)
        if group is None:
            anchors.append([figure])
        else:
            group.append(figure)
    position = {id(figure): index for index, figure in enumerate(listed)}
    found = [Reported(group[0], tuple(sorted(group, key=lambda one: position[id(one)]))) for group in anchors]
    return tuple(sorted(found, key=lambda one: position[id(one.reports[0])]))


def conflicts(
    figures: Iterable[Trade], *, unit_of: Callable[[str], str] = lambda province_id: province_id
) -> tuple[Conflict, ...]:
    """Return the pairs of figures that contradict each other, duplicates left out.

    Args:
        figures: of any partners.
        unit_of: province id -> id of the unit that it is shown as.
    """
    shown = [one.shown for one in grouped(figures) if one.shown.amount and one.shown.province_id]
    sides = [(unit_of(str(one.province_id)), *_sides(one)[1:]) for one in shown]
    pairs = combinations(zip(shown, sides, strict=True), 2)
    found = [(one, other, _conflict(one, other)) for (one, ours), (other, theirs) in pairs if ours == theirs]
    return tuple(Conflict(one, other, reason) for one, other, reason in found if reason)


def rounding(amount: float) -> float:
    """Return half of the last digit that an amount is printed with; at least two digits count as printed."""
    if not amount:
        return 0.0
    digits = f"{amount:.2f}".replace(".", "")
    last = 10.0 ** (len(digits) - len(digits.rstrip("0"))) / 100
    return min(last, 10.0 ** (math.floor(math.log10(amount)) - _PRINTED_DIGITS + 1)) / 2


def _most_digits_first(figure: Figure) -> tuple[float, str]:
    amount = getattr(figure, "amount", None)
    return (rounding(amount) if amount else 0.0, figure.statement_id)


def _joins(figure: Figure, group: Sequence[Figure]) -> bool:
    if any(one.source_id == figure.source_id and not _repeats(one, figure) for one in group):
        return False
    return _same(group[0], figure)


def _repeats(one: Figure, other: Figure) -> bool:
    """Whether an article says the same twice."""
    apart = {"statement_id", "locator", "further_locators", "note"}
    return one.model_dump(exclude=apart) == other.model_dump(exclude=apart)


def _same(one: Figure, other: Figure) -> bool:
    if one.kind != other.kind or one.province_id is None or _sides(one) != _sides(other):
        return False
    if not _same_period(one, other):
        return False
    return all(agree(one, other) for agree in _AGREE[one.kind])


def _sides(figure: Figure) -> tuple[object, ...]:
    """Return who is meant; a partner that no gazetteer knows is the same only where it is spelt the same."""
    if isinstance(figure, Trade):
        partners = frozenset(party.place_id or party.name.casefold() for party in figure.partners)
    else:
        partners = frozenset([figure.partner_id or (figure.partner or "").casefold()])
    return figure.province_id, figure.level, partners


def _same_period(one: Figure, other: Figure) -> bool:
    return _first(one) == _first(other) and _last(one) == _last(other)


def _first(figure: Figure) -> object:
    return first_day(figure.period_from) if figure.period_from else None


def _last(figure: Figure) -> object:
    return last_day(figure.period_to) if figure.period_to else None


def _same_amount(one: Figure, other: Figure) -> bool:
    ours, theirs = getattr(one, "amount", None), getattr(other, "amount", None)
    if ours is None or theirs is None:
        return ours is theirs
    return bool(abs(ours - theirs) <= rounding(ours) + rounding(theirs))


def _same_channel(one: Figure, other: Figure) -> bool:
    channels = {getattr(figure, "channel", None) for figure in (one, other)} - {None}
    return len(channels) < 2


def _equal(*names: str) -> Callable[[Figure, Figure], bool]:
    return lambda one, other: all(getattr(one, name) == getattr(other, name) for name in names)


def _same_purpose(one: Figure, other: Figure) -> bool:
    """Support without an amount is known by its purpose; without either it is never the same."""
    if getattr(one, "amount", None) is not None:
        return True
    purposes = [(getattr(figure, "purpose", None) or "").casefold() for figure in (one, other)]
    return bool(purposes[0]) and purposes[0] == purposes[1]


def _has_figure(one: Figure, _other: Figure) -> bool:
    names = ("amount", "people", "delegations", "projects")
    dated = one.period_from is not None and one.kind == "visits"
    return dated or any(getattr(one, name, None) is not None for name in names)


def _goods_told(one: Figure, other: Figure) -> bool:
    """Trade without an amount is known by its goods."""
    return getattr(one, "amount", None) is not None or getattr(one, "goods", None) == getattr(other, "goods", None)


_AGREE: dict[str, tuple[Callable[[Figure, Figure], bool], ...]] = {
    "trade": (_equal("flow", "currency"), _same_amount, _same_channel, _goods_told),
    "investment": (_equal("direction", "currency", "projects"), _same_amount, _has_figure),
    "support": (_equal("direction", "currency"), _same_amount, _same_purpose),
    "visits": (_equal("direction", "people", "delegations"), _has_figure),
}


def _conflict(one: Trade, other: Trade) -> ConflictReason | None:
    if one.currency != other.currency or not _same_channel(one, other):
        return None
    same_period = _same_period(one, other) and one.period_from is not None
    flows = {one.flow, other.flow}
    if "total" in flows and len(flows) == 2:
        return "total_or_part" if same_period and _same_amount(one, other) else None
    if len(flows) == 2:
        return None
    if _ten_fold(one, other):
        return "power_of_ten"
    return "amounts" if same_period and one.source_id != other.source_id else None


def _ten_fold(one: Trade, other: Trade) -> bool:
    low, high = sorted((one.amount or 0.0, other.amount or 0.0))
    return bool(low) and any(abs(high / low / power - 1) <= _POWER_SHARE for power in _POWERS_OF_TEN)

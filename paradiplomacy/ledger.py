"""(Dataset, view, links) -> trade figures as a ledger: each figure once with all articles that state it, by account.

An account is a province and the partners that a figure covers *together*: figures for one partner and figures for a
group that it belongs to are different accounts, and never meet.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from paradiplomacy.figures import Reported, grouped
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.link import Link
from paradiplomacy.model.statement import Flow, Goods, Party, Trade
from paradiplomacy.store import Dataset
from paradiplomacy.succession import present_unit
from paradiplomacy.trade import Sum, add
from paradiplomacy.view_state import Units, ViewState

_FLOWS: tuple[Flow, ...] = ("total", "export", "import")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; articles that state the same amount for the same partners, flow and period stand together.

    Attributes:
        figure: the statement that speaks for all.
        reports: all of them, in the order of their sources.
        goods: what any of the reports names, each once.
    """

    figure: Trade
    reports: tuple[Trade, ...]
    goods: tuple[Goods, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """All figures for a province and the same partners together.

    Attributes:
        province_id: the unit shown; None where no gazetteer knows it.
        partners: as the first figure names them; several share each figure.
        figures: by period, the oldest first; those without a period last.
        link_ids: the links that the account belongs to; empty where no tie of the pair is known.
    """

    province_id: str | None
    province: str
    partners: tuple[Party, ...]
    figures: tuple[Figure, ...]
    link_ids: tuple[str, ...]

    @property
    def is_group(self) -> bool:
        """Whether the figures belong to several partners together."""
        return len(self.partners) > 1

    @property
    def key(self) -> str:
        """A name of the account that stays the same from rerun to rerun."""
        return self.figures[0].figure.statement_id

    def sums(self) -> tuple[tuple[Flow, Sum], ...]:
        """Return, for each flow of which there are several figures with an amount, their sum or why there is none."""
        by_flow = {flow: [one.figure for one in self.figures if one.figure.flow == flow] for flow in _FLOWS}
        stated = {flow: [one for one in figures if one.amount is not None] for flow, figures in by_flow.items()}
        return tuple((flow, add(figures)) for flow, figures in stated.items() if len(figures) > 1)

    @property
    def drawable(self) -> tuple[Figure, ...]:
        """The figures that a chart over time can show: amount and start known, the currency of most of them."""
        dated = [one for one in self.figures if one.figure.amount is not None and one.figure.period_from]
        currencies = [str(one.figure.currency) for one in dated]
        most = max(currencies, key=currencies.count, default="")
        return tuple(one for one in dated if one.figure.currency == most)


def accounts_of(dataset: Dataset, view: ViewState, links: Sequence[Link]) -> tuple[Account, ...]:
    """Return the accounts of what a view shows, those with most figures first.

    Args:
        dataset: all statements.
        view: figures of pairs without any known tie answer to its provinces, partners, countries and years.
        links: what passes the filters of the view.
    """
    shown = {statement_id for link in links for statement_id in link.statement_ids}
    linked = _linked(dataset, view.units)
    wanted: dict[tuple[object, ...], list[Trade]] = {}
    for statement in dataset.statements.values():
        if not isinstance(statement, Trade) or not _in_years(statement, view):
            continue
        if statement.statement_id in shown or (
            statement.statement_id not in linked and _passes_alone(dataset, statement, view)
        ):
            partners = frozenset(party.place_id or party.name for party in statement.partners)
            wanted.setdefault((_unit(dataset, statement, view.units) or statement.province, partners), []).append(
                statement
            )
    accounts = [_account(dataset, view.units, statements) for statements in wanted.values()]
    return tuple(sorted(accounts, key=lambda one: (-len(one.drawable), -len(one.figures), one.key)))


@lru_cache(maxsize=4)
def _linked(dataset: Dataset, units: Units) -> frozenset[str]:
    return frozenset(statement_id for link in dataset.links(units) for statement_id in link.statement_ids)


def _unit(dataset: Dataset, statement: Trade, units: Units) -> str | None:
    if units == "today" and statement.province_id:
        return present_unit(statement.province_id, dataset.places)
    return statement.province_id


def _passes_alone(dataset: Dataset, statement: Trade, view: ViewState) -> bool:
    """Whether a figure of no link passes; sectors, status and words are told of links only."""
    if view.sectors or view.statuses or view.q:
        return False
    if view.province and view.province != _unit(dataset, statement, view.units):
        return False
    if view.partner and view.partner not in {party.place_id for party in statement.partners}:
        return False
    return not view.countries or bool({party.country for party in statement.partners} & set(view.countries))


def _in_years(statement: Trade, view: ViewState) -> bool:
    """A figure without a period passes with its link."""
    start, end = statement.period_from, statement.period_to or statement.period_from
    if start and view.year_to and first_day(start).year > view.year_to:
        return False
    return not (end and view.year_from and last_day(end).year < view.year_from)


def _account(dataset: Dataset, units: Units, statements: Sequence[Trade]) -> Account:
    figures = sorted(map(_figure, grouped(statements)), key=_order)
    first = figures[0].figure
    province_id = _unit(dataset, first, units)
    pairs = (f"{province_id}~{party.place_id}" for party in first.partners)
    return Account(
        province_id=province_id,
        province=first.province,
        partners=first.partners,
        figures=tuple(figures),
        link_ids=tuple(pair for pair in pairs if pair in dataset.link_by_id),
    )


def _figure(group: Reported[Trade]) -> Figure:
    return Figure(group.shown, group.reports, _goods(group.reports))


def _goods(reports: Iterable[Trade]) -> tuple[Goods, ...]:
    return tuple(dict.fromkeys(one for report in reports for one in report.goods))


def _order(figure: Figure) -> tuple[str, str, int]:
    one = figure.figure
    return one.period_from or one.period_to or "9999", one.period_to or "9999", _FLOWS.index(one.flow)

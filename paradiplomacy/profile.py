"""(Dataset, link or place) -> what a panel or a page tells about it, in order, with every source."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from paradiplomacy.figures import Reported, grouped
from paradiplomacy.linking import makes_link
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import (
    Agreement,
    Intention,
    Investment,
    Statement,
    Support,
    Trade,
    Visits,
)
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import Units

Tie = Agreement | Intention
S = TypeVar("S", bound=Statement)
T = TypeVar("T", Agreement, Intention)


@dataclass(frozen=True, slots=True)
class Profile:
    """The statements about a link or a place, told apart.

    Attributes:
        sources: in order of first mention; a source's number on screen is its place here, from 1.
        agreements: dated ones first, oldest first.
        intentions: wishes and plans, those toward whole countries and groups included.
        sectors: code -> the agreements (for a mere intention: the intentions) that name it.
        trade: figures for this link or place; one for several partners stands here once.
        visits: each figure once, with all its reports.
        investment: likewise.
        support: likewise.
        events: what happened, ordered by date, undated last; events told less exactly are among them.
    """

    statements: tuple[Statement, ...]
    sources: tuple[Source, ...]
    agreements: tuple[Agreement, ...]
    intentions: tuple[Intention, ...]
    sectors: dict[str, tuple[Tie, ...]]
    trade: tuple[Trade, ...]
    visits: tuple[Reported[Visits], ...]
    investment: tuple[Reported[Investment], ...]
    support: tuple[Reported[Support], ...]
    events: tuple[Event, ...]

    def source_number(self, statement: Statement) -> int:
        """Return the number under which a statement's source stands in :attr:`sources`."""
        return 1 + next(i for i, source in enumerate(self.sources) if source.source_id == statement.source_id)


def link_profile(dataset: Dataset, link: Link, units: Units = "signed") -> Profile:
    """Return what the sources say about one pair of such units, group figures included."""
    return _profile(dataset, dataset.statements_of(link), dataset.events_of(link, units))


def place_profile(dataset: Dataset, place: Place, units: Units) -> Profile:
    """Return what the sources say about one place, as province or as partner."""
    links = links_of(dataset, place, units)
    events = {one.event_id: one for link in links for one in dataset.events_of(link, units)}
    ordered = sorted(events.values(), key=lambda one: (one.date is None, one.date or one.first_report or ""))
    return _profile(dataset, dataset.statements_about(place.place_id, units), tuple(ordered))


def links_of(dataset: Dataset, place: Place, units: Units) -> tuple[Link, ...]:
    """Return the links that a place is part of."""
    return tuple(link for link in dataset.links(units) if place.place_id in (link.province_id, link.partner_id))


def unlinked(dataset: Dataset, profile: Profile) -> tuple[Intention, ...]:
    """Return the wishes of a profile that no line on the map shows: their partner is a group, or unknown."""
    return tuple(one for one in profile.intentions if not makes_link(one, dataset.places))


def newest_report(profile: Profile) -> str | None:
    """Return the date of the newest dated article about a link or place, figures included; None where none is dated."""
    dates = [source.published_date for source in profile.sources if source.published_date]
    return max(dates, key=last_day, default=None)


def is_group_figure(figure: Trade) -> bool:
    """Whether a figure belongs to several partners together."""
    return len(figure.partners) > 1


def _profile(dataset: Dataset, statements: tuple[Statement, ...], events: tuple[Event, ...]) -> Profile:
    agreements = _chronological(_of(statements, Agreement))
    intentions = _chronological(_of(statements, Intention))
    sectors: dict[str, tuple[Tie, ...]] = {}
    for tie in agreements or intentions:
        for code in tie.sectors:
            sectors[code] = (*sectors.get(code, ()), tie)
    return Profile(
        statements=statements,
        sources=tuple(
            dataset.sources[source_id] for source_id in dict.fromkeys(statement.source_id for statement in statements)
        ),
        agreements=agreements,
        intentions=intentions,
        sectors=dict(sorted(sectors.items(), key=lambda entry: (-len(entry[1]), entry[0]))),
        trade=_of(statements, Trade),
        visits=grouped(_of(statements, Visits)),
        investment=grouped(_of(statements, Investment)),
        support=grouped(_of(statements, Support)),
        events=events,
    )


def _of(statements: Iterable[Statement], kind: type[S]) -> tuple[S, ...]:
    return tuple(statement for statement in statements if isinstance(statement, kind))


def _chronological(ties: tuple[T, ...]) -> tuple[T, ...]:
    """Oldest first; ties that no source dates come last, in the order of their sources."""

    def when(tie: T) -> tuple[bool, str]:
        date = tie.signed or tie.valid_from
        return (date is None, str(first_day(date)) if date else "")

    return tuple(sorted(ties, key=when))

"""Statements by the pair that they are about, found from the statements alone: no link, event or count is asked."""

from collections.abc import Callable, Iterable, Sequence

from paradiplomacy.linking import makes_link, partner_ids
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.statement import Agreement, Statement
from paradiplomacy.store import Dataset
from paradiplomacy.succession import present_unit
from paradiplomacy.view_state import Units

Grounds = tuple[str, ...]


class Evidence:
    """What the statements of a dataset say of each pair, in one kind of units."""

    def __init__(self, dataset: Dataset, units: Units) -> None:
        self.dataset, self.units = dataset, units
        self._by_pair: dict[tuple[str, str], list[Statement]] = {}
        for statement in dataset.statements.values():
            if statement.province_id:
                for partner_id in partner_ids(statement):
                    self._by_pair.setdefault((self.unit(statement.province_id), partner_id), []).append(statement)

    def unit(self, province_id: str) -> str:
        """Return the unit that a province is shown as."""
        return present_unit(province_id, self.dataset.places) if self.units == "today" else province_id

    def about(self, link: Link) -> Sequence[Statement]:
        """Return all statements about a pair."""
        return self._by_pair.get((link.province_id, link.partner_id), ())

    def ties(self, link: Link, sector: str | None = None) -> Grounds:
        """Return the statements that make a pair what it is: its agreements, or the wishes where it has none.

        Args:
            link: the pair.
            sector: only those that name it.
        """
        ties = [one for one in self.about(link) if makes_link(one, self.dataset.places)]
        agreements = [one for one in ties if isinstance(one, Agreement)]
        wanted = ties if link.intention else agreements
        return tuple(one.statement_id for one in wanted if sector is None or sector in getattr(one, "sectors", ()))

    def together(self, links: Iterable[Link], key: Callable[[Link], str], sector: str | None = None) -> list[Grounds]:
        """Return the ties of links that share a key, one entry for each key."""
        found: dict[str, Grounds] = {}
        for link in links:
            found[key(link)] = (*found.get(key(link), ()), *self.ties(link, sector))
        return list(found.values())

    def told_with(self, link: Link) -> Grounds:
        """Return the statements about a pair, and all reports of what it shares with others: one document, one date."""
        shared = [one for event in self.dataset.events_of(link, self.units) for one in self.reports(event)]
        return tuple(dict.fromkeys([*(one.statement_id for one in self.about(link)), *shared]))

    def reports(self, event: Event) -> Grounds:
        """Return the reports of an event that tie one of its pairs; others would prove nothing."""
        own = (self.dataset.statements.get(one) for one in event.statement_ids)
        return tuple(one.statement_id for one in own if one and makes_link(one, self.dataset.places))

"""One figure as a page shows it, the statements beside it, and whether the two fit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from paradiplomacy.model.statement import Statement
from paradiplomacy.store import Dataset

Page = Literal["map", "places", "links", "sectors", "trade", "timeline", "openings", "sources", "quality", "exports"]
_DATES = ("signed", "valid_from", "valid_to", "period_from", "period_to")
_AMOUNTS = ("amount", "people", "delegations", "projects")


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of things.

    Attributes:
        what: where on the page it stands, in words.
        value: the number shown.
        things: what must have been counted, each with the ids of the statements that make it one.
    """

    page: Page
    what: str
    value: int
    things: Sequence[Sequence[str]]

    @property
    def statement_ids(self) -> Iterable[str]:
        """All statements that it rests on."""
        return (statement_id for thing in self.things for statement_id in thing)


@dataclass(frozen=True, slots=True)
class Told:
    """A date, an amount or a number that articles print.

    Attributes:
        value: as the page has it.
        statement_ids: of the statements; one of them must say so.
    """

    page: Page
    what: str
    value: str | float
    statement_ids: Sequence[str]


@dataclass(frozen=True, slots=True)
class Added:
    """A sum of amounts that articles print."""

    page: Page
    what: str
    value: float
    statement_ids: Sequence[str]


Shown = Counted | Told | Added


@dataclass(frozen=True, slots=True)
class Gap:
    """A figure that is not proven, and why."""

    shown: Shown
    reason: str


class Walk:
    """Leads figures back to passages; remembers where each statement leads."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._ends: dict[str, str | None] = {}

    def gap(self, shown: Shown) -> Gap | None:
        """Return what is missing between a figure and its passages; None where nothing is."""
        for statement_id in shown.statement_ids:
            if reason := self._end(statement_id):
                return Gap(shown, reason)
        reason = self._misfit(shown)
        return Gap(shown, reason) if reason else None

    def _end(self, statement_id: str) -> str | None:
        """Return why a statement leads to no passage of an article; None where it does."""
        if statement_id not in self._ends:
            self._ends[statement_id] = self._looked_up(statement_id)
        return self._ends[statement_id]

    def _looked_up(self, statement_id: str) -> str | None:
        statement = self._dataset.statements.get(statement_id)
        if statement is None:
            return f"there is no statement {statement_id}"
        if statement.source_id not in self._dataset.sources:
            return f"statement {statement_id} names the source {statement.source_id}, which is not known"
        if not statement.locator.quote.strip():
            return f"statement {statement_id} quotes nothing"
        return None

    def _misfit(self, shown: Shown) -> str | None:
        if isinstance(shown, Counted):
            return _miscounted(shown)
        statements = [self._dataset.statements[one] for one in shown.statement_ids]
        if not statements:
            return "no statement is behind it"
        if isinstance(shown, Added):
            total = sum(getattr(one, "amount", None) or 0 for one in statements)
            return None if total == shown.value else f"the statements add up to {total:,}"
        if any(shown.value in self._values(one) for one in statements):
            return None
        return f"none of {len(statements)} statements says so ({statements[0].statement_id})"

    def _values(self, statement: Statement) -> set[object]:
        """Return what a statement or the date of its article says."""
        names = (*_DATES, *_AMOUNTS, "status")
        own = {getattr(statement, name, None) for name in names} - {None}
        return own | {self._dataset.sources[statement.source_id].published_date}


def _miscounted(shown: Counted) -> str | None:
    if shown.value != len(shown.things):
        return f"the statements give {len(shown.things)}"
    bare = sum(not thing for thing in shown.things)
    return f"{bare} of {shown.value} rest on no statement" if bare else None

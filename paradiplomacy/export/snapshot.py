"""What every format writes down: the links that a view shows, on a day, in a language."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.query import Selection, select
from paradiplomacy.store import Dataset
from paradiplomacy.timeline import end_of
from paradiplomacy.view_state import Language, ViewState, query_string


class ExportError(ParadiplomacyError, ValueError):
    """A view that cannot be written in a format; the message says what to choose."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A view as it leaves the atlas.

    Attributes:
        today: the day on which it is taken.
        home: address of the atlas, ending in a slash; empty where nobody knows it: addresses are then relative.
    """

    dataset: Dataset
    selection: Selection
    view: ViewState
    language: Language
    today: dt.date
    home: str = ""

    @property
    def day(self) -> dt.date:
        """The day that the view shows: the end of its year, or today."""
        return end_of(self.view.year) if self.view.year else self.today

    @property
    def links(self) -> tuple[Link, ...]:
        """The links that pass the filters, ordered by id."""
        return self.selection.links

    def places(self) -> tuple[Place, ...]:
        """Return the places of the links, ordered by id."""
        used = {place_id for link in self.links for place_id in (link.province_id, link.partner_id)}
        return tuple(self.dataset.places[place_id] for place_id in sorted(used))

    def events(self) -> tuple[Event, ...]:
        """Return what happened between the pairs, each event once, in the order of the dataset."""
        shown = {event.event_id for link in self.links for event in self.events_of(link)}
        return tuple(event for event in self.dataset.events if event.event_id in shown)

    def events_of(self, link: Link) -> tuple[Event, ...]:
        """Return what happened between one pair."""
        return self.dataset.events_of(link, self.view.units)

    def statements(self) -> Iterator[Statement]:
        """Yield every statement about the links, once, in the order of the links."""
        seen = dict.fromkeys(statement_id for link in self.links for statement_id in link.statement_ids)
        return (self.dataset.statements[statement_id] for statement_id in seen)

    def sources(self) -> tuple[Source, ...]:
        """Return the sources of the links, in the order of the dataset."""
        cited = {source_id for link in self.links for source_id in link.source_ids}
        return tuple(source for source in self.dataset.sources.values() if source.source_id in cited)

    def address(self, view: ViewState | None = None) -> str:
        """Return the address of a view (of the own one where none is given): with language and data version."""
        pinned = replace(view or self.view, lang=self.language, version=self.dataset.version)
        return f"{self.home}?{query_string(pinned)}"


def take(
    dataset: Dataset, view: ViewState, *, today: dt.date, language: Language | None = None, home: str = ""
) -> Snapshot:
    """Return the snapshot of a view.

    Args:
        dataset: all there is.
        view: what to show of it.
        today: the day on which it is taken.
        language: None takes the view's own, English where it has none.
        home: as in :class:`Snapshot`.
    """
    return Snapshot(dataset, select(dataset, view, today=today), view, language or view.lang or "en", today, home)

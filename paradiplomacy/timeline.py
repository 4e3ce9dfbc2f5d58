"""Links as they are known on a day: what has not happened or been reported by then does not count."""

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

from paradiplomacy.model.base import last_day
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.statement import Agreement
from paradiplomacy.status import appeared, status_on
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import Units


def end_of(year: int) -> dt.date:
    """Return the last day of a year."""
    return dt.date(year, 12, 31)


def is_undated(events: Sequence[Event]) -> bool:
    """Whether no source dates any of the events, by its own date or by that of an article."""
    return all(appeared(event) is None for event in events)


@lru_cache(maxsize=8)
def links_today(dataset: Dataset, units: Units, day: dt.date) -> tuple[Link, ...]:
    """Return all links in the order of :meth:`Dataset.links`, with status and validity of the event that decides.

    Events without a date count; a link of which nothing is known by that day stays as it is reported.
    """
    return tuple(
        _as_known(dataset, link, dataset.events_of(link, units), day=day, undated=True) or link
        for link in dataset.links(units)
    )


@lru_cache(maxsize=16)
def links_in_year(dataset: Dataset, units: Units, year: int) -> tuple[Link | None, ...]:
    """Return the links as they were at the end of a year, in the order of :meth:`Dataset.links`.

    None stands for a link of which nothing was known by then, or which no source dates. The others have the sectors
    of what was known.
    """
    day = end_of(year)
    return tuple(
        _as_known(dataset, link, dataset.events_of(link, units), day=day, undated=False)
        for link in dataset.links(units)
    )


def links_known(dataset: Dataset, units: Units, *, today: dt.date, year: int | None) -> tuple[Link, ...]:
    """Return the links that are known at the end of a year, or today where no year is asked for."""
    if year is None:
        return links_today(dataset, units, today)
    return tuple(link for link in links_in_year(dataset, units, year) if link)


def known_by(events: Sequence[Event], day: dt.date, *, undated: bool) -> list[Event]:
    """Return the events that are known by a day; see :func:`paradiplomacy.status.appeared`."""
    firsts = [(event, appeared(event)) for event in events]
    return [event for event, first in firsts if (undated if first is None else first <= day)]


def _as_known(dataset: Dataset, link: Link, events: Sequence[Event], *, day: dt.date, undated: bool) -> Link | None:
    derived = status_on(events, day, undated=undated)
    if derived is None:
        return None
    known = known_by(events, day, undated=undated)
    signings = [one.signed for one in known if one.kind != "plan" and one.signed and not one.may_be]
    changes: dict[str, object] = {
        "status": derived.reported,
        "valid_from": derived.event.valid_from,
        "valid_to": derived.event.valid_to,
        "signed": max(signings, key=last_day, default=None if known else link.signed),
        "intention": derived.event.kind in ("plan", "wish"),
    }
    if len(known) < len(events):
        changes["sectors"] = _sectors(dataset, link, known)
    if all(getattr(link, name) == value for name, value in changes.items()):
        return link
    return link.model_copy(update=changes)


def _sectors(dataset: Dataset, link: Link, known: Sequence[Event]) -> tuple[str, ...]:
    """Return what the reports about the pair itself name: a document of several pairs may have others for each."""
    own = set(link.statement_ids)
    ties = [dataset.statements[one] for event in known for one in event.statement_ids if one in own]
    agreements = [tie for tie in ties if isinstance(tie, Agreement)]
    return tuple(sorted({code for tie in agreements or ties for code in getattr(tie, "sectors", ())}))

"""(Dataset, links, day) -> where each agreement stands: since when, until when, and who told of it last."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from paradiplomacy.model.base import last_day
from paradiplomacy.model.link import Link
from paradiplomacy.query import status_on
from paradiplomacy.status import last_report
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import Units

SOON = dt.timedelta(days=366)
"""An agreement that ends within so long is marked: a visit can still be planned and a renewal prepared."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One pair on a day.

    Attributes:
        link: the pair, as known on the day.
        status: of that day.
        since: date of the first dated document or relation; None where none is dated.
        until: last day stated; None where no source states one.
        expires_soon: whether it runs now and ends within a year.
        documents: signed documents, each once.
        reported: date of the newest article about its events; None where no article is dated.
    """

    link: Link
    status: str
    since: str | None
    until: str | None
    expires_soon: bool
    documents: int
    reported: str | None


def standings(dataset: Dataset, links: Sequence[Link], *, units: Units, day: dt.date) -> tuple[Standing, ...]:
    """Return where each of the links stands, in their order.

    Args:
        dataset: where their events are.
        links: of one kind of units, as a selection holds them.
        units: which kind.
        day: the day to tell for.
    """
    return tuple(_standing(dataset, link, units, day) for link in links)


def _standing(dataset: Dataset, link: Link, units: Units, day: dt.date) -> Standing:
    events = dataset.events_of(link, units)
    ties = [one for one in events if one.kind in ("document", "relation") and not one.may_be]
    status = status_on(link, day)
    ends = last_day(link.valid_to) if link.valid_to else None
    return Standing(
        link=link,
        status=status,
        since=min((one.date for one in ties if one.date), default=None),
        until=link.valid_to,
        expires_soon=ends is not None and day <= ends and ends - day <= SOON and status not in ("ended", "expired"),
        documents=sum(one.counts for one in ties),
        reported=last_report(events),
    )

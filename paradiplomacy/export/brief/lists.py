"""Everything that a brief could list, in the order of weight, before room is made on two pages."""

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass

from paradiplomacy.event_wording import SILENT_YEARS
from paradiplomacy.export.brief.figures import FigureLine, figure_lines
from paradiplomacy.export.brief.subject import BriefSubject
from paradiplomacy.model.base import last_day
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.query import status_on
from paradiplomacy.status import last_report, silent_years

AGREEMENTS, EVENTS = 4, 2
"""How many lines these get for one line of any other list."""
SOON = dt.timedelta(days=365)
_STANDING = ("in_force", "renewed", "signed", "established", "expired", "ended")
"""What a visitor needs first stands first."""


@dataclass(frozen=True, slots=True)
class Lists:
    """All that a brief could list, in the order of weight, before room is made."""

    agreements: Sequence[Link]
    events: Sequence[Event]
    figures: Sequence[FigureLine]
    expiring: Sequence[Event]
    silent: Sequence[tuple[Link, str | None]]
    hoped: Sequence[Link]

    def whole_room(self) -> int:
        """Return the room that shows all."""
        weighted = (len(self.agreements) / AGREEMENTS, len(self.events) / EVENTS)
        plain = (self.figures, self.expiring, self.silent, self.hoped)
        return max(1, *map(math.ceil, weighted), *map(len, plain))


def lists_of(subject: BriefSubject) -> Lists:
    """Return what there is to tell."""
    snapshot = subject.snapshot
    day = snapshot.day
    agreed = [link for link in snapshot.links if not link.intention]
    events = [event for event in subject.profile.events if event.kind in ("document", "relation") and not event.may_be]
    lasting = [one for one in events if one.valid_to and one.status != "ended"]
    expiring = [one for one in lasting if dt.timedelta(0) <= last_day(str(one.valid_to)) - day <= SOON]
    return Lists(
        agreements=[] if subject.link else sorted(agreed, key=lambda link: _weight(link, day)),
        events=sorted(events, key=lambda one: one.date or one.first_report or "", reverse=True) if subject.link else [],
        figures=figure_lines(subject),
        expiring=sorted(expiring, key=lambda one: last_day(str(one.valid_to))),
        silent=_silent(subject, agreed),
        hoped=[link for link in snapshot.links if link.intention],
    )


def _weight(link: Link, day: dt.date) -> tuple[int, int, str]:
    newest = link.signed or link.valid_from
    return _STANDING.index(status_on(link, day)), -last_day(newest).toordinal() if newest else 0, link.link_id


def _silent(subject: BriefSubject, agreed: Sequence[Link]) -> list[tuple[Link, str | None]]:
    """Return the agreements that stand and that nobody reported on for some years, the longest silence first."""
    snapshot = subject.snapshot
    years = snapshot.view.silent or SILENT_YEARS
    found = []
    for link in agreed:
        reported = last_report(snapshot.events_of(link))
        over = status_on(link, snapshot.day) in ("expired", "ended")
        if not over and reported and silent_years(reported, snapshot.day) >= years:
            found.append((link, reported))
    return sorted(found, key=lambda one: str(one[1]))

"""The status of a tie on a day: what the events that are known by then amount to, and by which rule."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.event import Event
from paradiplomacy.model.statement import Status

DayStatus = Literal["sought", "planned", "established", "signed", "renewed", "in_force", "expired", "ended"]
Rule = Literal["in_period", "renewed", "no_end_known", "ended", "period_passed", "stated", "planned", "sought"]


@dataclass(frozen=True, slots=True)
class Derived:
    """A status on a day, and what it follows from.

    Attributes:
        rule: the first of these that an event fulfils, in this order:

            ``in_period``: a stated period runs on that day;
            ``renewed``, ``no_end_known``: a document was renewed, or signed, and no source states its end;
            ``ended``: the document that lasted longest was ended;
            ``period_passed``: the stated period that lasted longest has passed;
            ``stated``: sources state the relation and name no document;
            ``planned``, ``sought``: nothing but plans, or wishes, is reported.
        event: the event that fulfils it.
    """

    status: DayStatus
    rule: Rule
    event: Event

    @property
    def reported(self) -> Status:
        """The status as reported by then, without what the day makes of it; what ends later has not ended yet."""
        return "signed" if self.event.status == "ended" and self.status != "ended" else self.event.status


def appeared(event: Event) -> dt.date | None:
    """Return the first day on which an event may be known: its own, else that of its first report.

    None where neither is dated. A plan or a wish appears when it is told: the date it names lies ahead.
    """
    own = event.date if event.kind in ("document", "relation") else None
    date = own or event.first_report or event.date
    return first_day(date) if date else None


def status_on(events: Iterable[Event], day: dt.date, *, undated: bool = True) -> Derived | None:
    """Return what events amount to on a day; None where none of them is known by then.

    Args:
        events: of one pair, or of anything else.
        day: later events do not count.
        undated: whether events that no source dates count as known.
    """
    known = _open([one for one in events if _is_known(one, day, undated=undated)])
    for rule in _RULES:
        if found := rule(known, day):
            return found
    return None


def last_report(events: Iterable[Event]) -> str | None:
    """Return the date of the newest dated article about any of the events; None where no article is dated."""
    return max((one.last_report for one in events if one.last_report), key=last_day, default=None)


def silent_years(reported: str, day: dt.date) -> int:
    """Return how many whole years have passed on a day since a report; 0 where the day lies before it."""
    last = last_day(reported)
    return max(0, day.year - last.year - ((day.month, day.day) < (last.month, last.day)))


def _is_known(event: Event, day: dt.date, *, undated: bool) -> bool:
    first = appeared(event)
    return undated if first is None else first <= day


def _open(known: Sequence[Event]) -> list[Event]:
    """Leave out what was over when a tie was ended, if the report of the end names no document."""
    ends = [end for one in known if one.status == "ended" and not one.signed and (end := _end(one))]
    closed = max(ends, default=dt.date.min)
    return [one for one in known if one.status == "ended" or (appeared(one) or dt.date.max) > closed or not ends]


def _end(event: Event) -> dt.date | None:
    """Return the last day of an event; of one that was ended on no stated day, that of the report."""
    end = event.valid_to or (event.last_report if event.status == "ended" else None)
    return last_day(end) if end else None


def _has_begun(event: Event, day: dt.date) -> bool:
    return event.valid_from is None or first_day(event.valid_from) <= day


def _in_period(known: Sequence[Event], day: dt.date) -> Derived | None:
    running = [one for one in _ties(known) if (end := _end(one)) and end >= day and _has_begun(one, day)]
    return _last(running, "in_force", "in_period")


def _without_end(known: Sequence[Event], day: dt.date) -> Derived | None:
    documents = _counted([one for one in known if one.is_document])
    lasting = [one for one in documents if one.status != "ended" and (_end(one) is None or not _has_begun(one, day))]
    if not lasting:
        return None
    newest = max(lasting, key=_order)
    if newest.status == "renewed":
        return Derived("renewed", "renewed", newest)
    return Derived("signed", "no_end_known", newest)


def _over(known: Sequence[Event], _day: dt.date) -> Derived | None:
    past = [one for one in _counted([one for one in known if one.is_document]) if _end(one) or one.status == "ended"]
    if not past:
        return None
    longest = max(past, key=lambda one: (_end(one) or dt.date.min, _order(one)))
    if longest.status == "ended":
        return Derived("ended", "ended", longest)
    return Derived("expired", "period_passed", longest)


def _stated(known: Sequence[Event], _day: dt.date) -> Derived | None:
    stated = [one for one in known if one.status == "established"]
    lasting = [one for one in stated if _end(one) is None]
    return _last(lasting, "established", "stated") or _last(stated, "expired", "period_passed")


def _planned(known: Sequence[Event], _day: dt.date) -> Derived | None:
    return _last([one for one in known if one.kind == "plan"], "planned", "planned")


def _sought(known: Sequence[Event], _day: dt.date) -> Derived | None:
    return _last([one for one in known if one.kind == "wish"], "sought", "sought")


_RULES: tuple[Callable[[Sequence[Event], dt.date], Derived | None], ...] = (
    _in_period,
    _without_end,
    _over,
    _stated,
    _planned,
    _sought,
)


def _ties(known: Sequence[Event]) -> list[Event]:
    return _counted([one for one in known if one.kind in ("document", "relation")])


def _counted(events: list[Event]) -> list[Event]:
    """Leave out what may be another event told less exactly, where that other one is known."""
    ids = {one.event_id for one in events}
    return [one for one in events if not ids & set(one.may_be)]


def _last(events: Sequence[Event], status: DayStatus, rule: Rule) -> Derived | None:
    if not events:
        return None
    return Derived(status, rule, max(events, key=lambda one: (_end(one) or dt.date.min, _order(one))))


def _order(event: Event) -> tuple[dt.date, str]:
    date = event.date or event.first_report
    return (last_day(date) if date else dt.date.min, event.event_id)

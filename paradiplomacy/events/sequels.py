"""What follows from what: a document that renews an earlier one, and plans that came true or were told too late."""

from collections.abc import Iterable, Sequence

from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.event import Alternative, Contradiction, Event
from paradiplomacy.model.partial_dates import days_apart, meet

FULFILLED_DAYS = 3 * 366
"""A plan comes true by a signing within so many days after it is reported, or it does not."""
LATE_PLAN_DAYS = 180
"""A plan of a document of the same kind reported so soon after its signing contradicts it; later it plans the next."""


def with_sequels(events: Sequence[Event]) -> list[Event]:
    """Return the events with ``renews``, ``fulfils`` and contradicting plans filled in."""
    by_pair: dict[tuple[str, str | None], list[Event]] = {}
    for event in events:
        for link_id in event.link_ids:
            by_pair.setdefault((link_id, event.level), []).append(event)
    changed: dict[str, dict[str, object]] = {}
    for event in events:
        around = [one for link_id in event.link_ids for one in by_pair[link_id, event.level]]
        documents = [one for one in around if one.counts and one.date]
        if event.counts and event.date and (earlier := _renewed(event, documents)):
            changed.setdefault(event.event_id, {})["renews"] = earlier.event_id
        if event.kind == "plan":
            _place_plan(event, documents, changed)
    return [event.model_copy(update=changed.get(event.event_id, {})) for event in events]


def _renewed(event: Event, documents: Iterable[Event]) -> Event | None:
    """Return the document that one prolongs: the last before a renewal, or the one that ends as it begins."""
    earlier = [one for one in documents if one.event_id != event.event_id and _starts(one) < _starts(event)]
    if event.status != "renewed":
        earlier = [one for one in earlier if _alike(one, event) and _adjoins(one, event)]

    def nearness(one: Event) -> tuple[int, bool, int, str]:
        apart = abs(_years(one) - _years(event)) if event.valid_to else 0
        return (-apart, one.instrument == event.instrument, _starts(one), one.event_id)

    return max(earlier, key=nearness, default=None)


def _starts(event: Event) -> int:
    return first_day(str(event.valid_from or event.date)).year


def _years(event: Event) -> int:
    """Return how long a document runs; 0 where its end is not stated."""
    return last_day(event.valid_to).year - _starts(event) if event.valid_to else 0


def _adjoins(earlier: Event, later: Event) -> bool:
    if not (earlier.valid_to and later.valid_from and later.valid_to):
        return False
    if last_day(later.valid_to) <= last_day(earlier.valid_to):
        return False
    return -1 <= first_day(later.valid_from).year - last_day(earlier.valid_to).year <= 1


def _alike(one: Event, other: Event) -> bool:
    working = {"agreement", "MoU", "programme", "unspecified"}
    return one.instrument == other.instrument or {one.instrument, other.instrument} <= working


def _place_plan(plan: Event, documents: Sequence[Event], changed: dict[str, dict[str, object]]) -> None:
    """Say of a plan which signing it led to, or which signing it contradicts because it is told afterwards."""
    fitting = [one for one in documents if _fits(plan, one)]
    fulfilled = [one for one in fitting if _led_to(plan, one)]
    if fulfilled:
        signing = min(fulfilled, key=lambda one: (first_day(str(one.date)), one.event_id))
        update = changed.setdefault(signing.event_id, {})
        known = update.get("fulfils", ())
        update["fulfils"] = tuple(sorted((*known, plan.event_id)))  # type: ignore[misc]
        return
    late = [one for one in fitting if _told_after(plan, one)]
    if len(late) == 1:
        _contradict(plan, late[0], changed)


def _fits(plan: Event, document: Event) -> bool:
    if plan.valid_from and document.valid_from and not meet(plan.valid_from, document.valid_from):
        return False
    return "unspecified" in (plan.instrument, document.instrument) or plan.instrument == document.instrument


def _led_to(plan: Event, document: Event) -> bool:
    date = str(document.date)
    if plan.date and document.date and meet(plan.date, document.date):
        return True
    if plan.valid_from and plan.valid_from == document.valid_from and plan.valid_to == document.valid_to:
        return True
    if not plan.last_report or last_day(plan.last_report) > last_day(date):
        return False
    return days_apart(plan.last_report, date) <= FULFILLED_DAYS


def _told_after(plan: Event, document: Event) -> bool:
    """Whether a plan names the kind of document and is told soon after that was signed."""
    known = document.signed and len(document.signed) > len("2021") and plan.instrument == document.instrument
    if not plan.first_report or not document.signed or not known or plan.instrument == "unspecified":
        return False
    after = first_day(plan.first_report) > last_day(document.signed)
    return after and days_apart(plan.first_report, document.signed) <= LATE_PLAN_DAYS


def _contradict(plan: Event, document: Event, changed: dict[str, dict[str, object]]) -> None:
    update = changed.setdefault(document.event_id, {})
    known = update.get("contradictions", document.contradictions)
    told = Contradiction(
        field="status",
        value=document.status,
        reason="signing_reported",
        statement_ids=document.statement_ids,
        alternatives=(Alternative(value="planned", statement_ids=plan.statement_ids),),
    )
    update["contradictions"] = (*known, told)  # type: ignore[misc]
    changed.setdefault(plan.event_id, {})["may_be"] = (document.event_id,)

"""Dates to keep in mind, as iCalendar (RFC 5545): ends of agreements, anniversaries, and reports that are due.

A date that a source gives as a year or a month stands on the last day that it may mean, and the entry says so. The
report is the one that Article 19 of Law 70/2020/QH14 asks of provinces within 15 days of a signing.
"""

import datetime as dt
from collections.abc import Iterator

from icalendar import Calendar
from icalendar import Event as Entry

from paradiplomacy import i18n
from paradiplomacy.export.plain_text import one_line
from paradiplomacy.export.provenance import in_one_line, provenance_of
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import headline
from paradiplomacy.model.base import last_day
from paradiplomacy.model.event import Event
from paradiplomacy.view_state import ViewState
from paradiplomacy.wording import instrument_name

REPORT_WITHIN = dt.timedelta(days=15)
_KEPT_FOR = dt.timedelta(days=365)
"""What lies further back is no date to keep in mind."""
_LONGEST_TITLE = 300
_DOMAIN = "paradiplomacy-atlas"


def write(snapshot: Snapshot) -> bytes:
    """Return the calendar of a snapshot's agreements; intentions have no dates to keep."""
    _ = i18n.catalogue(snapshot.language).gettext
    calendar = Calendar()
    calendar.add("prodid", f"-//Paradiplomacy Atlas//{snapshot.dataset.version}//{snapshot.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", headline(snapshot)[0])
    calendar.add("x-wr-calname", headline(snapshot)[0])
    calendar.add("description", in_one_line(snapshot))
    calendar.add("x-wr-caldesc", in_one_line(snapshot))
    for event in snapshot.events():
        if event.counts and event.status != "ended":
            for entry in _entries(snapshot, event):
                calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _entries(snapshot: Snapshot, event: Event) -> Iterator[Entry]:
    _ = i18n.catalogue(snapshot.language).gettext
    names = _names(snapshot, event)
    if event.valid_to and snapshot.today - last_day(event.valid_to) <= _KEPT_FOR:
        stated = _("The sources state the end as {date}.").format(date=i18n.date(event.valid_to, snapshot.language))
        title = _("Agreement ends: {parties}").format(parties=names)
        yield _entry(snapshot, event, "end", last_day(event.valid_to), title, stated)
    if event.signed and len(event.signed) == len("2021-03-25"):
        signed = dt.date.fromisoformat(event.signed)
        on = _("Signed on {date}.").format(date=i18n.date(event.signed, snapshot.language))
        anniversary = _entry(
            snapshot, event, "anniversary", signed, _("Anniversary of the signing: {parties}").format(parties=names), on
        )
        anniversary.add("rrule", {"freq": "yearly"})
        yield anniversary
        if snapshot.today - (signed + REPORT_WITHIN) <= _KEPT_FOR:
            due = _("Report on the signing due: {parties}").format(parties=names)
            rule = _("Within 15 days of signing (Law 70/2020/QH14, Article 19); check later amendments.")
            yield _entry(snapshot, event, "report", signed + REPORT_WITHIN, due, f"{on} {rule}")


def _entry(snapshot: Snapshot, event: Event, what: str, day: dt.date, title: str, text: str) -> Entry:
    """Return an entry of a whole day; its id stays the same in each export, so that calendars update it."""
    sources = [snapshot.dataset.sources[source_id] for source_id in event.source_ids]
    lines = [
        text,
        instrument_name(event.instrument, snapshot.language),
        *(source.url or source.title for source in sources),
    ]
    entry = Entry()
    entry.add("uid", f"{event.event_id}.{what}@{_DOMAIN}")
    entry.add("dtstamp", _stamp(snapshot))
    entry.add("dtstart", day)
    entry.add("dtend", day + dt.timedelta(days=1))
    entry.add("summary", one_line(title, longest=_LONGEST_TITLE))
    entry.add("description", "\n".join(line for line in [*lines, in_one_line(snapshot)] if line))
    entry.add("transp", "TRANSPARENT")
    if snapshot.home:
        entry.add("url", snapshot.address(ViewState(link=event.link_ids[0])))
    return entry


def _names(snapshot: Snapshot, event: Event) -> str:
    """Return the parties, each once: provinces, then partners."""
    places = snapshot.dataset.places
    pairs = [link_id.split("~") for link_id in event.link_ids]
    sides = [
        i18n.listed([one_line(places[one].name(snapshot.language)) for one in dict.fromkeys(side)], snapshot.language)
        for side in zip(*pairs, strict=True)
    ]
    return " \N{EN DASH} ".join(sides)


def _stamp(snapshot: Snapshot) -> dt.datetime:
    """Return the time of making: that of the data, so that equal input gives equal bytes."""
    return dt.datetime.fromisoformat(f"{provenance_of(snapshot).date[:10]}T00:00:00+00:00")

"""The sections of a brief as plain values: rows of words, and how many rows found no room."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from paradiplomacy import i18n, wording
from paradiplomacy.event_wording import SILENT_YEARS, contradiction_words, event_date, event_name
from paradiplomacy.export.brief.citing import MOST_NUMBERS, Citing
from paradiplomacy.export.brief.figures import remarks
from paradiplomacy.export.brief.lists import Lists
from paradiplomacy.export.brief.subject import BriefSubject
from paradiplomacy.export.plain_text import one_line
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.query import status_on

Json = dict[str, Any]

_MOST_BARS, _MOST_SECTORS = 12, 40
_SECTORS_IN_A_ROW, _SECTORS_IN_A_CROWD = 3, 2
_CROWDED = 25
LONGEST, _LONGEST_FIGURE = 160, 320
"""Letters that a name, and that what a figure is of, may have."""


def agreements(subject: BriefSubject, lists: Lists, citing: Citing, room: int) -> Json | None:
    """Return the table of a place's agreements; None where there is none, or the subject is a link."""
    if not lists.agreements:
        return None
    language = subject.snapshot.language
    _ = i18n.catalogue(language).gettext
    is_partner = subject.place is not None and subject.place.country != "VN"
    most = 1 if len(lists.agreements) > _CROWDED else MOST_NUMBERS
    return {
        "title": f"{_('Agreements')} ({len(lists.agreements)})",
        "heads": [
            _("Province") if is_partner else _("Partner"),
            _("Status"),
            _("Since"),
            _("Until"),
            _("Sectors"),
            _("Sources"),
        ],
        "rows": [_agreement(subject, link, citing, most) for link in lists.agreements[:room]],
        "more": _more(subject, len(lists.agreements) - room),
    }


def _agreement(subject: BriefSubject, link: Link, citing: Citing, most: int) -> Json:
    snapshot, language = subject.snapshot, subject.snapshot.language
    other = subject.other_side(link)
    since, status = link.signed or link.valid_from, status_on(link, snapshot.day)
    ties = [source_id for event in snapshot.events_of(link) for source_id in event.source_ids]
    return {
        "name": one_line(other.name(language), longest=LONGEST),
        "country": i18n.country_name(other.country, language) if other.country != "VN" else "",
        "status": wording.status_label(status, language),
        "tone": _tone(status),
        "since": i18n.date(since, language) if since else "",
        "until": i18n.date(link.valid_to, language) if link.valid_to else "",
        "sectors": _few_sectors(subject, link.sectors, most=_SECTORS_IN_A_ROW if most > 1 else _SECTORS_IN_A_CROWD),
        "sources": citing.cite(ties or link.source_ids, most=most),
    }


def _few_sectors(subject: BriefSubject, codes: Sequence[str], *, most: int) -> str:
    sectors, language = subject.snapshot.dataset.sectors, subject.snapshot.language
    rank = {code: number for number, code in enumerate(subject.profile.sectors)}
    ordered = sorted(codes, key=lambda code: rank.get(code, len(rank)))
    shown = ", ".join(sectors[code].label(language) for code in ordered[:most])
    left = len(ordered) - most
    return f"{shown} +{left}" if left > 0 else shown


def _tone(status: str) -> str:
    return (
        "strong"
        if status in ("in_force", "renewed", "signed")
        else "weak"
        if status in ("expired", "ended")
        else "middle"
    )


def events(subject: BriefSubject, lists: Lists, citing: Citing, room: int) -> Json | None:
    """Return what happened between the two sides of a link, the newest first; None for a place."""
    if not lists.events:
        return None
    language = subject.snapshot.language
    _ = i18n.catalogue(language).gettext
    rows = [
        {
            "date": event_date(event, language),
            "text": one_line(event_name(event, language), longest=LONGEST),
            "remarks": [contradiction_words(one, language) for one in event.contradictions],
            "sources": citing.cite(event.source_ids),
        }
        for event in lists.events[:room]
    ]
    return {
        "title": f"{_('Agreements')} ({len(lists.events)})",
        "rows": rows,
        "more": _more(subject, len(lists.events) - room),
    }


def sectors(subject: BriefSubject) -> Json | None:
    """Return the sectors of the agreements, the most frequent first; None where no source names any."""
    snapshot = subject.snapshot
    _ = i18n.catalogue(snapshot.language).gettext
    agreed = [link for link in snapshot.links if not link.intention] or list(snapshot.links)
    counts = Counter(code for link in agreed for code in link.sectors)
    most = _MOST_BARS if subject.place else _MOST_SECTORS
    shown = counts.most_common(most)
    if not shown:
        return None
    names = snapshot.dataset.sectors
    return {
        "title": _("Sectors"),
        "bars": subject.place is not None,
        "rows": [
            {"name": names[code].label(snapshot.language), "count": n, "share": n / shown[0][1]} for code, n in shown
        ],
        "more": _more(subject, len(counts) - most),
    }


def figures(subject: BriefSubject, lists: Lists, citing: Citing, room: int) -> Json | None:
    """Return trade, visits, investment and support; None where no source tells any."""
    if not lists.figures:
        return None
    _ = i18n.catalogue(subject.snapshot.language).gettext
    rows = [
        {
            "figure": one_line(line.figure, longest=LONGEST),
            "text": one_line(line.text, longest=_LONGEST_FIGURE),
            "sources": citing.cite(line.source_ids),
        }
        for line in lists.figures[:room]
    ]
    return {
        "title": _("Figures"),
        "rows": rows,
        "more": _more(subject, len(lists.figures) - room),
        "remarks": remarks(subject)[:2],
    }


def expiring(subject: BriefSubject, lists: Lists, citing: Citing, room: int) -> Json:
    """Return the agreements whose stated period ends within a year."""
    language = subject.snapshot.language
    _ = i18n.catalogue(language).gettext
    rows = [
        {
            "date": i18n.date(str(event.valid_to), language),
            "text": one_line(_parties(subject, event), longest=LONGEST),
            "sources": citing.cite(event.source_ids),
        }
        for event in lists.expiring[:room]
    ]
    return {
        "title": _("Ends within a year"),
        "rows": rows,
        "more": _more(subject, len(lists.expiring) - room),
        "none": _("No stated period ends within a year."),
    }


def _parties(subject: BriefSubject, event: Event) -> str:
    snapshot = subject.snapshot
    named = wording.instrument_name(event.instrument, snapshot.language)
    others = [
        subject.other_side(link).name(snapshot.language) for link in snapshot.links if event in snapshot.events_of(link)
    ]
    parties = i18n.listed(list(dict.fromkeys(others)), snapshot.language) if subject.place else ""
    return ", ".join(word for word in (parties, named) if word)


def silences(subject: BriefSubject, lists: Lists, room: int) -> Json:
    """Return the agreements that nobody reported on for some years."""
    snapshot, language = subject.snapshot, subject.snapshot.language
    _ = i18n.catalogue(language)
    years = snapshot.view.silent or SILENT_YEARS
    rows = [
        {
            "name": _name(subject, link),
            "date": i18n.date(str(reported), language),
        }
        for link, reported in lists.silent[:room]
    ]
    title = _.ngettext("No report for {count} year", "No report for {count} years", years).format(count=years)
    none = _.gettext("Every agreement that stands was reported on within these years, or its reports are undated.")
    return {
        "title": title,
        "rows": rows,
        "more": _more(subject, len(lists.silent) - room),
        "none": none,
        "hint": _.gettext("With the date of the latest report."),
    }


def hopes(subject: BriefSubject, lists: Lists, citing: Citing, room: int) -> Json | None:
    """Return the pairs of which only wishes and plans are reported; None where there is none."""
    if not lists.hoped:
        return None
    snapshot, language = subject.snapshot, subject.snapshot.language
    _ = i18n.catalogue(language).gettext
    rows = [
        {
            "name": _name(subject, link),
            "status": wording.status_label(status_on(link, snapshot.day), language),
            "sources": citing.cite(link.source_ids),
        }
        for link in lists.hoped[:room]
    ]
    return {"title": _("Wishes and plans"), "rows": rows, "more": _more(subject, len(lists.hoped) - room)}


def _name(subject: BriefSubject, link: Link) -> str:
    return one_line(subject.other_side(link).name(subject.snapshot.language), longest=LONGEST)


def _more(subject: BriefSubject, left: int) -> str:
    if left <= 0:
        return ""
    words = i18n.catalogue(subject.snapshot.language).ngettext(
        "and {count} more: see the atlas", "and {count} more: see the atlas", left
    )
    return words.format(count=i18n.number(left, subject.snapshot.language))

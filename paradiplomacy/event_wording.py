"""Events in words: when and what, what sources disagree about, what a status follows from. Plain text, not escaped."""

import datetime as dt
from collections.abc import Mapping

from paradiplomacy import i18n
from paradiplomacy.figures import Conflict
from paradiplomacy.model.event import Contradiction, Event
from paradiplomacy.status import Derived, silent_years
from paradiplomacy.wording import flow_label, instrument_name, period, qualified, status_label, status_meaning

SILENT_YEARS = 3
"""After so many years without a report, the panel says so."""


def event_date(event: Event, language: str) -> str:
    """Return the date of an event; of a plan or wish, and of what no source dates, when it is reported."""
    _ = i18n.catalogue(language).gettext
    own = event.date if event.kind in ("document", "relation") else None
    if own:
        return i18n.date(own, language)
    if event.first_report and event.last_report:
        first, last = event.first_report, event.last_report
        told = i18n.date(first, language) if first[:4] == last[:4] else period(first[:4], last[:4], language)
        return _("reported {date}").format(date=told)
    return _("no date stated")


def event_name(event: Event, language: str) -> str:
    """Return what happened: status, instrument, and the period stated."""
    _ = i18n.catalogue(language).gettext
    words = [status_label(event.status, language), instrument_name(event.instrument, language)]
    if event.level:
        words.append(event.level)
    if event.valid_to:
        stated = period(event.valid_from, event.valid_to, language)
        words.append(_("valid {period}").format(period=stated))
    return ", ".join(word for word in words if word)


def reports_count(count: int, language: str) -> str:
    """Return how many sources report something."""
    words = i18n.catalogue(language).ngettext("{count} source", "{count} sources", count)
    return words.format(count=i18n.number(count, language))


def sequel_words(event: Event, events: Mapping[str, Event], language: str) -> str:
    """Return what an event prolongs or fulfils; empty where nothing."""
    _ = i18n.catalogue(language).gettext
    parts = []
    if event.renews and (earlier := events.get(event.renews)):
        name = instrument_name(earlier.instrument, language) or _("document")
        parts.append(_("Renews: {name}, {date}.").format(name=name, date=event_date(earlier, language)))
    if plans := [events[one] for one in event.fulfils if one in events]:
        dates = i18n.listed(list(dict.fromkeys(event_date(one, language) for one in plans)), language)
        parts.append(_("Planned before: {dates}.").format(dates=dates))
    return " ".join(parts)


def may_be_words(event: Event, events: Mapping[str, Event], language: str) -> str:
    """Return which event it may be, told less exactly."""
    _ = i18n.catalogue(language).gettext
    known = [events[one] for one in event.may_be if one in events]
    dates = i18n.listed(list(dict.fromkeys(event_date(one, language) for one in known)), language)
    return _("May be the same as: {dates}. Not counted.").format(dates=dates)


def contradiction_words(contradiction: Contradiction, language: str) -> str:
    """Return what other sources say than the value shown."""
    _ = i18n.catalogue(language).gettext
    values = [value_words(contradiction.field, one.value, language) for one in contradiction.alternatives]
    said = {
        "signed": _("Other sources date the signing to {values}."),
        "began": _("Other sources date the beginning of this tie to {values}."),
        "validity": _("Other sources state the period {values}."),
        "instrument": _("Other sources call it: {values}."),
        "status": _("Articles that appeared later still speak of a plan."),
    }[contradiction.field]
    return said.format(values=i18n.listed(values, language))


def reason_words(reason: str, language: str) -> str:
    """Return why a value was chosen among several."""
    _ = i18n.catalogue(language).gettext
    return {
        "fuller_date": _("Shown is the date that is told most exactly."),
        "explicit": _("Shown is what a source prints; the others are worked out."),
        "official": _("Shown is what a public authority publishes."),
        "nearest": _("Shown is the report nearest in time."),
        "more_sources": _("Shown is what more independent sources say."),
        "stronger_document": _(
            "Shown is the stronger document: articles name documents too weakly rather than too strongly."
        ),
        "signing_reported": _("A report of the signing counts more than one of the plan."),
        "earlier": _("Nothing speaks for either; the earlier one is shown."),
    }[reason]


def value_words(field: str, value: str, language: str) -> str:
    """Return a value that sources dispute, in words; the field says what it is."""
    if field in ("signed", "began"):
        return i18n.date(value, language)
    if field == "validity":
        start, end = (None if part == ".." else part for part in value.split("/"))
        return period(start, end, language)
    if field == "status":
        return status_label(value, language)
    return instrument_name(value, language) or value


def derived_words(derived: Derived, language: str) -> str:
    """Return one sentence that says which rule gives a status on a day."""
    _ = i18n.catalogue(language).gettext
    end = derived.event.valid_to
    if derived.rule == "in_period" and end:
        return _("The stated period runs until {date}.").format(date=i18n.date(end, language))
    if derived.rule == "period_passed" and end:
        return _("The stated period ended {date}; no renewal is reported.").format(date=i18n.date(end, language))
    if derived.rule == "ended" and end:
        return _("A source reports that the tie was ended: {date}.").format(date=i18n.date(end, language))
    return status_meaning(derived.status, language)


def silence_words(newest: str | None, day: dt.date, *, silent: int | None, language: str) -> str:
    """Return when the newest report appeared; after some years, that nothing was reported since.

    Args:
        newest: date of the newest article; None where no article is dated.
        day: on which it is asked.
        silent: after how many years silence is told; None takes the usual number.
        language: of the words.
    """
    _ = i18n.catalogue(language).gettext
    if newest is None:
        return _("None of the reports is dated.")
    if silent_years(newest, day) >= (silent or SILENT_YEARS):
        return _("No report since {year}. That says nothing about the tie itself.").format(year=newest[:4])
    return _("Newest report: {date}.").format(date=i18n.date(newest, language))


def conflict_words(conflict: Conflict, language: str) -> str:
    """Return one sentence about two trade figures that contradict each other."""
    _ = i18n.catalogue(language).gettext
    one, other = (
        f"{qualified(i18n.amount(figure.amount or 0, str(figure.currency), language), figure.qualifier, language)} "
        f"({flow_label(figure, language)})"
        for figure in (conflict.one, conflict.other)
    )
    pattern = {
        "amounts": _("Sources disagree: {one} here, {other} there, for the same period. They are not added."),
        "power_of_ten": _("{one} and {other} differ by a power of ten: one of them may be a slip of the unit."),
        "total_or_part": _(
            "One source counts as total what another counts as a part: {one}, {other}. They are not added."
        ),
    }[conflict.reason]
    return pattern.format(one=one, other=other)

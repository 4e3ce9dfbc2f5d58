"""The chronology of a link or a place: what happened, each event once, with all its sources and where they disagree."""

from collections.abc import Callable, Sequence

import streamlit as st

from paradiplomacy import event_wording, wording
from paradiplomacy.i18n import date
from paradiplomacy.model.event import Contradiction, Event
from paradiplomacy.model.statement import Agreement, Intention, Statement
from paradiplomacy.profile import Profile
from paradiplomacy.timeline import end_of, known_by
from paradiplomacy.ui import evidence
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain

_FEW_PLANS = 3


def show(atlas: Atlas, profile: Profile) -> None:
    """Draw the events of a link: what is agreed, then what is told less exactly, then plans and wishes."""
    _ = atlas.text
    events = _known(atlas, profile)
    agreed = [one for one in events if one.kind in ("document", "relation")]
    hoped = sorted((one for one in events if one.kind in ("plan", "wish")), key=_told)
    sure = [one for one in agreed if not one.may_be]
    if sure:
        st.markdown(f"### {_('Chronology')}")
        _rows(atlas, sure)
    _folded(atlas, [one for one in agreed if one.may_be], _("Told less exactly"))
    if hoped:
        st.markdown(f"### {_('Plans and wishes')}")
        _rows(atlas, hoped[:_FEW_PLANS])
        _folded(atlas, hoped[_FEW_PLANS:], _("More plans and wishes"))
    if later := len(profile.events) - len(events):
        message = atlas.texts("{count} later event is not shown.", "{count} later events are not shown.", later)
        st.caption(message.format(count=later))


def listed(atlas: Atlas, profile: Profile, *, pair: Callable[[Event], str]) -> None:
    """Draw the signed documents of a place as one folded list, the newest first.

    Args:
        atlas: the atlas.
        profile: of the place.
        pair: event -> markdown that names the other side, with a link to it.
    """
    signed = [one for one in _known(atlas, profile) if one.counts]
    if not signed:
        return
    ordered = sorted(signed, key=lambda one: (one.date or "", one.event_id), reverse=True)
    lines = [
        f"- **{plain(event_wording.event_date(one, atlas.language))}** "
        f"{plain(event_wording.event_name(one, atlas.language))} \N{MIDDLE DOT} {pair(one)} "
        f":gray[{plain(event_wording.reports_count(len(one.source_ids), atlas.language))}]"
        for one in ordered
    ]
    title = atlas.texts("{count} signed document", "{count} signed documents", len(lines)).format(count=len(lines))
    with st.expander(title, icon=":material/history:"):
        st.markdown("\n".join(lines))


def _known(atlas: Atlas, profile: Profile) -> Sequence[Event]:
    """Return the events that are known in the year shown; all of them where no year is."""
    if not atlas.view.year:
        return profile.events
    return known_by(profile.events, end_of(atlas.view.year), undated=False)


def _told(event: Event) -> tuple[bool, str]:
    """Order by the day of the first report; what no article dates comes last."""
    return event.first_report is None, event.first_report or ""


def _rows(atlas: Atlas, events: Sequence[Event]) -> None:
    for event in events:
        reports = [atlas.dataset.statements[one] for one in event.statement_ids]
        several = len(event.source_ids) > 1
        evidence.with_sources(
            atlas, reports, _in_words(atlas, event), says=_said(atlas) if several else lambda _statement: ""
        )


def _folded(atlas: Atlas, events: Sequence[Event], title: str) -> None:
    if events:
        with st.expander(f"{title} ({len(events)})"):
            _rows(atlas, events)


def _in_words(atlas: Atlas, event: Event) -> str:
    """Return markdown: date and name; then what it renews, what it may be, and what sources disagree about."""
    language = atlas.language
    when, name = event_wording.event_date(event, language), event_wording.event_name(event, language)
    lines = [f"**{plain(when)}** {plain(name)}"]
    if len(event.link_ids) > 1:
        together = atlas.text("one text of {count} pairs").format(count=len(event.link_ids))
        lines[0] += f" :violet-badge[:material/groups: {plain(together)}]"
    if sequel := event_wording.sequel_words(event, atlas.dataset.event_by_id, language):
        lines.append(f":gray[:small[{plain(sequel)}]]")
    if event.may_be:
        doubt = event_wording.may_be_words(event, atlas.dataset.event_by_id, language)
        lines.append(f":gray[:small[{plain(doubt)}]]")
    lines += [_disputed(one, language) for one in event.contradictions]
    return "  \n".join(lines)


def _disputed(contradiction: Contradiction, language: str) -> str:
    """Return markdown: what other sources say, then, less loud, why the value shown was chosen."""
    said = event_wording.contradiction_words(contradiction, language)
    why = event_wording.reason_words(contradiction.reason, language)
    return f":small[:material/call_split: {plain(said)}] :gray[:small[{plain(why)}]]"


def _said(atlas: Atlas) -> Callable[[Statement], str]:
    """Return what tells of each report what it says itself: date, status, instrument and period."""

    def says(statement: Statement) -> str:
        if not isinstance(statement, Agreement | Intention):
            return ""
        when = date(statement.signed, atlas.language) if statement.signed else atlas.text("no date stated")
        words = [wording.status_label(statement.status, atlas.language)]
        words.append(wording.instrument_label(statement, atlas.language))
        if statement.valid_from or statement.valid_to:
            words.append(wording.period(statement.valid_from, statement.valid_to, atlas.language))
        return f":gray[{plain(', '.join([when, *(word for word in words if word)]))}]"

    return says


def link_to(atlas: Atlas, link_id: str, name: str) -> str:
    """Return markdown: a name that selects a link."""
    return f"[{plain(name)}]({address(atlas.view.selecting(link=link_id))})"

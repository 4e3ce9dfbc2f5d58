"""What the record would change: counted, drawn on the map, and listed; everything that is not rejected is in it."""

from collections.abc import Iterable

import streamlit as st

from paradiplomacy.i18n import labelled, number
from paradiplomacy.mapview.messages import MapReport
from paradiplomacy.model.link import Link
from paradiplomacy.review.effect import Effect, LinkChange
from paradiplomacy.ui import page
from paradiplomacy.ui.adding import maps
from paradiplomacy.ui.adding.drafts import Review, Worked
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.web.addresses import HOME_PAGE
from paradiplomacy.wording import period, status_label


def show(atlas: Atlas, review: Review, worked: Worked) -> None:
    """Draw the part of the page."""
    _ = atlas.text
    effect = worked.effect
    if effect is None or not worked.entry.numbers:
        return
    open_count = len(_drawn(effect, worked).intersection(review.draft.numbers("open")))
    explanation = _("What the map would show with this record. Rejected candidates are left out.")
    if open_count:
        message = atlas.texts(
            "{count} candidate that is still to check is drawn too.",
            "{count} candidates that are still to check are drawn too.",
            open_count,
        )
        explanation += " " + message.format(count=number(open_count, atlas.language))
    page.section(_("What would change"), explanation)
    if effect.is_none and worked.entry.record and worked.entry.record.source.source_id in atlas.dataset.sources:
        st.markdown(f":green[:material/done_all:] {_('The atlas has all of it already: nothing would change.')}")
        return
    _counts(atlas, effect)
    if not effect.links:
        st.markdown(_("No pair of places: nothing on the map would change."))
        return
    with st.container(key="add_effect"):
        with st.container(key="add_effect_map"):
            maps.effect(atlas, review, effect, take=_nothing)
        with st.container(key="add_effect_list"):
            _lists(atlas, effect)


def _drawn(effect: Effect, worked: Worked) -> set[int]:
    """Return the numbers of the candidates that stand behind a pair on the map."""
    numbers = worked.entry.numbers
    said = (statement_id for link in effect.links for statement_id in link.statement_ids)
    return {numbers[statement_id] for statement_id in said if statement_id in numbers}


def _nothing(_report: MapReport) -> None:
    """A click highlights a link of the draft; the atlas has nothing to select yet."""


def _counts(atlas: Atlas, effect: Effect) -> None:
    _ = atlas.text
    counts = (
        (_("New links"), len(effect.new)),
        (_("Links that change"), len(effect.changed)),
        (_("Links with more evidence"), len(effect.supported)),
        (_("New places"), len(effect.places)),
        (_("Figures"), effect.figures),
    )
    with st.container(key="add_counts"):
        for label, count in counts:
            st.metric(label, number(count, atlas.language), border=True)


def _lists(atlas: Atlas, effect: Effect) -> None:
    _ = atlas.text
    changed = [f"- {_pair(atlas, effect, one.after)}  \n  {_difference(atlas, one)}" for one in effect.changed]
    for title, lines in (
        (
            _("New"),
            [f"- {labelled(_pair(atlas, effect, one), _status(atlas, one), atlas.language)}" for one in effect.new],
        ),
        (_("Changed"), changed),
        (_("More evidence"), _pairs(atlas, effect, effect.supported)),
        (_("No longer linked"), _pairs(atlas, effect, effect.gone)),
        (_("New places"), [f"- {plain(one.name(atlas.language))}" for one in effect.places]),
    ):
        if lines:
            st.markdown(f"### {title}\n\n" + "\n".join(lines))


def _pairs(atlas: Atlas, effect: Effect, links: Iterable[Link]) -> list[str]:
    return [f"- {_pair(atlas, effect, one)}" for one in links]


def _pair(atlas: Atlas, effect: Effect, link: Link) -> str:
    """Return markdown: both names; those of a pair that the atlas has lead to it on the map."""
    places = effect.dataset.places
    names = (places[link.province_id].name(atlas.language), places[link.partner_id].name(atlas.language))
    text = plain(" \N{EN DASH} ".join(names))
    if link.link_id not in atlas.dataset.link_by_id:
        return text
    return f"[{text}]({address(atlas.view.without_filters().selecting(link=link.link_id), page=HOME_PAGE)})"


def _status(atlas: Atlas, link: Link) -> str:
    return plain(status_label(link.status, atlas.language))


def _difference(atlas: Atlas, change: LinkChange) -> str:
    """Return what differs: status, validity, sectors."""
    _, language = atlas.text, atlas.language
    before, after = change.before, change.after
    told = []
    if before.status != after.status:
        told.append(" \N{RIGHTWARDS ARROW} ".join(status_label(one.status, language) for one in (before, after)))
    if (before.valid_from, before.valid_to) != (after.valid_from, after.valid_to):
        told.append(_("valid {period}").format(period=period(after.valid_from, after.valid_to, language)))
    added = [code for code in after.sectors if code not in before.sectors]
    if added:
        labels = ", ".join(atlas.dataset.sectors[code].label(language) for code in added)
        told.append(_("new sectors: {sectors}").format(sectors=labels))
    if lost := len(set(before.sectors) - set(after.sectors)):
        told.append(atlas.texts("{count} sector fewer", "{count} sectors fewer", lost).format(count=lost))
    return plain("; ".join(told))

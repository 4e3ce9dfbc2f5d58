"""The timeline page: the map through the years, agreements by year, how long they last, and what expires next."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import altair as alt
import streamlit as st

from paradiplomacy import chronicle
from paradiplomacy.chronicle import Signing
from paradiplomacy.i18n import catalogue, date, number
from paradiplomacy.timeline import end_of
from paradiplomacy.ui import chart, map_panel, page, panels, validity, year_player
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.ui.validity import pair_name
from paradiplomacy.view_state import Language

_YEARS_PX, _LISTED = 230, 12


def show(atlas: Atlas) -> None:
    """Draw the page."""
    _ = atlas.text
    page.head(
        _("Timeline"),
        _("Move through the years: map and numbers show what was known at the end of each. Play lets them pass."),
    )
    known = chronicle.signings_of(atlas.dataset, atlas.dataset.links(atlas.view.units), atlas.view.units)
    dated = [one.year for one in known if one.year is not None]
    if not dated:
        page.nothing(atlas, _("No agreement is dated."), key="timeline")
        return
    year_player.show(atlas, first=min(dated))
    shown = chronicle.signings_of(atlas.dataset, atlas.selection.links, atlas.view.units)
    with st.container(key="stage", horizontal=True):
        with st.container(key="map_column"):
            map_panel.show(atlas)
        with st.container(key="panel"):
            if atlas.selection.link or atlas.selection.place:
                panels.show(atlas)
            else:
                _year(atlas, shown)
    if shown:
        _by_year(atlas, shown)
        validity.show(atlas, shown)


# ---- beside the map


def _year(atlas: Atlas, signings: Sequence[Signing]) -> None:
    """Say what was known by the year shown, what was new in it, and what expires next."""
    _ = atlas.text
    year = atlas.view.year
    day = end_of(year) if year else atlas.today
    title = str(year) if year else _("Today")
    past = [one for one in signings if year is None or one.year is None or one.year <= year]
    pairs = [link for link in atlas.selection.links if not link.intention]
    lines = [
        atlas.texts("**{count}** pair with an agreement", "**{count}** pairs with an agreement", len(pairs)),
        atlas.texts("**{count}** signed document", "**{count}** signed documents", len(past)),
    ]
    counts = [
        line.format(count=number(count, atlas.language))
        for line, count in zip(lines, (len(pairs), len(past)), strict=True)
    ]
    st.markdown(f"## {title}\n\n" + "  \n".join(counts))
    if year and atlas.selection.undated:
        hidden = atlas.selection.undated
        message = atlas.texts(
            "{count} link has no date and is hidden.", "{count} links have no date and are hidden.", hidden
        )
        st.caption(message.format(count=number(hidden, atlas.language)))
    newest = [one for one in signings if one.year == (year or atlas.today.year)]
    if newest:
        st.markdown(f"### {_('Signed in {year}').format(year=year or atlas.today.year)}\n\n" + _list(atlas, newest))
    if soon := chronicle.expiring(past, day):
        st.markdown(f"### {_('Expires next')}\n\n" + _list(atlas, soon, ends=True))


def _list(atlas: Atlas, signings: Sequence[Signing], *, ends: bool = False) -> str:
    """Return markdown: one line a document, with its pair and its date, the first dozen."""
    lines = []
    for one in signings[:_LISTED]:
        when = one.event.valid_to if ends else one.event.date
        target = address(atlas.view.selecting(link=one.links[0].link_id))
        lines.append(
            f"- [{plain(pair_name(atlas, one))}]({target})  \n  :gray[{plain(date(str(when), atlas.language))}]"
        )
    if (more := len(signings) - _LISTED) > 0:
        lines.append(
            "- " + atlas.texts("{count} more", "{count} more", more).format(count=number(more, atlas.language))
        )
    return "\n".join(lines)


# ---- agreements by year


def _by_year(atlas: Atlas, signings: Sequence[Signing]) -> None:
    _ = atlas.text
    undated = sum(one.year is None for one in signings)
    explanation = _("Signed documents by the year of their signing; a document of several parties counts once.")
    if undated:
        message = atlas.texts("{count} document has no date.", "{count} documents have no date.", undated)
        explanation += " " + message.format(count=number(undated, atlas.language))
    page.section(_("Agreements by year"), explanation)
    kinds = _kinds(atlas.language)
    counted = chronicle.by_year(signings)
    if not counted:
        return
    years = list(counted)
    rows: list[dict[str, Any]] = [
        {"year": year, "kind": kinds[kind], "count": counts.get(kind, 0), "shown": atlas.view.year in (None, year)}
        for year, counts in counted.items()
        for kind in kinds
    ]
    most = max(years, key=lambda year: sum(counted[year].values()))
    chart.show(
        atlas,
        chart.filled(_form(atlas.language, tuple(_round_years(years))), documents=rows),
        key="agreements_by_year",
        description=_("Signed documents by year, {first} to {last}; most in {most}.").format(
            first=years[0], last=years[-1], most=most
        ),
        table={
            _("Year"): [str(year) for year in years],
            **{name: [counted[year].get(kind, 0) for year in years] for kind, name in kinds.items()},
        },
    )


@lru_cache(maxsize=8)
def _form(language: Language, ticks: tuple[int, ...]) -> Mapping[str, Any]:
    """Return a bar for each year, new agreements and renewals on top of each other."""
    _ = catalogue(language).gettext
    kinds = list(_kinds(language).values())
    drawing = (
        alt.Chart(chart.rows("documents"))
        .mark_bar(cornerRadiusEnd=2)
        .encode(
            x=alt.X("year:O", axis=alt.Axis(title=None, labelAngle=0, labelOverlap=True, values=list(ticks))),
            y=alt.Y("count:Q", axis=alt.Axis(title=None, tickMinStep=1)),
            color=alt.Color("kind:N", scale=alt.Scale(domain=kinds)),
            opacity=alt.condition("datum.shown", alt.value(1), alt.value(0.45)),
            tooltip=[
                alt.Tooltip("year:O", title=_("Year")),
                alt.Tooltip("kind:N", title=_("Kind")),
                alt.Tooltip("count:Q", title=_("Documents")),
            ],
        )
        .properties(height=_YEARS_PX)
    )
    return chart.form(drawing, language)


def _kinds(language: Language) -> dict[str, str]:
    _ = catalogue(language).gettext
    return {"signed": _("New"), "renewed": _("Renewal")}


def _round_years(years: Sequence[int]) -> list[int]:
    step = 5 if len(years) > 12 else 1
    return [year for year in years if year % step == 0]

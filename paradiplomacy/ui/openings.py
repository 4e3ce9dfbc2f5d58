"""The openings page: neighbours without a known link, sectors that peers share, agreements that nobody tells of."""

from collections.abc import Sequence
from dataclasses import replace

import pyarrow as pa
import streamlit as st

from paradiplomacy import openings
from paradiplomacy.i18n import country_name, date, listed, number
from paradiplomacy.openings import Neighbour, Peers, Silence
from paradiplomacy.query import status_on
from paradiplomacy.timeline import end_of
from paradiplomacy.ui import heatmap, links, page, session
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.heatmap import COLUMN, Axis
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.view_state import SILENT_YEARS
from paradiplomacy.web.addresses import HOME_PAGE
from paradiplomacy.web.served import borders
from paradiplomacy.wording import status_label

_SILENT, _TABLE = "choose_silent", "silent_links"
_USUAL_SILENCE = 5
_ROW_PX, _TABLE_PX = 36, 480


def show(atlas: Atlas) -> None:
    """Draw the page."""
    _ = atlas.text
    page.head(
        _("Gaps and openings"),
        _(
            "Where cooperation may begin or begin again. All of this is absence of reports: "
            "a tie that no article mentions looks like none."
        ),
    )
    _across_the_border(atlas)
    _peers(atlas)
    _silent(atlas)


# ---- neighbours


def _across_the_border(atlas: Atlas) -> None:
    _ = atlas.text
    pairs = openings.neighbours(atlas.dataset, borders(), atlas.selection.links, atlas.view.units)
    pairs = tuple(pair for pair in pairs if _is_wanted(atlas, pair))
    if not pairs:
        return
    without = sum(pair.is_open for pair in pairs)
    message = atlas.texts(
        "{open} of {count} pair of neighbours has no known agreement that passes the filters.",
        "{open} of {count} pairs of neighbours have no known agreement that passes the filters.",
        len(pairs),
    )
    page.section(
        _("Neighbours across the border"),
        message.format(open=number(without, atlas.language), count=number(len(pairs), atlas.language))
        + " "
        + _("Filter by a sector to see which neighbours do not share it."),
    )
    countries = dict.fromkeys(_country(atlas, pair) for pair in pairs)
    with st.container(key="countries"):
        for code in countries:
            with st.container(key=f"card_{code}", border=True, gap="small"):
                own = [pair for pair in pairs if _country(atlas, pair) == code]
                st.markdown(f"### {plain(country_name(code, atlas.language))}\n\n{_neighbour_list(atlas, own)}")


def _is_wanted(atlas: Atlas, pair: Neighbour) -> bool:
    view = atlas.view
    return (
        view.province in (None, pair.province_id)
        and view.partner in (None, pair.partner_id)
        and (not view.countries or _country(atlas, pair) in view.countries)
    )


def _country(atlas: Atlas, pair: Neighbour) -> str:
    return atlas.dataset.places[pair.partner_id].country


def _neighbour_list(atlas: Atlas, pairs: Sequence[Neighbour]) -> str:
    """Return markdown: each foreign neighbour with the provinces that it touches, those without an agreement apart."""
    without = f":orange-badge[:material/link_off: {atlas.text('without')}]"
    entries = []
    for partner_id in dict.fromkeys(pair.partner_id for pair in pairs):
        own = [pair for pair in pairs if pair.partner_id == partner_id]
        linked = " \N{MIDDLE DOT} ".join(_province(atlas, pair) for pair in own if not pair.is_open)
        unlinked = " \N{MIDDLE DOT} ".join(_province(atlas, pair) for pair in own if pair.is_open)
        lines = [f"**{plain(atlas.name(partner_id))}**", linked, f"{without} {unlinked}" if unlinked else ""]
        entries.append("- " + "  \n  ".join(line for line in lines if line))
    return "\n".join(entries)


def _province(atlas: Atlas, pair: Neighbour) -> str:
    view = atlas.view
    target = view.selecting(link=pair.link.link_id) if pair.link else view.selecting(place=pair.province_id)
    return f"[{plain(atlas.name(pair.province_id))}]({address(target, page=HOME_PAGE)})"


# ---- peers


def _peers(atlas: Atlas) -> None:
    _ = atlas.text
    found = openings.peers_of(atlas.dataset, atlas.dataset.links(atlas.view.units))
    if atlas.view.province:
        found = tuple(one for one in found if one.province_id == atlas.view.province)
    if not found:
        return
    page.section(
        _("Sectors that peers share"),
        _(
            "The peers of a province are the five whose partner countries and sectors are most alike. "
            "A number says how many of them work in a sector that no agreement of the province names."
        ),
    )
    if len(found) == 1:
        _name_peers(atlas, found[0])
    heatmap.show(
        openings.missing_matrix(found),
        label=_("Sectors that at least three of five peers have and the province lacks, by province"),
        legend=_("Peers with the sector"),
        corner=_("Province"),
        rows=Axis(atlas.name, lambda place_id: address(replace(atlas.view, province=place_id))),
        columns=Axis(
            lambda code: atlas.dataset.sectors[code].label(atlas.language),
            lambda code: address(replace(atlas.view.without_filters().selecting(), sectors=(code,)), page=HOME_PAGE),
        ),
        cell_address=address(replace(atlas.view.without_filters().selecting(), sectors=(COLUMN,)), page=HOME_PAGE),
        key="missing_sectors",
    )


def _name_peers(atlas: Atlas, peers: Peers) -> None:
    names = [
        f"[{plain(atlas.name(one))}]({address(atlas.view.selecting(place=one), page=HOME_PAGE)})" for one in peers.peers
    ]
    st.markdown(atlas.text("Peers: {provinces}.").format(provinces=listed(names, atlas.language)))


# ---- silence


def _silent(atlas: Atlas) -> None:
    _ = atlas.text
    years = atlas.view.silent or _USUAL_SILENCE
    day = end_of(atlas.view.year) if atlas.view.year else atlas.today
    silent = openings.silent_links(atlas.dataset, atlas.selection.links, units=atlas.view.units, day=day, years=years)
    page.section(
        _("Agreements without a recent report"),
        _("That nothing is reported does not mean that nothing happens: it may be worth asking."),
    )
    session.hold(_SILENT, years)
    st.slider(
        _("Years without a report"),
        min(SILENT_YEARS),
        max(SILENT_YEARS),
        key=_SILENT,
        on_change=session.taking(_SILENT, "silent"),
        width=420,
    )
    message = atlas.texts(
        "{count} pair with an agreement has had no report for {years} years or more.",
        "{count} pairs with an agreement have had no report for {years} years or more.",
        len(silent),
    )
    st.markdown(message.format(count=number(len(silent), atlas.language), years=number(years, atlas.language)))
    if silent:
        _silent_table(atlas, silent)


def _silent_table(atlas: Atlas, silent: Sequence[Silence]) -> None:
    """Draw the table; choosing a row opens its link on the map."""
    _ = atlas.text
    key = f"{_TABLE}_{atlas.language}"
    names = [(one.link, atlas.dataset.places[one.link.partner_id]) for one in silent]
    table = {
        _("Province"): [atlas.name(link.province_id) for link, _partner in names],
        _("Partner"): [atlas.name(link.partner_id) for link, _partner in names],
        _("Country"): [country_name(partner.country, atlas.language) for _link, partner in names],
        _("Status"): [status_label(status_on(link, atlas.today), atlas.language) for link, _partner in names],
        _("Last report"): [date(one.reported, atlas.language) for one in silent],
        _("Years since"): [one.years for one in silent],
    }

    def choose() -> None:
        if rows := st.session_state[key]["selection"]["rows"]:
            links.follow(address(atlas.view.selecting(link=silent[rows[0]].link.link_id), page=HOME_PAGE))

    st.dataframe(
        pa.table(table),
        key=key,
        hide_index=True,
        on_select=choose,
        selection_mode="single-row",
        row_height=_ROW_PX,
        height=min(_TABLE_PX, _ROW_PX * (len(silent) + 1) + 3),
        alt=_("Table of pairs without a recent report: {count}").format(count=len(silent)),
    )

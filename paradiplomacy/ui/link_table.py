"""The links as a table: the same as on the map, sortable, selecting the same, by keyboard and for screen readers."""

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

import pyarrow as pa
import streamlit as st

from paradiplomacy.i18n import country_name, number
from paradiplomacy.model.link import Link
from paradiplomacy.naming import shown_name
from paradiplomacy.query import status_on
from paradiplomacy.store import Dataset
from paradiplomacy.timeline import end_of, links_known
from paradiplomacy.ui import session
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.view_state import Units
from paradiplomacy.wording import kind_label, status_label

_KEY = "link_table"
_TEXTS = ("province", "partner", "kind", "country", "status", "signed", "sectors")
_SCHEMA = pa.schema([*((name, pa.string()) for name in _TEXTS), ("documents", pa.int32()), ("sources", pa.int32())])
ROW_HEIGHT = 36
PAGE_ROWS = 1000


def show(atlas: Atlas) -> None:
    """Draw the table; choosing a row selects its link."""
    _ = atlas.text
    page = _page(atlas)
    links = atlas.selection.links[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
    key = f"{_KEY}_{atlas.language}" + (f"_{page}" if page else "")
    columns = {
        "province": st.column_config.TextColumn(_("Province") if atlas.dataset.is_of_vietnam else _("From")),
        "partner": st.column_config.TextColumn(_("Partner") if atlas.dataset.is_of_vietnam else _("To")),
        "kind": st.column_config.TextColumn(_("Kind")),
        "country": st.column_config.TextColumn(_("Country")),
        "status": st.column_config.TextColumn(_("Status")),
        "signed": st.column_config.TextColumn(_("Signed")),
        "sectors": st.column_config.TextColumn(_("Sectors"), width="large"),
        "documents": st.column_config.NumberColumn(_("Documents"), help=_("Signed documents, each counted once.")),
        "sources": st.column_config.NumberColumn(_("Sources")),
    }
    selected = [i for i, link in enumerate(links) if link.link_id == atlas.view.link]
    st.dataframe(
        _table(atlas.dataset, tuple(link.link_id for link in links), atlas.language, _known(atlas)),
        key=key,
        hide_index=True,
        column_config=columns,
        on_select=lambda: _choose(links, key),
        selection_mode="single-row",
        selection_default={"selection": {"rows": selected}},
        row_height=ROW_HEIGHT,
        height=min(420, ROW_HEIGHT * (len(links) + 1) + 3),
        alt=_("Table of the links shown: {count}").format(count=len(links)),
    )


def _page(atlas: Atlas) -> int:
    """Draw a choice of pages where there are more links than a browser's table bears; return the page, 0 the first.

    A link that is selected on the map brings its page; from there the reader may turn to others.
    """
    links = atlas.selection.links
    if len(links) <= PAGE_ROWS:
        return 0
    pages = -(-len(links) // PAGE_ROWS)
    row = next((i for i, link in enumerate(links) if link.link_id == atlas.view.link), 0)
    with st.container(key="table_pages", horizontal=True, vertical_alignment="center"):
        chosen = st.pagination(pages, default=row // PAGE_ROWS + 1, key=f"{_KEY}_page_{atlas.view.link}_{pages}")
        first, last = (chosen - 1) * PAGE_ROWS + 1, min(chosen * PAGE_ROWS, len(links))
        rows = atlas.text("Links {first} to {last} of {count}").format(
            **{
                name: number(value, atlas.language)
                for name, value in {"first": first, "last": last, "count": len(links)}.items()
            }
        )
        st.caption(rows, width="content")
    return chosen - 1


_Known = tuple[Units, dt.date, int | None]
"""Which units the links are of, the day, and the year shown."""


def _known(atlas: Atlas) -> _Known:
    return atlas.view.units, atlas.today, atlas.view.year


@lru_cache(maxsize=32)
def _table(dataset: Dataset, link_ids: tuple[str, ...], language: str, known: _Known) -> pa.Table:
    """Return the rows of the table, in the order of the ids; an Arrow table cannot be changed, so it can be kept."""
    units, today, year = known
    links = {link.link_id: link for link in links_known(dataset, units, today=today, year=year)}
    day = end_of(year) if year else today
    rows = [_row(dataset, links[link_id], language, day=day, units=units) for link_id in link_ids]
    return pa.Table.from_pylist(rows, schema=_SCHEMA)


def _row(dataset: Dataset, link: Link, language: str, *, day: dt.date, units: Units) -> dict[str, str | int]:
    partner = dataset.places[link.partner_id]
    return {
        "province": shown_name(dataset, link.province_id, language, units=units),
        "partner": shown_name(dataset, link.partner_id, language, units=units),
        "kind": kind_label(partner, language),
        "country": country_name(partner.country, language),
        "status": status_label(status_on(link, day), language),
        "signed": link.signed or "",
        "sectors": ", ".join(dataset.sectors[code].label(language) for code in link.sectors),
        "documents": sum(event.counts for event in dataset.events_of(link, units)),
        "sources": len(link.source_ids),
    }


def _choose(links: Sequence[Link], key: str) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    link = links[rows[0]].link_id if rows else None
    session.change_view(session.current_view().selecting(link=link))

"""The links as a table: the same as on the map, sortable, selecting the same, by keyboard and for screen readers."""

import datetime as dt
from functools import lru_cache

import pyarrow as pa
import streamlit as st

from paradiplomacy.i18n import country_name
from paradiplomacy.model.link import Link
from paradiplomacy.query import status_on
from paradiplomacy.store import Dataset
from paradiplomacy.ui import session
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.wording import kind_label, status_label

_KEY = "link_table"
_TEXTS = ("province", "partner", "kind", "country", "status", "signed", "sectors")
_SCHEMA = pa.schema([*((name, pa.string()) for name in _TEXTS), ("sources", pa.int32())])
ROW_HEIGHT = 36


def show(atlas: Atlas) -> None:
    """Draw the table; choosing a row selects its link."""
    _ = atlas.text
    links = atlas.selection.links
    columns = {
        "province": st.column_config.TextColumn(_("Province")),
        "partner": st.column_config.TextColumn(_("Partner")),
        "kind": st.column_config.TextColumn(_("Kind")),
        "country": st.column_config.TextColumn(_("Country")),
        "status": st.column_config.TextColumn(_("Status")),
        "signed": st.column_config.TextColumn(_("Signed")),
        "sectors": st.column_config.TextColumn(_("Sectors"), width="large"),
        "sources": st.column_config.NumberColumn(_("Sources")),
    }
    selected = [i for i, link in enumerate(links) if link.link_id == atlas.view.link]
    st.dataframe(
        _table(atlas.dataset, tuple(link.link_id for link in links), atlas.language, atlas.today),
        key=f"{_KEY}_{atlas.language}",
        hide_index=True,
        column_config=columns,
        on_select=lambda: _choose(atlas, f"{_KEY}_{atlas.language}"),
        selection_mode="single-row",
        selection_default={"selection": {"rows": selected}},
        row_height=ROW_HEIGHT,
        height=min(420, ROW_HEIGHT * (len(links) + 1) + 3),
        alt=_("Table of the links shown: {count}").format(count=len(links)),
    )


@lru_cache(maxsize=32)
def _table(dataset: Dataset, link_ids: tuple[str, ...], language: str, today: dt.date) -> pa.Table:
    """Return the rows of the table, in the order of the ids; an Arrow table cannot be changed, so it can be kept."""
    rows = [_row(dataset, dataset.link_by_id[link_id], language, today) for link_id in link_ids]
    return pa.Table.from_pylist(rows, schema=_SCHEMA)


def _row(dataset: Dataset, link: Link, language: str, today: dt.date) -> dict[str, str | int]:
    partner = dataset.places[link.partner_id]
    return {
        "province": dataset.places[link.province_id].name(language),
        "partner": partner.name(language),
        "kind": kind_label(partner, language),
        "country": country_name(partner.country, language),
        "status": status_label(status_on(link, today), language),
        "signed": link.signed or "",
        "sectors": ", ".join(dataset.sectors[code].label(language) for code in link.sectors),
        "sources": len(link.source_ids),
    }


def _choose(atlas: Atlas, key: str) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    link = atlas.selection.links[rows[0]].link_id if rows else None
    session.change_view(session.current_view().selecting(link=link))

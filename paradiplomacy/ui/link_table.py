"""The links as a table: the same as on the map, sortable, selecting the same, by keyboard and for screen readers."""

from typing import Any

import pandas as pd
import streamlit as st

from paradiplomacy.i18n import country_name
from paradiplomacy.query import status_on
from paradiplomacy.ui import session
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.wording import kind_label, status_label

_KEY = "link_table"
ROW_HEIGHT = 36


def show(atlas: Atlas) -> None:
    """Draw the table; choosing a row selects its link."""
    _ = atlas.text
    rows = [_row(atlas, link) for link in atlas.selection.links]
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
    selected = [i for i, link in enumerate(atlas.selection.links) if link.link_id == atlas.view.link]
    st.dataframe(
        pd.DataFrame(rows, columns=list(columns)),
        key=f"{_KEY}_{atlas.language}",
        hide_index=True,
        column_config=columns,
        on_select=lambda: _choose(atlas, f"{_KEY}_{atlas.language}"),
        selection_mode="single-row",
        selection_default={"selection": {"rows": selected}},
        row_height=ROW_HEIGHT,
        height=min(420, ROW_HEIGHT * (len(rows) + 1) + 3),
        alt=_("Table of the links shown: {count}").format(count=len(rows)),
    )


def _row(atlas: Atlas, link: Any) -> dict[str, Any]:
    partner = atlas.dataset.places[link.partner_id]
    return {
        "province": atlas.name(link.province_id),
        "partner": atlas.name(link.partner_id),
        "kind": kind_label(partner, atlas.language),
        "country": country_name(partner.country, atlas.language),
        "status": status_label(status_on(link, atlas.today), atlas.language),
        "signed": link.signed or "",
        "sectors": ", ".join(atlas.dataset.sectors[code].label(atlas.language) for code in link.sectors),
        "sources": len(link.source_ids),
    }


def _choose(atlas: Atlas, key: str) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    link = atlas.selection.links[rows[0]].link_id if rows else None
    session.change_view(session.current_view().selecting(link=link))

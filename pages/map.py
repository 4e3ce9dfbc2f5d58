"""The map page: map, panel and table of the links that the view shows."""

import streamlit as st

from paradiplomacy.ui import link_table, map_panel, panels
from paradiplomacy.ui.atlas import current

atlas = current()
with st.container(key="stage", horizontal=True):
    with st.container(key="map_column"):
        map_panel.show(atlas)
    with st.container(key="panel"):
        panels.show(atlas)
with st.container(key="table"):
    link_table.show(atlas)

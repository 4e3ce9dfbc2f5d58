"""The usual Streamlit and folium app: one PolyLine a link, drawn anew in every rerun, everything returned."""

from pathlib import Path

import folium
import js_lib_leaflet
import streamlit as st
import streamlit.components.v1 as components
from streamlit_folium import st_folium

from paradiplomacy.bench.references.shared import chosen_links, name_of, panel, table, world

st.set_page_config(page_title="PolyLines", layout="wide")
# folium's own scripts lie on other hosts; the same Leaflet from this one, so that no network is measured.
_LEAFLET = components.declare_component("leaflet", path=str(Path(*js_lib_leaflet.__path__) / "static/js_lib_leaflet"))
folium.Map.default_js = [("leaflet", f"../{_LEAFLET.name}/leaflet.js")]
folium.Map.default_css = [("leaflet_css", f"../{_LEAFLET.name}/leaflet.css")]

links = chosen_links()
left, right = st.columns([3, 1])
drawn = folium.Map(location=[20, 80], zoom_start=2, tiles=None)
for number in links:
    line = folium.PolyLine(world()["arcs"][number], weight=3, opacity=0.6, tooltip=name_of(number))  # type: ignore[no-untyped-call]
    line.add_to(drawn)
for name, lat, lon in world()["places"]:
    folium.CircleMarker([lat, lon], radius=4, fill=True, tooltip=name).add_to(drawn)
with left:
    returned = st_folium(drawn, height=600, use_container_width=True)
with right:
    panel(links, (returned or {}).get("last_object_clicked_tooltip") or "")
table(links)

"""The map on a page: the only call of st_folium."""

from dataclasses import replace

import streamlit as st
from streamlit_folium import st_folium

from paradiplomacy.mapview.layer import (
    RETURNED_OBJECTS,
    MapState,
    SceneUpdate,
    Target,
    asset_url,
    build_map,
    read_report,
)
from paradiplomacy.mapview.wording import MAP_TEXT
from paradiplomacy.ui import session
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.view_state import BASES, ViewState
from paradiplomacy.web.served import dataset, map_assets, scene

_KEY = "map"
HEIGHT_PX = 640
"""What the frame is told; the style sheet fits it to the screen."""


def show(atlas: Atlas) -> None:
    """Draw the map; the frame lives through every rerun, only the small update differs."""
    view = atlas.view
    assets = map_assets(atlas.today)
    state = MapState(
        scene=asset_url(assets.scenes[view.units]),
        visible=scene(view.units, atlas.today).visible_bits(link.link_id for link in atlas.selection.links),
        selected=_selected(view),
        seq=session.map_reports_seen(),
        lang=atlas.language,
        units=view.units,
        base=view.base,
        text={key: atlas.text(message) for key, message in MAP_TEXT.items()},
    )
    st_folium(
        build_map(asset_url(assets.bundle)),
        key=_KEY,
        height=HEIGHT_PX,
        use_container_width=True,
        returned_objects=RETURNED_OBJECTS,
        feature_group_to_add=SceneUpdate(state),
        on_change=_take_report,
    )


def _selected(view: ViewState) -> Target | None:
    if view.link:
        return Target("link", view.link)
    return Target("place", view.place) if view.place else None


def _take_report() -> None:
    """Take what the reader did on the map into the view, once."""
    report = read_report(st.session_state.get(_KEY))
    if report is None or report.seq <= session.map_reports_seen():
        return
    session.see_map_report(report.seq)
    known, chosen = dataset().vocabulary, report.selected
    view = session.current_view().selecting(
        link=chosen.id if chosen and chosen.kind == "link" and chosen.id in known.links else None,
        place=chosen.id if chosen and chosen.kind == "place" and chosen.id in known.places else None,
    )
    session.change_view(replace(view, base=report.base) if report.base in BASES else view)

"""The map on a page, large or small: the only call of st_folium."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import get_args

import streamlit as st
from streamlit_folium import st_folium

from paradiplomacy.mapview.layer import RETURNED_OBJECTS, SceneUpdate, asset_url, build_map
from paradiplomacy.mapview.messages import MapReport, MapState, Target, read_report
from paradiplomacy.mapview.scene import Scene, Style
from paradiplomacy.mapview.wording import MAP_TEXT
from paradiplomacy.model.link import Link
from paradiplomacy.query import filters_of, select
from paradiplomacy.store import Dataset
from paradiplomacy.timeline import end_of
from paradiplomacy.ui import session
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.view_state import BASES, Colour, ViewState
from paradiplomacy.web.addresses import HOME_PAGE
from paradiplomacy.web.served import dataset, map_assets, scene

_KEY = "map"
HEIGHT_PX = 640
"""What the frame is told; the style sheet fits it to the screen."""
SMALL_HEIGHT_PX = 280


def show(atlas: Atlas) -> None:
    """Draw the map; the frame lives through every rerun, only the small update differs."""
    view = atlas.view
    state = replace(
        _state(atlas, _bits_of_view(atlas.dataset, filters_of(view), atlas.today), key=_KEY),
        pool=_pool(atlas) if view.countries or view.sectors else "",
        countries=view.countries,
        sectors=view.sectors,
        match=view.match,
        colour=view.colour,
        selected=_selected(view),
        base=view.base,
    )
    _frame(atlas, state, key=_KEY, height_px=HEIGHT_PX, take=_take)


def show_small(atlas: Atlas, links: Sequence[Link], *, key: str, height_px: int = SMALL_HEIGHT_PX) -> None:
    """Draw a small map of a few links: a picture without controls, fitted to what it shows.

    A click on a link leads to the map with that link selected; a click on a place selects the place and stays.

    Args:
        atlas: what the page shows.
        links: which links, in the units of the view; those that the dataset lacks are left out.
        key: of the widget, another one for each map of a page.
        height_px: the width is that of the column.
    """
    drawn = scene(atlas.view.units, atlas.today)
    state = replace(_state(atlas, _bits(drawn, links, atlas.view, atlas.today), key=key), colour=atlas.view.colour)
    _frame(atlas, state, key=key, height_px=height_px, take=_follow, compact=True)


def show_scene(
    atlas: Atlas,
    drawn: str,
    *,
    key: str,
    take: Callable[[MapReport], None],
    selected: Target | None = None,
    around: Sequence[str] = (),
    height_px: int = SMALL_HEIGHT_PX,
) -> None:
    """Draw a small map of a scene that is not the dataset's: of a draft, coloured by status.

    Args:
        atlas: words and language.
        drawn: name of the scene's file, which has to be served.
        key: of the widget.
        take: takes what the reader did on the map; the view is not changed.
        selected: highlighted; None for nothing.
        around: ids of the places that it is fitted to; empty: to all links.
        height_px: the width is that of the column.
    """
    state = MapState(
        scene=asset_url(drawn),
        colour="status",
        selected=selected,
        around=tuple(around),
        visit=session.visit_id(),
        seq=session.map_reports_seen(key),
        lang=atlas.language,
        text=_words(atlas),
    )
    _frame(atlas, state, key=key, height_px=height_px, take=take, compact=True)


_Bits = tuple[str, dict[Style, str]]
"""Which links show, and which of them are drawn otherwise than the scene has them."""


def _bits(drawn: Scene, links: Sequence[Link], view: ViewState, today: dt.date) -> _Bits:
    as_of = end_of(view.year) if view.year else today
    return drawn.visible_bits(link.link_id for link in links), drawn.restyled_bits(links, as_of=as_of)


@lru_cache(maxsize=32)
def _bits_of_view(data: Dataset, view: ViewState, today: dt.date) -> _Bits:
    """Return the bits of what a view shows, once for all its clicks."""
    return _bits(scene(view.units, today), select(data, view, today=today).links, view, today)


def _state(atlas: Atlas, bits: _Bits, *, key: str) -> MapState:
    view = atlas.view
    visible, restyled = bits
    return MapState(
        scene=asset_url(map_assets(atlas.today).scenes[view.units]),
        visible=visible,
        restyled=restyled,
        visit=session.visit_id(),
        seq=session.map_reports_seen(key),
        lang=atlas.language,
        units=view.units,
        text=_words(atlas),
    )


def _words(atlas: Atlas) -> dict[str, str]:
    words = {name: atlas.text(message) for name, message in MAP_TEXT.items()}
    if not atlas.dataset.is_of_vietnam:
        words["map"] = atlas.text("Map of links between places")
        words["role_province"], words["role_locality"] = atlas.text("From"), atlas.text("To")
    return words


def _pool(atlas: Atlas) -> str:
    """Return the links that pass every filter but those that the map's legend can set."""
    view = filters_of(replace(atlas.view, countries=(), sectors=()))
    return _bits_of_view(atlas.dataset, view, atlas.today)[0]


def _frame(
    atlas: Atlas,
    state: MapState,
    *,
    key: str,
    height_px: int,
    take: Callable[[MapReport], None],
    compact: bool = False,
) -> None:
    def on_change() -> None:
        """Take what the reader did on the map into the view, once."""
        report = read_report(st.session_state.get(key))
        if report is None or report.seq <= session.map_reports_seen(key):
            return
        session.see_map_report(key, report.seq)
        take(report)

    st_folium(
        build_map(asset_url(map_assets(atlas.today).bundle), compact=compact),
        key=key,
        height=height_px,
        use_container_width=True,
        returned_objects=RETURNED_OBJECTS,
        feature_group_to_add=SceneUpdate(state),
        on_change=on_change,
    )


def _selected(view: ViewState) -> Target | None:
    if view.link:
        return Target("link", view.link)
    return Target("place", view.place) if view.place else None


def _take(report: MapReport) -> None:
    view = _selecting(session.current_view(), report)
    known = dataset().vocabulary
    if report.base in BASES:
        view = replace(view, base=report.base)
    if colour := next((one for one in get_args(Colour) if one == report.colour), None):
        view = replace(view, colour=colour)
    if report.countries is not None:
        view = replace(view, countries=tuple(code for code in report.countries if code in known.countries))
    if report.sectors is not None:
        view = replace(view, sectors=tuple(code for code in report.sectors if code in known.sectors))
    session.change_view(view)


def _follow(report: MapReport) -> None:
    session.change_view(_selecting(session.current_view(), report))
    if report.kind == "link":
        session.go_to(HOME_PAGE)


def _selecting(view: ViewState, report: MapReport) -> ViewState:
    """The browser can send anything: only what the dataset knows is selected."""
    known, chosen = dataset().vocabulary, report.selected
    return view.selecting(
        link=chosen.id if chosen and chosen.kind == "link" and chosen.id in known.links else None,
        place=chosen.id if chosen and chosen.kind == "place" and chosen.id in known.places else None,
    )

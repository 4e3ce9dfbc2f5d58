"""The search box for places: suggestions while typing, and any spelling that the resolver knows."""

import streamlit as st

from paradiplomacy.model.place import Place
from paradiplomacy.query import most_linked, places_found
from paradiplomacy.ui import session
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.filters import MOST_OPTIONS
from paradiplomacy.ui.plain import plain, shortened
from paradiplomacy.web.served import dataset

_KEY = "search"


def show(atlas: Atlas) -> None:
    """Draw the box; choosing a place selects it."""
    _ = atlas.text
    linked = sorted(most_linked(atlas.dataset, atlas.view.units, MOST_OPTIONS), key=atlas.name)
    session.hold(_KEY, None)
    st.selectbox(
        _("Search places"),
        linked,
        index=None,
        key=_KEY,
        format_func=lambda place_id: _suggestion(atlas, place_id),
        placeholder=_("Province, city or region, in any spelling"),
        label_visibility="collapsed",
        accept_new_options=True,
        on_change=_choose,
        width="stretch",
    )
    if typed := session.pop_not_found():
        st.toast(
            _("No place of the atlas is called {name}.").format(name=plain(shortened(typed, 60))),
            icon=":material/search_off:",
        )


def _suggestion(atlas: Atlas, place_id: str) -> str:
    """Return the name, the country and the other spellings, which typing matches too."""
    place = atlas.dataset.places.get(place_id)
    if place is None:
        return place_id
    shown = atlas.name_with_country(place_id)
    others = _other_names(place, atlas.language)
    return f"{shown} \N{MIDDLE DOT} {others}" if others else shown


def _other_names(place: Place, language: str) -> str:
    names = dict.fromkeys(place.names.values())
    names.pop(place.name(language), None)
    return shortened(" / ".join(names), 120)


def _choose() -> None:
    chosen = st.session_state[_KEY]
    if not chosen:
        return
    if chosen not in dataset().places:
        found = places_found(dataset(), chosen, session.current_view().units)
        if not found:
            session.remember_not_found(chosen)
            return
        chosen = found[0].place_id
    session.change_view(session.current_view().selecting(place=chosen))

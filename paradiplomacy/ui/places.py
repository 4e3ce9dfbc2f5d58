"""The places page: the profile of what is selected, or a directory of provinces, partners and countries."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

import pyarrow as pa
import streamlit as st

from paradiplomacy import wording
from paradiplomacy.directory import Entry, countries, partners, provinces
from paradiplomacy.i18n import country_name, date, number
from paradiplomacy.ui import country, links, locality, page, spoken
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.view_state import ViewState

_ROW_PX, _TABLE_PX = 36, 640
_List = Literal["provinces", "partners", "countries"]


def show(atlas: Atlas) -> None:
    """Draw the profile of the place or of the one country that is chosen, else the directory."""
    place = atlas.selection.place
    if place and place.kind == "country":
        country.show(atlas.showing(replace(atlas.view.selecting(), countries=(place.country,))), place.country)
    elif place:
        locality.show(atlas, place)
    elif len(atlas.view.countries) == 1:
        country.show(atlas, atlas.view.countries[0])
    else:
        _directory(atlas)


@dataclass(frozen=True, slots=True)
class _Listing:
    """One list of the directory: its entries, their names, and where a row leads."""

    entries: Sequence[Entry]
    name: Callable[[str], str]
    opens: Callable[[str], ViewState]


def _directory(atlas: Atlas) -> None:
    _ = atlas.text
    page.head(
        _("Places"),
        _("Every province, partner and country of the links that pass the filters. Choose a row to open its profile."),
    )
    if not atlas.selection.links:
        page.nothing(atlas, _("No link passes all filters that are set."), key="places")
        return
    names = {"provinces": _("Provinces"), "partners": _("Partners"), "countries": _("Countries")}
    first: _List = "provinces"
    chosen = (
        st.segmented_control(
            _("List of"),
            get_args(_List),
            required=True,
            key=spoken.seeded(atlas.language, "places_list", first),
            format_func=lambda one: names[one],
            label_visibility="collapsed",
        )
        or first
    )
    _table(atlas, chosen, _listing(atlas, chosen), title=names[chosen])


def _listing(atlas: Atlas, chosen: _List) -> _Listing:
    data, shown, view = atlas.dataset, atlas.selection.links, atlas.view

    def of_place(place_id: str) -> ViewState:
        return view.selecting(place=place_id)

    if chosen == "countries":
        return _Listing(
            countries(data, shown, view.units),
            lambda code: country_name(code, atlas.language),
            lambda code: replace(view.selecting(), countries=(code,)),
        )
    listed = provinces if chosen == "provinces" else partners
    return _Listing(listed(data, shown, view.units), atlas.name, of_place)


def _table(atlas: Atlas, chosen: _List, listing: _Listing, *, title: str) -> None:
    _ = atlas.text
    entries = sorted(listing.entries, key=lambda one: listing.name(one.key).casefold())
    key = f"places_{chosen}_{atlas.language}"

    def choose() -> None:
        if rows := st.session_state[key]["selection"]["rows"]:
            links.follow(address(listing.opens(entries[rows[0]].key), page="place"))

    columns = {title: [listing.name(one.key) for one in entries]}
    if chosen == "partners":
        places = [atlas.dataset.places[one.key] for one in entries]
        columns[_("Kind")] = [wording.kind_label(place, atlas.language) for place in places]
        columns[_("Country")] = [country_name(place.country, atlas.language) for place in places]
    counts = {
        _("Pairs with an agreement"): [one.agreements for one in entries],
        _("Signed documents"): [one.documents for one in entries],
        _("Wishes and plans"): [one.intentions for one in entries],
        (_("Provinces") if chosen != "provinces" else _("Countries")): [one.others for one in entries],
    }
    reported = [date(one.reported, atlas.language) if one.reported else "" for one in entries]
    st.caption(
        atlas.texts("{count} entry", "{count} entries", len(entries)).format(count=number(len(entries), atlas.language))
    )
    st.dataframe(
        pa.table({**columns, **counts, _("Newest report"): reported}),
        key=key,
        hide_index=True,
        on_select=choose,
        selection_mode="single-row",
        row_height=_ROW_PX,
        height=min(_TABLE_PX, _ROW_PX * (len(entries) + 1) + 3),
        alt=_("Table of places: {count}").format(count=len(entries)),
    )

"""A place that no gazetteer knows, given by hand: name, country, kind and coordinates."""

from typing import get_args

import streamlit as st

from paradiplomacy.geocode.checks import lies_in
from paradiplomacy.i18n import country_name
from paradiplomacy.model.place import PlaceKind
from paradiplomacy.records.countries import country_codes
from paradiplomacy.review.naming import NameInUse, PlaceError, place_by_hand
from paradiplomacy.ui import spoken
from paradiplomacy.ui.adding.drafts import Review
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain
from paradiplomacy.web.served import desk
from paradiplomacy.wording import kind_name

_KINDS: tuple[PlaceKind, ...] = get_args(PlaceKind)


def show(atlas: Atlas, review: Review, name: NameInUse) -> None:
    """Draw the form."""
    _, language = atlas.text, atlas.language

    def key(field: str) -> str:
        return review.key(f"hand_{field}_{name.name.digest}")

    st.markdown(f"**{_('Place it by hand')}**")
    columns = st.columns(2)
    called = columns[0].text_input(_("Name in English"), name.name.text[:200], key=key("name"), max_chars=200)
    kind = columns[1].selectbox(
        _("Kind"),
        _KINDS,
        key=spoken.seeded(language, key("kind"), name.kind or "city"),
        format_func=lambda one: kind_name(one, language),
    )
    codes = sorted(country_codes(), key=lambda code: country_name(code, language))
    where = st.columns(3)
    country = where[0].selectbox(
        _("Country"),
        codes,
        index=None,
        key=spoken.seeded(language, key("country"), name.country if name.country in codes else None),
        format_func=lambda code: country_name(code, language),
        placeholder=_("Choose a country"),
    )
    lat = where[1].number_input(_("Latitude, in degrees north"), -90.0, 90.0, value=None, format="%.5f", key=key("lat"))
    lon = where[2].number_input(
        _("Longitude, in degrees east"), -180.0, 180.0, value=None, format="%.5f", key=key("lon")
    )
    if st.button(_("Place it here"), key=key("place"), icon=":material/pin_drop:"):
        _place(atlas, review, name, called=called, kind=kind, country=country or "", lat=lat, lon=lon)


def _place(
    atlas: Atlas,
    review: Review,
    name: NameInUse,
    *,
    called: str,
    kind: PlaceKind,
    country: str,
    lat: float | None,
    lon: float | None,
) -> None:
    tools = desk()
    resolver = tools.resolver(review.given.values())
    try:
        place = place_by_hand(
            called,
            country=country,
            kind=kind,
            lat=lat,
            lon=lon,
            is_taken=lambda place_id: resolver.place(place_id) is not None,
        )
    except PlaceError as error:
        st.error(_advice(atlas, error), icon=":material/error:")
        return
    if not lies_in(tools.gazetteer, place.country, lat=place.lat, lon=place.lon):
        told = atlas.text("{point} does not lie in {country}, as far as the gazetteer tells.")
        point = f"{place.lat:g}, {place.lon:g}"
        message = told.format(point=point, country=country_name(place.country, atlas.language))
        st.error(plain(message), icon=":material/wrong_location:")
        return
    review.given[place.place_id] = place
    review.draft = review.draft.placed(name.name, place)
    st.rerun()


def _advice(atlas: Atlas, error: PlaceError) -> str:
    _ = atlas.text
    return {
        "name": _("Give the place a name."),
        "country": _("Choose the country of the place."),
        "point": _("Give latitude and longitude, in degrees."),
        "id": _("Too many places bear this name; give it another."),
        "other": _("The place cannot be so; correct its name or its point."),
    }[error.missing]

"""Names of places in the article: several may be meant, or none is known; a person chooses, asks, or places by hand."""

import logging
from collections.abc import Sequence
from functools import partial

import streamlit as st
from geopy.exc import GeopyError

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.geocode.open import open_geocoder
from paradiplomacy.i18n import country_name, labelled
from paradiplomacy.i18n import number as number_words
from paradiplomacy.mapview.messages import MapReport, Target
from paradiplomacy.model.place import Place, PlaceKind
from paradiplomacy.project import project_folder
from paradiplomacy.review.naming import NameInUse, names_in_use
from paradiplomacy.ui import page, spoken
from paradiplomacy.ui.adding import by_hand, maps
from paradiplomacy.ui.adding.client import client
from paradiplomacy.ui.adding.drafts import Review
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain, shortened
from paradiplomacy.web.curating import asking_limit, settings
from paradiplomacy.web.served import desk
from paradiplomacy.wording import kind_label

_LOG = logging.getLogger(__name__)
_MOST_ASKED = 8
_FEW, _AT_ONCE, _MOST_SETTLED = 40, 5, 30


def show(atlas: Atlas, review: Review) -> None:
    """Draw the names that need a person, then all others, folded."""
    _ = atlas.text
    names = names_in_use(review.draft, desk().resolver(review.given.values()))
    # Where there are few, a name that has just been given its place stays where it was.
    shown = [one for one in names if one.is_open and (one.place is None or len(names) <= _FEW)]
    if shown:
        page.section(
            _("Places to choose"), _("These names stand for several places, or for one that no gazetteer knows.")
        )
        with st.container(key="add_names"):
            for name in shown[:_AT_ONCE]:
                _name(atlas, review, name, is_first=name is shown[0])
        _say_more(atlas, len(shown) - _AT_ONCE)
    if settled := [one for one in names if one not in shown]:
        _settled(atlas, review, settled)


def _say_more(atlas: Atlas, more: int) -> None:
    if more > 0:
        message = atlas.texts(
            "{count} more name comes up as these are chosen.", "{count} more names come up as these are chosen.", more
        )
        st.caption(message.format(count=number_words(more, atlas.language)))


def _name(atlas: Atlas, review: Review, name: NameInUse, *, is_first: bool) -> None:
    _ = atlas.text
    choices = _choices(review, name)
    with st.container(key=f"card_name_{name.name.digest}", border=True, gap="small"):
        st.markdown(f"### {plain(shortened(name.name.text, 120))}\n\n{plain(_told(atlas, name))}")
        if choices:
            _choose(atlas, review, name, choices)
        if name.is_chosen:
            _undo(atlas, review, name)
        title = _("It is another place") if choices else _("No gazetteer knows this place")
        with st.expander(title, expanded=not choices and is_first, icon=":material/add_location_alt:"):
            if settings().network:
                _ask(atlas, review, name)
            by_hand.show(atlas, review, name)


def _undo(atlas: Atlas, review: Review, name: NameInUse) -> None:
    st.button(
        atlas.text("Take the choice back"),
        key=review.key(f"undo_{name.name.digest}"),
        type="tertiary",
        icon=":material/undo:",
        on_click=partial(_take, review, name, None),
    )


def _told(atlas: Atlas, name: NameInUse) -> str:
    """Return which side the name stands on, and in which country as far as the article tells."""
    _ = atlas.text
    side = _("Province in Vietnam") if name.name.side == "province" else _("Partner")
    told = [side]
    if name.country and name.name.side == "partner":
        told.append(country_name(name.country, atlas.language))
    count = len(name.numbers)
    told.append(atlas.texts("{count} candidate", "{count} candidates", count).format(count=count))
    return " \N{MIDDLE DOT} ".join(told)


def _choices(review: Review, name: NameInUse) -> tuple[Place, ...]:
    asked = review.asked.get(name.name, ())
    return tuple({one.place_id: one for one in (*name.choices, *asked)}.values())


def _choose(atlas: Atlas, review: Review, name: NameInUse, choices: Sequence[Place]) -> None:
    """Draw the choices as a list and on a map: a click on a place chooses it."""
    _ = atlas.text
    by_id = {one.place_id: one for one in choices}
    chosen = review.draft.places.get(name.name)
    key = spoken.key_in(atlas.language, review.key(f"pick_{name.name.digest}"))
    st.session_state[key] = chosen.place_id if chosen else None

    def take_from_list() -> None:
        if picked := by_id.get(st.session_state[key] or ""):
            _take(review, name, picked)

    def take_from_map(report: MapReport) -> None:
        picked = report.selected
        place_ids = picked.id.split("~") if picked else []
        if place := next((by_id[one] for one in place_ids if one in by_id), None):
            _take(review, name, place)

    with st.container(key=f"add_choice_{name.name.digest}"):
        st.radio(
            _("Which place is meant?"),
            list(by_id),
            index=None,
            key=key,
            format_func=lambda place_id: place_label(atlas, by_id[place_id]),
            on_change=take_from_list,
            width="stretch",
        )
        maps.choices(
            atlas,
            review,
            name,
            choices,
            key=f"map_name_{name.name.digest}",
            take=take_from_map,
            selected=Target("place", chosen.place_id) if chosen else None,
        )


def place_label(atlas: Atlas, place: Place) -> str:
    """Return what tells a place from others of its name: kind, division, country."""
    parts = [kind_label(place, atlas.language)]
    division = desk().extractor.resolver.division_of(place.place_id)
    if division and (parent := desk().extractor.resolver.place(division)):
        parts.append(parent.name(atlas.language))
    parts.append(country_name(place.country, atlas.language))
    if place.valid_to or place.valid_from:
        since, until = place.valid_from or "", place.valid_to or ""
        parts.append(f"{since[:4]}\N{EN DASH}{until[:4]}")
    return plain(labelled(shortened(place.name(atlas.language), 80), ", ".join(parts), atlas.language))


def _take(review: Review, name: NameInUse, place: Place | None) -> None:
    if place and desk().extractor.resolver.place(place.place_id) is None:
        review.given[place.place_id] = place
    review.draft = review.draft.placed(name.name, place)


def _settled(atlas: Atlas, review: Review, names: Sequence[NameInUse]) -> None:
    """List the names that are taken for one place, those that a person had to choose first.

    Another can be chosen where there is one, and a choice taken back.
    """
    _ = atlas.text
    title = atlas.texts(
        "{count} name and the place it is taken for", "{count} names and the places they are taken for", len(names)
    ).format(count=len(names))
    with st.expander(title, icon=":material/location_on:"), st.container(key="add_settled"):
        for name in names[:_MOST_SETTLED]:
            if name.place:
                with st.container(gap="small"):
                    _settled_name(atlas, review, name, name.place)
                    if name.is_chosen:
                        _undo(atlas, review, name)


def _settled_name(atlas: Atlas, review: Review, name: NameInUse, place: Place) -> None:
    by_id = {one.place_id: one for one in name.choices}
    key = spoken.key_in(atlas.language, review.key(f"settled_{name.name.digest}"))
    st.session_state[key] = place.place_id

    def label(place_id: str) -> str:
        return place_label(atlas, by_id[place_id]).replace("\\", "")  # options are no markdown

    st.selectbox(
        plain(shortened(name.name.text, 80)),
        list(by_id),
        key=key,
        format_func=label,
        on_change=partial(_resettle, review, name, by_id, key),
        disabled=len(by_id) < 2,
    )


def _resettle(review: Review, name: NameInUse, by_id: dict[str, Place], key: str) -> None:
    _take(review, name, by_id[st.session_state[key]])


# ---- asking Nominatim


def _ask(atlas: Atlas, review: Review, name: NameInUse) -> None:
    _, key = atlas.text, review.key(f"ask_{name.name.digest}")
    if st.button(_("Ask OpenStreetMap (Nominatim)"), key=key, icon=":material/travel_explore:"):
        found = _asked(atlas, name)
        if found is not None:
            review.asked[name.name] = found
            if found:
                st.rerun()
            st.info(_("OpenStreetMap knows no such place either."), icon=":material/search_off:")


def _asked(atlas: Atlas, name: NameInUse) -> tuple[Place, ...] | None:
    """Return what Nominatim knows by the name; None where it could not be asked, which is said."""
    _ = atlas.text
    if asking_limit().wait(client()):
        st.warning(_("Too many questions at once; try again in a minute."), icon=":material/hourglass:")
        return None
    kind: PlaceKind | None = name.kind
    try:
        with st.spinner(_("Asking OpenStreetMap")):
            geocoder = open_geocoder("nominatim", project_folder(), notice=lambda _notice: None)
            found = geocoder.look_up(name.name.text, country=name.country, kind=kind, language=atlas.language)
    except (GeopyError, ParadiplomacyError, OSError) as error:
        _LOG.warning("OpenStreetMap could not be asked: %s", type(error).__name__)
        st.error(
            _("OpenStreetMap cannot be asked now. Place the name by hand, or try again later."),
            icon=":material/cloud_off:",
        )
        return None
    return tuple(candidate.place for candidate in found.candidates[:_MOST_ASKED])

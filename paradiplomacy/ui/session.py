"""The view of one visitor: one value in the session, kept in step with the URL.

A rerun carries the URL of the moment at which it was asked for. So a rerun that a click or a widget caused says
nothing about navigation, even if its URL is one step behind: the change itself is the truth, and is written to the
URL. Only a rerun without such a change (Back, Forward, a link opened in the running app) is read from the URL.

A change may lead to another page: then the rerun that takes it in goes there at once, and takes the view along.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import streamlit as st

from paradiplomacy.view_state import LANGUAGES, Language, Notice, ViewState, Vocabulary, query_pairs, read_query

_KEY = "atlas"
Pairs = list[tuple[str, str]]
_UNKNOWN: Pairs = [("", "")]
"""Stands for a URL that is not known; no view is written so."""


@dataclass(slots=True)
class _Visit:
    view: ViewState
    written: Pairs
    notices: tuple[Notice, ...] = ()
    acted: bool = False
    page_wanted: str | None = None
    playing: bool = False
    not_found: str = ""
    map_reports_seen: dict[str, int] = field(default_factory=dict)
    visit_id: str = field(default_factory=lambda: secrets.token_hex(8))
    labels: dict[str, tuple[str, ...]] = field(default_factory=dict)


def open_view(vocabulary: Vocabulary) -> None:
    """Settle the view to show in this rerun, from the session or from the URL (see the module's words).

    Args:
        vocabulary: what a URL may name.
    """
    pairs = _url_pairs()
    visit: _Visit | None = st.session_state.get(_KEY)
    if visit is None:
        view, notices = read_query(pairs, vocabulary)
        visit = st.session_state[_KEY] = _Visit(view, pairs, notices)
    elif not visit.acted and pairs != visit.written:
        visit.view, visit.notices = read_query(pairs, vocabulary)
        visit.written, visit.playing = _UNKNOWN, False  # what an earlier run wrote may reach the browser after this
    visit.acted = False


def current_view() -> ViewState:
    """Return the view of this session."""
    visit: _Visit = st.session_state[_KEY]
    return visit.view


def change_view(view: ViewState) -> None:
    """Make this the view; for callbacks."""
    visit: _Visit = st.session_state[_KEY]
    visit.view, visit.acted, visit.notices, visit.playing = view, True, (), False


def change(**changes: Any) -> None:
    """Change some fields of the view; for callbacks."""
    change_view(replace(current_view(), **changes))


def go_to(page: str) -> None:
    """Show another page; for callbacks."""
    visit: _Visit = st.session_state[_KEY]
    visit.page_wanted = page


def pop_page_wanted() -> str | None:
    """Return the page that a callback wants shown, once; None where there is none."""
    visit: _Visit | None = st.session_state.get(_KEY)
    if visit is None:
        return None
    page, visit.page_wanted = visit.page_wanted, None
    return page


def hold_address(*, playing: bool) -> None:
    """Leave the URL as it is while the years play, so that Back leads to where the play began; for callbacks."""
    visit: _Visit = st.session_state[_KEY]
    visit.playing = playing


def write_url() -> None:
    """Write the view to the URL where it differs from what was written last."""
    visit: _Visit = st.session_state[_KEY]
    pairs = query_pairs(visit.view)
    if visit.playing:
        return
    if pairs != visit.written:
        st.query_params.from_dict(parameters(visit.view))
        visit.written = pairs


def parameters(view: ViewState) -> dict[str, list[str]]:
    """Return the URL's parameters for a view as Streamlit takes them: one that is repeated has several values."""
    values: dict[str, list[str]] = {}
    for parameter, value in query_pairs(view):
        values.setdefault(parameter, []).append(value)
    return values


def notices() -> tuple[Notice, ...]:
    """Return what the URL asked for and could not be shown."""
    visit: _Visit = st.session_state[_KEY]
    return visit.notices


def language_of(view: ViewState) -> Language:
    """Return the language to show: chosen, or the browser's where the atlas speaks it, or English."""
    if view.lang:
        return view.lang
    preferred = (st.context.locale or "en").split("-")[0].lower()
    return next((language for language in LANGUAGES if language == preferred), "en")


def _url_pairs() -> Pairs:
    return [(parameter, value) for parameter in st.query_params for value in st.query_params.get_all(parameter)]


def hold(key: str, value: Any, *, labels: tuple[str, ...] = ()) -> None:
    """Make a widget show a value of the view; to be called before the widget is drawn.

    Args:
        key: the widget's.
        value: what it shall show.
        labels: how the browser shows that value: it is told again when they change, because labels are what it holds.
    """
    visit: _Visit = st.session_state[_KEY]
    if visit.labels.get(key) != labels or key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
        visit.labels[key] = labels


def taking(key: str, name: str, *, read: Callable[[Any], Any] = lambda value: value) -> Callable[[], None]:
    """Return a callback that takes a widget's value into a field of the view.

    Args:
        key: the widget's.
        name: the field's, of :class:`ViewState`.
        read: turns the widget's value into the field's.
    """

    def take() -> None:
        change(**{name: read(st.session_state[key])})

    return take


def remember_not_found(name: str) -> None:
    """Keep a name that was searched in vain until the page can say so."""
    visit: _Visit = st.session_state[_KEY]
    visit.not_found = name


def pop_not_found() -> str:
    """Return the name that was searched in vain, once; empty where there is none."""
    visit: _Visit = st.session_state[_KEY]
    name, visit.not_found = visit.not_found, ""
    return name


def visit_id() -> str:
    """Return what tells this visit from any other, also after the server was started anew."""
    visit: _Visit = st.session_state[_KEY]
    return visit.visit_id


def map_reports_seen(key: str) -> int:
    """Return the number of the newest report of a map that was taken in; 0 before the first."""
    visit: _Visit = st.session_state[_KEY]
    return visit.map_reports_seen.get(key, 0)


def see_map_report(key: str, number: int) -> None:
    """Remember that a report of a map was taken in."""
    visit: _Visit = st.session_state[_KEY]
    visit.map_reports_seen[key] = number

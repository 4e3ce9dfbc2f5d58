"""The slider through the years, with a play button: it moves the year of the view."""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from paradiplomacy.ui import session
from paradiplomacy.ui.atlas import Atlas

_FILE = Path(__file__)
_KEY = "year_player"
_HTML = """
<div class="atlas-years"><button type="button"><span aria-hidden="true"></span></button><label for="atlas-year"></label>
<output for="atlas-year"></output><input id="atlas-year" type="range"><div class="ends" aria-hidden="true"></div></div>
"""


@cache
def _component() -> Any:
    css, script = (_FILE.with_suffix(suffix).read_text(encoding="utf-8") for suffix in (".css", ".js"))
    return st.components.v2.component("atlas_years", html=_HTML, css=css, js=script, isolate_styles=False)


def show(atlas: Atlas, *, first: int) -> None:
    """Draw the slider, from a year until today.

    Args:
        atlas: the view, and the day that counts as today.
        first: the first year.
    """
    _ = atlas.text
    last = atlas.today.year
    data = {
        "first": first,
        "last": last,
        "year": min(max(atlas.view.year or last, first), last),
        "label": _("The map at the end of"),
        "today": _("Today"),
        "play": _("Play through the years"),
        "pause": _("Pause"),
    }
    _component()(key=_KEY, data=data, on_moved_change=lambda: _move(last), height="content")


def _move(last: int) -> None:
    moved = st.session_state[_KEY].get("moved")
    if not isinstance(moved, dict) or not isinstance(moved.get("year"), int | float):
        return
    year = int(moved["year"])
    session.change(year=None if year >= last else year)
    session.hold_address(playing=bool(moved.get("playing")))

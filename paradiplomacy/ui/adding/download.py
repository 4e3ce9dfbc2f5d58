"""The button that hands out the record: it asks the server at the click, and so gives what was typed just before."""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from paradiplomacy.ui.adding.drafts import Review

_FILE = Path(__file__)
_HTML = """
<div class="atlas-download"><button type="button"><span class="icon" aria-hidden="true">download</span>
<span class="label"></span></button></div>
"""


@cache
def _component() -> Any:
    css, script = (_FILE.with_suffix(suffix).read_text(encoding="utf-8") for suffix in (".css", ".js"))
    return st.components.v2.component("atlas_download", html=_HTML, css=css, js=script, isolate_styles=False)


def show(review: Review, label: str, text: str, *, name: str, disabled: bool) -> None:
    """Draw the button.

    Streamlit's own gives the file of the run before: a field commits what was typed only as the button is pressed.

    Args:
        review: the review that the file is of.
        label: of the button.
        text: of the file as it stands in this run.
        name: of the file.
        disabled: there is nothing to hand out; a click that comes meanwhile gets nothing.
    """
    key = review.key("download")
    given, review.wanted = review.wanted, None

    def want() -> None:
        click = st.session_state[key].get("wanted")
        review.wanted = click if isinstance(click, int | float) else None

    is_given = given is not None and not disabled
    data = {"label": label, "disabled": disabled, "click": given, "name": name, "text": text if is_given else None}
    _component()(key=key, data=data, on_wanted_change=want, width="content", height="content")

"""Has the browser keep the review, so that it outlives a reload, a lost connection and a sign-in elsewhere."""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from paradiplomacy.review.keeping import KeptError
from paradiplomacy.ui.adding import drafts
from paradiplomacy.ui.adding.drafts import Review

_KEY = "add_keeper"


@cache
def _component() -> Any:
    script = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
    return st.components.v2.component("atlas_keeper", js=script, isolate_styles=False)


def show(review: Review | None) -> None:
    """Draw nothing; hand the browser the review to keep, or take up the one that it has where there is none."""
    text = drafts.kept(review) if review else None
    is_over = review is not None or drafts.is_over()
    _component()(key=_KEY, data={"review": text, "is_over": is_over}, on_kept_change=_take_up, height="content")


def _take_up() -> None:
    text = st.session_state[_KEY].get("kept")
    if not isinstance(text, str) or drafts.current_review():
        return
    try:
        drafts.take_up(text)
    except KeptError:
        drafts.end()

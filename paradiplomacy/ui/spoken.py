"""Widgets whose options are words: one for each language, which begins with what another language's was left at.

The browser knows an option by its words alone, so a widget that stayed would hand back words of the language before.
"""

from typing import Any

import streamlit as st

from paradiplomacy.view_state import LANGUAGES


def key_in(language: str, key: str) -> str:
    """Return the key that a widget has in a language."""
    return f"{key}_{language}"


def seeded(language: str, key: str, value: Any) -> str:
    """Return the key of a widget that is about to be drawn, and see that it shows what was chosen.

    Args:
        language: of its options.
        key: what the widgets of all languages have in common.
        value: what it shows at first.
    """
    own = key_in(language, key)
    if own not in st.session_state:
        others = (key_in(one, key) for one in LANGUAGES)
        st.session_state[own] = next((st.session_state[one] for one in others if one in st.session_state), value)
    return own

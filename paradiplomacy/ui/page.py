"""What every page begins with, and what it shows where there is nothing to show."""

import streamlit as st

from paradiplomacy.ui import filters
from paradiplomacy.ui.atlas import Atlas


def head(title: str, lede: str) -> None:
    """Draw the title of a page and the sentence below it, both as markdown."""
    with st.container(key="page_head"):
        st.markdown(f"# {title}\n\n{lede}")


def section(title: str, explanation: str = "") -> None:
    """Draw the heading of a part of a page and what is to be known about it, both as markdown."""
    st.markdown(f"## {title}")
    if explanation:
        st.caption(explanation)


def nothing(atlas: Atlas, message: str, *, key: str) -> None:
    """Say that there is nothing to show; where filters are set, offer to take them off.

    Args:
        atlas: dataset and view.
        message: why there is nothing, as markdown.
        key: the element's.
    """
    with st.container(key=f"nothing_{key}", horizontal_alignment="center"):
        st.markdown(f":material/filter_alt_off:\n\n{message}", width="content", text_alignment="center")
        if atlas.view.is_filtered:
            st.button(atlas.text("Clear filters"), key=f"clear_{key}", on_click=filters.clear)

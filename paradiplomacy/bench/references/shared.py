"""What the Streamlit references share: the links, the filter and the panel. The file is named by BENCH_WORLD."""

import json
import os
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from paradiplomacy.bench.references import WORLD_VARIABLE

_ROWS = 1000
"""As many as the atlas's table holds at once."""
_CHOICES = tuple(f"Choice {number}" for number in range(40))
_FIRST_YEAR, _LAST_YEAR = 1955, 2025


@st.cache_resource
def world() -> dict[str, Any]:
    """Return ``{"places": [[name, lat, lon]], "links": [[from, to, sectors as words]], "arcs": [[[lat, lon]]]}``."""
    content: dict[str, Any] = json.loads(Path(os.environ[WORLD_VARIABLE]).read_text(encoding="utf-8"))
    return content


def name_of(link: int) -> str:
    """Return the name of a link by its number."""
    start, end, _words = world()["links"][link]
    places = world()["places"]
    return f"{places[start][0]} - {places[end][0]}"


def chosen_links() -> list[int]:
    """Draw the filter; return the numbers of the links that it leaves.

    The other filters of the atlas stand beside it and choose nothing: they cost what widgets cost in any app.
    """
    with st.sidebar:
        for name in ("Sectors", "Countries", "Status"):
            st.multiselect(name, _CHOICES, key=f"filter_{name}")
        for name in ("From", "To"):
            st.selectbox(name, _CHOICES, key=f"filter_{name}", index=None)
        st.slider("Years", _FIRST_YEAR, _LAST_YEAR, (_FIRST_YEAR, _LAST_YEAR), key="filter_years")
        words = st.text_input("Words", key="filter_q")
    wanted = words.casefold()
    return [number for number, link in enumerate(world()["links"]) if wanted in link[2]]


def panel(links: list[int], selected: str) -> None:
    """Draw how many links show, and what is selected."""
    with st.container(key="panel"):
        st.markdown(f"## {selected or 'All links'}\n\nShown: {len(links)} links")
        if selected:
            found = next((number for number in links if name_of(number) == selected), None)
            st.markdown("" if found is None else f"Sectors: {world()['links'][found][2]}")


def table(links: list[int]) -> None:
    """Draw the links as a table."""
    rows = [{"link": name_of(number), "sectors": world()["links"][number][2]} for number in links[:_ROWS]]
    with st.container(key="table"):
        st.dataframe(pd.DataFrame(rows, columns=["link", "sectors"]))

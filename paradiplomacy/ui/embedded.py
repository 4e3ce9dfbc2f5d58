"""The atlas inside another site: the bare map or another part, what it is, and the way to the whole atlas."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from paradiplomacy.ui import link_table, links, map_panel, panels
from paradiplomacy.ui.atlas import Atlas, current
from paradiplomacy.web.addresses import HOME_PAGE

_STYLE = Path(__file__).parent / "embedded.css"
_BAR = """
<div class="atlas-bar"><span class="shown"></span><span class="told"></span>
<a target="_blank" rel="noopener"></a></div>
"""
# The address is made absolute here, so that a click opens the atlas anew instead of changing this view.
_SCRIPT = """
export default function ({ parentElement, data }) {
  document.documentElement.lang = data.lang;
  parentElement.querySelector(".shown").textContent = data.shown;
  parentElement.querySelector(".told").textContent = data.told;
  const link = parentElement.querySelector("a");
  link.textContent = data.open;
  link.href = new URL(data.address, location.href).href;
}
"""


@cache
def _bar() -> Any:
    return st.components.v2.component("atlas_bar", html=_BAR, js=_SCRIPT, isolate_styles=False)


def part_pages() -> dict[str, Any]:
    """Return the parts of the map page that can be shown on their own, under their names."""
    return {"panel": st.Page(_panel, url_path="panel"), "table": st.Page(_table, url_path="table")}


def show(atlas: Atlas, page: Any, name: str) -> None:
    """Draw a page as it is shown inside another site.

    Args:
        atlas: dataset and view.
        page: what to run; of the map page only the map is drawn.
        name: of the page.
    """
    st.html(_STYLE)
    links.listen()
    if name == HOME_PAGE:
        with st.container(key="embedded_map"):
            map_panel.show(atlas)
    else:
        page.run()
    _attribution(atlas, name)


def _attribution(atlas: Atlas, name: str) -> None:
    _ = atlas.text
    whole = HOME_PAGE if name in ("panel", "table") else name
    told = _("Paradiplomacy Atlas, data {version}, {licence}").format(
        version=atlas.dataset.version, licence=atlas.dataset.package["licenses"][0]["name"]
    )
    data = {
        "shown": _shown(atlas) if name == HOME_PAGE else "",
        "told": told,
        "open": _("Open in the atlas"),
        "address": links.address(replace(atlas.view, lang=atlas.language), page=whole),
        "lang": atlas.language,
    }
    with st.container(key="embedded_bar"):
        _bar()(key="bar", data=data, height="content")


def _shown(atlas: Atlas) -> str:
    """Return what is selected on the map: there is no panel that would say so."""
    link, place = atlas.selection.link, atlas.selection.place
    if link:
        return " \N{EN DASH} ".join(atlas.name(one) for one in (link.province_id, link.partner_id))
    return atlas.name(place.place_id) if place else ""


def _panel() -> None:
    with st.container(key="panel"):
        panels.show(current())


def _table() -> None:
    with st.container(key="table"):
        link_table.show(current())

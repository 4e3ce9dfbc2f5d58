"""The pages of the atlas and the way between them: its name, then one list of links that carry the view."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import streamlit as st

from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.web.addresses import HOME_PAGE
from paradiplomacy.web.pages import page_label

ICONS = {
    HOME_PAGE: "map",
    "place": "location_on",
    "sectors": "category",
    "trade": "payments",
    "timeline": "timeline",
    "openings": "explore",
    "sources": "menu_book",
    "quality": "fact_check",
    "add": "note_add",
    "about": "info",
}
"""The Material symbol of every page."""

_BRAND = """
<a class="atlas-brand" href="./"><svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<rect width="32" height="32" rx="7" fill="#0a6a6a"/><path d="M7 22C10 9 20 7 26 11M7 22c6-4 13-3 17 2" fill="none"
stroke="#fff" stroke-width="2" stroke-linecap="round"/><circle cx="7" cy="22" r="3.6" fill="#f2b134"/>
<circle cx="26" cy="11" r="2.6" fill="#fff"/><circle cx="24" cy="24" r="2.6" fill="#fff"/></svg><span></span></a>
<button class="atlas-menu" type="button" aria-expanded="false"><span aria-hidden="true"></span></button>
"""
_BRAND_SCRIPT = """
export default function ({ parentElement, data }) {
  const root = document.documentElement, button = parentElement.querySelector("button");
  root.lang = data.lang;
  const link = parentElement.querySelector("a");
  link.href = data.address;
  link.querySelector("span").textContent = data.name;
  const open = (wanted) => {
    root.dataset.menu = wanted ? "open" : "closed";
    button.setAttribute("aria-expanded", String(wanted));
    button.firstElementChild.textContent = wanted ? "close" : "menu";
  };
  button.setAttribute("aria-label", data.menu);
  button.onclick = () => open(root.dataset.menu !== "open");
  if (button.dataset.page !== data.page) open(false);
  button.dataset.page = data.page;
}
"""
_LIST = '<nav class="atlas-nav"><ul></ul></nav>'
_LIST_SCRIPT = """
export default function ({ parentElement, data }) {
  parentElement.querySelector("nav").setAttribute("aria-label", data.label);
  parentElement.querySelector("ul").replaceChildren(...data.pages.map((page) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const icon = document.createElement("span");
    link.href = page.address;
    icon.textContent = page.icon;
    icon.setAttribute("aria-hidden", "true");
    link.append(icon, page.label);
    if (page.current) link.setAttribute("aria-current", "page");
    item.append(link);
    return item;
  }));
}
"""


@cache
def _brand() -> Any:
    return st.components.v2.component("atlas_brand", html=_BRAND, js=_BRAND_SCRIPT, isolate_styles=False)


@cache
def _list() -> Any:
    return st.components.v2.component("atlas_pages", html=_LIST, js=_LIST_SCRIPT, isolate_styles=False)


def brand(atlas: Atlas, page: str) -> None:
    """Draw the name of the atlas, which leads to the map, and on a phone the button that opens the menu."""
    _ = atlas.text
    _brand()(
        key="brand",
        data={
            "name": _("Paradiplomacy Atlas"),
            "address": address(atlas.view.selecting(), page=HOME_PAGE),
            "menu": _("Menu"),
            "lang": atlas.language,
            "page": page,
        },
        width="content",
        height="content",
    )


def menu(atlas: Atlas, pages: Sequence[str], page: str) -> None:
    """Draw the links to all pages; each keeps filters, selection and language."""
    entries = [
        {
            "label": page_label(name, atlas.language),
            "icon": ICONS[name],
            "address": address(atlas.view, page=name),
            "current": name == page,
        }
        for name in pages
    ]
    _list()(key="menu", data={"label": atlas.text("Pages"), "pages": entries}, height="content")

"""Links inside the app: real addresses that open without loading the page anew.

Panels write ordinary links whose address is a view (``?link=...``). A click on one is taken as a change of the view;
opened in a new tab, copied or bookmarked, it is the address of that view.
"""

from functools import cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import streamlit as st

from paradiplomacy.ui import session
from paradiplomacy.view_state import ViewState, query_string, read_query
from paradiplomacy.web.served import dataset

_KEY = "links"
_SCRIPT = """
export default function ({ setTriggerValue }) {
  const follow = (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    const plainClick = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plainClick || !link.getAttribute("href").startsWith("?")) return;
    event.preventDefault();
    event.stopPropagation();
    setTriggerValue("followed", link.getAttribute("href"));
  };
  document.addEventListener("click", follow, true);
  return () => document.removeEventListener("click", follow, true);
}
"""


@cache
def _component() -> Any:
    return st.components.v2.component("atlas_links", js=_SCRIPT)


def listen() -> None:
    """Take clicks on the app's own links as changes of the view."""
    _component()(key=_KEY, on_followed_change=_follow)


def _follow() -> None:
    address = st.session_state[_KEY].get("followed")
    if address:
        view, _ = read_query(parse_qsl(urlsplit(address).query), dataset().vocabulary)
        session.change_view(view)


def address(view: ViewState) -> str:
    """Return the address of a view, below the page it stands on."""
    return "?" + query_string(view)

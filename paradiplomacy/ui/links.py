"""Links inside the app: real addresses that open without loading the page anew.

Pages write ordinary links whose address is a view (``?link=...``), on another page too (``./trade?link=...``). A click
on one is taken as a change of the view; opened in a new tab, copied or bookmarked, it is the address of that view.
"""

from functools import cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import streamlit as st

from paradiplomacy.ui import session
from paradiplomacy.view_state import ViewState, query_string, read_query
from paradiplomacy.web.addresses import HOME_PAGE, page_address
from paradiplomacy.web.served import dataset

_KEY = "links"
_SCRIPT = """
export default function ({ setTriggerValue }) {
  const follow = (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    const plainClick = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const address = link && link.getAttribute("href");
    if (!address || !plainClick || !/^(\\?|\\.\\/)/.test(address)) return;
    event.preventDefault();
    event.stopPropagation();
    setTriggerValue("followed", address);
  };
  document.addEventListener("click", follow, true);
  return () => document.removeEventListener("click", follow, true);
}
"""


@cache
def _component() -> Any:
    return st.components.v2.component("atlas_links", js=_SCRIPT)


def listen() -> None:
    """Take clicks on the app's own links as changes of the view, and of the page."""
    _component()(key=_KEY, on_followed_change=_follow)


def _follow() -> None:
    address = st.session_state[_KEY].get("followed")
    if address:
        follow(address)


def follow(address: str) -> None:
    """Go where one of the app's own addresses leads; for callbacks."""
    parts = urlsplit(address)
    view, _ = read_query(parse_qsl(parts.query), dataset().vocabulary)
    session.change_view(view)
    if parts.path:
        session.go_to(parts.path.removeprefix("./") or HOME_PAGE)


def address(view: ViewState, *, page: str | None = None) -> str:
    """Return the address of a view: below the page it stands on, or on the page that is named."""
    return f"?{query_string(view)}" if page is None else page_address("./", page, view)

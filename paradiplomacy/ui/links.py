"""Links inside the app: real addresses that open without loading the page anew.

Pages write ordinary links whose address is a view (``?link=...``), on another page too (``./trade?link=...``). A click
on one goes the way of Back and Forward: the address changes and Streamlit runs the page that stands there, once; a
callback that then turned to another page would cost a run of the page before. Opened in a new tab, copied or
bookmarked, it is the address of that view.
"""

from functools import cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import streamlit as st

from paradiplomacy.ui import session
from paradiplomacy.view_state import ViewState, query_string, read_query
from paradiplomacy.web.addresses import HOME_PAGE, page_address
from paradiplomacy.web.served import dataset

_SCRIPT = """
export default function () {
  const follow = (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    const plainClick = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plainClick || !/^(\\?|\\.\\/)/.test(link.getAttribute("href"))) return;
    // Without its server the app could not follow: then the browser loads the page as soon as it can.
    if (document.querySelector(".stApp").dataset.testConnectionState !== "CONNECTED") return;
    event.preventDefault();
    event.stopPropagation();
    const address = new URL(link.href);
    for (const [name, value] of new URLSearchParams(location.search))
      if (/^embed(_options)?$/.test(name)) address.searchParams.append(name, value);
    history.pushState({}, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  };
  document.addEventListener("click", follow, true);
  return () => document.removeEventListener("click", follow, true);
}
"""


@cache
def _component() -> Any:
    return st.components.v2.component("atlas_links", js=_SCRIPT)


def listen() -> None:
    """Make the app's own links open without loading the page anew."""
    _component()(key="links")


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

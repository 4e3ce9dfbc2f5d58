"""Where the atlas lives, as its visitors see it: absolute addresses for everything that leaves the server."""

import os

from starlette.requests import HTTPConnection
from starlette.routing import Match, Mount
from starlette.types import Scope

from paradiplomacy.view_state import ViewState, query_string

HOME_PAGE = "map"


def home_of(request: HTTPConnection) -> str:
    """Return the address of the atlas, ending in a slash: PARADIPLOMACY_URL, or what the request was sent to."""
    told = os.environ.get("PARADIPLOMACY_URL")
    if told:
        return f"{told.rstrip('/')}/"
    url = request.url
    return f"{url.scheme}://{url.netloc}{request.scope.get('root_path', '').rstrip('/')}/"


def page_address(home: str, page: str, view: ViewState, **further: str) -> str:
    """Return the address of a view on a page, with further parameters behind those of the view."""
    parts = [query_string(view), *(f"{key}={value}" for key, value in further.items())]
    query = "&".join(part for part in parts if part)
    return f"{home}{'' if page == HOME_PAGE else page}{f'?{query}' if query else ''}"


class Below(Mount):
    """Routes below a path that leave alone what they do not know: Streamlit's own lie below the same path."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match only what one of the routes takes."""
        match, inner = super().matches(scope)
        if match is Match.NONE:
            return match, inner
        merged = {**scope, **inner}
        found = max((route.matches(merged)[0] for route in self.routes), key=lambda one: one.value, default=Match.NONE)
        return found, inner

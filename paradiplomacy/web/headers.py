"""Response headers: what a browser may do with a page of the atlas, as little as Streamlit can live with.

What Streamlit and streamlit-folium force open, and why:

- ``style-src 'unsafe-inline'``: Streamlit's frontend writes its styles into the page.
- ``script-src blob:``: components of version 2 (menu, links, Share) arrive as text and are imported from blobs.
- in streamlit-folium's frame only, ``script-src 'unsafe-inline' 'unsafe-eval'``: it adds the map's script to its
  document as text, and runs every update from text. Its document holds nothing else, and what the map draws is escaped.
- ``img-src`` and ``font-src`` ``data:``: Streamlit's icons and Leaflet's images are inside style sheets and scripts.
- ``img-src`` names OpenStreetMap's tile server, which readers can choose as base map.
"""

import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from paradiplomacy.web.clients import kind_of, path_of
from paradiplomacy.web.settings import Settings

_TILES = "https://tile.openstreetmap.org"
_FRAME = "/component/streamlit_folium."
_NAMED_BY_CONTENT = re.compile(r"/component/[^/]+/static/.*\.[0-9a-f]{8,}\.(js|css)")
"""Scripts of frames, which Streamlit gives neither an age nor a date: browsers would ask for them at every visit."""
FOR_EVER = "public, max-age=31536000, immutable"
"""``Cache-Control`` of a file that is named by its content."""
_HSTS = "max-age=31536000; includeSubDomains"
_COMMON = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": ", ".join(
        f"{feature}=()"
        for feature in ("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer",
                        "microphone", "midi", "payment", "usb")
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Permitted-Cross-Domain-Policies": "none",
}  # fmt: skip


def page_policy(script_hashes: Sequence[str], *, ancestors: str) -> str:
    """Return the Content-Security-Policy of a page.

    Args:
        script_hashes: of the page's inline scripts.
        ancestors: sites that may embed it.
    """
    return _policy(
        {
            "default-src": "'none'",
            "script-src": " ".join(["'self'", "blob:", *script_hashes]),
            "style-src": "'self' 'unsafe-inline'",
            "img-src": f"'self' data: {_TILES}",
            "font-src": "'self' data:",
            "connect-src": "'self'",
            "frame-src": "'self'",
            "base-uri": "'none'",
            "form-action": "'none'",
            "object-src": "'none'",
            "frame-ancestors": ancestors,
        }
    )


def frame_policy(*, ancestors: str) -> str:
    """Return the Content-Security-Policy of the map's frame."""
    return _policy(
        {
            "default-src": "'none'",
            "script-src": "'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src": "'self' 'unsafe-inline'",
            "img-src": f"'self' data: {_TILES}",
            "font-src": "'self' data:",
            "connect-src": "'self'",
            "worker-src": "'self'",
            "base-uri": "'none'",
            "form-action": "'none'",
            "object-src": "'none'",
            "frame-ancestors": ancestors,
        }
    )


_DATA_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox"
"""Of answers that are no pages: opened in a browser, they are shown and can do nothing."""


def _policy(directives: Mapping[str, str]) -> str:
    return "; ".join(f"{name} {value}" for name, value in directives.items())


class HeaderMiddleware:
    """Adds the headers to every answer.

    Args:
        app: what answers.
        settings: who may embed the atlas.
        script_hashes: of the inline scripts of pages.
    """

    def __init__(self, app: ASGIApp, settings: Settings, script_hashes: Sequence[str] = ()) -> None:
        self._app, self._settings = app, settings
        own = " ".join(["'self'", *([settings.frame_ancestors] if settings.frame_ancestors != "'self'" else [])])
        self._embedded = page_policy(script_hashes, ancestors=own)
        self._page = page_policy(script_hashes, ancestors="'self'")
        self._frame = frame_policy(ancestors=own)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, with the headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        added = self._headers(scope)
        is_kept = _NAMED_BY_CONTENT.fullmatch(path_of(scope, base_path=self._settings.base_path))

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in added.items():
                    headers.setdefault(name, value)
                if is_kept and message["status"] == HTTPStatus.OK:
                    headers["Cache-Control"] = FOR_EVER
            await send(message)

        await self._app(scope, receive, send_with_headers)

    def _headers(self, scope: Scope) -> Mapping[str, str]:
        headers = {**_COMMON, "Content-Security-Policy": self._policy_for(scope)}
        if scope["scheme"] == "https" or Headers(scope=scope).get("x-forwarded-proto") == "https":
            headers["Strict-Transport-Security"] = _HSTS
        return headers

    def _policy_for(self, scope: Scope) -> str:
        path = path_of(scope, base_path=self._settings.base_path)
        if path.startswith(_FRAME):
            return self._frame
        if kind_of(path) in ("api", "file", "health"):
            return _DATA_POLICY
        asked = parse_qs(scope.get("query_string", b"").decode("latin-1"))
        return self._embedded if asked.get("embed", [""])[0].lower() == "true" else self._page

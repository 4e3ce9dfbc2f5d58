"""How many readers one server takes: a reader is a websocket, and each costs memory and a share of the processor.

Whoever comes when all places are taken is told so, in a page that asks again by itself; readers who are there notice
nothing. A place is free again as soon as a page is closed.
"""

from html import escape

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from paradiplomacy.i18n import catalogue
from paradiplomacy.web.clients import kind_of, path_of
from paradiplomacy.web.languages import preferred
from paradiplomacy.web.settings import Settings

RETRY_SECONDS = 20
_TRY_AGAIN_LATER = 1013
"""Code with which a websocket is closed (RFC 6455's registry)."""
_PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="{seconds}"><meta name="robots" content="noindex"><title>{title}</title>
<style>body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 20vh auto; padding: 0 1rem; }}
:root {{ color-scheme: light dark; }}</style></head>
<body><h1>{title}</h1><p>{why}</p></body></html>
"""


class CrowdMiddleware:
    """Refuses readers beyond the limit: pages with status 503, websockets before they are opened.

    API, files and health stay open: they have limits of their own.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings
        self._readers = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse."""
        if scope["type"] == "websocket":
            await self._websocket(scope, receive, send)
        elif self._is_full and scope["type"] == "http" and self._is_page(scope):
            await _refusal(Headers(scope=scope).get("accept-language", ""))(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._is_full:
            await receive()  # the request to connect
            await send({"type": "websocket.close", "code": _TRY_AGAIN_LATER})
            return
        self._readers += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._readers -= 1

    @property
    def _is_full(self) -> bool:
        return bool(self._settings.sessions) and self._readers >= self._settings.sessions

    def _is_page(self, scope: Scope) -> bool:
        path = path_of(scope, base_path=self._settings.base_path)
        return kind_of(path) == "page" and "." not in path.rpartition("/")[2]


def _refusal(accepted: str) -> Response:
    language = preferred(accepted)
    _ = catalogue(language).gettext
    page = _PAGE.format(
        language=language,
        seconds=RETRY_SECONDS,
        title=escape(_("The atlas is full at the moment")),
        why=escape(_("As many readers are here as this server can take. This page asks again by itself.")),
    )
    headers = {"Retry-After": str(RETRY_SECONDS), "Cache-Control": "no-store", "Vary": "Accept-Language"}
    return Response(page.encode(), status_code=503, media_type="text/html", headers=headers)

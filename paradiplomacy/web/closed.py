"""What Streamlit and its server program offer to everyone, and the atlas to nobody."""

import gc

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn import Config

from paradiplomacy.web.answering import failure
from paradiplomacy.web.clients import path_of
from paradiplomacy.web.settings import Settings

_CLOSED = ("/_stcore/metrics", "/_stcore/agent/")
"""The server's memory, and an interface by which programs drive pages: `/metrics` and `/api/` are made for that."""


class ClosedMiddleware:
    """Answers 404 where there is nothing for visitors."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or say that there is nothing."""
        if scope["type"] == "http" and path_of(scope, base_path=self._settings.base_path).startswith(_CLOSED):
            await failure("no such path", status=404)(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def take_off_banner() -> None:
    """Let answers no longer name the program that sends them; once, at the start of the server.

    Uvicorn adds its name below every middleware, unless it is told not to when it is made. Streamlit, which makes it,
    says nothing of the kind, no variable does, and neither lifespan nor requests lead to the server's settings: they
    are looked for among all objects.
    """
    for one in gc.get_objects():
        if type(one) is Config:
            one.encoded_headers = [(name, value) for name, value in one.encoded_headers if name.lower() != b"server"]

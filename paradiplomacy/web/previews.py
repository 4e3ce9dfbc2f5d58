"""Pictures for link previews: the map of the very view that a link shows."""

from dataclasses import replace
from functools import cache
from threading import Semaphore

from starlette.requests import Request
from starlette.responses import Response

from paradiplomacy.export.picture.png import preview
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.web.answering import Asked
from paradiplomacy.web.endpoints import Endpoint
from paradiplomacy.web.kept import Kept

PATH = "/preview.png"
_KEPT_BYTES = 32 * 2**20
_AT_ONCE = 2
"""Pictures drawn at the same time: more would only make the pages wait."""


def preview_endpoint() -> Endpoint:
    """Return the endpoint of pictures."""
    return Endpoint(PATH, "Previews", "A picture of the view, 1200 by 630 pixels.", "image/png", answer=_preview)


def _preview(_request: Request, asked: Asked) -> Response:
    # What a picture does not show makes no other picture.
    view = replace(asked.view, lang=asked.language, base="offline", version=None, compare=(), silent=None, source=None)
    snapshot = replace(asked.snapshot(), view=view)
    key = (asked.dataset, view, asked.today, asked.home)
    return Response(_kept().get(key, lambda: _drawn(snapshot)), media_type="image/png")


def _drawn(snapshot: Snapshot) -> bytes:
    with _drawing():
        return preview(snapshot)


@cache
def _kept() -> Kept:
    return Kept(_KEPT_BYTES)


@cache
def _drawing() -> Semaphore:
    return Semaphore(_AT_ONCE)

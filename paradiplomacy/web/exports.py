"""Files of a view: every format of ``export/formats.py`` under ``/api/export/``, for the menu and for scripts."""

from functools import cache, partial

from starlette.requests import Request
from starlette.responses import Response

from paradiplomacy.export.formats import FORMATS, Format
from paradiplomacy.export.snapshot import ExportError
from paradiplomacy.web.answering import Asked, BadParameterError
from paradiplomacy.web.endpoints import Endpoint
from paradiplomacy.web.kept import Kept

ADDRESS = "/api/export/"
_KEPT_BYTES = 48 * 2**20
"""Of files made lately: who follows a shared link gets the file without waiting for it to be made again."""


def export_endpoints() -> tuple[Endpoint, ...]:
    """Return one endpoint for each format."""
    return tuple(_endpoint(kind) for kind in FORMATS.values())


def _endpoint(kind: Format) -> Endpoint:
    about = f"The view as {kind.name}."
    return Endpoint(f"{ADDRESS}{kind.name}", "Files", about, kind.media_type, answer=partial(_file, kind))


def _file(kind: Format, _request: Request, asked: Asked) -> Response:
    try:
        content = content_of(kind, asked)
    except ExportError as error:
        raise BadParameterError(None, "", str(error)) from error
    headers = {
        "Content-Disposition": f'attachment; filename="{kind.file_name(asked.snapshot())}"',
        "X-Content-Type-Options": "nosniff",
    }
    return Response(content, media_type=kind.media_type, headers=headers)


def content_of(kind: Format, asked: Asked) -> bytes:
    """Return a view as a file, made now or lately.

    Raises:
        ExportError: There is nothing to write, as its message says.
    """
    key = (kind.name, asked.dataset, asked.view, asked.language, asked.today, asked.home)
    return _kept().get(key, lambda: kind.write(asked.snapshot()))


@cache
def _kept() -> Kept:
    return Kept(_KEPT_BYTES)

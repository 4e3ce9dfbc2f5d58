"""Files of a view: every format of ``export/formats.py`` under ``/api/export/``, for the menu and for scripts."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from paradiplomacy.export.formats import FORMATS, Format
from paradiplomacy.export.snapshot import ExportError
from paradiplomacy.web.answering import Asked, BadParameterError, GetDataset, reading_route
from paradiplomacy.web.kept import Kept

ADDRESS = "/api/export/"
_KEPT_BYTES = 48 * 2**20
"""Of files made lately: who follows a shared link gets the file without waiting for it to be made again."""


def export_routes(dataset: GetDataset) -> list[Route]:
    """Return one route for each format."""
    kept = Kept(_KEPT_BYTES)
    return [_route(kind, kept, dataset) for kind in FORMATS.values()]


def _route(kind: Format, kept: Kept, dataset: GetDataset) -> Route:
    def answer(_request: Request, asked: Asked) -> Response:
        snapshot = asked.snapshot()
        key = (kind.name, asked.dataset, asked.view, asked.language, asked.today, asked.home)
        try:
            content = kept.get(key, lambda: kind.write(snapshot))
        except ExportError as error:
            raise BadParameterError(None, "", str(error)) from error
        headers = {
            "Content-Disposition": f'attachment; filename="{kind.file_name(snapshot)}"',
            "X-Content-Type-Options": "nosniff",
        }
        return Response(content, media_type=kind.media_type, headers=headers)

    return reading_route(f"{ADDRESS}{kind.name}", answer, dataset)

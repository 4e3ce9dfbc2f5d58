"""All routes of the app, and what it does once at start."""

import datetime as dt
import importlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from paradiplomacy.errors import DatasetError
from paradiplomacy.web.api import api_routes
from paradiplomacy.web.served import dataset, map_assets, today

_FOR_EVER = "public, max-age=31536000, immutable"


def app_routes() -> list[BaseRoute]:
    """Return every route that the app answers besides Streamlit's own."""
    return [
        Route("/healthz", _health),
        Route("/assets/{name}", _asset),
        *api_routes(dataset),
    ]


@asynccontextmanager
async def warmed(_app: Any) -> AsyncIterator[None]:
    """Import and load what the first visitor would otherwise wait for.

    Not streamlit_folium itself: its frontend is registered only where it is imported by a running page.
    """
    for module in ("folium.plugins", "pandas"):
        importlib.import_module(module)
    with suppress(DatasetError):  # pages and /healthz say what is missing; the server comes up all the same
        map_assets(today())
    yield


def _health(_request: Request) -> Response:
    """Tell whether the dataset can be shown."""
    try:
        version = dataset().version
    except DatasetError as error:
        return JSONResponse({"status": "no data", "reason": str(error)}, status_code=503)
    return JSONResponse({"status": "ok", "data_version": version})


def _asset(request: Request) -> Response:
    """Serve one of the map's files; its name holds its checksum, so browsers may keep it for ever."""
    name, day = request.path_params["name"], today()
    # A page opened before midnight may still ask for the files of the day before.
    asset = map_assets(day).store.get(name) or map_assets(day - dt.timedelta(days=1)).store.get(name)
    if asset is None:
        return JSONResponse({"error": "no such file"}, status_code=404)
    return Response(asset.body, media_type=asset.media_type, headers={"Cache-Control": _FOR_EVER})

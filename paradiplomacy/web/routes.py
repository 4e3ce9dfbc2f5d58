"""All routes of the app, and what it does once at start."""

import gc
import importlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from paradiplomacy.errors import DatasetError
from paradiplomacy.query import warm
from paradiplomacy.web.addresses import Below
from paradiplomacy.web.answering import Asked, as_json, failure
from paradiplomacy.web.api import list_endpoints, no_such_path
from paradiplomacy.web.closed import take_off_banner
from paradiplomacy.web.compression import named
from paradiplomacy.web.endpoints import Endpoint
from paradiplomacy.web.exports import export_endpoints
from paradiplomacy.web.feed import feed_endpoint
from paradiplomacy.web.headers import FOR_EVER
from paradiplomacy.web.health import health_endpoints, health_routes
from paradiplomacy.web.html_pages import page_routes
from paradiplomacy.web.metrics import counters, metrics_route
from paradiplomacy.web.oembed import oembed_endpoint
from paradiplomacy.web.openapi import openapi_document
from paradiplomacy.web.previews import preview_endpoint
from paradiplomacy.web.served import damaged, dataset, map_assets, map_file, today
from paradiplomacy.web.settings import Settings
from paradiplomacy.web.shell import Shell
from paradiplomacy.web.sitemap import search_routes
from paradiplomacy.web.sockets import send_at_once

_NO_SETTINGS = Settings()


def app_routes(settings: Settings = _NO_SETTINGS, *, shell: Shell | None = None) -> list[BaseRoute]:
    """Return every route that the app answers besides Streamlit's own.

    Args:
        settings: what whoever hosts the atlas decides.
        shell: Streamlit's page; None leaves the pages to Streamlit.
    """
    counting = [metrics_route(counted)] if (counted := counters()) else []
    routes: list[BaseRoute] = [
        *health_routes(),
        *counting,
        Route("/assets/{name}", _asset),
        *(endpoint.route(dataset) for endpoint in _view_endpoints()),
        no_such_path(),
        *search_routes(dataset),
        *(page_routes(shell, dataset) if shell else ()),
    ]
    return [Below(f"/{settings.base_path}", routes=routes)] if settings.base_path else routes


def all_endpoints() -> tuple[Endpoint, ...]:
    """Return all that the API's description tells of."""
    return (*_view_endpoints(), *health_endpoints())


@asynccontextmanager
async def warmed(_app: Any) -> AsyncIterator[None]:
    """Import and load what the first visitor would otherwise wait for.

    Not streamlit_folium itself: its frontend is registered only where it is imported by a running page.
    """
    send_at_once()
    take_off_banner()
    for module in ("folium.plugins", "pandas"):
        importlib.import_module(module)
    with suppress(DatasetError):  # pages and /healthz say what is missing; the server comes up all the same
        map_assets(today())
        warm(dataset(), today())
        damaged()
    # Streamlit collects garbage after every run of a page; what stays for good need not be looked through each time.
    gc.collect()
    gc.freeze()
    yield


def _view_endpoints() -> tuple[Endpoint, ...]:
    document = Endpoint(
        "/api/openapi.json", "About", "This description.", "application/json", {"type": "object"}, (), _described
    )
    single = (document, feed_endpoint(), preview_endpoint(), oembed_endpoint())
    return (*list_endpoints(), *export_endpoints(), *single)


def _described(_request: Request, asked: Asked) -> Response:
    return as_json(openapi_document(all_endpoints(), dataset=asked.dataset, home=asked.home))


def _asset(request: Request) -> Response:
    """Serve one of the map's files; its name holds its checksum, so browsers may keep it for ever."""
    asset = map_file(request.path_params["name"])
    if asset is None:
        return failure("no such file", status=404)
    response = Response(asset.body, media_type=asset.media_type, headers={"Cache-Control": FOR_EVER})
    return named(request, response)

"""Whether the server lives, and whether it can be sent visitors."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from paradiplomacy.errors import DatasetError
from paradiplomacy.web.answering import as_json
from paradiplomacy.web.endpoints import Endpoint
from paradiplomacy.web.schemas import ref
from paradiplomacy.web.served import damaged, dataset, map_assets, today

_NO_STORE = {"Cache-Control": "no-store"}


def health_endpoints() -> tuple[Endpoint, ...]:
    """Return what is told about the two routes."""
    told = (("/healthz", "Whether the tables can be read."), ("/readyz", "Whether visitors can be sent here."))
    no = {503: "No, and why not."}
    return tuple(
        Endpoint(path, "Health", about, "application/json", ref("Health"), parameters=(), failures=no)
        for path, about in told
    )


def health_routes() -> list[Route]:
    """Return ``/healthz`` and ``/readyz``."""
    return [Route("/healthz", _health), Route("/readyz", _ready)]


def _health(_request: Request) -> Response:
    """Tell whether the dataset can be shown."""
    try:
        version, found = dataset().version, damaged()
    except DatasetError as error:
        return _told({"status": "no data", "reason": str(error)}, status=503)
    told = {"status": "ok", "data_version": version}
    return _told({**told, "damaged": list(found)} if found else told)


def _ready(_request: Request) -> Response:
    """Tell whether a visitor would be shown the map at once; the first question of a day makes the day's map."""
    try:
        map_assets(today())
        version = dataset().version
    except DatasetError as error:
        return _told({"status": "not ready", "reason": str(error)}, status=503)
    return _told({"status": "ready", "data_version": version})


def _told(content: Mapping[str, object], *, status: int = 200) -> Response:
    response = as_json(content, status=status)
    response.headers.update(_NO_STORE)
    return response

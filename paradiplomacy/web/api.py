"""The read-only API: the same filters as the pages, answers that caches can keep."""

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from paradiplomacy.errors import DatasetError
from paradiplomacy.export.geojson import links_geojson
from paradiplomacy.export.shapes import link_shape, place_shape, source_shape, statement_shape
from paradiplomacy.export.tables import links_csv
from paradiplomacy.model.statement import Trade
from paradiplomacy.query import Selection, select
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import ViewState, read_query
from paradiplomacy.web.served import today

DEFAULT_LIMIT, MAX_LIMIT = 500, 1000
_MAX_AGE_SECONDS = 300
_MESSAGES = {
    "unknown": "the atlas does not know this value",
    "not_a_year": "not a year between 1950 and 2100",
    "not_a_number": "not a number of years between 1 and 20",
    "too_many": "more than five",
    "order": "lies before the first year",
    "too_long": "longer than 200 characters",
}
_READING = ("GET", "HEAD")
_OPEN_TO_ALL = {"Access-Control-Allow-Origin": "*"}
GetDataset = Callable[[], Dataset]


class _BadParameterError(Exception):
    """A parameter that cannot be taken: told to the caller as JSON, with status 400."""

    def __init__(self, parameter: str, value: str, message: str) -> None:
        super().__init__(message)
        self.parameter, self.value = parameter, value[:200]


@dataclass(frozen=True, slots=True)
class _Asked:
    """One request, understood."""

    dataset: Dataset
    view: ViewState
    selection: Selection
    today: dt.date

    @property
    def language(self) -> str:
        return self.view.lang or "en"


def api_routes(dataset: GetDataset) -> list[Route]:
    """Return the routes below ``/api/``; the dataset is asked for at each request."""

    def route(path: str, answer: Callable[[Request, _Asked], Response]) -> Route:
        def endpoint(request: Request) -> Response:
            if request.method not in _READING:
                return _failure("only GET and HEAD are answered", status=405, headers={"Allow": ", ".join(_READING)})
            try:
                return _cached(request, answer(request, _understood(request, dataset())))
            except _BadParameterError as error:
                return _failure(str(error), status=400, parameter=error.parameter, value=error.value)
            except DatasetError as error:
                return _failure(str(error), status=503)

        # All methods come here, so that all are answered as JSON.
        return Route(path, endpoint, methods=[*_READING, "POST", "PUT", "PATCH", "DELETE"])

    return [
        route("/api/links", _links),
        route("/api/links.csv", _links_csv),
        route("/api/links.geojson", _links_geojson),
        route("/api/places", _places),
        route("/api/sources", _sources),
        route("/api/trade", _trade),
        Route("/api/{path:path}", _no_such_path),
    ]


def _understood(request: Request, dataset: Dataset) -> _Asked:
    view, notices = read_query(request.query_params.multi_items(), dataset.vocabulary)
    if notices:
        raise _BadParameterError(notices[0].parameter, notices[0].value, _MESSAGES[notices[0].reason])
    day = today()
    return _Asked(dataset, view, select(dataset, view, today=day), day)


def _links(request: Request, asked: _Asked) -> Response:
    return _page(
        request,
        asked,
        asked.selection.links,
        lambda link: link_shape(asked.dataset, link, language=asked.language, today=asked.today),
    )


def _links_csv(_request: Request, asked: _Asked) -> Response:
    text = links_csv(asked.dataset, asked.selection.links, language=asked.language, today=asked.today)
    return Response(
        text, media_type="text/csv; charset=utf-8", headers={"Content-Disposition": 'attachment; filename="links.csv"'}
    )


def _links_geojson(_request: Request, asked: _Asked) -> Response:
    content = links_geojson(asked.dataset, asked.selection.links, language=asked.language, today=asked.today)
    return _json(content, media_type="application/geo+json")


def _places(request: Request, asked: _Asked) -> Response:
    used = dict.fromkeys(place_id for link in asked.selection.links for place_id in (link.province_id, link.partner_id))
    return _page(
        request,
        asked,
        sorted(used),
        lambda place_id: place_shape(asked.dataset.places[place_id], language=asked.language),
    )


def _sources(request: Request, asked: _Asked) -> Response:
    cited = {source_id for link in asked.selection.links for source_id in link.source_ids}
    sources = [source for source in asked.dataset.sources.values() if source.source_id in cited]
    return _page(request, asked, sources, source_shape)


def _trade(request: Request, asked: _Asked) -> Response:
    figures = {
        one.statement_id: one
        for link in asked.selection.links
        for one in asked.dataset.statements_of(link)
        if isinstance(one, Trade)
    }
    return _page(request, asked, list(figures.values()), statement_shape)


def _page(request: Request, asked: _Asked, rows: Sequence[Any], shape: Callable[[Any], Any]) -> Response:
    """Answer with one page of a list, and the address of the next."""
    limit = _whole_number(request, "limit", default=DEFAULT_LIMIT, least=1, most=MAX_LIMIT)
    offset = _whole_number(request, "offset", default=0, least=0, most=10**9)
    end = offset + limit
    following = None
    if end < len(rows):
        others = [pair for pair in request.query_params.multi_items() if pair[0] != "offset"]
        following = f"{request.url.path}?{urlencode([*others, ('offset', end)])}"
    return _json(
        {
            "data_version": asked.dataset.version,
            "count": len(rows),
            "items": [shape(row) for row in rows[offset:end]],
            "next": following,
        }
    )


def _whole_number(request: Request, parameter: str, *, default: int, least: int, most: int) -> int:
    value = request.query_params.get(parameter)
    if value is None:
        return default
    if not (value.isascii() and value.isdigit() and len(value) <= 10 and least <= int(value) <= most):
        raise _BadParameterError(parameter, value, f"not a whole number from {least} to {most}")
    return int(value)


def _json(content: Any, *, status: int = 200, media_type: str = "application/json") -> Response:
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return Response(body, status_code=status, media_type=media_type)


def _cached(request: Request, response: Response) -> Response:
    """Name the answer by its content, and send no body to a caller who has it already."""
    etag = f'"{hashlib.sha256(response.body).hexdigest()[:32]}"'
    headers = {
        "ETag": etag,
        "Cache-Control": f"public, max-age={_MAX_AGE_SECONDS}",
        **_OPEN_TO_ALL,
    }
    if {etag, "*"} & set(_listed(request.headers.get("if-none-match", ""))):
        return Response(status_code=304, headers=headers)
    response.headers.update(headers)
    return response


def _listed(header: str) -> Iterable[str]:
    return [tag.strip().removeprefix("W/") for tag in header.split(",")]


def _no_such_path(request: Request) -> Response:
    return _failure("no such address", status=404, value=request.url.path)


def _failure(
    message: str,
    *,
    status: int,
    parameter: str | None = None,
    value: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Say as JSON why there is no answer, and which parameter is to blame, if one is."""
    response = _json({"error": {"parameter": parameter, "value": value, "message": message}}, status=status)
    response.headers.update({**_OPEN_TO_ALL, **(headers or {})})
    return response

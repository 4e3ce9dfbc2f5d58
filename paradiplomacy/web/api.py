"""The read-only API: the same filters as the pages, answers that caches can keep."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from urllib.parse import urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from paradiplomacy.export.formats import FORMATS
from paradiplomacy.model.statement import Trade
from paradiplomacy.web import rows
from paradiplomacy.web.answering import Asked, BadParameterError, failure
from paradiplomacy.web.endpoints import Endpoint
from paradiplomacy.web.exports import content_of
from paradiplomacy.web.parameters import DEFAULT_LIMIT, MAX_LIMIT, MAX_OFFSET, PAGING, VIEW
from paradiplomacy.web.schemas import page_of, ref

_JSON = "application/json"


def list_endpoints() -> tuple[Endpoint, ...]:
    """Return the lists below ``/api/``."""

    def paged(name: str, item: str, about: str, answer: Callable[[Request, Asked], Response]) -> Endpoint:
        schema = page_of(ref(item))
        return Endpoint(f"/api/{name}", "Lists", about, _JSON, schema, (*VIEW, *PAGING), answer)

    csv, geojson = FORMATS["csv"].media_type, FORMATS["geojson"].media_type
    return (
        paged("links", "Link", "Links that pass the filters, ordered by id, with every statement about them.", _links),
        Endpoint("/api/links.csv", "Lists", "The same links as a table, all at once.", csv, answer=_links_csv),
        Endpoint("/api/links.geojson", "Lists", "The same links as lines.", geojson, answer=_links_geojson),
        paged("events", "Event", "What happened between the pairs: signings, relations, plans, by date.", _events),
        paged("places", "Place", "The places of the links, ordered by id.", _places),
        paged("sources", "Source", "The sources of the links.", _sources),
        paged("trade", "Trade", "Trade figures of the links; one of several partners stands once.", _trade),
    )


def no_such_path() -> Route:
    """Return the route that says of all other addresses below ``/api/`` that they are none; it goes last."""
    methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
    return Route("/api/{path:path}", _no_such_path, methods=methods)


def _links(request: Request, asked: Asked) -> Response:
    day = asked.snapshot().day

    def row(link: Any) -> bytes:
        return rows.link_row(asked.dataset, link, asked.language, day)

    return _page(request, asked, asked.selection.links, row)


def _links_csv(_request: Request, asked: Asked) -> Response:
    response = _exported(asked, "csv")
    response.headers["Content-Disposition"] = 'attachment; filename="links.csv"'
    return response


def _links_geojson(_request: Request, asked: Asked) -> Response:
    return _exported(asked, "geojson")


def _exported(asked: Asked, name: str) -> Response:
    return Response(content_of(FORMATS[name], asked), media_type=FORMATS[name].media_type)


def _events(request: Request, asked: Asked) -> Response:
    return _page(request, asked, asked.snapshot().events(), rows.event_row)


def _places(request: Request, asked: Asked) -> Response:
    used = dict.fromkeys(place_id for link in asked.selection.links for place_id in (link.province_id, link.partner_id))
    row = partial(rows.place_row, asked.dataset, language=asked.language)
    return _page(request, asked, sorted(used), row)


def _sources(request: Request, asked: Asked) -> Response:
    return _page(request, asked, asked.snapshot().sources(), rows.source_row)


def _trade(request: Request, asked: Asked) -> Response:
    figures = {
        one.statement_id: one
        for link in asked.selection.links
        for one in asked.dataset.statements_of(link)
        if isinstance(one, Trade)
    }
    return _page(request, asked, tuple(figures), partial(rows.statement_row, asked.dataset))


def _page(request: Request, asked: Asked, found: Sequence[Any], row: Callable[[Any], bytes]) -> Response:
    """Answer with one page of a list, and the address of the next."""
    limit = _whole_number(request, "limit", default=DEFAULT_LIMIT, least=1, most=MAX_LIMIT)
    offset = _whole_number(request, "offset", default=0, least=0, most=MAX_OFFSET)
    end = offset + limit
    following = None
    if end < len(found):
        others = [pair for pair in request.query_params.multi_items() if pair[0] != "offset"]
        # Below the path that visitors see, which a proxy may have taken off.
        here = f"{urlsplit(asked.home).path}api/{request.url.path.rpartition('/')[2]}"
        following = f"{here}?{urlencode([*others, ('offset', end)], safe='~')}"
    body = rows.list_page(found, row, version=asked.dataset.version, start=offset, end=end, following=following)
    return Response(body, media_type=_JSON)


def _whole_number(request: Request, parameter: str, *, default: int, least: int, most: int) -> int:
    value = request.query_params.get(parameter)
    if value is None:
        return default
    if not (value.isascii() and value.isdigit() and len(value) <= 10 and least <= int(value) <= most):
        raise BadParameterError(parameter, value, f"not a whole number from {least} to {most}")
    return int(value)


def _no_such_path(request: Request) -> Response:
    return failure("no such address", status=404, value=request.url.path[:200])

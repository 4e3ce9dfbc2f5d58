"""What all answers of the API share: parameters understood, answers that caches can keep, failures as JSON."""

import datetime as dt
import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from paradiplomacy.errors import DatasetError
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.query import Selection, select
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import Language, Notice, ViewState, read_query
from paradiplomacy.web.addresses import home_of
from paradiplomacy.web.compression import named
from paradiplomacy.web.parameters import VIEW, Parameter, is_passed_over
from paradiplomacy.web.rows import as_bytes
from paradiplomacy.web.served import today

_LOG = logging.getLogger(__name__)
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
_WRITING = ("POST", "PUT", "PATCH", "DELETE")
_ALLOWED = "GET, HEAD, OPTIONS"
_OPEN_TO_ALL = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Retry-After, Content-Disposition",
}
_PREFLIGHT = {
    **_OPEN_TO_ALL,
    "Allow": _ALLOWED,
    "Access-Control-Allow-Methods": _ALLOWED,
    "Access-Control-Allow-Headers": "If-None-Match, Accept, Accept-Language, Cache-Control",
    "Access-Control-Max-Age": "86400",
}
GetDataset = Callable[[], Dataset]


class BadParameterError(Exception):
    """A parameter that cannot be taken: told to the caller as JSON, with status 400."""

    def __init__(self, parameter: str | None, value: str, message: str) -> None:
        super().__init__(message)
        self.parameter, self.value = parameter, value[:200]


class MovedError(Exception):
    """The address names a place by a name or a former id; the answer is at an address relative to it."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, understood.

    Attributes:
        home: address of the atlas, ending in a slash: PARADIPLOMACY_URL, or what the request was sent to.
    """

    dataset: Dataset
    view: ViewState
    selection: Selection
    today: dt.date
    home: str

    @property
    def language(self) -> Language:
        """The language of names in the answer."""
        return self.view.lang or "en"

    def snapshot(self) -> Snapshot:
        """Return what was asked for as exports take it."""
        return Snapshot(self.dataset, self.selection, self.view, self.language, self.today, self.home)


def reading_route(
    path: str,
    answer: Callable[[Request, Asked], Response],
    dataset: GetDataset,
    *,
    parameters: Iterable[Parameter] = VIEW,
) -> Route:
    """Return a route that answers GET and HEAD by a view's parameters; the dataset is asked for at each request.

    Args:
        path: of the route.
        answer: makes the answer.
        dataset: returns what there is to answer from.
        parameters: those that the route takes; any other is refused, because a filter that is misspelt filters nothing.
    """
    taken = {one.name: one for one in parameters}

    def endpoint(request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=_PREFLIGHT)
        if request.method not in _READING:
            return failure("only GET and HEAD are answered", status=405, headers={"Allow": _ALLOWED})
        try:
            _check_names(request, taken)
            return cached(request, answer(request, _understood(request, dataset())))
        except MovedError as moved:
            return RedirectResponse(moved.address, status_code=307, headers=_OPEN_TO_ALL)
        except BadParameterError as error:
            return failure(str(error), status=400, parameter=error.parameter, value=error.value)
        except DatasetError as error:
            return failure(str(error), status=503)
        except Exception:
            _LOG.exception("no answer to %s", request.url.path)
            return failure("the server failed; its log says why", status=500)

    # All methods come here, so that all are answered as JSON.
    return Route(path, endpoint, methods=[*_READING, *_WRITING, "OPTIONS"])


def as_json(content: Any, *, status: int = 200) -> Response:
    """Return a JSON answer."""
    return Response(as_bytes(content), status_code=status, media_type="application/json")


def failure(
    message: str,
    *,
    status: int,
    parameter: str | None = None,
    value: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Say as JSON why there is no answer, and which parameter is to blame, if one is."""
    response = as_json({"error": {"parameter": parameter, "value": value, "message": message}}, status=status)
    response.headers.update({**_OPEN_TO_ALL, "Cache-Control": "no-store", **(headers or {})})
    return response


def cached(request: Request, response: Response) -> Response:
    """Let caches keep a good answer for a while, and ask later whether it still holds."""
    if response.status_code != 200:
        return response
    response.headers.update({"Cache-Control": f"public, max-age={_MAX_AGE_SECONDS}", **_OPEN_TO_ALL})
    return named(request, response)


def _check_names(request: Request, taken: Mapping[str, Parameter]) -> None:
    """Refuse parameters that nobody knows, and a second value where one is meant."""
    counts = Counter(name for name, _value in request.query_params.multi_items())
    for name, count in counts.items():
        if name not in taken:
            if not is_passed_over(name):
                raise BadParameterError(name, request.query_params[name], "there is no such parameter")
        elif count > 1 and not taken[name].many:
            raise BadParameterError(name, request.query_params[name], "given more than once")


def _understood(request: Request, dataset: Dataset) -> Asked:
    pairs = request.query_params.multi_items()
    view, notices = read_query(pairs, dataset.vocabulary)
    bad = next((notice for notice in notices if notice.reason != "renamed"), None)
    if bad:
        raise BadParameterError(bad.parameter, bad.value, _MESSAGES[bad.reason])
    if notices:
        raise MovedError(f"?{urlencode(_renamed(pairs, notices), safe='~')}")
    day = today()
    return Asked(dataset, view, select(dataset, view, today=day), day, home_of(request))


def _renamed(pairs: Collection[tuple[str, str]], notices: Iterable[Notice]) -> list[tuple[str, str]]:
    """Return the query with the ids that names were taken for."""
    meant = {(one.parameter, one.value): one.meant for one in notices}
    return [(name, meant.get((name, value), value)) for name, value in pairs]

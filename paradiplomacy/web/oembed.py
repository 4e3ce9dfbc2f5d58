"""oEmbed: how a site that is given an address of the atlas can show the view itself."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import Request
from starlette.responses import Response

from paradiplomacy.export.picture.sheet import PREVIEW_SIZE
from paradiplomacy.export.snapshot import Snapshot, take
from paradiplomacy.view_state import query_string, read_query
from paradiplomacy.web import previews
from paradiplomacy.web.addresses import HOME_PAGE, home_of, page_address
from paradiplomacy.web.answering import Asked, BadParameterError, as_json, failure
from paradiplomacy.web.endpoints import Endpoint
from paradiplomacy.web.page_words import words_of
from paradiplomacy.web.pages import existing_pages
from paradiplomacy.web.parameters import Parameter

PATH = "/oembed"
WIDTH, HEIGHT = 960, 600
"""Of an embedded view where its host does not say, in pixels."""
_LEAST = 120
_ADDRESS_LETTERS = 4000
_SIZE = {"type": "integer", "minimum": _LEAST, "maximum": 10_000}
_SCHEMA = {
    "type": "object",
    "properties": {
        "version": {"const": "1.0"},
        "type": {"const": "rich"},
        "title": {"type": "string"},
        "html": {"type": "string"},
        "width": {"type": "integer"},
        "height": {"type": "integer"},
    },
    "required": ["version", "type", "html", "width", "height"],
}


def oembed_endpoint() -> Endpoint:
    """Return the endpoint."""
    address = {"type": "string", "minLength": 1, "maxLength": _ADDRESS_LETTERS}
    parameters = (
        Parameter("url", "Address of a view of the atlas.", address, required=True),
        Parameter("maxwidth", "Pixels that there are across.", _SIZE),
        Parameter("maxheight", "Pixels that there are down.", _SIZE),
        Parameter("format", "Only JSON is spoken.", {"type": "string", "enum": ["json", "xml"], "default": "json"}),
    )
    failures = {404: "The address is none of the atlas’s pages.", 501: "Only JSON is spoken."}
    about = "A view as other sites embed it."
    return Endpoint(PATH, "Previews", about, "application/json", _SCHEMA, parameters, _oembed, failures)


def _oembed(request: Request, asked: Asked) -> Response:
    given = request.query_params
    if given.get("format", "json") != "json":
        return failure("only JSON is spoken", status=501, parameter="format", value=given["format"])
    if not given.get("url"):
        raise BadParameterError("url", "", "missing")
    page = _page_of(given["url"][:_ADDRESS_LETTERS], home_of(request))
    if page is None:
        return failure("no page of the atlas", status=404, parameter="url", value=given["url"][:200])
    pairs = parse_qsl(urlsplit(given["url"][:_ADDRESS_LETTERS]).query)
    view, _notices = read_query(pairs, asked.dataset.vocabulary)
    snapshot = take(asked.dataset, view, today=asked.today, home=asked.home)
    width, height = _pixels(request, "maxwidth", WIDTH), _pixels(request, "maxheight", HEIGHT)
    return as_json(_rich(snapshot, page, width, height))


def iframe(address: str, title: str, *, width: int | str, height: int) -> str:
    """Return the HTML that embeds an address."""
    return (
        f'<iframe src="{escape(address)}" title="{escape(title)}" width="{width}" height="{height}" '
        'style="border:0" loading="lazy" allowfullscreen></iframe>'
    )


def _rich(snapshot: Snapshot, page: str, width: int, height: int) -> dict[str, Any]:
    words = words_of(page, snapshot)
    address = page_address(snapshot.home, page, snapshot.view, embed="true")
    across, down = PREVIEW_SIZE
    picture = query_string(replace(snapshot.view, lang=snapshot.language, version=None))
    return {
        "version": "1.0",
        "type": "rich",
        "title": words.heading,
        "provider_name": "Paradiplomacy Atlas",
        "provider_url": snapshot.home,
        "cache_age": 86400,
        "html": iframe(address, words.heading, width=width, height=height),
        "width": width,
        "height": height,
        "thumbnail_url": f"{snapshot.home}{previews.PATH[1:]}?{picture}",
        "thumbnail_width": across,
        "thumbnail_height": down,
    }


def _page_of(address: str, home: str) -> str | None:
    """Return the page that an address of the atlas leads to; None for any other address."""
    try:
        parts, own = urlsplit(address), urlsplit(home)
    except ValueError:
        return None
    path = f"{parts.path or '/'}"
    if parts.scheme not in ("http", "https") or parts.netloc != own.netloc or not path.startswith(own.path):
        return None
    page = path.removeprefix(own.path).strip("/") or HOME_PAGE
    pages: Sequence[str] = existing_pages()
    return page if page in pages else None


def _pixels(request: Request, parameter: str, most: int) -> int:
    value = request.query_params.get(parameter)
    if value is None:
        return most
    if not (value.isascii() and value.isdigit() and len(value) <= 5 and _LEAST <= int(value) <= 10_000):
        raise BadParameterError(parameter, value, f"not a whole number from {_LEAST} to 10000")
    return min(most, int(value))

"""What an answer over HTTP costs at least: one Starlette route that says one thing, to measure the atlas against."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

_BODY = b'{"count":0,"items":[]}'


def _answer(_request: Request) -> Response:
    return Response(_BODY, media_type="application/json")


app = Starlette(routes=[Route("/", _answer)])

"""Answers compressed once, and named by their content, so that nobody is sent what they have."""

import gzip
import hashlib
from functools import cache

from starlette.requests import Request
from starlette.responses import Response

from paradiplomacy.web.kept import Kept

_KEPT_BYTES = 32 * 2**20
_LEAST_BYTES = 1000
_LEVEL = 6
_PACKED_ALREADY = (
    "image/png",
    "application/pdf",
    "application/zip",
    "application/vnd.apache.parquet",
    "application/vnd.openxmlformats",
)
_MARK = "-gzip"
"""At the end of the name of a compressed answer: other bytes are another name (RFC 9110, 8.8.3)."""


def named(request: Request, response: Response) -> Response:
    """Name a whole answer by its content, compress it where the caller takes it so, or say that the caller has it."""
    body = bytes(response.body)
    digest = hashlib.sha256(body).hexdigest()[:32]
    is_packed = (
        len(body) >= _LEAST_BYTES
        and not response.headers.get("content-type", "").startswith(_PACKED_ALREADY)
        and _is_gzip_wanted(request.headers.get("accept-encoding", ""))
    )
    response.headers["ETag"] = f'"{digest}{_MARK if is_packed else ""}"'
    response.headers["Vary"] = ", ".join(dict.fromkeys([*_listed(response.headers.get("vary", "")), "Accept-Encoding"]))
    if {digest, "*"} & {_bare(tag) for tag in _listed(request.headers.get("if-none-match", ""))}:
        kept = {
            name: value for name, value in response.headers.items() if name not in ("content-length", "content-type")
        }
        return Response(status_code=304, headers=kept)
    if is_packed:
        response.body = _kept().get(digest, lambda: gzip.compress(body, _LEVEL, mtime=0))
        response.headers["Content-Encoding"] = "gzip"
        response.headers["Content-Length"] = str(len(response.body))
    return response


def _bare(tag: str) -> str:
    return tag.removeprefix("W/").strip('"').removesuffix(_MARK)


def _is_gzip_wanted(accept_encoding: str) -> bool:
    """Whether a caller takes gzip; what stands for all codings counts where gzip is not named."""
    parts = (part.partition(";") for part in _listed(accept_encoding.lower()))
    weights = {coding.strip(): weight.replace(" ", "") for coding, _, weight in parts}
    weight = weights.get("gzip", weights.get("*"))
    return weight is not None and weight not in ("q=0", "q=0.0", "q=0.00", "q=0.000")


def _listed(header: str) -> list[str]:
    return [part.strip() for part in header.split(",") if part.strip()]


@cache
def _kept() -> Kept:
    return Kept(_KEPT_BYTES)

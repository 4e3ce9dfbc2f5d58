"""The API's own description: OpenAPI 3.1, made of the endpoints that routes are made of."""

from collections.abc import Iterable, Mapping
from typing import Any

from paradiplomacy.store import Dataset
from paradiplomacy.web.endpoints import Endpoint
from paradiplomacy.web.parameters import VIEW, Parameter
from paradiplomacy.web.schemas import component_schemas, ref

_ABOUT = """\
Read-only, free of keys. Every list takes the parameters of a page's address, so that what is on screen can be had as
data. Answers carry an ETag; a caller that sends it back as `If-None-Match` gets 304 and no body. Any site may read.
A name in place of an id is answered with a redirect (307) to the address with the id.
"""
_FAILURES = {
    "BadParameter": "A parameter cannot be taken; the body names it.",
    "TooMany": "Too many requests; `Retry-After` tells the seconds to wait.",
    "Failed": "The server failed.",
    "NoData": "The server cannot read its tables.",
}
_SHARED = {"400": "BadParameter", "429": "TooMany", "500": "Failed", "503": "NoData"}
_HEADERS = {
    "ETag": {"description": "Names the content of the answer.", "schema": {"type": "string"}},
    "Cache-Control": {"description": "How long caches may keep the answer.", "schema": {"type": "string"}},
}


def openapi_document(endpoints: Iterable[Endpoint], *, dataset: Dataset, home: str) -> dict[str, Any]:
    """Return the description.

    Args:
        endpoints: all that the server answers.
        dataset: whose version and licence are told.
        home: address of the atlas, ending in a slash.
    """
    endpoints = tuple(endpoints)
    licence = dataset.package["licenses"][0]
    shared = {one.name: one for endpoint in endpoints for one in endpoint.parameters}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Paradiplomacy Atlas",
            "summary": "Agreements of Vietnam’s provinces with foreign localities, every claim with its source.",
            "description": _ABOUT,
            "version": dataset.version,
            "license": {"name": str(licence["title"]), "url": str(licence["path"])},
        },
        "servers": [{"url": home.rstrip("/")}],
        "paths": {one.path: {"get": _operation(one)} for one in endpoints},
        "components": {
            "schemas": component_schemas(),
            "parameters": {name: one.as_openapi() for name, one in shared.items()},
            "responses": {name: _failure(about, ref("Error")) for name, about in _FAILURES.items()},
            "headers": _HEADERS,
        },
    }


def _operation(endpoint: Endpoint) -> dict[str, Any]:
    responses: dict[str, Any] = {"200": _good(endpoint)}
    if VIEW[0] in endpoint.parameters:
        responses["307"] = {"description": "A name stands for an id; the answer is at the address given."}
    if endpoint.answer:
        responses["304"] = {"description": "The caller has the answer already."}
        responses |= {status: {"$ref": f"#/components/responses/{name}"} for status, name in _SHARED.items()}
    shape = ref("Error") if endpoint.answer else endpoint.schema
    responses |= {str(status): _failure(about, shape) for status, about in endpoint.failures.items()}
    return {
        "operationId": _operation_id(endpoint.path),
        "tags": [endpoint.tag],
        "summary": endpoint.about,
        "parameters": [_parameter(one) for one in endpoint.parameters],
        "responses": dict(sorted(responses.items())),
    }


def _good(endpoint: Endpoint) -> dict[str, Any]:
    media: Mapping[str, Any] = {"schema": dict(endpoint.schema)} if endpoint.schema else {}
    good: dict[str, Any] = {"description": endpoint.about, "content": {endpoint.media_type.split(";")[0]: media}}
    if endpoint.answer:
        good["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in _HEADERS}
    return good


def _failure(about: str, shape: Mapping[str, Any] | None) -> dict[str, Any]:
    return {"description": about, "content": {"application/json": {"schema": shape}}}


def _parameter(parameter: Parameter) -> dict[str, str]:
    return {"$ref": f"#/components/parameters/{parameter.name}"}


def _operation_id(path: str) -> str:
    return "get_" + "".join(letter if letter.isalnum() else "_" for letter in path.removeprefix("/api/").strip("/"))

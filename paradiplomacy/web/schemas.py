"""What the API's answers look like, as JSON Schema: made of the models that the data itself is read with."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic.json_schema import models_json_schema

from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Agreement, Intention, Investment, Support, Trade, Visits
from paradiplomacy.view_state import STATUSES

Schema = dict[str, Any]
_STATEMENTS = (Agreement, Intention, Trade, Visits, Investment, Support)
_MODELS = (Event, Link, Place, Source, *_STATEMENTS)
_TEXT: Schema = {"type": "string"}


def ref(name: str) -> Schema:
    """Return a reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def page_of(item: Schema) -> Schema:
    """Return the schema of one page of a list."""
    return {
        "type": "object",
        "properties": {
            "data_version": {**_TEXT, "description": "Version of the data, as in the data package."},
            "count": {"type": "integer", "minimum": 0, "description": "Items of the whole list."},
            "items": {"type": "array", "items": item},
            "next": {"type": ["string", "null"], "description": "Address of the next page; null on the last one."},
        },
        "required": ["data_version", "count", "items", "next"],
    }


@cache
def component_schemas() -> Mapping[str, Schema]:
    """Return all components under their names."""
    _, made = models_json_schema(
        [(model, "serialization") for model in _MODELS], ref_template="#/components/schemas/{model}"
    )
    schemas: dict[str, Schema] = made["$defs"]
    for model in _STATEMENTS:
        _extend(schemas[model.__name__], {"paragraph": {"type": "integer"}, "evidence": _TEXT})
    _extend(schemas["Place"], {"name": {**_TEXT, "description": "In the language asked for."}})
    schemas["Statement"] = {"oneOf": [ref(model.__name__) for model in _STATEMENTS]}
    schemas["Link"] = _link(schemas.pop("Link"))
    schemas["Error"] = _error()
    schemas["Health"] = _health()
    return schemas


def _link(stored: Schema) -> Schema:
    """Return a link as the API sends it: with its places and statements instead of their ids."""
    kept = ("link_id", "status", "sectors", "signed", "valid_from", "valid_to", "intention")
    properties = {
        **{name: stored["properties"][name] for name in kept},
        "province": ref("Place"),
        "partner": ref("Place"),
        "status_today": {"type": "string", "enum": list(STATUSES), "description": "On the day that the view shows."},
        "sources": {"type": "array", "items": _TEXT},
        "statements": {"type": "array", "items": ref("Statement")},
    }
    about = "A province and a partner, and every statement about them."
    return {"type": "object", "description": about, "properties": properties, "required": list(properties)}


def _extend(schema: Schema, properties: Mapping[str, Schema]) -> None:
    schema["properties"].update(properties)
    schema["required"] = sorted({*schema.get("required", ()), *properties})


def _error() -> Schema:
    told = {
        "parameter": {"type": ["string", "null"], "description": "The parameter to blame; null where none is."},
        "value": {"type": ["string", "null"], "description": "What it was given."},
        "message": _TEXT,
    }
    error = {"type": "object", "properties": told, "required": list(told)}
    return {"type": "object", "properties": {"error": error}, "required": ["error"]}


def _health() -> Schema:
    damaged = {"type": "array", "items": _TEXT, "description": "Files that are not as they were built."}
    told = {"status": _TEXT, "data_version": _TEXT, "reason": _TEXT, "damaged": damaged}
    return {"type": "object", "properties": told, "required": ["status"]}

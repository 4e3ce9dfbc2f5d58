"""The JSON shapes of places, links, statements and sources: the same in API, commands and files."""

import datetime as dt
from typing import Any

from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.query import status_on
from paradiplomacy.store import Dataset

Json = dict[str, Any]


def place_shape(place: Place, *, language: str) -> Json:
    """Return a place; ``name`` is the one in a language, ``names`` holds all."""
    fields = place.model_dump(mode="json")
    return {"place_id": fields.pop("place_id"), "name": place.name(language), **fields}


def statement_shape(statement: Statement) -> Json:
    """Return a statement; ``paragraph`` and ``evidence`` repeat its locator under the names of record files."""
    fields = statement.model_dump(mode="json")
    return {**fields, "paragraph": statement.locator.paragraph, "evidence": statement.locator.quote}


def source_shape(source: Source) -> Json:
    """Return a source."""
    return source.model_dump(mode="json")


def link_shape(dataset: Dataset, link: Link, *, language: str, today: dt.date) -> Json:
    """Return a link with both places and every statement about it; ``status_today`` also tells whether it expired."""
    return {
        "link_id": link.link_id,
        "province": place_shape(dataset.places[link.province_id], language=language),
        "partner": place_shape(dataset.places[link.partner_id], language=language),
        "status": link.status,
        "status_today": status_on(link, today),
        "sectors": list(link.sectors),
        "signed": link.signed,
        "valid_from": link.valid_from,
        "valid_to": link.valid_to,
        "intention": link.intention,
        "sources": list(link.source_ids),
        "statements": [statement_shape(statement) for statement in dataset.statements_of(link)],
    }

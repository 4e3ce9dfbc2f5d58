"""Rows of lists as JSON text, each made once: a list is then put together in a moment, however it is filtered."""

import datetime as dt
import json
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from paradiplomacy.export.shapes import link_shape, place_shape, source_shape, statement_shape
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.source import Source
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import Language

_ROWS_KEPT = 4096
"""Of each kind: all rows of the dataset in three languages, with room to grow."""


def as_bytes(content: Any) -> bytes:
    """Return content as compact JSON."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


@lru_cache(maxsize=_ROWS_KEPT)
def link_row(dataset: Dataset, link: Link, language: Language, day: dt.date) -> bytes:
    """Return a link with both places and every statement about it."""
    return as_bytes(link_shape(dataset, link, language=language, today=day))


@lru_cache(maxsize=_ROWS_KEPT)
def place_row(dataset: Dataset, place_id: str, language: Language) -> bytes:
    """Return a place, named in a language."""
    return as_bytes(place_shape(dataset.places[place_id], language=language))


@lru_cache(maxsize=_ROWS_KEPT)
def statement_row(dataset: Dataset, statement_id: str) -> bytes:
    """Return a statement."""
    return as_bytes(statement_shape(dataset.statements[statement_id]))


@lru_cache(maxsize=_ROWS_KEPT)
def source_row(source: Source) -> bytes:
    """Return a source."""
    return as_bytes(source_shape(source))


@lru_cache(maxsize=_ROWS_KEPT)
def event_row(event: Event) -> bytes:
    """Return an event."""
    return as_bytes(event.model_dump(mode="json"))


def list_page(
    rows: Sequence[Any], row: Callable[[Any], bytes], *, version: str, start: int, end: int, following: str | None
) -> bytes:
    """Return one page of a list as JSON.

    Args:
        rows: all rows of the list.
        row: makes one row.
        version: of the data.
        start: index of the first row to send.
        end: index behind the last one.
        following: address of the next page; None where this is the last one.
    """
    head = f'{{"data_version":{json.dumps(version)},"count":{len(rows)},"items":['.encode()
    return b"".join((head, b",".join(map(row, rows[start:end])), b'],"next":', as_bytes(following), b"}"))

"""A review as text that the visitor's own browser keeps; what comes back from there is checked like any other input."""

import base64
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.candidate import Candidate, Extraction
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.review.draft import Draft, Name, Verdict

MAX_KEPT = 200_000
"""Characters: browsers keep some five million a site, but every click sends them."""
_MAX_UNPACKED = 20 * MAX_KEPT

Typed = Mapping[int, Mapping[str, str | int | float | list[str] | None]]
"""Candidate's number -> field -> what stands in its open form."""


class KeptError(ParadiplomacyError, ValueError):
    """A text that is no review, or one that an earlier version has kept."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a person would have to do again.

    Attributes:
        opened: what the record's file was when the review began.
        given: id -> place, of those that no gazetteer knows.
        typed: what stands in open forms.
        saved: id and text of the record as it was saved last; None where it was not.
    """

    draft: Draft
    opened: str
    given: Mapping[str, Place] = field(default_factory=dict)
    typed: Typed = field(default_factory=dict)
    saved: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class _Written:
    """The same as JSON has it: names are no keys there."""

    extraction: Extraction
    source: Source
    verdicts: dict[int, Verdict]
    edited: dict[int, Statement]
    places: tuple[tuple[Name, Place], ...]
    added: tuple[Candidate, ...]
    opened: str
    given: tuple[Place, ...]
    typed: Typed
    saved: tuple[str, str] | None


def kept_text(kept: Kept) -> str | None:
    """Return a review as packed text (JSON, zlib, Base64); None where it is too long, or holds what is no text."""
    draft = kept.draft
    written = _Written(
        draft.extraction,
        draft.source,
        dict(draft.verdicts),
        dict(draft.edited),
        tuple(draft.places.items()),
        draft.added,
        kept.opened,
        tuple(kept.given.values()),
        kept.typed,
        kept.saved,
    )
    try:
        told = _adapter().dump_json(written)
    except PydanticSerializationError:  # half a character
        return None
    text = base64.b64encode(zlib.compress(told)).decode()
    return text if len(text) <= MAX_KEPT and len(told) <= _MAX_UNPACKED else None


def kept_review(text: str) -> Kept:
    """Return the review that a text holds.

    Raises:
        KeptError: It is not what :func:`kept_text` of this version writes.
    """
    if len(text) > MAX_KEPT:
        raise KeptError(f"longer than {MAX_KEPT:,} characters; begin again from the article")
    try:
        packed = zlib.decompressobj()
        told = _adapter().validate_json(packed.decompress(base64.b64decode(text, validate=True), _MAX_UNPACKED))
    except (ValueError, zlib.error) as error:  # a validation error is a ValueError
        raise KeptError("no review, or one of an earlier version; begin again from the article") from error
    draft = Draft(told.extraction, told.source, told.verdicts, told.edited, dict(told.places), told.added)
    behind = len(draft.candidates)
    if not all(0 <= number < behind for number in (*draft.verdicts, *draft.edited)):
        raise KeptError("a review of other candidates; begin again from the article")
    if not all(0 <= number <= behind for number in told.typed):
        raise KeptError("a form of no candidate; begin again from the article")
    given = {place.place_id: place for place in told.given}
    return Kept(draft, told.opened, given, told.typed, told.saved)


@cache
def _adapter() -> TypeAdapter[_Written]:
    return TypeAdapter(_Written)

"""Candidates as a record: JSON in the shape of gathered facts, or TOML that belongs under ``seeds/records``."""

import json
import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from paradiplomacy.extract.candidate import Candidate, Extraction
from paradiplomacy.extract.reasons import in_words
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Agreement, Intention, Statement
from paradiplomacy.records.importing.record_text import record_body

UNKNOWN_PUBLISHER = "unknown"
MAX_ID_LENGTH = 80
_WORKED_OUT = ("statement_id", "source_id")
_LAST = ("date_as_printed", "date_resolution", "locator", "further_locators", "note")
_FIRST = ("kind", "province", "level", "parent_province", "partner", "partners", "partner_type", "partner_country")
"""Keys in the order in which people write them; the others stand between."""


def as_json(extraction: Extraction) -> dict[str, Any]:
    """Return a page as gathered facts are kept: bibliographic data and statements, each with its evidence."""
    document = extraction.document
    return {
        "url": document.url,
        "publisher": document.publisher,
        "author": document.author,
        "title": document.title,
        "published": document.published,
        "language": document.language,
        "statements": [_statement(candidate) for candidate in extraction.candidates],
        "places": [
            {"name": e.text, "kind": e.kind, "paragraph": e.paragraph, "start": e.start, "end": e.end}
            for e in extraction.places
        ],
        "warnings": [str(warning) for warning in extraction.warnings],
    }


def _statement(candidate: Candidate) -> dict[str, Any]:
    told = candidate.statement.model_dump(mode="json", exclude={"statement_id", "source_id"})
    if isinstance(candidate.statement, Agreement | Intention):
        told["kind"], told["status"] = "agreement", candidate.statement.status
    return told | {
        "paragraph": candidate.statement.locator.paragraph,
        "evidence": candidate.statement.locator.quote,
        "confidence": candidate.confidence,
        "reason": in_words(candidate.reasons),
        "spans": [
            {"kind": e.kind, "paragraph": e.paragraph, "start": e.start, "end": e.end, "text": e.text}
            for e in candidate.evidence
        ],
    }


def source_of(extraction: Extraction, *, source_id: str | None = None, publisher: str | None = None) -> Source:
    """Return the article as a source; what it does not tell is worked out or marked as unknown.

    Raises:
        pydantic.ValidationError: ``source_id`` is no id.
    """
    document = extraction.document
    return Source(
        source_id=source_id
        or draft_id(document.publisher, document.language, document.published, document.title or document.name),
        title=(document.title or document.name)[:400],
        publisher=publisher or document.publisher or UNKNOWN_PUBLISHER,
        author=document.author,
        url=document.url if document.url and re.fullmatch(r"https?://\S+", document.url) else None,
        published_date=document.published,
        language=document.language,
    )


def draft_id(publisher: str | None, language: str, published: str | None, title: str) -> str:
    """Return an id made of publisher, language, date and the first words of the title."""
    parts = [publisher or UNKNOWN_PUBLISHER, language, published or "", *title.split()[:6]]
    ascii_only = (
        unicodedata.normalize("NFKD", " ".join(parts).replace("đ", "d").replace("Đ", "D"))
        .encode("ascii", "ignore")
        .decode()
    )
    return re.sub(r"[^a-z0-9]+", "-", ascii_only.lower()).strip("-")[:MAX_ID_LENGTH].strip("-") or "draft"


def as_toml(
    extraction: Extraction,
    *,
    source: Source | None = None,
    candidates: Iterable[Candidate] | None = None,
    with_ids: bool = False,
) -> str:
    """Return a record as it belongs in a file ``<source_id>.toml`` under ``seeds/records``.

    Args:
        extraction: what was found.
        source: how the article is cited; None: as :func:`source_of` has it.
        candidates: the ones to keep; None: all.
        with_ids: write the ids of the places too: for places that a person chose among several of one name.
    """
    kept = extraction.candidates if candidates is None else tuple(candidates)
    tables = [table_of(candidate.statement, with_ids=with_ids) for candidate in kept]
    remarks = ("Drafted by `paradiplomacy extract`; check every statement against the article.",)
    return record_body(source or source_of(extraction), statements=tables, remarks=remarks)


def table_of(statement: Statement, *, with_ids: bool = False) -> dict[str, Any]:
    """Return a statement as a table for TOML: without what is worked out, empty or the usual case.

    Place ids are left to the build, which finds them by name, unless asked for. That of a partner stays where its place
    lies in another country than the article says, for there the build would look in vain.
    """
    told = json.loads(statement.model_dump_json(exclude_none=True, exclude_defaults=True, exclude=set(_WORKED_OUT)))
    told["kind"] = statement.kind
    if not with_ids:
        told.pop("province_id", None)
        if _is_where_told(told.get("partner_id"), told.get("partner_country")):
            told.pop("partner_id", None)
        for party in told.get("partners", ()):
            if _is_where_told(party.get("place_id"), party.get("country")):
                party.pop("place_id", None)
    if isinstance(told.get("amount"), float) and told["amount"].is_integer():
        told["amount"] = int(told["amount"])
    between = [name for name in told if name not in _FIRST and name not in _LAST]
    return {name: told[name] for name in (*_FIRST, *between, *_LAST) if told.get(name) not in (None, [], "")}


def _is_where_told(place_id: str | None, country: str | None) -> bool:
    """Whether a place, whose id begins with its country, lies in the country told, if any."""
    return not place_id or not country or place_id.split("-")[0].upper() == country

"""An agreement that extraction has missed: told by a person, with a paragraph of the article as its evidence."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from paradiplomacy.extract.candidate import Candidate, Evidence, EvidenceKind
from paradiplomacy.model.source import MAX_QUOTE_WORDS, Locator
from paradiplomacy.model.statement import Agreement
from paradiplomacy.records.identity import statement_id_of
from paradiplomacy.review.draft import Draft
from paradiplomacy.review.editing import EditError, Fault, edited

_MOST = 400
"""Characters of a quote."""
_WORDS = re.compile(rf"\S+(?:\s+\S+){{0,{MAX_QUOTE_WORDS - 1}}}")


def blank_agreement(draft: Draft) -> Agreement:
    """Return an agreement that says nothing yet, for a form to begin with; it is no valid statement."""
    return Agreement.model_construct(
        statement_id="", source_id=draft.source.source_id, province="", province_id=None, partner="", partner_id=None,
        status="signed", locator=Locator.model_construct(paragraph=1, quote=""),
    )  # fmt: skip


def with_agreement(draft: Draft, values: Mapping[str, Any], *, paragraph: int | None) -> Draft:
    """Return the draft with one more candidate, which is accepted with that.

    Args:
        draft: as it stands.
        values: field -> value, as for a correction.
        paragraph: that states the agreement, from 1; None: not chosen yet.

    Raises:
        EditError: A value cannot be, or no paragraph is chosen.
    """
    body = draft.extraction.document.body
    faults = [] if paragraph is not None and 1 <= paragraph <= len(body) else [Fault("paragraph", "empty")]
    number = 1 if faults or paragraph is None else paragraph
    text = body[number - 1]
    try:
        told = edited(blank_agreement(draft), values, locator=_locator(text, number, values))
    except EditError as error:
        raise EditError((*error.faults, *faults)) from error
    if faults:
        raise EditError(faults)
    statement = told.model_copy(update={"statement_id": statement_id_of(told)})
    evidence = tuple(_evidence(text, number, values)) or (_quoted(text, number, statement.locator.quote),)
    return draft.with_added(Candidate(statement, 1.0, (), evidence))


def _locator(text: str, paragraph: int, values: Mapping[str, Any]) -> Locator:
    """Return at most ten words, from the first of the two names on; from the beginning where neither stands."""
    places = [text.find(name) for name in _names(values).values()]
    start = min((place for place in places if place >= 0), default=0)
    words = _WORDS.search(text, start)
    return Locator(paragraph=paragraph, quote=(words[0] if words else text)[:_MOST].strip())


def _names(values: Mapping[str, Any]) -> dict[EvidenceKind, str]:
    named: dict[EvidenceKind, str] = {
        "province": str(values.get("province") or "").strip(),
        "partner": str(values.get("partner") or "").strip(),
    }
    return {kind: name for kind, name in named.items() if name}


def _evidence(text: str, paragraph: int, values: Mapping[str, Any]) -> Iterator[Evidence]:
    for kind, name in _names(values).items():
        if (start := text.find(name)) >= 0:
            yield Evidence(paragraph, start, start + len(name), kind, name)


def _quoted(text: str, paragraph: int, quote: str) -> Evidence:
    start = max(0, text.find(quote))
    return Evidence(paragraph, start, min(len(text), start + len(quote)), "cue", quote)

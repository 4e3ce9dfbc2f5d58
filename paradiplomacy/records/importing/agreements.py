"""Agreements and intentions: what was signed, what exists, what is only wished for."""

import re
from typing import get_args

from paradiplomacy.model.statement import INTENTION_STATUSES, AgreementStatus, Instrument
from paradiplomacy.records.importing.fact import Fact, Table, UnfitError
from paradiplomacy.records.importing.sides import PARTNER_KEYS, SIDE_KEYS, partner_side
from paradiplomacy.records.importing.told import Told

KEYS = frozenset({"status", "instrument", "signed", "valid_from", "valid_to", "sectors_as_printed"})
_AGREEMENT_STATUSES = frozenset(get_args(AgreementStatus))
_INSTRUMENTS = frozenset(get_args(Instrument))
_SIGNED_TEXT = re.compile(
    r"\b(signed|signs?|signing|inked)\b.*\b(documents?|agreements?|memorand\w+|mous?|pacts?|protocols?|minutes)\b"
    r"|\b(agreements?|memorand\w+|documents?|statement|pact) signed\b"
    r"|\bsigné\w*\b.*\b(documents?|accords?|protocoles?|conventions?|mémorandums?)\b"
    r"|\bfirm(ó|aron|ado|ados|ar)\b.*\b(documentos?|acuerdos?|memorandos?|convenios?)\b"
    r"|\bký( kết)?\b.*\b(văn bản|thỏa thuận|thoả thuận|biên bản|bản ghi nhớ|cam kết|quy chế)\b"
    r"|подписа\w+.*(соглашени|меморандум|договор|протокол)"
    r"|(협약|협정|양해각서|합의서|의향서)\S* ?\S*체결|签(署|订|定)\S*(协议|备忘录|协定)|(協定|覚書)\S*(署名|調印|締結)",
    re.IGNORECASE,
)
"""Quotes that tell of a text being signed, without saying what sort of text and when."""
_BARE_SIGNED = "The page says signed, but names neither document nor date: taken as a relation that exists."
_NO_VALIDITY = "The period spoken of, {first} to {last}, is no validity: no document is named."
"""Reports look back on years of cooperation; taken as a validity, these would let a living relation expire."""


def agreement_table(fact: Fact, *, published: str | None, told: Told) -> tuple[Table, list[str]]:
    """Return what an agreement or an intention says beside its Vietnamese side, and remarks for readers.

    Args:
        fact: the statement as gathered.
        published: date of the page; None where it has none.
        told: what the page tells elsewhere.

    Raises:
        UnfitError: The status is none that the model knows.
    """
    fact.tell_unknown(SIDE_KEYS | PARTNER_KEYS | KEYS)
    signed, validity = fact.date("signed"), fact.span("valid_from", "valid_to")
    instrument, printed = _instrument(fact), fact.date_as_printed()
    status, notes = _status(fact), []
    # The printed words of a date, even incomplete ("February 10"), speak of a signing; so does a validity.
    undated = not (signed or printed or any(validity.values()))
    if status == "signed" and instrument == "unspecified" and undated and not _tells_of_a_text(fact):
        status, notes = "established", [_BARE_SIGNED]
    if status == "established" and instrument == "unspecified" and validity.get("valid_to"):
        notes.append(_NO_VALIDITY.format(first=validity.get("valid_from") or "?", last=validity["valid_to"]))
        validity = {}
    return {
        "kind": "intention" if status in INTENTION_STATUSES else "agreement",
        **partner_side(fact, told=told),
        "status": status,
        "instrument": instrument,
        "signed": signed,
        **validity,
        "date_as_printed": printed,
        "date_resolution": _resolution(fact.text("date_as_printed"), signed, published=published),
        "sectors_as_printed": fact.phrases("sectors_as_printed") or None,
    }, notes


def _tells_of_a_text(fact: Fact) -> bool:
    return _SIGNED_TEXT.search(fact.text("evidence") or "") is not None


def _status(fact: Fact) -> str:
    status = fact.text("status")
    if status not in _AGREEMENT_STATUSES | INTENTION_STATUSES:
        known = ", ".join(sorted(_AGREEMENT_STATUSES | INTENTION_STATUSES))
        raise UnfitError("status", status, f"must be one of {known}")
    return str(status)


def _instrument(fact: Fact) -> str:
    instrument = fact.text("instrument") or "unspecified"
    if instrument not in _INSTRUMENTS:
        fact.warn("instrument", instrument, "no instrument known; taken as unspecified")
        return "unspecified"
    return instrument


def _resolution(printed: str | None, signed: str | None, *, published: str | None) -> str | None:
    """Say how a date was worked out whose printed words do not hold its year ("last year", "March 25")."""
    if not printed or not signed or signed[:4] in printed:
        return None
    told = f"the page's date, {published}" if published else "what the page says elsewhere"
    return f"The printed words name no year; it follows from {told}."

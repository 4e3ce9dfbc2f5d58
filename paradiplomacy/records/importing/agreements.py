"""Agreements and intentions: what was signed, what exists, what is only wished for."""

from typing import get_args

from paradiplomacy.model.statement import INTENTION_STATUSES, AgreementStatus, Instrument
from paradiplomacy.records.importing.fact import Fact, Table, UnfitError
from paradiplomacy.records.importing.sides import PARTNER_KEYS, SIDE_KEYS, partner_side
from paradiplomacy.records.importing.told import Told

KEYS = frozenset({"status", "instrument", "signed", "valid_from", "valid_to", "sectors_as_printed"})
_AGREEMENT_STATUSES = frozenset(get_args(AgreementStatus))
_INSTRUMENTS = frozenset(get_args(Instrument))
_BARE_SIGNED = "The page says signed, but names neither document nor date: taken as a relation that exists."


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
    if status == "signed" and instrument == "unspecified" and not (signed or printed or any(validity.values())):
        status, notes = "established", [_BARE_SIGNED]
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

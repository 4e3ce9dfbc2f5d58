"""What tests ask of an extraction."""

from collections.abc import Callable

from paradiplomacy.extract.candidate import Candidate, Extraction

Read = Callable[..., Extraction]


def ties(found: Extraction) -> set[tuple[str, str | None, str]]:
    """Return (status, place id of the partner, instrument) of all ties."""
    return {
        (c.statement.status, c.statement.partner_id, c.statement.instrument)
        for c in found.candidates
        if c.statement.kind in {"agreement", "intention"}
    }


def of_kind(found: Extraction, kind: str) -> list[Candidate]:
    return [candidate for candidate in found.candidates if candidate.statement.kind == kind]

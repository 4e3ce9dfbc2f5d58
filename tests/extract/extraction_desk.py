"""What tests ask of an extraction."""

from collections.abc import Callable

from paradiplomacy.extract.candidate import Candidate, Extraction

Read = Callable[..., Extraction]
Told = tuple[str, str, str]
"""(status, partner, its sectors in order with commas) of a tie."""
Sides = tuple[str, str | None, str | None]
"""Status, province and partner of a tie."""
Dates = tuple[str | None, str | None, str | None]
"""Signed, valid from, valid to."""


def ties(found: Extraction) -> set[tuple[str, str | None, str]]:
    """Return (status, place id of the partner, instrument) of all ties."""
    return {
        (c.statement.status, c.statement.partner_id, c.statement.instrument)
        for c in found.candidates
        if c.statement.kind in {"agreement", "intention"}
    }


def sides_told(found: Extraction) -> set[Sides]:
    """Return status, place id of the province and of the partner of all ties."""
    ties = (c.statement for c in found.candidates if c.statement.kind in {"agreement", "intention"})
    return {(tie.status, tie.province_id, tie.partner_id) for tie in ties}


def sectors_told(found: Extraction) -> set[Told]:
    """Return status, partner and sectors of all ties; a partner that no place stands for by its name."""
    ties = (c.statement for c in found.candidates if c.statement.kind in {"agreement", "intention"})
    return {(tie.status, tie.partner_id or tie.partner, ",".join(sorted(tie.sectors))) for tie in ties}


def sectors(found: Extraction) -> set[str]:
    """Return the sectors of all ties together."""
    return {code for _, _, codes in sectors_told(found) for code in codes.split(",") if code}


def of_kind(found: Extraction, kind: str) -> list[Candidate]:
    return [candidate for candidate in found.candidates if candidate.statement.kind == kind]


def dates(read: Read, text: str, language: str) -> list[Dates]:
    """Return the dates of each agreement of Hue and Nara; the article is of Sunday, 10 March 2024."""
    found = of_kind(read(text, headline="Hue, Nara (Japan)", language=language, published="2024-03-10"), "agreement")
    return [(c.statement.signed, c.statement.valid_from, c.statement.valid_to) for c in found]

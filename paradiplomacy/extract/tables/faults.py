"""What is wrong with one cell of a table, and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

FaultKind = Literal[
    "no_province",
    "no_partner",
    "status",
    "instrument",
    "date",
    "future",
    "crossed",
    "country",
    "elsewhere",
    "sector",
    "formula",
    "row",
    "no_header",
]

_ADVICE: Mapping[FaultKind, str] = {
    "no_province": "names no province; the row is left out: fill the cell, or give one province for all rows",
    "no_partner": "names no partner; the row is left out: fill the cell",
    "status": "no status is known by these words; the row is left out: "
    "write signed, renewed, established, ended, planned or sought",
    "instrument": "no document is known by these words; it stays open: write agreement, MoU, twinning, minutes, "
    "programme or letter of intent",
    "date": "no such date; it is kept as words: write day/month/year, month/year or the year",
    "future": "this day is yet to come; it is kept as words: correct it, or give the status planned",
    "crossed": "ends before it begins; both dates are kept as words: correct one of them",
    "country": "no such country; it is left out: write its name or its two letters",
    "elsewhere": "no place of this name is known in that country, but elsewhere; it stays open: correct the country, "
    "or choose the place in the review",
    "sector": "no sector is known by these words; they are kept as words: choose sectors in the review",
    "formula": "holds a formula without its value; it is left out: open the list in a spreadsheet program, save it, "
    "and give it again",
    "no_header": "an agreement stands where labels should; it is taken as one: write labels above the columns, "
    "or say what they hold",
    "row": "cannot be taken as it stands; the row is left out: shorten its cells",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One cell that could not be taken as it stands.

    Attributes:
        row: as the spreadsheet numbers it, from 1.
        column: its label; empty where no column holds the field.
        value: what stands there, shortened.
    """

    row: int
    column: str
    value: str
    kind: FaultKind

    def __str__(self) -> str:
        parts = [f"Row {self.row}"]
        parts += [f"column “{self.column}”"] if self.column else []
        parts += [f"“{self.value}”"] if self.value else []
        return f"{', '.join(parts)}: {_ADVICE[self.kind]}."

    @property
    def leaves_out(self) -> bool:
        """Whether the row yields no agreement because of it."""
        return self.kind in {"no_province", "no_partner", "status", "row"}

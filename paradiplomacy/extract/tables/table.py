"""A table as read: its cells as text, row by row, as a spreadsheet numbers them."""

from dataclasses import dataclass, replace

from paradiplomacy.extract.files import UnreadableDocumentError
from paradiplomacy.extract.notes import Note

MAX_ROWS = 2_000
"""More is no list that a person reviews row by row."""
MAX_COLUMNS = 60
MAX_CELL = 2_000
"""Characters of a cell; the rest is left out."""
CELL_BREAK = " | "


class UnreadableTableError(UnreadableDocumentError):
    """A file that holds no table that could be read; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of one sheet.

    Attributes:
        name: of the file.
        rows: cells as text, without what cannot be seen; empty where a cell is. Row 1 of the sheet comes first.
        sheet: its name; None where the file has no sheets.
        sheets: the names of all sheets that can be seen.
        notices: what the reader should know.
        merged: cells that stand for several rows: their column, first row and last row, counted from 0.
        unvalued: cells with a formula whose value the file does not hold: row and column, counted from 0.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    notices: tuple[Note, ...] = ()
    merged: tuple[tuple[int, int, int], ...] = ()
    unvalued: frozenset[tuple[int, int]] = frozenset()

    @property
    def width(self) -> int:
        """The number of columns."""
        return max(map(len, self.rows), default=0)

    def cell(self, row: int, column: int) -> str:
        """Return a cell by row and column, both counted from 0; empty where the row is shorter."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def filled_down(self, first: int) -> "Table":
        """Return the table with merged cells repeated in each row they stand for, from a row on, counted from 0."""
        rows = [list(row) for row in self.rows]
        for column, top, bottom in self.merged:
            value = self.cell(top, column) if first <= top < len(rows) else ""
            for row in rows[top + 1 : bottom + 1] if value else ():
                row += [""] * (column + 1 - len(row))
                row[column] = value
        return replace(self, rows=tuple(map(tuple, rows)), merged=())


def line_of(cells: tuple[str, ...]) -> str:
    """Return a row as one line of text: its filled cells in their order."""
    return CELL_BREAK.join(cell for cell in cells if cell)


def place_in_line(cells: tuple[str, ...], column: int) -> int:
    """Return the character at which a filled cell begins in the line of its row."""
    return sum(len(cell) + len(CELL_BREAK) for cell in cells[:column] if cell)

"""Tables as CSV (RFC 4180) that a spreadsheet opens without running anything in it."""

import csv
import io

from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.tables import Cell, Table, links_table

_FORMULA_STARTS = ("'", "=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""The mark itself, so that taking it off always gives the text, and what OWASP's page on CSV injection lists: the last
four are full-width forms, which Japanese Excel takes too."""


def write(snapshot: Snapshot) -> bytes:
    """Return the links of a snapshot, in UTF-8."""
    return csv_text(links_table(snapshot)).encode()


def csv_text(table: Table) -> str:
    """Return a table with a header; lists are joined by semicolons."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([column.name for column in table.columns])
    writer.writerows([_written(cell) for cell in row] for row in table.rows)
    return text.getvalue()


def defused(text: str) -> str:
    """Return text that no spreadsheet runs: what begins like a formula is marked as text."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _written(cell: Cell) -> str | float:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float | int):
        return cell
    return defused(cell if isinstance(cell, str) else ";".join(cell))

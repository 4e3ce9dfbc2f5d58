"""A workbook (XLSX): typed cells, frozen headings that filter, sources and notes on sheets of their own."""

import datetime as dt
import io
from typing import Any

import xlsxwriter

from paradiplomacy.export.provenance import in_one_line, provenance_of
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import headline
from paradiplomacy.export.workbook import Look, Sheet, Value, sheets_of

_WIDTHS: dict[Look, int] = {"text": 24, "wide": 60, "date": 12, "number": 10, "amount": 18, "link": 40}
_LONGEST_CELL, _LONGEST_ADDRESS = 32_767, 2_079
"""What Excel holds in one cell, and in one link."""
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,  # text stays text: nothing in the data is ever run
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd",
}


def write(snapshot: Snapshot) -> bytes:
    """Return the workbook of a snapshot; equal input gives equal bytes."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, _OPTIONS) as book:
        told = provenance_of(snapshot)
        book.set_properties(
            {
                "title": headline(snapshot)[0][:255],
                "subject": told.filters[:255],
                "author": told.title,
                "comments": in_one_line(snapshot)[:4000],
                "created": dt.datetime.fromisoformat(f"{told.date[:10]}T00:00:00"),
            }
        )
        formats = {
            "head": book.add_format({"bold": True, "bottom": 1, "bg_color": "#E6EFEE", "valign": "vcenter"}),
            "wide": book.add_format({"text_wrap": True, "valign": "top"}),
            "date": book.add_format({"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"}),
            "amount": book.add_format({"num_format": "#,##0.##", "valign": "top"}),
            "link": book.add_format({"font_color": "#0A6A6A", "underline": 1, "valign": "top"}),
            "text": book.add_format({"valign": "top"}),
        }
        for sheet in sheets_of(snapshot):
            _write_sheet(book.add_worksheet(sheet.name[:31]), sheet, formats)
    return file.getvalue()


def _write_sheet(page: Any, sheet: Sheet, formats: dict[str, Any]) -> None:
    for column, (heading, look) in enumerate(sheet.headings):
        page.set_column(column, column, _WIDTHS[look])
        page.write_string(0, column, heading, formats["head"])
    for row, cells in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(cells):
            look = sheet.headings[column][1]
            _write_cell(page, row, column, cell, look, formats.get(look, formats["text"]))
    page.freeze_panes(1, 1)
    page.set_row(0, 22)
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.headings) - 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _write_cell(page: Any, row: int, column: int, cell: Value, look: Look, style: Any) -> None:
    if cell is None:
        return
    if isinstance(cell, dt.date):
        page.write_datetime(row, column, cell, style)
    elif isinstance(cell, int | float):
        page.write_number(row, column, cell, style)
    elif look == "link" and len(cell) <= _LONGEST_ADDRESS and cell.startswith(("https://", "http://")):
        page.write_url(row, column, cell, style, string=cell)
    else:
        page.write_string(row, column, cell[:_LONGEST_CELL], style)

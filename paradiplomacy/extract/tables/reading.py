"""Reads the cells of a CSV or XLSX file; size, rows, columns and what is unpacked are limited."""

import csv
import datetime as dt
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from paradiplomacy.extract.encodings import decode
from paradiplomacy.extract.notes import Note
from paradiplomacy.extract.tables.table import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Table, UnreadableTableError

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

MAX_BYTES = 10_000_000
MAX_UNPACKED_BYTES = 60_000_000
MAX_PARTS = 1_000
"""Files inside a workbook."""
_LONGEST_CELL = 100_000
"""Characters: below the limit of csv itself, which every library of the process may have moved."""
_DELIMITERS = ";,\t|"
_SAMPLE_ROWS = 30
_LIMITS = {"max_row": MAX_ROWS + 1, "max_col": MAX_COLUMNS + 1}
_PART, _LONGEST_TAG = 1_000_000, 1_000
"""Bytes of a sheet that are searched at once, and that an element may begin before."""
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^<>]*?ref="([A-Z]{1,3}[1-9]\d{0,6}:[A-Z]{1,3}[1-9]\d{0,6})"')
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_UNSEEN = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def read_table(data: bytes, *, name: str, sheet: str | None = None) -> Table:
    """Read a table by what is in the file, not by what it is called.

    Args:
        data: the file's bytes: CSV in any usual encoding, parted by ; , tab or |; or XLSX.
        name: of the file, for messages.
        sheet: of a workbook; None: the first that can be seen and has cells.

    Raises:
        UnreadableTableError: It is too large, locked, damaged, no table, or holds no cells.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableTableError(
            f"{name}: larger than {MAX_BYTES // 1_000_000} MB; give the list of agreements alone"
        )
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableTableError(f"{name}: an old or locked Excel file; save it as .xlsx without a password")
    table = _workbook(data, name, sheet) if data.startswith(b"PK\x03\x04") else _csv(data, name)
    if not any(map(any, table.rows)):
        raise UnreadableTableError(f"{name}: holds no cells")
    return table


def _csv(data: bytes, name: str) -> Table:
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableTableError(f"{name}: neither CSV nor XLSX; save the list in one of them")
    text, _encoding = decode(data)
    text = text.replace("\0", "")
    stated = _SEPARATOR_LINE.match(text)
    delimiter = stated[1] if stated else _delimiter_of(text)
    try:
        rows, notices = _kept(_records(text[stated.end() if stated else 0 :], delimiter))
    except csv.Error as error:
        raise UnreadableTableError(f"{name}: a cell without an end ({error}); check the quotation marks") from error
    return Table(name, rows, notices=notices)


def _records(text: str, delimiter: str) -> Iterator[Sequence[object]]:
    last = ""
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        if any(len(cell) > _LONGEST_CELL for cell in row):
            raise csv.Error(f"longer than {_LONGEST_CELL:,} characters")
        yield row
        last = row[-1] if row else last
    if "\n" in last.rstrip() and text.count('"') % 2 and text.rstrip().endswith(last.rstrip()):
        raise csv.Error("a quotation mark is not closed")  # the reader takes all that follows it for one cell


def _delimiter_of(text: str) -> str:
    """Return the mark that parts the most rows into the same number of cells, more cells first."""

    def merit(delimiter: str) -> tuple[int, int]:
        try:
            widths = [len(row) for row in islice(_records(text, delimiter), _SAMPLE_ROWS) if row]
        except csv.Error:
            return (0, 0)
        common = max(set(widths), key=lambda width: (widths.count(width) * (width > 1), width), default=1)
        return (widths.count(common), common) if common > 1 else (0, 0)

    return max(_DELIMITERS, key=merit)


def _workbook(data: bytes, name: str, sheet: str | None) -> Table:
    _check_package(data, name)
    try:
        book = _opened(data, values=True)
        seen = [one for one in book.worksheets if one.sheet_state == "visible"]
        names = tuple(one.title for one in seen)
        if sheet is not None and sheet not in names:
            raise UnreadableTableError(f"{name}: no sheet {sheet!r}; there is {', '.join(map(repr, names)) or 'none'}")
        for one in seen:
            if sheet in {None, one.title}:
                rows, notices = _kept(one.iter_rows(values_only=True, **_LIMITS))
                if any(map(any, rows)) or sheet:
                    merged = tuple(_merged(one, len(rows)))
                    return Table(name, rows, one.title, names, notices, merged, _unvalued(data, one.title, rows))
    except UnreadableTableError:
        raise
    except Exception as error:  # a damaged workbook fails in openpyxl, zlib or the XML parser, in any way whatever
        raise UnreadableTableError(
            f"{name}: a damaged workbook ({type(error).__name__}); save it anew, or as CSV"
        ) from error
    return Table(name, (), None, names)


def _opened(data: bytes, *, values: bool) -> "Workbook":
    """Open a workbook to read it row by row: the values of its formulas, or their words."""
    from openpyxl.reader.excel import load_workbook

    book: Workbook = load_workbook(  # type: ignore[no-untyped-call]  # openpyxl ships no types
        io.BytesIO(data), read_only=True, data_only=values, keep_links=False
    )
    return book


def _unvalued(data: bytes, sheet: str, rows: Sequence[Sequence[str]]) -> frozenset[tuple[int, int]]:
    """Return the cells, row and column from 0, with a formula that no program has worked out before it was saved."""
    written = _opened(data, values=False)[sheet].iter_rows(**_LIMITS)
    return frozenset(
        (number, column)
        for number, (cells, read) in enumerate(zip(written, rows, strict=False))
        for column, cell in enumerate(cells[:MAX_COLUMNS])
        if cell.data_type == "f" and not (column < len(read) and read[column])
    )


def _merged(sheet: "ReadOnlyWorksheet", height: int) -> Iterator[tuple[int, int, int]]:
    """Yield the cells that stand for several rows: their column, first row and last row, counted from 0."""
    from openpyxl.utils.cell import range_boundaries

    left = MAX_ROWS * MAX_COLUMNS  # no cell is merged twice; a file that says otherwise ends here
    for match in _merges_in(sheet):
        column, top, _right, bottom = range_boundaries(match[1].decode())  # type: ignore[no-untyped-call]  # no types
        last = min(bottom, height)
        left -= max(1, last - top)
        if left < 0:
            return
        if top < last and column <= MAX_COLUMNS:
            yield column - 1, top - 1, last - 1


def _merges_in(sheet: "ReadOnlyWorksheet") -> Iterator[re.Match[bytes]]:
    """Yield what a sheet says of merged cells, which openpyxl leaves out where it reads row by row."""
    begun = b""
    with sheet._get_source() as source:  # type: ignore[no-untyped-call]  # openpyxl ships no types
        while part := source.read(_PART):
            text = begun + part
            yield from _MERGED.finditer(text)
            begun = text[max(text.rfind(b"<"), len(text) - _LONGEST_TAG) :]


def _check_package(data: bytes, name: str) -> None:
    """Refuse what is no workbook, and what would fill the memory; an entry that lies about its size ends as it says."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError) as error:
        raise UnreadableTableError(f"{name}: a damaged workbook; save it anew, or as CSV") from error
    if not any(entry.filename == "xl/workbook.xml" for entry in entries):
        raise UnreadableTableError(f"{name}: no Excel workbook but another archive; save the list as .xlsx or CSV")
    if len(entries) > MAX_PARTS or sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES:
        raise UnreadableTableError(f"{name}: too large when unpacked; give the list of agreements alone")


def _kept(rows: Iterable[Sequence[object]]) -> tuple[tuple[tuple[str, ...], ...], tuple[Note, ...]]:
    """Return the rows within the limits, without blank ones at the end, and what was left out."""
    kept: list[tuple[str, ...]] = []
    notices: dict[Note, None] = {}
    for number, row in enumerate(islice(rows, MAX_ROWS + 1), start=1):
        if number > MAX_ROWS:
            if any(cell not in {None, ""} for cell in row):
                notices[Note("rows", count=MAX_ROWS)] = None
            break
        if any(cell not in {None, ""} for cell in row[MAX_COLUMNS:]):
            notices[Note("columns", count=MAX_COLUMNS)] = None
        kept.append(_without_blank_end([text_of(cell) for cell in row[:MAX_COLUMNS]]))
    while kept and not any(kept[-1]):
        kept.pop()
    return tuple(kept), tuple(notices)


def _without_blank_end(cells: list[str]) -> tuple[str, ...]:
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def text_of(cell: object) -> str:
    """Return a cell as people read it: days as ISO dates, whole numbers without a point, text on one line."""
    if cell is None:
        return ""
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", str(cell)[: MAX_CELL * 2]))
    return " ".join(text.replace("\r\n", "\n").replace("\n", " ; ").split())[:MAX_CELL].strip(" ;")

"""Tables as CSV (RFC 4180, UTF-8, lines end with a line feed) from which every value can be read back.

- An empty cell is a value that is not there, or an empty list.
- Several values in one cell are joined by semicolons; a semicolon or backslash inside one has a backslash before it.
- A text that a spreadsheet would run as a formula has an apostrophe before it, and so has one that begins with an
  apostrophe: taking the first apostrophe off any text that begins with one gives the value.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from paradiplomacy.model.base import Value
from paradiplomacy.publish.schema import Column, Sheet

Row = Mapping[str, Any]
_FORMULA_OR_MARK = re.compile("[-=+@\t\r\n\uff1d\uff0b\uff0d\uff20']")
"""What OWASP's page on CSV injection lists, full-width forms included, and the mark itself."""
_QUOTED = re.compile('[",\r\n]|^ | $')


def csv_of(sheet: Sheet, rows: Iterable[Row]) -> tuple[bytes, int]:
    """Return the CSV of one table, and how many rows it has.

    Args:
        sheet: the table.
        rows: those of the table that it is made from, as JSON.
    """
    header = ",".join(column.name for column in sheet.columns)
    lines = [",".join(map(_quoted, cells)) for row in rows for cells in _lines(sheet, row)]
    return "".join(f"{line}\n" for line in (header, *lines)).encode(), len(lines)


def csv_from(rows: Sequence[Mapping[str, str | int | None]]) -> bytes:
    """Return rows of any table as CSV by the same rules; the first row names the columns."""
    columns = list(rows[0]) if rows else []
    lines = [",".join(columns)]
    lines += (",".join(_quoted(_plain(row[column])) for column in columns) for row in rows)
    return "".join(f"{line}\n" for line in lines).encode()


def _plain(value: str | int | None) -> str:
    return _text(value) if isinstance(value, str) else "" if value is None else str(value)


def as_json(rows: Iterable[Value]) -> list[Row]:
    """Return rows as JSON."""
    return [row.model_dump(mode="json") for row in rows]


def _lines(sheet: Sheet, row: Row) -> Iterator[list[str]]:
    """Yield the lines that one row of the dataset gives: one, or one for each value of the field that is told apart."""
    if not sheet.path:
        yield [_cell(_value(row, column.steps), column) for column in sheet.columns]
        return
    outer = [str(row[name]) for name in sheet.key[: -len(sheet.path)]]
    own = sheet.columns[len(sheet.key) :]
    for marks, value in _exploded(row, sheet.path):
        yield [*map(_text, (*outer, *map(str, marks))), *(_cell(_value(value, one.steps), one) for one in own)]


def _exploded(content: Any, path: Sequence[str]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yield each value of a field with its position, or its language; of fields in fields, with all positions."""
    values = content.get(path[0]) or ()
    pairs = values.items() if isinstance(values, Mapping) else enumerate(values, start=1)
    for mark, value in pairs:
        if len(path) == 1:
            yield (mark,), value
        else:
            yield from (((mark, *marks), inner) for marks, inner in _exploded(value, path[1:]))


def _value(row: Row, steps: Sequence[str]) -> Any:
    value: Any = row
    for step in steps:
        value = value.get(step)
    return value


def _cell(value: Any, column: Column) -> str:
    if value is None:
        return ""
    if column.is_list:
        return _text(";".join(re.sub(r"([\\;])", r"\\\1", one) for one in value))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return repr(value).removesuffix(".0")
    return _text(value) if isinstance(value, str) else str(value)


def _text(text: str) -> str:
    return f"'{text}" if _FORMULA_OR_MARK.match(text) else text


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _QUOTED.search(cell) else cell

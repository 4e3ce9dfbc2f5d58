"""Reads the published CSV tables back into rows as JSON, by the rules that the codebook states."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from paradiplomacy.publish.schema import Column, Sheet, sheets
from paradiplomacy.publish.tables import TABLES

Json = dict[str, Any]


def cells_of(content: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file, as any reader of CSV gives them."""
    text = content.decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def rows_back(files: Mapping[str, bytes], table: str) -> list[Json]:
    """The rows of a table, put together from its own file and those of its fields with several values."""
    main, *children = (sheet for sheet in sheets() if sheet.of == table)
    rows = [_row(main, cells) for cells in cells_of(files[f"{main.name}.csv"])]
    for sheet in children:
        key = TABLES[table].key[0]
        by_key = {row[key]: row for row in rows}
        for cells in cells_of(files[f"{sheet.name}.csv"]):
            _put(by_key[_text(cells[key])], sheet, cells)
    return rows


def _row(sheet: Sheet, cells: Mapping[str, str]) -> Json:
    row: Json = {}
    for column in sheet.columns:
        target = row
        for step in column.steps[:-1]:
            target = target.setdefault(step, {})
        target[column.steps[-1]] = _value(cells[column.name], column)
    return row


def _put(row: Json, sheet: Sheet, cells: Mapping[str, str]) -> None:
    *outer, field = sheet.path
    place: Any = row
    for step, position in zip(outer, _positions(sheet, cells), strict=False):
        place = place[step][int(position) - 1]
    own = sheet.columns[len(sheet.key) :]
    mark = cells[sheet.key[-1]]
    if sheet.key[-1] == "language":
        place.setdefault(field, {})[mark] = _text(cells[own[0].name])
        return
    values = place.setdefault(field, [])
    assert int(mark) == len(values) + 1
    is_plain = len(own) == 1 and not own[0].steps
    values.append(_text(cells[own[0].name]) if is_plain else {one.name: _value(cells[one.name], one) for one in own})


def _positions(sheet: Sheet, cells: Mapping[str, str]) -> Iterator[str]:
    return (cells[name] for name in sheet.key if name.endswith("_position"))


def _value(cell: str, column: Column) -> Any:
    if column.is_list:
        return _listed(cell)
    if cell == "":
        return None
    if column.type == "boolean":
        return {"true": True, "false": False}[cell]
    if column.type in ("number", "integer"):
        return float(cell) if column.type == "number" else int(cell)
    return _text(cell)


def _listed(cell: str) -> list[str]:
    text = _text(cell)
    return [re.sub(r"\\(.)", r"\1", one, flags=re.DOTALL) for one in re.findall(r"(?:[^\\;]|\\.)+", text, re.DOTALL)]


def _text(cell: str) -> str:
    return cell.removeprefix("'")

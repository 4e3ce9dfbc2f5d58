"""All statements of a page as the tables of its record, checked by the rules that every record is read with."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from paradiplomacy.records.importing.agreements import agreement_table
from paradiplomacy.records.importing.assembly import Assembly
from paradiplomacy.records.importing.fact import Fact, Table, UnfitError
from paradiplomacy.records.importing.figures import FIGURES
from paradiplomacy.records.importing.page import Page
from paradiplomacy.records.importing.sides import ParentOf, province_side
from paradiplomacy.records.importing.told import Told, told_by

Report = Callable[[str, object, str, bool], None]
"""Takes a dotted field, its value, what is wrong, and whether that keeps the statement out."""

_ONE_TEXT = ("status", "instrument", "signed", "valid_from", "valid_to")
_SEVERAL_TEXTS = re.compile(
    r"\b(agreements|documents|memoranda|memorandums|mous|pacts|protocols|accords|conventions|protocoles|acuerdos|memorandos)\b"
    r"|\b[2-9]\d* (thỏa thuận|thoả thuận|biên bản|bản ghi nhớ)",
    re.IGNORECASE,
)
"""Words of a quote that speaks of several texts: each pair may have its own."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The statements of a page.

    Attributes:
        tables: as they are to be written, in the page's order.
        refused: number of statements that could not be taken; each one is reported.
    """

    tables: tuple[Table, ...]
    refused: int


def statement_tables(page: Page, *, source_id: str, parent_of: ParentOf, report: Report) -> Taken:
    """Turn gathered statements into the tables of a record.

    Args:
        page: the page that makes the statements.
        source_id: of the record.
        parent_of: tells the province of a town or a district.
        report: is told of everything that is not taken as it stands.
    """
    fields: dict[str, Table] = {}
    told = told_by(page.statements)
    for number, gathered in enumerate(page.statements, start=1):
        field = f"statements[{number}]"
        try:
            fields[field] = _table(gathered, page=page, parent_of=parent_of, told=told, report=report, field=field)
        except UnfitError as unfit:
            report(f"{field}.{unfit.field}".rstrip("."), unfit.value, str(unfit), True)
    _join_parties(tuple(fields.values()))
    record = Assembly(source_id)
    for field, table in fields.items():
        for fault in record.add(table, field=field):
            report(fault.field, fault.value, fault.reason, fault.severity == "error")
    return Taken(tuple(record.tables), refused=len(page.statements) - len(record.tables))


def _table(gathered: object, *, page: Page, parent_of: ParentOf, told: Told, report: Report, field: str) -> Table:
    if not isinstance(gathered, dict):
        raise UnfitError("", gathered, "must be a JSON object")

    def warn(name: str, value: object, reason: str) -> None:
        report(f"{field}.{name}", value, reason, False)

    fact = Fact(gathered, warn=warn)
    kind = fact.text("kind")
    side, notes = province_side(fact, language=page.language, parent_of=parent_of, told=told)
    if kind == "agreement":
        said, more = agreement_table(fact, published=page.published, told=told)
        notes += more
    elif kind and kind in FIGURES:
        said = FIGURES[kind](fact, told)
        said["date_as_printed"] = fact.date_as_printed()
    else:
        raise UnfitError("kind", kind, f"must be one of agreement, {', '.join(FIGURES)}")
    table = {"kind": said.pop("kind"), **side, **said, "locator": fact.locator(), "note": " ".join(notes) or None}
    return _without_nothing(table)


def _without_nothing(table: Mapping[str, Any]) -> Table:
    """Leave out what is None, also in the tables and lists inside: TOML has no null."""
    return {name: _cleaned(value) for name, value in table.items() if value is not None}


def _cleaned(value: Any) -> Any:
    if isinstance(value, dict):
        return _without_nothing(value)
    return [_cleaned(item) for item in value] if isinstance(value, list) else value


def _join_parties(tables: Sequence[Table]) -> None:
    """Give one ``document`` to the pairs of a text with many parties: the same passage says the same of each.

    A twinning ties two sides, however many a sentence names; a relation that merely exists has no document.
    """
    groups: dict[tuple[Any, ...], list[Table]] = {}
    for table in tables:
        if table.get("status") in ("signed", "renewed", "ended") and table.get("instrument") != "twinning":
            locator = table["locator"]
            told = (table.get(name) for name in _ONE_TEXT)
            groups.setdefault((locator.get("paragraph"), locator["quote"], *told), []).append(table)
    names: set[str] = set()
    for group in groups.values():
        quote = group[0]["locator"]["quote"]
        if len({_pair(table) for table in group}) > 1 and not _SEVERAL_TEXTS.search(quote):
            dated = f"{quote} ({group[0].get('signed') or group[0].get('instrument')})"
            name = quote if quote not in names else dated
            names.add(name)
            for table in group:
                table |= {"document": name, "locator": table.pop("locator")}


def _pair(table: Table) -> tuple[Any, Any]:
    return table["province"], table["partner"]

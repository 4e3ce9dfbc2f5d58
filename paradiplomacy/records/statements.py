"""Checks one ``[[statement]]`` table and makes a statement of it."""

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from paradiplomacy.model.issue import Issue
from paradiplomacy.model.statement import Agreement, Intention, Investment, Statement, Support, Trade, Visits
from paradiplomacy.records.identity import statement_id_of
from paradiplomacy.records.reasons import dotted, issues_of, shorten
from paradiplomacy.records.texts import Steps, faults_of_texts
from paradiplomacy.records.toml_file import Table

_Model = type[Agreement | Intention | Trade | Visits | Investment | Support]

_MODELS: Mapping[str, _Model] = {
    "agreement": Agreement,
    "intention": Intention,
    "trade": Trade,
    "visits": Visits,
    "investment": Investment,
    "support": Support,
}
_RESOLVED_LATER = ("province_id", "partner_id")
_WORKED_OUT = ("statement_id", "source_id")


def parse_statement(
    table: object, *, source_id: str, sectors: Collection[str], file: str, field: str
) -> tuple[Statement | None, tuple[Issue, ...]]:
    """Make a statement of a table, or tell everything that is wrong with it.

    Args:
        table: as read from TOML.
        source_id: of the record it stands in.
        sectors: the codes that exist.
        file: path below the project folder.
        field: where in the file the table stands (``statement[3]``).
    """

    def issue(steps: Steps, value: object, reason: str) -> Issue:
        return Issue(file=file, field=dotted(steps, prefix=field), value=shorten(value) if value else "", reason=reason)

    if not isinstance(table, dict):
        return None, (issue((), table, "must be a table that begins with [[statement]]"),)
    kind = table.get("kind")
    model = _MODELS.get(kind) if isinstance(kind, str) else None
    if model is None:
        return None, (issue(("kind",), kind, f"must be one of {', '.join(_MODELS)}"),)
    written = tuple(issue((name,), table[name], "is worked out; leave it out") for name in _WORKED_OUT if name in table)
    if written:
        return None, written
    try:
        read = model.model_validate_json(_completed(table, model=model, source_id=source_id), strict=True)
    except ValidationError as error:
        return None, issues_of(error, file=file, prefix=field)
    wrong = tuple(issue(steps, value, reason) for steps, value, reason in _faults(read.model_dump(), sectors=sectors))
    return (None, wrong) if wrong else (read.model_copy(update={"statement_id": statement_id_of(read)}), ())


def _completed(table: Table, *, model: _Model, source_id: str) -> str:
    """Add what a curator need not write. JSON, because strict reading of JSON takes lists, and dates as text."""
    nothing_yet = {name: None for name in _RESOLVED_LATER if name in model.model_fields}
    full: Table = nothing_yet | table | {"source_id": source_id, "statement_id": ""}
    if isinstance(table.get("partners"), list):
        full["partners"] = [_with(party, "place_id") for party in table["partners"]]
    if "locator" in table:
        full["locator"] = _with(table["locator"], "paragraph")
    if isinstance(table.get("further_locators"), list):
        full["further_locators"] = [_with(locator, "paragraph") for locator in table["further_locators"]]
    return json.dumps(full, default=str)


def _with(value: Any, name: str) -> Any:
    """Write out a null that TOML cannot."""
    return {name: None, **value} if isinstance(value, dict) else value


def _faults(statement: Table, *, sectors: Collection[str]) -> Iterator[tuple[Steps, str, str]]:
    yield from faults_of_texts(statement)
    for index, code in enumerate(statement.get("sectors", ())):
        if code not in sectors:
            yield ("sectors", index), code, f"unknown sector code {code!r}; see seeds/codelists/sectors.toml"

"""Puts the statements of one record together: each one is good by itself, and no two of them say the same."""

import json
from dataclasses import dataclass, field

from paradiplomacy.model.issue import Issue
from paradiplomacy.records.importing.fact import Table
from paradiplomacy.records.reasons import shorten
from paradiplomacy.records.statements import parse_statement


@dataclass(slots=True)
class Assembly:
    """The statements of a record so far.

    Attributes:
        source_id: of the record.
        tables: what stands in it.
    """

    source_id: str
    tables: list[Table] = field(default_factory=list)
    _field_of: dict[str, str] = field(default_factory=dict)
    """What a statement says in every word -> where it was gathered."""
    _ids: set[str] = field(default_factory=set)

    def add(self, table: Table, *, field: str) -> tuple[Issue, ...]:
        """Add a statement, or tell why it cannot stand.

        A statement's id leaves out figures and dates. Of those that differ in nothing else, the second and later ones
        get the ``part`` of their locator.
        """
        quote = table["locator"]["quote"]
        same = self._field_of.setdefault(json.dumps(table, sort_keys=True, default=str), field)
        if same != field:
            return (_issue(field, quote, f"repeats {same} in every word"),)
        statement, issues = parse_statement(table, source_id=self.source_id, sectors=(), file="", field=field)
        while statement and statement.statement_id in self._ids:
            table["locator"]["part"] = table["locator"].get("part", 1) + 1
            statement, issues = parse_statement(table, source_id=self.source_id, sectors=(), file="", field=field)
        if statement is None:
            return issues
        self._ids.add(statement.statement_id)
        self.tables.append(table)
        return ()


def _issue(field: str, value: str, reason: str) -> Issue:
    return Issue(file="", field=field, value=shorten(value), reason=reason)

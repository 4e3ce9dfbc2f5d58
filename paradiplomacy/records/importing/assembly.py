"""Puts the statements of one record together: each one is good by itself, and no two of them say the same."""

import json
from dataclasses import dataclass, field

from paradiplomacy.model.issue import Issue
from paradiplomacy.records.importing.fact import Table
from paradiplomacy.records.reasons import shorten
from paradiplomacy.records.statements import parse_statement

MAX_SHORTENINGS = 20
"""Words (or characters, where words are not parted) that a quote may lose to differ from another statement's."""


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
    _first_with: dict[str, str] = field(default_factory=dict)
    """Statement id -> where it was gathered."""

    def add(self, table: Table, *, field: str) -> tuple[Issue, ...]:
        """Add a statement, or tell why it cannot stand; a warning tells that it stands with a shorter quote.

        A statement's id leaves out figures and dates. Two that differ in nothing else quote different passages.
        """
        whole = table["locator"]["quote"]
        same = self._field_of.setdefault(json.dumps(table, sort_keys=True, default=str), field)
        if same != field:
            return (_issue(field, whole, f"repeats {same} in every word"),)
        statement, issues = parse_statement(table, source_id=self.source_id, sectors=(), file="", field=field)
        for _ in range(MAX_SHORTENINGS):
            if statement is None or statement.statement_id not in self._first_with:
                break
            table["locator"]["quote"] = _less_one_word(table["locator"]["quote"])
            statement, issues = parse_statement(table, source_id=self.source_id, sectors=(), file="", field=field)
        if statement is None:
            return issues
        first = self._first_with.setdefault(statement.statement_id, field)
        if first != field:
            return (_issue(field, whole, f"says the same as {first}, but for figures or dates; quote another passage"),)
        self.tables.append(table)
        if table["locator"]["quote"] == whole:
            return ()
        reason = "differs from another statement in figures or dates only; its quote is shortened so that both stand"
        return (_issue(f"{field}.evidence", whole, reason, error=False),)


def _issue(field: str, value: str, reason: str, *, error: bool = True) -> Issue:
    return Issue(file="", field=field, value=shorten(value), reason=reason, severity="error" if error else "warning")


def _less_one_word(quote: str) -> str:
    """Return a quote less its last word, or its last character where words are not parted."""
    return (quote.rpartition(" ")[0] or quote[:-1]).strip()

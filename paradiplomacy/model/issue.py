"""Issues: what is wrong with one item among many, for the curator and the data-quality page."""

from typing import Literal

from paradiplomacy.model.base import Value

Severity = Literal["error", "warning"]
IssueKind = Literal["record", "name", "phrase", "date"]


class Issue(Value):
    """One thing that could not be taken as it stands.

    Attributes:
        file: path below the project folder.
        field: dotted path inside the file (``statement[3].amount``); empty where the file as a whole is meant.
        value: what stands there, shortened.
        reason: what is wrong and what to do.
        severity: an ``error`` keeps the item out of the dataset; a ``warning`` lets it in.
        kind: what it is about: a ``record`` or curated file that is not as it should be, a ``name`` for which no place
            is found, a ``phrase`` without a sector code, a ``date`` that cannot be.
        statement_id: the statement that it is about; None where it is about more than one, or about none.
    """

    file: str
    field: str
    value: str
    reason: str
    severity: Severity = "error"
    kind: IssueKind = "record"
    statement_id: str | None = None

    def __str__(self) -> str:
        where = f"{self.file}: {self.field}" if self.field else self.file
        shown = f" = {self.value!r}" if self.value else ""
        return f"{self.severity}: {where}{shown}: {self.reason}"

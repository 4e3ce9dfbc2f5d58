"""Issues: what is wrong with one item among many, for the curator and the data-quality page."""

from typing import Literal

from paradiplomacy.model.base import Value


class Issue(Value):
    """One thing that could not be taken as it stands.

    Attributes:
        file: path below the project folder.
        field: dotted path inside the file (``statement[3].amount``); empty where the file as a whole is meant.
        value: what stands there, shortened.
        reason: what is wrong and what to do.
        severity: an ``error`` keeps the item out of the dataset; a ``warning`` lets it in.
    """

    file: str
    field: str
    value: str
    reason: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        where = f"{self.file}: {self.field}" if self.field else self.file
        shown = f" = {self.value!r}" if self.value else ""
        return f"{self.severity}: {where}{shown}: {self.reason}"

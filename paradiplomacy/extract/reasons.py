"""Why a candidate was taken as it was: by kind and value, so that every language can word it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from paradiplomacy.model.statement import Status

ReasonKind = Literal[
    "cue",
    "cue_for_all",
    "province_before",
    "partner_before",
    "both_before",
    "unplaced",
    "outside",
    "measured",
    "measured_before",
    "row",
    "row_without_status",
    "said",
]

_WORDS: Mapping[ReasonKind, str] = {
    "cue": "“{value}” is read as {status}.",
    "cue_for_all": "“{value}” tells of a tie; "
    "another sentence says that documents were signed with all such localities.",
    "province_before": "The province named before is meant.",
    "partner_before": "The partner named before is meant.",
    "both_before": "The partner and the province named before are meant.",
    "unplaced": "No gazetteer knows “{value}”, or several places bear the name.",
    "outside": "The text says that “{value}” lies in another country than the place of that name.",
    "measured": "A number beside a word for what it measures.",
    "measured_before": "A number beside a word for what it measures; its partners are named in an earlier sentence.",
    "row": "Row {value} of the list.",
    "row_without_status": "Row {value} of the list; it gives no status, so it is taken as signed.",
    "said": "{value}",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason; as text it is an English sentence, for the command line.

    Attributes:
        value: the words or the name it is about, the number of the row, or, of ``said``, what an external model says.
        status: what the words of a ``cue`` are read as; None for every other kind.
    """

    kind: ReasonKind
    value: str = ""
    status: Status | None = None

    def __str__(self) -> str:
        return _WORDS[self.kind].format(value=self.value, status=self.status)


def in_words(reasons: Iterable[Reason]) -> str:
    """Return reasons as English sentences, one behind the other."""
    return " ".join(map(str, reasons))

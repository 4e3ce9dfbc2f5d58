"""What a reader should know about a text that was read: by kind and value, so that every language can word it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

NoteKind = Literal[
    "characters",
    "damaged",
    "pages",
    "rows",
    "columns",
    "language",
    "language_untold",
    "undated",
    "unknown_place",
    "nothing",
    "cells",
    "no_partners",
    "no_rows",
]

_WORDS: Mapping[NoteKind, str] = {
    "characters": "Only the first {count:,} characters were read.",
    "damaged": "Characters that were damaged, and stand as “\N{REPLACEMENT CHARACTER}”: {count:,}.",
    "pages": "Only the first {count:,} pages were read.",
    "rows": "Only the first {count:,} rows were read.",
    "columns": "Only the first {count:,} columns were read.",
    "language": "The language of this text ({value}) is not supported yet: only names of places were sought.",
    "language_untold": "The text shows too little to tell its language: say which it is. "
    "Only names of places were sought.",
    "undated": "The document does not tell when it was published: "
    "days without a year and words such as “last year” stay open.",
    "unknown_place": "No place found for “{value}”.",
    "nothing": "No statement was found in this text.",
    "cells": "{count:,} more cells could not be taken as they stand.",
    "no_partners": "No agreement was found in this list: say which column holds the partner.",
    "no_rows": "This list has no rows below its labels: write one agreement a row.",
}


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to know; as text it is an English sentence, for the command line.

    Attributes:
        value: the name that has no place, or the code of the language (ISO 639-1).
        count: how much was read, or how many more there are.
    """

    kind: NoteKind
    value: str = ""
    count: int = 0

    def __str__(self) -> str:
        return _WORDS[self.kind].format(value=self.value, count=self.count)

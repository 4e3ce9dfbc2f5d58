"""Finds the texts inside a value, and what is wrong with them whatever they mean."""

import unicodedata
from collections.abc import Iterator

from paradiplomacy.records.countries import country_codes

Step = int | str
Steps = tuple[Step, ...]

_COUNTRY_FIELDS = frozenset({"country", "partner_country"})
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})
"""Categories of characters that leave no mark: controls, marks of direction and width, spaces."""
_LINE_BREAKS = frozenset("\n\t")


def texts_of(value: object, *, steps: Steps = ()) -> Iterator[tuple[Steps, str]]:
    """Yield each text inside tables and tuples, with the steps that lead to it."""
    if isinstance(value, str):
        yield steps, value
    elif isinstance(value, dict):
        for name, child in value.items():
            yield from texts_of(child, steps=(*steps, name))
    elif isinstance(value, tuple):
        for index, child in enumerate(value):
            yield from texts_of(child, steps=(*steps, index))


def faults_of_texts(value: object) -> Iterator[tuple[Steps, str, str]]:
    """Yield each text that cannot stand, with the steps to it and the reason: what no pattern in the model knows."""
    for steps, text in texts_of(value):
        if text and all(unicodedata.category(char) in _UNSEEN for char in text):
            yield steps, text, "holds nothing that can be seen; write it, or take it out"
        elif _holds_control_character(text):
            yield steps, text, "holds an invisible control character; take it out"
        elif steps[-1] in _COUNTRY_FIELDS and text not in country_codes():
            yield steps, text, f"unknown country code {text!r}"


def _holds_control_character(text: str) -> bool:
    """Whether a text holds NUL, escape or the like; line breaks and tabs are allowed."""
    return any((ord(char) < 32 or 127 <= ord(char) < 160) and char not in _LINE_BREAKS for char in text)

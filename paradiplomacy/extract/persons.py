"""Tells by which words an article calls people, once it has named them in full: "Luan" for "Le Truong Luan"."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.hits import SURNAMES
from paradiplomacy.extract.words import word_set
from paradiplomacy.geocode.names import fold

_WORD = r"[A-ZÀ-ỸĐ][^\W\d_]+(?:-[^\W\d_]+)?"
_TITLED = re.compile(
    r"\b(?:[Aa]mbassad(?:or|eur)(?: to Viet ?[Nn]am)?|[Cc]onsuls?[ -][Gg]eneral|[Cc]onsul général|[Gg]overnor|[Mm]ayor"
    r"|[Mm]aire|Mr|Mrs|Ms|Dr|M|Mme|[Mm]inister|[Pp]remier|[Pp]resident|[Cc]hairman|[Cc]hairwoman)\.?"
    rf" (?P<name>{_WORD}(?: {_WORD}){{1,2}})(?! {_WORD}|'s)"
)
"""A title and the two or three words of a name."""
_VIETNAMESE = re.compile(rf"(?<![\w-])(?P<surname>{_WORD}) {_WORD}(?: {_WORD})?? (?P<given>{_WORD})(?! {_WORD})")
"""A surname, and the given name that ends a Vietnamese name."""
_GENERIC = word_set(
    "province provincial city prefecture county district region state people peoples party vice deputy committee"
    " council of and"
)
"""They stand beside a title, and name nobody."""


def called(paragraphs: Sequence[str]) -> frozenset[str]:
    """Return the words, as printed, by which the text may call somebody whom it names in full."""
    found: set[str] = set()
    for text in paragraphs:
        for match in _TITLED.finditer(text):
            words = match["name"].split(" ")
            if not any(fold(word) in _GENERIC for word in words):
                found |= {words[0], words[-1]}
        found |= {match["given"] for match in _VIETNAMESE.finditer(text) if fold(match["surname"]) in SURNAMES}
    return frozenset(found)

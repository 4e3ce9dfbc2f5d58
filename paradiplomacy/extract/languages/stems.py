"""Reads tables of beginnings of words that tell a sector where the lexicon of phrases knows nothing better.

Of four letters or fewer the whole word must stand; of more, any word that begins so.
"""

import re
from collections.abc import Iterator, Mapping

_WORD = re.compile(r"\w+")


def codes_by_stem(table: Mapping[str, str]) -> "StemTable":
    """Return stem -> codes, given code -> its stems, parted by commas; stems of several words and long ones first."""
    found: dict[str, tuple[str, ...]] = {}
    for code, stems in table.items():
        for stem in stems.split(", "):
            found[stem] = (*found.get(stem, ()), code)
    return StemTable(dict(sorted(found.items(), key=lambda pair: (" " not in pair[0], -len(pair[0])))))


class StemTable(dict[str, tuple[str, ...]]):
    """Stem -> codes, with the stems kept by how they begin, so that a text is asked for few of them."""

    def __init__(self, stems: Mapping[str, tuple[str, ...]]) -> None:
        """Sort the stems by their first letters."""
        super().__init__(stems)
        self._by_start: dict[str, list[int]] = {}
        self._order = list(self.items())
        for at, (stem, _) in enumerate(self._order):
            word = _WORD.match(stem)
            self._by_start.setdefault(word[0][:3] if word else "", []).append(at)

    def near(self, text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the stems that begin as some word of the text does, in their order."""
        starts = {word[0][:size] for word in _WORD.finditer(text) for size in (1, 2, 3)}
        found = [at for start in starts for at in self._by_start.get(start, ())]
        return (self._order[at] for at in sorted((*found, *self._by_start.get("", ()))))

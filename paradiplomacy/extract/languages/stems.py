"""Reads tables of beginnings of words that tell a sector where the lexicon of phrases knows nothing better.

Of four letters or fewer the whole word must stand; of more, any word that begins so.
"""

from collections.abc import Mapping


def codes_by_stem(table: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """Return stem -> codes, given code -> its stems, parted by commas; stems of several words and long ones first."""
    found: dict[str, tuple[str, ...]] = {}
    for code, stems in table.items():
        for stem in stems.split(", "):
            found[stem] = (*found.get(stem, ()), code)
    return dict(sorted(found.items(), key=lambda pair: (" " not in pair[0], -len(pair[0]))))

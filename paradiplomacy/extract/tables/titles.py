"""Tells the titles between the rows of a list ("II. Europe") from the names of partners."""

import re
from collections.abc import Callable
from functools import cache

from babel import Locale

from paradiplomacy.extract.tables.countries import country_of
from paradiplomacy.geocode.names import fold

_LANGUAGES = ("en", "vi", "fr")
_MORE = (
    *("châu úc", "đông bắc á", "trung đông", "trung và đông âu", "châu á thái bình dương", "nam thái bình dương"),
    *("asean", "middle east", "northeast asia", "asia pacific", "central and eastern europe", "america", "amérique"),
    *(
        "moyen orient",
        "proche orient",
        "asie du nord est",
        "asie pacifique",
        "amérique",
        "europe centrale et orientale",
    ),
)
"""Parts of the world that the CLDR has no name for."""
_CITY_STATES = frozenset({"SG", "HK", "MO", "MC"})
_PART = r"(?:[IVXLCDM]+|[A-Za-z])"
_ROW = r"\d{1,4}(?:\.\d+)*"
_NUMBER = re.compile(rf"(?:{_PART}|{_ROW})\s*[.):]?")
_NUMBERED = re.compile(rf"(?:{_PART}|{_ROW})\s*[.):/-]\s*(?=\w)")
_AFTER = re.compile(r"\s*(?:[(:].*)?$")
"""Behind a title: how many rows follow."""
_GROUP = re.compile(
    r"^(?:(?:cac|nhung|nuoc|khu vuc|vung|thi truong|dia phuong|doi tac|quoc gia|thuoc|o|the|countries|partners?"
    r"|localities|region|area|of|in|from|les|pays|partenaires?|collectivites|zone|region|d|de|du|des|en|la|l) )+"
)


def is_number(cell: str) -> bool:
    """Whether a cell holds the number of a row or of a part: ``7``, ``II.``, ``a)``."""
    return _NUMBER.fullmatch(cell) is not None


def is_title(cell: str, *, number: str, has_details: bool, is_known: Callable[[str], bool]) -> bool:
    """Whether a name that stands in its row alone, or with a number, is a title of rows and no partner.

    Args:
        cell: the name.
        number: beside it; empty where there is none.
        has_details: the list tells more of its rows than names, so that a row without anything stands out.
        is_known: whether the gazetteer knows a place of a name.
    """
    match = _NUMBERED.match(cell)
    number, name = number or (match[0] if match else ""), cell[match.end() :] if match else cell
    name = _AFTER.sub("", name)
    if _is_part_of_world(name):
        return True
    if not has_details or number[:1].isdecimal():
        return False
    country = country_of(name)
    return country not in _CITY_STATES if country else bool(number or name.isupper()) and not is_known(name)


def _is_part_of_world(name: str) -> bool:
    folded = _folded(name)
    return not _parts_of_world().isdisjoint({folded, _GROUP.sub("", folded)})


@cache
def _parts_of_world() -> frozenset[str]:
    """Return continents and regions, which have numbers in the CLDR, and unions of countries."""
    territories = (Locale.parse(language).territories.items() for language in _LANGUAGES)
    named = (str(name) for listed in territories for code, name in listed if code.isdigit() or code == "EU")
    return frozenset(map(_folded, (*_MORE, *named)))


def _folded(name: str) -> str:
    return fold(name.replace("'", " ").replace("’", " "))

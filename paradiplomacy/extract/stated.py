"""Tells in which country a text says that a place lies, so that a slip of the article is not passed over."""

import re
from collections.abc import Iterable

from paradiplomacy.extract.hits import Hit
from paradiplomacy.extract.mentions import Mention

_KIND = (
    r"(?:city|province|prefecture|state|region|county|town|district|municipality|ville|région|préfecture|département"
    r"|comté|thành phố|tỉnh|quận|huyện)"
)
_ITS_PLACE = re.compile(rf"'s? (?:(?:\w+ )?{_KIND} (?:of )?)?| {_KIND}(?: of)? ")
"""Between a country, or its adjective, and a place: "Japan's Sakai", "the Japanese city of Sakai"."""
_PLACE_OF = re.compile(rf"\b{_KIND} $")
_OF = re.compile(r" (?:de (?:la )?|d')")
"""Round a French adjective that tells where a place lies: "la ville japonaise de Sakai"."""
_OF_IT = re.compile(rf"(?: {_KIND})?,? (?:of|của|thuộc)(?: the)? ")
_IN_ITS_BRACKETS = re.compile(rf"(?: {_KIND})? \((?:the )?")
"""Between a place and its country: "Sakai city of Japan", "Sakai (Japan)"."""


def stated_country(hit: Hit, nations: Iterable[Mention], low: str) -> str | None:
    """Return the country that the words around a name say it lies in, ISO 3166-1 alpha-2; None where none does.

    Args:
        hit: the name.
        nations: countries that the paragraph names.
        low: the paragraph in plain form.
    """
    return next((nation.country for nation in nations if _holds(nation, hit, low)), None)


def _holds(nation: Mention, hit: Hit, low: str) -> bool:
    if nation.end <= hit.start:
        its = _ITS_PLACE.fullmatch(low, nation.end, hit.start)
        of = _OF.fullmatch(low, nation.end, hit.start) and _PLACE_OF.search(low, 0, nation.start)
        return its is not None or (nation.role == "demonym" and of is not None)
    closed = low[nation.end : nation.end + 1] == ")"
    return (_IN_ITS_BRACKETS if closed else _OF_IT).fullmatch(low, hit.end, nation.start) is not None

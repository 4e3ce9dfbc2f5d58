"""Tells the place of a dateline, where an article was written, from those that it is about."""

import re
from collections.abc import Sequence
from dataclasses import replace

from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import LEAD, plain

MARGIN = 4
"""Characters before a name that still begins its paragraph."""
_DATELINE = re.compile(
    r", [a-z]{3,9}\.? \d{1,2}(?:, \d{4})? \([a-z/., ]{2,20}\) (?=\S)|\) ?[–—-] |(?:, [a-z .]{2,30})? \((?!pr[oé]|dep"
    r"|dép|tỉnh|thành|r[eé]gi)[a-zà-ỹ/., ]{2,20}\) ?[–—-] "
    r"|,? \d{1,2}[/-]\d"
    r"|,? (?:le |ngày )?\d{1,2}(?:er)? [a-zà-ỹ]+(?: \d{4}\.? ?[–—-])?"
    r"|(?:, [a-z .]{2,30})?, [a-z]{3,9}\.? \d{1,2}(?:, \d{4})?(?: \([a-z/., ]{2,20}\))? ?[-–—:]"
)
_RULE = re.compile(r"\s[-–—]\s?|[-–—]\s|[–—]")
"""Behind a dateline; "Hô Chi Minh-Ville" is none."""
_COLON = re.compile(r": ")
_LINE = 12
"""Words of a line of a list: "Kobe: seaports, schools"."""


def datelined(places: Sequence[Mention], text: str, nations: Sequence[Mention]) -> list[Mention]:
    """Let the place of a dateline be a scene ("HANOI (VNA) - ", "Créteil, le 17 octobre", "Durban - The mayor")."""
    told = list(places)
    first = told[0] if told else None
    second = told[1] if len(told) > 1 else None
    others = (*nations, *places)
    if first and first.paragraph > 1 and first.start < MARGIN and _is_dateline(first, second, text, others):
        told[0] = replace(first, is_scene=True)
    return told


def _is_dateline(first: Mention, second: Mention | None, text: str, named: Sequence[Mention]) -> bool:
    low = plain(text)
    if any(low[first.end : other.start] == " (" for other in named):  # "Kobe (Japan) - since 2007"
        return False
    if low[: first.start] == "(" and low.startswith(") ", first.end):
        return True
    dash = _RULE.match(low, first.end)
    if _DATELINE.match(low, first.end) or (first.text.isupper() and dash):
        return True
    if dash is None and len(text.split()) > _LINE:
        dash = _COLON.match(low, first.end)
    if dash is None or first.paragraph > LEAD or not text[dash.end() : dash.end() + 1].isupper():
        return False
    return second is None or second.start > dash.end() or second.country == first.country

"""When a relation began: which date of a sentence about it is that of its beginning."""

import re

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.dated import Dated

_FOUNDING = (
    r"establish|set up|tied up|\benter|\bbeg[au]n|twin|sister|bec[ao]m|forg|\bgo(?:es)? back|\bdates? back|thiết lập"
    r"|kết nghĩa|nền móng|hình thành|khởi đầu|bắt đầu|biết nhau|đến với nhau|bắt nguồn|xây dựng|établi"
    r"|\bnou(?:é|er\b|ent\b)|jumel|instaur|remont"
)
_TELLS_BEGINNING = re.compile(_FOUNDING)
"""A meeting about a relation has a date that is not the relation's."""
_BEGAN = (
    rf"(?:{_FOUNDING}|\bstart(?:s|ed)\b|\blaunched|\bborn\b|\b(?:formal|official)i[sz]|\bmade official"
    r"|t(?:ook|aken) shape|\bteamed|\bdébut|\bcommenc"
    r"|\bnée?s?\b|\bvu le jour|\btissé|\bdeven|\blancé|\bamorcé|\bcréée?|\bdate|đặt quan hệ|bắt tay|ra đời)\w*"
)
_IN = (
    r"(?: (?:officially|formally|first|back|up|way|together|as|early|late|officiellement|dès|chính thức|partners?"
    r"|partenaires?|friends|amies|hữu nghị|hợp tác|quan hệ|với nhau|(?:to|à) \w+(?: (?:together|ensemble))?))*"
    r"(?: (?:in|on|from|to|at the end of|en|de|à|le|fin|début|au|vào|năm|ngày|tháng|từ|cuối|đầu))* $"
)
"""Between what began and the date that it began on."""
_OF_RELATION = re.compile(
    rf"(?:[^,;:]*|.*[,;:] (?:(?:which|that|qui|ils?|elles?|it|they) )?)"
    r"(?:(?:was|were|had|been|has|have|is|are|a|ont|est|sont|avai(?:t|ent)|été|se|s'est|được|first|formally"
    r"|officially|vốn) )*"
    rf"\b{_BEGAN}{_IN}"
)
"""From a relation to the date on which it began: ", which was first established in 2004"."""
_FRONTED = re.compile(rf"(?:\w+ly |officiellement |chính thức )?\b{_BEGAN}{_IN}")
"""Before the date that begins a sentence: "Forged in 1996, the ties of the two"."""
_BACK_TO = re.compile(r"\b(?:(?:go|goes|dates?|went) back to|remonte(?:nt)? à|date(?:nt)? de) $")
_FEAST = re.compile(r"annivers|kỷ niệm|(?:\ble|\bun|\bthe) (?:jumelage|twinning)$")
"""What is kept on a day, or talked about, and began on another."""
_KEPT = re.compile(r"\b(?:fêt|célébr|celebrat|bougies|will mark)")
"""Between a tie and the day on which its birthday is kept."""
_FAR = 400
_MARKED = re.compile(r"annivers|kỷ niệm")


def is_founding(plain: str, zone: Zone, date: Dated, year: int | None) -> bool:
    """Whether a date is that on which the relation told in a zone began.

    Args:
        plain: the sentence.
        zone: of it.
        date: within it.
        year: that of the article; a birthday kept then is not the birth.
    """
    cue = zone.cue
    told = plain[max(cue.start, date.start - _FAR) : max(cue.end, date.start)]
    if _FEAST.search(plain, date.end, cue.end) or _KEPT.search(told):
        return False
    if year and date.value and date.value[:4] == str(year) and _MARKED.search(plain, zone.start, cue.end):
        return False
    if _BACK_TO.search(plain, 0, date.start):
        return True
    if date.end <= cue.start and _FRONTED.fullmatch(plain, zone.start, date.start):
        return True
    return _TELLS_BEGINNING.search(told.split(",")[0]) is not None or _OF_RELATION.fullmatch(told) is not None

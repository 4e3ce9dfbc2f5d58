"""Tells whether a figure is that of whole countries."""

import re

from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import localities
from paradiplomacy.extract.passage import Passage

_HOME = re.compile(r"\bviet[ -]?nam\b|\bviệt nam\b")
_HOME_TRADES = re.compile(
    r"\b(?:viet[ -]?nam|việt nam|(?:a|the) country)(?:,? (?:which|that|has|had|qui|a|đã))* (?:bought|buys?|sold|sells?"
    r"|import\w*|export\w*|purchas\w+|trade[ds]?|achet\w+|vend\w*|mua|nhập|xuất)\b"
)
_OF_HOME = re.compile(r"\b(?:in|into|with|to|with|vào|tại|với|sang|au|avec le) (?:viet[ -]?nam|việt nam)\b(?!'s|ese)")
"""A locality that deals with the country, and not with one of its provinces."""
AT_BORDER = re.compile(
    r"\bgates?\b|\bcheckpoints?\b|\bcrossings?\b|cửa khẩu|portes? frontalière|postes?[ -]front(?:alier|ière)"
    r"|\b(?:la|les|ces?|cette|deux|trois) (?:portes?|postes?)\b|\b(?:through|via) the province\b|\bpar la province\b"
)
"""What goes through a border gate goes to the neighbour just spoken of, where that is one."""
_NATIONAL = re.compile(
    r"\b(?:whole|all|rest) of (?:viet[ -]?nam|the country)\b|\bthe (?:whole|entire) country\b"
    r"|\bthe country as a whole\b|\bpays (?:tout )?entier\b|\bl'ensemble du pays\b"
    r"|\b(?:exports?|imports?|sales) (?:to|from) viet[ -]?nam (?:are|were|is|was|stand|stood|reach|rose|total|exceed"
    r"|hit"
    r"|amount|came)|\b(?:exportations|importations|ventes) [\w ]{0,12}?vers le viet ?nam (?:s'|ont|se|atteign|sont"
    r"|dépass)"
    r"|\bl'ensemble du viet ?nam\b|\btout le viet ?nam\b"
    r"|\bviet ?nam's (?:total |overall |whole )?(?:trade|exports|imports|turnover) (?:with|to|from)\b"
    r"|\b(?:commerce|échanges) du viet ?nam avec\b"
    r"|\bviet ?nam-\w+ (?:two-way |bilateral )?trade\b|(?:kim ngạch|thương mại|commerce|échanges) [^,;.\d]{0,20}"
    r"(?:việt nam|viet ?nam) ?- ?\w+"
    r"|\b(?:trade|commerce|échanges|thương mại|kim ngạch) (?:with|avec le|với) (?:viet[ -]?nam|việt nam)\b"
    r"|\bnationwide\b|\bnationally\b|\bcountrywide\b|\b(?:two|both|the) countries\b|\btwo nations\b"
    r"|\b(?:the|our) country's\b|\bnational (?:exports?|imports?|trade|total)\b"
    r"|\b(?:between|entre|giữa|and|et|và)(?: le)? (?:viet[ -]?nam|việt nam)\b"
    r"|\bvietnamese (?:investors|firms|businesses|companies|enterprises)\b"
    r"|(?<!nhất )(?<!nhì )(?<!hai )(?<!ba )(?<!tư )(?<!năm )\bcả nước\b|\btoàn quốc\b|\bhai nước\b|\bnước ta\b"
    r"|\bles deux pays\b|\bà l'échelle nationale\b|\bnationaux\b"
)
"""Words of a sentence that tells of whole countries."""

_VIA = re.compile(r"\b(?:through|via|par|qua) (?P<name>[A-ZĐ][\w'’-]+ [A-ZĐ][\w'’-]+)")
"""Before the name of a place that goods go through."""
_NEIGHBOURS = frozenset({"LA", "KH", "CN", "TH"})
"""Countries whose goods come by road."""
_CAPITAL = "vn-hanoi"
_OF_STATES = re.compile(
    r"\bstrategic partner|\bdiplomatic (?:relations|ties)\b|\bpartenaires? stratégiques?\b|\bpartenariat stratégique\b"
    r"|\brelations diplomatiques\b|\bđối tác (?:hợp tác )?chiến lược\b|\bquan hệ ngoại giao\b"
)
"""What two capitals are only as the seats of their governments."""


def at_border(passage: Passage, *, of: str | None = None) -> bool:
    """Whether a sentence tells of a border gate, be it by the name of a place that goods go through ("via Dak Blo").

    Args:
        passage: the sentence.
        of: country of the partner spoken of; one without a border has no gates.
    """
    if of and of not in _NEIGHBOURS:
        return AT_BORDER.search(passage.plain) is not None
    taken = [(passage.at(m), passage.after(m)) for m in passage.mentions if m.role != "town"]
    names = (found.start("name") for found in _VIA.finditer(passage.sentence.text))
    is_named = any(not any(first <= at < last for first, last in taken) for at in names)
    return is_named or AT_BORDER.search(passage.plain) is not None


def is_national(passage: Passage, cues: Cues, *, within: tuple[int, int] | None = None) -> bool:
    """Whether a sentence, or its part with a figure, tells of whole countries and of no province of Vietnam."""
    start, end = within or (0, len(passage.plain))
    own = {mention.place_id for mention in passage.mentions if mention.is_own}
    if own == {_CAPITAL} and localities(passage.mentions) and _OF_STATES.search(passage.plain):
        return True
    if any(mention.is_own for mention in passage.within(start, end)):
        return False
    if _NATIONAL.search(passage.plain, start, end):
        return True
    if any(mention.is_own for mention in passage.mentions) or cues.group.search(passage.plain):
        return False
    if _HOME_TRADES.search(passage.plain):
        return True
    if at_border(passage):
        return False  # "nearly all of it on the way into Vietnam"
    return (_OF_HOME if localities(passage.mentions) else _HOME).search(passage.plain) is not None

"""Tells what countries have with each other, which is no tie of a province."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.context import Context
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Heard
from paradiplomacy.extract.words import Sentence, word_set

_NATIONAL = re.compile(
    r"\b(?:and|et|và)(?: le)? (?:viet ?nam|việt nam)\b(?!'s)|\b(?:between|entre|giữa)(?: le)? viet ?nam\b"
    r"|\bviet ?nam (?:and|with|et|và|với)\b|\bviệt nam (?:và|với)\b"
    r"|\b(?:links|ties|relations(?:hip)?|cooperation|partnership|friendship) (?:\w+ )?with viet ?nam\b"
    r"|\bstrategic partners|\bpartenaires? stratégiques?|đối tác chiến lược"
    r"|\bviet ?nam's (?:plans?|goals?|hopes?|efforts?|needs?)\b|\b(?:liens|relations|coopération"
    r"|amitié) (?:\w+ )?avec le viet ?nam\b"
)
"""What two countries have with each other is no tie of a province."""
_TWO_COUNTRIES = re.compile(
    r"\b(?:the|both|our|their) two (?:countries|nations|ministries|prime ministers|parliaments)\b"
    r"|\b(?:les|nos|leurs) deux (?:pays|nations|états|ministères|premiers ministres|parlements)\b"
    r"|\bhai (?:nước|bộ|thủ tướng|quốc hội)\b"
)
_IN_HANOI = re.compile(
    r"(?:(?:meanwhile|and|also),? )?(?:in|à|tại|ở) (?:hanoi|hanoï|hà nội)\b[^;]*"
    r"\b(?:two governments|deux gouvernements|hai chính phủ)\b"
)
"""Begins what governments agreed on; elsewhere they may be those of a province and its partner."""
_THEY = re.compile(r"(?:they|ils|elles|the two|les deux|leurs?|their|hai bên)\b")
"""Begins what is told of the two countries of the sentence before."""
_HANOI = "vn-hanoi"
CAPITALS = word_set(
    "cn-beijing la-vientiane-capital kh-phnom-penh th-bangkok fr-paris jp-tokyo kr-seoul ru-moscow gb-london de-berlin "
    "us-washington-district in-new-delhi in-delhi cu-havana by-minsk-municipality be-brussels-capital au-canberra"
)
"""Beside Hanoi, names of governments."""
_JOINED = re.compile(r" (?:and|et|và|with|avec|với) ")

_DIPLOMATIC = re.compile(r"\b(?:diplomatic|diplomatiques)\b|ngoại giao")


def are_diplomatic(sentence: Sentence, zone: Zone) -> bool:
    """Whether a zone tells of the relations of states: "before the two countries set up diplomatic relations"."""
    return zone.sense == "established" and _DIPLOMATIC.search(sentence.plain, *zone.cue.span) is not None


def is_of_countries(words: str, sentence: Sentence, before: Heard | None, *, is_named: bool) -> bool:
    """Whether a zone that names no province tells of two countries.

    Args:
        words: of the zone.
        sentence: that it is part of.
        before: the sentence before that.
        is_named: whether the zone names a partner.
    """
    if _NATIONAL.search(words) or _IN_HANOI.match(sentence.plain):
        return True
    if _TWO_COUNTRIES.search(words) and not is_named:
        return True
    if is_named or before is None or before.sentence.paragraph != sentence.paragraph:
        return False
    sides = any(m.is_own or m.role == "locality" for m in before.mentions if not m.is_scene)
    return not sides and _THEY.match(sentence.plain) is not None and _NATIONAL.search(before.sentence.plain) is not None


def are_governments(
    sentence: Sentence, zone: Zone, mentions: Sequence[Mention], partner: Mention, context: Context
) -> bool:
    """Whether a capital and Hanoi stand for their countries, in an article about another province."""
    main = context.main
    if partner.place_id not in CAPITALS or main is None or main.place_id == _HANOI:
        return False
    if partner.kind and not any(m.place_id == main.place_id for m in mentions):
        return False
    hanoi = next((m for m in mentions if m.place_id == _HANOI and not m.kind), None)
    if hanoi is None or not zone.holds(hanoi, sentence) or not zone.holds(partner, sentence):
        return False
    first, second = sorted((hanoi, partner), key=lambda m: m.start)
    gap = sentence.plain[first.end - sentence.start : second.start - sentence.start]
    return _JOINED.fullmatch(gap) is not None and (context.is_clear or zone.instrument == "unspecified")

"""Tells which Vietnamese provinces of a sentence act, and which only tell what became of another."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import Sentence

_WHICH = re.compile(r"(?: (?:province|city))?, (?:which|itself|qui|elle-même|vốn)(?: [\w']+){0,3} ")
"""Between a province and the cue of what is told of it alone."""
_PART_OF = re.compile(
    r", (?:(?:which|now|once|since|long|today|itself|formerly) (?:[\w-]+ ){0,3}?)?"
    r"(?:part of|in|near|near to|close to|united with|merged (?:with|into)|joined (?:with|to)|absorbed by"
    r"|the (?:province|city|region) (?:from|of|in|out of) which"
    r"|(?:réunie?|fusionnée?|rattachée?|unie?) (?:à|avec)|partie (?:de|d')|nay thuộc|đã (?:sáp nhập|hợp nhất) (?:vào"
    r"|với)) "
    r"(?:the )?(?:tỉnh |thành phố |province of |city of )?"
)
"""Between a province and another one that only tells what became of it: "Bac Lieu, now part of Ca Mau, sent ..."."""
_IS_PART = re.compile(
    r"(?: province| city)? (?:is|was|has been|were) (?:now |since |long )?(?:part of|merged|absorbed)\b"
)
"""Behind what is told of the province before it: "Vinh Long, which Ben Tre is now part of"."""
_IN_WHICH = re.compile(r",? (?:(?:in|into|of) )?which ")
_SAME_NAME = re.compile(r"\b(?:province|ville|city|région) (?:du même nom|éponyme|of (?:the same|that) name)\b")


def without_asides(own: Sequence[Mention], sentence: Sentence, cues: Cues) -> list[Mention]:
    """Leave out provinces that only tell what became of the one before them, alone or in a list."""
    kept: list[Mention] = []
    aside = False
    for before, mention in zip((None, *own), own, strict=False):
        gap = sentence.plain[before.end - sentence.start : mention.start - sentence.start] if before else ""
        is_part = _IN_WHICH.fullmatch(gap) and _IS_PART.match(sentence.plain, mention.end - sentence.start)
        aside = bool(is_part or _PART_OF.fullmatch(gap)) or (aside and cues.list_gap.fullmatch(gap) is not None)
        kept += [] if aside else [mention]
    return kept


def of_same_name(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the province that its capital has just named: "signed in Kon Tum by the province of the same name"."""
    same = _SAME_NAME.search(sentence.plain)
    there = [m for m in mentions if m.is_own and m.end - sentence.start <= same.start()] if same else []
    return there[-1:]


def of_relative_clause(sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the province that is told of behind where it was a scene: "a stop in Hue, which has been twinned"."""
    there = (m for m in mentions if m.role == "province" and m.is_scene)
    return [m for m in there if _WHICH.fullmatch(sentence.plain, m.end - sentence.start, zone.cue.start)]

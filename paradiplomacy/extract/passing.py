"""Finds the partner of which a tie is told in passing: behind its name, or where somebody has gone."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.languages.cues import FACTS
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.others import PASSED_TO
from paradiplomacy.extract.words import Sentence

_APPOSITION = re.compile(
    r"(?: \([^()]{2,40}\)| in \w+|, (?:au|en|aux) [\w-]+)?, (?:(?:avec (?:laquelle|lequel)|with (?:which|whom)|elle"
    r"|il|it|sa|son|leur|an?"
    r"|its|the"
    r"|une?|la|le|địa phương|tỉnh|thành phố|nơi|province|ville|city|prefecture"
    r"|région|préfecture|localité|which|qui|is|est|sont|has|have|has been|long|also|été|déjà)(?: |$)){1,4}"
    r"(?:(?<=avec laquelle )[^,;.]{2,40}|(?<=avec lequel )[^,;.]{2,40})?"
)
"""Between a partner and what is told of it in passing."""
_WITH_WHICH = re.compile(r"(?: in \w+)?, (?:with|avec) ")
_GONE_TO = re.compile(
    r"\b(?:travel\w*|went|came|flew|journeyed|moved|headed)(?: on)? to(?: the)? (?:(?:province|city) of )?$"
)
"""Before the place where somebody signed something with those who live there."""
_WITH_HOSTS = re.compile(
    r"(?:, where (?:he|she|they|it|both|the two)\b|.*\b(?:and|with) (?:the|its|his|her) (?:governor|mayor|counterpart"
    r"|hosts?)\b)"
)
"""Behind the place where something is signed with those whose home it is."""
_AND = re.compile(r"\band (?:\w+ )?$")
_WITH = re.compile(r"\bwith\b")


def signed_where_gone(sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> Mention | None:
    """Return the place that somebody went to and signed something: "travelled on to Gyeonggi and concluded a pact"."""
    if zone.sense not in FACTS:
        return None
    if hosts := _hosts(sentence, mentions):
        return hosts
    if not _AND.search(sentence.plain, 0, zone.cue.start):
        return None
    there = [m for m in mentions if m.role == "locality" and m.end - sentence.start < zone.cue.start]
    gone = (m for m in there if _GONE_TO.search(sentence.plain, 0, m.start - sentence.start))
    return next(gone, None) if not _WITH.search(sentence.plain, zone.cue.end) else None


def _hosts(sentence: Sentence, mentions: Sequence[Mention]) -> Mention | None:
    """Return the only foreign place of a sentence, where it is said to be the home of those who sign something."""
    there = [m for m in mentions if m.is_partner or m.is_nation]
    is_guest = any(m.is_own and not m.is_scene for m in mentions)
    if len(there) != 1 or there[0].role != "locality" or not there[0].is_scene or not is_guest:
        return None
    return there[0] if _WITH_HOSTS.match(sentence.plain, there[0].end - sentence.start) else None


def apposed(sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> Mention | None:
    """Return the partner, perhaps a scene, of which a tie is told in passing ("in Pakse, its twin since 2010")."""
    if zone.sense not in FACTS | {"established"}:
        return None
    left = sentence.plain[: zone.cue.start]
    partners = [m for m in mentions if m.is_partner]
    ends = ((m, m.end - sentence.start) for m in partners)
    apposed = ((m, end) for m, end in ends if _APPOSITION.fullmatch(left, end))
    is_stated = zone.sense == "established"
    found = next((m for m, end in apposed if is_stated or _WITH_WHICH.match(left, end)), None)
    if found and PASSED_TO.match(sentence.text, zone.cue.end, zone.end) and not any(m.is_own for m in mentions):
        return None  # "Rennes, which is tied to Jinan"
    beside = any(not m.is_scene for m in partners if m is not found and zone.holds(m, sentence))
    return None if found and found.is_scene and beside else found  # "Choisy, in the suburbs of Paris, is twinned"

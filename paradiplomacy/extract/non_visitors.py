"""Tells people that a text counts, but who are no visitors: who lives, works or learns somewhere."""

import re

from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.quantities import HEDGE

_LEARNS = re.compile(
    r"\bstud(?:y|ied|ying)\b|\btrain(?:ed|ing)\b|\bcourses?\b"
    r"|du học|(?:sang|đi|đến|theo) học|học tại|học tập|đào tạo|bồi dưỡng|tập huấn"
    r"|étudient"
    r"|\benrol(?:l?ed|s)?\b|\binscrite?s\b"
)
"""Who is taught is no visitor, unless the number tells who was sent."""
_RESIDENT = re.compile(
    r"\bg(?:ive|ives|ave|iving) (?:work|jobs|employment)\b"
    r"|\bemploy|\bhir(?:e|ed|ing)\b|\brecruit|\b(?:are|now|currently|who) work|\bwork(?:s|ed|ing)? (?:in|at|there)"
    r"|tuyển dụng|làm việc tại|(?:sang|đi) (?:đó |đây )?làm việc|embauch|travaill|\blives?\b|\blived\b|\bliving\b"
    r"|\bresid(?:e|es|ed|ing)\b|sinh sống"
    r"|\bvivent\b|\binhabitants\b|\bpatients?\b|\bpopulation\b|dân số|habitants"
)
"""Who is hired or lives somewhere is no visitor."""
_TRIP = re.compile(
    r"\bof its (?:residents|inhabitants|people)\b|\bde ses habitants\b|\b(?:fait|firent|effectué) le (?:voyage"
    r"|déplacement)\b"
    r"|\bmade the (?:trip|journey)\b|\b(?:entered|crossed)\b|\b(?:sont|étaient) (?:entré|venu)e?s\b"
    r"|\bont (?:franchi|traversé)\b"
)
"""Tells that those who live somewhere went away."""
_TAUGHT = re.compile(
    r"\b(?:trained|taught|treated|examined|told|employed|hired|khám|soigné|examiné|đào tạo|tập huấn|formé"
    r"|accueilli en stage)(?: \w+)? $"
)
_EVENT = re.compile(
    r"\b(?:fair|festival|expo|exhibition|show|salon|foire|exposition|hội chợ|lễ hội|triển lãm)\b[^.;,]{0,40}?"
    rf"\b(?:drew|draws|attract\w*|welcom\w+|attir\w+|accueil\w+|thu hút|đón){HEDGE} $"
)
"""Before a number of people who came to see something, from wherever they are."""
_AT_EVENT = re.compile(
    r"\b(?:receptions?|banquet|dinner|gala|ceremony|conference|seminar|forum|workshop|concert|réception|banquet|dîner"
    r"|soirée|cérémonie|conférence|colloque|séminaire|concert|hội nghị|hội thảo|diễn đàn|tiệc|buổi (?:lễ|gặp|tiệc))\b"
    r"(?:(?! (?:said|says|told|heard|noted|that|nói|cho biết|rằng|dit|déclaré|que) )[^.;]){0,120}?"
    r"(?:\b(?:(?:at|to) which|attended by|in front of|before|with|gather\w+|à laquelle|auquel|devant|en présence de"
    r"|réuni\w*|avec|với(?: sự tham (?:dự|gia) của)?|có)"
    rf"){HEDGE} $"
)
"""Before those who were at an event."""
_HOME_TO = re.compile(
    r"\b(?:(?:city|town|county|prefecture|province|state|department|region|district|port|island) of|home to|ville de"
    rf"|préfecture de|peuplée? de){HEDGE} $"
)
"""Before a number of people who live in a place."""
_NEAR = 100
_PARTY = re.compile(
    r"\b(?:one of(?: the| these)?|l'une? des|một trong(?: số)?|đoàn(?: đại biểu| công tác| gồm| có)*|(?:delegation"
    r"|(?<!est )(?<!main )(?<!second )group|team|mission)"
    r"(?: of| with| made up of)"
    r"|\b(?:mayor|governor|chairman|chairwoman|secretary|minister|director|maire|gouverneure?)\b[^;.]{0,60} (?:with"
    r"|avec)"
    rf"|(?:délégation|groupe) (?:de|d'|composée? d[e'])){HEDGE} ?$"
)
"""Before the size of a delegation that is being received, or of those of whom one is spoken of."""


_CAME_WITH = re.compile(r"[^.;,]{0,60} (?:who|that) (?:came|travelled|were) with (?:him|her|them)\b")
_ASIDE = re.compile(r", (?:qui|which|home to|with) [^,;.]{2,60}?(?:habitants|inhabitants|people|population), ")
"""How many live in a place whose guests are counted then."""


def is_no_visitor(plain: str, words: str, start: int, cues: Cues) -> bool:
    """Whether people are counted who live or learn somewhere, or make up one delegation.

    Args:
        plain: the sentence.
        words: its part that tells of them.
        start: where their number begins.
        cues: of the language.
    """
    goes_there = _TRIP.search(words) or cues.figures.outbound.search(plain, start)
    stop = plain.find(",", start)
    is_sent = cues.figures.outbound.search(plain, max(0, start - _NEAR), stop if stop > 0 else len(plain))
    learns = _LEARNS.search(words) and not is_sent
    is_other = any(pattern.search(plain[:start]) for pattern in (_PARTY, _TAUGHT, _HOME_TO, _EVENT, _AT_EVENT))
    lives_there = _RESIDENT.search(_ASIDE.sub("", words)) and not goes_there
    return bool(lives_there or learns or is_other or _CAME_WITH.match(plain, start))

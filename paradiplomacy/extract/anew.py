"""Tells what details of partners not spoken of before say of them: "Under the agreement with Brest, ..."."""

import re
from dataclasses import replace

from paradiplomacy.extract.clauses import Cue, Zone, instrument_in
from paradiplomacy.extract.languages.cues import Cues, Sense
from paradiplomacy.extract.words import Sentence

UNDER = re.compile(
    r"under|as part|dans le cadre|aux termes|en vertu|conform|trong khuôn khổ|theo|thực hiện"
    r"|triển khai|trên cơ sở|căn cứ|nhờ|với|từ"
)
"""Begins what names a document that exists."""
OF_THEIRS = re.compile(rf"{UNDER.pattern}|(?:the |le |la |l').*\b(?:with|between|avec|entre)\b")
"""Names the document of certain partners: "the agreement with Brest covers"."""
UNDER_A = re.compile(
    r"(?:under|thanks to|aux termes d'|en vertu d'|dans le cadre d') ?(?:an?|une?) (?!(?:\w+ )?contra[ct])"
)
"""Begins the name of a document not told of before."""
_HAS_DONE = re.compile(
    r"\b(?:has|have|had) (?:\w+ly )?\w+(?:ed|ept|ilt|un|eld)\b|\b(?:s'est|se sont|a|ont) (?:\w+ment )?\w+(?:ée?s?|is"
    r"|u|i)\b|\bđã\b|\b(?:shares?|runs?|holds?|keeps?|works?|trades?|partage(?:nt)?|mène(?:nt)?|gère(?:nt)?"
    r"|tien(?:t|nent)|échange(?:nt)?)\b"
)
"""Tells of what was or is done: "With Xiangkhouang, the province has kept up the border markers"."""
_THE_ONE = re.compile(r"(?:the (?:one|other|first|second|third)|another)(?: one)? with\b")
"""Stands for one of several documents just told of: "The one with Nara covers ..."."""
_HOLDS = re.compile(
    r"\b(?:holds?|meets?) (?:[\w-]+ )?(?:talks|meetings|consultations|exchanges)\b"
    r"|\b(?:giao lưu|gặp gỡ|trao đổi đoàn)\b"
)
"""Tells what goes on without a document: "With Guangxi, the province holds talks before every season"."""
_TIE = re.compile(r"\b(?:co-?operation|partnership|friendship|ties|coopération|partenariat|amitié|jumelage|liens)\b")
"""Names a relation: "the cooperation between the two covers health"."""
_PROGRAMME = re.compile(r"program|chương trình|\bplan")


def anew(sentence: Sentence, zone: Zone, cues: Cues, *, before: Sense | None) -> Zone:
    """Return a zone of details as what it says of partners not spoken of before.

    "Others are with ..." says what was said before, "the agreement with ... covers" that there is one,
    "their friendship ... centres on" that there is a tie; what will be done is a plan.

    Args:
        sentence: that the zone is part of.
        zone: whose cue tells details.
        cues: of its language.
        before: what was said of the partners just told of; None where that was too long ago.
    """
    sense: Sense = "planned"
    words = sentence.plain[zone.cue.start : zone.cue.end]
    instrument = instrument_in(words, cues)
    done = _done_before(sentence, zone, cues)
    goes_on = cues.ellipsis.match(sentence.plain) is not None
    if goes_on and before and not (before == "signed" and _HOLDS.search(sentence.plain)):
        sense = before
    elif _THE_ONE.match(words):
        sense = before or "signed"
    elif goes_on and (_HAS_DONE.search(sentence.plain) or _HOLDS.search(sentence.plain)):
        sense = "established"
    elif OF_THEIRS.match(words) and _PROGRAMME.search(words):
        sense, instrument = "established", "programme"
    elif OF_THEIRS.match(words) and instrument != "unspecified":
        sense = "signed"
    elif done or (OF_THEIRS.match(words) and _TIE.search(words)):
        sense = "established"
    named = zone.instrument if instrument == "unspecified" else instrument
    at = done if done and sense == "established" and not goes_on else zone.cue
    return replace(zone, cue=replace(at, sense=sense), instrument=named)


def _done_before(sentence: Sentence, zone: Zone, cues: Cues) -> Cue | None:
    """Return what stands before a document and was done under it: "has trained technicians under a programme"."""
    found = (
        one.pattern.search(sentence.plain, zone.start, zone.cue.start)
        for one in cues.triggers
        if one.sense == "established"
    )
    first = next((match for match in found if match), None)
    return Cue(*first.span(), "established") if first else None

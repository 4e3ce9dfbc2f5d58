"""Reads what a sentence that tells no tie of its own says of the dates of the one before: "That was in 1989."."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.clauses import Cue, Zone
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.lives import FROM_SIGNING, Lives
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.words import Sentence

_IS_VALID = re.compile(
    r"\W{0,2}(?:it|this|they|these|both|c(?:e|elui-ci|elle-ci)|ils?|elles?|văn bản(?: này)?)"
    r" (?:(?:will|is to|is|are|has|have|est|sont|a|ont|also|now|still|only|both|désormais|có|sẽ) )*(?:been )?"
    r"(?:valid|runs?|holds?|lasts?|in force|effective|t(?:ake|ook)s? effect"
    r"|(?:comes?|came|enters?|entered|entr\w+) (?:into|en) (?:force|effect|vigueur)"
    r"|spans?|covers?|expire|ends?|made for|for|until|cour(?:t|ent)|valable"
    r"|en vigueur|couvr|expire|prend|prennent|s'éte|s'appliqu|applies|apply|port|hiệu lực|giá trị|thời hạn"
    r"|kéo dài|hết hạn)"
)
"""Begins a sentence on how long what was told of before is valid."""
_ALL = re.compile(
    r"\W{0,2}(?:(?:this|that|it|all this|the ceremony|the signing) (?:was|happened|took place|goes back to|dates? from"
    r"|dates back to|came about)|c'étai(?:t|ent)|ce fut|(?:cela|ça) (?:remonte à|s'est passé|date de)"
    r"|(?:đó|chuyện đó|việc đó)(?: đã)?(?: là| diễn ra)?)(?: already| back| déjà| vào| khi ấy)*"
    r"(?: (?:in|on|en|le|năm|ngày|tháng|hồi))* $"
)
"""From the beginning of a sentence to the date on which what was told before it took place."""
_STOPS = re.compile(r"[.,;:!?…\"”»)]|$| (?:when|lorsque|quand|khi|under|at|sous|and|et)\b")
"""Behind such a date: "That was in 1989 the only bridge" goes on."""


def without_term(sentence: Sentence, zones: Sequence[Zone]) -> Sequence[Zone]:
    """Return the zones of a sentence but those of a signing that only says from when a document is valid."""
    term = FROM_SIGNING.search(sentence.plain) if zones else None
    return [zone for zone in zones if not (term.start() < zone.cue.start < term.end())] if term else zones


def told_afterwards(
    passage: Passage, lives: Lives, cues: Cues, signed: Dated | None
) -> tuple[Dated | None, Dated | None]:
    """Return the date and the life that a sentence tells of the tie told before it; None where it tells none.

    Args:
        passage: the sentence.
        lives: of documents.
        cues: of its language.
        signed: when that document was signed.
    """
    plain = passage.sentence.plain
    dates = [date for date in passage.dates if date.value]
    day = next((d for d in dates if _ALL.fullmatch(plain, 0, d.start) and _STOPS.match(plain, d.end)), None)
    if day:
        return day, None
    if not (_IS_VALID.match(plain) or cues.document.match(plain)):
        return None, None
    zone = Zone(0, len(plain), Cue(0, 0, "detail"), "unspecified")
    life, _ = lives.life_of(passage.sentence, zone, dates, passage.periods)
    return None, life or lives.lasting(passage.sentence, zone, signed)

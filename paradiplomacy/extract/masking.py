"""Sentences in which names stand masked, so that nothing is read out of them."""

import re
from collections.abc import Collection, Sequence

from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.sectors import MASK
from paradiplomacy.extract.words import Sentence

_OFFICE = re.compile(
    r"(?:[A-Z][a-z]+ (?:and )?){1,5}(?:Cent(?:re|er)|Department|Office|Bureau|Board|Committee|Authority|Agency"
    r"|School|College|University|Academy|Institute|Hospital|Museum)\b"
    r"|\b(?:Department|Ministry|Bureau|Office|Board) (?:of|for) [A-Z]\w+(?:,? (?:and )?[A-Z]\w+){0,5}"
    r"|\b(?:Service|Direction|Ministère|Centre) (?:\w+ )?(?:de l['’]|de la |des |du |de |d['’])\w+"
    r"(?:(?:,| et) (?:de l['’]|de la |des |du |de |d['’])\w+){0,3}"
    r"|\b(?:Sở|Bộ|Cục|Vụ|Phòng|Trung tâm) [A-ZĐ]\w* \w+(?:(?:,| và) [A-ZĐ]\w* \w+){0,3}"
)
"""An office, whose name tells what it does, not what was agreed: "the Department of Tourism"."""
_LANGUAGE = re.compile(
    r"\b(?:cours|classes?|leçons|enseignement|apprentissage|professeurs?|langue|apprennent) (?:de |du |le )?$"
    r"|\b(?:courses|lessons|classes|exams?) in (?:[\w-]+ and )?$"
    r"|\b(?:taught|teach|teaches|teaching|learn|learns|learning|learnt|learned|study|studied|studying)(?: some)? $"
)
"""Before the name of a language: "une classe de français", "courses in Khmer"."""
_LESSONS = re.compile(r" (?:(?:language )?(?:lessons|classes|courses?|teach\w*))\b")
"""Behind one: "Korean lessons"."""


def masked(sentence: Sentence, mentions: Sequence[Mention]) -> str:
    """Return a sentence in which names, of offices too, are underlined, so that no field is read out of them."""
    letters = list(sentence.plain)
    named = ((mention, (mention.start - sentence.start, mention.end - sentence.start)) for mention in mentions)
    spans = [span for mention, span in named if not (mention.is_nation and _is_language(sentence.plain, *span))]
    for first, last in (*spans, *(match.span() for match in _OFFICE.finditer(sentence.text))):
        for at in range(max(0, first), min(len(letters), last)):
            letters[at] = MASK
    return "".join(letters)


def _is_language(text: str, start: int, end: int) -> bool:
    return _LANGUAGE.search(text, 0, start) is not None or _LESSONS.match(text, end) is not None


def with_sides(sentence: Sentence, mentions: Sequence[Mention], countries: Collection[str | None]) -> str:
    """Return a sentence in plain form, with P for the letters of partners and their countries, V for those of ours."""
    letters = list(sentence.plain)
    for mention in mentions:
        if not mention.is_nation or mention.country in countries:
            sign = "P" if mention.is_partner or mention.is_nation else "V"
            for at in range(mention.start - sentence.start, min(mention.end, sentence.end) - sentence.start):
                letters[at] = sign
    return "".join(letters)

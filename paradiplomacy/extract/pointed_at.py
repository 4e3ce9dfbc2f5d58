"""Finds the partners that a sentence points back at: "with these two provinces", "with both" of those visited."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.context import Context
from paradiplomacy.extract.languages.cues import FACTS, Cues
from paradiplomacy.extract.mentions import Mention, localities, once
from paradiplomacy.extract.numbers import whole_number
from paradiplomacy.extract.passage import Heard
from paradiplomacy.extract.words import Sentence

_BESIDE = re.compile(r"\b(?:with|avec|với|and|et|và)(?: (?:each of|all|chacune? d[e']|từng|cả))? $")
"""Before several partners just named, beside the province: "Tay Ninh and these four provinces"."""
_THESE = re.compile(r"(?:these|those|ces) ")
_THESE_BEHIND = re.compile(r" (?:này|nói trên|kể trên)\b")
_WITH_THEM = re.compile(
    r"\b(?:with|avec|với) (?:(?:each of|all|both|chacune?(?: d[e'])?|toutes?|tous|cả) ?)*(?:these|those|them\b"
    r"|the (?:two|three|four)|provinces|ces|des (?:deux|trois|quatre)|elles|eux|les (?:deux|trois|quatre)"
    r"|(?:các|hai|ba|bốn|từng|mỗi) (?:tỉnh|địa phương)|(?P<one>(?:the|la|cette) (?:province|prefecture|city|ville"
    r"|préfecture"
    r"|région)|tỉnh (?:này|bạn)))\b"
)
"""Means the places where something was signed; ``one``: perhaps the Vietnamese side, where something is wished."""
_AND_THAT_PLACE = re.compile(
    r"\b(?:and|with|et|avec|và|với) (?:(?:this|that) (?:city|town|prefecture|county|region|state)|cette (?:ville"
    r"|cité|région"
    r"|préfecture)|ce (?:comté|département)|(?:thành phố|vùng|bang|quận) này)\b"
)
"""Means the place named last, beside a province: "Hoa Binh and this town have agreed"."""
_LATTER = re.compile(r"\b(?:with|from|to|of) the (?:latter|former)\b|\b(?:avec|à) (?:cette dernière|ce dernier)\b")
_TWO = 2
"""Sides of the sentence before."""


def pointed_at(
    sentence: Sentence, zone: Zone, mentions: Sequence[Mention], context: Context, cues: Cues
) -> tuple[Mention, ...]:
    """Return the partners that a zone points back at, whoever else it names; empty where it points at none."""
    words = sentence.plain[zone.start : zone.end]
    return (
        _these(words, context, cues)
        or _visited(sentence, zone, mentions)
        or _named_last(sentence, zone, mentions, context)
    )


def _named_last(sentence: Sentence, zone: Zone, mentions: Sequence[Mention], context: Context) -> tuple[Mention, ...]:
    here = [m for m in mentions if zone.holds(m, sentence)]
    if not _AND_THAT_PLACE.search(sentence.plain, zone.start, zone.end) or any(m.is_partner for m in here):
        return ()
    latest = context.latest()
    is_near = len(latest) == 1 and latest[0].paragraph == sentence.paragraph
    return latest if is_near and any(m.is_own for m in here) else ()


def _these(words: str, context: Context, cues: Cues) -> tuple[Mention, ...]:
    for group in cues.group.finditer(words):
        number = whole_number(group.groupdict().get("count"))
        is_these = _THESE.match(group[0]) or _THESE_BEHIND.match(words, group.end())
        if number and is_these and _BESIDE.search(words, 0, group.start()):
            return context.of_exactly(number)
    return ()


def _visited(sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the places that somebody went to: "In Sekong and Attapeu, they signed agreements with both provinces"."""
    them = _WITH_THEM.search(sentence.plain, zone.cue.start, zone.end)
    is_clear = them and (zone.sense in FACTS or not them["one"])
    if not is_clear or any(m.is_partner and not m.is_scene and zone.holds(m, sentence) for m in mentions):
        return ()
    return once(m for m in localities(mentions) if m.end <= sentence.start + zone.cue.start)


def the_latter(sentence: Sentence, zone: Zone, before: Heard | None) -> tuple[Mention, ...]:
    """Return the first or the last of two partners of the sentence before: "it signed a plan with the latter".

    "Cette dernière" may be the last of more than two.
    """
    meant = _LATTER.search(sentence.plain, zone.start, zone.end)
    named = localities(before.mentions) if meant and before else ()
    many = len({m.identity for m in named})
    if not meant or many < _TWO or (many > _TWO and not meant[0].startswith(("avec", "à"))):
        return ()
    return named[:1] if meant[0].endswith("former") else named[-1:]

"""Which way guests went: they came, they left, or both ways."""

import re

from paradiplomacy.extract.directions import AWAY, TOWARDS
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.passage import Passage
from paradiplomacy.model.statement import Direction

_SENDS_OR_GETS = re.compile(
    r"\b(?:(?P<sends>sent|sends|dispatched|cử|envoyé|envoie|dépêché)|received|welcomed|hosted|receives|hosts|đón"
    r"|tiếp(?= (?:\d|đoàn|đón))|reçu|accueilli|accueille|reçoit)\b(?! (?:by|par)\b)"
)
_EXCHANGED = re.compile(
    r"exchang|\beach other\b|\bone another\b|\bse sont rendu(?= )|travell?ed between|trao đổi|échang|sang nhà nhau"
    r"|qua lại|fait la navette|(?:gone|went|come and) back and forth|shuttl(?:ed|ing) between"
)
_BOTH_WAYS = re.compile(
    r"\bin both directions\b|\bboth ways\b|\bdans les deux sens\b|\bback and forth\b"
    r"|\bdans un sens ou dans l'autre\b|\b(?:cả )?hai chiều\b"
)
_FROM = re.compile(
    r"(?: [^\W\d]+){0,2}?\s?(?:from|of|of the|from the|từ|đến từ|của|de|du|des|d'|en provenance d[eu])\s?(?:tỉnh "
    r"|thành phố )?"
)
_NEAR = 40


def _verbs(plain: str, clause: tuple[int, int], count: int, cues: Cues) -> tuple[bool, bool]:
    """Return whether people leave, and whether they come: the nearest verb before a number, else any of its clause."""
    last = [
        max((match.start() for match in pattern.finditer(plain, clause[0], count)), default=-1)
        for pattern in (cues.figures.outbound, cues.figures.inbound)
    ]
    if last[0] != last[1]:
        return last[0] > last[1], last[1] > last[0]
    words = plain[clause[0] : clause[1]]
    return cues.figures.outbound.search(words) is not None, cues.figures.inbound.search(words) is not None


def _by_origin(passage: Passage, count: tuple[int, int]) -> Direction | None:
    """Return inbound where people of another country are counted ("52,000 Korean visitors"), whatever they did."""
    counted = passage.within(count[0], count[1] + 2)
    return "inbound" if any(mention.role == "demonym" for mention in counted) else None


def _by_actor(passage: Passage, count: int) -> Direction | None:
    """Return which way people went where the sentence is about who sends or receives them; None where it is not."""
    verb = max(_SENDS_OR_GETS.finditer(passage.plain, 0, count), key=lambda found: found.start(), default=None)
    sides = [m for m in passage.mentions if m.is_partner or m.is_own or m.role == "country"]
    if verb is None or not sides or passage.at(sides[0]) > verb.start():
        return None
    subject = sides[0]
    left = passage.left_of(subject)
    if AWAY.search(left) or passage.plain[verb.end() : count].count(","):
        return None
    sends = verb["sends"] is not None
    return "outbound" if sends == subject.is_own else "inbound"


def is_exchange(words: str) -> bool:
    """Whether words tell of visits both ways."""
    return _EXCHANGED.search(words) is not None


def direction_of_visit(passage: Passage, *, clause: tuple[int, int], count: tuple[int, int], cues: Cues) -> Direction:
    """Return which way people went: both where they were exchanged; else the goal stands after "to".

    Args:
        passage: the sentence.
        clause: part of the sentence that the number belongs to.
        count: where the number stands.
        cues: of the language.
    """
    near = passage.plain[max(clause[0], count[0] - _NEAR) : count[1] + _NEAR]
    if is_exchange(near) or _BOTH_WAYS.search(passage.plain, *clause):
        return "both"
    if way := _by_origin(passage, count) or _by_actor(passage, count[0]):
        return way
    sides = [m for m in passage.within(*clause) if m.is_partner or m.role == "country" or m.is_own]
    before = [m for m in sides if passage.after(m) <= count[0]]
    after = [m for m in sides if passage.at(m) >= count[1]]
    for mention in (*after, *before):
        if TOWARDS.search(passage.left_of(mention)):
            return "inbound" if mention.is_own else "outbound"
    origin = next((m for m in after if _FROM.fullmatch(passage.plain, count[1], passage.at(m))), None)
    if origin:  # "640 people from Vung Tau"
        return "outbound" if origin.is_own else "inbound"
    words = passage.plain[clause[0] : clause[1]]
    leaves, comes = _verbs(passage.plain, clause, count[0], cues)
    if not sides and leaves and (not comes or cues.own_side.search(words)):
        return "outbound"
    if comes and not leaves:
        return "inbound"
    if after and not before:
        return "outbound" if after[0].is_own else "inbound"
    if before:
        return "outbound" if before[-1].is_own else "inbound"
    return "inbound"

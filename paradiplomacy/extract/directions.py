"""Which way a figure goes: exports or imports, gifts given or received, guests coming or going."""

import re

from paradiplomacy.extract.figure_partners import Sum, is_linked
from paradiplomacy.extract.languages.cues import Cues, Topic
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.model.statement import Direction, Flow

_TOWARDS = re.compile(
    r"(?:\b(?:to|into|in|visited|visiting|visité|sang|đến|tới|thăm|tại|vào|cho|giúp|au|aux|à|en|vers|dans|chez)"
    r"(?: (?:the|la|le|les|l'|province|tỉnh|thành phố|province de|the province of))* ?)$"
)
_OF = re.compile(r"(?:\b(?:from|by|of|của|từ|du|de la|de|d'|des|par) ?(?:firms |enterprises |la |le |l')*)$")
_THEIR_EXPORTS = re.compile(r"'s? exports?|^[^,]*\bexported\b|xuất khẩu (?:của|từ)|exportations (?:de|du)")
_ACTS = re.compile(
    r"(?: (?:of|in) \w+| ?\([^()]{2,30}\))?"
    r"(?:'s?(?: \w+){0,2}|(?: (?:province|city|prefecture|region|also|alone|had|has|have|đã|a"
    r"|ont))*) ?"
)
"""Between a name and the verb or noun of trade that is its own."""
_RECEIVES = re.compile(
    r"\breceived?\b[^.;]*\bfrom\b|\b(?:bénéficié|reçu)\b[^.;]*\bd[eu]\b|\bnhận\b[^.;]*\b(?:của|từ)\b"
)
"""Turns giver and taker of a gift round."""
_EXCHANGED = re.compile(r"exchang|trao đổi|échang|sang nhà nhau|qua lại")
_FROM = re.compile(
    r"\s?(?:from|of|of the|from the|từ|đến từ|của|de|du|des|d'|en provenance d[eu])\s?(?:tỉnh |thành phố )?"
)
_NEAR = 40
_THEIR_COUNCIL = re.compile(
    r"conseil (?:général|régional|départemental)|\b(?:le|du|un) département\b|\bla région\b|city council|phía bạn"
)


def flow_of(told: Sum, passage: Passage, *, cues: Cues, before: Mention | None = None) -> tuple[Flow, Mention | None]:
    """Return the flow as the Vietnamese side sees it, and who buys or sells.

    What the partner exports, the province imports.

    Args:
        told: the sum of money.
        passage: the sentence.
        cues: of the language.
        before: who bought or sold what an earlier sum of the sentence paid for; None: not told.
    """
    if told.topic not in {"export", "import"}:
        return "total", before
    actor = _actor(told.topic, passage, start=told.left, end=told.start, cues=cues)
    owners = [m for m in passage.mentions if told.left <= passage.after(m) <= told.start and not m.is_scene]
    owners = [m for m in owners if m.is_partner or m.role == "province"]
    if actor is None and all(is_linked(passage, m) for m in owners):
        actor = before  # "Daejeon sold ... to Binh Duong, and bought ..."
    if actor:
        return ("export" if (told.topic == "export") != actor.is_partner else "import"), actor
    words = passage.plain[told.left : told.start]
    theirs = owners and all(m.is_partner for m in owners) and _THEIR_EXPORTS.search(words)
    exports = (told.topic == "export") != bool(theirs)
    return ("export" if exports else "import"), None


def _actor(topic: Topic, passage: Passage, *, start: int, end: int, cues: Cues) -> Mention | None:
    """Return who buys or sells, where a name stands right before the verb or owns the noun ("Yunnan bought ...")."""
    pattern = next(pattern for name, pattern in cues.topics if name == topic)
    verb = next(iter(pattern.finditer(passage.plain, start, end)), None)
    if verb is None:
        return None
    before = [
        m for m in passage.mentions if passage.after(m) <= verb.start() and (m.is_partner or m.role == "province")
    ]
    return before[-1] if before and _ACTS.fullmatch(passage.plain[passage.after(before[-1]) : verb.start()]) else None


def direction_of_investment(passage: Passage, partner: Mention) -> Direction:
    """Return inbound where the Vietnamese side is where money goes to, or where nothing tells."""
    for mention in passage.mentions:
        left = passage.left_of(mention)
        if _TOWARDS.search(left):
            if mention.is_partner or (mention.role == "country" and mention.country == partner.country):
                return "outbound"
            if mention.is_own:
                return "inbound"
        if mention.role == "province" and _OF.search(left):
            return "outbound"
    return "inbound"


def direction_of_support(passage: Passage, partner: Mention, *, end: int, cues: Cues) -> Direction:
    """Return outbound where the province gives: it is named before its partner, or its partner not at all.

    Args:
        passage: the sentence.
        partner: the foreign side, named here or before.
        end: first character after the amount.
        cues: of the language.
    """
    homes = [m for m in passage.mentions if m.is_own]
    if partner not in passage.mentions:
        return "inbound" if not homes and _THEIR_COUNCIL.search(passage.plain) else "outbound"
    if homes:
        gives = homes[0].start < partner.start
        return "outbound" if gives != bool(_RECEIVES.search(passage.plain)) else "inbound"
    return "outbound" if end < passage.at(partner) or cues.own_side.search(passage.plain) else "inbound"


def _verbs(plain: str, clause: tuple[int, int], count: int, cues: Cues) -> tuple[bool, bool]:
    """Return whether people leave, and whether they come: the nearest verb before a number, else any of its clause."""
    last = [
        max((match.start() for match in pattern.finditer(plain, clause[0], count)), default=-1)
        for pattern in (cues.outbound, cues.inbound)
    ]
    if last[0] != last[1]:
        return last[0] > last[1], last[1] > last[0]
    words = plain[clause[0] : clause[1]]
    return cues.outbound.search(words) is not None, cues.inbound.search(words) is not None


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
    if is_exchange(passage.plain[max(clause[0], count[0] - _NEAR) : count[1] + _NEAR]):
        return "both"
    sides = [m for m in passage.within(*clause) if m.is_partner or m.role == "country" or m.is_own]
    before = [m for m in sides if passage.after(m) <= count[0]]
    after = [m for m in sides if passage.at(m) >= count[1]]
    for mention in (*after, *before):
        if _TOWARDS.search(passage.left_of(mention)):
            return "inbound" if mention.is_own else "outbound"
    origin = next((m for m in after if _FROM.fullmatch(passage.plain, count[1], passage.at(m))), None)
    if origin:  # "640 people from Vung Tau"
        return "outbound" if origin.is_own else "inbound"
    words = passage.plain[clause[0] : clause[1]]
    leaves, comes = _verbs(passage.plain, clause, count[0], cues)
    if not sides and leaves and (not comes or cues.own_side.search(words)):
        return "outbound"
    foreign = any(m.role == "demonym" for m in passage.within(*count))  # "52,000 Korean visitors"
    if (comes or foreign) and not leaves:
        return "inbound"
    if after and not before:
        return "outbound" if after[0].is_own else "inbound"
    if before:
        return "outbound" if before[-1].is_own else "inbound"
    return "inbound"

"""Tells what the sides of a document undertake in it from what they plan beside it."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.clauses import Cue, Zone
from paradiplomacy.extract.languages.cues import WISHES, Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import Sentence

_WILL = re.compile(
    r"(?:will|shall|is to|are to)\b(?! (?:\w+ )?be added)|sẽ\b|(?:\w+|se \w+)(?:ra|ront)\b|vont\b|prévu\b"
)
"""Begins what somebody is to do."""
_BESIDE = re.compile(
    r"\b(?:also|in addition|besides|moreover|aussi|également|par ailleurs|de plus|ngoài ra|bên cạnh đó|cũng"
    r"|in future|next (?:year|month|week)|l'an prochain|sang năm|sign|renew|ký|signe|renouvel)"
)
"""Tells of something else than the document, or of another one."""
_IS_DONE_TO = re.compile(r"(?:is|are) to be\b")
"""Begins what a document holds, by whomever it is done: "Guides are to be trained"."""
_SHOULD = re.compile(r"should|need to|devrai(?:t|ent)")
"""Tells what is due, by whomever: "Repairs should be over next year"."""
_IT_IS = re.compile(r"\bil (?:est|était|sera) (?:\w+ )?$")
"""Before what is foreseen, by the document: "il est prévu que"."""
_THEIRS = re.compile(
    r"(?:their|leurs?|các (?:sở|cơ quan|đơn vị) (?:của )?hai) |(?:each|either) (?:of (?:them|the two)\b|province|city"
    r"|side|partner|party|region)|chaque (?:ville|province|région|partie|collectivité|partenaire)|chacune? des deux\b"
    r"|mỗi (?:bên|tỉnh|thành phố|địa phương)"
)
"""Begins what both sides or their bodies are to do: "Their chambers are to introduce firms", "Each city will ..."."""
_ADVERB = 12
"""Characters of an adverb behind the verb: "formera aussi"."""
_WILL_GIVE = re.compile(
    r"\bsẽ (?:\w+ ){0,2}?(?:giúp|hỗ trợ|đào tạo|hướng dẫn|chuyển giao|tư vấn|nhận|tiếp nhận|cử|dạy|chia sẻ)\b"
)
_WILL_JOIN = re.compile(
    r"\b(?:sẽ|chuẩn bị) (?:\w+ ){0,2}?(?:triển khai|thực hiện|khởi động|bắt đầu|xây dựng|nghiên cứu|thành lập|trao đổi"
    r"|hợp tác|phối hợp)\b"
)
_US = re.compile(r"\b(?:giúp|cho|của|với|hỗ trợ) (?:tỉnh|thành phố)\b(?! bạn)")
"""For whom the partner does it, where no name says so."""


_MEETS = re.compile(
    r"\b(?:meeting|talks|conference|session|visit|round|ceremony|reception|forum|congress|edition|réunion|rencontre"
    r"|visite"
    r"|conférence|session|cérémonie)s?\b[^.;]{0,60}$"
)
_TAKES_PLACE = re.compile(
    r"(?:will|shall|is to|are to) (?:then |also )?(?:take|be held|meet|follow)\b|(?:doit|doivent) (?:avoir lieu"
    r"|se tenir)|(?:aura|auront) lieu"
)
"""What a meeting is to do, which is no plan of the sides: "A similar meeting with Ratanakiri is to take place"."""


def doings(sentence: Sentence, mentions: Sequence[Mention], cues: Cues) -> list[Zone]:
    """Return the zone of a sentence that merely tells what two named sides will do, one for the other or together."""
    for does, sides_before in ((_WILL_GIVE, 1), (_WILL_JOIN, 2)):
        will = does.search(sentence.plain)
        if not will or cues.bodies.search(sentence.plain, 0, will.start()):
            continue
        sides = [m for m in mentions if m.is_own or (m.role == "locality" and not m.is_scene)]
        before = {m.is_partner for m in sides if m.start < sentence.start + will.start()}
        both = {m.is_partner for m in sides} | ({False} if _US.search(sentence.plain, will.start()) else set())
        if len(before) == sides_before and both == {True, False}:
            return [Zone(0, len(sentence.plain), Cue(*will.span(), "planned"), "unspecified")]
    return []


def tells_what_is_to_be_done(zone: Zone, sentence: Sentence) -> bool:
    """Whether a zone begins with the verb of what somebody will do."""
    return _WILL.match(sentence.plain, zone.cue.start) is not None


def is_undertaking(zone: Zone, sentence: Sentence, mentions: Sequence[Mention], cues: Cues) -> bool:
    """Whether a side of a document, named or meant, is to do something, and nothing says that this comes on top."""
    if not tells_what_is_to_be_done(zone, sentence) or _BESIDE.search(
        sentence.plain, zone.start, zone.cue.end + _ADVERB
    ):
        return False
    return _IT_IS.search(sentence.plain, 0, zone.cue.start) is not None or has_side(zone, sentence, mentions, cues)


def has_side(zone: Zone, sentence: Sentence, mentions: Sequence[Mention], cues: Cues) -> bool:
    """Whether a side of the tie stands before the cue of a zone: by name, or as "the two provinces"."""
    cue = sentence.start + zone.cue.start
    if any((m.is_own or m.role == "locality") and not m.is_scene and m.start < cue for m in mentions):
        return True
    if _THEIRS.match(sentence.plain):
        return True
    meant = (cues.group, cues.own_side, cues.other_side)
    return any(pattern.search(sentence.plain, 0, zone.cue.end) for pattern in meant)


def is_of_nobody(zone: Zone, sentence: Sentence, mentions: Sequence[Mention], cues: Cues) -> bool:
    """Whether a zone tells what is to be done, and not by a side: "The fair will host 300 firms"."""
    is_future = (
        zone.sense == "detail"
        and tells_what_is_to_be_done(zone, sentence)
        and not _IS_DONE_TO.match(sentence.plain, zone.cue.start)
    )
    is_event = _TAKES_PLACE.match(sentence.plain, zone.cue.start) and _MEETS.search(sentence.plain, 0, zone.cue.start)
    if is_event and zone.sense in WISHES | {"detail"}:
        return True
    is_due = zone.sense in WISHES and _SHOULD.fullmatch(sentence.plain, zone.cue.start, zone.cue.end) is not None
    return (is_future or is_due) and not has_side(zone, sentence, mentions, cues)

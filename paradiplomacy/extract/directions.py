"""Which way a figure goes: exports or imports, gifts given or received, guests coming or going."""

import re
from typing import Literal

from paradiplomacy.extract.figure_places import Sum, is_linked
from paradiplomacy.extract.languages.cues import Cues, Topic
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.model.statement import Direction, Flow

_TOWARDS = re.compile(
    r"(?:\b(?:to|into|in|visited|visiting|visité|sang|đến|tới|thăm|tại|ở|vào|cho|giúp|au|aux|à|en|vers|dans|chez)"
    r"(?: (?:the|la|le|les|l'|province|tỉnh|thành phố|province de|the province of))* ?)$"
)
_FIRMS = re.compile(r"(?:'s)? (?:\w+ )?(?:firms|companies|businesses|enterprises|investors|entrepreneurs)\b")
_OF = re.compile(
    r"(?:(?<!étranger )(?<!étrangers )\b(?:doanh nghiệp|nhà đầu tư|công ty|from|by|of|của|từ|du|de la|de|d'|des"
    r"|par) ?(?:firms |enterprises |la |le |l')*)$"
)
_THEIR_EXPORTS = re.compile(r"'s? exports?|^[^,]*\bexported\b|xuất khẩu (?:của|từ)|exportations (?:de|du)")
_ACTS = re.compile(
    r"(?: (?:of|in) \w+| ?\([^()]{2,30}\))?"
    r"(?:'s?(?: \w+){0,2}|(?:,? (?:for its part|pour sa part|de son côté|in (?:turn|return)),?)?"
    r"(?: (?:province|city|prefecture|region|buyers|traders|firms|also|alone|n'a|n'ont|ne|had|has|have|đã|a|avait|lui"
    r"|en|leur|y|thu|ont))*) ?"
)
"""Between a name and the verb or noun of trade that is its own."""
_RECEIVES = re.compile(
    r"\breceived?\b[^.;]*\bfrom\b|\b(?:bénéficié|reçu)\b[^.;]*\bd[eu]\b|\bnhận\b[^.;]*\b(?:của|từ)\b"
)
"""Turns giver and taker of a gift round."""
_PEOPLE = (
    r"(?: (?:the|its|people|authorities|government|city|province|department|prefecture|region|of|la|le|les|l'|ville"
    r"|province"
    r"|région|préfecture|conseil|peuple|population|habitants|de|du|d'|tỉnh|thành phố|nhân dân|chính quyền|người dân"
    r"|phía))* ?"
)
_GIVEN_BY = re.compile(
    rf"(?:\b(?:from|by|par|offerte?s? par|từ|do|được|thank(?:s|ed|ing)?|remerci\w+(?: \w+di)?|cảm ơn)|\b(?:gifts?|aid"
    rf"|donations?|support"
    rf"|contributions?|help) of|\b(?:dons?|cadeaux?|aides?|subventions?|soutien|contributions?|financements?"
    rf"|part|charge|frais) d[eu']|(?:quà|tặng|hỗ trợ|giúp đỡ|viện trợ|tài trợ|nguồn vốn|ngân sách) của){_PEOPLE}$"
)
"""Before the name of who gives."""
_GIVEN_TO = re.compile(
    rf"\b(?:to|for|in|at|into|among|help(?:ed|s|ing)?|assist(?:ed|s|ing)?|cho|giúp|tặng|hỗ trợ|tại|ở|à|au|aux|dans|pour"
    rf"|vers|en faveur d[eu']|aid(?:er|é|ait)){_PEOPLE}$"
)
"""Before the name of who gets a gift, or where it went."""
_SENDS_OR_GETS = re.compile(
    r"\b(?:(?P<sends>sent|sends|dispatched|cử|envoyé|envoie|dépêché)|received|welcomed|hosted|receives|hosts|đón"
    r"|tiếp(?= (?:\d|đoàn|đón))|reçu|accueilli|accueille|reçoit)\b(?! (?:by|par)\b)"
)
_AWAY = re.compile(
    r"\b(?:from|to|in|at|of|by|từ|tại|ở|của|de|du|d'|à|par|en|au|aux|dans|là|with|avec|với)(?: \w+){0,2} ?$"
)
"""Before a name that is not who acts."""
_GETS = re.compile(
    r"(?: \([^()]{2,30}\))?(?:,)? (?:(?:province|city|has|have|had|also|đã|cũng|được|a|avait|ont) )*(?:received?s?"
    r"|got|gets|benefit\w*|reçu|reçoit|bénéfici\w+|nhận)\b"
)
"""Behind the name of who gets a gift."""
_OUR_SIDE = re.compile(
    r"\b(?:(?:the|this) (?:province|city)|the vietnamese|tỉnh|(?:la|cette) province|vietnamienne?s?)\b|(?:^|, )(?:it"
    r"|elle)\b"
)
Role = Literal["giver", "taker"]
_EXCHANGED = re.compile(
    r"exchang|\beach other\b|\bone another\b|\bse sont rendu\b|travell?ed between|trao đổi|échang|sang nhà nhau|qua lại"
)
_FROM = re.compile(
    r"\s?(?:from|of|of the|from the|từ|đến từ|của|de|du|des|d'|en provenance d[eu])\s?(?:tỉnh |thành phố )?"
)
_GOODS_OF = re.compile(r"\bhàng(?: h(?:óa|oá))?(?: của)? $")
"""Before the country that goods come from."""
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
        return ("export" if (told.topic == "export") == actor.is_own else "import"), actor
    words = passage.plain[told.left : told.start]
    theirs = owners and all(m.is_partner for m in owners) and _THEIR_EXPORTS.search(words)
    exports = (told.topic == "export") != bool(theirs)
    return ("export" if exports else "import"), None


def _actor(topic: Topic, passage: Passage, *, start: int, end: int, cues: Cues) -> Mention | None:
    """Return who buys or sells, where a name stands right before the verb or owns the noun ("Yunnan bought ...")."""
    pattern = next(pattern for name, pattern in cues.figures.topics if name == topic)
    verb = next((found for found in pattern.finditer(passage.plain, start) if found.start() < end), None)
    if verb is None:
        return None
    named = [m for m in passage.mentions if passage.after(m) <= verb.start()]
    before = [m for m in named if m.is_partner or m.role == "province"]
    before = before or [m for m in named if m.role == "country" and not _GOODS_OF.search(passage.left_of(m))]
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
        if mention.role == "province" and (_OF.search(left) or _FIRMS.match(passage.plain, passage.after(mention))):
            return "outbound"
    return "inbound"


def direction_of_support(
    passage: Passage, partner: Mention, *, end: int, hosted: bool = False, subject: Mention | None = None
) -> Direction:
    """Return outbound where the province gives: a gift comes from who stands after "by", to who stands after "to".

    Where no such word tells, who is named first gives; of an unnamed side, the one that is named decides.

    Args:
        passage: the sentence.
        partner: the foreign side, named here or before.
        end: first character after the amount.
        hosted: whether it is the partner's own article, in which "the city" is the partner.
        subject: the side that the sentence before was about; None where it named none.
    """
    homes = [m for m in passage.mentions if m.is_own]
    home = next((m for m in homes if not m.is_scene), homes[0] if homes else None)
    bodies = (m for m in passage.mentions if m.role == "institution" and m.country == partner.country)
    foreign = partner if partner in passage.mentions else next(bodies, None)
    own_role, their_role = (_role(passage, side) for side in (home, foreign))
    if own_role != their_role:
        return "outbound" if own_role == "giver" or (their_role == "taker" and own_role is None) else "inbound"
    turned = _RECEIVES.search(passage.plain) is not None
    if home and foreign:
        return "outbound" if (home.start < foreign.start) != turned else "inbound"
    if foreign:
        ours = _OUR_SIDE.search(passage.plain, 0, passage.at(foreign))
        if ours and turned:
            return "inbound"
        return "outbound" if ours or end < passage.at(foreign) else "inbound"
    if home:
        return "inbound" if hosted or turned else "outbound"
    theirs = hosted or _THEIR_COUNCIL.search(passage.plain) is not None
    meant = subject is not None and subject.is_partner and _OUR_SIDE.search(passage.plain) is None
    return "inbound" if theirs or meant else "outbound"


def _role(passage: Passage, side: Mention | None) -> Role | None:
    """Return whether words beside a name make it who gives or who gets; None where they do not tell."""
    if side is None:
        return None
    left = passage.left_of(side)
    if _GETS.match(passage.plain, passage.after(side)):
        return "taker"
    if _GIVEN_BY.search(left):
        return "giver"
    return "taker" if _GIVEN_TO.search(left) else None


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


def _by_actor(passage: Passage, count: int) -> Direction | None:
    """Return which way people went where the sentence is about who sends or receives them; None where it is not."""
    verb = max(_SENDS_OR_GETS.finditer(passage.plain, 0, count), key=lambda found: found.start(), default=None)
    sides = [m for m in passage.mentions if m.is_partner or m.is_own or m.role == "country"]
    if verb is None or not sides or passage.at(sides[0]) > verb.start():
        return None
    subject = sides[0]
    left = passage.left_of(subject)
    if _AWAY.search(left) or passage.plain[verb.end() : count].count(","):
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
    if is_exchange(passage.plain[max(clause[0], count[0] - _NEAR) : count[1] + _NEAR]):
        return "both"
    if way := _by_actor(passage, count[0]):
        return way
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
    foreign = any(m.role == "demonym" for m in passage.within(count[0], count[1] + 2))  # "52,000 Korean visitors"
    if (comes or foreign) and not leaves:
        return "inbound"
    if after and not before:
        return "outbound" if after[0].is_own else "inbound"
    if before:
        return "outbound" if before[-1].is_own else "inbound"
    return "inbound"

"""Tells exports from imports: who buys or sells, and where goods go to or come from."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figure_places import Sum, is_linked
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.model.statement import Flow

_THEIR_EXPORTS = re.compile(r"'s? exports?|^[^,]*\bexported\b|xuất khẩu (?:của|từ)|exportations (?:de|du)")
_ACTS = re.compile(
    r"(?: (?:of|in) \w+| ?\([^()]{2,30}\))?(?:, [^,;.\d]{3,60},)?"
    r"(?:'s?(?: \w+){0,2}|(?:,? (?:for its part|pour sa part|de son côté|in (?:turn|return)),?)?"
    r"(?: (?:province|city|prefecture|region|buyers|traders|firms|also|alone|mainly|mostly|chiefly|surtout"
    r"|principalement|essentiellement|n'a|n'ont|ne|had|has|have|đã|a|avait|lui"
    r"|en|leur|y|thu|ont|last year|this year|l'an (?:dernier|passé)|năm ngoái|(?:in|en) \d{4}))*) ?"
)
"""Between a name and the verb or noun of trade that is its own."""
_MARKET_FOR = re.compile(
    r"\b(?:(?:largest|biggest|best|main|top|key|leading|major|important|second|third|first|number one|export)"
    r"(?: [\w-]+){0,2} (?:markets?|buyers?|customers?)"
    r"|(?:premier|principal|gros|grand|meilleur|deuxième|troisième)(?: \w+){0,2} (?:client|acheteur|débouché)s?"
    r"|(?:marché|débouché)s? (?:d'exportation|à l'exportation)|thị trường xuất khẩu)\b(?=[^;]{0,60} (?:of|for|to"
    r"|d[eu]|des|d'|pour|của|với|with|avec|taking|by)\b)"
)
"""Makes a country who buys, whatever the words for its trade are."""
HE_TRADES = re.compile(
    r"(?:[^,;]{3,30}, )?(?:it|they|this (?:province|city)|elles?|ils?|celle-ci|celui-ci|cette (?:province|ville)"
    r"|tỉnh (?:này"
    r"|bạn))(?: (?:also|in turn|has|have|had|ne|lui|leur|en|y|a|ont|avait|de|son"
    r"|côté|đã|cũng))* "
    r"(?:bought|buys?|sold|sells?|import\w*|export\w*|purchased|vend\w*|achet\w+|livr\w+|bán|mua|xuất|nhập)\b"
)
"""Begins a sentence on what the side spoken of before bought or sold."""
_GAP = r"(?:[^,;.\d]{0,40}|[^;.\d]{0,30} (?:worth|for) (?:[^;\d]{0,12}[\d.,]+)[^,;.\d]{0,25})?"
"""Between a verb and where goods went to or came from: goods, and what they were worth."""
_GOAL = re.compile(
    rf"{_GAP} (?:to|into|sang|cho|vào|vers|à|au|aux)(?: (?:the|la|le|l'|tỉnh|thành phố|province"
    r"|province de))* ?"
)
_ORIGIN = re.compile(
    rf"{_GAP} (?:from|từ|của|d[eu]|depuis|auprès d[eu]|(?:en )?provenance d[eu])"
    r"(?: (?:the|la|le|l'|tỉnh|thành phố|province|province de))* ?"
)
"""Between what was sold and where it went to, bought and where it came from."""
_OUR_NAME = re.compile(
    r"\bthe (?:vietnamese|mekong delta|central highlands|northern|southern|central) (?:[\w-]+ )?(?:province|city|side"
    r"|neighbou?r|partner|locality)\b|\b(?:province|ville|voisine|partenaire|localité) vietnamienne?\b"
    r"|\btỉnh (?:bạn )?việt nam\b"
)
"""Means the Vietnamese side wherever it stands."""
_NOUN_OF = re.compile(r" (?:de|du|of|by|của)(?: (?:la|le|the|tỉnh|thành phố|province))* ?")
_DEALS_WITH = re.compile(
    r" (?:à|au|aux|chez|auprès d[eu]|vers|from|to|into|sang|cho|từ)(?: (?:la|le|l'|the|tỉnh|thành phố|province))* ?"
)
"""Around the first of two sides, who buys or sells: "les achats de Savannakhet à Quang Tri"."""
_TWO = 2
_THE_PEOPLE = re.compile(r"\b(?:les|the) $")
_IS_CUSTOMER = re.compile(
    r" (?:is|was|remains|has become|reste|est|était|demeure|là|vẫn là) [^,;:.\d]{0,40}?"
    r"(?:customer|buyer|market|client|débouché|acheteur|thị trường|khách hàng)\b"
)
"""Behind the name of who buys."""
_ITS = re.compile(
    r"\b(?:its|their|ses|leurs) (?:\w+ )?(?:exports|imports|purchases|sales|(?:ex|im)portations|achats|ventes)\b"
)
"""Of whom the sum before was."""
_GOODS_OF = re.compile(r"\bhàng(?: h(?:óa|oá))?(?: của)? $")
"""Before the country that goods come from."""
_IN_ALL = re.compile(r" (?:au total|in total|in all|altogether)\b")
"""Behind a sum of what is bought and sold together: "against 352 million in total"."""


class Flows:
    """Tells the flows of the sums of one sentence, in order.

    Args:
        passage: the sentence.
        cues: of its language.
        subject: the side that the sentence before was about, which a pronoun may stand for; None: it named none.
        theirs: whether it goes on about the partner's exports or imports, told before a semicolon.

    Attributes:
        is_theirs: whether the last sum was that of the partner's exports or imports.
    """

    def __init__(self, passage: Passage, cues: Cues, subject: Mention | None, *, theirs: bool = False) -> None:
        self._passage = passage
        self._cues = cues
        self._subject = subject
        self._actor: Mention | None = None  # who bought or sold what the last sum paid for
        self.is_theirs = theirs

    def of(self, told: Sum, before: Figure | None, *, turned: Flow | None) -> Flow:
        """Return the flow of a sum; ``turned`` where words say that goods went the other way than ``before``."""
        if told.is_told or before is None:
            flow, self._actor = flow_of(told, self._passage, cues=self._cues, before=self._actor, subject=self._subject)
        else:  # "187 million USD, compared with 165 million"
            flow = "total" if _IN_ALL.match(self._passage.plain, told.end) else before.flow or "total"
        if self.is_theirs and told.is_told and self._goes_on(told):
            flow = "export" if told.topic == "import" else "import"  # "Hamburg's exports ..., its imports ..."
        flow = turned or flow
        self.is_theirs = {told.topic, flow} == {"export", "import"}
        return flow

    def _goes_on(self, told: Sum) -> bool:
        """Whether words of trade name no side, or leave it to a pronoun whose they are."""
        named = [m for m in self._passage.within(told.left, told.right) if m.role != "demonym" and not m.is_scene]
        return told.topic != "trade" and (
            not named or _ITS.search(self._passage.plain, told.left, told.start) is not None
        )

    def is_of_others(self, partners: Sequence[Mention]) -> bool:
        """Whether somebody else than the partners sold or bought: "Savannakhet sold copper to China"."""
        return self._actor is not None and self._actor.is_partner and self._actor not in partners


def flow_of(
    told: Sum, passage: Passage, *, cues: Cues, before: Mention | None = None, subject: Mention | None = None
) -> tuple[Flow, Mention | None]:
    """Return the flow as the Vietnamese side sees it, and who buys or sells.

    What the partner exports, the province imports.

    Args:
        told: the sum of money.
        passage: the sentence.
        cues: of the language.
        before: who bought or sold what an earlier sum of the sentence paid for; None: not told.
        subject: the side that the sentence before was about, which a pronoun may stand for; None: it named none.
    """
    if any(m.is_own and _IS_CUSTOMER.match(passage.plain, passage.after(m)) for m in passage.mentions):
        return "import", None  # "Quang Tri remains our best customer"
    if _MARKET_FOR.search(passage.plain, 0, told.start):
        return "export", None
    if told.topic not in {"export", "import"}:
        return "total", before
    actor = trader(told, passage, cues)
    owners = [m for m in passage.mentions if told.left <= passage.after(m) <= told.start and not m.is_scene]
    owners = [m for m in owners if m.is_partner or m.role == "province"]
    if actor is None and all(is_linked(passage, m) for m in owners):
        if before is None and (way := _way_of(told, passage, cues)):
            return way, None
        actor = before or (subject if HE_TRADES.match(passage.plain) else None)  # "Daejeon sold ..., and bought ..."
    if actor is None and (way := _way_of(told, passage, cues)):
        return way, None
    if actor:
        return ("export" if (told.topic == "export") == actor.is_own else "import"), actor
    words = passage.plain[told.left : told.start]
    theirs = owners and all(m.is_partner for m in owners) and _THEIR_EXPORTS.search(words)
    exports = (told.topic == "export") != bool(theirs)
    return ("export" if exports else "import"), None


def _way_of(told: Sum, passage: Passage, cues: Cues) -> Flow | None:
    """Return the flow by where goods went, came from, or whose they were ("sold to Dak Nong", "Lao exports")."""
    pattern = next(pattern for name, pattern in cues.figures.topics if name == told.topic)
    for verb in pattern.finditer(passage.plain, told.left):
        if verb.start() >= told.right:
            break
        if actor := _noun_owner(passage, verb.end()):
            return "export" if actor.is_own == (told.topic == "export") else "import"
        buyer = next((m for m in passage.mentions if m.is_own or m.is_partner if passage.at(m) >= verb.end()), None)
        if buyer and verb[0] == "achats" and _NOUN_OF.fullmatch(passage.plain, verb.end(), passage.at(buyer)):
            return "import" if buyer.is_own else "export"  # but "les achats auprès de Savannakhet"
        ours = _OUR_NAME.search(passage.plain, verb.end())
        if ours and (_GOAL if told.topic == "export" else _ORIGIN).fullmatch(passage.plain, verb.end(), ours.start()):
            return "import" if told.topic == "export" else "export"
        for mention in passage.mentions:
            gap = passage.plain[verb.end() : passage.at(mention)] if passage.at(mention) >= verb.end() else None
            if gap is not None and (_GOAL if told.topic == "export" else _ORIGIN).fullmatch(gap):
                return "import" if mention.is_own == (told.topic == "export") else "export"
            if told.topic == "export" and mention.role == "demonym" and is_of_trade(passage, mention, cues):
                return "import"
    return None


def _noun_owner(passage: Passage, start: int) -> Mention | None:
    """Return who buys or sells by a noun: the first of two sides in "les achats de Savannakhet à Quang Tri"."""
    sides = [m for m in passage.mentions if passage.at(m) >= start and (m.is_own or m.role in {"locality", "country"})]
    if len(sides) < _TWO or sides[0].is_own == sides[1].is_own:
        return None
    between = passage.plain[passage.after(sides[0]) : passage.at(sides[1])]
    owns = _NOUN_OF.fullmatch(passage.plain, start, passage.at(sides[0])) and _DEALS_WITH.fullmatch(between)
    return sides[0] if owns else None


def is_of_trade(passage: Passage, adjective: Mention, cues: Cues) -> bool:
    """Whether an adjective of a country stands beside a word for exports ("Lao exports", "ventes laotiennes")."""
    pattern = next(pattern for name, pattern in cues.figures.topics if name == "export")
    verbs = (verb.span() for verb in pattern.finditer(passage.plain))
    return any(1 in {start - passage.after(adjective), passage.at(adjective) - end} for start, end in verbs)


def _is_nation_acting(passage: Passage, nation: Mention) -> bool:
    """Whether a country, or its people, may be who buys or sells: "les Japonais ont acheté ..."."""
    left = passage.left_of(nation)
    if nation.role == "demonym":
        return _THE_PEOPLE.search(left) is not None
    return nation.role == "country" and _GOODS_OF.search(left) is None


def trader(told: Sum, passage: Passage, cues: Cues) -> Mention | None:
    """Return who buys or sells, where a name stands right before the verb or owns the noun ("Yunnan bought ...")."""
    pattern = next(pattern for name, pattern in cues.figures.topics if name == told.topic)
    verb = next((found for found in pattern.finditer(passage.plain, told.left) if found.start() < told.start), None)
    if verb is None:
        return None
    named = [m for m in passage.mentions if passage.after(m) <= verb.start()]
    before = [m for m in named if m.is_partner or m.role == "province"]
    before = before or [m for m in named if _is_nation_acting(passage, m)]
    return before[-1] if before and _ACTS.fullmatch(passage.plain[passage.after(before[-1]) : verb.start()]) else None

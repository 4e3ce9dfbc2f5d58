"""Tells what a sum of money is about: trade, investment, a gift; and which sums are none of these."""

import re
from collections.abc import Iterator, Sequence
from typing import cast

from paradiplomacy.extract.figure_places import Sum
from paradiplomacy.extract.figure_things import NEED, RATE, is_of_goods, is_public
from paradiplomacy.extract.languages.cues import TRADE, FigureCues, Topic
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import Money

_REASON = re.compile(r"\b(?:after|because|thanks to|since|sau khi|do|nhờ|vì|après|car|grâce à)\b")
"""What stands behind these words is why, not what."""
_PART = re.compile(
    r"\b(?:of which|of whom|including|made up of|dont|y compris|réparties? entre|trong đó|gồm|bao gồm"
    r"|(?<!\w )of th(?:is|at))\b"
)
"""What stands behind these words is of a part, and the sum before it is the whole."""
_OF = re.compile(r"\s?(?:(?:were|was|worth of|of|in|on|from|là|de|en|d'|à l')(?: the)?\s?)?")
_OF_ALL = re.compile(
    r"^of the $|\bof (?:the|its|their)(?: (?!with\b)[\w']+){0,3} (?:total|overall)\b(?!,)|\bin (?:the|its"
    r"|their) (?:total"
    r"|overall)\b|\b(?:trong|trên) tổng\b"
    r"|\bdu total\b|\bsur un total\b|(?:%|\bper ?cent) (?:of|des?|du|tổng|trong)\b[^,;.:(]{0,40}$"
)
"""Before the sum of which the figure told is a part."""
_NEAR = 40
_INTO_BUDGET = re.compile(r" (?:in taxes |in fees )?(?:in)?to the (?:state|provincial|local|national) budget\b")
"""Behind duties that goods have paid."""
_CHANGE = re.compile(
    r"\b(?:tăng|giảm|(?<!made )(?<!make )(?<!makes )(?<!put )up|down|by|(?:increase|rise|growth|drop|decrease|fall"
    r"|decline"
    r"|surplus|deficit) of|hausse de|baisse de|excédent de|déficit de|xuất siêu|nhập siêu)"
    r"(?: (?:thêm|khoảng|gần|hơn|trên|about|nearly|some|over|more than|près de|plus de|environ))* ?(?:us\$|\$)?$"
)
"""Before the difference of two sums."""
_STOP = re.compile(r"[,;.]")
_AIMED = re.compile(
    r"[^,;.]{0,60}?\b(?:(?:in|of|as|de|en|tiền) (?:\w+ )?(?:duties|tax(?:es)?|fees|fines|droits|amendes|recettes"
    r"|thuế|phí)"
    r"|seized|confiscated|saisie?s|(?:as|for) (?:an? |its |the )?(?:target|goal)|set (?:itself|themselves)|targeted"
    r"|planned"
    r"|hoped for|in transit|en transit|quá cảnh|đề ra|đặt ra|mục tiêu|s'(?:est|était) fixée?s?|visée?s?)\b"
)
"""Behind a sum that was only aimed at, or was none of trade."""
_PROJECTS = re.compile(r"projects?|projets?|dự án")
"""They are paid for by investors, or by who helps, as the other words of a sentence tell."""
_SENT = re.compile(
    r"\b(?:ship(?:ped|s)|suppl(?:y|ied|ies)|deliver(?:ed|ies)|fourni\w*|livr(?:é|ées?)|expédi(?:é|ées?))\b"
)
_SENT_BY = re.compile(r" (?:from|given by|de|d'|du|của|từ) ?(?:the |la |le |l'|tỉnh |thành phố )?")
"""Between a sum and who gave it."""
_COMES_FROM = re.compile(
    r"\b(?:from|từ|của|depuis|(?:en )?provenance d[eu]|(?:originaires?|venus?) d[eu])(?: the| la| l'| tỉnh)? ?$"
)
_GOES_TO = re.compile(
    r"\b(?:(?:le chemin|la route|la direction|en direction) d[eu]|to|into|for|bound for|pour|sang|vào|đến|vers"
    r"|à destination d[eu]|au|aux|à)(?: the| le| la| l'| tỉnh)? ?$"
)
_BOTH_WAYS = re.compile(
    r"\b(?:to (?:and|or) from|from (?:and|or) to|bound for (?:and|or) (?:coming )?from|à destination (?:et"
    r"|ou) en provenance|en provenance (?:et|ou) à destination)\b"
)
_IN_OR_OUT = re.compile(
    r"[^,;.]{0,40}\b(?:(?P<came>came in|enter(?:ed|ing)(?: the province| viet ?nam)?|sont entrée?s|à l'entrée)"
    r"|went out|left the province|leaving viet ?nam|sont sortie?s"
    r"|à la sortie)\b"
)
"""Behind the value of goods of which no name tells where they went."""
_PAID_BY = re.compile(
    r"\b(?:supportée?s?|assumée?s?|prise?s? en charge|couverte?s?|financée?s?|payée?s?"
    r"|réglée?s?)(?: [\w']+){0,3}? par (?!des |d'autres|l'état|le )"
    r"|\b(?:paid|borne|covered|met|funded|financed)(?: \w+){0,2}? by (?!sponsors|donors|private|the )"
    r"|\bdo .{2,60}? (?:hỗ trợ|tài trợ|tặng|viện trợ|chi trả|đài thọ)"
)
"""Behind what something cost."""
_WAS_GIVEN = re.compile(
    r" (?:was|were|has been|have been|a été|ont été|đã được) (?:earmarked|allocated|given|handed|sent|delivered"
    r"|spent|set aside"
    r"|transferred|released|donn|vers|allou|accord|attribu|débloqu|consacr|remis|trích|trao|chuyển|cấp)"
)
"""Behind a sum that comes from a budget."""
_BUILT = re.compile(
    r"\b(?:buil(?:d|ds|t|ding)|construct\w*|erected|renovat\w+|repair\w*|restor\w+|upgrad\w+|equip\w*|inaugurat\w+"
    r"|open(?:s|ed)?|hand(?:ed|s|ing)? over|completed?|funds?|pay(?:s|ing)?|paid"
    r"|constru\w+|bât\w+|rénov\w+|répar\w+|restaur\w+|équip\w+|réhabilit\w+|achev\w+|livré|remis|remet|offert"
    r"|inaugur\w+"
    r"|xây|dựng|sửa chữa|khánh thành|bàn giao|khởi công|nâng cấp|cải tạo)\b"
)


_UNFINISHED = re.compile(
    r"\b(?:under construction|(?:is|are) being built|will be (?:ready|finished|completed|opened)|en construction"
    r"|en chantier|sera (?:prête?|achevée?|livrée?)|đang (?:được )?xây(?: dựng)?|sẽ (?:hoàn thành|khánh thành))\b"
)
"""Of what nobody is said to have given yet."""
_COST = re.compile(r"cost|coût")
"""What imports do ("imports cost 410 million USD")."""
_TO_ALL = re.compile(
    r"(?: worth)?(?: of)?(?: [\w'-]+){0,5}? (?:to the (?:whole )?world|around the world|all over the world|worldwide"
    r"|dans le monde(?: entier)?|ra thế giới|khắp thế giới)\b"
)
"""Behind what somebody sold to everybody."""


class SumTopics:
    """Tells what the sums of one sentence are about.

    Args:
        cues: of the language.
    """

    def __init__(self, cues: FigureCues) -> None:
        self._cues = cues

    def sums(
        self, passage: Passage, amounts: Sequence[Money], *, same: Topic | None, led_by: str = ""
    ) -> Iterator[tuple[int, Sum, Money]]:
        """Yield the amounts that may be figures, each with its number and with what it is about.

        Args:
            passage: the sentence.
            amounts: the amounts in it.
            same: what the figure told just before was of, where the sentence goes on about it.
            led_by: the part before a semicolon that the sentence goes on.
        """
        plain, topic = passage.plain, cast("Topic | None", None)
        for at, money in enumerate(amounts):
            left = amounts[at - 1].end if at else 0
            right = amounts[at + 1].start if at + 1 < len(amounts) else len(plain)
            told = self._topic(plain, left, money, right, goes_on=topic is not None)
            if (told is None or told == "trade") and (way := _IN_OR_OUT.match(plain, money.end, right)):
                told = "import" if way["came"] else "export"
            if money.is_compared and topic and not {told, topic} <= TRADE:
                told = None  # "... changed hands, against 12 million given a year earlier"
            if topic is None and told is None:
                told = self._by_things(passage, led_by, money)
            topic = told or topic or same
            if topic == "investment" and is_public(led_by + plain):
                topic = "support"
            is_gift = topic in TRADE and (is_public(plain) or NEED.search(plain, left, money.start))
            if is_gift and _SENT.search(plain, left, money.start):
                topic = "support"
            if topic and not self._is_other_money(topic, plain, left, money, right, is_public(led_by + plain)):
                yield at, Sum(topic, money.start, money.end, left, right, told is not None), money

    def _topic(self, plain: str, left: int, money: Money, right: int, *, goes_on: bool) -> Topic | None:
        """Return what an amount is about: the nearest cue before it, else the nearest after it."""
        reason = _REASON.search(plain, money.end, right)
        right = reason.start() if reason else right
        if goes_on and (stop := _STOP.search(plain, money.end, right)):
            right = stop.start()
        beside = self._right_behind(plain, money)
        if beside:
            return beside
        before = self._cue(plain, left, money.start, last=True)
        if before:
            return before
        part = _PART.search(plain, money.end, right)
        behind = self._cue(plain, money.end, part.start() if part else right, last=False)
        if behind or not part:
            return behind
        of_part = self._cue(plain, part.end(), right, last=False)
        return "trade" if of_part in TRADE else of_part

    def _cue(self, plain: str, start: int, end: int, *, last: bool) -> Topic | None:
        """Return the last or the first topic that words tell; trade goes before the others."""
        found = [
            (match.start(), match.end(), topic)
            for topic, pattern in self._cues.topics
            for match in pattern.finditer(plain, start)
            if match.start() < end
        ]
        whole = [cue for cue in found if not any(_holds(other, cue) for other in found)]
        if not whole:
            return None
        told = [cue for cue in whole if not _PROJECTS.fullmatch(plain, cue[0], cue[1])] or whole
        ranked = [cue for cue in told if cue[2] in TRADE] or told
        return (max if last else min)(ranked, key=lambda cue: cue[0])[2]

    def _by_things(self, passage: Passage, led_by: str, money: Money) -> Topic | None:
        """Return what a sum without any cue is about by the things that it pays for."""
        words = led_by + passage.plain
        if not (led_by or any(not m.is_scene for m in passage.mentions)) and _UNFINISHED.search(words):
            return None
        came_from = any(_SENT_BY.fullmatch(passage.plain, money.end, passage.at(m)) for m in passage.mentions)
        if NEED.search(words) or (is_public(words) and (came_from or _BUILT.search(words))):
            return "support"
        if not is_of_goods(words):
            return None
        if _BOTH_WAYS.search(words):
            return "trade"
        for mention in passage.mentions:
            left = passage.left_of(mention)
            comes, goes = _COMES_FROM.search(left), _GOES_TO.search(left)
            if (comes or goes) and mention.role != "town":
                return "export" if (comes is not None) == mention.is_own else "import"
        return None

    def _right_behind(self, plain: str, money: Money) -> Topic | None:
        """Return what stands right behind an amount: "5 million USD of exports and 3 million USD imports"."""
        verb = _OF.match(plain, money.end)
        at = verb.end() if verb else money.end
        return next(
            (topic for topic, pattern in self._cues.topics if topic in TRADE and pattern.match(plain, at)), None
        )

    def _is_other_money(self, topic: Topic, plain: str, left: int, money: Money, right: int, public: bool) -> bool:
        """Whether words beside an amount make it something else: a tax, a budget, a sum only aimed at."""
        found = [m for m in self._cues.other_money.finditer(plain, left) if m.start() < money.start]
        if any(pattern.match(plain, money.end) for pattern in (_INTO_BUDGET, RATE)):
            return True
        if _OF_ALL.search(plain, left, money.start):
            return True
        if _CHANGE.search(plain, max(left, money.start - _NEAR), money.start):
            return True
        if topic in TRADE and _TO_ALL.match(plain, money.end, right):
            return True
        if topic != "support" and (any(match["apart"] for match in found) or _AIMED.match(plain, money.end, right)):
            return True
        ungiven = next((match.end() for match in reversed(found) if match["ungiven"]), None)
        if topic == "support" and ungiven:  # "asked Quang Tri to fund a school of 5 billion VND"
            return not self._is_given(plain, ungiven, money.start)
        if topic == "support" and found:  # "the trip costs 18,500 dollars, most of it from donations"
            is_paid = _PAID_BY.search(plain, money.end) or _WAS_GIVEN.match(plain, money.end)
            return not (public or is_paid or self._is_given(plain, left, money.start))
        if self._right_behind(plain, money):
            return False
        other = [match.start() for match in found if not (topic == "import" and _COST.match(match[0]))]
        same = TRADE if topic in TRADE else {topic}
        told = [m.start() for t, p in self._cues.topics if t in same for m in p.finditer(plain, left, money.start)]
        return bool(other) and max(other) > max(told, default=-1)

    def _is_given(self, plain: str, left: int, start: int) -> bool:
        """Whether words before an amount tell that it, or what it paid for, was given."""
        given = next(pattern for name, pattern in self._cues.topics if name == "support")
        first = given.search(plain, left)
        return first is not None and first.start() < start


def _holds(outer: tuple[int, int, Topic], inner: tuple[int, int, Topic]) -> bool:
    """Whether one cue lies within a longer one: "export" in "import-export"."""
    longer = outer[1] - outer[0] > inner[1] - inner[0]
    return longer and outer[0] <= inner[0] and inner[1] <= outer[1]

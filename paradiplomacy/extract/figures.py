"""Reads amounts of money sentence by sentence: trade, investment, support; each with its partners and its period."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.directions import direction_of_investment, direction_of_support, flow_of
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figure_partners import FigurePartners, Sum, beside
from paradiplomacy.extract.figure_periods import Counted, FigurePeriods
from paradiplomacy.extract.languages.cues import TRADE, Cues, Topic
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import Money, count_of, money_in
from paradiplomacy.model.statement import Flow

INHERITS_FOR = 2
"""Sentences after a figure in which another one may speak of the same partners and period without naming them."""
_LIKEWISE = re.compile(r"[^,;.]{0,20}?,? (?:and|et|và) (?:[\w-]+ ){1,3}?(?:at|à|đạt) ")
"""Between two sums for which one word tells how exact they are ("estimated at 720 million and imports at ...")."""


_REASON = re.compile(r"\b(?:after|because|thanks to|since|sau khi|do|nhờ|vì|après|car|grâce à)\b")
"""What stands behind these words is why, not what."""
_OF = re.compile(r"\s?(?:(?:were|was|worth of|of|in|on|from|là|de|en|d'|à l')(?: the)?\s?)?")
_TOPICS: Mapping[Flow, Topic] = {"total": "trade", "export": "export", "import": "import"}
_OF_ALL = re.compile(
    r"\b(?:of|in) (?:the|its|their)(?: [\w']+){0,3} (?:total|overall)\b|\b(?:trong|trên) tổng\b"
    r"|\bdu total\b|\bsur un total\b|(?:%|\bper ?cent) (?:of|des?|du|tổng|trong)\b[^,;.:(]{0,40}$"
)
"""Before the sum of which the figure told is a part."""
_NEAR = 40
_CHANGE = re.compile(
    r"\b(?:tăng|giảm|(?<!made )(?<!make )(?<!makes )up|down|by|(?:increase|rise|growth|drop|decrease|fall|decline"
    r"|surplus|deficit) of|hausse de|baisse de|excédent de|déficit de|xuất siêu|nhập siêu)"
    r"(?: (?:thêm|khoảng|gần|hơn|trên|about|nearly|some"
    r"|over|more than|près de|plus de|environ))* ?(?:us\$|\$)?$"
)
"""Before the difference of two sums."""
_PRONOUN = re.compile(r"\b(?:they|elles|ils|(?:the|this|that) figure|ce chiffre|con số)\b")
"""What a figure before was of, exports perhaps, and not the trade of which it was a part."""
_STOP = re.compile(r"[,;.]")
_AIMED = re.compile(
    r"[^,;.]{0,60}?\b(?:(?:as|for) (?:an? |its |the )?(?:target|goal)|set (?:itself|themselves)|targeted|planned"
    r"|hoped for|đề ra|đặt ra|mục tiêu|s'(?:est|était) fixée?s?|visée?s?)\b"
)
"""Behind a sum that was only aimed at."""


class FigureReader:
    """Reads the figures of one article.

    Args:
        cues: of its language.
        context: what has been said so far.

    Attributes:
        dated: the period that the headline gives to all figures; None where it gives none.
    """

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context
        self.dated: Dated | None = None
        self._partners = FigurePartners(cues, context)
        self._since_last = INHERITS_FOR + 1
        self._anchor: Figure | None = None  # the first figure of the latest sentence that has any
        self._latest: Figure | None = None

    def read(self, passage: Passage) -> tuple[Figure, ...]:
        """Return the figures of one sentence; call it for each, in order."""
        self._since_last += 1
        found = tuple(self._figures(passage))
        nations = [m for m in passage.mentions if m.is_nation]
        self._partners.country = nations[-1] if nations else None
        if found:
            self._anchor, self._latest = found[0], found[-1]
            self._since_last = 0
        return found

    def _figures(self, passage: Passage) -> Iterator[Figure]:
        amounts = list(money_in(passage.plain, self._cues))
        if not amounts:
            return
        anchor = self._anchor if self._since_last <= INHERITS_FOR else None
        numbers = [Counted(money.start, money.end, money.is_compared) for money in amounts]
        periods = FigurePeriods(passage, numbers, before=anchor.period if anchor else None)
        before: Figure | None = None
        actor: Mention | None = None
        for at, told, money in self._sums(passage, amounts):
            figure = self._figure(told, passage, money)
            if figure is None:
                continue
            figure = replace(figure, period=self._period(figure, periods, at))
            if figure.kind == "trade":
                if told.is_told or before is None:
                    flow, actor = flow_of(told, passage, cues=self._cues, before=actor)
                else:  # "187 million USD, compared with 165 million"
                    flow = before.flow or "total"
                figure = replace(figure, flow=flow)
            if before and _LIKEWISE.fullmatch(passage.plain, before.end, money.start):
                figure = replace(figure, qualifier=before.qualifier)
            before = figure
            yield figure

    def _sums(self, passage: Passage, amounts: Sequence[Money]) -> Iterator[tuple[int, Sum, Money]]:
        """Yield the amounts that may be figures, each with its number and with what it is about."""
        topic: Topic | None = None
        for at, money in enumerate(amounts):
            left = amounts[at - 1].end if at else 0
            right = amounts[at + 1].start if at + 1 < len(amounts) else len(passage.plain)
            told = self._topic(passage.plain, left, money, right, goes_on=topic is not None)
            topic = told or topic or self._same_topic(passage)
            if topic and not self._is_other_money(topic, passage.plain, left, money, right):
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
        for start, end, choose in ((left, money.start, max), (money.end, right, min)):
            found = [
                (match.start(), match.end(), topic)
                for topic, pattern in self._cues.topics
                for match in pattern.finditer(plain, start)
                if match.start() < end
            ]
            whole = [cue for cue in found if not any(_holds(other, cue) for other in found)]
            if whole:
                return choose([cue for cue in whole if cue[2] in TRADE] or whole, key=lambda cue: cue[0])[2]
        return None

    def _right_behind(self, plain: str, money: Money) -> Topic | None:
        """Return what stands right behind an amount: "5 million USD of exports and 3 million USD imports"."""
        verb = _OF.match(plain, money.end)
        at = verb.end() if verb else money.end
        return next(
            (topic for topic, pattern in self._cues.topics if topic in TRADE and pattern.match(plain, at)), None
        )

    def _is_other_money(self, topic: Topic, plain: str, left: int, money: Money, right: int) -> bool:
        """Whether words beside an amount make it something else: a tax, a budget, a sum only aimed at."""
        found = list(self._cues.other_money.finditer(plain, left, money.start))
        if _OF_ALL.search(plain, left, money.start):
            return True
        if _CHANGE.search(plain, max(left, money.start - _NEAR), money.start):
            return True
        if topic != "support" and (any(match["apart"] for match in found) or _AIMED.match(plain, money.end, right)):
            return True
        if topic == "support" and found:  # "the trip costs 18,500 dollars, most of it from donations"
            given = next(pattern for name, pattern in self._cues.topics if name == topic)
            first = given.search(plain, left)
            return first is None or first.start() >= money.start
        if topic not in TRADE or self._right_behind(plain, money):
            return False
        other = [match.start() for match in found]
        trade = [m.start() for t, p in self._cues.topics if t in TRADE for m in p.finditer(plain, left, money.start)]
        return bool(other) and max(other) > max(trade, default=-1)

    def _same_topic(self, passage: Passage) -> Topic | None:
        """Return what the trade told just before was, where a sentence goes on about it ("of this sum ...")."""
        if not self._goes_on(passage):
            return None
        meant = self._anchor.flow if self._anchor and _PRONOUN.search(passage.plain) else None
        return _TOPICS[meant or "total"]

    def _before(self, told: Sum, passage: Passage) -> tuple[Mention, ...]:
        """Return the partners of the figure before, where this one may be of the same."""
        latest, kind = self._latest, "trade" if told.topic in TRADE else told.topic
        if not latest or latest.kind != kind or self._since_last > INHERITS_FOR:
            return ()
        goes_on = told.topic in TRADE or (self._since_last <= 1 and self._cues.same_period.search(passage.plain))
        return latest.partners if goes_on else ()

    def _goes_on(self, passage: Passage) -> bool:
        latest = self._latest
        told = latest is not None and latest.kind == "trade" and self._since_last <= INHERITS_FOR
        return told and self._cues.same_period.search(passage.plain) is not None

    def _figure(self, told: Sum, passage: Passage, money: Money) -> Figure | None:
        before = self._before(told, passage)
        partners, inferred = self._partners.of(passage, told, before=before, goes_on=self._goes_on(passage))
        province = province_of(passage, self._context, told)
        if self._latest and inferred and partners == before and province not in passage.mentions:
            province = self._latest.province
        if not partners or province is None:
            return None
        figure = Figure(
            kind="trade",
            province=province,
            partners=partners,
            sentence=passage.sentence,
            start=money.start,
            end=money.end,
            qualifier=money.qualifier,
            period=None,
            amount=money.amount,
            currency=money.currency,
            inferred=inferred,
        )
        if told.topic in TRADE:
            return figure
        if told.topic == "investment":
            direction = direction_of_investment(passage, partners[0])
            return replace(figure, kind="investment", direction=direction, projects=self._projects(passage.plain, told))
        direction = direction_of_support(passage, partners[0], end=money.end, cues=self._cues)
        return replace(figure, kind="support", direction=direction)

    def _period(self, figure: Figure, periods: FigurePeriods, at: int) -> Dated | None:
        """Return the period beside an amount, else that of the sentence, else that of the figure before."""
        is_trade, goes_on = figure.kind == "trade", self._anchor is not None and self._anchor.kind == figure.kind
        told = periods.of(at, shares=figure.kind != "support")
        if figure.kind == "support" and told and told.kind == "date" and _is_no_span(figure.sentence.plain, told):
            return None
        if told or periods.is_apart(at):
            return told
        reach = {"trade": INHERITS_FOR, "investment": 1}.get(figure.kind, 0)
        anchor = self._anchor if goes_on and self._since_last <= reach else None
        return (anchor.period if anchor else None) or (self.dated if is_trade else None)

    def _projects(self, plain: str, told: Sum) -> int | None:
        around = (told.left, told.start), (told.end, told.right), (0, len(plain) if told.left == 0 else 0)
        match = next((found for ends in around if (found := self._cues.projects.search(plain, *ends))), None)
        return count_of(match["n"], self._cues) if match else None


def province_of(passage: Passage, context: Context, told: Sum | None = None) -> Mention | None:
    """Return the Vietnamese side that a figure is about: named beside it, in its sentence, or the one spoken of."""
    provinces = [m for m in passage.mentions if m.role == "province"]
    if told and len(provinces) > 1 and (own := beside(passage, told, provinces)):
        return own
    acting = [m for m in provinces if not m.is_scene]
    towns = [m for m in passage.mentions if m.role == "town"]
    return next(iter(acting or provinces or towns), None) or context.own()


def _is_no_span(plain: str, dated: Dated) -> bool:
    """Whether a gift was given on one day of a month, or after what a year is known for ("the typhoon of 2009")."""
    return len(dated.to or "") > len("2009") or re.search(r"\b(?:of|de|du) $", plain[: dated.start]) is not None


def _holds(outer: tuple[int, int, Topic], inner: tuple[int, int, Topic]) -> bool:
    """Whether one cue lies within a longer one: "export" in "import-export"."""
    longer = outer[1] - outer[0] > inner[1] - inner[0]
    return longer and outer[0] <= inner[0] and inner[1] <= outer[1]

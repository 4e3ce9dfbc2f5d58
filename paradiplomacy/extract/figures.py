"""Reads amounts of money sentence by sentence: trade, investment, support; each with its partners and its period."""

import re
from collections.abc import Iterator
from dataclasses import replace

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dates import Dated
from paradiplomacy.extract.directions import direction_of_investment, direction_of_support, flow_of
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.languages.cues import Cues, Topic
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import Money, money_in, number_of

INHERITS_FOR = 2
"""Sentences after a figure in which another one may speak of the same partners and period without naming them."""
_BESIDE = 25
"""Characters after an amount in which its period may stand ("384 million USD in 2023")."""
_TRADE = frozenset({"trade", "export", "import"})
_TWO_SIDED = re.compile(r"bilateral|two-way|bilatéral|hai chiều|leurs? ")
_HOME = re.compile(r"\bviet[ -]?nam\b|\bviệt nam\b")
_AMONG = re.compile(r"\b(?:including|among them|of which|dont|parmi lesquels|trong đó|bao gồm)\b[^,;]{0,30}$")
"""What follows has a part in what was counted, and the amount is of all."""
_WITH = re.compile(r"(?:\b(?:with|between .*|to|avec|vers|entre .*|sang|với|giữa .*)(?: (?:the|le|la|les|l'))? ?)$")


class FigureReader:
    """Reads the figures of one article.

    Args:
        cues: of its language.
        context: what has been said so far.
    """

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context
        self._since_last = INHERITS_FOR + 1
        self._anchor: Figure | None = None  # the first figure of the latest sentence that has any
        self._latest: Figure | None = None

    def read(self, passage: Passage) -> tuple[Figure, ...]:
        """Return the figures of one sentence; call it for each, in order."""
        self._since_last += 1
        found = tuple(self._figures(passage))
        if found:
            self._anchor, self._latest = found[0], found[-1]
            self._since_last = 0
        return found

    def _figures(self, passage: Passage) -> Iterator[Figure]:
        amounts = list(money_in(passage.plain, self._cues))
        edges = [0, *(money.end for money in amounts)]
        ends = [*(money.start for money in amounts[1:]), len(passage.plain)]
        topic: Topic | None = None
        for money, left, right in zip(amounts, edges, ends, strict=False):
            topic = self._topic(passage.plain, left, money, right) or topic or self._same_topic(passage)
            if topic in _TRADE and self._is_other_money(passage.plain, left, money):
                continue
            if topic and (figure := self._figure(topic, passage, money, left, right)):
                yield figure

    def _topic(self, plain: str, left: int, money: Money, right: int) -> Topic | None:
        """Return what an amount is about: the nearest cue before it, else the nearest after it."""
        for start, end, choose in ((left, money.start, max), (money.end, right, min)):
            found = [
                (match.start(), match.end(), topic)
                for topic, pattern in self._cues.topics
                for match in pattern.finditer(plain, start)
                if match.start() < end
            ]
            whole = [cue for cue in found if not any(_holds(other, cue) for other in found)]
            if whole:
                return choose([cue for cue in whole if cue[2] in _TRADE] or whole, key=lambda cue: cue[0])[2]
        return None

    def _is_other_money(self, plain: str, left: int, money: Money) -> bool:
        """Whether words before an amount, nearer than those of trade, make it something else: a tax, a budget."""
        found = list(self._cues.other_money.finditer(plain, left, money.start))
        if any(match["apart"] for match in found):
            return True
        other = [match.start() for match in found]
        trade = [m.start() for t, p in self._cues.topics if t in _TRADE for m in p.finditer(plain, left, money.start)]
        return bool(other) and max(other) > max(trade, default=-1)

    def _same_topic(self, passage: Passage) -> Topic | None:
        """Return trade where a sentence goes on about the trade told just before ("of this sum ...")."""
        goes_on = self._since_last <= 1 and self._cues.same_period.search(passage.plain)
        return "trade" if goes_on and self._latest and self._latest.kind == "trade" else None

    def _figure(self, topic: Topic, passage: Passage, money: Money, left: int, right: int) -> Figure | None:
        partners, inferred = self._partners(topic, passage)
        province = province_of(passage, self._context)
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
            period=self._period(topic, passage, money, left, right),
            amount=money.amount,
            currency=money.currency,
            inferred=inferred,
        )
        if topic in _TRADE:
            return replace(figure, flow=flow_of(topic, passage, start=left, end=money.start))
        if topic == "investment":
            direction = direction_of_investment(passage, partners[0])
            return replace(figure, kind="investment", direction=direction, projects=self._projects(passage.plain))
        direction = direction_of_support(passage, partners[0], end=money.end, cues=self._cues)
        return replace(figure, kind="support", direction=direction)

    def _partners(self, topic: Topic, passage: Passage) -> tuple[tuple[Mention, ...], bool]:
        """Return whom a figure covers, and whether they were named elsewhere."""
        named = tuple({m.place_id or m.text: m for m in passage.mentions if m.is_partner}.values())
        if named:
            return (named if topic in _TRADE else named[:1]), False
        meant = self._context.partners_meant(passage.plain, self._cues)
        if meant:
            return meant, True
        countries = tuple(m for m in passage.mentions if m.role in {"country", "demonym"})
        if countries and (_is_national(passage) or _AMONG.search(passage.left_of(countries[0]))):
            return (), False
        if countries:
            goes = topic == "investment" or (topic in _TRADE and _WITH.search(passage.left_of(countries[0])))
            return ((countries if topic in _TRADE else countries[:1]) if goes else ()), False
        return self._partners_before(topic, passage), True

    def _partners_before(self, topic: Topic, passage: Passage) -> tuple[Mention, ...]:
        """Return the partners of the figure before, or those spoken of last, where nothing else can be meant."""
        latest = self._latest
        if topic in _TRADE and latest and latest.kind == "trade" and self._since_last <= INHERITS_FOR:
            return latest.partners
        recent = self._context.recent()
        if recent and topic == "trade" and _TWO_SIDED.search(passage.plain):
            return recent[0]
        return recent[0][-1:] if recent and topic == "support" else ()

    def _period(self, topic: Topic, passage: Passage, money: Money, left: int, right: int) -> Dated | None:
        """Return the period beside an amount, else that of the sentence, else that of the figure before."""
        told = spans_of(passage)
        beside = [dated for dated in told if left <= dated.start < right]
        before = [dated for dated in told if dated.end <= money.start]
        following = [dated for dated in beside if 0 <= dated.start - money.end < _BESIDE]
        if following and (left or not any(dated.end <= money.start for dated in beside)):
            return following[0]
        if before:
            return before[-1]
        if beside:
            return beside[0]
        goes_on = topic in _TRADE and self._since_last <= INHERITS_FOR
        return self._anchor.period if goes_on and self._anchor and self._anchor.kind == "trade" else None

    def _projects(self, plain: str) -> int | None:
        match = self._cues.projects.search(plain)
        number = number_of(match["n"]) if match else None
        return int(number) if number is not None and number.is_integer() else None


def _is_national(passage: Passage) -> bool:
    """Whether a sentence tells of Vietnam as a whole and of none of its provinces."""
    own = any(mention.role in {"province", "town"} for mention in passage.mentions)
    return not own and _HOME.search(passage.plain) is not None


def province_of(passage: Passage, context: Context) -> Mention | None:
    """Return the Vietnamese side that a figure is about: named here, or the one spoken of."""
    provinces = [m for m in passage.mentions if m.role == "province"]
    acting = [m for m in provinces if not m.is_scene]
    towns = [m for m in passage.mentions if m.role == "town"]
    return next(iter(acting or provinces or towns), None) or context.own()


def spans_of(passage: Passage) -> list[Dated]:
    """Return what may be the period of a figure: periods, months and years, no single days."""
    told = [dated for dated in (*passage.periods, *passage.dates) if dated.value or dated.to]
    told = [dated for dated in told if dated.kind != "date" or len(dated.value or "") < 10]
    return [replace(dated, value=dated.to) if dated.kind == "until" else dated for dated in told]


def _holds(outer: tuple[int, int, Topic], inner: tuple[int, int, Topic]) -> bool:
    """Whether one cue lies within a longer one: "export" in "import-export"."""
    longer = outer[1] - outer[0] > inner[1] - inner[0]
    return longer and outer[0] <= inner[0] and inner[1] <= outer[1]

"""Reads amounts of money sentence by sentence: trade, investment, support; each with its partners and its period."""

import re
from collections.abc import Iterator
from dataclasses import replace

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated
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
_GATE = re.compile(r"\bgates?\b|cửa khẩu|porte frontalière|poste frontalier")
"""What goes through a border gate goes to the neighbour just spoken of, where that is one."""
_HOME = re.compile(r"\bviet[ -]?nam\b|\bviệt nam\b")
_SAME_PERIOD = re.compile(r"(?:same (?:period|time)(?: of| in)?|cùng kỳ(?: năm)?|même période(?: de| en)?) ?$")
_RATE = re.compile(r"%|per ?cent|times|fold|lần")
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
        before: Figure | None = None
        for money, left, right in zip(amounts, edges, ends, strict=False):
            told = self._topic(passage.plain, left, money, right)
            topic = told or topic or self._same_topic(passage)
            if topic in _TRADE and self._is_other_money(passage.plain, left, money):
                continue
            if topic and (figure := self._figure(topic, passage, money, left, right)):
                if told is None and before and before.kind == figure.kind == "trade":
                    figure = replace(figure, flow=before.flow)  # "187 million USD, compared with 165 million"
                before = figure
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
        partners, inferred = self._partners(topic, passage, money)
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
            return replace(figure, flow=flow_of(topic, passage, start=left, end=money.start, cues=self._cues))
        if topic == "investment":
            direction = direction_of_investment(passage, partners[0])
            return replace(figure, kind="investment", direction=direction, projects=self._projects(passage.plain))
        direction = direction_of_support(passage, partners[0], end=money.end, cues=self._cues)
        return replace(figure, kind="support", direction=direction)

    def _partners(self, topic: Topic, passage: Passage, money: Money) -> tuple[tuple[Mention, ...], bool]:
        """Return whom a figure covers, and whether they were named elsewhere."""
        there = [m for m in passage.mentions if m.is_partner]
        of_part = [m for m in there if passage.at(m) > money.end and _AMONG.search(passage.left_of(m))]
        named = tuple({m.place_id or m.text: m for m in there if m not in of_part}.values())
        if named:
            return (named if topic in _TRADE else named[:1]), False
        meant = self._context.partners_meant(passage.plain, self._cues)
        if meant or of_part:
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
        if recent and topic in _TRADE and len(recent[0]) == 1 and _GATE.search(passage.plain):
            return recent[0]
        return recent[0][-1:] if recent and topic == "support" else ()

    def _period(self, topic: Topic, passage: Passage, money: Money, left: int, right: int) -> Dated | None:
        """Return the period beside an amount, else that of the sentence, else that of the figure before."""
        told, compared = self._compared(passage)
        nearest = next((d for d in compared if 0 <= d.start - money.end < _BESIDE), None)
        if nearest and not _RATE.search(passage.plain[money.end : nearest.start]):
            return nearest
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

    def _compared(self, passage: Passage) -> tuple[list[Dated], list[Dated]]:
        """Return the periods of a sentence, and those that a figure is only compared with ("the same period of 2022").

        Of a comparison only the year is told; its months are those of the period told before it.
        """
        told: list[Dated] = []
        compared: list[Dated] = []
        for dated in sorted(spans_of(passage), key=lambda dated: dated.start):
            if not _SAME_PERIOD.search(passage.plain[: dated.start]):
                told.append(dated)
                continue
            base = told[-1] if told else self._anchor.period if self._anchor else None
            compared.append(_in_year(base, dated) if base else dated)
        return told, compared

    def _projects(self, plain: str) -> int | None:
        match = self._cues.projects.search(plain)
        number = number_of(match["n"]) if match else None
        return int(number) if number is not None and number.is_integer() else None


def _in_year(base: Dated, year: Dated) -> Dated:
    """Return a period with the year of another: January to September, but of the year before."""
    if not base.value or not base.to or not year.value or len(base.value) == 4:
        return year
    moved = year.value[:4]
    why = f"the months of “{base.text.strip()}”"
    return replace(year, value=moved + base.value[4:], to=moved + base.to[4:], resolved=why)


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

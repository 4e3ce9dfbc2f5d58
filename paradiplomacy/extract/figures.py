"""Reads amounts of money sentence by sentence: trade, investment, support; each with its partners and its period."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.directions import direction_of_investment, direction_of_support, flow_of
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figure_partners import FigurePartners
from paradiplomacy.extract.figure_periods import Counted, FigurePeriods, goes_back, told_alone
from paradiplomacy.extract.figure_places import Sum, beside, is_gate
from paradiplomacy.extract.figure_scope import is_national
from paradiplomacy.extract.figure_topics import SumTopics, is_of_business, is_of_goods, is_public
from paradiplomacy.extract.languages.cues import TRADE, Cues, Topic
from paradiplomacy.extract.mentions import Mention, localities
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import Money, count_of, money_in
from paradiplomacy.model.statement import Flow

INHERITS_FOR = 2
"""Sentences after a figure in which another one may speak of the same partners and period without naming them."""
_LIKEWISE = re.compile(r"[^,;.]{0,20}?,? (?:and|et|và) (?:[\w-]+ ){1,3}?(?:at|à|đạt) ")
"""Between two sums for which one word tells how exact they are ("estimated at 720 million and imports at ...")."""


_TOPICS: Mapping[Flow, Topic] = {"total": "trade", "export": "export", "import": "import"}
_TURNED: Mapping[Flow | None, Flow] = {"export": "import", "import": "export"}
_OTHER_WAY = re.compile(
    r"\bthe other (?:way|direction)\b|\bopposite direction\b|\bl'autre sens\b|\bsens inverse\b|chiều ngược lại"
    r"|\bngược lại\b"
)
_PRONOUN = re.compile(r"\b(?:they|elles|ils|(?:the|this|that) figure|ce chiffre|con số)\b")
_IT = re.compile(
    r"(?:[^,;:]{3,50},? )?(?:it|they|(?:the|this|that|their|these) (?:totals?|sums?|volume|value|amount|level|numbers?)"
    r"|le (?:total|montant|volume)|ce (?:total|montant|volume|commerce)|la valeur|ils?|elles?|tổng (?:cộng|giá trị)"
    r"|giá trị này|mức này)\b"
)
"""Begins a sentence that goes on about the trade told just before, with a pronoun for it."""
"""What a figure before was of, exports perhaps, and not the trade of which it was a part."""
_BESIDE = 12
_IT_COST = re.compile(
    r"(?:it|they|elle|il|celle-ci|celui-ci|nó|(?:the|this|these|that|l[ea]|l'|cette?|ces) ?\w+|(?:công trình|dự án"
    r"|ngôi trường|căn nhà)(?: này)?)"
    r" (?:has |have |had |a |ont |có )?(?:cost|costs|was worth|were worth|is worth|coût\w+|trị giá|tổng (?:mức|kinh phí"
    r"|vốn))\b"
)
"""Begins a sentence on what something cost that was told of just before."""
_HOW_MUCH = re.compile(r"\b(?:it|they|that|il|ils|elles?|nó|con số này|(?:the|its) (?:total|value)|le total)\b")
_PART = re.compile(
    r"(?:of (?:which|that|this)|in which|including|trong đó|dont|riêng|rien qu|(?:in|for) \w+ alone|\w+ alone"
    r"|only in|au seul|pour le seul)\b"
)
"""Begins a sentence about parts of the sum before it."""
_EACH = re.compile(r"\b(?:each|apiece|mỗi (?:tỉnh|bên|nơi|địa phương|đơn vị)|chacune?)\b")
"""Beside a sum that each of several got."""


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
        self._topics = SumTopics(cues.figures)
        self._since_last = INHERITS_FOR + 1
        self._anchor: Figure | None = None  # the first figure of the latest sentence that has any
        self._latest: Figure | None = None
        self._whole: Dated | None = None  # the period of the sums of the sentence before, figures or not
        self._subject: Mention | None = None  # the side that the latest sentence with any was about
        self._told_before: Passage | None = None
        self._event: Dated | None = None  # the last day or year told
        self._told_last: Dated | None = None
        self._tells_sums = False  # whether this one does
        self._told_sums = False  # whether the sentence before told sums, figures or not
        self._heard: Dated | None = None  # the only period of the sentence before, where it told no figures

    def read(self, passage: Passage) -> tuple[Figure, ...]:
        """Return the figures of one sentence; call it for each, in order."""
        self._since_last += 1
        self._told_last, self._tells_sums = None, False
        found = tuple(self._figures(passage))
        self._whole = self._told_last
        nations = [m for m in passage.mentions if m.is_nation]
        self._partners.country = nations[-1] if nations else None
        self._partners.after_national = is_national(passage, self._cues)
        self._event = next((d for d in reversed(passage.dates) if d.value), self._event)
        sides = (m for m in passage.mentions if (m.is_own or m.is_partner) and not m.is_scene)
        self._subject = next(sides, None) or self._subject
        self._told_before, self._told_sums = passage, self._tells_sums
        self._heard = None if self._told_last or found else told_alone(passage)
        if found:
            keeps = self._since_last <= 1 and (_PART.match(passage.plain) or goes_back(passage))
            self._anchor, self._latest = (self._anchor if keeps else None) or found[0], found[-1]
            self._since_last = 0
        return found

    def _figures(self, passage: Passage) -> Iterator[Figure]:
        follows = self._anchor is not None and self._anchor.kind != "support" and self._since_last <= 1
        carried = self._anchor.currency if self._anchor and follows else None
        amounts = list(money_in(passage.plain, self._cues, carried=carried))
        if not amounts:
            return
        self._tells_sums = True
        anchor = self._anchor if self._since_last <= INHERITS_FOR else None
        numbers = [Counted(money.start, money.end, money.is_compared) for money in amounts]
        periods = FigurePeriods(
            passage, numbers, before=(anchor.period if anchor else self._whole) or self._heard, event=self._event
        )
        self._told_last = periods.of(0)
        before: Figure | None = None
        actor: Mention | None = None
        for at, told, money in self._topics.sums(
            passage, amounts, same=self._same_topic(passage), led_by=self._led_by(passage)
        ):
            figure = self._figure(told, passage, money, before)
            if figure is None:
                continue
            figure = replace(figure, period=self._period(figure, periods, at))
            if figure.kind == "trade":
                if told.is_told or before is None:
                    flow, actor = flow_of(told, passage, cues=self._cues, before=actor)
                else:  # "187 million USD, compared with 165 million"
                    flow = before.flow or "total"
                if before and before.flow in _TURNED and _OTHER_WAY.search(passage.plain, told.left, told.start):
                    flow = _TURNED[before.flow]
                if actor and actor.is_partner and actor not in figure.partners:
                    continue  # "Savannakhet sold copper for 9 million USD to China"
                figure = replace(figure, flow=flow)
            if before and _LIKEWISE.fullmatch(passage.plain, before.end, money.start):
                figure = replace(figure, qualifier=before.qualifier)
            before = figure
            yield figure
            yield from self._likewise(figure, told, passage)

    def _likewise(self, figure: Figure, told: Sum, passage: Passage) -> Iterator[Figure]:
        """Yield a gift for each other partner, where each of several got as much."""
        right = min(told.end + _BESIDE, told.right)
        if figure.kind == "support" and _EACH.search(passage.plain, told.left, right):
            for other in localities(passage.mentions):
                if other.place_id != figure.partners[0].place_id:
                    yield replace(figure, partners=(other,))

    def _same_topic(self, passage: Passage) -> Topic | None:
        """Return what the trade told just before was, where a sentence goes on about it ("of this sum ...")."""
        if not self._goes_on(passage):
            kind = self._latest.kind if self._latest and self._since_last <= 1 else None
            if kind == "trade":
                return "trade" if is_of_goods(passage.plain) else None
            goes_on = kind == "support" and is_public(passage.plain)
            named = any(m.is_nation for m in passage.mentions)
            named = named or (is_of_business(passage.plain) and any(m.role == "locality" for m in passage.mentions))
            goes_on = goes_on or (kind == "investment" and named)
            if not goes_on and self._told_of_trade(passage):
                return "trade"
            return cast("Topic | None", kind) if goes_on else None
        meant = self._anchor.flow if self._anchor and _PRONOUN.search(passage.plain) else None
        return _TOPICS[meant or "total"]

    def _told_of_trade(self, passage: Passage) -> bool:
        """Whether the sentence before told of trade, without a sum, and this one says how much "it" was."""
        before = self._told_before
        if before is None or self._told_sums or before.sentence.paragraph != passage.sentence.paragraph:
            return False
        trade = (pattern for topic, pattern in self._cues.figures.topics if topic == "trade")
        return _HOW_MUCH.search(passage.plain) is not None and any(p.search(before.plain) for p in trade)

    def _before(self, told: Sum, passage: Passage) -> tuple[Mention, ...]:
        """Return the partners of the figure before, where this one may be of the same."""
        latest, kind = self._latest, "trade" if told.topic in TRADE else told.topic
        if not latest or latest.kind != kind or self._since_last > INHERITS_FOR:
            return ()
        goes_on = told.topic in TRADE or (
            self._since_last <= 1 and self._cues.figures.same_period.search(passage.plain)
        )
        return latest.partners if goes_on else ()

    def _goes_on(self, passage: Passage) -> bool:
        latest = self._latest
        if latest is None or latest.kind != "trade" or self._since_last > INHERITS_FOR:
            return False
        return self._is_pronoun(passage) or self._cues.figures.same_period.search(passage.plain) is not None

    def _is_pronoun(self, passage: Passage) -> bool:
        return self._since_last <= 1 and _IT.match(passage.plain) is not None

    def _led_by(self, passage: Passage) -> str:
        """Return the words that a sentence goes on: before a semicolon, or about what "it cost"; else none."""
        before = self._told_before
        if before is None or before.sentence.paragraph != passage.sentence.paragraph:
            return ""
        return before.plain if before.plain.endswith(";") or _IT_COST.match(passage.plain) else ""

    def _figure(self, told: Sum, passage: Passage, money: Money, earlier: Figure | None) -> Figure | None:
        before = self._before(told, passage)
        partners, inferred = self._partners.of(passage, told, before=before, goes_on=self._goes_on(passage))
        province = province_of(passage, self._context, told) or (self._latest.province if self._latest else None)
        if not partners and earlier and earlier.inferred and earlier.kind == "trade" and told.topic in TRADE:
            partners, inferred = earlier.partners, True  # "the total was 486 million USD: 152 million of exports ..."
        if self._latest and inferred and partners == before and province not in passage.mentions:
            province = self._latest.province
        if not partners or province is None or (inferred and self._is_of_other(province)):
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
        hosted = self._context.host is not None
        direction = direction_of_support(passage, partners[0], end=money.end, hosted=hosted, subject=self._subject)
        if not told.is_told and self._latest and self._latest.kind == "support" and partners == self._latest.partners:
            direction = self._latest.direction or direction
        return replace(figure, kind="support", direction=direction)

    def _is_of_other(self, province: Mention) -> bool:
        """Whether a figure is of another province than the article, which says nothing of its partners."""
        main = self._context.main
        return (
            self._context.is_clear
            and main is not None
            and province.role == "province"
            and province.place_id != main.place_id
        )

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
        if is_trade and anchor is None and self._whole and _PART.match(figure.sentence.plain):
            return self._whole
        return (anchor.period if anchor else None) or ((self._heard or self.dated) if is_trade else None)

    def _projects(self, plain: str, told: Sum) -> int | None:
        around = (told.left, told.start), (told.end, told.right), (0, len(plain) if told.left == 0 else 0)
        match = next((found for ends in around if (found := self._cues.figures.projects.search(plain, *ends))), None)
        return count_of(match["n"], self._cues) if match else None


_THROUGH = re.compile(r"\b(?:through|via|at|across)(?: the)? $")
"""Before a province whose border gate the goods of another one go through."""
_PAIRED = re.compile(r"^\s?- | - ?$|-$")
"""Around a town that makes a pair of border gates with a foreign one."""


def province_of(passage: Passage, context: Context, told: Sum | None = None) -> Mention | None:
    """Return the Vietnamese side that a figure is about: named beside it, in its sentence, or the one spoken of."""
    named = [m for m in passage.mentions if m.role == "province"]
    at_gate = [m for m in named if is_gate(passage, m) and _THROUGH.search(passage.left_of(m))]
    provinces = [m for m in named if m not in at_gate]
    if told and len(provinces) > 1 and (own := beside(passage, told, provinces)):
        return own
    acting = [m for m in provinces if not m.is_scene]
    towns = [m for m in passage.mentions if m.role == "town"]
    around = [
        m for m in towns if m.is_scene or _PAIRED.search(passage.plain, max(0, passage.at(m) - 3), passage.after(m) + 3)
    ]
    return (
        next(iter(acting or provinces or [m for m in towns if m not in around]), None)
        or context.own()
        or next(iter(at_gate or around), None)
    )


def _is_no_span(plain: str, dated: Dated) -> bool:
    """Whether a gift was given on one day of a month, or after what a year is known for ("the typhoon of 2009")."""
    return len(dated.to or "") > len("2009") or re.search(r"\b(?:of|de|du) $", plain[: dated.start]) is not None

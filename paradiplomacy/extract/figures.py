"""Reads amounts of money sentence by sentence: trade, investment, support; each with its partners and its period."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.directions import direction_of_investment, direction_of_support, flow_of
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figure_partners import FigurePartners, Sum, beside, is_national
from paradiplomacy.extract.figure_periods import Counted, FigurePeriods
from paradiplomacy.extract.figure_topics import SumTopics, is_of_goods, is_public
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
_PRONOUN = re.compile(r"\b(?:they|elles|ils|(?:the|this|that) figure|ce chiffre|con số)\b")
_IT = re.compile(
    r"(?:[^,;:]{3,50},? )?(?:it|they|(?:the|this|that|their|these) (?:totals?|sums?|volume|value|amount|level|numbers?)"
    r"|le (?:total|montant|volume)|ce (?:total|montant|volume|commerce)|la valeur|ils?|elles?|tổng (?:cộng|giá trị)"
    r"|giá trị này|mức này)\b"
)
"""Begins a sentence that goes on about the trade told just before, with a pronoun for it."""
"""What a figure before was of, exports perhaps, and not the trade of which it was a part."""
_BESIDE = 12
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

    def read(self, passage: Passage) -> tuple[Figure, ...]:
        """Return the figures of one sentence; call it for each, in order."""
        self._since_last += 1
        self._told_last = None
        found = tuple(self._figures(passage))
        self._whole = self._told_last
        nations = [m for m in passage.mentions if m.is_nation]
        self._partners.country = nations[-1] if nations else None
        self._partners.after_national = is_national(passage, self._cues)
        self._event = next((d for d in reversed(passage.dates) if d.value), self._event)
        sides = (m for m in passage.mentions if (m.is_own or m.is_partner) and not m.is_scene)
        self._subject = next(sides, None) or self._subject
        self._told_before = passage
        if found:
            is_part = self._anchor and self._since_last <= 1 and _PART.match(passage.plain)
            self._anchor, self._latest = self._anchor if is_part else found[0], found[-1]
            self._since_last = 0
        return found

    def _figures(self, passage: Passage) -> Iterator[Figure]:
        follows = self._anchor is not None and self._anchor.kind == "trade" and self._since_last <= 1
        carried = self._anchor.currency if self._anchor and follows else None
        amounts = list(money_in(passage.plain, self._cues, carried=carried))
        if not amounts:
            return
        anchor = self._anchor if self._since_last <= INHERITS_FOR else None
        numbers = [Counted(money.start, money.end, money.is_compared) for money in amounts]
        periods = FigurePeriods(passage, numbers, before=anchor.period if anchor else self._whole, event=self._event)
        self._told_last = periods.of(0)
        before: Figure | None = None
        actor: Mention | None = None
        for at, told, money in self._topics.sums(
            passage, amounts, same=self._same_topic(passage), led_by=self._led_by(passage)
        ):
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
            goes_on = goes_on or (kind == "investment" and any(m.is_nation for m in passage.mentions))
            return cast("Topic | None", kind) if goes_on else None
        meant = self._anchor.flow if self._anchor and _PRONOUN.search(passage.plain) else None
        return _TOPICS[meant or "total"]

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
        """Return the part before a semicolon that a sentence goes on; empty where it begins anew."""
        before = self._told_before
        goes_on = before and before.sentence.paragraph == passage.sentence.paragraph and before.plain.endswith(";")
        return before.plain if before and goes_on else ""

    def _figure(self, told: Sum, passage: Passage, money: Money) -> Figure | None:
        before = self._before(told, passage)
        partners, inferred = self._partners.of(passage, told, before=before, goes_on=self._goes_on(passage))
        province = province_of(passage, self._context, told) or (self._latest.province if self._latest else None)
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
        hosted = self._context.host is not None
        direction = direction_of_support(passage, partners[0], end=money.end, hosted=hosted, subject=self._subject)
        if not told.is_told and self._latest and self._latest.kind == "support" and partners == self._latest.partners:
            direction = self._latest.direction or direction
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
        if is_trade and anchor is None and self._whole and _PART.match(figure.sentence.plain):
            return self._whole
        return (anchor.period if anchor else None) or (self.dated if is_trade else None)

    def _projects(self, plain: str, told: Sum) -> int | None:
        around = (told.left, told.start), (told.end, told.right), (0, len(plain) if told.left == 0 else 0)
        match = next((found for ends in around if (found := self._cues.figures.projects.search(plain, *ends))), None)
        return count_of(match["n"], self._cues) if match else None


_PAIRED = re.compile(r"^\s?- | - ?$|-$")
"""Around a town that makes a pair of border gates with a foreign one."""


def province_of(passage: Passage, context: Context, told: Sum | None = None) -> Mention | None:
    """Return the Vietnamese side that a figure is about: named beside it, in its sentence, or the one spoken of."""
    provinces = [m for m in passage.mentions if m.role == "province"]
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
        or next(iter(around), None)
    )


def _is_no_span(plain: str, dated: Dated) -> bool:
    """Whether a gift was given on one day of a month, or after what a year is known for ("the typhoon of 2009")."""
    return len(dated.to or "") > len("2009") or re.search(r"\b(?:of|de|du) $", plain[: dated.start]) is not None

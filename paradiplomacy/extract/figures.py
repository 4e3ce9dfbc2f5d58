"""Reads amounts of money sentence by sentence: trade, investment, support; each with its partners and its period."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.directions import direction_of_investment, direction_of_support
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figure_givers import is_of_town, opens_as_giver
from paradiplomacy.extract.figure_investors import investing_nation
from paradiplomacy.extract.figure_partners import FigurePartners
from paradiplomacy.extract.figure_periods import Counted, FigurePeriods
from paradiplomacy.extract.figure_places import Sum, named_before
from paradiplomacy.extract.figure_provinces import province_of
from paradiplomacy.extract.figure_spans import told_alone
from paradiplomacy.extract.figure_thread import INHERITS_FOR, PART, FigureThread
from paradiplomacy.extract.figure_topics import SumTopics
from paradiplomacy.extract.flows import Flows
from paradiplomacy.extract.languages.cues import TRADE, Cues, Topic
from paradiplomacy.extract.mentions import Mention, localities
from paradiplomacy.extract.numbers import count_of
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import Money, money_in
from paradiplomacy.extract.respective import Share, shares_of

_LIKEWISE = re.compile(r"[^,;.]{0,20}?,? (?:and|et|và) (?:[\w-]+ ){1,3}?(?:at|à|đạt) ")
"""Between two sums for which one word tells how exact they are ("estimated at 720 million and imports at ...")."""

_IN_ALL = re.compile(r"\b(?:of which|including|dont|trong đó|gồm)\b")
"""Between a sum and its parts."""
_REMEMBERS = 4
"""Sentences after a sum in which another one may leave out its currency."""
_BESIDE = 12
_SHARES = re.compile(
    r"\b(?:of (?:this|that|which|it|them|these)|alone|account(?:ed|s|ing)? for|ma(?:de|kes?) up|took|takes|bought"
    r"|led|leads"
    r"|rank(?:s|ed)|follow\w*|topped|contribut\w+|y (?:sont|est|figur\w+|compt\w+)"
    r"|en (?:assur|représent|absorb|achèt|achet|fourni|concentr|détien)\w*|en (?:a|ont)|à (?:elle|lui) seule?"
    r"|arriv\w+ (?:en tête|première?)|vien(?:t|nent)|trong đó|riêng|chiếm|dẫn đầu|đứng đầu|tiếp theo|kế đến)\b"
)
"""Beside the name of whom a part of a whole belongs to."""
_EACH = re.compile(r"\b(?:each|apiece|mỗi (?:tỉnh|bên|nơi|địa phương|đơn vị)|chacune?)\b")
"""Beside a sum that each of several got."""


_COUNCIL = re.compile(
    r"(?:[^,;:]{3,40}, )?(?:la ville|la région|la métropole|le (?:département|conseil)|la mairie|the (?:city|regional"
    r"|county|town) council|the (?:region|prefecture|department))\b"
)
"""Begins a sentence on what a foreign council did."""


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
        self._thread = FigureThread(cues)
        self._whole: Dated | None = None  # the period of the sums of the sentence before, figures or not
        self._event: Dated | None = None  # the last day or year told
        self._told_last: Dated | None = None
        self._tells_sums = False  # whether this one does
        self._is_theirs = False  # the last trade was told as that of the partner
        self._currency: str | None = None  # of the last sum
        self._silent = 0  # sentences since
        self._topic: Topic | None = None  # what its last sum is about
        self._shared: Topic | None = None  # what the sums before were, where they were no figures
        self._heard: Dated | None = None  # the only period of the sentence before, where it told no figures

    def read(self, passage: Passage) -> tuple[Figure, ...]:
        """Return the figures of one sentence; call it for each, in order."""
        self._thread.since_last += 1
        self._silent += 1
        self._told_last, self._tells_sums, self._topic = None, False, None
        found = tuple(self._figures(passage))
        self._whole = self._told_last
        self._partners.hear(passage)
        is_ours = not self._partners.after_national and self._is_ours(passage)
        self._shared = self._topic if is_ours and not found else None
        days = (one for one in (*passage.periods, *passage.dates) if one.value)
        self._event = max(days, key=lambda one: one.start, default=self._event)
        self._heard = None if self._told_last or found else told_alone(passage)
        self._thread.hear(passage, found, tells_sums=self._tells_sums)
        return found

    def _figures(self, passage: Passage) -> Iterator[Figure]:
        anchor = self._thread.anchor if self._thread.since_last <= INHERITS_FOR else None
        follows = (
            anchor and self._thread.since_last <= 1 and (anchor.kind != "support" or self._thread.is_more(passage))
        )
        carried = anchor.currency if anchor and follows else self._currency if self._part_of(passage) else None
        remembered = self._currency if self._silent <= _REMEMBERS else None
        amounts = list(money_in(passage.plain, self._cues, carried=carried, remembered=remembered))
        if not amounts:
            return
        self._tells_sums, self._currency, self._silent = True, amounts[-1].currency, 0
        numbers = [Counted(money.start, money.end, money.is_compared) for money in amounts]
        periods = FigurePeriods(
            passage, numbers, before=self._heard or (anchor.period if anchor else self._whole), event=self._event
        )
        self._told_last = periods.of(0)
        shares = shares_of(passage, [(m.start, m.end) for m in amounts], self._cues, before=self._thread.told)
        before: Figure | None = None
        theirs = self._is_theirs and self._thread.is_parted(passage)
        flows = Flows(passage, self._cues, self._partners.opener or self._partners.subject, theirs=theirs)
        for at, told, money in self._topics.sums(
            passage,
            amounts,
            same=self._thread.same_topic(passage) or self._part_of(passage),
            led_by=self._thread.led_by(passage),
        ):
            self._topic = told.topic
            share = shares.get(at, Share())
            if told.topic == "investment" and self._thread.tells_of_aid(passage):
                told = replace(told, topic="support")
            if share.topic and told.topic in TRADE:
                told = replace(told, topic=share.topic, is_told=True)
            figure = self._figure(told, passage, money, before)
            if figure is None:
                continue
            figure = replace(figure, period=share.period or self._period(figure, periods, at))
            if share.partner:
                figure = replace(figure, partners=(share.partner,))
            figure = replace(figure, province=share.province or figure.province)
            if figure.kind == "trade":
                flow = flows.of(told, before, turned=self._thread.turned(told, passage, before))
                if flows.is_of_others(figure.partners):
                    continue
                figure, self._is_theirs = replace(figure, flow=flow), flows.is_theirs
            figure = _as_before(figure, before, passage, is_told=told.is_told)
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

    def _figure(self, told: Sum, passage: Passage, money: Money, earlier: Figure | None) -> Figure | None:
        latest, before = self._thread.latest, self._thread.partners(told, passage)
        partners, inferred = self._partners.of(passage, told, before=before, goes_on=self._thread.goes_on(passage))
        province = province_of(passage, self._context, told) or (latest.province if latest else None)
        trades = earlier if earlier and earlier.kind == "trade" else None
        if not partners and trades and (trades.inferred or money.is_compared) and told.topic in TRADE:
            # "the total was 486 million USD: 152 million of exports ..."
            partners, inferred = trades.partners, trades.inferred
        if trades and told.topic in TRADE and _IN_ALL.search(passage.plain, trades.end, told.start):
            partners = _of_whole(partners, trades.partners)
        if not partners and self._part_of(passage):
            partners = tuple(named_before(passage, told))
        if latest and inferred and partners == before and province not in passage.mentions:
            province = latest.province
        hosted = self._context.host is not None
        is_other = inferred and province is not None and self._context.is_of_other(province)
        if not partners or province is None or (is_other and not self._may_be_of_other(told, passage, partners)):
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
        if told.topic == "investment" and not is_of_town(passage, partners[0], money):
            meant_by = self._thread.meant_by(passage)
            end = money.end if meant_by is passage else 0
            is_theirs = investing_nation(passage, told) is not None
            direction = "inbound" if is_theirs else direction_of_investment(meant_by, partners[0], end=end)
            return replace(figure, kind="investment", direction=direction, projects=self._projects(passage.plain, told))
        acts = opens_as_giver(passage, partners[0], self._context.own(), self._cues)
        subject = partners[0] if acts else self._partners.subject
        direction = direction_of_support(passage, partners[0], money, hosted=hosted, subject=subject, acts=acts)
        goes_on = not told.is_told or self._thread.is_more(passage)
        if goes_on and latest and latest.kind == "support" and partners == latest.partners:
            direction = latest.direction or direction
        return replace(figure, kind="support", direction=direction)

    def _may_be_of_other(self, told: Sum, passage: Passage, partners: Sequence[Mention]) -> bool:
        """Whether a sum of another province than that of the article is that of the partner spoken of."""
        if told.topic != "support":  # "Its main partner is Dien Bien. The two provinces exchanged goods ..."
            recent = next(iter(self._context.recent()), ())
            together = any(m.paragraph == passage.sentence.paragraph for m in recent)
            return together and self._cues.group.search(passage.plain) is not None
        anchor = self._thread.anchor
        follows = anchor is not None and anchor.kind == "support" and anchor.partners == partners
        follows = follows and self._thread.since_last <= 1
        given = follows or self._context.host is not None or _COUNCIL.match(passage.plain)
        return told.is_told and bool(given)

    def _is_ours(self, passage: Passage) -> bool:
        """Whether a sentence is about the province spoken of, and names no other."""
        own = self._context.own()
        provinces = {m.place_id for m in passage.mentions if m.role == "province"}
        return own is not None and provinces <= {own.place_id}

    def _part_of(self, passage: Passage) -> Topic | None:
        """Return what the sum of all partners told just before was, where a sentence tells the part of one."""
        named = any(m.is_nation or m.role == "locality" for m in passage.mentions)
        return self._shared if named and _SHARES.search(passage.plain) else None

    def _period(self, figure: Figure, periods: FigurePeriods, at: int) -> Dated | None:
        """Return the period beside an amount, else that of the sentence, else that of the figure before."""
        is_trade, anchor = figure.kind == "trade", self._thread.anchor
        told = periods.of(at, shares=figure.kind != "support")
        if figure.kind == "support" and told and told.kind == "date" and _is_no_span(figure.sentence.plain, told):
            return None
        if told or periods.is_apart(at):
            return told
        reach = {"trade": INHERITS_FOR, "investment": 1}.get(figure.kind, 0)
        if anchor and (anchor.kind != figure.kind or self._thread.since_last > reach):
            anchor = None
        if is_trade and anchor is None and self._whole and (PART.match(figure.sentence.plain) or self._shared):
            return self._whole
        return (anchor.period if anchor else None) or ((self._heard or self.dated) if is_trade else None)

    def _projects(self, plain: str, told: Sum) -> int | None:
        around = (told.left, told.start), (told.end, told.right), (0, len(plain) if told.left == 0 else 0)
        match = next((found for ends in around if (found := self._cues.figures.projects.search(plain, *ends))), None)
        return count_of(match["n"], self._cues) if match else None


def _as_before(figure: Figure, before: Figure | None, passage: Passage, *, is_told: bool) -> Figure:
    """Return a figure with what it leaves out because the one before it in its sentence tells it."""
    if before and figure.period is None and before.flow != figure.flow:
        figure = replace(figure, period=before.period)  # "118 million in 2023, against 76 million of imports"
    if before and figure.kind == before.kind == "support" and not is_told:
        figure = replace(figure, direction=before.direction)  # "gave Phongsaly 2 billion and Oudomxay 1 billion"
    if before and _LIKEWISE.fullmatch(passage.plain, before.end, figure.start):
        figure = replace(figure, qualifier=before.qualifier)
    return figure


def _of_whole(partners: tuple[Mention, ...], of_all: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return whom a part is about: where it names a country, its localities that the whole is about."""
    there = tuple(m for m in of_all if m.is_partner and all(n.is_nation and n.country == m.country for n in partners))
    return there or partners


def _is_no_span(plain: str, dated: Dated) -> bool:
    """Whether a gift was given on one day of a month, or after what a year is known for ("the typhoon of 2009")."""
    return len(dated.to or "") > len("2009") or re.search(r"\b(?:of|de|du) $", plain[: dated.start]) is not None

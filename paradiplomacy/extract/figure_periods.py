"""Tells which of a sentence's dates and periods is that of which figure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.figure_spans import spans_of
from paradiplomacy.extract.figure_times import YEAR_AFTER, YEAR_BEFORE, moved, times_meant, years_of
from paradiplomacy.extract.passage import Passage

_BESIDE = 45
"""Characters after a number in which its period may stand ("384 million USD, mostly rice, in 2023")."""
_BREAK = re.compile(
    r"[,;:]|\b(?:while|whereas|but|up|down|thì|còn|trong khi|tăng|giảm|tandis|alors|mais|soit|puis)\b|%|per ?cent"
    r"|\b(?:and|và|et)(?: (?:in|during|over|for|trong|năm|en|au|dans))?\s?$"
)
"""Between a number and a date: the date is that of the next number ("8 million USD, in 2012 11 million USD")."""
_IN = re.compile(
    r"\b(?:in|during|over|for|trong|vào|en|au|sur|pendant|durant)(?: (?:the|cả|toàn|le|la|les|(?:hai|ba) năm))?\s?$"
)
_RATE_BASE = re.compile(
    r"(?:(?:%|per ?cent|percent|times|fold|\bhalf|\bthird|\bas (?:many|much|high)|gấp (?:đôi|ba)|\blần|\bfois|twice"
    r"|double|triple"
    r"|\bmore|\bless|\bup|\bdown|higher"
    r"|lower)[^,;.\d]{0,40}?"
    r"\b(?:than|from|over|on|against|with|of|as|de|à|que|qu'en|so với|năm|cùng kỳ)|\bcompared (?:with|to)|\bso với"
    r"|\b(?:rise|increase|gain|growth|jump|fall|drop|decline|loss) of [^,;]{2,40}? (?:over|on|from|against)"
    r"|\b(?:hausse|baisse|progression|recul) de [^,;]{2,40}? (?:sur|par rapport à)"
    r"|\bpar rapport à|% de (?:plus|moins) qu'(?:en|au|à)?)"
    r"(?: (?:the|that|those|in|level|figure|of|same|weeks|months|period|cùng|kỳ|năm|tháng|celui|en|l'|la|le|même"
    r"|période|de))*\s?$"
)
"""Before a date: growth is counted from it, and it is no period of the figure."""
_SAME_PERIOD = re.compile(
    r"(?:same (?:\w+ )?(?:period|time|months|quarter)(?: of| in)?(?: the)?|\bthose of|cùng kỳ(?: năm)?"
    r"|même (?:période|époque)(?: de| en)?|mêmes mois(?: de| en)?) ?$"
)
_GOES_BACK = re.compile(
    rf"(?:in|during|for|over|à|au cours de|sur|pendant|trong)?(?: (?:the|that|la|le"
    rf"|l'))? ?(?:{_SAME_PERIOD.pattern.removesuffix(' ?$')}|{YEAR_BEFORE.pattern})"
)
"""Begins a sentence about an earlier period that the one before is compared with."""
_SINCE_EVENT = re.compile(
    r"\b(?:since|depuis(?: que)?|(?:kể )?từ khi) (?!then\b|lors\b)[^,;.:\d]{3,70}?(?:\b(?:in|en|năm)"
    r"|\bd[e'])(?: late| early)? ?$"
)
"""Before a year: that is when something began from which the figure counts ("since flights began in 2018")."""
_TIED = re.compile(
    r"(?:\b(?:twinned|jumel\w+|kết nghĩa)(?:(?! (?:a|ont|has|have|had|gave|đã) )[^,;.:\d]){0,60}"
    r"|\b(?:partners?|partenaires?|sister (?:city|cities|province|provinces))) $"
)
"""Before "since 2006": that is when two sides began, and no period of a figure."""
_BRACKET = re.compile(r"\s?\([^\d()]{0,20}")
_CLAUSE = re.compile(r";|\b(?:while|whereas|and|tandis que|alors que|et|trong khi|còn|và)\b")
_NOW = re.compile(
    r"\b(?:now|currently|at present|presently|to date|(?<!month )(?<!year )(?:so|thus) far(?! (?:this|in|since))"
    r"|hiện(?: nay| tại| có| đang)"
    r"|(?:tính |cho )?đến nay|actuellement|aujourd'hui|à ce jour|jusqu'(?:ici|à présent)|désormais)\b"
)
"""In the clause of a number that is of no span of time."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number where it stands in a sentence; ``is_compared``: another figure is compared with it."""

    start: int
    end: int
    is_compared: bool = False


class FigurePeriods:
    """The periods of one sentence.

    Args:
        passage: the sentence.
        numbers: its figures, in order.
        before: the period of the figure before, which months and years are counted from; None: unknown.
        event: the last day or year told in the sentences before, which "since then" counts from; None: none was.
    """

    def __init__(
        self,
        passage: Passage,
        numbers: Sequence[Counted],
        *,
        before: Dated | None = None,
        event: Dated | None = None,
    ) -> None:
        self._plain = passage.plain
        self._numbers = tuple(numbers)
        self._before = before
        self._event = event
        self._own: dict[int, Dated] = {}  # number -> the period right behind it
        self._loose: set[int] = set()  # numbers whose period stands behind a comma or far away
        self._led: list[tuple[int, Dated]] = []  # the number that a period stands before, and that period
        for dated in self._told(passage):
            self._place(dated)

    def of(self, at: int, *, shares: bool = True) -> Dated | None:
        """Return the period of a number; None where the sentence tells none.

        Args:
            at: which number.
            shares: whether it may stand behind a later number ("exports of 5 million and imports of 3 in 2022").
        """
        if at in self._own and (shares or at not in self._loose):
            return self._own[at]
        for words, way in ((YEAR_BEFORE, -1), (YEAR_AFTER, 1)):
            if found := self._year_beside(at, words):
                base = self._base(at)
                return moved(base, way * years_of(found), found) if base else None
            if (found := words.match(self._plain)) and not self._is_dated(at):
                return moved(self._before, way * years_of(found), found) if self._before else None
        if self.is_apart(at) and not any(first == at for first, _ in self._led):
            return None
        leading = [(self._numbers[first].start, dated) for first, dated in self._led if first <= at]
        leading += [
            (self._numbers[first].end, dated)
            for first, dated in self._own.items()
            if first < at and not self._numbers[first].is_compared
        ]
        if leading:
            return max(leading, key=lambda told: told[0])[1]
        unused = [dated for first, dated in self._led if first == at + 1 and first in self._own]
        if unused:
            return unused[-1]  # "148 million USD, mostly of rice, in 2023, against 98 million in 2022"
        later = [i for i in sorted(self._own) if i > at and not self._numbers[i].is_compared]
        return self._own[later[0]] if shares and later else None

    def is_apart(self, at: int) -> bool:
        """Whether a number without a period may not take that of another figure: it is compared with it, or of now."""
        return self._numbers[at].is_compared or _NOW.search(self._plain, *self._clause(at)) is not None

    def _clause(self, at: int) -> tuple[int, int]:
        """Return the part of the sentence from the last clause or number before a number to the next of either."""
        number = self._numbers[at]
        left = self._numbers[at - 1].end if at else 0
        right = self._numbers[at + 1].start if at + 1 < len(self._numbers) else len(self._plain)
        left = max((found.end() for found in _CLAUSE.finditer(self._plain, left, number.start)), default=left)
        stop = _CLAUSE.search(self._plain, number.end, right)
        return left, stop.start() if stop else right

    def _told(self, passage: Passage) -> list[Dated]:
        """Return what may be the period of a figure; of "the same period of 2022" the months are those told before."""
        told: list[Dated] = []
        before_that = [found.span() for found in YEAR_BEFORE.finditer(self._plain)]
        for dated in sorted(spans_of(passage), key=lambda dated: dated.start):
            if any(first <= dated.start < last for first, last in before_that):
                continue  # counted from the figure before, not from the day of the article
            left = self._plain[: dated.start]
            if dated.kind == "since" and _TIED.search(left[-90:]):
                continue
            if _RATE_BASE.search(left[-80:]) and not self._is_bracketed(dated):
                continue
            if dated.kind == "date" and _SINCE_EVENT.search(left[-90:]):
                dated = replace(dated, kind="since", to=None)
            base = (told[-1] if told else self._before) if _SAME_PERIOD.search(left) else None
            told.append(_in_year(base, dated) if base else dated)
        meant = [
            one
            for one in times_meant(passage, told, before=self._before, event=self._event)
            if not _RATE_BASE.search(self._plain[: one.start][-80:])
        ]
        return sorted([*told, *meant], key=lambda dated: dated.start)

    def _is_bracketed(self, dated: Dated) -> bool:
        """Whether a date stands right before a number in brackets: "twice as many as in 2022 (40,000)"."""
        ahead = next((number.start for number in self._numbers if number.start >= dated.end), None)
        return ahead is not None and _BRACKET.fullmatch(self._plain, dated.end, ahead) is not None

    def _place(self, dated: Dated) -> None:
        """Decide whether a period is that of the number before it or of the one after it."""
        inside = next((i for i, number in enumerate(self._numbers) if number.start <= dated.start < number.end), None)
        if inside is not None:  # "52 delegations in the first half, with 418 guests"
            self._own.setdefault(inside, dated)
            return
        behind = next((i for i in reversed(range(len(self._numbers))) if self._numbers[i].end <= dated.start), None)
        ahead = next((i for i, number in enumerate(self._numbers) if number.start >= dated.end), None)
        if behind is not None and behind not in self._own:
            gap = self._plain[self._numbers[behind].end : dated.start]
            broken = _BREAK.search(gap) is not None or self._is_aside(gap, dated, ahead)
            near = len(gap) <= _BESIDE or _IN.search(gap) is not None
            if near and (not broken or (ahead is None and _IN.search(gap) is not None)):
                self._own[behind] = dated
                return
            if ahead is None and not self._led and not self._own:
                self._own[behind] = dated
                self._loose.add(behind)
                return
        if ahead is not None:
            self._led.append((ahead, dated))

    def _is_aside(self, gap: str, dated: Dated, ahead: int | None) -> bool:
        """Whether a bracket opens before a period and holds the next number too ("1.4 bn (in 2023 1.2 bn)")."""
        if ahead is None or "(" not in gap:
            return False
        return ")" not in self._plain[dated.end : self._numbers[ahead].start]

    def _year_beside(self, at: int, words: re.Pattern[str]) -> re.Match[str] | None:
        """Return the words that date a number to the year before or after another one, right behind it."""
        number = self._numbers[at]
        stop = self._numbers[at + 1].start if at + 1 < len(self._numbers) else len(self._plain)
        found = words.search(self._plain, number.end, min(stop, number.end + _BESIDE))
        if found and not _BREAK.search(self._plain[number.end : found.start()]):
            return found
        return None

    def _is_dated(self, at: int) -> bool:
        """Whether another period than the one that opens the sentence stands before a number or right behind it."""
        return any(first <= at for first, _ in self._led) or any(first <= at for first in self._own)

    def _base(self, at: int) -> Dated | None:
        return (self.of(at - 1) if at else None) or self._before


def goes_back(passage: Passage) -> bool:
    """Whether a sentence begins with an earlier period that the figures before are compared with."""
    return _GOES_BACK.match(passage.plain) is not None


def _in_year(base: Dated, year: Dated) -> Dated:
    """Return a period with the year of another: January to September, but of the year before."""
    if not base.value or not base.to or not year.value or len(base.value) == 4:
        return year
    moved = year.value[:4]
    why = f"the months of “{base.text.strip()}”"
    return replace(year, value=moved + base.value[4:], to=moved + base.to[4:], resolved=why)

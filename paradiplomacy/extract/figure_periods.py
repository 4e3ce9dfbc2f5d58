"""Tells which of a sentence's dates and periods is that of which figure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.passage import Passage

_BESIDE = 45
"""Characters after a number in which its period may stand ("384 million USD, mostly rice, in 2023")."""
_BREAK = re.compile(
    r"[,;:]|\b(?:while|whereas|but|up|down|thì|còn|trong khi|tăng|giảm|tandis|alors|mais|soit|puis)\b|%|per ?cent"
    r"|\b(?:and|và|et)(?: (?:in|during|over|for|trong|năm|en|au|dans))?\s?$"
)
"""Between a number and a date: the date is that of the next number ("8 million USD, in 2012 11 million USD")."""
_IN = re.compile(r"\b(?:in|during|over|for|trong|vào|en|au|sur|pendant|durant)(?: (?:the|cả|toàn|le|la|les))?\s?$")
_RATE_BASE = re.compile(
    r"(?:(?:%|per ?cent|percent|times|fold|\bhalf|\bthird|\bas (?:many|much|high)|gấp (?:đôi|ba)|\blần|\bfois|twice"
    r"|double|triple"
    r"|\bmore|\bless|\bup|\bdown|higher"
    r"|lower)[^,;.\d]{0,40}?"
    r"\b(?:than|from|over|on|against|with|of|as|de|à|que|qu'en|so với|năm|cùng kỳ)|\bcompared (?:with|to)|\bso với"
    r"|\bpar rapport à|% de (?:plus|moins) qu'(?:en|au|à)?)"
    r"(?: (?:the|that|those|in|level|figure|of|same|weeks|months|period|cùng|kỳ|năm|tháng|celui|en|l'|la|le|même"
    r"|période|de))*\s?$"
)
"""Before a date: growth is counted from it, and it is no period of the figure."""
_SAME_PERIOD = re.compile(
    r"(?:same (?:\w+ )?(?:period|time|months|quarter)(?: of| in)?(?: the)?|\bthose of|cùng kỳ(?: năm)?"
    r"|même (?:période|époque)(?: de| en)?|mêmes mois(?: de| en)?) ?$"
)
_YEAR_BEFORE = re.compile(
    r"\b(?:(?:in )?(?:the|a) year (?:before|earlier|ago)|(?:in )?the (?:previous|preceding) year"
    r"|(?:in )?the same period (?:of )?(?:last year|a year (?:before|earlier|ago))"
    r"|un an (?:auparavant|plus tôt|avant)|l'année (?:précédente|d'avant)|cùng kỳ năm (?:trước|ngoái)"
    r"|(?:của )?năm (?:liền )?trước(?: đó)?)\b"
)
_YEAR_AFTER = re.compile(
    r"\b(?:in )?the (?:following|next) year\b|\bl'année suivante\b|\bnăm (?:sau|tiếp theo)(?: đó)?\b"
)
_THE_SAME = re.compile(
    r"\b(?:in|over|during) (?:the|that|this) same (?:\w+ )?(?:period|time|months|quarter|year)\b(?! (?:of|in|last|a)\b)"
    r"|\b(?:à la|au cours de la|sur la|pendant la) même (?:période|époque|année)\b(?! d[eu]| (?:en|l'an)\b)"
    r"|\b(?:in|over|during|throughout) (?:th(?:is|at|e) (?:period|time)|(?:these|those) (?:\w+ )?years)\b"
    r"(?! (?:of|from|between|in|last|to|\d))"
    r"|\b(?:durant|pendant|sur|dans|au cours de) (?:cette période|ces (?:\w+ )?années)\b"
    r"|\bdans le même temps\b|\b(?:cũng )?trong giai đoạn (?:này|đó)\b|\bcùng (?:kỳ|giai đoạn|thời gian"
    r"|năm)(?: này)?\b(?! (?:năm|\d))"
)
"""Means the period told last."""
_THAT_YEAR = re.compile(r"\bcette année-là\b|\b(?:in|for|during) that year\b|\btrong năm đó\b")
"""Means the year told last."""
_GOES_BACK = re.compile(
    rf"(?:in|during|for|over|à|au cours de|sur|pendant|trong)?(?: (?:the|that|la|le"
    rf"|l'))? ?(?:{_SAME_PERIOD.pattern.removesuffix(' ?$')}|{_YEAR_BEFORE.pattern})"
)
"""Begins a sentence about an earlier period that the one before is compared with."""
_SINCE_THEN = re.compile(
    r"\bsince (?:then|that (?:year|date|time))\b|\bdepuis (?:lors|cette (?:date|année))\b|\btừ đó(?: đến nay)?\b"
)
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
_UP_TO = re.compile(
    r"\b(?:by|as of|as at|up to|until|till|at)(?: the)?(?: end of| end| close of| late)?(?: the)?\s?$"
    r"|\b(?:by|at) (?:late|mid-?)\s?$|\btính đến\s?$|\b(?:tính )?đến(?: hết| cuối| nay,?| thời điểm| ngày"
    r"| tháng)+(?: năm)?\s?$|\bcuối(?: tháng| năm)?\s?$|\bfin(?: de| d')?\s?$|\bjusqu'(?:en|au|à)\s?$"
)
"""Before a date: what is told had come together by then."""
_SUMS_UP = re.compile(
    r"\btrade\b|\bexports?\b|\bimports?\b|\bfigures\b|\breview|\byear\b|\bround-?up\b|\bresults\b|\brelations in\b"
    r"|tổng kết|nhìn lại|kết quả|kim ngạch|xuất khẩu|nhập khẩu|thương mại năm|đối ngoại năm"
    r"|\bbilan\b|\bchiffres\b|\bcommerce\b|\béchanges\b|\brétrospective\b"
)
_BRACKET = re.compile(r"\s?\([^\d()]{0,20}")
_TO_THE_END = re.compile(r"\btính\b|\bhết\b|\bcuối\b|\bnay\b|\bend\b|\bfin\b")
_AND_DAY = re.compile(r"\s?(?:and|to|through|until|-|đến|đến hết|tới|et|au|et le|jusqu'au)(?: ngày| le)?\s?")


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
        number = self._numbers[at]
        if at in self._own and (shares or at not in self._loose):
            return self._own[at]
        for words, years in ((_YEAR_BEFORE, -1), (_YEAR_AFTER, 1)):
            if found := self._year_beside(at, words):
                base = self._base(at)
                return _moved(base, years, found) if base else None
            if (found := words.match(self._plain)) and not self._is_dated(at):
                return _moved(self._before, years, found) if self._before else None
        if number.is_compared and not any(first == at for first, _ in self._led):
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
        """Whether a number without a period may not take that of another figure: one is compared with it."""
        return self._numbers[at].is_compared

    def _told(self, passage: Passage) -> list[Dated]:
        """Return what may be the period of a figure; of "the same period of 2022" the months are those told before."""
        told: list[Dated] = []
        if self._event and (then := _SINCE_THEN.search(self._plain)):
            why = f"“{then[0]}”: since {self._event.text.strip()}"
            told.append(Dated(then.start(), then.end(), then[0], "since", self._event.value, None, why))
        if that := _THAT_YEAR.search(self._plain):
            here = [one for one in (*passage.dates, *passage.periods) if one.value and one.end <= that.start()]
            last = max(here, key=lambda one: one.end, default=self._before or self._event)
            if last and (year := (last.value or last.to or "")[:4]):
                told.append(Dated(that.start(), that.end(), that[0], "period", year, year, f"“{that[0]}”: {year}"))
        same = _THE_SAME.search(self._plain)
        if self._before and same and not _RATE_BASE.search(self._plain[: same.start()][-80:]):
            told.append(replace(self._before, start=same.start(), end=same.end()))
        before_that = [found.span() for found in _YEAR_BEFORE.finditer(self._plain)]
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
        return told

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


def told_alone(passage: Passage) -> Dated | None:
    """Return the only year or span that a sentence without figures tells, for those of the next one; else None."""
    told = [dated for dated in spans_of(passage) if dated.value and dated.to]
    return told[0] if len({(dated.value, dated.to) for dated in told}) == 1 else None


def goes_back(passage: Passage) -> bool:
    """Whether a sentence begins with an earlier period that the figures before are compared with."""
    return _GOES_BACK.match(passage.plain) is not None


def dating_all(headline: Passage) -> Dated | None:
    """Return the year that a headline gives to all figures ("Border trade in 2021", "2019: the year in review")."""
    if not _SUMS_UP.search(headline.plain):
        return None
    told = [dated for dated in spans_of(headline) if dated.value and (dated.kind == "period" or len(dated.value) == 4)]
    return told[0] if len(told) == 1 and told[0].value == told[0].to else None


def spans_of(passage: Passage) -> list[Dated]:
    """Return what may be the period of a figure: periods, months and years; single days only as a span or an end."""
    told = [_by_then(dated, passage) for dated in passage.periods if dated.value or dated.to]
    days: list[Dated] = []
    for dated in passage.dates:
        if not dated.value or any(one.start < dated.end and dated.start < one.end for one in passage.periods):
            continue
        left = passage.plain[max(0, dated.start - 30) : dated.start]
        if _UP_TO.search(left) or (len(dated.value) == len("2024-01-31") and left.endswith("au ")):
            told.append(replace(dated, value=None))
        elif len(dated.value) < 10:
            told.append(dated)
        elif days and _AND_DAY.fullmatch(passage.plain[days[-1].end : dated.start]) and days[-1].value:
            text = passage.plain[days[-1].start : dated.end]
            told.append(replace(dated, start=days[-1].start, text=text, kind="period", value=days[-1].value))
        else:
            days.append(dated)
    return told


def _by_then(dated: Dated, passage: Passage) -> Dated:
    """Return a year reached, "đến năm 2013", as that year; what had come together by its end keeps its end alone."""
    if dated.kind != "until" or _TO_THE_END.search(passage.plain[max(0, dated.start - 8) : dated.end]):
        return dated
    return replace(dated, value=dated.to)


def _in_year(base: Dated, year: Dated) -> Dated:
    """Return a period with the year of another: January to September, but of the year before."""
    if not base.value or not base.to or not year.value or len(base.value) == 4:
        return year
    moved = year.value[:4]
    why = f"the months of “{base.text.strip()}”"
    return replace(year, value=moved + base.value[4:], to=moved + base.to[4:], resolved=why)


def _moved(base: Dated, years: int, words: re.Match[str]) -> Dated | None:
    """Return a period so many years later, told by words such as "a year earlier"."""
    ends = [f"{int(end[:4]) + years}{end[4:]}" if end else None for end in (base.value, base.to)]
    why = f"“{words[0]}”: counted from “{base.text.strip()}”"
    return Dated(words.start(), words.end(), words[0], "period", ends[0], ends[1], why)

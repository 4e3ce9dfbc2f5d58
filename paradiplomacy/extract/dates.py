"""Reads dates and periods in English, French and Vietnamese, partial and relative ones too."""

import datetime as dt
import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from paradiplomacy.extract.numbers import whole_number

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier", "february feb février fevrier", "march mar mars", "april apr avril", "may mai",
            "june jun juin", "july jul juillet", "august aug août aout", "september sept sep septembre",
            "october oct octobre", "november nov novembre", "december dec décembre decembre",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday lundi", "tuesday mardi", "wednesday mercredi", "thursday jeudi", "friday vendredi", "saturday samedi",
         "sunday dimanche")
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(WEEKDAYS)
_Y = r"(?:19[4-9]\d|20[0-6]\d)"
_DASH = r"\s?-\s?"

Kind = Literal["date", "period", "since", "until"]


@dataclass(frozen=True, slots=True)
class Dated:
    """A date or period in a text.

    Attributes:
        start: of the words in the text searched, in characters.
        value: of a date, or the first day of a period, as a partial ISO date; None where it is open or unresolved.
        to: last day of a period; of a date, the date itself.
        resolved: why, where the words alone do not give the date; None where they do.
    """

    start: int
    end: int
    text: str
    kind: Kind
    value: str | None
    to: str | None
    resolved: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """The day that relative dates count from.

    Attributes:
        published: partial ISO date of the article; None where it is not known.
        spans: periods of whole years that the article names, which "the past two years" may mean.
        year: the year that days without a year belong to, where there is no publication date; None: unknown.
    """

    published: str | None = None
    year: int | None = None
    spans: tuple[tuple[str, str], ...] = ()

    @property
    def day(self) -> dt.date | None:
        """The day of publication; None where it is not known to the day."""
        return dt.date.fromisoformat(self.published) if self.published and len(self.published) == 10 else None

    @property
    def known_year(self) -> int | None:
        """The year of publication, or the year assumed."""
        return int(self.published[:4]) if self.published else self.year


_PERIODS = re.compile(
    rf"""
    (?P<months>(?:first|premiers?|đầu)?\s*(?:(?P<count>\d{{1,2}}|six|nine|three|ten|eleven|neuf|onze|dix|trois|sáu|chín|ba)
      \s+(?:first\s+|premiers\s+)?(?:months?|mois|tháng)(?:\s+đầu)?(?:\s+(?:first))?)
      (?:\s+(?:of|in|de|năm|d'))?(?:\s+(?:the\s+year\s+)?(?P<months_year>{_Y}|this\s+year|cette\s+année|năm\s+nay|nay))?)
  | (?P<m1>{_MONTH}|tháng\s\d{{1,2}}[/-]|tháng\s\d{{1,2}})\s?(?:năm\s)?(?P<my1>{_Y})?\s*(?:to|à|đến(?:\s+hết)?|-)\s*
      (?P<m2>{_MONTH}|tháng\s\d{{1,2}}[/-]|tháng\s\d{{1,2}})\s?(?:năm\s)?(?P<my2>{_Y})
  | (?P<from>{_Y})(?:{_DASH}|\s+(?:to|à|au|đến|and|et|through|until)\s+(?:năm\s+)?)(?P<to>{_Y}|(?<=-)\d\d\b(?![.,]\d))
  | (?P<since>\b(?:since|depuis|từ(?:\s+năm)?|kể\s+từ(?:\s+năm)?)\s+
      (?:(?:the\s+)?(?P<since_month>{_MONTH}|tháng\s\d{{1,2}}[/-]?)\s?)?
      (?P<since_year>{_Y})(?!\d|{_DASH}\d|\s(?:to|à|đến|until)\s(?:{_Y}|{_MONTH}|tháng)))
  | (?P<past>\b(?:(?:past|last)\s(?P<past_en>two|three|four|five|\d)\syears
      |(?P<past_vi>hai|ba|bốn|năm|\d)\snăm\squa|(?P<past_fr>deux|trois|quatre|cinq|\d)\sdernières\sannées))
  | (?P<until>\b(?:until|till|towards|through|jusqu'en|jusqu'à|d'ici(?:\sà)?|đến(?:\s+năm)?|đến\s+hết(?:\s+năm)?)\s+
      (?P<until_year>{_Y}))
    """,
    re.VERBOSE,
)  # fmt: skip
_DATES = re.compile(
    rf"""
    (?P<mdy>(?P<mdy_m>{_MONTH})\.?\s(?P<mdy_d>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<mdy_y>{_Y}))?\b)
  | (?P<dmy>\b(?P<dmy_d>\d{{1,2}}|1er)\s(?P<dmy_m>{_MONTH})\b\.?(?:,?\s(?P<dmy_y>{_Y}))?)
  | (?P<vi>\bngày\s(?P<vi_d>\d{{1,2}})\stháng\s(?P<vi_m>\d{{1,2}})(?:\snăm\s(?P<vi_y>{_Y}))?)
  | (?P<num>(?<![\d/.,-])(?P<num_d>\d{{1,2}})(?P<sep>[/-])(?P<num_m>\d{{1,2}})
      (?:(?P=sep)(?P<num_y>{_Y}))?(?![\d/-]|[.,]\d|%))
  | (?P<iso>\b(?P<iso_y>{_Y})-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)\b)
  | (?P<vmy>\btháng\s(?P<vmy_m>\d{{1,2}})(?:\s?[/-]\s?|\snăm\s|\s)(?P<vmy_y>{_Y}))
  | (?P<vm>\btháng\s(?P<vm_m>\d{{1,2}})\b)
  | (?P<my>\b(?P<my_m>{_MONTH})\.?,?\s(?P<my_y>{_Y}))
  | (?P<y>(?<![\d.,/])(?P<y_y>{_Y})(?![\d%]|[.,]\d))
  | (?P<rel>\b(?:yesterday|hier|hôm\squa|today|aujourd'hui|hôm\snay|last\syear|l'an\sdernier
      |l'année\sdernière|année\sprécédente|năm\sngoái|năm\squa|this\syear|cette\sannée
      |năm\snay|last\smonth|le\smois\sdernier|tháng\strước)\b)
  | (?P<day>\b(?P<day_w>{_WEEKDAY})\b)
    """,
    re.VERBOSE,
)  # fmt: skip
_TWO_YEARS = re.compile(rf"{_Y}(?:{_DASH}|\s+(?:to|à|au|đến|and|et|through|until)\s+(?:năm\s+)?)\d\d")
_PERIOD_SIGN = re.compile(r"\d|month|mois|tháng|years|années|năm\squa")
_DATE_SIGN = re.compile(
    r"\d|day|hier|hôm|jourd|year|dernier|précédente|năm|année|month|tháng"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
)
"""Without any of these there is no period, or no date: most sentences need no closer look."""
_NUMERIC_CUE = re.compile(r"(?:ngày|sáng|chiều|tối|trưa|hôm|qua|nay|,|\(|\||^|le|on|từ|đến)\s*\(?$")
_FIRST = re.compile(r"first|premiers?|đầu|trong|onze|\d+ tháng|over|durant|au cours|sur les")


def periods_in(plain: str, reference: Reference) -> Iterator[Dated]:
    """Yield the periods of a text in plain form (lower case, straight signs), in order."""
    if not _PERIOD_SIGN.search(plain):
        return
    for match in _PERIODS.finditer(plain):
        found = _period(match, reference)
        if found:
            yield found


def whole_years_in(plain: str) -> Iterator[tuple[str, str]]:
    """Yield the first and last year of each period of whole years in a text in plain form, such as 2022-2023."""
    if _TWO_YEARS.search(plain):
        for period in periods_in(plain, Reference()):
            if period.value and period.to and len(period.value) == len(period.to) == 4:
                yield period.value, period.to


def dates_in(plain: str, reference: Reference, *, periods: Iterable[Dated] | None = None) -> Iterator[Dated]:
    """Yield the single dates of a text in plain form that no period holds, in order.

    Args:
        plain: the text.
        reference: what relative dates count from.
        periods: those of the text; None: they are looked for.
    """
    if not _DATE_SIGN.search(plain):
        return
    held = periods_in(plain, reference) if periods is None else periods
    taken = deque((period.start, period.end) for period in held)
    for match in _DATES.finditer(plain):
        while taken and taken[0][1] <= match.start():
            taken.popleft()  # both come in order, none within another
        if taken and taken[0][0] <= match.start():
            continue
        kind = match.lastgroup if match.lastgroup in _READERS else _outer(match)
        found = _READERS[kind](match, reference, plain)
        if found:
            yield found


def _outer(match: re.Match[str]) -> str:
    return next(name for name in _READERS if match.group(name))


def _period(match: re.Match[str], reference: Reference) -> Dated | None:
    if match["months"]:
        return _first_months(match, reference)
    if match["from"]:
        last = match["to"] if len(match["to"]) == 4 else match["from"][:2] + match["to"]
        return _span(match, "period", match["from"], last) if match["from"] <= last else None
    if match["m1"]:
        first = f"{match['my1'] or match['my2']}-{_month(match['m1']):02}"
        last = f"{match['my2']}-{_month(match['m2']):02}"
        return _span(match, "period", first, last) if _is_month(first) and _is_month(last) and first <= last else None
    if match["since"]:
        month = f"-{_month(match['since_month']):02}" if match["since_month"] else ""
        return _span(match, "since", match["since_year"] + month, None)
    if match["past"]:
        return _past_years(match, reference)
    return _span(match, "until", None, match["until_year"])


def _past_years(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return the period of so many years that the article names elsewhere; unresolved where it names none."""
    said = match["past_en"] or match["past_vi"] or match["past_fr"]
    count = whole_number(said)
    for first, last in reference.spans:
        if int(last) - int(first) + 1 == count:
            return _span(match, "period", first, last, f"“{match[0]}”: the {first}-{last} that the text names")
    return _span(match, "period", None, None)


def _first_months(match: re.Match[str], reference: Reference) -> Dated | None:
    said = match["months_year"] or ""
    year = int(said) if said.isdigit() else reference.known_year if said else None
    count = whole_number(match["count"])
    if (
        year is None
        or count is None
        or not 1 <= count <= 12
        or not _FIRST.search(match.string[max(0, match.start() - 16) : match.end()])
    ):
        return None
    why = None if said.isdigit() else f"“{said}”: {year}, the year of the article"
    return _span(match, "period", f"{year}-01", f"{year}-{count:02}", why)


def _span(match: re.Match[str], kind: Kind, value: str | None, to: str | None, why: str | None = None) -> Dated:
    return Dated(match.start(), match.end(), match[0], kind, value, to, why)


def _month(words: str) -> int:
    digits = re.search(r"\d+", words)
    return int(digits[0]) if digits else MONTHS[words]


def _is_month(date: str) -> bool:
    return 1 <= int(date[5:7]) <= 12


def _day(match: re.Match[str], day: str, month: int, year: str | None, reference: Reference) -> Dated | None:
    """Return a day; one without a year is the last such day before the article."""
    number = 1 if day == "1er" else int(day)
    if year:
        return _checked(match, int(year), month, number, None)
    assumed = reference.known_year
    if assumed is None:
        return Dated(match.start(), match.end(), match[0], "date", None, None) if 1 <= month <= 12 else None
    published = reference.day
    if published and (month, number) > (published.month, published.day):
        assumed -= 1
    base = "date of the article" if reference.published else "latest year that the text names"
    return _checked(match, assumed, month, number, f"“{match[0]}”: year from the {base}")


def _checked(match: re.Match[str], year: int, month: int, day: int, why: str | None) -> Dated | None:
    try:
        value = dt.date(year, month, day).isoformat()
    except ValueError:
        return None
    return Dated(match.start(), match.end(), match[0], "date", value, value, why)


def _numeric(match: re.Match[str], reference: Reference, plain: str) -> Dated | None:
    """Read 28/12/2021, day first; without a year only after a word that announces a date."""
    if not match["num_y"] and not _NUMERIC_CUE.search(plain[max(0, match.start() - 8) : match.start()]):
        return None
    if not match["num_y"] and int(match["num_m"]) > 12:
        return None
    return _day(match, match["num_d"], int(match["num_m"]), match["num_y"], reference)


def _month_year(match: re.Match[str], year: str | None, month: int, reference: Reference) -> Dated | None:
    known = int(year) if year else reference.known_year
    if known is None or not 1 <= month <= 12:
        return None
    value = f"{known}-{month:02}"
    why = None if year else f"“{match[0]}”: year from the date of the article"
    return Dated(match.start(), match.end(), match[0], "date", value, value, why)


def _relative(match: re.Match[str], reference: Reference, plain: str) -> Dated | None:
    words = match[0]
    value: str | None = None
    day, year = reference.day, int(reference.published[:4]) if reference.published else None
    if words in {"yesterday", "hier", "hôm qua"}:
        value = (day - dt.timedelta(days=1)).isoformat() if day else None
    elif words in {"today", "aujourd'hui", "hôm nay"}:
        value = day.isoformat() if day else None
    elif "month" in words or "mois" in words or "tháng" in words:
        value = (day.replace(day=1) - dt.timedelta(days=1)).isoformat()[:7] if day else None
    elif year:
        value = str(year) if words in {"this year", "cette année", "năm nay"} else str(year - 1)
    why = f"“{words}”: counted from the article's date, {reference.published}" if value else None
    return Dated(match.start(), match.end(), words, "date", value, value, why)


def _weekday(match: re.Match[str], reference: Reference, plain: str) -> Dated | None:
    """Return the last such weekday up to the day of the article; next to a printed date it adds nothing."""
    if re.match(r",?\s*\(?(?:\d|" + _MONTH + ")", plain[match.end() :]):
        return None
    day = reference.day
    if day is None:
        return Dated(match.start(), match.end(), match[0], "date", None, None)
    value = (day - dt.timedelta(days=(day.weekday() - WEEKDAYS[match["day_w"]]) % 7)).isoformat()
    why = f"“{match[0]}”: the last one up to {reference.published}, the date of the article"
    return Dated(match.start(), match.end(), match[0], "date", value, value, why)


_READERS = {
    "mdy": lambda m, r, p: _day(m, m["mdy_d"], MONTHS[m["mdy_m"]], m["mdy_y"], r),
    "dmy": lambda m, r, p: _day(m, m["dmy_d"], MONTHS[m["dmy_m"]], m["dmy_y"], r),
    "vi": lambda m, r, p: _day(m, m["vi_d"], int(m["vi_m"]), m["vi_y"], r),
    "num": _numeric,
    "iso": lambda m, r, p: _day(m, m["iso_d"], int(m["iso_m"]), m["iso_y"], r),
    "vmy": lambda m, r, p: _month_year(m, m["vmy_y"], int(m["vmy_m"]), r),
    "vm": lambda m, r, p: _month_year(m, None, int(m["vm_m"]), r),
    "my": lambda m, r, p: _month_year(m, m["my_y"], MONTHS[m["my_m"]], r),
    "y": lambda m, r, p: Dated(m.start(), m.end(), m[0], "date", m["y_y"], m["y_y"]),
    "rel": _relative,
    "day": _weekday,
}

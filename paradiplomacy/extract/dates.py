"""Reads single dates in English, French and Vietnamese, partial and relative ones too."""

import datetime as dt
import re
from collections import deque
from collections.abc import Iterable, Iterator

from paradiplomacy.extract.dated import (
    MONTH,
    MONTH_VI,
    MONTHS,
    WEEKDAY,
    WEEKDAY_VI,
    WEEKDAYS,
    YEAR,
    Dated,
    Reference,
    month_vi,
)
from paradiplomacy.extract.periods import periods_in
from paradiplomacy.extract.relative_dates import RELATIVE, relative_date

_DAY_ENDS = (
    r"\s?(?:[;:)]|[.,](?!\d|\s\d)|$)"
    r"|\s(?:the|leaders|a|an|he|she|they|it|its|in|at|with|by|between|to|both|two"
    r"|à|dans|en|par|les|la|l'|un|une|lors|avec|entre|ils?|elles?|tại|ở|của|vừa\squa|giữa|lãnh\sđạo|đoàn|hai)\b"
)
"""Behind a day that is told without its month: "on the 16th the guests", but not "on the 16th floor"."""
_DATES = re.compile(
    rf"""
    (?P<mly>(?:\b(?P<mly_m>{MONTH})\s(?:of\s)?last\syear|\b(?P<mly_f>{MONTH})\s(?:de\s)?(?:l'an|l'année)\s(?:dernier|passé)e?
      |\btháng\s(?P<mly_v>\d{{1,2}})\snăm\s(?:ngoái|trước))\b)
  | (?P<mdy>(?P<mdy_m>{MONTH})\.?\s(?P<mdy_d>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<mdy_y>{YEAR}))?\b)
  | (?P<dmy>\b(?P<dmy_d>\d{{1,2}}|1er)(?:(?:st|nd|rd|th)?(?:\sof)?)\s(?P<dmy_m>{MONTH})\b\.?(?:,?\s(?P<dmy_y>{YEAR}))?)
  | (?P<vi>\b(?:ngày|hôm|sáng|trưa|chiều|tối)\s(?P<vi_d>\d{{1,2}})\stháng\s(?P<vi_m>{MONTH_VI})
      (?:\snăm\s(?P<vi_y>{YEAR}))?)
  | (?P<dom>(?:\bon\sthe\s(?P<dom_en>\d{{1,2}})(?:st|nd|rd|th)|\ble\s(?P<dom_fr>\d{{1,2}}|1er)
      |\bdu\s(?P<dom_du>\d{{1,2}}|1er)(?=\s(?:se|ont|a)\b)
      |\b(?:ngày|sáng|trưa|chiều|tối|hôm)\s(?P<dom_vi>\d{{1,2}}))
      (?:\s(?P<dom_last>of\slast\smonth|du\smois\sdernier)|(?={_DAY_ENDS})))
  | (?P<num>(?<![\d/.,-])(?P<num_d>\d{{1,2}})(?P<sep>[/-])(?P<num_m>\d{{1,2}})
      (?:(?P=sep)(?P<num_y>{YEAR}))?(?![\d/-]|[.,]\d|%))
  | (?P<dot>(?<![\d/.,-])(?P<dot_d>\d{{1,2}})\.(?P<dot_m>\d{{1,2}})\.(?P<dot_y>{YEAR})\b)
  | (?P<iso>\b(?P<iso_y>{YEAR})-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)\b)
  | (?P<vmy>\btháng\s(?P<vmy_m>{MONTH_VI})(?:\s?[/-]\s?|\snăm\s|\s)(?P<vmy_y>{YEAR}))
  | (?P<vm>\btháng\s(?P<vm_m>{MONTH_VI})\b)
  | (?P<my>\b(?P<my_m>{MONTH})\.?,?\s(?:of\s)?(?P<my_y>{YEAR}))
  | (?P<bare>(?:\b(?:in|last|this|en|since|depuis|au\smois\sde)\s|\bau\smois\sd'
      |(?<=\bend\sof\s)|(?<=\bearly\s)|(?<=\bdébut\s)|(?<=\blate\s)|(?<=\bmid-)|(?<=\bmi-)|(?<=\bfin\s)|(?<=\bfin\sd')|(?<=\bfin\sde\s))
      (?P<bare_m>{MONTH})\b(?!\.?,?\s(?:of\s)?\d|-\d|\s(?:of\s)?last\syear|\s(?:de\s)?l'an))
  | (?P<y>(?<![\d.,/])(?P<y_y>{YEAR})(?![\d%]|[.,]\d))
  | (?P<rel>{RELATIVE})
  | (?P<day>\b(?P<day_w>{WEEKDAY})\b|\b(?:hôm|sáng|trưa|chiều|tối)\s(?P<day_v>{WEEKDAY_VI})\b)
    """,
    re.VERBOSE,
)  # fmt: skip
_DATE_SIGN = re.compile(
    rf"\d|day|hier|hôm|\bqua\b|\bnay\b|jourd|year|dernier|passée?\b|précédente|năm|année|month|tháng|mois|{MONTH}"
    r"|week|semaine|tuần|\bago\b|il y a|cách đây|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
)
"""Without any of these there is no date: most sentences need no closer look."""
_DAY_FOLLOWS = re.compile(rf",?\s*\(?(?:\d|(?:{MONTH})\b)")
_LAST_WEEK = re.compile(r" tuần (?:trước|qua)\b")
_AHEAD = re.compile(
    r"\b(?:will|shall|opens?|begins|(?:is|are|due|scheduled|expected|planned|prepar\w+) (?:to|for)|upcoming|sẽ|sắp"
    r"|dự kiến|chuẩn bị|prévue?s?|s'ouvr\w+|doi(?:t|vent)|\w{3,}(?:era|eront|aura|auront))\b[^.;]*$"
)
"""Before a day of this year that is still to come."""
_FAR = 150
_TO_COME = re.compile(r" (?:năm nay|này|tới|sắp tới|sang năm|năm sau)\b")
"""Behind a month of this year or the next."""
_NUMERIC_CUE = re.compile(r"(?:ngày|sáng|chiều|tối|trưa|hôm|qua|nay|,|\(|\||^|le|on|từ|đến)\s*\(?$")


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


def _day(match: re.Match[str], day: str, month: int, year: str | None, reference: Reference) -> Dated | None:
    """Return a day; one without a year is the last such day before the article."""
    number = 1 if day == "1er" else int(day)
    if year:
        return _checked(match, int(year), month, number, None)
    assumed = reference.known_year
    if assumed is None:
        return Dated(match.start(), match.end(), match[0], "date", None, None) if 1 <= month <= 12 else None
    published = reference.day
    if published and not reference.line_year and (month, number) > (published.month, published.day):
        assumed -= not _AHEAD.search(match.string, max(0, match.start() - _FAR), match.start())
    return _checked(match, assumed, month, number, f"“{match[0]}”: year from the {reference.base}")


def _checked(match: re.Match[str], year: int, month: int, day: int, why: str | None) -> Dated | None:
    try:
        value = dt.date(year, month, day).isoformat()
    except ValueError:
        return None
    return Dated(match.start(), match.end(), match[0], "date", value, value, why)


def _day_of_month(match: re.Match[str], reference: Reference, plain: str) -> Dated | None:
    """Return "on the 16th": the last such day up to the article; unresolved where its day is not known."""
    number = int(re.sub(r"\D", "", match["dom_en"] or match["dom_fr"] or match["dom_du"] or match["dom_vi"]))
    if day := reference.day:
        first = day.replace(day=1)
        if match["dom_last"] or number > day.day:
            first = (first - dt.timedelta(days=1)).replace(day=1)
        return _checked(match, first.year, first.month, number, _last_one(match, reference))
    return Dated(match.start(), match.end(), match[0], "date", None, None)


def _numeric(match: re.Match[str], reference: Reference, plain: str) -> Dated | None:
    """Read 28/12/2021, day first; without a year only after a word that announces a date."""
    if not match["num_y"] and not _NUMERIC_CUE.search(plain[max(0, match.start() - 8) : match.start()]):
        return None
    if not match["num_y"] and int(match["num_m"]) > 12:
        return None
    return _day(match, match["num_d"], int(match["num_m"]), match["num_y"], reference)


def _month_year(match: re.Match[str], year: str | None, month: int, reference: Reference) -> Dated | None:
    to_come = _TO_COME.match(match.string, match.end()) is not None
    known = int(year) if year else reference.known_year if to_come else reference.year_of(month)
    if known is None or not 1 <= month <= 12:
        return None
    value = f"{known}-{month:02}"
    why = None if year else f"“{match[0]}”: year from the {reference.base}"
    return Dated(match.start(), match.end(), match[0], "date", value, value, why)


def _bare_month(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return "in June": of the year of the article, or of the one before where that month is still to come."""
    if not reference.published and not reference.line_year:
        return None
    month = MONTHS[match["bare_m"]]
    value = f"{reference.year_of(month)}-{month:02}"
    why = f"“{match[0]}”: year from the {reference.base}"
    return Dated(match.start(), match.end(), match[0], "date", value, value, why)


def _month_last_year(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return "in June last year"; None without a date of publication."""
    words = match["mly_m"] or match["mly_f"]
    month = MONTHS[words] if words else int(match["mly_v"])
    if not reference.published or not 1 <= month <= 12:
        return None
    value = f"{int(reference.published[:4]) - 1}-{month:02}"
    why = f"“{match[0]}”: counted from the article's date, {reference.published}"
    return Dated(match.start(), match.end(), match[0], "date", value, value, why)


def _weekday(match: re.Match[str], reference: Reference, plain: str) -> Dated | None:
    """Return the last such weekday up to the day of the article; next to a printed date it adds nothing."""
    if _DAY_FOLLOWS.match(plain, match.end()):
        return None
    day = reference.day
    if day is None:
        return Dated(match.start(), match.end(), match[0], "date", None, None)
    weekday = WEEKDAYS[match["day_w"] or match["day_v"]]
    in_last_week = _LAST_WEEK.match(plain, match.end()) is not None
    ago = day.weekday() + 7 - weekday if in_last_week else (day.weekday() - weekday) % 7
    value = (day - dt.timedelta(days=ago)).isoformat()
    return Dated(match.start(), match.end(), match[0], "date", value, value, _last_one(match, reference))


def _last_one(match: re.Match[str], reference: Reference) -> str:
    return f"“{match[0]}”: the last one up to {reference.published}, the date of the article"


_READERS = {
    "mdy": lambda m, r, p: _day(m, m["mdy_d"], MONTHS[m["mdy_m"]], m["mdy_y"], r),
    "dmy": lambda m, r, p: _day(m, m["dmy_d"], MONTHS[m["dmy_m"]], m["dmy_y"], r),
    "vi": lambda m, r, p: _day(m, m["vi_d"], month_vi(m["vi_m"]), m["vi_y"], r),
    "dom": _day_of_month,
    "num": _numeric,
    "dot": lambda m, r, p: _day(m, m["dot_d"], int(m["dot_m"]), m["dot_y"], r),
    "iso": lambda m, r, p: _day(m, m["iso_d"], int(m["iso_m"]), m["iso_y"], r),
    "vmy": lambda m, r, p: _month_year(m, m["vmy_y"], month_vi(m["vmy_m"]), r),
    "vm": lambda m, r, p: _month_year(m, None, month_vi(m["vm_m"]), r),
    "my": lambda m, r, p: _month_year(m, m["my_y"], MONTHS[m["my_m"]], r),
    "mly": lambda m, r, p: _month_last_year(m, r),
    "bare": lambda m, r, p: _bare_month(m, r),
    "y": lambda m, r, p: Dated(m.start(), m.end(), m[0], "date", m["y_y"], m["y_y"]),
    "rel": relative_date,
    "day": _weekday,
}

"""A date or a period where it stands, and what relative ones count from."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

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
WEEKDAYS |= {"thứ hai": 0, "thứ ba": 1, "thứ tư": 2, "thứ năm": 3, "thứ sáu": 4, "thứ bảy": 5, "chủ nhật": 6}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_MONTHS_VI = {"giêng": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_MONTHS_VI |= {"mười một": 11, "mười hai": 12}
MONTH_VI = r"\d{1,2}|mười\smột|mười\shai|giêng|hai|ba|tư|năm(?=\snăm)|sáu|bảy|tám|chín|mười"
"""Months in figures and in words; "tháng năm" alone may be a year."""
WEEKDAY = "|".join(name for name in WEEKDAYS if " " not in name)
WEEKDAY_VI = "|".join(name for name in WEEKDAYS if " " in name).replace(" ", r"\s")
YEAR = r"(?:19[4-9]\d|20[0-6]\d)"
"""Alternatives for patterns over text in plain form."""


def month_vi(words: str) -> int:
    """Return the number of a month as Vietnamese counts or names it: "tháng 4", "tháng tư"."""
    return int(words) if words.isdigit() else _MONTHS_VI[words]


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
        line_year: the year that a line of a list is about, to which its days belong; None elsewhere.
    """

    published: str | None = None
    year: int | None = None
    spans: tuple[tuple[str, str], ...] = ()
    line_year: int | None = None

    @property
    def day(self) -> dt.date | None:
        """The day of publication; None where it is not known to the day."""
        return dt.date.fromisoformat(self.published) if self.published and len(self.published) == 10 else None

    @property
    def month(self) -> int | None:
        """The month of publication; None where it is not known."""
        return int(self.published[5:7]) if self.published and len(self.published) >= 7 else None

    @property
    def known_year(self) -> int | None:
        """The year of the line, else that of publication, else the year assumed."""
        if self.line_year:
            return self.line_year
        return int(self.published[:4]) if self.published else self.year

    @property
    def base(self) -> str:
        """What a date without a year takes it from, in words."""
        if self.line_year:
            return "beginning of the line"
        return "date of the article" if self.published else "latest year that the text names"

    def year_of(self, month: int) -> int | None:
        """Return the year of a month told without one: the known year, or the one before where it is still to come."""
        year = self.known_year
        if year is None or self.line_year:
            return year
        return year - bool(self.month and month > self.month)

"""Reads dates told by how far they lie before the article: "yesterday", "last week", "il y a trois ans"."""

import datetime as dt
import re

from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.numbers import NUMBER_WORDS, whole_number

_NAMED = (
    ("days", 2, r"the day before yesterday|avant-hier|hôm kia"),
    ("days", 1, r"yesterday|hier|hôm qua|(?:sáng|trưa|chiều|tối) qua"),
    ("days", 0, r"today(?!'s)|(?<!d')aujourd'hui|hôm nay|(?:sáng|trưa|chiều|tối) nay"),
    ("weeks", 1, r"last week|la semaine (?:dernière|passée)|(?<!\d )(?<!hai )(?<!ba )tuần (?:trước|qua)"),
    ("weeks", 0, r"this week|cette semaine(?!-là)|tuần này"),
    ("months", 1, r"last month|le mois (?:dernier|passé)|tháng trước"),
    ("months", 0, r"this month|ce mois(?:-ci)?(?!-là)|tháng này"),
    ("years", 2, r"the year before last|năm kia"),
    (
        "years",
        1,
        r"last year|l'an (?:dernier|passé)|l'année (?:dernière|passée)|année précédente|năm ngoái"
        r"|(?<!mươi )(?<!\d )(?<!nhiều )(?<!những )(?<!các )(?<!mấy )năm qua",
    ),
    ("years", 0, r"this year|cette année(?!-là)|năm nay"),
)
"""Unit, how many of them before the article, and the words."""
_COUNT = "|".join([r"\d{1,2}", "an?", *sorted(NUMBER_WORDS, key=len, reverse=True)])
_AGO = (
    rf"(?P<count_en>{_COUNT}) (?P<unit_en>year|month|week|day)s? ago|il y a (?P<count_fr>{_COUNT}) (?P<unit_fr>ans?"
    rf"|années?|mois|semaines?|jours?)|cách đây (?P<count_vi>{_COUNT}) (?P<unit_vi>năm|tháng|tuần|ngày)"
    rf"|(?P<count_back>{_COUNT}) (?P<unit_back>năm|tháng) trước(?! (?:đó|khi|ngày))"
)
RELATIVE = rf"\b(?:{_AGO}|{'|'.join(words for _, _, words in _NAMED)})\b".replace(" ", r"\s")
"""Alternative for verbose patterns over text in plain form."""
_UNITS = {
    word: unit
    for unit, words in {
        "years": "year an ans année années năm",
        "months": "month mois tháng",
        "weeks": "week semaine semaines tuần",
        "days": "day jour jours ngày",
    }.items()
    for word in words.split()
}
_ABOUT = re.compile(
    r"\b(?:nearly|almost|over|than|about|some|around|compared (?:to|with)|from|hơn|gần|khoảng|chừng|trên|trong|suốt"
    r"|những|các|so với) $"
)
"""Before a number of years that tells no year, or one to compare with."""


def relative_date(match: re.Match[str], reference: Reference, plain: str) -> Dated | None:
    """Return the date that such words stand for; unresolved where it is not known when they were written."""
    words = match[0]
    told = next(
        ((match[f"count_{n}"], match[f"unit_{n}"]) for n in ("en", "fr", "vi", "back") if match[f"count_{n}"]), None
    )
    if told:
        if _ABOUT.search(plain, max(0, match.start() - 20), match.start()):
            return None
        unit, count = _UNITS[told[1]], whole_number(told[0]) or 1
    else:
        unit, count = next((unit, count) for unit, count, named in _NAMED if re.fullmatch(named, words))
    value = _before(reference, unit, count)
    why = f"“{words}”: counted from the article's date, {reference.published}" if value else None
    return Dated(match.start(), match.end(), words, "date", value, value, why)


def _before(reference: Reference, unit: str, count: int) -> str | None:
    """Return the date so many units before the article, no more exact than they are."""
    if not reference.published:
        return None
    year, day = int(reference.published[:4]), reference.day
    if unit == "years":
        return str(year - count)
    if unit == "months":
        months = 12 * year + (reference.month or 0) - 1 - count
        return f"{months // 12}-{months % 12 + 1:02}" if reference.month else None
    if day is None:
        return None
    told = (day - dt.timedelta(days=count * (7 if unit == "weeks" else 1))).isoformat()
    return told if unit == "days" else told[:7]

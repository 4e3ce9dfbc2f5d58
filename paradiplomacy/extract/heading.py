"""What a text says about itself: who published it, and when."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.bylines import day_of_line, publisher_beside_date, without_day
from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.dates import dates_in
from paradiplomacy.extract.words import plain

SOURCE = re.compile(
    r"^\(?(?:source|nguồn|theo)\s*:?\s*(?P<a>[^:()]{2,60}?)\)?(?:\s*:\s*(?P<url>https?://\S+))?$"
    r"|^by (?P<author>[^,]{3,40})(?:, (?P<b>.{3,60}))?$",
    re.IGNORECASE,
)
"""A line that names a source or an author."""
_AGENCY = re.compile(r"\((VNA|TTXVN|AVI|VNS|VOV|Vietnam\+|VNP)\)\s*[–-]|[–-]\s*(VNA|TTXVN|AVI|VNP)$")
_PUBLISHED = re.compile(
    r"\b(?:publi\w+|posted|updated?|modified|edited|cập nhật|đăng|xuất bản|mise? (?:à jour|en ligne)|modifiée?)\b"
)
"""Beside the day of publication, there may be that of a correction."""
CELLS = re.compile(r"^\||\s\|\s")
"""Parts the cells of a table."""
_NEAR_HEADLINE = 5
"""Paragraphs, the headline among them, that a byline may stand in."""
_DATELINE = re.compile(
    r"^[^.!?]{2,40}?, (?P<date>[^–—]{5,30}?)\s*(?:\([A-Z+a-z]+\)\s*(?:[–—]|--?)|[–—]|(?<=\s)--?)\s(?!\s*\d)"
)
"""“Hanoi, 9 January 2023 - ”; a number behind the dash makes it a period."""


def headline_first(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return the paragraphs of a text, its headline before a byline that stood above it."""
    if len(paragraphs) > 2 and is_byline(paragraphs[0]) and not is_byline(paragraphs[1]):
        return (paragraphs[1], paragraphs[0], *paragraphs[2:])
    return tuple(paragraphs)


def is_byline(line: str) -> bool:
    """Tell whether a line is short and tells the day, or names a source."""
    return bool(day_of_line(line) or SOURCE.match(line))


def publisher_of(paragraphs: Sequence[str]) -> dict[str, str]:
    """Return ``publisher``, ``author`` and ``url`` as far as a byline, a source line or an agency's mark tells."""
    told: dict[str, str] = {}
    for paragraph in [*paragraphs[-4:], *paragraphs[:4]]:
        match = SOURCE.match(without_day(paragraph))
        if match:
            values = {"publisher": match["a"] or match["b"], "author": match["author"], "url": match["url"]}
            told = {name: value.strip(" .)") for name, value in values.items() if value} | told
    for paragraph in paragraphs[:_NEAR_HEADLINE]:
        beside = publisher_beside_date(paragraph)
        if beside:
            told = {"publisher": beside} | told
    for paragraph in paragraphs:
        agency = _AGENCY.search(paragraph)
        if agency and "publisher" not in told:
            told["publisher"] = agency[1] or agency[2]
    return told


def published_in(paragraphs: Sequence[str]) -> tuple[str, str] | None:
    """Return the date of publication and its words: a line of its own near the top or the end, or a dateline."""
    last = len(paragraphs)
    for number in [*range(1, min(last, _NEAR_HEADLINE)), *range(max(1, last - 3), last)]:
        day = day_of_line(paragraphs[number])
        if day and not _is_listed(day, paragraphs, number):
            return str(day.value), paragraphs[number]
    for paragraph in paragraphs[:4]:
        dateline = _DATELINE.match(paragraph)
        if dateline:
            dates = [d for d in dates_in(plain(dateline["date"]), Reference()) if d.value and len(d.value) == 10]
            if dates:
                return str(dates[0].value), dateline["date"]
    return None


def _is_listed(day: Dated, paragraphs: Sequence[str], number: int) -> bool:
    """Whether a line with a day is of a table, or of a list of which each line has another day."""
    line = paragraphs[number]
    for beside in (*paragraphs[max(1, number - 1) : number], *paragraphs[number + 1 : number + 2]):
        if CELLS.search(line) and CELLS.search(beside):
            return True
        other = day_of_line(beside)
        if other and other.value != day.value and not _PUBLISHED.search(plain(f"{line} {beside}")):
            return True
    return False

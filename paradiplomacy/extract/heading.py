"""What a text says about itself: where the article ends, who published it, and when."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.bylines import day_of_line, publisher_beside_date, without_day
from paradiplomacy.extract.dated import Reference
from paradiplomacy.extract.dates import dates_in
from paradiplomacy.extract.words import plain, tokens_of

_MORE = re.compile(
    r"^(?:see (?:more|also)|read (?:more|also)|related(?: news| stories| articles)?"
    r"|more (?:news|stories)|latest news|other news"
    r"|voir (?:plus|aussi)|lire (?:aussi|la suite)|(?:à|a) lire(?: aussi)?|sur le même (?:sujet|thème)"
    r"|articles? (?:liés|connexes)|xem thêm|đọc thêm|tin (?:liên quan|cùng chuyên mục|khác|mới)"
    r"|bài (?:liên quan|viết liên quan)|tags?|từ khóa)\b[ :.…]*"
)
_ALONE = re.compile(r"^.{0,60}$")
_LIST_END = re.compile(r"[.!?…:;)”\"»]$|\bvna$|\bttxvn$|\bavi$")
_NUMBERED = re.compile(r"\s*(?:\d{1,2}[.)]|[•*-]) ")
"""Begins a line of a list."""
_BYLINE = re.compile(r"^(?:\(?(?:source|nguồn|theo|by|par)\b.*|[\w .\-/|]{1,30})$")
_SOURCE = re.compile(
    r"^\(?(?:source|nguồn|theo)\s*:?\s*(?P<a>[^:()]{2,60}?)\)?(?:\s*:\s*(?P<url>https?://\S+))?$"
    r"|^by (?P<author>[^,]{3,40})(?:, (?P<b>.{3,60}))?$",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"\((VNA|TTXVN|AVI|VNS|VOV|Vietnam\+|VNP)\)\s*[–-]|[–-]\s*(VNA|TTXVN|AVI|VNP)$")
_NEAR_HEADLINE = 5
"""Paragraphs, the headline among them, that a byline may stand in."""
_DATELINE = re.compile(r"^[^.!?]{2,40}?, (?P<date>[^–—-]{5,30}?)\s*(?:\([A-Z+a-z]+\)\s*)?[–—]\s")


def headline_first(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return the paragraphs of a text, its headline before a byline that stood above it."""
    if len(paragraphs) > 2 and is_byline(paragraphs[0]) and not is_byline(paragraphs[1]):
        return (paragraphs[1], paragraphs[0], *paragraphs[2:])
    return tuple(paragraphs)


def is_byline(line: str) -> bool:
    """Tell whether a line is short and tells the day, or names a source."""
    return bool(day_of_line(line) or _SOURCE.match(line))


def article_end(paragraphs: Sequence[str]) -> int:
    """Return how many paragraphs are the article: those before a list of other stories.

    A list begins with a line such as “See more”, or is two headlines or more in a row at the very end.
    """
    for number, paragraph in enumerate(paragraphs[2:], start=2):
        match = _MORE.match(low := plain(paragraph))
        if match and _ALONE.match(low):
            return number
    last = len(paragraphs)
    while last > 2 and (_BYLINE.match(plain(paragraphs[last - 1])) or _SOURCE.match(paragraphs[last - 1])):
        last -= 1
    first = last
    while first > 2 and _is_headline(paragraphs[first - 1]):
        first -= 1
    return first if last - first >= 2 else len(paragraphs)


def _is_headline(paragraph: str) -> bool:
    return (
        4 <= len(tokens_of(paragraph)) <= 25
        and not _NUMBERED.match(paragraph)
        and not _LIST_END.search(plain(paragraph))
    )


def publisher_of(paragraphs: Sequence[str]) -> dict[str, str]:
    """Return ``publisher``, ``author`` and ``url`` as far as a byline, a source line or an agency's mark tells."""
    told: dict[str, str] = {}
    for paragraph in [*paragraphs[-4:], *paragraphs[:4]]:
        match = _SOURCE.match(without_day(paragraph))
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
    for paragraph in [*paragraphs[1:_NEAR_HEADLINE], *paragraphs[-3:]]:
        day = day_of_line(paragraph)
        if day:
            return str(day.value), paragraph
    for paragraph in paragraphs[:4]:
        dateline = _DATELINE.match(paragraph)
        if dateline:
            dates = [d for d in dates_in(plain(dateline["date"]), Reference()) if d.value and len(d.value) == 10]
            if dates:
                return str(dates[0].value), dateline["date"]
    return None

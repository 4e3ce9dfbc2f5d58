"""Tells an article from the other stories that stand below it or are linked between its paragraphs."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.heading import CELLS, SOURCE
from paradiplomacy.extract.words import plain, tokens_of

_READ_ON = (
    r"see (?:more|also)|read (?:more|also)|voir (?:plus|aussi)|lire (?:aussi|la suite)|(?:à|a) lire(?: aussi)?"
    r"|xem thêm|đọc thêm"
)
"""Leads to another story, at the end or from between the paragraphs."""
_MORE = re.compile(
    rf"^(?:(?P<read_on>{_READ_ON})|related(?: news| stories| articles)?|more (?:news|stories)|latest news|other news"
    r"|sur le même (?:sujet|thème)|articles? (?:liés|connexes)|tin (?:liên quan|cùng chuyên mục|khác|mới)"
    r"|bài (?:liên quan|viết liên quan)|(?P<tags>tags?|từ khóa))\b(?P<mark>[ :.…]*)"
)
_LONGEST = 60
"""Characters of a line that leads to other stories; longer ones are sentences, or name one story behind a colon."""
_LEAST_WORDS, _MOST_WORDS = 4, 25
"""Of a headline."""
_LEAST_OF_SENTENCE = 6
_SENTENCE_END = re.compile(r"[.!?][”\"»’)]*$")
_HEADLINE_ENDS_NOT = re.compile(r"[.!?…:;)”\"»]$|\bvna$|\bttxvn$|\bavi$")
_NUMBERED = re.compile(r"\s*(?:\d{1,2}[.)]|[•*-]) ")
"""Begins a line of a list."""
_BYLINE = re.compile(r"^(?:\(?(?:source|nguồn|theo|by|par)\b.*|[\w .\-/|]{1,30})$")
_IN_A_YEAR = re.compile(
    r"\b(?:in|since|on|of|en|depuis|le|de|năm|ngày|tháng)\b(?: [\w,/.-]+){0,3}? \d{0,2}(?:[/.-]\d{1,2})?[/.-]?"
    r"(?:19[5-9]|20[0-4])\d\b(?! ?[-–] ?\d| (?:to|and|à|et|đến|và)\b)"
)
"""Tells when something was done, as headlines hardly do; titles of studies tell from when to when."""


def own_part(paragraphs: Sequence[str]) -> tuple[int, frozenset[int]]:
    """Return how many paragraphs are the article, and the numbers, from 1, of those between that lead to other stories.

    A list of other stories begins with a line such as “See more” behind which the article does not go on, or is two
    headlines or more in a row at the very end.
    """
    links: set[int] = set()
    number = 2
    while number < len(paragraphs):
        behind = _behind_link(paragraphs, number)
        if behind is None:
            return number, frozenset(links)
        links |= set(range(number + 1, behind + 1))
        number = max(behind, number + 1)
    return _before_headlines(paragraphs), frozenset(links)


def _behind_link(paragraphs: Sequence[str], number: int) -> int | None:
    """Return where the article goes on behind a line: there, if it leads to no other story; None if it ends there."""
    match = _more(paragraphs[number])
    if not match:
        return number
    going_on = (behind for behind in range(number + 1, len(paragraphs)) if _goes_on(paragraphs[behind]))
    behind = next(going_on, None)
    if behind is None:
        return None
    is_next, goes_on_long = behind == number + 1, next(going_on, None) == behind + 1
    if match["tags"]:
        return behind if is_next and goes_on_long else None
    names_story = bool(plain(paragraphs[number])[match.end() :])
    return behind if names_story or is_next or (match["read_on"] and goes_on_long) else None


def _more(paragraph: str) -> re.Match[str] | None:
    """Return the words by which a line leads to other stories; None where it does not."""
    low = plain(paragraph)
    match = _MORE.match(low)
    if not match or len(low) <= _LONGEST:
        return match
    is_headline = bool(match["read_on"]) and ":" in match["mark"] and len(tokens_of(low)) <= _MOST_WORDS
    return match if is_headline else None


def _goes_on(paragraph: str) -> bool:
    """Whether a paragraph is a sentence or more, or a row of a table: no headline."""
    is_sentence = len(tokens_of(paragraph)) >= _LEAST_OF_SENTENCE and bool(_SENTENCE_END.search(paragraph))
    return is_sentence or bool(CELLS.search(paragraph))


def _before_headlines(paragraphs: Sequence[str]) -> int:
    """Return where the headlines begin that end a text; its length where there are none, or they are the article."""
    last = len(paragraphs)
    while last > 2 and (_BYLINE.match(plain(paragraphs[last - 1])) or SOURCE.match(paragraphs[last - 1])):
        last -= 1
    first = last
    while first > 2 and _is_headline(paragraphs[first - 1]):
        first -= 1
    listed = paragraphs[first:last]
    return len(paragraphs) if len(listed) < 2 or _is_article(listed, paragraphs[:first]) else first


def _is_article(listed: Sequence[str], before: Sequence[str]) -> bool:
    """Whether lines that look like headlines are told by the article: announced, dated, or most of it."""
    is_most = len(listed) > len(before) and sum(map(len, listed)) > sum(map(len, before))
    return is_most or before[-1].endswith(":") or all(_IN_A_YEAR.search(plain(line)) for line in listed)


def _is_headline(paragraph: str) -> bool:
    return (
        _LEAST_WORDS <= len(tokens_of(paragraph)) <= _MOST_WORDS
        and not _NUMBERED.match(paragraph)
        and not CELLS.search(paragraph)
        and not _HEADLINE_ENDS_NOT.search(plain(paragraph))
    )

"""Reads words that date a figure by what was told before: "since then", "that year", "three years later"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.numbers import whole_number
from paradiplomacy.extract.passage import Passage

_YEARS = r"(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|neuf|dix)"
YEAR_BEFORE = re.compile(
    r"\b(?:(?:in )?(?:the|a) year (?:before|earlier|ago)|(?:in )?the (?:previous|preceding) year"
    r"|(?:in )?the same period (?:of )?(?:last year|a year (?:before|earlier|ago))"
    r"|un an (?:auparavant|plus tôt|avant)|l'année (?:précédente|d'avant)|cùng kỳ năm (?:trước|ngoái)"
    rf"|{_YEARS} (?:years (?:earlier|previously)|ans (?:plus tôt|auparavant))"
    r"|(?:của )?(?:(?P<m>hai|ba|bốn|năm|\d{1,2}) )?năm (?:liền )?trước(?: đó)?)\b"
)
YEAR_AFTER = re.compile(
    r"\b(?:in )?the (?:following|next) year\b|\bl'année suivante\b"
    rf"|\b(?:{_YEARS}|one|a|un) (?:years? (?:later|afterwards)|ans? plus tard)\b"
    r"|\b(?:(?P<m>một|hai|ba|bốn|năm|sáu|\d{1,2}) )?năm (?:sau|tiếp theo)(?: đó)?\b"
)
_THE_SAME = re.compile(
    r"\b(?:in|over|during) (?:the|that|this) same (?:\w+ )?(?:period|time|months|quarter)\b(?! (?:of|in|last|a)\b)"
    r"|\b(?:à la|au cours de la|sur la|pendant la) même (?:période|époque)\b(?! d[eu]| (?:en|l'an)\b)"
    r"|\b(?:in|over|during|throughout) (?:th(?:is|at|e) (?:period|time)|(?:these|those) (?:\w+ )?years)\b"
    r"(?! (?:of|from|between|in|last|to|\d))"
    r"|\b(?:durant|pendant|sur|dans|au cours de) (?:cette période|ces (?:\w+ )?années)\b"
    r"|\bdans le même temps\b|\b(?:cũng )?trong giai đoạn (?:này|đó)\b|\bcùng (?:kỳ|giai đoạn|thời gian)(?: này)?\b"
    r"(?! (?:năm|\d))"
)
"""Means the period told last."""
_THAT_YEAR = re.compile(
    r"\b(?:cette année-là|(?:in|for|during) that year|(?:in )?(?:the|that) same year|la même année"
    r"|(?<!hai )(?<!ba )(?<!bốn )(?<!năm )(?<!\d )năm (?:đó|ấy)"
    r"|cùng năm(?: (?:đó|này|ấy))?|(?P<then>khi (?:đó|ấy)))\b(?! (?:of|as|d[eu]|que|\d))"
)
"""Means the year told last."""
_SINCE_THEN = re.compile(
    r"\bsince (?:then|that (?:year|date|time))\b|\bdepuis (?:lors|cette (?:date|année))\b|\btừ đó(?: đến nay)?\b"
)


def times_meant(
    passage: Passage, told: Sequence[Dated], *, before: Dated | None, event: Dated | None
) -> Iterator[Dated]:
    """Yield what a sentence means by words such as "since then", "that year" and "in the same period".

    Args:
        passage: the sentence.
        told: the periods and dates that it tells in full.
        before: the period of the figure before; None: unknown.
        event: the last day or year told in the sentences before; None: none was.
    """
    plain = passage.plain
    if then := _SINCE_THEN.search(plain):
        since = _last([one for one in passage.dates if one.value], then) or event
        if since:
            why = f"“{then[0]}”: since {since.text.strip()}"
            yield Dated(then.start(), then.end(), then[0], "since", since.value, None, why)
    if that := _THAT_YEAR.search(plain):
        last = _last([one for one in (*passage.dates, *passage.periods) if one.value], that) or before
        last = last or (None if that["then"] else event)
        if last and (year := (last.value or last.to or "")[:4]):
            yield Dated(that.start(), that.end(), that[0], "period", year, year, f"“{that[0]}”: {year}")
    same = _THE_SAME.search(plain)
    if same and not any(one.start < same.end() and same.start() < one.end for one in told):
        meant = _last(told, same) or before
        if meant:
            yield replace(meant, start=same.start(), end=same.end())


def _last(told: Sequence[Dated], words: re.Match[str]) -> Dated | None:
    return max((one for one in told if one.end <= words.start()), key=lambda one: one.end, default=None)


def years_of(words: re.Match[str]) -> int:
    """Return how many years words such as "three years later" count; one where they name no number."""
    return whole_number(words["n"] or words["m"] or "") or 1


def moved(base: Dated, years: int, words: re.Match[str]) -> Dated | None:
    """Return a period so many years later, told by words such as "a year earlier"; of several years the year alone."""
    ends = [end and _moved_end(end, years) for end in (base.value, base.to)]
    why = f"“{words[0]}”: counted from “{base.text.strip()}”"
    return Dated(words.start(), words.end(), words[0], "period", ends[0], ends[1], why)


def _moved_end(end: str, years: int) -> str:
    """Return a year, month or day so many years later; of several years the year alone."""
    year = int(end[:4]) + years
    if abs(years) != 1:
        return str(year)
    return f"{year}{end[4:]}" if end[4:] != "-02-29" else f"{year}-02-28"  # no year beside a leap year is one

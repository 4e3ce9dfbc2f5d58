"""Reads from when to when a visit lasted ("from October 14 to 17"), and which day of it is meant later on."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from paradiplomacy.extract.dated import Dated

_BEFORE = re.compile(
    r"\b(?:from|between|du|entre le|từ|từ ngày|ngày) (?:the )?(\d{1,2})(?:er|st|nd|rd|th)?"
    r"(?: (?:to|and|au|et le|đến|tới)(?: the| ngày)? | ?- ?)$"
)
_AFTER = re.compile(r" ?(?:to|and|-|through|until)(?: the)? ?(\d{1,2})(?:st|nd|rd|th)?(?![\d/]|[.,]\d)")
_TO = re.compile(r" ?(?:to|au|đến|tới|-|until|through)(?: ngày)? ?")
"""Round the date of one end of a visit, the other end of which may be a bare day."""
_LAST = re.compile(
    r"\b(?:last|final|closing) day\b|\bat the end\b|\bconclu|\bbefore (?:leaving|return|their return|heading|flying)"
    r"|\bderni(?:er|ère) (?:jour|journée)|\bà la fin\b|\bau terme\b|\bavant d[e'] ?(?:re|quitter)"
    r"|\bngày cuối|\bkết thúc\b|\bcuối (?:chuyến|đợt)|\btrước khi (?:về|rời)"
)
_FIRST = re.compile(
    r"\b(?:first|opening) day\b|\bon (?:their )?arrival\b|\bpremi(?:er|ère) (?:jour|journée)|\bngày đầu"
)


def stay_of(plain: str, days: Sequence[Dated]) -> tuple[str, str] | None:
    """Return the first and the last day of a stay whose first date is the first of some days; None for a single day."""
    day = days[0]
    if not day.value:
        return None
    first, last = day.value, None
    if len(days) > 1 and _TO.fullmatch(plain, day.end, days[1].start):
        last = days[1].value
    elif before := _BEFORE.search(plain, 0, day.start):
        first, last = f"{day.value[:8]}{int(before[1]):02}", day.value
    elif after := _AFTER.match(plain, day.end):
        last = f"{day.value[:8]}{int(after[1]):02}"
    return (first, last) if last and _is_day(first) and _is_day(last) and first < last else None


def _is_day(value: str) -> bool:
    """Whether there is such a day: "from March 4 to 60 schools" tells none."""
    try:
        dt.date.fromisoformat(value)
    except ValueError:
        return False
    return True


def day_meant(plain: str, event: Dated, stay: tuple[str, str] | None) -> Dated | None:
    """Return the day of an event that a sentence refers to; of a stay, no more than its month where it names none."""
    if stay is None:
        return event
    first, last = stay
    if _LAST.search(plain):
        value: str | None = last
    elif _FIRST.search(plain):
        value = first
    else:
        value = next((first[:length] for length in (7, 4) if first[:length] == last[:length]), None)
    return replace(event, value=value, to=value, resolved=f"“{event.text}”: told before, {first} to {last}")

"""Lists of dates: of several documents of one partner, or one date for each of several partners."""

import re
from collections.abc import Callable, Sequence

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import Sentence

_GAP = re.compile(
    r"(?:[\s,]|\b(?:and|then|again|in|for|of|on|et|puis|ensuite|en|pour|de|du|le|celui|và|rồi|năm|ngày|giai đoạn"
    r"|giữa|(?:an?|the|un|une) (?:other|second|third|fourth|fifth|new|autre|deuxième|troisième|quatrième)(?: one)?"
    r"|another|finally|most recently|last|enfin)\b)+"
)
"""What stands between two dates of one list."""
_NEXT = re.compile(
    r"(?: [\w-]+){0,2}(?:[,;]|[,;]? (?:and|et|và|then|puis|rồi|followed by|suivie?s? d[e']))"
    r"(?P<document>(?: (?!(?:was|were|has|had|ont|est|sont|a \w+[ést]|which|that|who|qui|where|when|to|avec|with|với"
    r"|đã(?! ký)|(?!signed|concluded|inked|dated)\w+ed)\b)[\w'-]+)+) ?"
)
"""What stands there where the next document is named: "in 2010 and the memorandum on tourism signed in"."""
_TWO_YEARS = re.compile(r"(\d{4})\s+(?:and|et|và)\s+(?:năm\s+)?(\d{4})")
_FROM_TO = re.compile(r"\b(?:between|entre|giữa)(?: les années| năm)?\s*$")
_OF_WHAT = re.compile(
    r" (?:of|on|in|for|under|within|as|by|after|de|du|sur|dans|en|pour|sous|selon|par|về|theo|trong|tại)\b"
)
"""Behind the noun that such words begin with, or behind their verb: "and met under the memorandum"."""
_ONLY_ARTICLE = re.compile(r" (?:the|their|its|an?|that)")
_FAR = 100
_BESIDE = re.compile(r"[^,;:.]{1,45}")
"""Between a date and the partner that it is told of."""
_IN_BRACKETS = re.compile(r"^[^,;()]{0,30}(?:\([^()\d]{1,30}\)\s*)?\([^()]*$")


def listed_dates(plain: str, start: int, end: int, told: Sequence[Dated], names: Callable[[str], bool]) -> list[Dated]:
    """Return the first run of dates, or of periods, that a part of a sentence lists; empty where it lists none.

    Args:
        plain: the sentence.
        start: of its part.
        end: of it.
        told: its dates and periods.
        names: whether words name a document.
    """
    within = sorted((d for d in told if start <= d.start < end and d.value), key=lambda d: d.start)
    moments = [part for date in within for part in _parts(plain, date)]
    run: list[Dated] = []
    for moment in moments:
        if run and not (moment.kind == run[-1].kind and _goes_on(plain[run[-1].end : moment.start], names)):
            if len(run) > 1:
                break
            run = []
        if moment.kind == "date" or (moment.kind == "period" and moment.to):
            run.append(moment)
    return run if len(run) > 1 else []


def _goes_on(gap: str, names: Callable[[str], bool]) -> bool:
    """Whether a list goes on over what stands between two dates."""
    if _GAP.fullmatch(gap):
        return True
    match = _NEXT.fullmatch(gap) if len(gap) <= _FAR else None
    if match is None:
        return False
    head = _OF_WHAT.split(match["document"])[0]
    return names(head) or (_ONLY_ARTICLE.fullmatch(head) is not None and names(gap[: match.start("document")]))


def _parts(plain: str, date: Dated) -> list[Dated]:
    """Return the two years of "2011 and 2017", which only "between" makes a period; else the date itself."""
    match = _TWO_YEARS.fullmatch(date.text) if date.kind == "period" else None
    if not match or _FROM_TO.search(plain[: date.start]):
        return [date]
    return [
        Dated(date.start + match.start(n), date.start + match.end(n), match[n], "date", match[n], match[n])
        for n in (1, 2)
    ]


def own_dates(
    sentence: Sentence, partner: Mention, partners: Sequence[Mention], dates: Sequence[Dated]
) -> list[Dated] | None:
    """Return the dates of one partner where each of several has its own; None where dates are common to all."""
    if len(partners) < 2 or not dates:
        return None
    ordered = sorted((p for p in partners if sentence.start <= p.start < sentence.end), key=lambda p: p.start)
    ends = [(p.end - sentence.start, p) for p in ordered]
    bracketed = [
        d for d in dates if any(_IN_BRACKETS.match(sentence.plain[e : d.start]) for e, _ in ends if e <= d.start)
    ]
    if len(dates) < 2 and not bracketed:
        return None
    if not bracketed and (told := dates_before(sentence, partner, partners, dates)):
        return told
    own = []
    for date in bracketed or dates:
        before = [p for end, p in ends if end <= date.start]
        if before and before[-1] is partner:
            own.append(date)
    return own


def dates_before(
    sentence: Sentence, partner: Mention, partners: Sequence[Mention], dates: Sequence[Dated]
) -> list[Dated] | None:
    """Return the date of one partner where each stands before its own: "in 2000 with Rostov, in 2011 with Omsk".

    None where dates and partners do not take turns so.
    """
    places = {p.start - sentence.start for p in partners if sentence.start <= p.start < sentence.end}
    order = sorted([*((place, "p") for place in places), *((d.start, "d") for d in dates)])
    if not re.fullmatch(r"dp+(?:dp+)+", "".join(kind for _, kind in order)):
        return None
    before = [d for d in dates if d.start < partner.start - sentence.start]
    if not before or not all(any(_BESIDE.fullmatch(sentence.plain[d.end : at]) for at in places) for d in dates):
        return None
    return [max(before, key=lambda d: d.start)]

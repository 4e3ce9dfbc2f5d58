"""Reads periods in English, French and Vietnamese, partial and relative ones too."""

import re
from collections.abc import Callable, Iterator, Mapping

from paradiplomacy.extract.dated import MONTH, MONTHS, YEAR, Dated, Kind, Reference
from paradiplomacy.extract.numbers import whole_number

_DASH = r"\s?-\s?"
_PERIODS = re.compile(
    rf"""
    (?P<months>(?:first|premiers?|đầu)?\s*(?:(?P<count>\d{{1,2}}|two|three|four|five|six|seven|eight|nine|ten|eleven|neuf|onze|dix|deux|trois|quatre|cinq
        |sept|huit|hai|ba|bốn|sáu|bảy|tám|chín|mười)
      \s+(?:first\s+|premiers\s+)?(?:months?|mois|tháng)(?:\s+đầu)?(?:\s+(?:first))?)
      (?:\s+(?:of|in|de|năm|d'))?(?:\s+(?:the\s+year\s+)?(?P<months_year>{YEAR}|this\s+year|cette\s+année|năm\s+nay|nay))?)
  | (?P<up_to>(?:\btừ\sđầu\snăm\sđến\s(?:hết|cuối|nay,)?\s?
      |\b(?:\d{{1,2}}|two|three|four|five|six|seven|eight|nine|ten|eleven)\smonths\sto\s(?:the\send\sof\s)?
      |\b(?:start|beginning)\sof\s(?:the|this)\syear\s(?:to|until)\s(?:the\send\sof\s|late\s)?
      |\bdébut\s(?:de\sl'année|janvier)\s(?:à|jusqu'à)\s(?:la\s)?(?:fin\s)?(?:de\s|d')?)
      (?P<up_to_month>{MONTH}|tháng\s\d{{1,2}})(?:(?:\s?/\s?|\snăm\s|\s)(?P<up_to_year>{YEAR}))?)
  | (?P<m1>{MONTH}|tháng\s\d{{1,2}}[/-]|tháng\s\d{{1,2}})\s?(?:năm\s)?(?P<my1>{YEAR})?\s*(?:to|à|đến(?:\s+hết)?|-)\s*
      (?P<m2>{MONTH}|tháng\s\d{{1,2}}[/-]|tháng\s\d{{1,2}})\s?(?:năm\s)?(?P<my2>{YEAR})
  | (?:(?:from|between|de|entre)\s)?\b(?P<bare1>{MONTH})(?:\s(?:to|and|à|et)\s|-)(?P<bare2>{MONTH})\b
      (?!\.?\s\d{{1,2}}(?!\d|[ .,]\d)|\.?,?\s\d{{4}})
  | (?P<all_year>\bcả\snăm\b(?!\snay|\s\d)|(?:(?<=^)|(?<=[,.:;]\s))(?:một\s)?năm\squa\b|\btrong\snăm\b(?=[,.]))
  | (?P<so_far>\bsince\s(?:the\s)?(?:start|beginning)\sof\s(?:the|this)\syear|\bthis\syear\sto\sdate
      |\b(?:over|during|throughout|in\sthe\scourse\sof|(?:au\scours|tout\sau\slong)\sde)\s(?P<year>(?:the\s|l')(?:year|année))\b
      (?!\s(?:to|of|before|earlier|end))
      |\bdepuis\sle\sdébut\sde\s(?:l'année|cette\sannée)|\btừ\sđầu\snăm(?:\sđến\snay)?(?!\s\d))
  | (?P<half>\b(?:first\shalf(?:\sof)?(?:\s(?:the|this)\syear)?|premier\ssemestre(?:\sde)?|nửa\sđầu\snăm(?:\snay)?)
      (?:\s(?P<half_year>{YEAR}))?)
  | (?P<quarter>\b(?:(?:the\s)?(?P<q_en>first|second|third|fourth|last)\squarter
      |(?P<q_fr>premier|deuxième|second|troisième|quatrième|dernier)\strimestre|quý\s(?P<q_vi>i{{1,3}}|iv|[1-4])\b)
      (?:(?:\s?/\s?|\s|\s(?:of|de|d'|năm)\s)(?P<q_year>{YEAR}))?)
  | (?P<quarters>\b(?:first\s(?P<qs_en>two|three)\squarters(?:\sof)?
      |(?P<qs_fr>deux|trois)\spremiers\strimestres(?:\sde)?|(?P<qs_vi>hai|ba|[23])\squý\sđầu(?:\snăm)?)(?:\s(?P<qs_year>{YEAR}))?)
  | (?P<from>{YEAR})(?:{_DASH}|\s+(?:to|à|au|đến|and|et|và|through|until)\s+(?:năm\s+)?)
      (?P<to>{YEAR}|(?<=-)\d\d\b(?![.,]\d))
  | (?P<since>\b(?:since|depuis|từ(?:\s+năm)?|kể\s+từ(?:\s+năm)?)\s+
      (?:(?:the\s)?(?:beginning|start)\sof\s|early\s|le\sdébut\sde\s|đầu\snăm\s)?
      (?:(?:the\s+)?(?P<since_month>{MONTH}|tháng\s\d{{1,2}}[/-]?)\s?)?
      (?P<since_year>{YEAR})(?!\d|{_DASH}\d|\s(?:to|à|đến|until)\s(?:(?:hết\s)?(?:năm\s)?{YEAR}|{MONTH}|tháng)))
  | (?P<since_bare>\b(?:since|depuis)\s(?:(?:the\s(?:start|beginning)\sof|early|le\sdébut\sde|début)\s)?
      (?P<bare_month>{MONTH})\b(?!\.?,?\s?\d|\s(?:to|à|until|of)\s|-))
  | (?P<past>\b(?:(?:past|last|these|those|(?:over|in|during|throughout)\sthe)
        \s(?P<past_en>two|three|four|five|\d)\syears
      |(?P<past_vi>hai|ba|bốn|năm|\d)\snăm\s(?:qua|đó|này|ấy)
      |(?P<past_fr>deux|trois|quatre|cinq|\d)\sdernières\sannées
      |(?:ces|sur|durant|pendant)(?:\sles)?\s(?P<these_fr>deux|trois|quatre|cinq|\d)\s(?:années|ans))
      (?!\s(?:to|since|before|after|from|between|depuis|avant|après|à\svenir|tới)\b))
  | (?P<as_of>\b(?:as\s(?:of|at)\s(?:the\s)?(?:(?:end|start|beginning)\sof\s|late\s|mid-)?
      |(?P<reached>by\s(?:the\send\sof\s|late\s|mid-)))
      (?P<as_of_month>{MONTH})\b(?!\s\d|\.?,?\s\d{{4}}\b))
  | (?P<until>\b(?:until|till|towards|through|jusqu'en|jusqu'à|d'ici(?:\sà)?
      |(?<!phải\s)(?<!mãi\s)(?:đến|tới)(?:\s(?:hết|cuối))?(?:\s+năm)?)\s+
      (?:(?:la\s|the\s)?(?:fin|end)\s(?:de\s|d'|of\s)?)?
      (?P<until_year>{YEAR}))
    """,
    re.VERBOSE,
)  # fmt: skip
_QUARTERS = {
    name: number
    for number, names in enumerate(
        ("first premier i 1", "second deuxième ii 2", "third troisième iii 3", "fourth last quatrième dernier iv 4"),
        start=1,
    )
    for name in names.split()
}
_TWO_YEARS = re.compile(rf"{YEAR}(?:{_DASH}|\s+(?:to|à|au|đến|and|et|through|until)\s+(?:năm\s+)?)\d\d")
_PERIOD_SIGN = re.compile(
    rf"\d|month|mois|tháng|year|année|năm\squa|đầu năm|half|semestre|quarter|trimestre|quý"
    rf"|(?:{MONTH})(?:-| to | and | à | et )"
)
"""Without any of these there is no period: most sentences need no closer look."""
_MOST_OF_YEAR = 9
_TO_COME = re.compile(
    r"\b(?:will|shall|would|should|to be|plan\w*|aim\w*|hop(?:es?|ed|ing)|expect\w*|intend\w*|agreed? to|want\w*"
    r"|schedul\w+|propos\w+|due|next)\b"
)
"""In a sentence on what is not done yet by the end of a month."""
_SUMMED = re.compile(r"(?:lũy kế|luỹ kế|tính chung|cộng dồn|\briêng|\bsau)(?: trong)?\s*$")
_FIRST = re.compile(r"first|premiers?|đầu|trong|onze|\w+ tháng|over|durant|au cours|sur les")


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


def _period(match: re.Match[str], reference: Reference) -> Dated | None:
    read = next((read for group, read in _READERS.items() if match[group]), None)
    return read(match, reference) if read else _span(match, "until", None, match["until_year"])


def _years(match: re.Match[str], _: Reference) -> Dated | None:
    """Return "2016-2020", "2016-20"."""
    last = match["to"] if len(match["to"]) == 4 else match["from"][:2] + match["to"]
    return _span(match, "period", match["from"], last) if match["from"] <= last else None


def _from_month_to_month(match: re.Match[str], _: Reference) -> Dated | None:
    """Return "from August 2022 to May 2023"; the first month may leave out its year."""
    first = f"{match['my1'] or match['my2']}-{_month(match['m1']):02}"
    last = f"{match['my2']}-{_month(match['m2']):02}"
    return _span(match, "period", first, last) if _is_month(first) and _is_month(last) and first <= last else None


def _since(match: re.Match[str], _: Reference) -> Dated | None:
    """Return "since 2016", "từ tháng 8/2022"."""
    month = f"-{_month(match['since_month']):02}" if match["since_month"] else ""
    return _span(match, "since", match["since_year"] + month, None)


def _since_month(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return "since January": of the year of the article, or of the one before where January is to come."""
    month = MONTHS[match["bare_month"]]
    year = reference.year_of(month)
    why = f"“{match[0]}”: {year}, by the article's date"
    return _span(match, "since", f"{year}-{month:02}", None, why) if year else None


def _up_to_month(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return "from the start of the year to the end of August"."""
    last, said = _month(match["up_to_month"]), match["up_to_year"]
    year = int(said) if said else reference.year_of(last)
    if year is None or not 1 <= last <= 12:
        return None
    why = None if said else f"“{match[0]}”: {year}, by the article's date"
    return _span(match, "period", f"{year}-01", f"{year}-{last:02}", why)


def _as_of(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return "as of October", "by late October": of the article's year, or of the one before where that is to come."""
    if match["reached"] and _TO_COME.search(match.string):
        return None
    month = MONTHS[match["as_of_month"]]
    year = reference.year_of(month)
    why = f"“{match[0]}”: {year}, by the article's date"
    return _span(match, "until", None, f"{year}-{month:02}", why) if year else None


def _months_of_the_year(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return "between January and May": of the year of the article, or of the one before where May is to come."""
    first, last = MONTHS[match["bare1"]], MONTHS[match["bare2"]]
    year = reference.year_of(last)
    if year is None or first >= last:
        return None
    return _span(
        match, "period", f"{year}-{first:02}", f"{year}-{last:02}", f"“{match[0]}”: {year}, by the article's date"
    )


def _part_of_year(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return "the first half of 2024", or "since the beginning of the year" up to the month of the article."""
    if match["year"]:
        return _the_year(match, reference)
    said = match["half_year"]
    year = int(said) if said else reference.known_year
    last = 6 if match["half"] else reference.month
    if year is None or last is None:
        return None
    why = None if said else f"“{match[0]}”: {year}, the year of the article"
    return _span(match, "period", f"{year}-01", f"{year}-{last:02}", why)


def _quarters(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return "the first three quarters of 2023"; without a year the last ones before the article."""
    last = 3 * (whole_number(match["qs_en"] or match["qs_fr"] or match["qs_vi"]) or 0)
    year = int(match["qs_year"]) if match["qs_year"] else reference.year_of(last)
    why = None if match["qs_year"] else f"“{match[0]}”: {year}, by the article's date"
    return _span(match, "period", f"{year}-01", f"{year}-{last:02}", why) if year else None


def _quarter(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return a quarter; one without a year is the last one before the article."""
    number = _QUARTERS[match["q_en"] or match["q_fr"] or match["q_vi"]]
    said = match["q_year"]
    year = int(said) if said else reference.year_of(3 * number)
    if year is None:
        return None
    why = None if said else f"“{match[0]}”: {year}, by the article's date"
    return _span(match, "period", f"{year}-{3 * number - 2:02}", f"{year}-{3 * number:02}", why)


def _the_year(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return "during the year" of a report at the end of a year or at the beginning of the next one."""
    month, year = reference.month, reference.known_year
    if month is None or year is None or 3 <= month <= 10:
        return None
    told = str(year if month > 10 else year - 1)
    return _span(match, "period", told, told, f"“{match[0]}”: {told}, by the article's date")


def _past_years(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return the period of so many years that the article names elsewhere; unresolved where it names none."""
    said = match["past_en"] or match["past_vi"] or match["past_fr"] or match["these_fr"]
    count = whole_number(said)
    told = [(first, last) for first, last in reference.spans if int(last) - int(first) + 1 == count]
    over = [span for span in told if int(span[1]) <= (reference.known_year or 0)]
    if not told:
        return _span(match, "period", None, None)
    first, last = (over or told)[0]
    return _span(match, "period", first, last, f"“{match[0]}”: the {first}-{last} that the text names")


def _first_months(match: re.Match[str], reference: Reference) -> Dated | None:
    """Return "the first nine months of 2023"; without a year only where the words say that they are the first."""
    count = whole_number(match["count"])
    if count is None or not 1 <= count <= 12:
        return None
    if not _FIRST.search(match.string[max(0, match.start() - 16) : match.end()]):
        return None
    said = match["months_year"] or ""
    if said:
        year = int(said) if said.isdigit() else reference.known_year
    else:
        are_first = any(word in match[0] for word in ("first", "đầu", "premiers")) or _in_sum(match, count)
        year = reference.year_of(count) if are_first and reference.month else None
    if year is None:
        return None
    why = None if said.isdigit() else f"“{match[0].strip()}”: {year}, by the article's date"
    return _span(match, "period", f"{year}-01", f"{year}-{count:02}", why)


def _in_sum(match: re.Match[str], count: int) -> bool:
    """Whether months are those of the year up to then: "lũy kế 10 tháng", "9 tháng qua", "trong 11 tháng"."""
    before, after = match.string[max(0, match.start() - 14) : match.start()], match.string[match.end() :]
    if count >= _MOST_OF_YEAR and "tháng" in match[0] and before.rstrip().endswith("trong"):
        return True
    return bool(_SUMMED.search(before) or re.match(r"\s?(?:qua|(?:ước |chỉ )?đạt)\b", after))


def _span(match: re.Match[str], kind: Kind, value: str | None, to: str | None, why: str | None = None) -> Dated:
    return Dated(match.start(), match.end(), match[0], kind, value, to, why)


def _month(words: str) -> int:
    digits = re.search(r"\d+", words)
    return int(digits[0]) if digits else MONTHS[words]


def _is_month(date: str) -> bool:
    return 1 <= int(date[5:7]) <= 12


_READERS: Mapping[str, Callable[[re.Match[str], Reference], Dated | None]] = {
    "months": _first_months,
    "from": _years,
    "up_to": _up_to_month,
    "as_of": _as_of,
    "m1": _from_month_to_month,
    "bare1": _months_of_the_year,
    "all_year": _the_year,
    "so_far": _part_of_year,
    "half": _part_of_year,
    "quarter": _quarter,
    "quarters": _quarters,
    "since": _since,
    "since_bare": _since_month,
    "past": _past_years,
}
"""Group of the pattern -> what reads it."""

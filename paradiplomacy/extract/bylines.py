"""Lines of a name and a date that stand beside a headline: who published an article, and when."""

import re

from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.dates import dates_in
from paradiplomacy.extract.words import plain, tokens_of

_LONGEST, _MOST_WORDS = 60, 14
_BETWEEN = re.compile(r"[,;|•·–—()\[\]]+|\s-\s")
_INTRODUCTION = re.compile(r"^\s*(?:source|nguồn|theo|by|par)\b", re.IGNORECASE)
_DEED = re.compile(
    r"\b(?:sign(?:s|ed|ing|ature)|agree(?:d|ments?)|memorand(?:a|um)|mous?|twinn(?:ed|ing)|established|founded|renewed"
    r"|valid|effective|expir(?:y|es|ed)|in force|ký|thỏa thuận|bản ghi nhớ|kết nghĩa|thành lập|hiệu lực|hết hạn"
    r"|sign(?:ée?s?|ent|é)|accords?|conventions?|mémorandum|jumel\w+|fondée?|valables?|en vigueur|expire)\b"
)
"""What is dated is no article: “Signed: 3 February 2015”."""
_PRESS = re.compile(
    r"\b(?:news|newspaper|times|hanoitimes|post|press|journal|daily|tribune|herald|gazette|magazine|pictorial|report|review|standard"
    r"|agency|radio|television|tv|portal|online|broadcasting|telegraph|observer|guardian|presswire|illustré|illustrée"
    r"|courrier|monde|figaro|libération|parisien|écho|echos|quotidien|dépêche|ouest-france|agence|presse|télégramme"
    r"|báo|đài|tạp chí|thông tấn xã|thời báo|thời đại|cổng thông tin|cổng ttđt|truyền hình|phát thanh|trang tin"
    r"|nhan dan|nhân dân|tuoi tre|tuổi trẻ|thanh nien|thanh niên|lao dong|lao động|dan tri|dân trí|dân việt"
    r"|tien phong|tiền phong|hanoimoi|hà nội mới|sai gon giai phong|sài gòn giải phóng|công an nhân dân|pháp luật)\b"
    r"|\b[a-z][\w-]*\.(?:vn|com|net|org|info|fr|kr|jp|cn|kh|la|th)\b|\b(?:vn|viet ?nam)(?:plus|net|express|economy)\b"
)
"""In plain form: words for the press, and names of papers that have none."""
_INITIALS = re.compile(
    r"(?!(?:UBND|HĐND|HCMC|HCM|TPHCM|GMT|UTC|USA|ASEAN)\b)[A-ZĐ]{3,8}(?:[/+][A-ZĐ]{0,8})?(?: ?[Ww]orld| News)?"
)
"""Of an agency: VNA, TTXVN, VOV World."""


def day_of_line(line: str) -> Dated | None:
    """Return the day that a short line tells in full, if it is no sentence and tells of no document; else None."""
    if len(line) > _LONGEST or line.endswith(".") or _DEED.search(plain(line)):
        return None
    days = (found for found in dates_in(plain(line), Reference()) if found.value and len(found.value) == 10)
    day = next(days, None)
    return day if day and len(tokens_of(line)) <= _MOST_WORDS else None


def without_day(line: str) -> str:
    """Return a line without the day that it ends with."""
    day = day_of_line(line)
    return line[: day.start].rstrip(" ,;|·–-") if day and day.end == len(line) else line


def publisher_beside_date(line: str) -> str | None:
    """Return the paper, agency or station that a line names beside a day; None where it names another, or none."""
    day = day_of_line(line)
    if day is None:
        return None
    parts = _BETWEEN.split(f"{line[: day.start]}|{line[day.end :]}")
    names = (_INTRODUCTION.sub("", part).strip(" .:/") for part in parts)
    return next((name for name in names if _PRESS.search(plain(name)) or _INITIALS.fullmatch(name)), None)

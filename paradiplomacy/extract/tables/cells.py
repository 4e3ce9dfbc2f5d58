"""What the words in a cell mean: days, how far a tie has come, which document, which sectors."""

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache

from paradiplomacy.extract.clauses import instrument_in
from paradiplomacy.extract.dated import Reference
from paradiplomacy.extract.dates import dates_in
from paradiplomacy.extract.languages import cues_of
from paradiplomacy.extract.sectors import all_codes, fields_in
from paradiplomacy.extract.words import plain
from paradiplomacy.geocode.names import fold
from paradiplomacy.model.partial_dates import is_partial_date
from paradiplomacy.model.statement import Instrument, Status
from paradiplomacy.records.lexicon import SectorLexicon

LANGUAGES = ("en", "vi", "fr")
_YEARS = range(1945, 2200)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})\s?[-/.]\s?)?(\d{1,2})\s?[-/.]\s?(\d{4})")
_YEAR = re.compile(r"(?:nam |year |annee |in |en )?(\d{4})")
_SERIAL = re.compile(r"\d{5}")
_EXCEL_EPOCH = dt.date(1899, 12, 30)
"""Day 0 of Excel's calendar, past its leap day of 1900 that never was."""
_EXCEL_DAYS = range(20_000, 60_000)
_PARTS = re.compile(r"\s*[;•▪●|]\s*(?!\()")
_ITEMS = re.compile(r"\s*[;,•▪●|/]\s*|\s+[-–+]\s+")
_SENSES: tuple[tuple[Status, str], ...] = (
    (
        "ended",
        r"(?:het|khong con) hieu luc|het han|cham dut|huy(?: bo)?|da ket thuc|dung"
        r"|expired?|terminated|ended|cancel\w*|lapsed|no longer in force|inactive|closed"
        r"|expiree?s?|resilie\w*|termine\w*|caduque?s?|denonce\w*|abroge\w*|clos\w*|plus en vigueur",
    ),
    ("renewed", r"gia han|ky lai|tai ky|renewed|extended|prolonged|renouvel\w+|reconduit\w*|prolonge\w*|proroge\w*"),
    (
        "sought",
        r"(?:de xuat|dang (?:trao doi|dam phan|thao luan|de xuat|xem xet)|mong muon|de nghi|tim hieu|van dong)"
        r"|proposed|sought|under (?:negotiation|discussion|consideration)|in talks|wish\w*|negotiating|pending"
        r"|propose\w*|souhaite\w*|en (?:cours de )?(?:negociation|discussion)|a l etude|envisage\w*",
    ),
    (
        "planned",
        r"du kien|se ky|chuan bi ky|chua ky|ke hoach ky|planned|to be signed|not yet signed|upcoming|draft\w*"
        r"|prevu\w*|a signer|non signe\w*|en preparation|pas encore signe\w*",
    ),
    ("established", r"thiet lap(?: quan he)?|co quan he|established|relations?|etabli\w*|relation etablie"),
    (
        "signed",
        r"da ky(?: ket)?|ky ket|ky|con hieu luc|dang (?:thuc hien|trien khai|hieu luc|co hieu luc)|co hieu luc|hieu luc"
        r"|signed|in force|active|valid|ongoing|effective|in effect|concluded|current|operational"
        r"|signee?s?|en vigueur|actif|active|en cours|valable|conclue?s?|valide",
    ),
)
_INSTRUMENTS: Mapping[str, Instrument] = {
    "loi": "letter of intent",
    "mou": "MoU",
    "bien ban": "minutes",
    "ket nghia": "twinning",
    "sister": "twinning",
    "chuong trinh": "programme",
    "ke hoach": "programme",
    "programme": "programme",
    "program": "programme",
    "plan": "programme",
}
"""What the cues of articles, which want more words, do not take by itself."""


def day_of(cell: str) -> str | None:
    """Return the partial date of a cell; None where it names none, or a day that does not exist.

    Days stand before months, as in Vietnam and France; a number of five digits is a day of Excel's calendar.
    """
    text = cell.strip()
    if match := _ISO.fullmatch(text):
        return _date(match[1], match[2], match[3])
    if match := _DAY_FIRST.fullmatch(text):
        return _date(match[3], match[2], match[1])
    if match := _YEAR.fullmatch(fold(text)):
        return _date(match[1])
    if _SERIAL.fullmatch(text) and int(text) in _EXCEL_DAYS:
        return (_EXCEL_EPOCH + dt.timedelta(days=int(text))).isoformat()
    found = [date.value for date in dates_in(plain(text), Reference()) if date.kind == "date" and date.value]
    return found[0] if len(set(found)) == 1 else None


def _date(year: str, month: str | None = None, day: str | None = None) -> str | None:
    if int(year) not in _YEARS:
        return None
    date = "-".join(part.zfill(2) for part in (year, month, day) if part is not None)
    return date if is_partial_date(date) else None


def status_of(cell: str) -> Status | None:
    """Return how far a tie has come; None where no word of the cell tells."""
    folded = fold(cell)
    return next((status for status, words in _SENSES if _words(words).search(folded)), None)


def instrument_of(cell: str, language: str) -> Instrument | None:
    """Return the document that a cell names; None where no word tells."""
    for code in dict.fromkeys((language, *LANGUAGES)):
        cues = cues_of(code)
        if cues and (found := instrument_in(plain(cell), cues)) != "unspecified":
            return found
    folded = fold(cell)
    return next((found for words, found in _INSTRUMENTS.items() if _words(words).search(folded)), None)


@cache
def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b")


def sectors_of(cell: str, lexicon: SectorLexicon, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the codes of a cell's list of sectors, each once, and the items for which there is none."""
    codes: dict[str, None] = {}
    unknown = []
    for item in (part for part in _ITEMS.split(cell) if any(map(str.isalpha, part))):
        found = _codes_of(item, lexicon, language)
        codes |= dict.fromkeys(found)
        if not found:
            unknown.append(item)
    return tuple(codes), tuple(unknown)


def _codes_of(item: str, lexicon: SectorLexicon, language: str) -> tuple[str, ...]:
    low = plain(item)
    for code in dict.fromkeys((language, *LANGUAGES)):
        if cues := cues_of(code):
            fields = fields_in(low, start=0, end=len(low), cues=cues, lexicon=lexicon)
            if found := tuple(all_codes(fields)):
                return found
    return ()


def parts_of(cell: str) -> tuple[str, ...]:
    """Return the names that a cell lists, one below another or parted by semicolons."""
    return tuple(dict.fromkeys(part for part in _PARTS.split(cell) if any(map(str.isalpha, part))))

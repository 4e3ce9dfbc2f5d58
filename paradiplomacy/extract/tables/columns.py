"""Which column holds what: guessed from headers in English, French and Vietnamese, set right by a person."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import zip_longest
from typing import Literal, get_args

from paradiplomacy.extract.tables.cells import day_of
from paradiplomacy.extract.tables.countries import country_of
from paradiplomacy.extract.tables.table import Table
from paradiplomacy.geocode.names import fold

Field = Literal[
    "province", "partner", "country", "signed", "instrument", "status", "sectors", "valid_from", "valid_to", "note"
]
IsProvince = Callable[[str], bool]
FIELDS: tuple[Field, ...] = get_args(Field)
_SEARCHED_ROWS = 15
"""A list's header stands above its rows, below a title at most."""
_LEAST_LABELS = 2
"""Below an agreement; a single one that is understood may be chance."""
_CODE = 3
"""Letters of a country's code, at most; "TT" and "No" are labels."""
_FOREIGN = r"nuoc ngoai|foreign|etranger\w*|doi tac|partners?|partenaires?|counterpart"
_AT_HOME = r"viet nam|vietnam|vietnamese|vietnamien\w*|trong nuoc|dia phuong minh|our|notre"
_HEADERS: Mapping[Field, tuple[str, ...]] = {
    "valid_to": (
        r"valid (?:to|until|till|through)|until|expir\w+(?: date)?|expiry(?: date)?|end(?: date)?|date of expiry",
        r"den ngay|(?:ngay |thoi diem )?het (?:han|hieu luc)|hieu luc den|thoi han|den nam|ket thuc",
        r"valable jusqu ?au|jusqu ?au|echeance|date de fin|fin|expiration|date d ?expiration",
    ),
    "valid_from": (
        r"valid from|effective(?: from| date)?|in force from|start(?: date)?|from",
        r"tu ngay|hieu luc tu|(?:ngay )?co hieu luc|tu nam|bat dau",
        r"valable (?:du|a partir du)|entree en vigueur|date d ?effet|date de debut|debut",
    ),
    "signed": (
        r"date (?:signed|of sign\w+|of conclusion)|sign(?:ed|ing|ature)(?: (?:date|on))?|date|year(?: of signing)?",
        r"(?:ngay|thoi gian|thoi diem|nam|ngay thang)(?: nam)?(?: ky(?: ket)?)?|ngay thang nam ky(?: ket)?",
        r"(?:date|annee) de (?:la )?signature|signature|signe(?:e)?(?: le)?|annee",
    ),
    "status": (r"status|state of play", r"tinh trang|trang thai|hien trang", r"statut|etat"),
    "sectors": (
        r"sectors?|fields?(?: of cooperation)?|areas?(?: of cooperation)?|cooperation areas?|scope|content|topics?",
        r"linh vuc(?: hop tac)?|noi dung(?: hop tac| chinh| ky ket)*",
        r"secteurs?|domaines?(?: de cooperation)?|themes?|thematiques?|contenu",
    ),
    "note": (
        r"notes?|remarks?|comments?",
        r"ghi chu|chu thich",
        r"remarques?|observations?|commentaires?",
    ),
    "country": (
        r"country|nation|state",
        r"(?:ten )?(?:nuoc|quoc gia)(?: doi tac)?(?! ngoai)",
        r"pays(?: partenaire)?|etat partenaire",
    ),
    "province": (
        r"(?:vietnamese|our) (?:side|party|provinces?|localit\w+)|provinces?|province city|vietnam",
        r"(?:ten )?tinh(?: thanh pho| tp)?|thanh pho|dia phuong|don vi|(?:phia|ben) (?:viet nam|ta)"
        r"|co quan ky(?: ket)?",
        r"(?:partie|cote|province|collectivite) vietnamien\w*|provinces?|ville",
    ),
    "partner": (
        rf"(?:(?:{_FOREIGN}) ?)+(?:side|party|name|provinces?|localit\w+|cit(?:y|ies)|organi[sz]ation)?"
        r"|localit\w+|counterpart",
        r"(?:ten )?(?:doi tac|(?:phia|ben|dia phuong|to chuc|co quan|tinh)+ ?(?:thanh pho )?(?:doi tac|nuoc ngoai|ban))"
        r"|(?:dia phuong |doi tac )?ky ket voi",
        r"(?:collectivites?|localites?|villes?|partie) (?:partenaires?|etrangeres?)|partenaires?(?: etrangers?)?"
        r"|collectivites?|localites?",
    ),
    "instrument": (
        r"instruments?|(?:type of )?(?:documents?|agreements?|text)|(?:agreement|document) (?:type|title|name)"
        r"|type|form",
        r"(?:loai|ten|hinh thuc|loai hinh)? ?(?:van ban|thoa thuan|van kien)(?: ky ket| hop tac| quoc te)*|hinh thuc",
        r"(?:type|nature|intitule)(?: (?:de l ?|d ?|du ?)?(?:accord|document|acte|texte)s?)?|accords?|documents?",
    ),
}
_LANGUAGES = ("en", "vi", "fr")


@dataclass(frozen=True, slots=True)
class Header:
    """Where the headers of a table stand.

    Attributes:
        first: row of the first agreement, counted from 0.
        labels: of the columns; where two rows make a header, both parted by a colon.
        language: in which most labels were understood; None where none was.
        is_missing: agreements begin where labels should stand; columns are called by their numbers.
    """

    first: int
    labels: tuple[str, ...]
    language: str | None
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What the columns of a table hold.

    Attributes:
        columns: field -> column, counted from 0; what no column holds is missing.
        province: the Vietnamese side of all rows whose own cell is empty; None where each row names it.
        language: ISO 639-1, of names and words.
    """

    columns: Mapping[Field, int]
    province: str | None = None
    language: str = "en"


def header_of(table: Table, *, is_province: IsProvince = lambda name: False) -> Header:
    """Return the header of a table: the row, or two rows one above the other, in which the most labels are known.

    Args:
        table: as read.
        is_province: knows the provinces of Vietnam; a row that names one, a day or a foreign country is an agreement.
    """
    filled = [number for number, row in enumerate(table.rows[:_SEARCHED_ROWS]) if sum(map(bool, row)) > 1]
    told = [number for number in filled if _is_agreement(table.rows[number], is_province)]
    numbered = tuple(f"{number + 1}" for number in range(table.width))
    best = ((-1, 0), Header(told[0] if told else 0, numbered, None, is_missing=bool(told)))
    for number in filled:
        for height in (1, 2):
            if number + height >= len(table.rows) + (height == 1) or (height == 2 and number + 1 not in filled):
                continue
            labels = _labels(table, number, height)
            found = guess_columns(labels)
            merit = (len(found), -height)
            is_chance = bool(told) and told[0] < number and len(found) < _LEAST_LABELS
            if merit > best[0] and not is_chance and {number, number + height - 1}.isdisjoint(told):
                best = (merit, Header(number + height, labels, None))
    known, header = best[0][0] > 0, best[1]
    language = max(_LANGUAGES, key=lambda one: _understood(header.labels, one)) if known else None
    return replace(header, language=language)


def _is_agreement(row: tuple[str, ...], is_province: IsProvince) -> bool:
    """Whether a row holds what agreements tell, and labels do not: a day, a foreign country, a province."""
    if "partner" in guess_columns(row):
        return False
    return any(
        day_of(cell) or (len(cell) > _CODE and country_of(cell) not in {None, "VN"}) or is_province(cell)
        for cell in row
        if cell
    )


def _labels(table: Table, number: int, height: int) -> tuple[str, ...]:
    upper = table.rows[number]
    if height == 1:
        return tuple(upper) + ("",) * (table.width - len(upper))
    spread, group = [], ""
    for cell in (*upper, *[""] * (table.width - len(upper))):
        group = cell or group  # a merged cell has its words in its first column only
        spread.append(group)
    lower = table.rows[number + 1]
    joined = zip_longest(spread, lower, upper, fillvalue="")
    return tuple(f"{above}: {below}" if above and below else below or own for above, below, own in joined)


def guess_columns(labels: tuple[str, ...]) -> dict[Field, int]:
    """Return field -> column as the labels suggest, the surest first; each column holds one field."""
    scored = sorted(
        (
            (merit, -column, field)
            for column, label in enumerate(labels)
            for field in FIELDS
            if (merit := _merit(label, field)) > 0
        ),
        reverse=True,
    )
    found: dict[Field, int] = {}
    for _score, column, field in scored:
        if field not in found and -column not in found.values():
            found[field] = -column
    return dict(sorted(found.items(), key=lambda item: FIELDS.index(item[0])))


@lru_cache(maxsize=10_000)
def _merit(label: str, field: Field) -> float:
    """Return how well a label fits a field, 0 to 1: the part of its words that are understood."""
    folded = fold(label)
    if not folded or len(folded) > 120:
        return 0.0
    foreign, own = _has(_FOREIGN, folded), _has(_AT_HOME, folded)
    if (field == "province" and foreign) or (field == "partner" and own and not foreign):
        return 0.0
    best = max(_fit(pattern, folded) for pattern in _HEADERS[field])
    below = fold(label.rpartition(":")[2])
    if below != folded and below:  # under "Partner", "Country" is a country
        best = max(best, 0.95 * max(_fit(pattern, below) for pattern in _HEADERS[field]))
    return best + 0.1 * (field == "partner" and foreign and best > 0)


def _fit(pattern: str, folded: str) -> float:
    return max((len(match[0]) / len(folded) for match in _words(pattern).finditer(folded)), default=0.0)


def _has(pattern: str, folded: str) -> bool:
    return _words(pattern).search(folded) is not None


@cache
def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b")


def _understood(labels: tuple[str, ...], language: str) -> float:
    place = _LANGUAGES.index(language)
    return sum(max(_fit(patterns[place], fold(label)) for patterns in _HEADERS.values()) for label in labels if label)

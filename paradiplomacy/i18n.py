"""Languages: the message catalogues, and numbers, dates, amounts and country names as each language writes them.

Messages are written in English in the code, inside ``_()`` or ``ngettext()``; ``locales/<language>.po`` translates
them. ``en.po`` is the list of all messages; a test keeps it complete.
"""

import datetime as dt
import gettext
import io
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_compact_decimal, format_decimal, get_currency_name

from paradiplomacy.model.base import first_day
from paradiplomacy.records.countries import country_name as country_name

LOCALES = Path(__file__).parent / "locales"
_MILLION = 10**6
_ALL_DIGITS = 9
"""Decimals that write even milliards out in full: a figure that a source states is not rounded."""


@lru_cache(maxsize=8)
def catalogue(language: str) -> gettext.NullTranslations:
    """Return the messages of a language; English stands where a message is not translated."""
    path = LOCALES / f"{language}.po"
    if not path.is_file():
        return gettext.NullTranslations()
    with path.open("rb") as file:
        messages = read_po(file, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, messages)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


@lru_cache(maxsize=8)
def _locale(language: str) -> Locale:
    return Locale.parse(language)


def language_name(code: str, language: str) -> str:
    """Return the name of a language, or of one in a script ("zh_hant"), in a language; the code itself without one."""
    spoken, _, script = code.partition("_")
    written = f"{spoken}_{script.title()}" if script else spoken
    return str(_locale(language).languages.get(written, code))


def own_language_name(code: str) -> str:
    """Return the name of a language in that language, as its speakers look for it."""
    name = language_name(code, code)
    return name[:1].upper() + name[1:]


def labelled(label: str, words: str, language: str) -> str:
    """Return words behind what they are about, with the colon as a language sets it."""
    return catalogue(language).gettext("{label}: {words}").format(label=label, words=words)


def quoted(words: str, language: str) -> str:
    """Return words between the quotation marks of a language."""
    return catalogue(language).gettext("“{words}”").format(words=words)


def number(value: float, language: str) -> str:
    """Return a number with the grouping and decimal marks of a language."""
    return format_decimal(value, locale=_locale(language))


def amount(value: float, currency: str, language: str) -> str:
    """Return an amount of money: "USD 256 million", "256 triệu USD", "256 millions de dollars US"."""
    if language == "fr":
        return _french_amount(value, currency)
    figure = (
        format_compact_decimal(value, format_type="long", locale=_locale(language), fraction_digits=_ALL_DIGITS)
        if value >= _MILLION
        else number(value, language)
    )
    if language == "vi":
        return f"{figure} {'đồng' if currency == 'VND' else currency}"
    return f"{currency} {figure}"


def _french_amount(value: float, currency: str) -> str:
    """Return an amount as French prose has it; Babel would write "1 millions", and "billion" for a million millions."""
    name = "dollars US" if currency == "USD" else get_currency_name(currency, count=2, locale=_locale("fr"))
    if value < _MILLION:
        return f"{number(value, 'fr')} {name}"
    unit, word = (10**9, "milliard") if value >= 10**9 else (_MILLION, "million")
    scaled = Decimal(str(value)) / unit
    figure = format_decimal(scaled, format=f"#,##0.{'#' * _ALL_DIGITS}", locale=_locale("fr"))
    before_vowel = name[0].lower() in "aeiouéè"
    return f"{figure} {word if scaled < 2 else word + 's'} {'d’' if before_vowel else 'de '}{name}"


def date(value: str, language: str) -> str:
    """Return a partial date as a language writes it: a year, a month of a year, or a day."""
    day = first_day(value)
    if len(value) == len("2021"):
        return value
    if language == "vi":
        return _vietnamese_date(day, with_day=len(value) > len("2021-03"))
    locale = _locale("en_GB" if language == "en" else language)  # the messages say "1 July 2025"
    if len(value) == len("2021-03"):
        return format_skeleton("yMMMM", dt.datetime.combine(day, dt.time()), locale=locale)
    written = format_date(day, "long", locale=locale)
    return f"1er{written[1:]}" if language == "fr" and day.day == 1 else written


def _vietnamese_date(day: dt.date, *, with_day: bool) -> str:
    """Return "25/3/2024" or "tháng 3/2024"; a zero stands before days below 10 and months 1 and 2.

    The rule is that of Decree 30/2020/NĐ-CP on clerical work, Appendix I: no digit can be added unseen.
    """
    month = f"{day.month:02}" if day.month in (1, 2) else str(day.month)
    return f"{day.day:02}/{month}/{day.year}" if with_day else f"tháng {month}/{day.year}"


def listed(items: list[str], language: str) -> str:
    """Return items joined as a language joins them ("Kampot, Kep and Koh Kong")."""
    return format_list(items, locale=_locale(language))

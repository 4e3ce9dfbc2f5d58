"""Languages: the message catalogues, and numbers, dates, amounts and country names as each language writes them.

Messages are written in English in the code, inside ``_()`` or ``ngettext()``; ``locales/<language>.po`` translates
them. ``en.po`` is the list of all messages; a test keeps it complete.
"""

import datetime as dt
import gettext
import io
from functools import lru_cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_compact_decimal, format_decimal

from paradiplomacy.model.base import first_day

LOCALES = Path(__file__).parent / "locales"


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


def country_name(code: str, language: str) -> str:
    """Return the name of a country (ISO 3166-1 alpha-2) in a language; the code itself where it has none."""
    return str(_locale(language).territories.get(code, code))


def language_name(code: str, language: str) -> str:
    """Return the name of a language in a language; the code itself where it has none."""
    return str(_locale(language).languages.get(code, code))


def number(value: float, language: str) -> str:
    """Return a number with the grouping and decimal marks of a language."""
    return format_decimal(value, locale=_locale(language))


def amount(value: float, currency: str, language: str) -> str:
    """Return an amount of money in words and currency code: "USD 256 million", "256 triệu USD"."""
    figure = (
        format_compact_decimal(value, format_type="long", locale=_locale(language), fraction_digits=3)
        if value >= 1e6
        else number(value, language)
    )
    return f"{currency} {figure}" if language == "en" else f"{figure} {currency}"


def date(value: str, language: str) -> str:
    """Return a partial date as a language writes it: a year, a month of a year, or a day."""
    day = first_day(value)
    if len(value) == len("2021"):
        return value
    if len(value) == len("2021-03"):
        return format_skeleton("yMMMM", dt.datetime.combine(day, dt.time()), locale=_locale(language))
    return format_date(day, "long", locale=_locale(language))


def listed(items: list[str], language: str) -> str:
    """Return items joined as a language joins them ("Kampot, Kep and Koh Kong")."""
    return format_list(items, locale=_locale(language))

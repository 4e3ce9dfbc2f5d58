"""Which two-letter country codes exist, and what each language calls the countries."""

from functools import lru_cache

from babel import Locale

_NOT_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
"""Two-letter codes of CLDR that ISO 3166-1 does not assign: unions, outlying islands, test locales.

``XK`` (Kosovo) is not assigned either, but is what maps and news use.
"""


@lru_cache(maxsize=1)
def country_codes() -> frozenset[str]:
    """Return the ISO 3166-1 alpha-2 codes, as Babel's copy of the Unicode CLDR lists them."""
    return frozenset(code for code in map(str, Locale("en").territories) if len(code) == 2) - _NOT_COUNTRIES


def country_name(code: str, language: str) -> str:
    """Return the name of a country (ISO 3166-1 alpha-2) in a language; the code itself where it has none."""
    return str(_locale(language).territories.get(code, code))


@lru_cache(maxsize=8)
def _locale(language: str) -> Locale:
    return Locale.parse(language)

"""Which codes of languages exist, so that a slip is not taken for a language that is not supported yet."""

from functools import cache

from babel import Locale
from babel.core import get_global


def language_code(text: str) -> str | None:
    """Return the code of a language as detection tells it: ISO 639-1 where there is one, else ISO 639-3.

    Args:
        text: a code in any case, of two letters or three, with or without a region (``vi``, ``VIE``, ``en-US``).

    Returns:
        None where there is no such code; the name of a language is none.
    """
    told = text.strip().casefold().replace("_", "-").partition("-")[0]
    known = Locale("en").languages
    alias = str(get_global("language_aliases").get(told, "")).partition("_")[0]
    return next((code for code in (told, alias) if code in known), told if told in _detected() else None)


@cache
def _detected() -> frozenset[str]:
    """Return what detection may yield; some of it Babel has no name for."""
    import py3langid  # type: ignore[import-untyped]  # no types; loads a model of some megabytes

    return frozenset(str(code) for code, _score in py3langid.rank(""))

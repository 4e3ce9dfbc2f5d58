"""Maps printed sector phrases to codes, through one list of phrases per language."""

import re
import unicodedata
from collections.abc import Collection, Mapping

_NOT_LETTERS = re.compile(r"[\W_]+")
_ARTICLES: Mapping[str, frozenset[str]] = {
    "en": frozenset({"the"}),
    "fr": frozenset({"l", "le", "la", "les", "d", "de", "du", "des"}),
}


class SectorLexicon:
    """Knows which codes a printed phrase stands for; a phrase may stand for several.

    Args:
        sectors: the codes that exist.
        phrases: language -> phrase -> codes, as :func:`~paradiplomacy.records.codelists.read_phrases` returns them;
            codes that do not exist are passed over.
    """

    def __init__(self, sectors: Collection[str], phrases: Mapping[str, Mapping[str, tuple[str, ...]]]) -> None:
        self._codes: dict[str, dict[str, tuple[str, ...]]] = {
            language: {
                normalised_phrase(phrase, language=language): tuple(code for code in codes if code in sectors)
                for phrase, codes in known.items()
            }
            for language, known in phrases.items()
        }

    def codes_of(self, phrase: str, *, language: str, borrowed: bool = True) -> tuple[str, ...]:
        """Return the codes of a phrase; empty where none is known.

        A phrase that its own language lacks is looked up in the others (articles borrow words, and many languages
        write "logistics" alike); it counts only if all of them that know it agree. ``borrowed=False`` leaves the
        others out: for words cut out of a sentence, which need not be a phrase at all.
        """
        own = self._codes.get(language, {}).get(normalised_phrase(phrase, language=language))
        if own is not None:
            return own
        if not borrowed:
            return ()
        elsewhere = {
            codes[key]
            for other, codes in self._codes.items()
            if (key := normalised_phrase(phrase, language=other)) in codes
        }
        return elsewhere.pop() if len(elsewhere) == 1 else ()


def normalised_phrase(phrase: str, *, language: str) -> str:
    """Return a phrase in the form that is compared: composed letters, lower case, no punctuation, no first article.

    Vietnamese tone marks count; two ways of encoding the same letter do not.
    """
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", phrase).casefold())
    words = _NOT_LETTERS.sub(" ", folded).split()
    articles = _ARTICLES.get(language, frozenset())
    while len(words) > 1 and words[0] in articles:
        del words[0]
    return " ".join(words)

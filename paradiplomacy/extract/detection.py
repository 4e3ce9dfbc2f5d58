"""Tells the language that a text is in; short texts, and names without end, show little of it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]  # no types

UNTOLD, _NO_LANGUAGE = "und", "zxx"
_CHINESE, _CHINESE_KINDS = "zh", frozenset({"wuu", "yue"})
_EAST_ASIAN, _WRITTEN_TOGETHER = "CJK", frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "HALFWIDTH", "FULLWIDTH"})
_SAMPLE, _LEAST_LETTERS = 5_000, 20
"""Characters that the language is told by; with fewer letters it is not."""
_SURE = 0.75
"""Likelihood below which the model guesses: articles reach 0.97, one sentence of another language 0.79."""
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_SHARE = 0.15
"""Of the words that are no names, what those below make up in a sentence of their language."""
_WORDS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"an|and|are|between|by|from|has|its|of|on|sign|signed|signs|that|the|their|this|to|were|which|with"
    ),
    "fr": re.compile(r"aux?|avec|cette|dans|des|du|est|et|les|leur|ont|par|pour|qui|signé|signent|sont|sur|une"),
    "vi": re.compile(
        r"bên|các|có|của|cua|đã|đến|được|giữa|giua|hai|ký|kết|ngày|này|những|năm|tại|thỏa|thuận|tỉnh|trong|và|về|với"
    ),
}
"""Words that hardly any sentence of a language does without, and that its neighbours do not write so."""


def language_of(paragraphs: Sequence[str]) -> str:
    """Return the language of most of a text, ISO 639-1; ``und`` where it shows too little to tell.

    Where the model is not sure, a language that can be read goes first, if words of it stand in the text.
    """
    sample = _in_one_script(" ".join(paragraphs)[:_SAMPLE])
    if len(list(islice(filter(str.isalpha, sample), _LEAST_LETTERS))) < _LEAST_LETTERS:
        return UNTOLD
    likely: Counter[str] = Counter()
    for code, likelihood in _model().rank(sample):
        if code == _NO_LANGUAGE:
            continue
        likely[_CHINESE if code in _CHINESE_KINDS else code] += likelihood
    code, likelihood = likely.most_common(1)[0]
    if likelihood >= _SURE:
        return code
    return _by_its_words(sample) or (code if code in _WORDS else UNTOLD)


@cache
def _model() -> "LanguageIdentifier":
    """Return the model, of some megabytes, that tells how likely languages are."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _by_its_words(sample: str) -> str | None:
    """Return the language that most of the small words are of; None where they are of none."""
    words = _WORD.findall(sample)
    common = [word for word in words if word.islower()] or [word.lower() for word in words]
    counts = {code: sum(map(bool, map(known.fullmatch, common))) for code, known in _WORDS.items()}
    code = max(counts, key=lambda one: counts[one])
    return code if counts[code] >= max(1.0, _LEAST_SHARE * len(common)) else None


def _in_one_script(text: str) -> str:
    """Leave out the letters that are not of the script of most: a few tell a language to whoever knows only scripts."""
    scripts = [_script_of(char) for char in text]
    counted = Counter(filter(None, scripts))
    most = max(counted, key=lambda script: counted[script], default="")
    return "".join(char if script in ("", most) else " " for char, script in zip(text, scripts, strict=True))


@lru_cache(maxsize=4_096)
def _script_of(char: str) -> str:
    """Return the first word of a letter's name in Unicode (``LATIN``); of other characters nothing."""
    script = unicodedata.name(char, "").split(" ", 1)[0] if char.isalpha() else ""
    return _EAST_ASIAN if script in _WRITTEN_TOGETHER else script

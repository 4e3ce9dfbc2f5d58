"""Toponyms made comparable: folded letters, and generic words taken off while what they imply is kept."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from paradiplomacy.geocode.generic_words import FIRST, GLUED_FIRST, GLUED_LAST, LAST, LINKS

MAX_NAME_LENGTH = 200
"""Longer text is no name; code points."""

_LETTERS = str.maketrans({"đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ə": "e"})
_KANA = str.maketrans("ァィゥェォャュョヮヴ", "アイウエオヤユヨワブ", "ー゠＝=")
_KANA_V = re.compile("ヴ([ァィェォ])")
_V_TO_B = {"ァ": "バ", "ィ": "ビ", "ェ": "ベ", "ォ": "ボ"}
"""Japanese writes Vĩnh with ヴィ or ビ, Phú Thọ with and without the long mark."""
_LATIN_MARKS = re.compile("[\u0300-\u036f]")  # on Latin, Greek and Cyrillic letters; Kana and Khmer marks are others
_NOT_SHOWN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’‘ʻʼ`´\"]")
_BREAKS = re.compile(r"[\s\-‐-―_.,;:/()（）\[\]·・•|]+")
_ELISION = re.compile(r"\b([dDlL])['’]")
_MIN_CORE = 2
"""Letters that must be left when a Latin generic word is taken off."""


@dataclass(frozen=True)
class Reading:
    """One way to read a name.

    Attributes:
        key: the folded name, words parted by one space.
        kinds: kinds of place that the words taken off imply; empty where they imply none.
        whole: nothing was taken off.
    """

    key: str
    kinds: frozenset[str]
    whole: bool


def fold(name: str) -> str:
    """Return a name in lower case without Latin diacritics, signs and invisible characters, words parted by a space.

    Of Kana, spellings that differ only in small letters and length marks become one.
    """
    text = unicodedata.normalize("NFKC", name).casefold()
    text = _LATIN_MARKS.sub("", unicodedata.normalize("NFD", text))
    text = unicodedata.normalize("NFC", text).translate(_LETTERS)
    text = _KANA_V.sub(lambda match: _V_TO_B[match[1]], text).translate(_KANA)
    return _BREAKS.sub(" ", _NOT_SHOWN.sub("", text)).strip()


def squeeze(key: str) -> str:
    """Return a folded name without its spaces: ``Xa-ra-van`` and ``Xaravan`` are one spelling."""
    return key.replace(" ", "")


def readings(name: str) -> tuple[Reading, ...]:
    """Return the ways to read a name, the whole name first, then with one generic word after another taken off."""
    if len(name) > MAX_NAME_LENGTH:
        return ()
    keys = [key for key in (fold(name), fold(_ELISION.sub(r"\1 ", name))) if key]
    found = {key: Reading(key, frozenset(), whole=True) for key in keys}
    waiting = list(found.values())
    while waiting:
        reading = waiting.pop(0)
        for rest, kinds in _shorter(reading.key, least=1 if reading.whole else 2):
            if rest not in found:
                found[rest] = Reading(rest, reading.kinds | kinds, whole=False)
                waiting.append(found[rest])
    return tuple(found.values())


def _shorter(key: str, *, least: int) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the name less one generic word at either end; ``least`` characters must be left of unspaced scripts."""
    words = key.split(" ")
    for count in range(min(4, len(words) - 1), 0, -1):
        if kinds := _known(FIRST, " ".join(words[:count])):
            rest = " ".join(words[count:])
            yield from _with_core(rest, kinds[0])
            yield from _with_core(_without_link(rest), kinds[0])
        if kinds := _known(LAST, " ".join(words[-count:])):
            yield from _with_core(" ".join(words[:-count]), kinds[0])
    for prefix, implied in GLUED_FIRST.items():
        if key.startswith(prefix) and len(key) >= len(prefix) + 2:
            yield key[len(prefix) :].strip(), implied
    for suffix, implied in GLUED_LAST.items():
        if key.endswith(suffix) and len(key) >= len(suffix) + least:
            yield key[: -len(suffix)].strip(), implied


def _known(table: Mapping[str, frozenset[str]], words: str) -> tuple[frozenset[str], ...]:
    return (table[words],) if words in table else ()


def _with_core(rest: str, kinds: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    if len(rest) >= _MIN_CORE:
        yield rest, kinds


def _without_link(rest: str) -> str:
    for link in LINKS:
        if rest.startswith(f"{link} "):
            return rest[len(link) + 1 :]
    return rest

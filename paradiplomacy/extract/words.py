"""Takes text apart: tokens, sentences, and a plain form whose characters stand where those of the text stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(r"[^\W_]+")
_SAME_LENGTH = str.maketrans("’‘ʼ`´‐‑‒–—―“”„«»\u00a0\u202f\u2009", "'''''------\"\"\"\"\"   ")
_SENTENCE_END = re.compile(r"""[.!?…]+["”»’)\]]*(?=\s)|[.!?…]+["”»’)\]]*$|;(?=\s)|(?<=\s)[•▪●](?=\s)""")
_PART_LENGTH = 400
"""Characters after a semicolon that are looked at."""
MAX_SENTENCE = 2_000
"""Characters; patterns are searched sentence by sentence, and a text without stops must not make one of a million."""
MAX_PART = 3_000
"""Characters; no paragraph of an article is as long."""
LEAD = 2
"""Paragraph that tells in short what an article is about; the headline is 1."""
_LINE_NUMBER = 3
"""Digits that number a line: "12. Kazan"."""
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|vs|gov|tp|ts|gs|ths|pgs|ks|bs|lm|m|mm|mme|art|col|gen|sen|jr|jan|feb|mar|apr"
    r"|aug|sept?|oct|nov|dec|[a-z]|u\.s|etc|approx)$"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, or a piece of a very long one that begins at ``start``."""

    number: int
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Token:
    """A run of letters or digits; ``start`` and ``end`` are characters of the paragraph."""

    text: str
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a part of one that a semicolon ends.

    Attributes:
        paragraph: 1 is the headline.
        start: of its first character in the paragraph.
        text: as printed.
        plain: the same number of characters in lower case, with straight apostrophes and hyphens.
    """

    paragraph: int
    start: int
    text: str
    plain: str

    @property
    def end(self) -> int:
        """First character of the paragraph after it."""
        return self.start + len(self.text)


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list that is written as a text."""
    return frozenset(text.split())


def plain(text: str) -> str:
    """Return a text in lower case with straight apostrophes, hyphens and spaces, character for character."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few capitals have longer lower forms
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_SAME_LENGTH)


@lru_cache(maxsize=20_000)
def plain_word(word: str) -> str:
    """Return one word in plain form; the same few thousand words make up most texts."""
    return plain(word)


def parts_of(text: str, number: int) -> Iterator[Part]:
    """Yield a paragraph in pieces that end at a space."""
    start = 0
    while len(text) - start > MAX_PART:
        space = text.rfind(" ", start + 1, start + MAX_PART)
        end = space if space > 0 else start + MAX_PART
        yield Part(number, start, text[start:end])
        start = end
    yield Part(number, start, text[start:])


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a paragraph, in order."""
    return [Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)]


def sentences_of(text: str, *, paragraph: int) -> Iterator[Sentence]:
    """Yield the sentences of a paragraph, in order and without the space around them; endless ones are cut."""
    start = 0
    for end in (*_ends(text), len(text)):
        for first in range(start, end, MAX_SENTENCE):
            part = text[first : min(end, first + MAX_SENTENCE)]
            left = len(part) - len(part.lstrip())
            if stripped := part.strip():
                yield Sentence(paragraph, first + left, stripped, plain(stripped))
        start = end


def _ends(text: str) -> Iterator[int]:
    for match in _SENTENCE_END.finditer(text):
        if match[0] == ";" and not _splits(text, match.end()):
            continue
        if match[0][0] in ".…" and not _ends_sentence(text, match):
            continue
        yield match.end()


def _splits(text: str, start: int) -> bool:
    """Whether a semicolon parts two statements, not two items of a list: a name or a number follows it."""
    following = text[start : start + _PART_LENGTH].split(";", 1)[0].split(".", 1)[0]
    return any(char.isupper() or char.isdigit() for char in following)


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence: not after an abbreviation, a line's number, nor before a small letter."""
    if match.start() <= _LINE_NUMBER and text[: match.start()].isdigit():
        return False
    if _ABBREVIATION.search(text[max(0, match.start() - 8) : match.start()].lower()):
        return False
    following = text[match.end() : match.end() + 3].lstrip()
    return not following or not following[0].islower()

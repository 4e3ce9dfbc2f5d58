"""Puts lines that were broken to fit a width together again."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

_HYPHEN = re.compile(r"(?<=\w)[-\u2010]$")
_COMPOUND = re.compile(r"\w+-\w")
"""Goes on with a hyphen of its own, as “Île-” “de-France” does."""
_STOP = re.compile(r"[.!?…:;][\"”»’)]*$")
_ITEM = re.compile(r"[•▪◦‣●■*–-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s")
"""Begins an item of a list."""
_NARROWEST, _WIDEST = 45, 110
"""Characters of the longest line of a text that was wrapped."""
_LEAST_SHARE = 0.3
"""Of the lines that end no sentence, those before a small letter: most in wrapped texts, hardly any in others."""
_FULL, _MOST = 0.7, 0.8
"""Of the width, what most lines that go on fill; lines of a list may begin with small letters too."""


def join_lines(lines: Iterable[str]) -> str:
    """Return the lines of a paragraph in one, with the halves of words together that a hyphen parts at a line's end.

    A hyphen before small letters is taken for one of the line; otherwise it stays: “Bà Rịa-” “Vũng Tàu”.
    """
    parts: list[str] = []
    for line in lines:
        if parts and (parts[-1].endswith("\u00ad") or _HYPHEN.search(parts[-1])):
            parts[-1] = parts[-1][:-1] + ("" if line[:1].islower() and not _COMPOUND.match(line) else "-")
        elif parts:
            parts.append(" ")
        parts.append(line)
    return "".join(parts).rstrip("\u00ad")


def ends_sentence(line: str) -> bool:
    """Tell whether a line ends as sentences do, or announces a list."""
    return bool(_STOP.search(line))


def begins_item(line: str) -> bool:
    """Tell whether a line begins with the mark or the number of an item of a list."""
    return bool(_ITEM.match(line))


def unwrapped(lines: Sequence[str]) -> list[str]:
    """Return the lines of a text, those of a paragraph joined where the text was broken to fit a width.

    Texts of one paragraph a line come back as they are. Blank lines, which part paragraphs, are left out.
    """
    blocks = [[line.strip() for line in block] for filled, block in groupby(lines, key=_is_filled) if filled]
    width = max((len(line) for block in blocks for line in block), default=0)
    if not _is_wrapped(blocks, width):
        return [line for block in blocks for line in block]
    return [paragraph for block in blocks for paragraph in _joined(block, width)]


def _is_filled(line: str) -> bool:
    return bool(line.strip())


def _is_wrapped(blocks: Sequence[Sequence[str]], width: int) -> bool:
    if not _NARROWEST <= width <= _WIDEST:
        return False
    pairs = (pair for block in blocks for pair in pairwise(block))
    open_ended = [pair for pair in pairs if not ends_sentence(pair[0]) and not begins_item(pair[1])]
    running = [line for line, following in open_ended if following[:1].islower()]
    filled = sum(len(line) >= _FULL * width for line in running)
    return len(running) >= max(2, _LEAST_SHARE * len(open_ended)) and filled >= _MOST * len(running)


def _joined(block: Sequence[str], width: int) -> Iterator[str]:
    paragraph = [block[0]]
    for line, following in pairwise(block):
        if not _goes_on(line, following, width):
            yield join_lines(paragraph)
            paragraph = []
        paragraph.append(following)
    yield join_lines(paragraph)


def _goes_on(line: str, following: str, width: int) -> bool:
    """Tell whether two lines are of one paragraph: the first word of the second would not have gone into the first."""
    if begins_item(following):
        return False
    return following[:1].islower() or len(line) + 1 + len(following.split(" ", 1)[0]) > width

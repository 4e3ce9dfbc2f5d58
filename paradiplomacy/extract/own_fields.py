"""Tells whose each field is where several pairs of one sentence have their own."""

import re
from collections.abc import Iterator, Sequence

from paradiplomacy.extract.mentions import Pair
from paradiplomacy.extract.sectors import Field
from paradiplomacy.extract.words import Sentence

_ANOTHER = re.compile(
    r",? (?:and|et|và) (?:an?|another|une?|một) (?:[\w-]+ ){0,2}?(?:agreement|memorandum|mou|pact|protocol|accord"
    r"|convention|protocole|mémorandum|thỏa thuận|bản ghi nhớ|biên bản)\b"
)
"""Between two pairs of one sentence: the second has a document of its own, with its fields before its name."""


def own_fields(sentence: Sentence, pairs: Sequence[Pair], fields: Sequence[Field]) -> Iterator[tuple[Field, ...]]:
    """Yield the fields of each pair: those behind it where each has some ("with Nara on rice and with Kobe on ports").

    Those before the first pair are common to all; all are where not every pair has fields of its own.
    """
    named = [_anchor(sentence, pair) for pair in pairs]
    anchors = [_of_another(sentence, at, named) for at in named]
    begins = set(anchors)
    told = [max((at for at in begins if at < field.end), default=0) for field in fields]
    is_each = len(begins) > 1 and (begins <= set(told) or anchors != named)
    for anchor in anchors:
        yield tuple(field for field, at in zip(fields, told, strict=True) if not is_each or at in {0, anchor})


def _anchor(sentence: Sentence, pair: Pair) -> int:
    """Return where the later side of a pair begins, in characters of the sentence; -1 where it names neither."""
    inside = (m.start - sentence.start for m in pair if m.paragraph == sentence.paragraph)
    return max((at for at in inside if 0 <= at < len(sentence.plain)), default=-1)


def _of_another(sentence: Sentence, anchor: int, anchors: Sequence[int]) -> int:
    """Return where a pair's own document begins, between the pair before it and its name; else the name."""
    before = max((at for at in anchors if 0 <= at < anchor), default=None)
    document = _ANOTHER.search(sentence.plain, before, anchor) if before is not None else None
    return document.start() if document else anchor

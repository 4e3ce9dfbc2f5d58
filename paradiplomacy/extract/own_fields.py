"""Tells whose each field is where several pairs of one sentence have their own."""

from collections.abc import Iterator, Sequence

from paradiplomacy.extract.mentions import Pair
from paradiplomacy.extract.sectors import Field
from paradiplomacy.extract.words import Sentence


def own_fields(sentence: Sentence, pairs: Sequence[Pair], fields: Sequence[Field]) -> Iterator[tuple[Field, ...]]:
    """Yield the fields of each pair: those behind it where each has some ("with Nara on rice and with Kobe on ports").

    Those before the first pair are common to all; all are where not every pair has fields of its own.
    """
    anchors = [_anchor(sentence, pair) for pair in pairs]
    begins = set(anchors)
    told = [max((at for at in begins if at < field.end), default=0) for field in fields]
    is_each = len(begins) > 1 and begins <= set(told)
    for anchor in anchors:
        yield tuple(field for field, at in zip(fields, told, strict=True) if not is_each or at in {0, anchor})


def _anchor(sentence: Sentence, pair: Pair) -> int:
    """Return where the later side of a pair begins, in characters of the sentence; -1 where it names neither."""
    inside = (m.start - sentence.start for m in pair if m.paragraph == sentence.paragraph)
    return max((at for at in inside if 0 <= at < len(sentence.plain)), default=-1)

"""Tells whose each field is where several pairs of one sentence have their own."""

from collections.abc import Sequence

from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.sectors import Field
from paradiplomacy.extract.words import Sentence

Pair = tuple[Mention, Mention]


def own_fields(sentence: Sentence, pair: Pair, pairs: Sequence[Pair], fields: Sequence[Field]) -> tuple[Field, ...]:
    """Return the fields of one pair: those behind it where each has some ("with Nara on rice and with Kobe on ports").

    Those before the first pair are common to all; all are where not every pair has fields of its own.
    """
    anchors = {_anchor(sentence, one) for one in pairs}
    told = [max((at for at in anchors if at < field.end), default=0) for field in fields]
    if len(anchors) < 2 or not anchors <= set(told):
        return tuple(fields)
    own = _anchor(sentence, pair)
    return tuple(field for field, at in zip(fields, told, strict=True) if at in {0, own})


def _anchor(sentence: Sentence, pair: Pair) -> int:
    """Return where the later side of a pair begins, in characters of the sentence; -1 where it names neither."""
    inside = (m.start - sentence.start for m in pair if m.paragraph == sentence.paragraph)
    return max((at for at in inside if 0 <= at < len(sentence.plain)), default=-1)

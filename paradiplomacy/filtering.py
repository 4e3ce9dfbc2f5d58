"""Which of many rows pass which filters: a mask holds one byte a row, 1 where it passes.

Tens of thousands of rows are filtered and counted by loops that run inside the interpreter, not in Python.
"""

from array import array
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import reduce
from itertools import compress
from operator import and_
from typing import TypeVar

Mask = bytes

T = TypeVar("T")
H = TypeVar("H", bound=Hashable)


def passing_all(masks: Iterable[Mask], *, rows: int) -> Mask:
    """Return which rows pass every mask; without any, all rows do."""
    together = reduce(and_, (int.from_bytes(mask, "little") for mask in masks), int.from_bytes(b"\1" * rows, "little"))
    return together.to_bytes(rows, "little")


def kept(values: Sequence[T], mask: Mask) -> tuple[T, ...]:
    """Return the values of the rows that pass."""
    return tuple(compress(values, mask))


def counted(values: Sequence[Iterable[H]], mask: Mask) -> dict[H, int]:
    """Return how many of the rows that pass hold each value; every row holds any number of them, each once."""
    counts: Counter[H] = Counter()
    for held in Counter(compress(values, mask)).items():  # most rows hold the same few sets of values
        for value in held[0]:
            counts[value] += held[1]
    return dict(counts)


class TextIndex:
    """Finds the rows in whose text a word stands; texts that many rows share are looked at once.

    Args:
        texts: for each row, the texts that belong to it, ready to compare.
    """

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        rows: dict[str, array[int]] = {}
        self._count = 0
        for number, pieces in enumerate(texts):
            self._count += 1
            for piece in dict.fromkeys(pieces):
                rows.setdefault(piece, array("I")).append(number)
        self._rows: Mapping[str, array[int]] = rows

    def having(self, word: str) -> Mask:
        """Return the rows with a text that contains a word, anywhere in it."""
        flags = bytearray(self._count)
        for piece, numbers in self._rows.items():
            if word in piece:
                for number in numbers:
                    flags[number] = 1
        return bytes(flags)

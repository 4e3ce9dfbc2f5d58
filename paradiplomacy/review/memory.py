"""Remembers what was worked out, so that a click works out only what it changes."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


_MOST = 20_000
"""Results; a review of some thousand statements stays far below."""


class Memory(Generic[K, V]):
    """Results of one pure function by the values they follow from; forgets all where they become too many."""

    def __init__(self) -> None:
        self._known: dict[K, V] = {}

    def all(self, keys: Sequence[K], work: Callable[[Sequence[K]], Sequence[V]]) -> list[V]:
        """Return the result of each key, in order.

        Args:
            keys: values that results follow from, and nothing else.
            work: returns the results of the keys that are not known yet, in order.
        """
        if len(self._known) > _MOST:
            self._known.clear()
        missing = [key for key in dict.fromkeys(keys) if key not in self._known]
        if missing:
            self._known.update(zip(missing, work(missing), strict=True))
        return [self._known[key] for key in keys]

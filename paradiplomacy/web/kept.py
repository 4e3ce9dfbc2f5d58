"""Files made lately: who asks next gets them without waiting, and nothing is made twice at a time."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock


class Kept:
    """Bytes under keys, the oldest of which give way; safe for several threads.

    Args:
        most_bytes: of all that is kept together.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most, self._size = most_bytes, 0
        self._files: OrderedDict[Hashable, bytes] = OrderedDict()
        self._making: dict[Hashable, Lock] = {}
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        """Return what is kept under a key; where nothing is, have it made, once for all who wait for it."""
        with self._lock:
            if (found := self._found(key)) is not None:
                return found
            maker = self._making.setdefault(key, Lock())
        with maker:
            with self._lock:
                if (found := self._found(key)) is not None:
                    return found
            try:
                made = make()
                self._keep(key, made)
            finally:
                with self._lock:
                    self._making.pop(key, None)
        return made

    def _found(self, key: Hashable) -> bytes | None:
        if key not in self._files:
            return None
        self._files.move_to_end(key)
        return self._files[key]

    def _keep(self, key: Hashable, made: bytes) -> None:
        with self._lock:
            if len(made) > self._most or key in self._files:
                return
            self._files[key] = made
            self._size += len(made)
            while self._size > self._most:
                self._size -= len(self._files.popitem(last=False)[1])

"""Keeps other processes from a file; the lock ends with the process that holds it, however that ends."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
    import os

    _FAR = 2**31 - 2
    """Windows locks bytes, which nobody else may read meanwhile: one that few results reach, as far as it can go."""

    def _lock(file: BinaryIO, mode: int) -> None:
        os.lseek(file.fileno(), _FAR, os.SEEK_SET)
        msvcrt.locking(file.fileno(), mode, 1)

    def _take(file: BinaryIO) -> None:
        _lock(file, msvcrt.LK_NBLCK)

    def _give_back(file: BinaryIO) -> None:
        _lock(file, msvcrt.LK_UNLCK)

else:
    import fcntl

    def _take(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give_back(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


@contextmanager
def locked(file: BinaryIO) -> Iterator[None]:
    """Hold an open file until the block ends.

    Raises:
        OSError: Another process, or another open file of this one, holds it.
    """
    _take(file)
    try:
        yield
    finally:
        _give_back(file)

"""Unpacks what came packed, piece by piece, and knows whether all of it came."""

import zlib
from collections.abc import Iterable, Iterator
from http.client import IncompleteRead

from urllib3.exceptions import DecodeError

_PIECE = 65_536
_MARK = b"\x1f\x8b"


def unpacked(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what gzip has packed, in pieces that stay small however tightly it is packed.

    Several files of gzip may follow each other; what follows the last one is passed over, as browsers do.

    Raises:
        urllib3.exceptions.DecodeError: It is not gzip, or damaged.
        http.client.IncompleteRead: It ends too early.
    """
    stream, data, begun = _stream(), b"", False
    for piece in pieces:
        data += piece
        while data and not (stream.eof and _MARK.startswith(data)):  # too little to tell whether another file follows
            if stream.eof and not data.startswith(_MARK):
                return
            stream = _stream() if stream.eof else stream
            try:
                yield stream.decompress(data, _PIECE)
            except zlib.error as error:
                raise DecodeError(str(error)) from error
            data = stream.unconsumed_tail or stream.unused_data
            begun = True
    if begun and not stream.eof:
        raise IncompleteRead(b"")


def _stream() -> "zlib._Decompress":
    return zlib.decompressobj(zlib.MAX_WBITS | 16)

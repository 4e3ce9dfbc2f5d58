"""Answers that leave at once.

Streamlit opens the socket that it listens on without naming its protocol. asyncio does not take it for TCP then, and
leaves Nagle's algorithm on: the second part of a small answer (and the second of two messages to a page) waits until
the other side has acknowledged the first, some 40 ms on Linux and up to 200 ms on Windows.
"""

import gc
import socket
from contextlib import suppress

_TCP = (socket.AF_INET, socket.AF_INET6)


def send_at_once() -> None:
    """Turn Nagle's algorithm off for every connection that this process will accept: they take after the listener.

    Uvicorn knows of the fault (its issue 3149) and has no setting for it. Streamlit keeps the socket to itself, and
    ASGI shows no transport: it is looked for among all objects; once, at the start of the server.
    """
    for one in gc.get_objects():
        if issubclass(type(one), socket.socket) and one.family in _TCP and one.type == socket.SOCK_STREAM:
            with suppress(OSError):  # one that is closed meanwhile
                if one.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

"""Connections that send at once, though their listener was opened without a protocol."""

import socket
from collections.abc import Iterator

import pytest

from paradiplomacy.web.sockets import send_at_once


@pytest.fixture(params=[socket.AF_INET, socket.AF_INET6], ids=["IPv4", "IPv6"])
def listener(request: pytest.FixtureRequest) -> Iterator[socket.socket]:
    """A socket as Streamlit opens it."""
    opened = socket.socket(family=request.param)
    opened.bind(("127.0.0.1" if request.param == socket.AF_INET else "::1", 0))
    opened.listen()
    yield opened
    opened.close()


def sends_at_once(one: socket.socket) -> bool:
    return bool(one.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))


def test_accepted_connections_send_at_once(listener: socket.socket) -> None:
    send_at_once()
    with socket.create_connection(listener.getsockname()[:2]):
        accepted, _ = listener.accept()
        with accepted:
            assert sends_at_once(accepted)


def test_sockets_of_other_kinds_are_left_alone() -> None:
    closed = socket.socket()
    closed.close()
    with socket.socket() as idle, socket.socket(type=socket.SOCK_DGRAM) as datagrams:
        datagrams.bind(("127.0.0.1", 0))
        send_at_once()
        assert not sends_at_once(idle)

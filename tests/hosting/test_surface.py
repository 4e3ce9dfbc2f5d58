"""What a running server shows to the outside, and what it refuses: asked over real sockets."""

import http.client
import json
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hosted import Replica
from sample_data import PLACES, ROOT, agreement, dataset, written
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

STREAM = "/_stcore/stream"
BOUNDARY = "edge"


@pytest.fixture(scope="module")
def replica(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replica]:
    folder = tmp_path_factory.mktemp("surface")
    data = written(folder / "data", dataset(PLACES, [agreement("vn-hue", "kh-kep")]))
    with Replica(data, log=folder / "log.txt", PARADIPLOMACY_SESSIONS="3") as started:
        yield started


def ask(
    replica: Replica, method: str, path: str, body: bytes = b"", **headers: str
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(urlsplit(replica.url).netloc, timeout=30)
    try:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def stream(replica: Replica, **options: object) -> Any:
    return connect(f"ws{replica.url.removeprefix('http')}{STREAM}", subprotocols=["streamlit"], **options)


def listen(socket: Any) -> None:
    while True:
        socket.recv(timeout=30)


@pytest.mark.parametrize("path", ["/", "/api/links", "/static/x", "/_stcore/health", "/nothing/here"])
def test_no_answer_names_the_program_that_sends_it(replica: Replica, path: str) -> None:
    _status, headers, _body = ask(replica, "GET", path)
    assert not {"server", "x-powered-by", "via"} & headers.keys()
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/agent/openapi.json", "/_stcore/agent/interact"])
def test_what_streamlit_offers_to_programs_is_closed(replica: Replica, path: str) -> None:
    for method in ("GET", "POST"):
        status, _headers, body = ask(replica, method, path)
        assert status == 404
        assert json.loads(body)["error"]["message"] == "no such path"


def test_a_page_of_another_site_cannot_open_a_session(replica: Replica) -> None:
    with pytest.raises((InvalidStatus, ConnectionClosed)), stream(replica, origin="https://evil.example") as socket:
        socket.recv(timeout=5)
    with stream(replica, origin=replica.url) as socket:
        socket.ping()


def test_files_are_taken_only_from_pages_of_the_atlas(replica: Replica) -> None:
    body = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\nx\r\n--{BOUNDARY}--\r\n'
    kind = f"multipart/form-data; boundary={BOUNDARY}"
    status, _headers, answer = ask(replica, "PUT", "/_stcore/upload_file/a/b", body.encode(), Content_Type=kind)
    assert status == 403
    assert b"XSRF" in answer


def test_broken_messages_end_the_connection_and_nothing_else(replica: Replica) -> None:
    for message in (b"\xff" * 100, "text", b"\x00" * 50_000):
        with stream(replica) as socket:
            socket.send(message)
            with pytest.raises(ConnectionClosed):
                listen(socket)
    assert ask(replica, "GET", "/healthz")[0] == 200


def test_readers_beyond_the_limit_are_refused_until_one_leaves(replica: Replica) -> None:
    with ExitStack() as others, ExitStack() as first:
        first.enter_context(stream(replica))
        for _ in range(2):
            others.enter_context(stream(replica))
        with pytest.raises(InvalidStatus), stream(replica):
            raise AssertionError("a fourth reader was let in")
        status, headers, _body = ask(replica, "GET", "/")
        assert (status, headers["retry-after"]) == (503, "20")
        assert ask(replica, "GET", "/api/links")[0] == 200
        first.close()
        for _ in range(1_000):  # the server hears of it in a moment
            if ask(replica, "GET", "/")[0] == 200:
                break
        assert ask(replica, "GET", "/")[0] == 200


def test_nothing_is_sent_to_anyone_and_uploads_are_limited() -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert settings["browser"]["gatherUsageStats"] is False
    assert settings["client"]["showErrorDetails"] == "none"
    assert settings["server"]["maxUploadSize"] <= 20
    assert "enableXsrfProtection" not in settings["server"]  # on, unless someone turns it off
    assert "enableCORS" not in settings["server"]


def test_nginx_tells_no_version() -> None:
    assert "server_tokens off;" in Path(ROOT / "deploy" / "nginx.conf").read_text("utf-8")

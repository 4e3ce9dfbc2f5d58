"""One server as it is hosted: started by `paradiplomacy run` or a plain ASGI server, asked, looked at, stopped."""

import json
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hosted import DEPLOY, AsgiReplica, Replica
from websockets.sync.client import connect

REQUEST_FIELDS = {"method", "path", "kind", "status", "bytes", "ms"}


@pytest.fixture
def start(five_articles: Path, tmp_path: Path) -> Iterator[Callable[..., Replica]]:
    with ExitStack() as servers:
        yield lambda kind, **options: servers.enter_context(kind(five_articles, log=tmp_path / "output.txt", **options))


def answer(url: str) -> dict:
    with urllib.request.urlopen(url) as response:
        return json.load(response)


@pytest.mark.parametrize("kind", [Replica, AsgiReplica])
def test_a_server_answers_logs_json_lines_and_stops_when_told(start, kind):
    server = start(kind, PARADIPLOMACY_LOG="json")
    assert answer(f"{server.url}/healthz")["status"] == "ok"
    assert answer(f"{server.url}/readyz")["status"] == "ready"
    assert answer(f"{server.url}/api/links?q=Lorient")["count"] > 0
    with pytest.raises(urllib.error.HTTPError, match="404"):
        answer(f"{server.url}/api/nothing")

    with connect(f"ws{server.url.removeprefix('http')}/_stcore/stream", subprotocols=["streamlit"]) as reader:
        assert server.stop() in (0, -signal.SIGTERM)
        assert reader.close_code is None or reader.close_code in (1001, 1006, 1012)

    lines = server.lines()
    assert all({"time", "level", "logger", "message"} <= line.keys() for line in lines)
    requests = {line["path"]: line for line in lines if line["logger"] == "paradiplomacy.requests"}
    assert all(requests[path].keys() >= REQUEST_FIELDS for path in ("/healthz", "/readyz", "/api/links"))
    assert (requests["/api/links"]["status"], requests["/api/nothing"]["status"]) == (200, 404)
    assert "Lorient" not in server.output(last=1_000_000)  # nobody learns what readers look for
    assert {line["level"] for line in lines} <= {"info", "warning"}
    assert not any("error" in line for line in lines)


def test_the_health_check_of_the_container_tells_a_server_from_none(start):
    server = start(Replica, base_path="sub/path")

    def check(**environ: str) -> int:
        command = [sys.executable, str(DEPLOY / "health.py")]
        return subprocess.run(command, env={**server.environ, **environ}, capture_output=True, check=False).returncode

    assert check() == 0
    assert check(STREAMLIT_SERVER_BASE_URL_PATH="elsewhere") == 1
    assert check(STREAMLIT_SERVER_PORT="1") == 1

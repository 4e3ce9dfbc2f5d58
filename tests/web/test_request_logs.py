"""Logs: one line of JSON a request, and nothing in it of who asked or what for."""

import json
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sample_data import HOSTILE_NAMES, written
from starlette.testclient import TestClient

from paradiplomacy.store import Dataset
from paradiplomacy.web.logs import JsonFormatter
from paradiplomacy.web.settings import Settings

Lines = Callable[[], list[dict[str, object]]]


class Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.setFormatter(JsonFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def lines() -> Iterator[Lines]:
    """All lines logged so far, read."""
    logger, handler = logging.getLogger("paradiplomacy"), Kept()
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield lambda: [json.loads(line) for line in handler.lines]
    logger.removeHandler(handler)
    logger.setLevel(before)


@pytest.fixture
def logged(serve: Callable[..., TestClient], tmp_path: Path, sample: Dataset, lines: Lines) -> TestClient:
    return serve(written(tmp_path / "data", sample), Settings(logs_json=True, api_per_minute=6))


def test_a_request_is_one_line(logged: TestClient, lines: Lines) -> None:
    answer = logged.get("/api/links?country=KH", headers={"Accept-Encoding": "identity"})
    (line,) = lines()
    assert (line["method"], line["path"], line["kind"], line["status"]) == ("GET", "/api/links", "api", 200)
    assert line["bytes"] == len(answer.content)
    assert line["ms"] > 0
    assert line["level"] == "info"
    assert str(line["time"]).endswith("+00:00")


def test_who_asked_and_what_for_is_not_logged(logged: TestClient, lines: Lines) -> None:
    secret = {"X-Forwarded-For": "198.51.100.7", "User-Agent": "curious", "Referer": "https://secret.example/"}
    logged.get("/?q=kampot&province=vn-hue", headers=secret)
    told = json.dumps(lines())
    assert not [
        word for word in ("198.51.100.7", "testclient", "curious", "secret", "kampot", "vn-hue") if word in told
    ]


def test_refusals_are_logged_too(logged: TestClient, lines: Lines) -> None:
    for _ in range(2):
        logged.get("/api/links")
    assert [line["status"] for line in lines()] == [200, 429]


def test_a_failure_is_logged_with_its_reason_and_told_as_json(
    logged: TestClient, lines: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("paradiplomacy.web.answering.select", lambda *_a, **_k: 1 / 0)
    answer = logged.get("/api/links")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/json")
    assert "ZeroDivisionError" not in answer.text
    reason, request = lines()
    assert "ZeroDivisionError" in str(reason["error"])
    assert request["status"] == 500


@pytest.mark.parametrize("text", [*HOSTILE_NAMES, "two\nlines", "\x1b[31mred", '"}{"'])
def test_no_text_makes_a_second_line(text: str) -> None:
    record = logging.LogRecord("a", logging.WARNING, "", 1, "%s", (text,), None)
    line = JsonFormatter().format(record)
    assert "\n" not in line
    assert json.loads(line)["message"] == text


def test_all_loggers_write_json_and_each_message_once() -> None:
    code = (
        "import logging; from paradiplomacy.web.logs import log_as_json; log_as_json(); log_as_json();"
        "logging.getLogger('paradiplomacy.web').info('ours'); logging.getLogger('other').warning('theirs')"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [json.loads(line)["message"] for line in run.stderr.splitlines()] == ["ours", "theirs"]

"""Limits: a burst, then so many a minute for each client; pages and health stay free."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_data import written
from starlette.testclient import TestClient

from paradiplomacy.store import Dataset
from paradiplomacy.web.clients import client_of, kind_of
from paradiplomacy.web.limits import Limiter
from paradiplomacy.web.settings import Settings


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def asked(peer: str | None = "192.0.2.1", *forwarded: str) -> dict[str, object]:
    headers = [(b"x-forwarded-for", one.encode("latin-1")) for one in forwarded]
    return {"type": "http", "client": (peer, 5000) if peer else None, "headers": headers}


def test_a_burst_passes_then_one_waits_as_long_as_told() -> None:
    clock = Clock()
    limiter = Limiter(60, clock=clock)
    assert [limiter.wait("a") for _ in range(10)] == [0] * 10
    wait = limiter.wait("a")
    assert 0 < wait <= 1
    clock.now += wait
    assert limiter.wait("a") == 0
    assert limiter.wait("a") > 0


def test_one_client_does_not_use_up_what_is_anothers() -> None:
    limiter = Limiter(6, clock=Clock())
    assert (limiter.wait("a"), limiter.wait("b")) == (0, 0)
    assert limiter.wait("a") > 0


def test_to_be_refused_costs_nothing() -> None:
    clock = Clock()
    limiter = Limiter(6, clock=clock)
    limiter.wait("a")
    assert {limiter.wait("a") for _ in range(50)} == {10.0}
    clock.now += 10
    assert limiter.wait("a") == 0


@given(per_minute=st.integers(1, 600), pauses=st.lists(st.floats(0, 5), max_size=80))
def test_no_more_pass_than_a_burst_and_what_time_allows(per_minute: int, pauses: list[float]) -> None:
    clock = Clock()
    limiter, passed = Limiter(per_minute, clock=clock), 0
    for pause in pauses:
        clock.now += pause
        passed += limiter.wait("a") == 0
    assert passed <= max(1, per_minute / 6) + sum(pauses) * per_minute / 60 + 0.001


def test_without_a_limit_nobody_waits() -> None:
    limiter = Limiter(0, clock=Clock())
    assert {limiter.wait("a") for _ in range(1000)} == {0.0}


def test_of_many_clients_those_are_forgotten_who_were_away_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paradiplomacy.web.limits._MOST_CLIENTS", 2)
    limiter = Limiter(6, clock=Clock())
    for client in "abc":
        limiter.wait(client)
    assert limiter.wait("c") > 0
    assert limiter.wait("a") == 0


@pytest.mark.parametrize(
    ("scope", "proxies", "client"),
    [
        (asked("192.0.2.1"), 0, "192.0.2.1"),
        (asked("192.0.2.1", "198.51.100.7"), 0, "192.0.2.1"),
        (asked("192.0.2.1", "198.51.100.7"), 1, "198.51.100.7"),
        (asked("192.0.2.1", "203.0.113.5, 198.51.100.7"), 1, "198.51.100.7"),
        (asked("192.0.2.1", "203.0.113.5", "198.51.100.7"), 2, "203.0.113.5"),
        (asked("192.0.2.1", "198.51.100.7"), 2, "192.0.2.1"),
        (asked("192.0.2.1", "198.51.100.7:44321"), 1, "198.51.100.7"),
        (asked("192.0.2.1", "[2001:db8:1:2::5]:443"), 1, "2001:db8:1:2::/64"),
        (asked("2001:db8:1:2:3:4:5:6"), 0, "2001:db8:1:2::/64"),
        (asked("2001:db8:1:2:ffff::1"), 0, "2001:db8:1:2::/64"),
        (asked("::ffff:192.0.2.1"), 0, "192.0.2.1"),
        (asked("fe80::1%eth0"), 0, "fe80::/64"),
        (asked(None), 0, ""),
        (asked("testclient"), 0, "testclient"),
    ],
)
def test_a_client_is_the_address_that_can_be_believed(scope: dict[str, object], proxies: int, client: str) -> None:
    assert client_of(scope, proxies=proxies) == client


@given(told=st.text(st.characters(max_codepoint=255), max_size=300))
def test_any_header_makes_a_short_name(told: str) -> None:
    assert len(client_of(asked("192.0.2.1", told), proxies=1)) <= 64


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "page"), ("/trade", "page"), ("/api/links", "api"), ("/api/export/csv", "file"), ("/preview.png", "file"),
        ("/feed.xml", "api"), ("/oembed", "api"), ("/healthz", "health"), ("/metrics", "health"),
        ("/_stcore/stream", "other"), ("/assets/x.js", "other"), ("/apiary", "page"),
    ],
)  # fmt: skip
def test_kinds_of_answers(path: str, kind: str) -> None:
    assert kind_of(path) == kind


@pytest.fixture
def limited(serve: Callable[..., TestClient], tmp_path: Path, sample: Dataset) -> TestClient:
    return serve(written(tmp_path / "data", sample), Settings(api_per_minute=12, files_per_minute=6, proxies=1))


def test_too_many_requests_are_refused_as_json_with_the_time_to_wait(limited: TestClient) -> None:
    answers = [limited.get("/api/links") for _ in range(3)]
    assert [one.status_code for one in answers] == [200, 200, 429]
    assert answers[2].headers["content-type"] == "application/json"
    assert int(answers[2].headers["retry-after"]) >= 1
    assert answers[2].headers["access-control-allow-origin"] == "*"
    assert answers[2].headers["cache-control"] == "no-store"
    assert "too many" in answers[2].json()["error"]["message"]


def test_files_lists_and_clients_are_counted_apart(limited: TestClient) -> None:
    assert [limited.get("/api/export/csv").status_code for _ in range(2)] == [200, 429]
    assert limited.get("/preview.png").status_code == 429
    assert limited.get("/api/links").status_code == 200
    other = {"X-Forwarded-For": "198.51.100.7"}
    assert limited.get("/api/export/csv", headers=other).status_code == 200


@pytest.mark.parametrize("path", ["/", "/healthz", "/robots.txt"])
def test_pages_and_health_are_never_refused(limited: TestClient, path: str) -> None:
    assert {limited.get(path).status_code for _ in range(20)} == {200}


def test_asking_whether_one_may_ask_is_free(limited: TestClient) -> None:
    assert {limited.options("/api/links").status_code for _ in range(20)} == {204}

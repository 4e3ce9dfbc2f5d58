"""Counters: there only where the host wants them, and blind to who asks."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sample_data import written
from starlette.testclient import TestClient

from paradiplomacy.store import Dataset
from paradiplomacy.web import metrics
from paradiplomacy.web.settings import Settings

Sample = Callable[..., float]


@pytest.fixture
def counted(
    serve: Callable[..., TestClient], tmp_path: Path, sample: Dataset, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TestClient]:
    monkeypatch.setenv("PARADIPLOMACY_METRICS", "on")
    metrics.counters.cache_clear()
    yield serve(written(tmp_path / "data", sample), Settings(metrics=True, files_per_minute=12))
    metrics.counters.cache_clear()


def value(client: TestClient, name: str, **labels: str) -> float:
    """The value of one counter."""
    text = client.get("/metrics").text
    found = [
        one.value
        for family in text_string_to_metric_families(text)
        for one in family.samples
        if one.name == f"paradiplomacy_{name}" and one.labels == labels
    ]
    return found[0] if found else 0


def test_without_the_setting_nothing_counts(client: TestClient) -> None:
    assert metrics.counters() is None
    assert client.get("/metrics").status_code == 404


def test_answers_are_counted_by_kind_method_and_status(counted: TestClient) -> None:
    for address in ("/api/links", "/api/links?country=XX", "/api/links?country=KH"):
        counted.get(address)
    assert value(counted, "requests_total", kind="api", method="GET", status="200") == 2
    assert value(counted, "requests_total", kind="api", method="GET", status="400") == 1
    assert value(counted, "answer_seconds_count", kind="api") == 3


def test_files_are_counted_by_format_where_they_are_sent(counted: TestClient) -> None:
    for query in ("", "", ""):
        counted.get(f"/api/export/csv{query}")
    counted.get("/api/export/nothing")
    assert value(counted, "exports_total", format="csv") == 2
    assert value(counted, "requests_total", kind="file", method="GET", status="429") >= 1
    assert "nothing" not in counted.get("/metrics").text


def test_a_made_up_method_makes_no_counter_of_its_own(counted: TestClient) -> None:
    counted.request("BREW", "/api/links")
    assert "BREW" not in counted.get("/metrics").text
    assert 'method="other"' in counted.get("/metrics").text


def test_failures_are_counted(counted: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paradiplomacy.web.answering.select", lambda *_a, **_k: 1 / 0)
    counted.get("/api/links")
    assert value(counted, "errors_total", where="api") == 1


def test_nothing_tells_one_visitor_from_another(counted: TestClient) -> None:
    counted.get("/api/links?q=kampot", headers={"User-Agent": "curious", "X-Forwarded-For": "198.51.100.7"})
    text = counted.get("/metrics").text
    assert not [word for word in ("kampot", "curious", "198.51.100.7", "testclient") if word in text]


def test_a_rerun_is_timed_and_its_failure_counted(counted: TestClient) -> None:
    with metrics.rerun():
        pass
    with pytest.raises(ValueError, match="broken"), metrics.rerun():
        raise ValueError("broken")
    assert value(counted, "rerun_seconds_count") == 2
    assert value(counted, "errors_total", where="rerun") == 1


def test_streamlits_own_end_of_a_run_is_no_error(counted: TestClient) -> None:
    class Stop(BaseException):
        pass

    with pytest.raises(Stop), metrics.rerun():
        raise Stop
    assert value(counted, "errors_total", where="rerun") == 0

"""Whether the server can show its data, and what else it serves."""

from collections.abc import Callable
from pathlib import Path

from sample_data import written
from starlette.applications import Starlette
from starlette.testclient import TestClient

from paradiplomacy.store import Dataset
from paradiplomacy.web.routes import warmed


def test_a_server_with_data_is_well(client: TestClient) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "data_version": "1.2.3"})


def test_a_server_without_data_is_not_and_says_why(without_data: TestClient) -> None:
    answer = without_data.get("/healthz")
    assert answer.status_code == 503
    assert answer.json()["status"] == "no data"
    assert "datapackage.json" in answer.json()["reason"]


def test_a_server_gets_well_when_its_data_comes(
    serve: Callable[[Path], TestClient], tmp_path: Path, sample: Dataset
) -> None:
    client = serve(tmp_path)
    assert client.get("/healthz").status_code == 503
    written(tmp_path, sample)
    assert client.get("/healthz").status_code == 200


def test_a_server_comes_up_without_data(without_data: TestClient) -> None:
    with TestClient(Starlette(lifespan=warmed)) as started:
        assert started.get("/").status_code == 404
    assert without_data.get("/healthz").status_code == 503


def test_a_damaged_table_is_named(serve: Callable[[Path], TestClient], tmp_path: Path, sample: Dataset) -> None:
    (written(tmp_path, sample) / "links.jsonl").write_bytes(b"")
    assert "links.jsonl" in serve(tmp_path).get("/healthz").json()["reason"]


def test_a_file_of_the_map_that_does_not_exist_is_told_as_json(client: TestClient) -> None:
    for name in ("nothing.js", "pyproject.toml", "%00", "x" * 5_000):
        answer = client.get(f"/assets/{name}")
        assert answer.status_code == 404
        assert answer.headers["content-type"] == "application/json"


def test_files_that_no_page_needs_are_named_and_the_server_goes_on(
    serve: Callable[[Path], TestClient], tmp_path: Path, sample: Dataset
) -> None:
    (written(tmp_path, sample) / "links.csv").write_bytes(b"")
    (tmp_path / "names.jsonl").unlink(missing_ok=True)
    answer = serve(tmp_path).get("/healthz")
    assert answer.status_code == 200
    assert answer.json()["damaged"] == ["links.csv", "names.jsonl"]

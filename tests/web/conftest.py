"""The routes of the app, answered without Streamlit and without a network."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sample_data import PLACES, agreement, dataset, intention, source, trade, written
from starlette.applications import Starlette
from starlette.testclient import TestClient

from paradiplomacy.store import Dataset
from paradiplomacy.web import served
from paradiplomacy.web.routes import app_routes

SAMPLE = dataset(
    PLACES,
    [
        agreement("vn-kien-giang", "kh-kampot", sectors=("trade",), signed="2020", valid_to="2021"),
        agreement("vn-kien-giang", "kh-kep", sectors=("trade", "health"), source_id="paper-en-2"),
        agreement("vn-hue", "us-hawaii", sectors=("tourism",), status="established"),
        agreement("vn-hue", "us-university"),
        intention("vn-hue", "kh"),
        trade("vn-kien-giang", "kh-kampot", "kh-kep", amount=5e6),
    ],
    sources=[source("paper-en-1", published_date="2021"), source("paper-en-2", url="https://paper.example/2")],
)


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], TestClient]]:
    """Serve the tables of a folder."""
    remembered = (served.dataset, served.scene, served.map_assets)

    def forget() -> None:
        for function in remembered:
            function.cache_clear()

    def client(folder: Path) -> TestClient:
        monkeypatch.setenv("PARADIPLOMACY_DATA", str(folder))
        forget()
        return TestClient(Starlette(routes=app_routes()), raise_server_exceptions=False)

    yield client
    forget()


@pytest.fixture
def sample() -> Dataset:
    return SAMPLE


@pytest.fixture
def client(serve: Callable[[Path], TestClient], tmp_path: Path) -> TestClient:
    return serve(written(tmp_path / "data", SAMPLE))


@pytest.fixture
def without_data(serve: Callable[[Path], TestClient], tmp_path: Path) -> TestClient:
    return serve(tmp_path / "nowhere")

"""The routes of the app, answered without Streamlit and without a network."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sample_data import PLACES, agreement, dataset, intention, source, trade, written
from starlette.applications import Starlette
from starlette.testclient import TestClient

from paradiplomacy.store import Dataset
from paradiplomacy.web import served
from paradiplomacy.web.middleware import app_middleware
from paradiplomacy.web.routes import app_routes
from paradiplomacy.web.settings import Settings
from paradiplomacy.web.shell import Shell, read_shell

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
SHELL = read_shell(
    """<!-- a licence --><!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="UTF-8" />
    <link rel="shortcut icon" href="./favicon.png" />
    <title>Streamlit</title>
    <link rel="service-desc" href="./_stcore/agent/openapi.json" />
    <script>window.ready = false</script>
    <script type="module" crossorigin src="./static/js/index.js"></script>
  </head>
  <body>
    <noscript><p>You need to enable JavaScript.</p></noscript>
    <div id="root"></div>
  </body>
</html>
"""
)


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., TestClient]]:
    """Serve the tables of a folder; with settings, through all that a request goes through."""
    remembered = (served.dataset, served.changes, served.damaged)

    def forget() -> None:
        for function in remembered:
            function.cache_clear()

    def client(folder: Path, settings: Settings | None = None, *, shell: Shell = SHELL, **options: str) -> TestClient:
        monkeypatch.setenv("PARADIPLOMACY_DATA", str(folder))
        forget()
        middleware = app_middleware(settings, script_hashes=shell.script_hashes) if settings else []
        app = Starlette(routes=app_routes(settings or Settings(), shell=shell), middleware=middleware)
        return TestClient(app, raise_server_exceptions=False, follow_redirects=False, **options)

    yield client
    forget()


@pytest.fixture
def sample() -> Dataset:
    return SAMPLE


@pytest.fixture
def client(serve: Callable[..., TestClient], tmp_path: Path) -> TestClient:
    return serve(written(tmp_path / "data", SAMPLE))


@pytest.fixture
def without_data(serve: Callable[..., TestClient], tmp_path: Path) -> TestClient:
    return serve(tmp_path / "nowhere")

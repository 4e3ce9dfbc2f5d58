"""The routes of the app over tables of any folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sample_data import ROOT
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from paradiplomacy.web import served
from paradiplomacy.web.middleware import app_middleware
from paradiplomacy.web.routes import app_routes
from paradiplomacy.web.settings import Settings
from paradiplomacy.web.shell import read_shell

UNLIMITED = Settings(api_per_minute=0, files_per_minute=0)
REMEMBERED = (served.dataset, served.changes, served.damaged)


def forget() -> None:
    for function in REMEMBERED:
        function.cache_clear()


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], TestClient]]:
    """Serve the tables of a folder through all that a request goes through; what fails is answered, not raised."""
    shell = read_shell("<html><head><meta charset='utf-8'></head><body></body></html>")

    def client(folder: Path) -> TestClient:
        monkeypatch.setenv("PARADIPLOMACY_DATA", str(folder))
        forget()
        app = Starlette(routes=app_routes(UNLIMITED, shell=shell), middleware=app_middleware(UNLIMITED))
        return TestClient(app, raise_server_exceptions=False, follow_redirects=False)

    yield client
    forget()


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., AppTest]]:
    """Open a page over the tables of a folder, as a browser would."""

    def open_page(folder: Path, page: str = "map", **parameters: str) -> AppTest:
        monkeypatch.setenv("PARADIPLOMACY_DATA", str(folder))
        forget()
        app = AppTest.from_file(str(ROOT / "paradiplomacy" / "ui" / "entry.py"), default_timeout=120)
        if page != "map":
            app.run()
            app.switch_page(f"../../pages/{page}.py")
        for name, value in parameters.items():
            app.query_params[name.rstrip("_")] = value
        return app.run()

    yield open_page
    forget()

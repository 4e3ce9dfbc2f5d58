"""One dataset whose every field holds every hostile text, and the app's routes over it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from naughty import TEXTS, tables_of
from sample_data import DESCRIPTION, ROOT
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from paradiplomacy.model.package import Description
from paradiplomacy.publish.files import tables_as_files
from paradiplomacy.publish.writing import write_files
from paradiplomacy.store import Dataset, load_dataset
from paradiplomacy.web import served
from paradiplomacy.web.middleware import app_middleware
from paradiplomacy.web.routes import app_routes
from paradiplomacy.web.settings import Settings
from paradiplomacy.web.shell import read_shell

UNLIMITED = Settings(api_per_minute=0, files_per_minute=0)


@pytest.fixture(scope="session")
def hostile_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    write_files(folder, tables_as_files(Description.model_validate(DESCRIPTION), tables_of(TEXTS)))
    return folder


@pytest.fixture(scope="session")
def hostile(hostile_folder: Path) -> Dataset:
    return load_dataset(hostile_folder)


@pytest.fixture
def serve_hostile(hostile_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let server and pages read the hostile dataset."""
    remembered = (served.dataset, served.changes, served.damaged)
    monkeypatch.setenv("PARADIPLOMACY_DATA", str(hostile_folder))
    for function in remembered:
        function.cache_clear()
    yield
    monkeypatch.undo()
    for function in remembered:
        function.cache_clear()


@pytest.fixture
def client(serve_hostile: None) -> TestClient:
    shell = read_shell("<html><head><meta charset='utf-8'></head><body></body></html>")
    app = Starlette(routes=app_routes(UNLIMITED, shell=shell), middleware=app_middleware(UNLIMITED))
    return TestClient(app, raise_server_exceptions=False, follow_redirects=False)


@pytest.fixture
def visit(serve_hostile: None) -> Callable[..., AppTest]:
    def open_page(page: str = "map", **parameters: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(ROOT / "paradiplomacy" / "ui" / "entry.py"), default_timeout=120)
        if page != "map":
            app.run()
            app.switch_page(f"../../pages/{page}.py")
        for name, value in parameters.items():
            app.query_params[name.rstrip("_")] = value
        return app.run()

    return open_page

"""The routes of the app over tables of any folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from serving import client, forget, opened
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], TestClient]]:
    """Serve the tables of a folder."""

    def client_of(folder: Path) -> TestClient:
        monkeypatch.setenv("PARADIPLOMACY_DATA", str(folder))
        forget()
        return client()

    yield client_of
    forget()


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., AppTest]]:
    """Open a page over the tables of a folder, as a browser would."""

    def open_page(folder: Path, page: str = "map", **parameters: str) -> AppTest:
        monkeypatch.setenv("PARADIPLOMACY_DATA", str(folder))
        forget()
        return opened(page, **parameters)

    yield open_page
    forget()

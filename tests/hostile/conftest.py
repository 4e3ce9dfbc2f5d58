"""One dataset whose every field holds every hostile text, and the app's routes over it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import serving
from naughty import TEXTS, tables_of
from sample_data import DESCRIPTION
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from paradiplomacy.model.package import Description
from paradiplomacy.publish.files import tables_as_files
from paradiplomacy.publish.writing import write_files
from paradiplomacy.store import Dataset, load_dataset


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
    monkeypatch.setenv("PARADIPLOMACY_DATA", str(hostile_folder))
    serving.forget()
    yield
    monkeypatch.undo()
    serving.forget()


@pytest.fixture
def client(serve_hostile: None) -> TestClient:
    return serving.client()


@pytest.fixture
def visit(serve_hostile: None) -> Callable[..., AppTest]:
    return serving.opened

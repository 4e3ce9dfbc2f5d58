"""The app, run by Streamlit's own test runner: no browser, no server."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from adding import PASSWORD
from sample_data import ROOT, written
from serving import forget, opened
from streamlit.testing.v1 import AppTest

from paradiplomacy.build import build_tables
from paradiplomacy.curate import passwords
from paradiplomacy.geocode.open import open_resolver
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.publish.files import tables_as_files
from paradiplomacy.publish.writing import write_files
from paradiplomacy.seeds import read_seeds
from paradiplomacy.store import Dataset
from paradiplomacy.web import curating


@pytest.fixture
def use_data(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], None]]:
    """Make the app read its tables from a folder."""

    def use(folder: Path) -> None:
        monkeypatch.setenv("PARADIPLOMACY_DATA", str(folder))
        forget()

    yield use
    monkeypatch.undo()
    forget()


@pytest.fixture(autouse=True)
def show_five_articles(use_data: Callable[[Path], None], five_articles: Path) -> None:
    """Show what the tests know, not whatever has come to the shipped dataset since."""
    use_data(five_articles)


@pytest.fixture
def show_data(tmp_path: Path, use_data: Callable[[Path], None]) -> Callable[[Dataset], None]:
    """Make the app show a dataset instead of the five articles."""

    def show(data: Dataset) -> None:
        use_data(written(tmp_path / "data", data))

    return show


@pytest.fixture
def visit() -> Callable[..., AppTest]:
    """Open a page, the map unless named, with query parameters; ``from_`` stands for ``from``."""
    return opened


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.read(ROOT / "data" / FILE_NAME)


@pytest.fixture
def fresh_settings(monkeypatch: pytest.MonkeyPatch, gazetteer: Gazetteer) -> Iterator[None]:
    """Read settings anew, before and after: for pages that review and save."""
    monkeypatch.setattr(passwords, "_COST", 2)
    monkeypatch.setattr(Gazetteer, "read", classmethod(lambda cls, path: gazetteer))  # read once for all tests
    remembered = (curating.settings, curating.gate, curating.records, curating.reading_limit, curating.asking_limit)
    for one in remembered:
        one.cache_clear()
    yield
    for one in remembered:
        one.cache_clear()


@pytest.fixture
def own_files(
    tmp_path: Path, use_data: Callable[[Path], None], fresh_settings: None, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Curated files and tables of their own, and a password for curators."""
    seeds = tmp_path / "seeds"
    shutil.copytree(ROOT / "seeds", seeds, ignore=shutil.ignore_patterns("records"))
    (seeds / "records").mkdir()
    tables = read_seeds(seeds)
    write_files(tmp_path / "data", tables_as_files(tables.description, build_tables(tables, open_resolver(ROOT))))
    monkeypatch.setenv("PARADIPLOMACY_SEEDS", str(seeds))
    monkeypatch.setenv("PARADIPLOMACY_CURATORS_PASSWORD", passwords.hash_password(PASSWORD))
    use_data(tmp_path / "data")
    return seeds

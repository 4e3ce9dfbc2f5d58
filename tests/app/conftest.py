"""The app, run by Streamlit's own test runner: no browser, no server."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sample_data import written
from serving import forget, opened
from streamlit.testing.v1 import AppTest

from paradiplomacy.store import Dataset


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

"""What all tests share: the atlas of the five first articles, whose facts the tests know by heart."""

import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from sample_data import ROOT

from paradiplomacy.build import build_tables
from paradiplomacy.geocode.open import open_resolver
from paradiplomacy.publish.files import tables_as_files
from paradiplomacy.publish.writing import write_files
from paradiplomacy.seeds import read_seeds
from paradiplomacy.store import Dataset, load_dataset

settings.register_profile("atlas", deadline=None, max_examples=60)  # a slow machine is no defect
settings.register_profile(
    "mutation", deadline=None, max_examples=25, phases=(Phase.explicit, Phase.generate)
)  # that a test fails is enough to know
settings.load_profile("atlas")
MAIN = sys.modules["__main__"]


def pytest_runtest_setup() -> None:
    """Put the main module back: Streamlit's test runner leaves a page there, and processes that are started run it."""
    sys.modules["__main__"] = MAIN


@pytest.fixture(scope="session")
def five_articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of tables built from the records that stand directly in ``seeds/records``: what people read by hand.

    The dataset that ships grows with every batch; these articles stay what they are.
    """
    seeds = tmp_path_factory.mktemp("five") / "seeds"
    shutil.copytree(ROOT / "seeds", seeds, ignore=lambda folder, names: _folders(Path(folder), names))
    read = read_seeds(seeds)
    built = seeds.parent / "data"
    write_files(built, tables_as_files(read.description, build_tables(read, open_resolver(ROOT))))
    return built


def _folders(folder: Path, names: list[str]) -> list[str]:
    return [name for name in names if folder.name == "records" and (folder / name).is_dir()]


@pytest.fixture(scope="session")
def atlas(five_articles: Path) -> Dataset:
    """The dataset of the five articles."""
    return load_dataset(five_articles)

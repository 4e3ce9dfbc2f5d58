"""What all tests share: the atlas as it ships."""

import pytest
from hypothesis import settings
from sample_data import ROOT

from paradiplomacy.store import Dataset, load_dataset

settings.register_profile("atlas", deadline=None, max_examples=60)  # a slow machine is no defect
settings.load_profile("atlas")


@pytest.fixture(scope="session")
def atlas() -> Dataset:
    """The dataset that ships with the project."""
    return load_dataset(ROOT / "data")

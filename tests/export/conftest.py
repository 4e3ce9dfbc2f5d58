"""One small dataset that has some of everything."""

import pytest
from sample_data import PLACES, agreement, dataset, intention, source, trade

from paradiplomacy.store import Dataset


@pytest.fixture(scope="session")
def sample() -> Dataset:
    """Agreements, a wish, a figure of two partners together, and a link over the Pacific."""
    known = {"vn-kien-giang": "Q36027", "kh-kep": "Q11111"}
    return dataset(
        [one.model_copy(update={"wikidata_id": known.get(one.place_id)}) for one in PLACES],
        [
            agreement("vn-kien-giang", "kh-kampot", sectors=("trade", "health"), signed="2020-03-25", valid_to="2026"),
            agreement("vn-kien-giang", "kh-kep", source_id="paper-en-2", instrument="twinning", sectors=("trade",)),
            agreement("vn-hue", "us-hawaii", sectors=("tourism",), status="established"),
            agreement("vn-hue", "us-university", signed="2026-01-20"),
            agreement("vn-hue", "fr-lorient", status="ended", signed="2001", valid_to="2005"),
            intention("vn-hue", "kh"),
            trade("vn-kien-giang", "kh-kampot", "kh-kep", amount=5e6),
        ],
        sources=[
            source("paper-en-1", published_date="2021", url="https://paper.example/1", author="A. Writer"),
            source("paper-en-2", published_date="2012-05", url="https://paper.example/2", language="vi"),
        ],
    )

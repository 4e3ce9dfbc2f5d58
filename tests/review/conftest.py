"""One desk for all tests of reviews, and the drafts that articles give on it."""

import pytest
from review_articles import Drafted
from sample_data import ROOT

from paradiplomacy.extract.reading import read_document
from paradiplomacy.geocode.rows import FILE_NAME
from paradiplomacy.review.desk import Desk, open_desk
from paradiplomacy.review.draft import Draft, new_draft
from paradiplomacy.store import Dataset


@pytest.fixture(scope="session")
def desk(atlas: Dataset) -> Desk:
    return open_desk(ROOT / "seeds", gazetteer=ROOT / "data" / FILE_NAME, known=atlas.places)


@pytest.fixture(scope="session")
def drafted(desk: Desk) -> Drafted:
    """The draft of a text, as a review begins with it."""

    def draft(text: str) -> Draft:
        return new_draft(desk.extractor.extract(read_document(text, name="test")))

    return draft

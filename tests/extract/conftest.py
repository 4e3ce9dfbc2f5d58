"""One extractor for all tests: it takes a second to open and does not change."""

import pytest
from extraction_desk import Read
from sample_data import ROOT

from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.extract.open import Extractor, open_extractor
from paradiplomacy.extract.reading import read_document


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return open_extractor(ROOT)


@pytest.fixture(scope="session")
def read(extractor: Extractor) -> Read:
    """Extract from a text of which only the body need be given."""

    def extracted(
        body: str, *, headline: str = "A headline", language: str = "en", published: str | None = "2024-06-15"
    ) -> Extraction:
        document = read_document(f"{headline}\n{body}", name="test", language=language, published=published)
        return extractor.extract(document)

    return extracted

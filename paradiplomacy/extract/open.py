"""Puts an extractor together from the files of the project."""

import json
from dataclasses import dataclass
from pathlib import Path

from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.extract.document import Document
from paradiplomacy.extract.extractor import extract
from paradiplomacy.extract.model import ExternalModel, configured_model, reviewed
from paradiplomacy.geocode.open import open_resolver
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.records.codelists import read_phrases, read_sectors
from paradiplomacy.records.lexicon import SectorLexicon


@dataclass(frozen=True)
class Extractor:
    """Extracts from one document after another; safe to share between threads, cheap to call again.

    Attributes:
        known: ids of the places that the dataset has already.
        model: the operator's language model; None by default.
    """

    resolver: Resolver
    lexicon: SectorLexicon
    known: frozenset[str] = frozenset()
    model: ExternalModel | None = None

    def extract(self, document: Document) -> Extraction:
        """Return what the document seems to state; see :func:`~paradiplomacy.extract.extractor.extract`."""
        return reviewed(extract(document, self.resolver, self.lexicon, known=self.known), self.model)


def open_extractor(project: Path) -> Extractor:
    """Return the extractor of a project folder; it takes about a second, so keep it.

    Raises:
        DatasetError: The gazetteer is missing or damaged.
        RecordError: The table of provinces cannot be read.
        ExternalModelError: The operator's model cannot be loaded.
    """
    codelists = project / "seeds" / "codelists"
    sectors, _issues = read_sectors(codelists / "sectors.toml", root=project)
    codes = frozenset(sector.code for sector in sectors)
    phrases, _issues = read_phrases(codelists / "sector_phrases.toml", root=project, sectors=codes)
    return Extractor(open_resolver(project), SectorLexicon(codes, phrases), _known_places(project), configured_model())


def _known_places(project: Path) -> frozenset[str]:
    """Return the ids of the dataset's places; none where it is not built yet."""
    path = project / "data" / "places.jsonl"
    if not path.is_file():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(json.loads(line)["place_id"] for line in lines)

"""What extraction yields: candidate statements, each with its evidence, confidence and reason."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from paradiplomacy.extract.document import Document
from paradiplomacy.extract.notes import Note
from paradiplomacy.extract.reasons import Reason
from paradiplomacy.extract.tables.faults import Fault
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.model.statement import Statement

EvidenceKind = Literal["province", "partner", "country", "cue", "instrument", "date", "sector", "figure"]


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A passage that a candidate rests on.

    Attributes:
        paragraph: 1 is the headline.
        start: of the passage in its paragraph, in characters (code points).
        end: first character after it.
        text: the passage as printed.
    """

    paragraph: int
    start: int
    end: int
    kind: EvidenceKind
    text: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement that the article seems to make; a person accepts, edits or rejects it.

    Attributes:
        confidence: 0 to 1; how often such candidates are right, as a rule of thumb and not as a measured probability.
        reasons: why it was taken so.
    """

    statement: Statement
    confidence: float
    reasons: tuple[Reason, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one document.

    Attributes:
        candidates: in the order of the text.
        places: passages that name places, whether or not a candidate uses them.
        resolutions: printed name -> what the gazetteer makes of it; without a place where it is unknown or ambiguous.
        warnings: what could not be taken as it stands, and cells of a list that are at fault.
    """

    document: Document
    candidates: tuple[Candidate, ...]
    places: tuple[Evidence, ...] = ()
    resolutions: Mapping[str, Resolution] = field(default_factory=dict)
    warnings: tuple[Note | Fault, ...] = ()

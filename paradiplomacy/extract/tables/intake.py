"""A list of agreements as an extraction, so that it is reviewed like an article; each row is a paragraph."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from paradiplomacy.extract.candidate import Candidate, Extraction
from paradiplomacy.extract.document import Document
from paradiplomacy.extract.notes import Note
from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.tables.columns import ColumnMapping, Header, guess_columns, header_of
from paradiplomacy.extract.tables.faults import Fault
from paradiplomacy.extract.tables.naming import Namer
from paradiplomacy.extract.tables.rows import RowReader
from paradiplomacy.extract.tables.table import Table, line_of

_SHOWN = 60
_MAX_TOLD = 200
"""Faults that become warnings; a list with more needs its columns mapped anew."""
_EASTERNMOST = dt.timezone(dt.timedelta(hours=14))
"""Where days begin first: a day that has begun anywhere is not to come."""
_SURE = frozenset({"province", "partner", "country"})


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a list comes from, as its record will cite it; None where that is not told."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Intake:
    """What a list yields.

    Attributes:
        extraction: for the review, like that of an article.
        faults: cells that could not be taken as they stand, in the order of the rows.
        rows: how many rows of the list hold anything below its header.
    """

    extraction: Extraction
    faults: tuple[Fault, ...]
    rows: int


def guess_mapping(table: Table, *, province: str | None = None, header: Header | None = None) -> ColumnMapping:
    """Return what the columns of a table seem to hold, by its header; None: as :func:`header_of` finds it."""
    header = header or header_of(table)
    return ColumnMapping(guess_columns(header.labels), province, header.language or "en")


def take_in(
    table: Table,
    mapping: ColumnMapping,
    extractor: Extractor,
    *,
    citation: Citation | None = None,
    today: dt.date | None = None,
) -> Intake:
    """Return the agreements of a list.

    Args:
        table: as :func:`~paradiplomacy.extract.tables.reading.read_table` returns it.
        mapping: what its columns hold; see :func:`guess_mapping`.
        extractor: its resolver and lexicon know the names and words.
        citation: of the list; None: cited by the name of its file.
        today: nothing was signed after it; None: by the clock.
    """
    namer = Namer(extractor.resolver, language=mapping.language)
    header = header_of(table, is_province=namer.is_province)
    table = table.filled_down(header.first)
    day = today or dt.datetime.now(_EASTERNMOST).date()
    reader = RowReader(table, labels=header.labels, mapping=mapping, namer=namer, lexicon=extractor.lexicon, today=day)
    filled = [row for row in range(header.first, len(table.rows)) if any(table.rows[row])]
    candidates = [candidate for row in filled for candidate in reader.candidates(row)]
    document = _document(table, mapping, citation or Citation())
    told = line_of(table.rows[header.first])[:_SHOWN] if header.is_missing else ""
    faults = (*([Fault(header.first + 1, "", told, "no_header")] if told else ()), *reader.faults)
    places = {one for candidate in candidates for one in candidate.evidence if one.kind in _SURE}
    extraction = Extraction(
        document=document,
        candidates=tuple(candidates),
        places=tuple(sorted(places)),
        resolutions=namer.resolutions,
        warnings=(*table.notices, *_warnings(faults, candidates, has_rows=bool(filled))),
    )
    return Intake(extraction, faults, len(filled))


def _document(table: Table, mapping: ColumnMapping, citation: Citation) -> Document:
    """Return the list as a document: every row of the sheet is a paragraph, so that numbers agree."""
    paragraphs = tuple(line_of(row) for row in table.rows)
    return Document(
        name=table.name,
        paragraphs=paragraphs,
        end=len(paragraphs),
        language=mapping.language,
        title=citation.title or table.name,
        publisher=citation.publisher,
        published=citation.published,
        url=citation.url,
        encoding="table",
        notices=table.notices,
    )


def _warnings(faults: Sequence[Fault], candidates: list[Candidate], *, has_rows: bool) -> list[Note | Fault]:
    told: list[Note | Fault] = [*faults[:_MAX_TOLD]]
    if len(faults) > _MAX_TOLD:
        told.append(Note("cells", count=len(faults) - _MAX_TOLD))
    if not candidates:
        told.append(Note("no_partners" if has_rows else "no_rows"))
    return told

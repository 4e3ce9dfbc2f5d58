"""Rows of pairs -> the tables of a dataset, as `paradiplomacy build` writes them for the curated records."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from paradiplomacy.events.grouping import build_events
from paradiplomacy.linking import build_links
from paradiplomacy.model.base import Value
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.package import Description
from paradiplomacy.model.source import MAX_QUOTE_WORDS, Locator, Source
from paradiplomacy.model.statement import INTENTION_STATUSES, Agreement, Intention
from paradiplomacy.pairs.naming import MAX_SECTORS, PlaceBook, SectorBook, source_id_of
from paradiplomacy.pairs.table import Pair, read_pairs
from paradiplomacy.publish.files import tables_as_files
from paradiplomacy.records.identity import statement_id_of

_LANGUAGE = "und"
"""ISO 639-2: the table does not tell."""
_NO_DATE = "1970"


def build_from_pairs(
    path: Path, *, sectors: Sequence[Sector], title: str | None = None
) -> tuple[dict[str, bytes], tuple[Issue, ...]]:
    """Return the files of a dataset built from a table of pairs (:mod:`paradiplomacy.pairs.table`), and its issues.

    A pair that is named in both directions is one link, in the direction named first. The same file gives the same
    bytes.

    Args:
        path: the table.
        sectors: the codelist whose codes and labels are recognised; other phrases become sectors of their own.
        title: of the dataset; None takes the file's name.

    Raises:
        PairsError: The file is no table of pairs.
    """
    pairs, issues = read_pairs(path)
    content = path.read_bytes()
    tables = tables_of(pairs, issues, sectors, path.name)
    found = tuple(row for row in tables["issues"] if isinstance(row, Issue))
    return tables_as_files(_description(path, content, pairs, title), tables), found


def tables_of(
    pairs: Sequence[Pair], issues: Sequence[Issue], known: Sequence[Sector], file: str
) -> Mapping[str, tuple[Value, ...]]:
    """Return the tables of a dataset; every line of the file is one statement."""
    places, sources = PlaceBook(), _SourceBook(file)
    codes = SectorBook(known, (phrase for pair in pairs for phrase in pair.sectors))
    statements: list[Agreement | Intention] = []
    directions: dict[tuple[str, str], tuple[str, str]] = {}
    for pair in pairs:
        ends = {one.place_id: (one, side) for side in (pair.start, pair.end) for one in (places.place_of(side),)}
        if len(ends) < 2:  # two spellings of one name at one point
            continue
        first, second = directions.setdefault(tuple(sorted(ends)), tuple(ends))  # type: ignore[arg-type]
        statements.append(_statement(pair, ends[first], ends[second], sources.id_of(pair), codes))
    reason = f"beyond the {MAX_SECTORS} most frequent sectors; join some"
    too_many = (
        Issue(file=file, field="sectors", value=phrase[:80], reason=reason, severity="warning")
        for phrase in codes.left_out
    )
    return {
        "places": tuple(dict(sorted(places.places.items())).values()),
        "sources": tuple(sources.sources.values()),
        "sectors": tuple(codes.sectors.values()),
        "statements": tuple(statements),
        "links": build_links(statements, places.places),
        "events": build_events(statements, places.places, sources.sources),
        "issues": (*issues, *too_many),
    }


def _statement(pair: Pair, first: Any, second: Any, source_id: str, codes: SectorBook) -> Agreement | Intention:
    (province, start), (partner, end) = first, second
    kind = Intention if pair.status in INTENTION_STATUSES else Agreement
    quote = " ".join(f"{pair.start.name} \N{EN DASH} {pair.end.name}".split()[:MAX_QUOTE_WORDS])
    statement = kind.model_validate(
        {
            "statement_id": "",
            "source_id": source_id,
            "province": start.name,
            "province_id": province.place_id,
            "partner": end.name,
            "partner_type": partner.kind,
            "partner_country": partner.country,
            "partner_id": partner.place_id,
            "status": pair.status,
            "signed": pair.signed,
            "sectors_as_printed": pair.sectors,
            "sectors": codes.codes_of(pair.sectors),
            "locator": Locator(paragraph=pair.line, quote=quote),
        }
    )
    return statement.model_copy(update={"statement_id": statement_id_of(statement)})


class _SourceBook:
    """One source for each address that lines give, and one, the file itself, for lines that give none."""

    def __init__(self, file: str) -> None:
        self.sources: dict[str, Source] = {}
        self._file = file
        self._ids: dict[str | None, str] = {}

    def id_of(self, pair: Pair) -> str:
        """Return the id of the source of a line."""
        url = pair.source_url
        if url not in self._ids:
            source_id = source_id_of(url or self._file, taken=self.sources.__contains__)
            self.sources[source_id] = Source(
                source_id=source_id,
                title=url or self._file,
                publisher=(urlsplit(url).hostname or url) if url else self._file,
                url=url,
                language=_LANGUAGE,
            )
            self._ids[url] = source_id
        return self._ids[url]


def _description(path: Path, content: bytes, pairs: Sequence[Pair], title: str | None) -> Description:
    """Describe the dataset: its version tells the content, its date is the newest that a line states."""
    number = int.from_bytes(hashlib.sha256(content).digest()[:4], "big")
    newest = max((pair.signed[:4] for pair in pairs if pair.signed), default=_NO_DATE)
    return Description(
        name="pairs",
        title=title or path.stem,
        version=f"1.{number % 1_000_000}.{number // 1_000_000}",
        date=newest,
        licence="NOASSERTION",
        licence_title="No licence is stated",
        licence_url="https://spdx.org/licenses/",
    )

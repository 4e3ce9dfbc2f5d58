"""A batch of one's own: facts written to a file, imported into a folder, and read back as the build reads them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.records.importing.batch import Outcome, import_facts
from paradiplomacy.records.reader import read_records

Facts = dict[str, Any]

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "`${x}`",
    "quotes \" and ' and \\ and ''' and \"\"\"",
    "[a](javascript:alert(1))",
    "\u202eright to left\u202c",
    "line\nbreak\ttab",
    "# no comment",
    "x" * 10_000,
)


def agreement(**changes: Any) -> Facts:
    return {
        "kind": "agreement",
        "province": "Kien Giang",
        "partner": "Kampot",
        "partner_type": "province",
        "partner_country": "KH",
        "status": "signed",
        "instrument": "MoU",
        "signed": "2019-05",
        "valid_from": None,
        "valid_to": None,
        "sectors_as_printed": ["trade", "tourism"],
        "paragraph": 2,
        "evidence": "signed a memorandum with Kampot",
    } | changes


def trade(**changes: Any) -> Facts:
    return {
        "kind": "trade",
        "province": "An Giang",
        "partners": [
            {"name": "Kandal", "type": "province", "country": "KH"},
            {"name": "Takeo", "type": "province", "country": "KH"},
        ],
        "flow": "total",
        "amount": 313_000_000,
        "currency": "USD",
        "qualifier": "more_than",
        "period_from": "2020",
        "period_to": "2021-06",
        "scope_note": "through the border gates",
        "paragraph": 3,
        "evidence": "more than 313 million USD",
    } | changes


def page(*statements: Any, **changes: Any) -> Facts:
    return {
        "url": "https://example.org/news/1",
        "publisher": "A Paper",
        "title": "A title",
        "published": "2020-01-02",
        "language": "en",
        "statements": list(statements),
    } | changes


def no_parent(name: str, language: str) -> None:
    """A gazetteer that knows no towns."""


@dataclass(frozen=True)
class Desk:
    """A folder of records and a file of facts."""

    root: Path

    @property
    def records(self) -> Path:
        return self.root / "seeds" / "records"

    def import_lines(self, *lines: str | bytes, **options: Any) -> Outcome:
        facts = self.root / "facts.jsonl"
        facts.write_bytes(b"".join((line.encode() if isinstance(line, str) else line) + b"\n" for line in lines))
        return import_facts(facts, folder=self.records, **{"parent_of": no_parent} | options)

    def take(self, *pages: Facts, **options: Any) -> Outcome:
        return self.import_lines(*(json.dumps(page, ensure_ascii=False) for page in pages), **options)

    def files(self) -> dict[str, bytes]:
        return {path.relative_to(self.records).as_posix(): path.read_bytes() for path in self.records.rglob("*.*")}

    def only_file(self) -> Path:
        (path,) = self.records.rglob("*.toml")
        return path

    def read(self) -> tuple[Source, Sequence[Statement]]:
        """Return the one record, read as the build reads it; nothing in it may be wrong."""
        records, issues = read_records(self.records, root=self.root, sectors=())
        assert not issues
        (record,) = records
        return record.source, record.statements

    def one(self, *statements: Any, **changes: Any) -> Statement:
        """Return what a page with these statements becomes; the first of them."""
        self.take(page(*statements, **changes))
        return self.read()[1][0]

"""Tables -> the files of ``data/``: JSON lines for the atlas, CSV for everyone, and what describes both."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence

from paradiplomacy.model.base import Value
from paradiplomacy.model.package import Description, Licence, Package, Resource
from paradiplomacy.publish.changelog import changelog_of
from paradiplomacy.publish.codebook import codebook_of
from paradiplomacy.publish.csv_sheets import Row, as_json, csv_of
from paradiplomacy.publish.history import UNRELEASED, Release, all_changes, release_of
from paradiplomacy.publish.schema import Sheet, sheets
from paradiplomacy.publish.tables import TABLES
from paradiplomacy.store import PACKAGE_FILE, SCHEMA_VERSION

CHANGELOG_FILE = "CHANGELOG.md"
CODEBOOK_FILE = "CODEBOOK.md"


def tables_as_files(
    description: Description, tables: Mapping[str, Sequence[Value]], *, releases: Sequence[Release] = ()
) -> dict[str, bytes]:
    """Return file name -> content: every table as JSON lines and as CSV, codebook, change log, and data package.

    Args:
        description: what is said of the dataset as a whole.
        tables: table -> rows; a table that is not given is empty.
        releases: those before these tables, oldest first.
    """
    versions = (*releases, release_of(tables, version=UNRELEASED, date=None))
    tables = {**tables, "changes": all_changes(versions)}
    rows = {name: as_json(tables.get(name, ())) for name in TABLES}
    lines = {f"{name}.jsonl": _lines(rows[name]) for name in TABLES}
    csvs = {sheet.name: csv_of(sheet, rows[sheet.of]) for sheet in sheets()}
    resources = (
        *(_csv_resource(sheet, *csvs[sheet.name]) for sheet in sheets()),
        *(_lines_resource(name, lines[f"{name}.jsonl"]) for name in TABLES),
    )
    package = package_of(description, resources)
    described = json.dumps(package.model_dump(mode="json", exclude_none=True), ensure_ascii=False, indent=1)
    codebook = codebook_of(package, sectors=rows["sectors"])
    return {
        **lines,
        **{f"{name}.csv": content for name, (content, _count) in csvs.items()},
        CHANGELOG_FILE: changelog_of(versions, title=description.title).encode(),
        CODEBOOK_FILE: codebook.encode(),
        PACKAGE_FILE: f"{described}\n".encode(),
    }


def package_of(description: Description, resources: Sequence[Resource] = ()) -> Package:
    """Return the data package that describes a dataset."""
    return Package(
        name=description.name,
        title=description.title,
        description=description.description,
        version=description.version,
        date=description.date,
        schema_version=SCHEMA_VERSION,
        licenses=(Licence(name=description.licence, title=description.licence_title, path=description.licence_url),),
        sources=description.source,
        resources=tuple(resources),
    )


def _csv_resource(sheet: Sheet, content: bytes, rows: int) -> Resource:
    return Resource(
        name=sheet.name,
        path=f"{sheet.name}.csv",
        profile="tabular-data-resource",
        description=sheet.title,
        format="csv",
        mediatype="text/csv",
        encoding="utf-8",
        dialect={"lineTerminator": "\n", "delimiter": ",", "quoteChar": '"', "doubleQuote": True},
        table_schema=sheet.descriptor(),
        rows=rows,
        bytes=len(content),
        hash=_hash(content),
    )


def _lines_resource(name: str, content: bytes) -> Resource:
    return Resource(
        name=f"{name}-lines",
        path=f"{name}.jsonl",
        profile="data-resource",
        description=f"{TABLES[name].title} One JSON object a line; fields with several values are lists.",
        format="ndjson",
        mediatype="application/x-ndjson",
        encoding="utf-8",
        type="file",
        bytes=len(content),
        hash=_hash(content),
    )


def _hash(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def _lines(rows: Iterable[Row]) -> bytes:
    compact = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    return "".join(f"{line}\n" for line in compact).encode()

"""The codebook: every table, column and code of the dataset in words, made of what ``datapackage.json`` says."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from paradiplomacy.i18n import language_name
from paradiplomacy.model.package import Package, Resource
from paradiplomacy.publish.codes import meaning_of
from paradiplomacy.publish.csv_sheets import Row
from paradiplomacy.view_state import LANGUAGES

_HOW_TO_READ = """\
## How to read the tables

- CSV with a header, UTF-8, commas, lines that end with a line feed. Every table also comes as JSON lines (`.jsonl`),
  one object a row, nested: the atlas itself reads those.
- An **empty cell** is a value that is not there. It is never a zero and never a no.
- **Dates** are as full as they are known: `2021`, `2021-03` or `2021-03-25`. Read them as text.
- **Several values** in one cell are joined by semicolons; a semicolon or backslash inside a value has a backslash
  before it.
- **Formulas**: a text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line
  break) has an apostrophe before it, and so has a text that begins with an apostrophe. Taking the first apostrophe off
  every text that begins with one gives the value as it was. Numbers are never marked.
- In a spreadsheet, import the file as UTF-8 text (in Excel: *Data*, *From Text/CSV*) rather than opening it by a double
  click.
- **Amounts** are in units of their currency, not in millions. A figure for several partners belongs to them together:
  it is never divided, and its partners stand in `trade_partners`.
- A link is a pair, not a document; `events` tells signings apart. Wishes and plans are intentions, never agreements.
"""


def codebook_of(package: Package, *, sectors: Sequence[Row]) -> str:
    """Return the codebook as Markdown."""
    tables = [resource for resource in package.resources if resource.table_schema]
    parts = [
        f"# {package.title}: codebook",
        f"Version {package.version} of {package.date}. Licence: [{package.licenses[0].title}]"
        f"({package.licenses[0].path}). Made by `paradiplomacy build`; never edited by hand.",
        *([package.description] if package.description else []),
        _HOW_TO_READ.strip(),
        "## Tables",
        "\n".join(f"- [`{one.name}`](#{one.name}): {one.description}" for one in tables),
        *(part for one in tables for part in _table(one)),
        "## Sector codes",
        _sectors(sectors),
    ]
    return "\n\n".join(parts) + "\n"


def _table(resource: Resource) -> Iterator[str]:
    schema: Mapping[str, Any] = resource.table_schema or {}
    yield f"## {resource.name}"
    yield f"File `{resource.path}`. {resource.description}"
    if key := schema.get("primaryKey"):
        yield f"Identified by {' and '.join(f'`{column}`' for column in key)}."
    targets = _targets(schema)
    lines = ["| column | type | meaning |", "|---|---|---|"]
    for field in schema["fields"]:
        meaning = " ".join([field["description"], *targets.get(field["name"], ())])
        lines.append(f"| `{field['name']}` | {_type(field)} | {_in_cell(meaning)} |")
    yield "\n".join(lines)
    for field in schema["fields"]:
        if codes := field.get("constraints", {}).get("enum"):
            yield _codes(resource.name, field["name"], codes)


def _targets(schema: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return column -> sentences that say where it points to."""
    found: dict[str, list[str]] = {}
    for key in schema.get("foreignKeys", ()):
        table = key["reference"]["resource"] or "this table"
        for column, target in zip(key["fields"], key["reference"]["fields"], strict=True):
            found.setdefault(column, []).append(f"Points to `{target}` of `{table}`.")
    return found


def _type(field: Mapping[str, Any]) -> str:
    return f"{field['type']}, required" if field.get("constraints", {}).get("required") else str(field["type"])


def _codes(table: str, column: str, codes: Sequence[str]) -> str:
    lines = [f"Codes of `{column}`:", ""]
    lines += (f"- `{code}`: {meaning_of(f'{table}.{column}', code)}" for code in codes)
    return "\n".join(lines)


def _sectors(sectors: Sequence[Row]) -> str:
    names = [language_name(code, "en") for code in LANGUAGES]
    lines = [f"| code | {' | '.join(names)} | CRS purpose | SDG |", "|---" * (3 + len(LANGUAGES)) + "|"]
    for sector in sectors:
        labels = [_in_cell(sector["labels"].get(code, "")) for code in LANGUAGES]
        lines.append(f"| `{sector['code']}` | {' | '.join(labels)} | {_shown(sector, 'crs_purpose_code')} | "
                     f"{_shown(sector, 'sdg')} |")  # fmt: skip
    return "\n".join(lines)


def _shown(sector: Row, name: str) -> str:
    return "" if sector[name] is None else str(sector[name])


def _in_cell(text: str) -> str:
    """Return text for a cell of a Markdown table: code in single backticks, no bar that would end the cell."""
    return text.replace("``", "`").replace("|", "\\|")

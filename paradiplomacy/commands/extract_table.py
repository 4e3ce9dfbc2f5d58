"""`paradiplomacy extract-table`: from an office's list of agreements to candidate statements."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import click

from paradiplomacy.commands.extract import DATE, LANGUAGE, candidate_line
from paradiplomacy.commands.report import complain
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.open import open_extractor
from paradiplomacy.extract.record import as_json, as_toml
from paradiplomacy.extract.tables.columns import FIELDS, ColumnMapping, Field, Header, header_of
from paradiplomacy.extract.tables.intake import Citation, Intake, guess_mapping, take_in
from paradiplomacy.extract.tables.naming import Namer
from paradiplomacy.extract.tables.reading import MAX_BYTES, read_table
from paradiplomacy.extract.tables.table import Table, UnreadableTableError
from paradiplomacy.geocode.names import fold
from paradiplomacy.project import project_folder

_SHOWN = 40
"""Characters of a column's label."""


@click.command("extract-table")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--map",
    "chosen",
    multiple=True,
    metavar="FIELD=COLUMN",
    help=f"What a column holds, by its label or number: {', '.join(FIELDS)}. Repeatable; FIELD= means no column.",
)
@click.option("--province", help="The Vietnamese side of rows that do not name it.")
@click.option("--sheet", help="Sheet of a workbook; the first with cells unless given.")
@click.option(
    "--language", type=LANGUAGE, metavar="CODE", help="ISO 639-1 of names and words; by the labels unless given."
)
@click.option("--title", help="Title under which the list is cited.")
@click.option("--publisher", help="Office that keeps the list.")
@click.option("--published", type=DATE, help="Day of the list.")
@click.option("--url", help="Address of the list.")
@click.option("--json", "as_json_", is_flag=True, help="Print one JSON object.")
@click.option("--toml", "as_toml_", is_flag=True, help="Print a record for seeds/records.")
def extract_table(
    *,
    file: Path,
    chosen: tuple[str, ...],
    province: str | None,
    sheet: str | None,
    language: str | None,
    title: str | None,
    publisher: str | None,
    published: str | None,
    url: str | None,
    as_json_: bool,
    as_toml_: bool,
) -> None:
    """Find the agreements in FILE, a list in CSV or XLSX with one row an agreement.

    Columns are guessed from their labels in English, French or Vietnamese; --map sets them right.

    Exit status: 0 something was found, 1 nothing was found or the file cannot be read, 2 usage.
    """
    if as_json_ and as_toml_:
        raise click.UsageError("give --json or --toml, not both")
    try:
        with file.open("rb") as opened:
            table = read_table(opened.read(MAX_BYTES + 1), name=file.name, sheet=sheet)
        extractor = open_extractor(project_folder())
        header = header_of(table, is_province=Namer(extractor.resolver, language="vi").is_province)
        mapping = _mapped(header, guess_mapping(table, province=province, header=header), chosen)
        mapping = replace(mapping, language=language or mapping.language)
        _check(table, header, mapping)
        taken = take_in(table, mapping, extractor, citation=Citation(title, publisher, published, url))
    except ParadiplomacyError as error:
        complain(str(error))
        sys.exit(1)
    if as_json_:
        click.echo(json.dumps(as_json(taken.extraction), ensure_ascii=False, indent=1))
    else:
        click.echo(as_toml(taken.extraction) if as_toml_ else _as_text(taken, table, header, mapping), nl=not as_toml_)
        for warning in taken.extraction.warnings:
            complain(str(warning))
    sys.exit(0 if taken.extraction.candidates else 1)


def _mapped(header: Header, guessed: ColumnMapping, chosen: tuple[str, ...]) -> ColumnMapping:
    """Return the guess with what the user says of some fields.

    Raises:
        click.UsageError: There is no such field or column.
    """
    labels = header.labels
    columns = dict(guessed.columns)
    for one in chosen:
        name, sign, wanted = one.partition("=")
        field: Field | None = next((known for known in FIELDS if known == name.strip()), None)
        if not sign or field is None:
            raise click.UsageError(f"--map {one}: write FIELD=COLUMN; the fields are {', '.join(FIELDS)}")
        columns.pop(field, None)
        if not wanted.strip():
            continue
        column = _column(wanted.strip(), labels)
        if column is None:
            raise click.UsageError(
                f"--map {one}: no such column; there is {', '.join(map(repr, filter(None, labels)))}"
            )
        columns = {known: at for known, at in columns.items() if at != column} | {field: column}
    return replace(guessed, columns=columns)


def _column(wanted: str, labels: tuple[str, ...]) -> int | None:
    """Return the column of a label, or of a number from 1 on; None where there is none."""
    for column, label in enumerate(labels):
        if label and fold(label) == fold(wanted):
            return column
    return int(wanted) - 1 if wanted.isdecimal() and 1 <= int(wanted) <= len(labels) else None


def _check(table: Table, header: Header, mapping: ColumnMapping) -> None:
    """Refuse, once for all rows, a list of which no row could yield an agreement.

    Raises:
        UnreadableTableError: Nothing tells the partner, or the Vietnamese side; the message says how to.
    """
    wanted = []
    if "partner" not in mapping.columns:
        wanted.append("which column holds the partner (--map partner=COLUMN)")
    if "province" not in mapping.columns and not mapping.province:
        wanted.append("which column holds the Vietnamese side (--map province=COLUMN, or --province NAME for all rows)")
    if wanted:
        missing = f"row {header.first + 1} holds an agreement and no labels; " if header.is_missing else ""
        heads = table.rows[header.first] if header.is_missing else header.labels
        listed = ", ".join(f"{number} “{head[:_SHOWN]}”" for number, head in enumerate(heads, start=1) if head)
        raise UnreadableTableError(f"{table.name}: {missing}say {' and '.join(wanted)}; the columns are {listed}")


def _as_text(taken: Intake, table: Table, header: Header, mapping: ColumnMapping) -> str:
    held = ", ".join(f"{field}={header.labels[column]}" for field, column in mapping.columns.items())
    lines = [f"{table.name}, {taken.rows} rows", f"columns: {held or 'none known'}", ""]
    return "\n".join([*lines, *map(candidate_line, taken.extraction.candidates)])

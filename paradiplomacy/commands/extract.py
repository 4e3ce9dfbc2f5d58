"""`paradiplomacy extract`: from an article to candidate statements."""

import json
import sys
from pathlib import Path

import click

from paradiplomacy.commands.report import complain
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.candidate import Candidate, Evidence, Extraction
from paradiplomacy.extract.files import MAX_BYTES
from paradiplomacy.extract.language_codes import language_code
from paradiplomacy.extract.languages import cues_of
from paradiplomacy.extract.open import open_extractor
from paradiplomacy.extract.reading import read_document
from paradiplomacy.extract.record import as_json, as_toml
from paradiplomacy.model.base import first_day
from paradiplomacy.model.statement import Agreement, Intention, Investment, Statement, Support, Trade, Visits
from paradiplomacy.project import project_folder

_ADDRESS = ("http://", "https://")


class _Date(click.ParamType[str]):
    name = "DATE"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            first_day(value)
        except ValueError:
            self.fail(f"{value!r} is no date; write 2021, 2021-03 or 2021-03-25", param, ctx)
        return value


class _Language(click.ParamType[str]):
    name = "CODE"

    def __init__(self, *, auto: bool) -> None:
        self._auto = auto

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if self._auto and value == "auto":
            return value
        code = language_code(value)
        if code is None:
            auto = ", or auto to detect it" if self._auto else ""
            self.fail(f"{value!r} is no code of a language; write en, fr or vi (ISO 639-1){auto}", param, ctx)
        return code


DATE = _Date()
LANGUAGE = _Language(auto=False)


@click.command()
@click.argument("file", metavar="FILE|URL|-")
@click.option(
    "--language",
    type=_Language(auto=True),
    default="auto",
    show_default=True,
    metavar="CODE",
    help="ISO 639-1: en, fr or vi; or auto. Of any other, names of places are sought.",
)
@click.option("--published", type=DATE, help="Day of publication, where the file does not tell.")
@click.option("--json", "as_json_", is_flag=True, help="Print one JSON object.")
@click.option("--toml", "as_toml_", is_flag=True, help="Print a record for seeds/records.")
def extract(*, file: str, language: str, published: str | None, as_json_: bool, as_toml_: bool) -> None:
    """Find the agreements and figures that FILE (text, HTML, PDF or DOCX; - reads stdin) seems to report.

    A URL (http or https) is fetched, where its host is on the public internet.

    Every statement comes with its place in the text, a confidence and a reason; a person has to check it.

    Exit status: 0 something was found, 1 nothing was found or the file cannot be read, 2 usage.
    """
    if as_json_ and as_toml_:
        raise click.UsageError("give --json or --toml, not both")
    try:
        data, name, url, charset = read_input(file)
        document = read_document(data, name=name, language=language, published=published, url=url, charset=charset)
        found = open_extractor(project_folder()).extract(document)
    except ParadiplomacyError as error:
        complain(str(error))
        sys.exit(1)
    if as_json_:
        click.echo(json.dumps(as_json(found), ensure_ascii=False, indent=1))
    else:
        click.echo(as_toml(found) if as_toml_ else _as_text(found), nl=not as_toml_)
        for warning in found.warnings:
            complain(str(warning))
    sys.exit(0 if found.candidates else 1)


def read_input(file: str) -> tuple[bytes, str, str | None, str | None]:
    """Return the bytes of a file, an address, or standard input for ``-``; their name, address and encoding if told.

    Raises:
        click.UsageError: There is no such file, or it cannot be read.
        FetchError: The address may not be asked, or gives no article.
    """
    if file == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1), file, None, None
    if file.lower().startswith(_ADDRESS):
        from paradiplomacy.extract.fetching import fetch

        fetched = fetch(file)
        return fetched.data, fetched.name, fetched.url, fetched.charset
    try:
        with Path(file).open("rb") as opened:
            return opened.read(MAX_BYTES + 1), Path(file).name, None, None
    except OSError as error:
        raise click.UsageError(f"{file}: {error.strerror or error}") from error


def _as_text(found: Extraction) -> str:
    document = found.document
    lines = [
        f"{document.title}",
        f"{document.publisher or '-'}, {document.published or 'undated'}, {document.language}",
        "",
    ]
    told = map(candidate_line, found.candidates) if cues_of(document.language) else map(_place_line, found.places)
    return "\n".join([*lines, *told])


def _place_line(place: Evidence) -> str:
    return f"{place.kind}  {place.text}  (paragraph {place.paragraph})"


def candidate_line(candidate: Candidate) -> str:
    """Return a candidate in one line for people at a terminal."""
    statement = candidate.statement
    where = f"paragraph {statement.locator.paragraph}"
    return f"{candidate.confidence:.2f}  {_told(statement)}  ({where}: {statement.locator.quote})"


def _told(statement: Statement) -> str:
    if isinstance(statement, Agreement | Intention):
        parts = [
            statement.status,
            f"{statement.province} - {statement.partner}",
            statement.instrument,
            statement.signed,
        ]
        return "  ".join(part for part in [*parts, ", ".join(statement.sectors)] if part)
    if isinstance(statement, Trade):
        partners = ", ".join(party.name for party in statement.partners)
        return f"trade ({statement.flow})  {statement.province} - {partners}  {_sum(statement)}"
    if isinstance(statement, Visits):
        counted = f"{statement.people or 0} people, {statement.delegations or 0} delegations"
        return f"visits ({statement.direction})  {statement.province} - {statement.partner or 'abroad'}  {counted}"
    return f"{statement.kind}  {statement.province} - {statement.partner}  {_sum(statement)}"


def _sum(statement: Trade | Investment | Support) -> str:
    return f"{statement.amount or 0:,.0f} {statement.currency or ''}".rstrip()

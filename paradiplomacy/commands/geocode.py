"""`paradiplomacy geocode`: from a name, or a CSV of names, to places."""

import csv
import io
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

import click
from geopy.exc import GeopyError

from paradiplomacy.commands.report import complain
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.geocode.base import PlaceGeocoder, as_answer
from paradiplomacy.geocode.kinds import KINDS
from paradiplomacy.geocode.open import open_geocoder
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.model.place import PlaceKind
from paradiplomacy.project import project_folder

MAX_BATCH_BYTES = 20_000_000
_SHOWN_LETTERS = 80
_COLUMNS = "name,country,kind"


@dataclass(frozen=True)
class _Query:
    name: str
    country: str | None
    kind: str | None


class _Country(click.ParamType[str]):
    name = "CC"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not _is_country(value):
            self.fail(f"{value!r} is no ISO 3166-1 alpha-2 code; write two letters, as KH", param, ctx)
        return value.upper()


@click.command()
@click.argument("name", required=False)
@click.option("--country", type=_Country(), help="ISO 3166-1 alpha-2; places elsewhere are left out.")
@click.option("--kind", type=click.Choice(KINDS), help="Kind of place that is meant.")
@click.option(
    "--provider",
    type=click.Choice(["gazetteer", "nominatim"]),
    default="gazetteer",
    show_default=True,
    help="Whom to ask.",
)
@click.option("--batch", type=click.File("rb"), metavar="FILE", help=f"CSV with the columns {_COLUMNS}; - reads stdin.")
@click.option("--review", is_flag=True, help="List all names of the records and their places, doubtful ones first.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def geocode(
    *,
    name: str | None,
    country: str | None,
    kind: str | None,
    provider: str,
    batch: io.BufferedReader | None,
    review: bool,
    as_json: bool,
) -> None:
    """Find the place that NAME means, in any script and spelling.

    An ambiguous name gives ranked candidates, not a guess. With --batch, one JSON object a line is printed, in the
    order of the file; its place_id is null where nothing fits. With --review, the table is CSV, or one JSON object a
    line.

    Exit status: 0 found (or a batch done), 1 not found, ambiguous or the service failed, 2 usage.
    """
    if [name is None, batch is None, not review].count(False) != 1:
        raise click.UsageError("give a NAME, or --batch FILE, or --review")
    if review:
        _print_review(as_json=as_json)
        return
    queries = list(_read_batch(batch)) if batch else []
    try:
        geocoder = open_geocoder(provider, project_folder(), notice=complain)
        if batch:
            for query in queries:
                click.echo(_as_json(geocoder, query, *_answer_row(geocoder, query)))
            return
        query = _Query(name or "", country, kind)
        found = _look_up(geocoder, query)
    except (ParadiplomacyError, GeopyError) as error:
        complain(f"{provider}: {error}" if isinstance(error, GeopyError) else str(error))
        sys.exit(1)
    click.echo(_as_json(geocoder, query, found, None) if as_json else _as_text(query, found))
    sys.exit(0 if found.place else 1)


def _print_review(*, as_json: bool) -> None:
    # Imported here: it reads all records, which no other use of this command does.
    from paradiplomacy.commands.names_review import as_csv, reviewed_names

    try:
        rows = reviewed_names(project_folder())
    except ParadiplomacyError as error:
        complain(str(error))
        sys.exit(1)
    for line in (row.model_dump_json() for row in rows) if as_json else as_csv(rows):
        click.echo(line)


def _look_up(geocoder: PlaceGeocoder, query: _Query) -> Resolution:
    return geocoder.look_up(query.name, country=query.country, kind=cast(PlaceKind | None, query.kind))


def _answer_row(geocoder: PlaceGeocoder, query: _Query) -> tuple[Resolution, str | None]:
    """Return the answer to one row of a batch, and what is wrong with the row; a bad row never stops the others."""
    nothing = Resolution(None, 0.0, (), "")
    if query.kind and query.kind not in KINDS:
        return nothing, f"kind {query.kind[:40]!r} is unknown; write one of {', '.join(KINDS)}"
    if query.country and not _is_country(query.country):
        return nothing, f"country {query.country[:40]!r} is no ISO 3166-1 alpha-2 code"
    try:
        return _look_up(geocoder, query), None
    except GeopyError as error:
        return nothing, f"{geocoder.provider}: {error}"


def _is_country(text: str) -> bool:
    return len(text) == 2 and text.isascii() and text.isalpha()


def _read_batch(file: io.BufferedReader) -> Iterator[_Query]:
    content = file.read(MAX_BATCH_BYTES + 1)
    if len(content) > MAX_BATCH_BYTES:
        raise click.UsageError(f"--batch: more than {MAX_BATCH_BYTES // 1_000_000} MB; split the file")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise click.UsageError(f"--batch: not UTF-8 at byte {error.start}; save the file as UTF-8") from error
    if "\0" in text:
        raise click.UsageError("--batch: it holds NUL characters; it is no CSV text")
    reader = csv.DictReader(io.StringIO(text, newline=""), restkey="", restval="")
    try:
        if "name" not in (reader.fieldnames or ()):
            raise click.UsageError(f"--batch: no column 'name' in the first line; it should read {_COLUMNS}")
        for row in reader:
            yield _Query(
                row["name"].strip(), row.get("country", "").strip().upper() or None, row.get("kind", "").strip() or None
            )
    except csv.Error as error:
        raise click.UsageError(f"--batch: line {reader.line_num}: {error}") from error


def _as_json(geocoder: PlaceGeocoder, query: _Query, found: Resolution, problem: str | None) -> str:
    answer: dict[str, Any] = as_answer(
        found.place, query=query.name, score=found.score, provider=geocoder.provider, candidates=found.candidates
    )
    return json.dumps(answer | {"reason": problem or found.reason}, ensure_ascii=False)


def _as_text(query: _Query, found: Resolution) -> str:
    if found.place:
        return _line(found.place.place_id, found.place.name("en"), found, 0)
    shown = "".join(letter if letter.isprintable() else "?" for letter in query.name[:_SHOWN_LETTERS])
    lines = [f"{shown}: {found.reason}."]
    lines += [
        f"  {_line(c.place.place_id, c.place.name('en'), found, number)}" for number, c in enumerate(found.candidates)
    ]
    return "\n".join(lines)


def _line(place_id: str, name: str, found: Resolution, number: int) -> str:
    candidate = found.candidates[number]
    place = candidate.place
    where = f"{place.lat:.4f}, {place.lon:.4f}"
    return f"{place_id}  {name} ({place.kind}, {place.country})  {where}  {candidate.score:.2f}  {candidate.reason}"

"""`paradiplomacy export`: a view as a file, in any format that the atlas can be taken away in."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from paradiplomacy.commands.report import complain
from paradiplomacy.errors import DatasetError
from paradiplomacy.export.formats import FORMATS, Format
from paradiplomacy.export.snapshot import ExportError, take
from paradiplomacy.view_state import read_query
from paradiplomacy.web.served import dataset, today

_REPEATABLE = ("sector", "country", "status", "compare")
_SINGLE = (
    *("match", "province", "partner", "from", "to", "year", "q", "units", "link", "place", "silent", "colour"),
    *("source", "base", "lang", "v"),
)
_TO_STANDARD_OUTPUT = Path("-")


def _with_view_parameters(command: Callable[..., None]) -> Callable[..., None]:
    for name in reversed((*_REPEATABLE, *_SINGLE)):
        several = name in _REPEATABLE
        help_text = f"As {name}= in the address of a page" + ("; may be repeated." if several else ".")
        command = click.option(f"--{name}", f"view_{name}", multiple=several, help=help_text)(command)
    return command


@click.command()
@click.argument("file_format", metavar="FORMAT", type=click.Choice(list(FORMATS)))
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
    default=_TO_STANDARD_OUTPUT,
    help="File to write; - or nothing prints it.",
)
@click.option(
    "--home",
    envvar="PARADIPLOMACY_URL",
    default="",
    help="Address of the atlas, for the links in the file; PARADIPLOMACY_URL where it is not given.",
)
@_with_view_parameters
def export(file_format: str, output: Path, home: str, **parameters: str | tuple[str, ...] | None) -> None:
    """Write what a view shows, in one of these formats.

    \b
    Tables     csv, xlsx, parquet, json, datapackage
    Map        html, png, svg, pdf, geojson, kml
    Citations  bibtex, ris, quickstatements
    Calendar   ics
    Brief      brief (two pages A4; needs --link or --place)
    """  # noqa: D301 -- the mark by which click keeps lines apart
    try:
        data = dataset()
    except DatasetError as error:
        complain(str(error))
        sys.exit(1)
    view, notices = read_query(_pairs(parameters), data.vocabulary)
    for notice in notices:
        if notice.reason != "renamed":
            raise click.UsageError(f"--{notice.parameter} {notice.value}: {notice.reason.replace('_', ' ')}")
        complain(f"--{notice.parameter} {notice.value} is taken for {notice.meant}")
    snapshot = take(data, view, today=today(), home=home and f"{home.rstrip('/')}/")
    try:
        _write(FORMATS[file_format], FORMATS[file_format].write(snapshot), output)
    except ExportError as error:
        raise click.UsageError(str(error)) from error
    except OSError as error:
        complain(f"{output}: {error.strerror}")
        sys.exit(1)


def _pairs(parameters: dict[str, str | tuple[str, ...] | None]) -> list[tuple[str, str]]:
    pairs = []
    for option, given in parameters.items():
        values = given if isinstance(given, tuple) else (given,)
        pairs += [(option.removeprefix("view_"), value) for value in values if value]
    return pairs


def _write(kind: Format, content: bytes, output: Path) -> None:
    """Write a file whole or not at all: whoever reads it meanwhile sees the old one."""
    if output == _TO_STANDARD_OUTPUT:
        if not kind.is_text and sys.stdout.isatty():
            raise click.UsageError(f"{kind.name} is no text; name a file: -o atlas.{kind.extension}")
        sys.stdout.buffer.write(content)
        return
    whole = output.with_name(f".{output.name}.{os.getpid()}.new")
    try:
        whole.write_bytes(content)
        whole.replace(output)
    finally:
        whole.unlink(missing_ok=True)

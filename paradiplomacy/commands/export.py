"""`paradiplomacy export`: the links of a view as a file."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import click

from paradiplomacy.commands.report import complain
from paradiplomacy.errors import DatasetError
from paradiplomacy.export.geojson import links_geojson
from paradiplomacy.export.shapes import link_shape
from paradiplomacy.export.tables import links_csv
from paradiplomacy.query import Selection, select
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import read_query
from paradiplomacy.web.served import dataset, today

_REPEATABLE = ("sector", "country", "status")
_SINGLE = ("match", "province", "partner", "from", "to", "q", "units", "lang")


def _csv(data: Dataset, shown: Selection, language: str) -> str:
    return links_csv(data, shown.links, language=language, today=today())


def _geojson(data: Dataset, shown: Selection, language: str) -> str:
    return json.dumps(links_geojson(data, shown.links, language=language, today=today()), ensure_ascii=False) + "\n"


def _json(data: Dataset, shown: Selection, language: str) -> str:
    items = [link_shape(data, link, language=language, today=today()) for link in shown.links]
    content = {"data_version": data.version, "count": len(items), "items": items, "next": None}
    return json.dumps(content, ensure_ascii=False) + "\n"


_FORMATS: dict[str, Callable[[Dataset, Selection, str], str]] = {"csv": _csv, "geojson": _geojson, "json": _json}


def _with_filters(command: Callable[..., None]) -> Callable[..., None]:
    for name in reversed((*_REPEATABLE, *_SINGLE)):
        several = name in _REPEATABLE
        help_text = f"As {name}= in the address of a page" + ("; may be repeated." if several else ".")
        command = click.option(f"--{name}", f"filter_{name}", multiple=several, help=help_text)(command)
    return command


@click.command()
@click.argument("file_format", metavar="FORMAT", type=click.Choice(sorted(_FORMATS)))
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write; else printed.")
@_with_filters
def export(file_format: str, output: Path | None, **filters: str | tuple[str, ...] | None) -> None:
    """Write the links that pass the filters as csv, geojson or json."""
    try:
        data = dataset()
    except DatasetError as error:
        complain(str(error))
        sys.exit(1)
    view, notices = read_query(_pairs(filters), data.vocabulary)
    if notices:
        raise click.UsageError(f"--{notices[0].parameter} {notices[0].value}: {notices[0].reason.replace('_', ' ')}")
    content = _FORMATS[file_format](data, select(data, view, today=today()), view.lang or "en")
    if output is None:
        click.echo(content, nl=False)
        return
    whole = output.with_name(f".{output.name}.new")
    whole.write_text(content, encoding="utf-8", newline="")
    whole.replace(output)


def _pairs(filters: dict[str, str | tuple[str, ...] | None]) -> list[tuple[str, str]]:
    pairs = []
    for option, given in filters.items():
        values = given if isinstance(given, tuple) else (given,)
        pairs += [(option.removeprefix("filter_"), value) for value in values if value]
    return pairs

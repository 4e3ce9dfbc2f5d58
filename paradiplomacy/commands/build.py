"""`paradiplomacy build`: seeds/ -> data/."""

import datetime as dt
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from paradiplomacy.commands.pairs import dataset_of_pairs
from paradiplomacy.commands.report import complain, print_issues
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.model.issue import Issue
from paradiplomacy.project import project_folder
from paradiplomacy.publish.built import Built, build_project
from paradiplomacy.publish.release import write_version
from paradiplomacy.publish.writing import differing_files, write_files

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; exit with status 1 where data/ is not what seeds/ give.")
@click.option("--release", "version", metavar="VERSION", help="Make a new version of the dataset (2026.12.1) of today.")
@click.option("--geodata", is_flag=True, help="First rebuild gazetteer and base map from the packages they come from.")
@click.option("--pairs", type=_FILE, help="Build from this table of pairs with coordinates instead of seeds/.")
@click.option("-o", "--output", type=_FOLDER, help="With --pairs: the folder to write.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def build(
    *, check: bool, version: str | None, geodata: bool, pairs: Path | None, output: Path | None, as_json: bool
) -> None:
    """Build data/ from the curated files under seeds/.

    A release writes version and date into seeds/dataset.toml, and keeps an index of all rows under data/history/, from
    which the change log is made.

    A table of pairs is a CSV file of any country's twinnings with the columns from, from_lat, from_lon, from_country,
    to, to_lat, to_lon, to_country and, where known, from_kind, to_kind, sectors (parted by semicolons), status, signed,
    source_url. `paradiplomacy run --data` opens what it gives.
    """
    if bool(pairs) != bool(output) or (pairs and (check or version or geodata)):
        raise click.UsageError("--pairs and --output go together, and without other ways to build")
    if pairs and output:
        sys.exit(_build_pairs(pairs, output, as_json=as_json))
    if check and version is not None:
        raise click.UsageError("--check writes nothing, --release does: give one of them")
    root = project_folder()
    try:
        if geodata:
            _rebuild_geodata(root)
        result = build_project(root)
        if version is not None:
            result = result.released(version, day=dt.datetime.now(dt.UTC).date())
        files = result.files()
        changed = differing_files(root / "data", files)
        if not check:
            _write(root, result, files)
    except (ParadiplomacyError, OSError) as error:
        complain(str(error))
        sys.exit(1)
    _tell(changed, result.issues, of=len(files), check=check, as_json=as_json)
    failed = any(issue.severity == "error" for issue in result.issues) or (check and changed)
    sys.exit(1 if failed else 0)


def _build_pairs(pairs: Path, output: Path, *, as_json: bool) -> int:
    """Build a dataset from a table of pairs; return the exit status."""
    try:
        files, issues = dataset_of_pairs(pairs)
        changed = differing_files(output, files)
        write_files(output, files)
    except (ParadiplomacyError, OSError) as error:
        complain(str(error))
        return 1
    _tell(changed, issues, of=len(files), check=False, as_json=as_json, folder=str(output))
    return 1 if any(issue.severity == "error" for issue in issues) else 0


def _write(root: Path, result: Built, files: Mapping[str, bytes]) -> None:
    if result.release:
        # First: whoever is stopped here can make the same release again.
        description = result.description
        write_version(root / "seeds" / "dataset.toml", version=description.version, date=description.date)
    write_files(root / "data", files)


def _tell(
    changed: Sequence[str], issues: Sequence[Issue], *, of: int, check: bool, as_json: bool, folder: str = "data"
) -> None:
    if as_json:
        click.echo(json.dumps({"changed": changed, "issues": [issue.model_dump() for issue in issues]}))
        return
    print_issues(issues)
    verb = "differs" if check else "written"
    for name in changed:
        click.echo(f"{folder}/{name}: {verb}")
    click.echo(f"{len(changed)} of {of} files {'differ' if check else 'changed'}.")


def _rebuild_geodata(root: Path) -> None:
    # Imported here: the gazetteer's builder is large, and hardly ever needed.
    from paradiplomacy.geodata.packages import rebuild_geodata

    click.echo("Fetching packages, then building gazetteer and base map; this takes a few minutes.", err=True)
    with tempfile.TemporaryDirectory() as scratch:
        rebuild_geodata(root, scratch=Path(scratch))

"""`paradiplomacy build`: seeds/ -> data/."""

import json
import sys
import tempfile
from pathlib import Path

import click

from paradiplomacy.build import build_tables, differing_files, read_seeds, tables_as_files, write_files
from paradiplomacy.commands.report import complain, print_issues
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.geocode.open import build_resolver
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.model.issue import Issue
from paradiplomacy.project import project_folder


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; exit with status 1 where data/ is not what seeds/ give.")
@click.option("--geodata", is_flag=True, help="First rebuild gazetteer and base map from the packages they come from.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def build(*, check: bool, geodata: bool, as_json: bool) -> None:
    """Build data/ from the curated files under seeds/."""
    root = project_folder()
    try:
        if geodata:
            _rebuild_geodata(root)
        files, issues = built(root)
    except (ParadiplomacyError, OSError) as error:
        complain(str(error))
        sys.exit(1)
    changed = differing_files(root / "data", files)
    if not check:
        write_files(root / "data", files)
    if as_json:
        click.echo(json.dumps({"changed": changed, "issues": [issue.model_dump() for issue in issues]}))
    else:
        print_issues(issues)
        verb = "differs" if check else "written"
        for name in changed:
            click.echo(f"data/{name}: {verb}")
        click.echo(f"{len(changed)} of {len(files)} files {'differ' if check else 'changed'}.")
    failed = any(issue.severity == "error" for issue in issues) or (check and changed)
    sys.exit(1 if failed else 0)


def _rebuild_geodata(root: Path) -> None:
    # Imported here: the gazetteer's builder is large, and hardly ever needed.
    from paradiplomacy.geodata.packages import rebuild_geodata

    click.echo("Fetching packages, then building gazetteer and base map; this takes a few minutes.", err=True)
    with tempfile.TemporaryDirectory() as scratch:
        rebuild_geodata(root, scratch=Path(scratch))


def built(root: Path) -> tuple[dict[str, bytes], tuple[Issue, ...]]:
    """Build all files of ``data/`` in memory.

    Raises:
        ParadiplomacyError: A file without which nothing can be built cannot be read.
    """
    seeds = read_seeds(root / "seeds")
    gazetteer = Gazetteer.read(root / "data" / FILE_NAME)
    resolver = build_resolver(gazetteer, succession=seeds.succession, places=seeds.places, aliases=seeds.aliases)
    tables = build_tables(seeds, resolver)
    issues = tuple(row for row in tables["issues"] if isinstance(row, Issue))
    return tables_as_files(seeds.description, tables), issues

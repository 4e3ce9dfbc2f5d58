"""`paradiplomacy import`: a batch of gathered facts -> record files under seeds/records/."""

import json
import sys
from pathlib import Path

import click

from paradiplomacy.commands.report import complain, print_issues
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.geocode.open import open_resolver
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.project import project_folder
from paradiplomacy.records.importing.batch import Outcome, import_facts
from paradiplomacy.records.importing.sides import ParentOf

TOWN = 2
"""Level of what lies below a province in the gazetteer."""


@click.command("import")
@click.argument("facts", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--into", type=click.Path(file_okay=False, path_type=Path), help="Folder of records; seeds/records.")
@click.option("--dry-run", is_flag=True, help="Write nothing; tell what would be written.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def import_(*, facts: Path, into: Path | None, dry_run: bool, as_json: bool) -> None:
    """Turn FACTS, JSON lines of one page each, into record files.

    Records that people wrote or edited are kept; the others are replaced by what a corrected batch says. Exit status
    is 1 where a line or a statement could not be taken.
    """
    root = project_folder()
    try:
        parent_of = parent_lookup(open_resolver(root), gazetteer=Gazetteer.read(root / "data" / FILE_NAME))
        outcome = import_facts(facts, folder=into or root / "seeds" / "records", parent_of=parent_of, dry_run=dry_run)
    except (ParadiplomacyError, OSError) as error:
        complain(str(error))
        sys.exit(1)
    if as_json:
        click.echo(json.dumps(_summary(outcome), ensure_ascii=False))
    else:
        print_issues(outcome.issues)
        _print_counts(outcome)
    sys.exit(0 if outcome.complete else 1)


def parent_lookup(resolver: Resolver, *, gazetteer: Gazetteer) -> ParentOf:
    """Return what tells the province of a Vietnamese town or district from its name as printed."""

    def parent_of(name: str, language: str) -> tuple[str, str] | None:
        found = resolver.resolve(name, country="VN", language=language).place
        row = gazetteer.row(found.place_id) if found else None
        parent = gazetteer.row(row.parent_id) if row and row.level == TOWN else None
        return (row.place.kind, parent.place.name("en")) if row and parent else None

    return parent_of


def _summary(outcome: Outcome) -> dict[str, object]:
    return {
        "bad_lines": outcome.bad_lines,
        "pages": dict(outcome.pages),
        "statements": dict(outcome.statements),
        "reasons": dict(outcome.reasons),
        "issues": [issue.model_dump() for issue in outcome.issues],
    }


def _print_counts(outcome: Outcome) -> None:
    for what, counts in (("pages", outcome.pages), ("statements", outcome.statements)):
        told = ", ".join(f"{number} {name}" for name, number in counts.items())
        click.echo(f"{counts.total()} {what}: {told}.")
    if outcome.bad_lines:
        click.echo(f"{outcome.bad_lines} lines are no pages.")
    for reason, number in outcome.reasons.items():
        click.echo(f"{number:6}  {reason}")

"""`paradiplomacy validate`: is everything under seeds/ as it should be?"""

import json
import sys
from pathlib import Path

import click

from paradiplomacy.commands.report import complain, print_issues, report_as_json, report_as_text
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.place import ReviewedName
from paradiplomacy.project import project_folder
from paradiplomacy.publish.built import Built, build_project
from paradiplomacy.quality import quality_report
from paradiplomacy.records.reviews import FILE as REVIEWS
from paradiplomacy.records.reviews import read_reviews, stale_reviews


@click.command()
@click.option("--report", is_flag=True, help="Print the data-quality report as well: coverage, gaps, contradictions.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the report to a file instead."
)
def validate(*, report: bool, as_json: bool, output: Path | None) -> None:
    """Check every curated file; name file, field and reason of whatever is wrong.

    Errors keep an entry out of the dataset and give exit status 1; warnings let it in. Records that have changed since
    they were read against their pages (seeds/reviews.toml) are warnings too.
    """
    if output and not report:
        raise click.UsageError("-o writes the report; give --report too")
    try:
        root = project_folder()
        built, reviews = build_project(root), _reviews(root)
        if report:
            _print_report(built, as_json=as_json, output=output)
    except (ParadiplomacyError, OSError) as error:
        complain(str(error))
        sys.exit(1)
    issues = (*built.issues, *reviews)
    if as_json and not report:
        click.echo(json.dumps([issue.model_dump() for issue in issues], ensure_ascii=False))
    else:
        print_issues(issues)
    sys.exit(1 if any(issue.severity == "error" for issue in issues) else 0)


def _reviews(root: Path) -> tuple[Issue, ...]:
    """Return what is wrong with the list of reviews, and the records that have changed since theirs."""
    path = root / "seeds" / REVIEWS
    reviewed = read_reviews(path, root=root)
    return (*reviewed.issues, *stale_reviews(reviewed, root / "seeds" / "records", path=path, root=root))


def _print_report(built: Built, *, as_json: bool, output: Path | None) -> None:
    dataset, names = built.dataset(), _names(built)
    found = quality_report(dataset)
    told = json.dumps(report_as_json(dataset, found, names), ensure_ascii=False) if as_json else None
    text = f"{told}\n" if told else report_as_text(dataset, found, names)
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        click.echo(text, nl=False)


def _names(built: Built) -> tuple[ReviewedName, ...]:
    return tuple(row for row in built.tables["names"] if isinstance(row, ReviewedName))

"""`paradiplomacy validate`: is everything under seeds/ as it should be?"""

import json
import sys

import click

from paradiplomacy.commands.build import built
from paradiplomacy.commands.report import complain, print_issues
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.project import project_folder


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list instead of text.")
def validate(*, as_json: bool) -> None:
    """Check every curated file; name file, field and reason of whatever is wrong.

    Errors keep an entry out of the dataset and give exit status 1; warnings let it in.
    """
    try:
        _files, issues = built(project_folder())
    except (ParadiplomacyError, OSError) as error:
        complain(str(error))
        sys.exit(1)
    if as_json:
        click.echo(json.dumps([issue.model_dump() for issue in issues], ensure_ascii=False))
    else:
        print_issues(issues)
    sys.exit(1 if any(issue.severity == "error" for issue in issues) else 0)

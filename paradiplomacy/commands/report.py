"""How commands print issues and failures."""

from collections.abc import Sequence

import click

from paradiplomacy.model.issue import Issue


def print_issues(issues: Sequence[Issue]) -> None:
    """Print one line an issue, errors first, and how many there are of each."""
    for issue in sorted(issues, key=lambda issue: issue.severity):
        click.echo(str(issue), err=True)
    errors = sum(issue.severity == "error" for issue in issues)
    click.echo(f"{errors} errors, {len(issues) - errors} warnings.", err=True)


def complain(message: str) -> None:
    """Print why a command could not do its work."""
    click.echo(f"paradiplomacy: {message}", err=True)

"""`paradiplomacy audit`: known weaknesses of what is installed, and usual ones of our own code."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from paradiplomacy.commands.report import complain
from paradiplomacy.project import project_folder

_CODE = ("app.py", "pages", "paradiplomacy")
_PATIENCE_SECONDS = 600


class AuditFailedError(Exception):
    """A tool is missing, or said something that is no report."""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def audit(*, as_json: bool) -> None:
    """Look for weaknesses: of installed packages, as PyPI's advisories tell (pip-audit), and in the code (bandit).

    The first needs the network; packages that could not be looked up are counted, and are no good news. What bandit may
    pass over is in pyproject.toml, with reasons.

    Exit status: 0 nothing was found, 1 something was, or could not be looked up, 2 usage.
    """
    try:
        known, unknown, packages = _packages()
        own = _code()
    except AuditFailedError as error:
        complain(str(error))
        sys.exit(1)
    if as_json:
        told = {"packages": packages, "vulnerable": known, "not_looked_up": unknown, "code": own}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        for line in (*known, *own):
            click.echo(line)
        looked_up = packages - len(unknown)
        click.echo(f"{looked_up} of {packages} packages were looked up, {len(known)} weaknesses are known.")
        if unknown:
            click.echo(f"Not looked up: {', '.join(unknown[:5])}{', …' if len(unknown) > 5 else ''}")
        click.echo(f"{len(own)} findings in the code.")
    sys.exit(1 if known or own or unknown else 0)


def _packages() -> tuple[list[str], list[str], int]:
    """Return known weaknesses, packages that could not be looked up, and how many packages there are."""
    report = _report("pip_audit", ["--format", "json", "--progress-spinner", "off"])
    found = list(report.get("dependencies", ()))
    known = [line for one in found for line in _weaknesses(one)]
    return known, [str(one["name"]) for one in found if "skip_reason" in one], len(found)


def _weaknesses(package: Mapping[str, Any]) -> Iterator[str]:
    for one in package.get("vulns", ()):
        mended = ", ".join(one.get("fix_versions", ())) or "no version"
        yield f"{package['name']} {package['version']}: {one['id']} (mended in {mended})"


def _code() -> list[str]:
    root = project_folder()
    paths = [str(root / name) for name in _CODE if (root / name).exists()]
    options = ["--quiet", "--recursive", "--format", "json", "--configfile", str(root / "pyproject.toml")]
    report = _report("bandit", [*options, *paths])
    return [
        f"{one['filename'].removeprefix(f'{root}/')}:{one['line_number']}: {one['test_id']} {one['issue_text']}"
        for one in report["results"]
    ]


def _report(tool: str, options: Sequence[str]) -> dict[str, Any]:
    """Run a tool of this Python and return its report.

    Raises:
        AuditFailedError: It is not installed, or its report cannot be read.
    """
    command = [sys.executable, "-m", tool, *options]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise AuditFailedError(f"{tool}: no answer within {_PATIENCE_SECONDS} s") from error
    if f"No module named {tool}" in done.stderr:
        raise AuditFailedError(f"audit needs {tool}: pip install 'paradiplomacy-atlas[dev]'")
    try:
        report = json.loads(done.stdout)
    except ValueError as error:
        last = (done.stderr.strip().splitlines() or ["nothing"])[-1]
        raise AuditFailedError(f"{tool}: no report; it said {last!r}") from error
    if not isinstance(report, dict):
        raise AuditFailedError(f"{tool}: its report has another shape")
    return report

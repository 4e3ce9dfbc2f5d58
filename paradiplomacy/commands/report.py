"""How commands print issues, failures and the data-quality report."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

import click

from paradiplomacy import quality_words as words
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.place import ReviewedName
from paradiplomacy.naming import shown_name
from paradiplomacy.quality import Coverage, Dimension, Finding, Report
from paradiplomacy.store import Dataset

_LANGUAGE = "en"
_COLUMNS = ("links", "wishes", "statements", "pages", "newest")


def print_issues(issues: Sequence[Issue]) -> None:
    """Print one line an issue, errors first, and how many there are of each."""
    for issue in sorted(issues, key=lambda issue: issue.severity):
        click.echo(str(issue), err=True)
    errors = sum(issue.severity == "error" for issue in issues)
    click.echo(f"{errors} errors, {len(issues) - errors} warnings.", err=True)


def complain(message: str) -> None:
    """Print why a command could not do its work."""
    click.echo(f"paradiplomacy: {message}", err=True)


def report_as_json(dataset: Dataset, report: Report, names: Sequence[ReviewedName]) -> dict[str, Any]:
    """Return the data-quality report for machines; each finding leads to its record, statement and link."""
    return {
        "data_version": dataset.version,
        "pages": len(dataset.sources),
        "statements": len(dataset.statements),
        "links": len(dataset.links_as_signed),
        "coverage": {dimension: [asdict(row) for row in rows] for dimension, rows in report.coverage.items()},
        "silent_provinces": list(report.silent),
        "findings": [_finding(dataset, finding) for finding in report.findings],
        "names": [name.model_dump(mode="json") for name in names],
    }


def _finding(dataset: Dataset, finding: Finding) -> dict[str, str | None]:
    return {
        "kind": finding.kind,
        "subject": words.subject(dataset, finding, _LANGUAGE),
        "reason": words.reason(finding, _LANGUAGE),
        "record_file": record_of(dataset, finding),
        "source_id": finding.source_id,
        "statement_id": finding.statement_id,
        "link_id": finding.link_id,
    }


def record_of(dataset: Dataset, finding: Finding) -> str | None:
    """Return the curated file that a finding leads to, with the field where that is known."""
    if isinstance(finding.subject, Issue):
        return ": ".join(part for part in (finding.subject.file, finding.subject.field) if part)
    return dataset.sources[finding.source_id].record_file if finding.source_id else None


def report_as_text(dataset: Dataset, report: Report, names: Sequence[ReviewedName]) -> str:
    """Return the data-quality report for people at a terminal."""
    return "\n".join(_lines(dataset, report, names)) + "\n"


def _lines(dataset: Dataset, report: Report, names: Sequence[ReviewedName]) -> Iterator[str]:
    sizes = (len(dataset.sources), len(dataset.statements), len(dataset.links_as_signed))
    yield "Data quality of version {}: {:,} pages, {:,} statements, {:,} links.".format(dataset.version, *sizes)
    for dimension, rows in report.coverage.items():
        yield from ("", *_coverage(dataset, dimension, rows))
    silent = [shown_name(dataset, place_id, _LANGUAGE) for place_id in report.silent]
    yield from ("", f"Provinces without any link: {', '.join(silent) or 'none'}.")
    doubtful = sum(bool(name.doubts) for name in names)
    yield f"Names to review: {len(names):,} ways to print a place, {doubtful:,} of them doubtful (data/names.csv)."
    for kind in dict.fromkeys(finding.kind for finding in report.findings):
        found = [finding for finding in report.findings if finding.kind == kind]
        yield from ("", f"{words.kind_label(kind, _LANGUAGE)}: {len(found):,}")
        for finding in found:
            told = _finding(dataset, finding)
            yield _printable(f"  {told['record_file'] or ''}: {told['subject']}: {told['reason']}")


def _coverage(dataset: Dataset, dimension: Dimension, rows: Sequence[Coverage]) -> Iterator[str]:
    names = [_printable(words.key_label(dataset, dimension, row.key, _LANGUAGE))[:48] for row in rows]
    title = words.dimension_label(dimension, _LANGUAGE)
    width = max(map(len, [*names, title]))
    yield " ".join([title.ljust(width), *(column.rjust(10) for column in _COLUMNS)])
    for name, row in zip(names, rows, strict=True):
        cells = (row.links, row.intentions, row.statements, row.sources, row.newest or "")
        yield " ".join([name.ljust(width), *(str(cell).rjust(10) for cell in cells)])


def _printable(text: str) -> str:
    """Return text on one line, without what would steer a terminal."""
    return "".join(mark if mark.isprintable() else " " for mark in text)

"""The change log of the dataset: what each release brought, for people."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from paradiplomacy.model.release import Change
from paradiplomacy.publish.history import UNRELEASED, Release, changes_between
from paradiplomacy.publish.tables import TABLES

_NAMED = ("links", "events")
_MOST_NAMED = 100
_KINDS = ("added", "removed", "changed")


def changelog_of(releases: Sequence[Release], *, title: str) -> str:
    """Return the change log as Markdown, newest first.

    Args:
        releases: oldest first, at least one; the last is what stands now, released or not.
        title: of the dataset.
    """
    parts = [
        f"# {title}: changes",
        "What changed in the tables from one release to the next; `changes.csv` names every row. "
        "Made by `paradiplomacy build`; never edited by hand.",
    ]
    for old, new in reversed(list(pairwise(releases))):
        changes = tuple(changes_between(old, new))
        if changes or new.version != UNRELEASED:
            parts += [_heading(new), *_step(changes)]
    parts += [_heading(releases[0]), *_first(releases[0])]
    return "\n\n".join(parts) + "\n"


def _heading(release: Release) -> str:
    return f"## {release.version}, {release.date}" if release.date else "## Not released yet"


def _first(release: Release) -> Iterator[str]:
    counts = [f"{len(rows):,} {table}" for table, rows in release.rows.items() if rows]
    yield f"The first tables: {', '.join(counts) or 'none'}."


def _step(changes: Sequence[Change]) -> Iterator[str]:
    if not changes:
        yield "The tables did not change."
        return
    yield "\n".join(_counts(changes))
    for table in _NAMED:
        for kind in _KINDS:
            named = [change for change in changes if (change.table, change.change) == (table, kind)]
            if named:
                yield _list(table, kind, named)


def _counts(changes: Sequence[Change]) -> Iterator[str]:
    counts: Mapping[tuple[str, str], int] = Counter((change.table, change.change) for change in changes)
    yield "| table | added | removed | changed |"
    yield "|---|---|---|---|"
    for table in TABLES:
        numbers = [counts.get((table, kind), 0) for kind in _KINDS]
        if any(numbers):
            yield f"| {table} | {' | '.join(f'{number:,}' for number in numbers)} |"


def _list(table: str, kind: str, changes: Sequence[Change]) -> str:
    lines = [f"{table.title()} {kind}:", ""]
    for change in changes[:_MOST_NAMED]:
        fields = f" ({', '.join(change.fields)})" if change.fields else ""
        lines.append(f"- `{change.row_id}`{fields}")
    if more := len(changes) - _MOST_NAMED:
        lines += [f"- and {more:,} more"] if more > 0 else []
    return "\n".join(lines)

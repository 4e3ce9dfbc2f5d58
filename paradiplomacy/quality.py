"""Dataset -> data-quality report: what the atlas covers, and every finding that a person should look at."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal, TypeVar

from paradiplomacy.figures import Conflict, conflicts
from paradiplomacy.linking import makes_link, partner_ids
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.event import Contradiction
from paradiplomacy.model.issue import Issue, IssueKind
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement, Trade
from paradiplomacy.store import Dataset
from paradiplomacy.trade import PartsCheck, check_parts
from paradiplomacy.view_state import Units

Dimension = Literal["province", "country", "language", "year", "publisher"]
FindingKind = Literal[
    "broken_record",
    "unresolved_name",
    "uncoded_phrase",
    "impossible_date",
    "contradiction",
    "figures_differ",
    "parts_differ",
    "undated_page",
    "single_source",
]
T = TypeVar("T")
Subject = Issue | Contradiction | Conflict | PartsCheck | Source | Link

UNDATED = ""
"""The key of pages without a date, among years."""
_PROVINCE_COUNTRY = "VN"
_PROVINCE_KINDS = frozenset({"province", "municipality"})
_LAST_DAY_BEFORE_MERGER = "2025-06-30"
"""The 63 provinces became 34 on 1 July 2025: Resolution 202/2025/QH15."""
_ISSUES: Mapping[IssueKind, FindingKind] = {
    "record": "broken_record",
    "name": "unresolved_name",
    "phrase": "uncoded_phrase",
    "date": "impossible_date",
}


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the atlas holds about one province, country, language, year or publisher.

    Attributes:
        key: place id, ISO code, year or name; empty for pages without a date.
        links: pairs with an agreement.
        intentions: pairs with nothing but wishes and plans.
        newest: date of the newest page about it; None where none is dated, or there is none.
    """

    key: str
    links: int
    intentions: int
    statements: int
    sources: int
    newest: str | None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a person should look at.

    Attributes:
        subject: what tells the details, by kind.
        source_id: the page that it is found in, the first of several; None where a curated file has no page.
        statement_id: None where it is about more or less than one statement.
        link_id: the link to look at, with its province as it signed; None where there is none.
    """

    kind: FindingKind
    subject: Subject
    source_id: str | None
    statement_id: str | None
    link_id: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report.

    Attributes:
        coverage: rows by dimension; provinces and years in order, the others by number of links or pages.
        silent: ids of the provinces that no link names.
        findings: by kind, the gravest kind first.
    """

    coverage: Mapping[Dimension, tuple[Coverage, ...]]
    silent: tuple[str, ...]
    findings: tuple[Finding, ...]

    def count(self, kind: FindingKind) -> int:
        """Return how many findings of a kind there are."""
        return sum(finding.kind == kind for finding in self.findings)


@lru_cache(maxsize=4)
def quality_report(dataset: Dataset, units: Units = "signed") -> Report:
    """Return the report; ``units`` says which provinces coverage is told for."""
    coverage: dict[Dimension, tuple[Coverage, ...]] = {
        "province": _by_province(dataset, units),
        "country": _by_links(dataset, lambda link: dataset.places[link.partner_id].country),
        "language": _by_sources(dataset, lambda source: source.language),
        "year": _by_year(dataset),
        "publisher": _by_sources(dataset, lambda source: source.publisher),
    }
    silent = tuple(row.key for row in coverage["province"] if not row.links and not row.intentions)
    return Report(MappingProxyType(coverage), silent, tuple(_findings(dataset)))


def provinces_of(dataset: Dataset, units: Units) -> tuple[str, ...]:
    """Return the ids of the provinces that are to be covered: the 63 before the merger of 2025, or the 34 of today."""
    provinces = [
        place
        for place in dataset.places.values()
        if place.country == _PROVINCE_COUNTRY and place.kind in _PROVINCE_KINDS
    ]
    return tuple(sorted(place.place_id for place in provinces if _stands(place, units)))


def _stands(place: Place, units: Units) -> bool:
    if units == "today":
        return place.valid_to is None
    day = first_day(_LAST_DAY_BEFORE_MERGER)
    begun = place.valid_from is None or first_day(place.valid_from) <= day
    return begun and (place.valid_to is None or last_day(place.valid_to) >= day)


def _by_province(dataset: Dataset, units: Units) -> tuple[Coverage, ...]:
    """Return the provinces that are to be covered, then other units (older, newer) that a link names."""
    links = _grouped(dataset.links(units), lambda link: link.province_id)
    shown = dict.fromkeys([*provinces_of(dataset, units), *links])
    return tuple(
        _coverage(dataset, province_id, links.get(province_id, ()), dataset.statements_about(province_id, units))
        for province_id in shown
    )


def _by_links(dataset: Dataset, key: Callable[[Link], str]) -> tuple[Coverage, ...]:
    links = _grouped(dataset.links_as_signed, key)
    rows = (
        _coverage(dataset, name, group, {one.statement_id: one for link in group for one in dataset.statements_of(link)}
                  .values())
        for name, group in links.items()
    )  # fmt: skip
    return tuple(sorted(rows, key=lambda row: (-row.links, -row.intentions, row.key)))


def _by_sources(dataset: Dataset, key: Callable[[Source], str]) -> tuple[Coverage, ...]:
    statements = _grouped(dataset.statements.values(), lambda one: key(dataset.sources[one.source_id]))
    sources = _grouped(dataset.sources.values(), key)
    rows = (_from_sources(dataset, name, group, statements.get(name, ())) for name, group in sources.items())
    return tuple(sorted(rows, key=lambda row: (-row.sources, row.key)))


def _by_year(dataset: Dataset) -> tuple[Coverage, ...]:
    rows = _by_sources(dataset, lambda one: str(first_day(one.published_date).year) if one.published_date else UNDATED)
    return tuple(sorted(rows, key=lambda row: (row.key == UNDATED, row.key)))


def _from_sources(dataset: Dataset, key: str, sources: Sequence[Source], statements: Sequence[Statement]) -> Coverage:
    """Return the coverage of some pages: the links are those that a statement of theirs is about."""
    named = {link_id for one in statements for link_id in _link_ids(one)}
    links = [link for link in dataset.links_as_signed if link.link_id in named]
    row = _coverage(dataset, key, links, statements)
    return Coverage(key, row.links, row.intentions, row.statements, len(sources), row.newest)


def _coverage(dataset: Dataset, key: str, links: Sequence[Link], statements: Iterable[Statement]) -> Coverage:
    statements = tuple(statements)
    sources = {one.source_id for one in statements}
    dates = [date for source_id in sources if (date := dataset.sources[source_id].published_date)]
    intentions = sum(link.intention for link in links)
    newest = max(dates, key=last_day, default=None)
    return Coverage(key, len(links) - intentions, intentions, len(statements), len(sources), newest)


def _grouped(items: Iterable[T], key: Callable[[T], str]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def _findings(dataset: Dataset) -> Iterator[Finding]:
    """Yield all findings, the gravest kind first."""
    issues = sorted(dataset.issues, key=lambda issue: list(_ISSUES).index(issue.kind))
    yield from (_from_issue(dataset, issue) for issue in issues)
    yield from _contradictions(dataset)
    yield from _figures(dataset)
    yield from _undated(dataset)
    yield from _single_sources(dataset)


def _from_issue(dataset: Dataset, issue: Issue) -> Finding:
    statement = dataset.statements.get(issue.statement_id or "")
    if statement is None:
        return Finding(_ISSUES[issue.kind], issue, None, None, None)
    return _about(dataset, _ISSUES[issue.kind], issue, statement)


def _about(dataset: Dataset, kind: FindingKind, subject: Subject, statement: Statement) -> Finding:
    link_id = next((one for one in _link_ids(statement) if one in dataset.link_by_id), None)
    return Finding(kind, subject, statement.source_id, statement.statement_id, link_id)


def _contradictions(dataset: Dataset) -> Iterator[Finding]:
    for event in dataset.events:
        for contradiction in event.contradictions:
            source_id = dataset.statements[contradiction.statement_ids[0]].source_id
            yield Finding("contradiction", contradiction, source_id, None, event.link_ids[0])


def _figures(dataset: Dataset) -> Iterator[Finding]:
    figures = [one for one in dataset.statements.values() if isinstance(one, Trade)]
    for conflict in conflicts(figures):
        yield _about(dataset, "figures_differ", conflict, conflict.one)
    for check in check_parts(figures):
        if not check.within_rounding:
            yield _about(dataset, "parts_differ", check, check.total)


def _undated(dataset: Dataset) -> Iterator[Finding]:
    links = {source_id: link.link_id for link in reversed(dataset.links_as_signed) for source_id in link.source_ids}
    for source in dataset.sources.values():
        if source.published_date is None:
            yield Finding("undated_page", source, source.source_id, None, links.get(source.source_id))


def _single_sources(dataset: Dataset) -> Iterator[Finding]:
    for link in dataset.links_as_signed:
        ties = [one for one in dataset.statements_of(link) if makes_link(one, dataset.places)]
        if len({one.source_id for one in ties}) == 1:
            yield Finding("single_source", link, ties[0].source_id, None, link.link_id)


def _link_ids(statement: Statement) -> Iterator[str]:
    """Yield the ids of the pairs that a statement is about, whether they are linked or not."""
    if statement.province_id:
        yield from (link_id_of(statement.province_id, partner_id) for partner_id in partner_ids(statement))

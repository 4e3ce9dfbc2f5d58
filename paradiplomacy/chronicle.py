"""(Dataset, links) -> agreements in time: when they were signed, how long they last, what renews them, what expires."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from paradiplomacy.matrix import Matrix
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.statement import Agreement
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import Units

WINDOW_YEARS = 5


@dataclass(frozen=True, slots=True)
class Signing:
    """One signed document, with those of its pairs that are shown; a text of several parties stands once.

    Attributes:
        year: of its date; None where no source dates it.
    """

    event: Event
    links: tuple[Link, ...]
    year: int | None

    @property
    def lasts_from(self) -> dt.date | None:
        """First day of its stated period; the day of signing where only the end is stated."""
        start = self.event.valid_from or self.event.signed
        return first_day(start) if start else None

    @property
    def lasts_to(self) -> dt.date | None:
        """Last day of its stated period; None where none is stated."""
        return last_day(self.event.valid_to) if self.event.valid_to else None


def signings_of(dataset: Dataset, links: Iterable[Link], units: Units) -> tuple[Signing, ...]:
    """Return the documents that count as agreements, the oldest first, those without a date last."""
    parties: dict[str, list[Link]] = {}
    events: dict[str, Event] = {}
    for link in links:
        for event in dataset.events_of(link, units):
            if event.counts:
                events[event.event_id] = event
                parties.setdefault(event.event_id, []).append(link)
    ordered = sorted(events.values(), key=lambda event: (event.date is None, event.date or "", event.event_id))
    return tuple(
        Signing(event, tuple(parties[event.event_id]), first_day(event.date).year if event.date else None)
        for event in ordered
    )


def by_year(signings: Iterable[Signing]) -> Mapping[int, Mapping[str, int]]:
    """Return year -> ``signed`` and ``renewed`` -> number of documents, for every year from the first to the last."""
    counts: dict[int, Counter[str]] = {}
    for one in signings:
        if one.year is not None:
            kind = "renewed" if one.event.renews or one.event.status == "renewed" else "signed"
            counts.setdefault(one.year, Counter())[kind] += 1
    if not counts:
        return {}
    return {year: counts.get(year, Counter()) for year in range(min(counts), max(counts) + 1)}


@dataclass(frozen=True, slots=True)
class Chain:
    """Documents that renew one another, the oldest first; most stand alone."""

    signings: tuple[Signing, ...]

    @property
    def ends(self) -> dt.date | None:
        """The last stated day of any of them."""
        return max((day for one in self.signings if (day := one.lasts_to)), default=None)


def chains(signings: Sequence[Signing]) -> tuple[Chain, ...]:
    """Return the documents with a stated end, joined to those that they renew and that renew them; last end first."""
    by_id = {one.event.event_id: one for one in signings}
    later: dict[str, list[Signing]] = {}
    for one in signings:
        later.setdefault(_root(one, by_id), []).append(one)
    found = [Chain(tuple(group)) for group in later.values()]
    lasting = [one for one in found if one.ends]
    return tuple(
        sorted(lasting, key=lambda one: (one.ends or dt.date.min, one.signings[0].event.event_id), reverse=True)
    )


def _root(signing: Signing, by_id: Mapping[str, Signing]) -> str:
    """Return the id of the first document of the chain that a document belongs to."""
    seen = {signing.event.event_id}
    while (earlier := signing.event.renews) in by_id and earlier not in seen:
        signing = by_id[str(earlier)]
        seen.add(signing.event.event_id)
    return signing.event.event_id


def expiring(signings: Sequence[Signing], day: dt.date) -> tuple[Signing, ...]:
    """Return the documents whose stated end lies on a day or after it and that nothing renews, the next end first."""
    renewed = {one.event.renews for one in signings}
    left = [one for one in signings if one.lasts_to and one.lasts_to >= day and one.event.event_id not in renewed]
    return tuple(sorted(left, key=lambda one: (one.lasts_to or dt.date.max, one.event.event_id)))


def sector_years(dataset: Dataset, signings: Iterable[Signing]) -> Matrix:
    """Count sector x year of signing, the newest year first; a document that names several sectors counts for each."""
    rows: Counter[str] = Counter()
    years: Counter[int] = Counter()
    cells: Counter[tuple[str, str]] = Counter()
    for one in signings:
        sectors = sectors_of(dataset, one.event)
        if one.year is None or not sectors:
            continue
        rows.update(sectors)
        years[one.year] += 1
        cells.update((code, str(one.year)) for code in sectors)
    span = range(max(years), min(years) - 1, -1) if years else range(0)
    return Matrix(
        rows=MappingProxyType(dict(sorted(rows.items(), key=lambda entry: (-entry[1], entry[0])))),
        columns=MappingProxyType({str(year): years[year] for year in span}),
        cells=MappingProxyType(dict(cells)),
    )


def sectors_of(dataset: Dataset, event: Event) -> tuple[str, ...]:
    """Return the sectors that any report of a document names, without phrases that name none."""
    ties = (dataset.statements[one] for one in event.statement_ids)
    codes = {code for tie in ties if isinstance(tie, Agreement) for code in tie.sectors}
    return tuple(sorted(code for code in codes if dataset.sectors[code].is_sector))


@dataclass(frozen=True, slots=True)
class Growth:
    """How many documents named a sector in one span of years, and in the span of the same length before it."""

    sector: str
    before: int
    after: int


def growth(matrix: Matrix, last_year: int) -> tuple[Growth, ...]:
    """Return for each sector the documents of the five years up to a year and of the five before; most growth first.

    Args:
        matrix: sector x year, as :func:`sector_years` gives it.
        last_year: the last year that is over: the present one would count too few.
    """

    def counted(sector: str, last: int) -> int:
        return sum(matrix.cells.get((sector, str(year)), 0) for year in range(last - WINDOW_YEARS + 1, last + 1))

    rows = [Growth(one, counted(one, last_year - WINDOW_YEARS), counted(one, last_year)) for one in matrix.rows]
    named = [one for one in rows if one.before or one.after]
    return tuple(sorted(named, key=lambda one: (one.before - one.after, one.sector)))

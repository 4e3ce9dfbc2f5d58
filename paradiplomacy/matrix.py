"""Links -> how many of them name each sector, by province or by partner country."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from paradiplomacy.model.link import Link
from paradiplomacy.store import Dataset


@dataclass(frozen=True, slots=True)
class Matrix:
    """Counts in rows and columns; what a cell counts is a number of links, so a link may stand in several columns.

    Attributes:
        rows: row -> its number of links, most first; a link is counted once, however many columns it has.
        columns: column -> its number of links, most first.
        cells: (row, column) -> number of links; a pair that has none is not in it.
    """

    rows: Mapping[str, int]
    columns: Mapping[str, int]
    cells: Mapping[tuple[str, str], int]

    @property
    def most(self) -> int:
        """The highest count in a cell; 0 where there is none."""
        return max(self.cells.values(), default=0)


def province_sectors(dataset: Dataset, links: Iterable[Link]) -> Matrix:
    """Count province x sector."""
    return _count(dataset, links, lambda link: link.province_id)


def country_sectors(dataset: Dataset, links: Iterable[Link]) -> Matrix:
    """Count country of the partner (ISO 3166-1 alpha-2) x sector."""
    return _count(dataset, links, lambda link: dataset.places[link.partner_id].country)


def side_by_side(dataset: Dataset, links: Iterable[Link], provinces: Iterable[str]) -> Matrix:
    """Count sector x province for a few provinces, in the order that is given; every one of them is a column."""
    wanted = tuple(provinces)
    counted = province_sectors(dataset, [link for link in links if link.province_id in wanted])
    return Matrix(
        rows=counted.columns,
        columns=MappingProxyType({province: counted.rows.get(province, 0) for province in wanted}),
        cells=MappingProxyType({(sector, province): count for (province, sector), count in counted.cells.items()}),
    )


def _count(dataset: Dataset, links: Iterable[Link], row_of: Callable[[Link], str]) -> Matrix:
    """Count pairs with an agreement; wishes and plans are left out, and so are phrases that name no sector."""
    rows: Counter[str] = Counter()
    columns: Counter[str] = Counter()
    cells: Counter[tuple[str, str]] = Counter()
    for link in links:
        sectors = [code for code in link.sectors if dataset.sectors[code].is_sector]
        if link.intention or not sectors:
            continue
        row = row_of(link)
        rows[row] += 1
        columns.update(sectors)
        cells.update((row, code) for code in sectors)
    return Matrix(_most_first(rows), _most_first(columns), MappingProxyType(dict(cells)))


def _most_first(counts: Counter[str]) -> Mapping[str, int]:
    return MappingProxyType(dict(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))))

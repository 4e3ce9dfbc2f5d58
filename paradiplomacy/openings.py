"""(Dataset, links) -> what is missing: neighbours without a link, sectors that peers share, agreements nobody tells of.

All of it is absence of reports, not proof of absence: a tie that no article mentions looks like none.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from paradiplomacy.matrix import Matrix, province_sectors
from paradiplomacy.model.base import last_day
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.status import last_report, silent_years
from paradiplomacy.store import Dataset
from paradiplomacy.succession import present_unit
from paradiplomacy.view_state import Units

PEERS = 5
_SHARED_BY = 3
_LEAST_SECTORS = 3


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A province and one of its neighbours across the border.

    Attributes:
        link: what is known of the pair; None where no source tells of any tie or wish.
        shown: whether that link passes the filters.
    """

    province_id: str
    partner_id: str
    link: Link | None
    shown: bool

    @property
    def is_open(self) -> bool:
        """Whether no agreement of the pair is known that passes the filters."""
        return self.link is None or self.link.intention or not self.shown


def neighbours(
    dataset: Dataset, borders: Mapping[str, tuple[str, ...]], shown: Iterable[Link], units: Units
) -> tuple[Neighbour, ...]:
    """Return all pairs of neighbours that the dataset knows, by country, partner and province.

    Args:
        dataset: places and links.
        borders: former province id -> ids of its neighbours; a present unit has those of all its parts.
        shown: the links that pass the filters, as they are known on the day shown.
        units: provinces as they signed, or as they are today.
    """
    passing = {link.link_id: link for link in shown}
    known = {link.link_id: link for link in dataset.links(units)}
    pairs = {
        (province if units == "signed" else present_unit(province, dataset.places), partner)
        for province, partners in borders.items()
        for partner in partners
        if province in dataset.places and partner in dataset.places
    }
    return tuple(
        Neighbour(province, partner, passing.get(link_id) or known.get(link_id), link_id in passing)
        for province, partner in sorted(pairs, key=lambda pair: (pair[1], pair[0]))
        for link_id in (link_id_of(province, partner),)
    )


@dataclass(frozen=True, slots=True)
class Peers:
    """What provinces like it work on, and a province does not, as far as is known.

    Attributes:
        peers: the provinces whose partner countries and sectors are most alike, the most alike first.
        missing: sector -> how many of the peers have it; at least three have each.
    """

    province_id: str
    peers: tuple[str, ...]
    missing: Mapping[str, int]


def peers_of(dataset: Dataset, links: Sequence[Link]) -> tuple[Peers, ...]:
    """Compare every province of which enough is known with the five most like it; most missing sectors first.

    Likeness is the share of partner countries and sectors that two provinces have in common among all that either has
    (Jaccard). Provinces with fewer than three sectors are left out: too little is known to compare them.
    """
    traits, sectors = _traits(dataset, links)
    found = []
    for province, own in traits.items():
        others = sorted((one for one in traits if one != province), key=lambda one: (-_alike(own, traits[one]), one))
        peers = tuple(others[:PEERS])
        shared = Counter(code for peer in peers for code in sectors[peer] - sectors[province])
        missing = {code: count for code, count in sorted(shared.items()) if count >= _SHARED_BY}
        if missing:
            found.append(Peers(province, peers, missing))
    return tuple(sorted(found, key=lambda one: (-sum(one.missing.values()), one.province_id)))


def missing_matrix(found: Iterable[Peers]) -> Matrix:
    """Return province x sector: how many peers share a sector that the province lacks."""
    cells = {(one.province_id, code): count for one in found for code, count in one.missing.items()}
    columns = Counter(code for _province, code in cells)
    return Matrix(
        rows={one.province_id: len(one.missing) for one in found},
        columns=dict(sorted(columns.items(), key=lambda entry: (-entry[1], entry[0]))),
        cells=cells,
    )


def _traits(dataset: Dataset, links: Sequence[Link]) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Return province -> its partner countries and sectors together, and province -> its sectors alone."""
    sectors: dict[str, set[str]] = {}
    for province, code in province_sectors(dataset, links).cells:
        sectors.setdefault(province, set()).add(code)
    countries: dict[str, set[str]] = {}
    for link in links:
        if not link.intention:
            countries.setdefault(link.province_id, set()).add(dataset.places[link.partner_id].country)
    enough = {province: frozenset(codes) for province, codes in sectors.items() if len(codes) >= _LEAST_SECTORS}
    return {province: codes | countries[province] for province, codes in enough.items()}, enough


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)


@dataclass(frozen=True, slots=True)
class Silence:
    """A link with an agreement that no article has told of for years.

    Attributes:
        reported: date of the newest article, as far as it is known.
        years: whole years since then.
    """

    link: Link
    reported: str
    years: int


def silent_links(
    dataset: Dataset, links: Iterable[Link], *, units: Units, day: dt.date, years: int
) -> tuple[Silence, ...]:
    """Return the links with an agreement of which the newest article is so many years old, the longest silent first.

    Links whose articles bear no date are left out: nothing tells how old they are.
    """
    found = []
    for link in links:
        if link.intention:
            continue
        reported = last_report(dataset.events_of(link, units))
        if reported and (passed := silent_years(reported, day)) >= years:
            found.append(Silence(link, reported, passed))
    return tuple(sorted(found, key=lambda one: (last_day(one.reported), one.link.link_id)))

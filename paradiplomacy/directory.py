"""(Dataset, links) -> entries of a directory: each province, partner or country with what it has."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from paradiplomacy.model.link import Link
from paradiplomacy.status import last_report
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import Units


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a directory.

    Attributes:
        key: id of a place, or code of a country.
        agreements: pairs with an agreement.
        documents: signed documents, each once.
        intentions: pairs with nothing but wishes or plans.
        others: of a province: countries of its partners; of a partner or a country: provinces. Pairs with an
            agreement only.
        reported: date of the newest article about its events; None where no article is dated.
    """

    key: str
    agreements: int
    documents: int
    intentions: int
    others: int
    reported: str | None


def provinces(dataset: Dataset, links: Iterable[Link], units: Units) -> tuple[Entry, ...]:
    """Return the provinces of links of one kind of units, by id."""
    return _entries(dataset, links, units, key=lambda link: link.province_id, other=_country(dataset))


def partners(dataset: Dataset, links: Iterable[Link], units: Units) -> tuple[Entry, ...]:
    """Return the partners of links of one kind of units, by id."""
    return _entries(dataset, links, units, key=lambda link: link.partner_id, other=lambda link: link.province_id)


def countries(dataset: Dataset, links: Iterable[Link], units: Units) -> tuple[Entry, ...]:
    """Return the countries of the partners of links of one kind of units, by code."""
    return _entries(dataset, links, units, key=_country(dataset), other=lambda link: link.province_id)


def _country(dataset: Dataset) -> Callable[[Link], str]:
    return lambda link: dataset.places[link.partner_id].country


def _entries(
    dataset: Dataset,
    links: Iterable[Link],
    units: Units,
    *,
    key: Callable[[Link], str],
    other: Callable[[Link], str],
) -> tuple[Entry, ...]:
    groups: dict[str, list[Link]] = {}
    for link in links:
        groups.setdefault(key(link), []).append(link)
    return tuple(_entry(dataset, name, groups[name], units, other) for name in sorted(groups))


def _entry(dataset: Dataset, key: str, links: Sequence[Link], units: Units, other: Callable[[Link], str]) -> Entry:
    agreed = [link for link in links if not link.intention]
    events = {one.event_id: one for link in links for one in dataset.events_of(link, units)}
    return Entry(
        key=key,
        agreements=len(agreed),
        documents=sum(one.counts for one in events.values()),
        intentions=len(links) - len(agreed),
        others=len({other(link) for link in agreed}),
        reported=last_report(events.values()),
    )

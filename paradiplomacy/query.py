"""(Dataset, ViewState) -> Selection: which links a view shows, and how many each further choice would leave."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from paradiplomacy.geocode.names import fold, squeeze
from paradiplomacy.i18n import country_name
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place
from paradiplomacy.model.statement import Agreement, Intention
from paradiplomacy.store import Dataset
from paradiplomacy.succession import present_unit
from paradiplomacy.view_state import LANGUAGES, Units, ViewState


@dataclass(frozen=True, slots=True)
class Selection:
    """What a view shows.

    Attributes:
        links: those that pass every filter, ordered by id.
        total: how many links there are without filters.
        facets: filter -> value -> number of links that this value would leave, the other filters staying as they are.
        undated: links that only the years filter hides, because no source dates them.
        link: the selected link, shown by the filters or not; None where none is selected.
        place: the selected place; None where none is selected.
    """

    links: tuple[Link, ...]
    total: int
    facets: Mapping[str, Mapping[str, int]]
    undated: int
    link: Link | None
    place: Place | None


def status_on(link: Link, day: dt.date) -> str:
    """Return the status of a link on a day: as reported, or ``in_force`` or ``expired`` where its dates tell."""
    if link.intention or link.status == "ended":
        return link.status
    if link.valid_to and last_day(link.valid_to) < day:
        return "expired"
    if link.valid_to and (link.valid_from is None or first_day(link.valid_from) <= day):
        return "in_force"
    return link.status


def years_of(dataset: Dataset, link: Link) -> tuple[int, int] | None:
    """Return the first and the last year that the ties of a link are dated to; None where no source dates them.

    A tie without a date of its own is dated by its article.
    """
    dates: list[str] = []
    for statement in dataset.statements_of(link):
        if isinstance(statement, Agreement | Intention):
            own = [date for date in (statement.signed, statement.valid_from, statement.valid_to) if date]
            published = dataset.sources[statement.source_id].published_date
            dates += own or ([published] if published else [])
    if not dates:
        return None
    return min(first_day(date).year for date in dates), max(last_day(date).year for date in dates)


@lru_cache(maxsize=4)
def years_spanned(dataset: Dataset) -> tuple[int, int]:
    """Return the first and the last year that any link is dated to; (0, 0) where none is."""
    spans = [span for link in dataset.links("signed") if (span := years_of(dataset, link))]
    return (min(span[0] for span in spans), max(span[1] for span in spans)) if spans else (0, 0)


def in_units(dataset: Dataset, view: ViewState, units: Units) -> ViewState:
    """Return the view in other units: province, place and link follow to the successor where there is one.

    Back from today's units nothing can follow: one present unit stands for several former ones.
    """
    if units == "signed":
        gone = {
            place_id for place_id in (view.province, view.place) if place_id and _is_present_only(dataset, place_id)
        }
        link = view.link if view.link in {one.link_id for one in dataset.links("signed")} else None
        province = None if view.province in gone else view.province
        return replace(
            view, units=units, province=province, place=None if view.place in gone else view.place, link=link
        )

    def today(place_id: str | None) -> str | None:
        return present_unit(place_id, dataset.places) if place_id else None

    link = None
    if view.link:
        old = dataset.link_by_id[view.link]
        link = link_id_of(present_unit(old.province_id, dataset.places), old.partner_id)
    return replace(view, units=units, province=today(view.province), place=today(view.place), link=link)


def _is_present_only(dataset: Dataset, place_id: str) -> bool:
    return any(place.successor_id == place_id for place in dataset.places.values())


def select(dataset: Dataset, view: ViewState, *, today: dt.date) -> Selection:
    """Select what a view shows on a day."""
    rows = _rows(dataset, view.units, today)
    failed = [_failed(row, view) for row in rows]
    return Selection(
        links=tuple(row.link for row, misses in zip(rows, failed, strict=True) if not misses),
        total=len(rows),
        facets=_facets(rows, failed, view),
        undated=sum(misses == {"years"} and row.years is None for row, misses in zip(rows, failed, strict=True)),
        link=dataset.link_by_id.get(view.link) if view.link else None,
        place=dataset.places.get(view.place) if view.place else None,
    )


@dataclass(frozen=True, slots=True)
class _Row:
    link: Link
    country: str
    status: str
    years: tuple[int, int] | None
    text: str


@lru_cache(maxsize=8)
def _rows(dataset: Dataset, units: Units, today: dt.date) -> tuple[_Row, ...]:
    """Return what filters look at, worked out once for a dataset and a day."""
    return tuple(
        _Row(
            link=link,
            country=dataset.places[link.partner_id].country,
            status=status_on(link, today),
            years=years_of(dataset, link),
            text=_search_text(dataset, link),
        )
        for link in dataset.links(units)
    )


def _search_text(dataset: Dataset, link: Link) -> str:
    province, partner = dataset.places[link.province_id], dataset.places[link.partner_id]
    words = [*province.names.values(), *partner.names.values()]
    words += [country_name(partner.country, language) for language in LANGUAGES]
    words += [label for code in link.sectors for label in dataset.sectors[code].labels.values()]
    for source_id in link.source_ids:
        source = dataset.sources[source_id]
        words += [source.title, source.publisher]
    for statement in dataset.statements_of(link):
        words += [statement.province, getattr(statement, "partner", None) or ""]
    return fold("\n".join(words))


def _failed(row: _Row, view: ViewState) -> frozenset[str]:
    """Return the names of the filters that a link does not pass."""
    link = row.link
    passes = {
        "sector": not view.sectors or _has_sectors(link, view),
        "province": view.province in (None, link.province_id),
        "partner": view.partner in (None, link.partner_id),
        "country": not view.countries or row.country in view.countries,
        "status": not view.statuses or bool({row.status, link.status} & set(view.statuses)),
        "years": _in_years(row.years, view),
        "q": not view.q or all(word in row.text for word in fold(view.q).split()),
    }
    return frozenset(name for name, passed in passes.items() if not passed)


def _has_sectors(link: Link, view: ViewState) -> bool:
    wanted, has = set(view.sectors), set(link.sectors)
    return wanted <= has if view.match == "all" else bool(wanted & has)


def _in_years(years: tuple[int, int] | None, view: ViewState) -> bool:
    if view.year_from is None and view.year_to is None:
        return True
    if years is None:
        return False
    return years[0] <= (view.year_to or years[0]) and years[1] >= (view.year_from or years[1])


def _facets(rows: tuple[_Row, ...], failed: list[frozenset[str]], view: ViewState) -> Mapping[str, Mapping[str, int]]:
    counts: dict[str, Counter[str]] = {
        name: Counter() for name in ("sector", "province", "partner", "country", "status")
    }
    for row, misses in zip(rows, failed, strict=True):
        if not misses or (misses == {"sector"} and view.match == "any"):
            counts["sector"].update(row.link.sectors)
        if misses <= {"province"}:
            counts["province"][row.link.province_id] += 1
        if misses <= {"partner"}:
            counts["partner"][row.link.partner_id] += 1
        if misses <= {"country"}:
            counts["country"][row.country] += 1
        if misses <= {"status"}:
            counts["status"].update({row.status, row.link.status})
    return MappingProxyType({name: MappingProxyType(dict(counter)) for name, counter in counts.items()})


def places_found(dataset: Dataset, typed: str, units: Units) -> tuple[Place, ...]:
    """Return the linked places whose name, in any language or any known spelling, is what was typed or near it.

    The best match comes first: the very name, then names that begin so (from three letters on), then names with a
    typing error (one from five letters on, two from nine on). Empty where nothing is near enough.
    """
    wanted, spellings = squeeze(fold(typed)), _spellings(dataset, units)
    begin = sorted((name for name in spellings if len(wanted) >= 3 and name.startswith(wanted)), key=len)
    errors = (len(wanted) >= 5) + (len(wanted) >= 9)
    near = extract(wanted, list(spellings), scorer=OSA.distance, score_cutoff=errors, limit=12) if errors else []
    names = [*([wanted] if wanted in spellings else []), *begin, *(name for name, _errors, _index in near)]
    return tuple(dataset.places[place_id] for place_id in dict.fromkeys(spellings[name] for name in names))


@lru_cache(maxsize=8)
def _spellings(dataset: Dataset, units: Units) -> Mapping[str, str]:
    """Return spelling, folded and without spaces -> id, for all places that have a link.

    A present unit answers to the names of its parts too.
    """
    spellings: dict[str, str] = {}
    linked = {place_id for link in dataset.links(units) for place_id in (link.province_id, link.partner_id)}
    for place in dataset.places.values():
        shown = present_unit(place.place_id, dataset.places) if units == "today" else place.place_id
        if shown in linked:
            for name in (*place.names.values(), *dataset.spellings.get(place.place_id, ())):
                spellings.setdefault(squeeze(fold(name)), shown)
    return MappingProxyType(spellings)

"""(Dataset, ViewState) -> Selection: which links a view shows, and how many each further choice would leave."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, compress
from types import MappingProxyType

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from paradiplomacy.filtering import Mask, TextIndex, counted, kept, passing_all
from paradiplomacy.geocode.names import fold, squeeze
from paradiplomacy.i18n import country_name
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place
from paradiplomacy.model.statement import Agreement, Intention
from paradiplomacy.store import Dataset
from paradiplomacy.succession import present_unit
from paradiplomacy.timeline import end_of, is_undated, links_in_year, links_known, links_today
from paradiplomacy.view_state import LANGUAGES, Units, ViewState


@dataclass(frozen=True, slots=True)
class Selection:
    """What a view shows.

    Attributes:
        links: those that pass every filter, ordered by id, as known on the day or at the end of the view's year.
        total: how many links there are without filters.
        facets: filter -> value -> number of links that this value would leave, the other filters staying as they are.
        undated: links that only the years filter or the year shown hides, because no source dates them.
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
    """Return the status on a day of a link as it is known on that day: ``in_force`` or ``expired`` where dates tell."""
    if link.status in ("ended", "planned", "sought"):
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
    spans = [span for span in _all_years(dataset, "signed") if span]
    return (min(span[0] for span in spans), max(span[1] for span in spans)) if spans else (0, 0)


@lru_cache(maxsize=8)
def _all_years(dataset: Dataset, units: Units) -> tuple[tuple[int, int] | None, ...]:
    return tuple(years_of(dataset, link) for link in dataset.links(units))


def in_units(dataset: Dataset, view: ViewState, units: Units) -> ViewState:
    """Return the view in other units: province, place and link follow to the successor where there is one.

    Back from today's units a present unit stays only where something was signed under it: it stands for several others.
    """
    if units == "signed":
        links = dataset.links("signed")
        signed = {link.province_id for link in links}
        known = {place_id for place_id, place in dataset.places.items() if place.country != "VN"} | signed
        return replace(
            view,
            units=units,
            province=view.province if view.province in signed else None,
            place=view.place if view.place in known else None,
            link=view.link if view.link in {one.link_id for one in links} else None,
        )

    def today(place_id: str | None) -> str | None:
        return present_unit(place_id, dataset.places) if place_id else None

    link = None
    if view.link:
        old = dataset.link_by_id[view.link]
        link = link_id_of(present_unit(old.province_id, dataset.places), old.partner_id)
    return replace(view, units=units, province=today(view.province), place=today(view.place), link=link)


def select(dataset: Dataset, view: ViewState, *, today: dt.date) -> Selection:
    """Select what a view shows on a day."""
    return replace(
        _filtered(dataset, filters_of(view), today),
        link=_link(dataset, view, today) if view.link else None,
        place=dataset.places.get(view.place) if view.place else None,
    )


def _link(dataset: Dataset, view: ViewState, today: dt.date) -> Link | None:
    """Return the selected link as the view's year, or else the day, knows it."""
    known = links_known(dataset, view.units, today=today, year=view.year)
    found = (link for link in known if link.link_id == view.link)
    return next(found, dataset.link_by_id.get(str(view.link)))


def filters_of(view: ViewState) -> ViewState:
    """Return the view without what only tells how it looks: views with the same filters show the same links."""
    return replace(
        view, link=None, place=None, source=None, lang=None, base="offline", colour="country", compare=(), version=None
    )


@lru_cache(maxsize=16)
def _filtered(dataset: Dataset, view: ViewState, today: dt.date) -> Selection:
    """Select links; what is selected and how it looks costs no second filtering."""
    columns = _columns(dataset, view.units, today, view.year)
    masks = _masks(columns, view)
    undated = 0
    if "years" in masks:
        undated = kept(columns.years, _passing(columns, masks, but="years")).count(None)
    if "year" in masks:
        undated += kept(columns.undated, _passing(columns, masks, but="year")).count(True)
    return Selection(
        links=kept(columns.links, _passing(columns, masks)),
        total=len(columns.links),
        facets=_facets(columns, masks, view),
        undated=undated,
        link=None,
        place=None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """What filters look at, one entry a link."""

    links: tuple[Link, ...]
    shown: Mask
    undated: tuple[bool, ...]
    sectors: tuple[tuple[str, ...], ...]
    provinces: tuple[str, ...]
    partners: tuple[str, ...]
    countries: tuple[str, ...]
    statuses: tuple[tuple[str, ...], ...]
    years: tuple[tuple[int, int] | None, ...]
    texts: TextIndex


@lru_cache(maxsize=16)
def _columns(dataset: Dataset, units: Units, today: dt.date, year: int | None) -> _Columns:
    """Return what filters look at, worked out once for a dataset and a day or a year."""
    every = dataset.links(units)
    known = links_in_year(dataset, units, year) if year else links_today(dataset, units, today)
    links = tuple(link or stored for link, stored in zip(known, every, strict=True))
    day = end_of(year) if year else today
    return _Columns(
        links=links,
        shown=bytes(link is not None for link in known),
        undated=tuple(is_undated(dataset.events_of(link, units)) for link in every) if year else (),
        sectors=tuple(link.sectors for link in links),
        provinces=tuple(link.province_id for link in links),
        partners=tuple(link.partner_id for link in links),
        countries=tuple(dataset.places[link.partner_id].country for link in links),
        statuses=tuple(tuple(sorted({status_on(link, day), link.status})) for link in links),
        years=_all_years(dataset, units),
        texts=_texts(dataset, units),
    )


@lru_cache(maxsize=4)
def _texts(dataset: Dataset, units: Units) -> TextIndex:
    return TextIndex(_search_texts(dataset, dataset.links(units)))


def warm(dataset: Dataset, today: dt.date) -> None:
    """Work out what the first view would otherwise wait for."""
    select(dataset, ViewState(), today=today)
    years_spanned(dataset)


def _search_texts(dataset: Dataset, links: Iterable[Link]) -> Iterator[Iterable[str]]:
    """Return for each link the texts that its words are looked for in; each text is folded once."""
    folded = lru_cache(maxsize=None)(fold)
    place = {key: "\n".join(one.names.values()) for key, one in dataset.places.items()}
    sector = {key: "\n".join(one.labels.values()) for key, one in dataset.sectors.items()}
    source = {key: f"{one.title}\n{one.publisher}" for key, one in dataset.sources.items()}
    codes = {one.country for one in dataset.places.values()}
    country = {code: "\n".join(country_name(code, language) for language in LANGUAGES) for code in codes}
    for link in links:
        texts = [place[link.province_id], place[link.partner_id], country[dataset.places[link.partner_id].country]]
        texts += [sector[code] for code in link.sectors]
        texts += [source[source_id] for source_id in link.source_ids]
        for statement in dataset.statements_of(link):
            texts += [statement.province, getattr(statement, "partner", None) or ""]
        yield map(folded, texts)


def _masks(columns: _Columns, view: ViewState) -> dict[str, Mask]:
    """Return for each filter that is set which links pass it."""
    masks: dict[str, Mask] = {}
    if view.year is not None:
        masks["year"] = columns.shown
    if view.sectors:
        wanted = frozenset(view.sectors)
        enough = wanted.issubset if view.match == "all" else lambda has: not wanted.isdisjoint(has)
        masks["sector"] = bytes(map(enough, columns.sectors))
    if view.province is not None:
        masks["province"] = bytes(map(view.province.__eq__, columns.provinces))
    if view.partner is not None:
        masks["partner"] = bytes(map(view.partner.__eq__, columns.partners))
    if view.countries:
        masks["country"] = bytes(map(frozenset(view.countries).__contains__, columns.countries))
    if view.statuses:
        shown = frozenset(view.statuses)
        masks["status"] = bytes(not shown.isdisjoint(statuses) for statuses in columns.statuses)
    if view.year_from is not None or view.year_to is not None:
        masks["years"] = bytes(_in_years(years, view) for years in columns.years)
    if view.q:
        masks["q"] = passing_all(map(columns.texts.having, fold(view.q).split()), rows=len(columns.links))
    return masks


def _passing(columns: _Columns, masks: Mapping[str, Mask], *, but: str | None = None) -> Mask:
    """Return which links pass all filters, or all but one."""
    return passing_all((mask for name, mask in masks.items() if name != but), rows=len(columns.links))


def _in_years(years: tuple[int, int] | None, view: ViewState) -> bool:
    if years is None:
        return False
    return years[0] <= (view.year_to or years[0]) and years[1] >= (view.year_from or years[1])


def _facets(columns: _Columns, masks: Mapping[str, Mask], view: ViewState) -> Mapping[str, Mapping[str, int]]:
    single: dict[str, tuple[str, ...]] = {
        "province": columns.provinces,
        "partner": columns.partners,
        "country": columns.countries,
    }
    counts: dict[str, Mapping[str, int]] = {
        name: Counter(compress(values, _passing(columns, masks, but=name))) for name, values in single.items()
    }
    further = "sector" if view.match == "any" else None  # "all": one more sector leaves fewer of the links shown
    counts["sector"] = counted(columns.sectors, _passing(columns, masks, but=further))
    counts["status"] = counted(columns.statuses, _passing(columns, masks, but="status"))
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
def most_linked(dataset: Dataset, units: Units, count: int) -> tuple[str, ...]:
    """Return the ids of the places with most links, at most so many; places with as many stand in the order of ids."""
    links = dataset.links(units)
    counts = Counter(chain.from_iterable((link.province_id, link.partner_id) for link in links))
    return tuple(sorted(counts, key=lambda place_id: (-counts[place_id], place_id))[:count])


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

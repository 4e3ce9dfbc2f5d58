"""The map page: the atlas at a glance and the numbers beside filters, in every view that one filter or year makes."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from paradiplomacy.figures import Reported
from paradiplomacy.model.link import Link
from paradiplomacy.model.statement import Trade
from paradiplomacy.overview import overview_of
from paradiplomacy.proof.evidence import Evidence
from paradiplomacy.proof.shown import Counted, Page, Shown, Told
from paradiplomacy.query import select, years_spanned
from paradiplomacy.timeline import end_of, known_by
from paradiplomacy.view_state import ViewState, query_string


def map_figures(evidence: Evidence, day: dt.date) -> Iterator[Shown]:
    """Yield what panel and filters show without filters, then with each single one."""
    whole = ViewState(units=evidence.units)
    yield from _panel(evidence, whole, day, "map")
    for view, count in _filtered(evidence, whole, day):
        links = select(evidence.dataset, view, today=day).links
        yield Counted("map", f"filter {query_string(view)}", count, [evidence.ties(link) for link in links])
        yield from _panel(evidence, view, day, "map")


def year_figures(evidence: Evidence, day: dt.date) -> Iterator[Shown]:
    """Yield what the panel and the timeline show at the end of each year."""
    first, last = years_spanned(evidence.dataset)
    for year in range(first, last + 1) if first else ():
        yield from _panel(evidence, ViewState(units=evidence.units, year=year), day, "timeline")


def _filtered(evidence: Evidence, whole: ViewState, day: dt.date) -> Iterator[tuple[ViewState, int]]:
    """Yield each view with one filter, and the number of links beside that choice."""
    facets = select(evidence.dataset, whole, today=day).facets
    for code, count in facets["sector"].items():
        yield replace(whole, sectors=(code,)), count
    for code, count in facets["country"].items():
        yield replace(whole, countries=(code,)), count
    for code, count in facets["status"].items():
        yield replace(whole, statuses=(code,)), count
    for place_id, count in facets["province"].items():
        yield replace(whole, province=place_id), count
    for place_id, count in facets["partner"].items():
        yield replace(whole, partner=place_id), count


def _panel(evidence: Evidence, view: ViewState, day: dt.date, page: Page) -> Iterator[Shown]:
    """Yield the figures of "at a glance"."""
    dataset, links = evidence.dataset, select(evidence.dataset, view, today=day).links
    until = end_of(view.year) if view.year else None
    seen = overview_of(dataset, links, units=view.units, until=until)
    agreed = [link for link in links if not link.intention]
    wished = [link for link in links if link.intention]
    where = f"{query_string(view) or 'all'}: "

    def counted(what: str, value: int, things: Iterable[Iterable[str]]) -> Counted:
        return Counted(page, where + what, value, [tuple(thing) for thing in things])

    def partners(name: str) -> list[Link]:
        return [link for link in agreed if getattr(dataset.places[link.partner_id], name)]

    def country(link: Link) -> str:
        return dataset.places[link.partner_id].country

    yield counted("provinces", seen.provinces, evidence.together(agreed, lambda link: link.province_id))
    for name, value in (("is_locality", seen.localities), ("is_institution", seen.institutions)):
        yield counted(name, value, evidence.together(partners(name), lambda link: link.partner_id))
    yield counted("countries", seen.countries, evidence.together(agreed, country))
    yield counted("pairs with an agreement", seen.agreements, map(evidence.ties, agreed))
    yield counted("intentions", seen.intentions, map(evidence.ties, wished))
    yield counted("signed documents", seen.documents, _documents(evidence, links, until))
    for code, count in seen.sectors.items():
        having = [link for link in agreed if code in link.sectors]
        yield counted(f"sector {code}", count, [evidence.ties(link, code) for link in having])
    yield from _amounts(page, where, seen.figures)


def _documents(evidence: Evidence, links: Iterable[Link], until: dt.date | None) -> list[tuple[str, ...]]:
    events = {one.event_id: one for link in links for one in evidence.dataset.events_of(link, evidence.units)}
    documents = [one for one in events.values() if one.counts]
    return [evidence.reports(one) for one in (known_by(documents, until, undated=False) if until else documents)]


def _amounts(page: Page, where: str, figures: Iterable[Reported[Trade]]) -> Iterator[Shown]:
    for one in figures:
        if one.shown.amount is not None:
            ids = tuple(report.statement_id for report in one.reports)
            yield Told(page, f"{where}trade {one.shown.statement_id}", one.shown.amount, ids)

"""The panel and the page of every link and of every place: dates, counts and amounts."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence

from paradiplomacy.figures import Reported
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.model.statement import Investment, Support, Visits
from paradiplomacy.profile import Profile, link_profile, newest_report, place_profile
from paradiplomacy.proof.evidence import Evidence
from paradiplomacy.proof.shown import Counted, Page, Shown, Told
from paradiplomacy.status import status_on
from paradiplomacy.timeline import links_today

_NUMBERS = ("amount", "people", "delegations", "projects")
_DATES = ("signed", "valid_from", "valid_to")


def link_figures(evidence: Evidence, day: dt.date) -> Iterator[Shown]:
    """Yield what the panel of every link shows."""
    dataset = evidence.dataset
    for link in links_today(dataset, evidence.units, day):
        profile = link_profile(dataset, link, evidence.units)
        yield Counted("links", f"{link.link_id}: the pair", 1, [evidence.ties(link)])
        for name in _DATES:
            if date := getattr(link, name):
                yield Told("links", f"{link.link_id}: {name}", date, evidence.told_with(link))
        if derived := status_on(profile.events, day):
            yield Counted("links", f"{link.link_id}: {derived.status}", 1, [evidence.reports(derived.event)])
        for code, named in profile.sectors.items():
            own = [(tie.statement_id,) for tie in named if tie in evidence.about(link)]
            yield Counted("links", f"{link.link_id}: sector {code}", len(named), own)
        yield from _profile(evidence, profile, "links", link.link_id)


def place_figures(evidence: Evidence, day: dt.date) -> Iterator[Shown]:
    """Yield what the panel and the page of every place show."""
    dataset = evidence.dataset
    links = links_today(dataset, evidence.units, day)
    by_place: dict[str, list[Link]] = {}
    for link in links:
        for place_id in (link.province_id, link.partner_id):
            by_place.setdefault(place_id, []).append(link)
    for place in dataset.places.values():
        profile = place_profile(dataset, place, evidence.units)
        yield from _counts(evidence, place, by_place.get(place.place_id, ()))
        yield from _profile(evidence, profile, "places", place.place_id)


def _counts(evidence: Evidence, place: Place, links: Sequence[Link]) -> Iterator[Shown]:
    """Yield how many localities and institutions, and how many wishes, a place has."""
    places = evidence.dataset.places
    agreed = [link for link in links if not link.intention]

    def counted(what: str, wanted: Callable[[Place], bool]) -> Counted:
        own = [link for link in agreed if wanted(places[link.partner_id])]
        return Counted("places", f"{place.place_id}: {what}", len(own), [evidence.ties(link) for link in own])

    yield counted("localities", lambda partner: partner.is_locality)
    yield counted("institutions", lambda partner: partner.is_institution)
    wishes = [evidence.ties(link) for link in links if link.intention]
    yield Counted("places", f"{place.place_id}: wishes and plans", len(links) - len(agreed), wishes)


def _profile(evidence: Evidence, profile: Profile, page: Page, where: str) -> Iterator[Shown]:
    """Yield dates of events, amounts, and the number of sources."""
    for event in profile.events:
        yield from _event(evidence, event, page, where)
    for figure in profile.trade:
        if figure.amount is not None:
            yield Told(page, f"{where}: {figure.statement_id}", figure.amount, (figure.statement_id,))
    for groups in (profile.visits, profile.investment, profile.support):
        yield from _flows(groups, page, where)
    own = {one.statement_id: one.source_id for one in profile.statements}
    cited = [
        tuple(one for one, source_id in own.items() if source_id == source.source_id) for source in profile.sources
    ]
    yield Counted(page, f"{where}: sources", len(profile.sources), cited)
    if newest := newest_report(profile):
        yield Told(page, f"{where}: newest report", newest, tuple(own))


def _event(evidence: Evidence, event: Event, page: Page, where: str) -> Iterator[Shown]:
    reports = evidence.reports(event)
    yield Counted(page, f"{where}: {event.event_id}", 1, [reports])
    for name in (*_DATES, "first_report", "last_report"):
        if date := getattr(event, name):
            yield Told(page, f"{where}: {event.event_id} {name}", date, reports)


def _flows(
    groups: Iterable[Reported[Visits] | Reported[Investment] | Reported[Support]], page: Page, where: str
) -> Iterator[Shown]:
    for group in groups:
        ids = tuple(report.statement_id for report in group.reports)
        for name in _NUMBERS:
            if (number := getattr(group.shown, name, None)) is not None:
                yield Told(page, f"{where}: {group.shown.statement_id} {name}", number, ids)

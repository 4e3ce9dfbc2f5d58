"""Links -> counts: the atlas at a glance, for any selection."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from paradiplomacy.figures import Reported, grouped
from paradiplomacy.model.base import first_day
from paradiplomacy.model.link import Link
from paradiplomacy.model.statement import Trade
from paradiplomacy.store import Dataset
from paradiplomacy.timeline import known_by
from paradiplomacy.view_state import Units


@dataclass(frozen=True, slots=True)
class Overview:
    """What a set of links amounts to; only pairs with an agreement are counted, intentions apart.

    Attributes:
        countries: of partners with an agreement.
        agreements: pairs with an agreement: links.
        documents: signed documents: events. One of several pairs counts once, one told less exactly not at all.
        sectors: code -> number of links, most frequent first.
        figures: every trade figure about one of the links, once, with all its reports; figures for several partners
            included.
    """

    provinces: int
    localities: int
    institutions: int
    countries: int
    agreements: int
    documents: int
    intentions: int
    sectors: dict[str, int]
    figures: tuple[Reported[Trade], ...]

    @property
    def trade(self) -> tuple[Trade, ...]:
        """One report of each trade figure."""
        return tuple(one.shown for one in self.figures)


def overview_of(
    dataset: Dataset, links: Sequence[Link], *, units: Units = "signed", until: dt.date | None = None
) -> Overview:
    """Count a set of links.

    Args:
        dataset: where their events and statements are.
        links: of one kind of units.
        units: which kind.
        until: documents and figures of later days are left out; None for all.
    """
    agreed = [link for link in links if not link.intention]
    partners = {link.partner_id: dataset.places[link.partner_id] for link in agreed}
    statements = {one.statement_id: one for link in links for one in dataset.statements_of(link)}
    events = {one.event_id: one for link in links for one in dataset.events_of(link, units) if one.counts}
    known = events.values() if until is None else known_by(tuple(events.values()), until, undated=False)
    return Overview(
        provinces=len({link.province_id for link in agreed}),
        localities=sum(place.is_locality for place in partners.values()),
        institutions=sum(place.is_institution for place in partners.values()),
        countries=len({place.country for place in partners.values()}),
        agreements=len(agreed),
        documents=len(known),
        intentions=len(links) - len(agreed),
        sectors=dict(Counter(code for link in agreed for code in link.sectors).most_common()),
        figures=grouped(
            one
            for one in statements.values()
            if isinstance(one, Trade) and one.amount is not None and _has_begun(one, until)
        ),
    )


def _has_begun(figure: Trade, day: dt.date | None) -> bool:
    """Whether the period of a figure begins by a day; without one, whether no day is asked for."""
    start = figure.period_from or figure.period_to
    return day is None or (start is not None and first_day(start) <= day)

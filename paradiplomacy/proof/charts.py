"""The pages of sectors, trade, time and openings."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

from paradiplomacy.chronicle import Signing, by_year, expiring, growth, sector_years, signings_of
from paradiplomacy.ledger import accounts_of
from paradiplomacy.matrix import Matrix, country_sectors, province_sectors
from paradiplomacy.model.link import Link
from paradiplomacy.openings import peers_of, silent_links
from paradiplomacy.proof.evidence import Evidence, Grounds
from paradiplomacy.proof.shown import Added, Counted, Shown, Told
from paradiplomacy.timeline import links_today
from paradiplomacy.view_state import ViewState

_LEAST_SILENCE = 1


def sector_figures(evidence: Evidence, day: dt.date) -> Iterator[Shown]:
    """Yield the numbers of the heat maps, and how sectors grew."""
    dataset, links = evidence.dataset, links_today(evidence.dataset, evidence.units, day)
    agreed = [link for link in links if not link.intention]
    yield from _matrix(evidence, province_sectors(dataset, links), agreed, lambda link: link.province_id)
    yield from _matrix(
        evidence, country_sectors(dataset, links), agreed, lambda link: dataset.places[link.partner_id].country
    )
    signings = signings_of(dataset, links, evidence.units)
    years = sector_years(dataset, signings)
    for (sector, year), count in years.cells.items():
        own = [one for one in signings if str(one.year) == year]
        yield Counted("sectors", f"{sector} in {year}", count, _naming(evidence, own, sector))
    for sector, count in years.rows.items():
        own = [one for one in signings if one.year is not None]
        yield Counted("sectors", f"{sector} in all years", count, _naming(evidence, own, sector))
    last = day.year - 1
    for one in growth(years, last):
        for count, end in ((one.before, last - 5), (one.after, last)):
            own = [signing for signing in signings if signing.year and end - 5 < signing.year <= end]
            yield Counted("sectors", f"{one.sector} up to {end}", count, _naming(evidence, own, one.sector))


def _matrix(evidence: Evidence, matrix: Matrix, links: Sequence[Link], key: Callable[[Link], str]) -> Iterator[Shown]:
    by_row: dict[str, list[Link]] = {}
    for link in links:
        by_row.setdefault(key(link), []).append(link)

    def naming(own: Sequence[Link], sector: str) -> list[Grounds]:
        return [evidence.ties(link, sector) for link in own if sector in link.sectors]

    for row, count in matrix.rows.items():
        own = [link for link in by_row[row] if any(evidence.dataset.sectors[code].is_sector for code in link.sectors)]
        yield Counted("sectors", row, count, [evidence.ties(link) for link in own])
    for (row, sector), count in matrix.cells.items():
        yield Counted("sectors", f"{row}, {sector}", count, naming(by_row[row], sector))
    for sector, count in matrix.columns.items():
        yield Counted("sectors", f"all, {sector}", count, naming(links, sector))


def _naming(evidence: Evidence, signings: Sequence[Signing], sector: str) -> list[Grounds]:
    """Return the reports that name a sector, of each document that has any."""
    statements = evidence.dataset.statements
    reports = (evidence.reports(one.event) for one in signings)
    named = (tuple(one for one in own if sector in getattr(statements[one], "sectors", ())) for own in reports)
    return [one for one in named if one]


def trade_figures(evidence: Evidence, day: dt.date) -> Iterator[Shown]:
    """Yield every amount of the ledger, and what is added up."""
    links = links_today(evidence.dataset, evidence.units, day)
    for account in accounts_of(evidence.dataset, ViewState(units=evidence.units), links):
        for figure in account.figures:
            if figure.figure.amount is not None:
                ids = tuple(report.statement_id for report in figure.reports)
                yield Told("trade", figure.figure.statement_id, figure.figure.amount, ids)
        for flow, total in account.sums():
            if total.amount is not None:
                own = [
                    one.figure for one in account.figures if one.figure.flow == flow and one.figure.amount is not None
                ]
                yield Added("trade", f"{account.key}: sum", total.amount, tuple(one.statement_id for one in own))


def timeline_figures(evidence: Evidence, day: dt.date) -> Iterator[Shown]:
    """Yield how many documents were signed and renewed in each year, and what expires."""
    signings = signings_of(evidence.dataset, links_today(evidence.dataset, evidence.units, day), evidence.units)
    for year, counts in by_year(signings).items():
        own = [evidence.reports(one.event) for one in signings if one.year == year]
        yield Counted("timeline", f"documents of {year}", sum(counts.values()), own)
    undated = [one for one in signings if one.year is None]
    reports = [evidence.reports(one.event) for one in undated]
    yield Counted("timeline", "documents without a date", len(undated), reports)
    for one in expiring(signings, day):
        yield Told("timeline", f"end of {one.event.event_id}", str(one.event.valid_to), evidence.reports(one.event))


def opening_figures(evidence: Evidence, day: dt.date) -> Iterator[Shown]:
    """Yield how many peers have what a province lacks, and since when links are silent."""
    dataset, links = evidence.dataset, links_today(evidence.dataset, evidence.units, day)
    agreed = [link for link in links if not link.intention]
    for found in peers_of(dataset, links):
        for sector, count in found.missing.items():
            having = [link for link in agreed if link.province_id in found.peers]
            grounds = evidence.together(
                [link for link in having if sector in link.sectors], lambda link: link.province_id, sector
            )
            yield Counted("openings", f"{found.province_id}: peers with {sector}", count, grounds)
    for silence in silent_links(dataset, links, units=evidence.units, day=day, years=_LEAST_SILENCE):
        ids = evidence.told_with(silence.link)
        yield Told("openings", f"{silence.link.link_id}: reported", silence.reported, ids)

"""The pages of sources and data quality, and the tables that leave the atlas."""

import datetime as dt
from collections.abc import Iterator

from paradiplomacy.articles import articles_of
from paradiplomacy.export.snapshot import take
from paradiplomacy.export.tables import links_table
from paradiplomacy.proof.evidence import Evidence
from paradiplomacy.proof.shown import Counted, Shown, Told
from paradiplomacy.quality import quality_report
from paradiplomacy.view_state import ViewState

_DATES = ("signed_date", "valid_from", "valid_to")


def source_figures(evidence: Evidence, _day: dt.date) -> Iterator[Shown]:
    """Yield how many statements and pairs each article has."""
    own: dict[str, list[tuple[str, ...]]] = {}
    pairs: dict[str, dict[str, tuple[str, ...]]] = {}
    for one in evidence.dataset.statements.values():
        own.setdefault(one.source_id, []).append((one.statement_id,))
    for link in evidence.dataset.links(evidence.units):
        for statement in evidence.about(link):
            told = pairs.setdefault(statement.source_id, {})
            told[link.link_id] = (*told.get(link.link_id, ()), statement.statement_id)
    for article in articles_of(evidence.dataset, evidence.units):
        key = article.source.source_id
        yield Counted("sources", f"{key}: statements", len(article.statements), own.get(key, []))
        yield Counted("sources", f"{key}: pairs", len(article.link_ids), list(pairs.get(key, {}).values()))


def quality_figures(evidence: Evidence, _day: dt.date) -> Iterator[Shown]:
    """Yield the numbers of coverage by province and country, and how many findings rest on statements."""
    dataset, report = evidence.dataset, quality_report(evidence.dataset, evidence.units)
    yield Counted("quality", "statements", len(dataset.statements), [(one,) for one in dataset.statements])
    links = dataset.links_as_signed if evidence.units == "signed" else dataset.links_as_today
    yield Counted("quality", "links", len(links), [evidence.ties(link) for link in links])
    for row in report.coverage["province"]:
        agreed = [link for link in links if link.province_id == row.key and not link.intention]
        yield Counted("quality", f"{row.key}: links", row.links, [evidence.ties(link) for link in agreed])
        about = [
            (one.statement_id,)
            for one in dataset.statements.values()
            if one.province_id and row.key in (one.province_id, evidence.unit(one.province_id))
        ]
        if evidence.units == "today":
            yield Counted("quality", f"{row.key}: statements", row.statements, about)
    for finding in report.findings:
        if finding.kind == "contradiction":
            grounds = [tuple(finding.subject.statement_ids)] if hasattr(finding.subject, "statement_ids") else [()]
            yield Counted("quality", f"contradiction of {finding.link_id}", 1, grounds)


def export_figures(evidence: Evidence, day: dt.date) -> Iterator[Shown]:
    """Yield the dates and the number of articles of every link, as tables of all formats have them."""
    snapshot = take(evidence.dataset, ViewState(units=evidence.units), today=day)
    table = links_table(snapshot)
    position = {column.name: index for index, column in enumerate(table.columns)}
    for link, row in zip(snapshot.links, table.rows, strict=True):
        about = evidence.about(link)
        for name in _DATES:
            if date := row[position[name]]:
                yield Told("exports", f"{link.link_id}: {name}", str(date), evidence.told_with(link))
        cited = row[position["source_ids"]]
        sources = dict.fromkeys(one.source_id for one in about)
        grounds = [tuple(one.statement_id for one in about if one.source_id == source) for source in sources]
        yield Counted("exports", f"{link.link_id}: sources", len(cited) if isinstance(cited, tuple) else 0, grounds)

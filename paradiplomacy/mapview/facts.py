"""What the sources say about links and places, in plain words: for pages that have no server to ask."""

from collections.abc import Iterable
from typing import Any

from paradiplomacy import i18n, wording
from paradiplomacy.model.link import Link
from paradiplomacy.model.statement import Agreement, Intention, Statement, Trade, Visits
from paradiplomacy.store import Dataset


def link_facts(dataset: Dataset, link: Link, *, language: str, status: str | None = None) -> dict[str, Any]:
    """Return what is said about a link, every value plain text.

    Args:
        dataset: whose link.
        link: which.
        language: of all words.
        status: code of the status to name; None names the one reported.
    """
    province, partner = dataset.places[link.province_id], dataset.places[link.partner_id]
    kind = wording.kind_label(partner, language)
    known = status or link.status
    return {
        "title": f"{province.name(language)} \N{EN DASH} {partner.name(language)}",
        "kind": f"{kind}, {i18n.country_name(partner.country, language)}",
        "status": wording.status_label(known, language),
        "meaning": wording.status_meaning(known, language),
        "sectors": [dataset.sectors[code].label(language) for code in link.sectors],
        "statements": [_statement(dataset, one, language) for one in dataset.statements_of(link)],
    }


def source_facts(dataset: Dataset, source_ids: Iterable[str], *, language: str) -> dict[str, dict[str, Any]]:
    """Return source id -> title, publisher and date, and address (None where it is not known)."""
    found = {}
    for source_id in source_ids:
        source = dataset.sources[source_id]
        facts = [source.publisher, wording.source_date(source, language), i18n.language_name(source.language, language)]
        found[source_id] = {
            "title": source.title,
            "facts": " \N{MIDDLE DOT} ".join(facts),
            "url": source.url,
        }
    return found


def _statement(dataset: Dataset, statement: Statement, language: str) -> dict[str, Any]:
    return {
        "text": _in_words(dataset, statement, language),
        "source": statement.source_id,
        "passages": [
            f"\N{LEFT DOUBLE QUOTATION MARK}{locator.quote}\N{RIGHT DOUBLE QUOTATION MARK} "
            f"({wording.paragraph_label(locator.paragraph, language)})"
            for locator in (statement.locator, *statement.further_locators)
        ],
    }


def _in_words(dataset: Dataset, statement: Statement, language: str) -> list[str]:
    """Return a headline, then what limits it."""
    if isinstance(statement, Agreement | Intention):
        return _tie(statement, language)
    if isinstance(statement, Trade):
        return _trade(dataset, statement, language)
    when = wording.period(statement.period_from, statement.period_to, language)
    if isinstance(statement, Visits):
        return [wording.visit_figure(statement, language), f"{wording.visit_route(statement, language)}, {when}"]
    return [wording.flow_figure(statement, language), f"{statement.partner}, {when}"]


def _tie(tie: Agreement | Intention, language: str) -> list[str]:
    _ = i18n.catalogue(language).gettext
    words = [wording.status_label(tie.status, language), wording.instrument_label(tie, language)]
    if tie.valid_from or tie.valid_to:
        words.append(_("valid {period}").format(period=wording.period(tie.valid_from, tie.valid_to, language)))
    when = i18n.date(tie.signed, language) if tie.signed else _("no date stated")
    return [when, ", ".join(word for word in words if word)]


def _trade(dataset: Dataset, figure: Trade, language: str) -> list[str]:
    _ = i18n.catalogue(language).gettext
    names = [
        dataset.places[party.place_id].name(language) if party.place_id else party.name for party in figure.partners
    ]
    lines = [
        wording.trade_amount(figure, language),
        f"{wording.flow_label(figure, language)}, {wording.trade_scope(figure, language)}",
    ]
    if len(names) > 1:
        together = _("{count} partners together").format(count=len(names))
        lines.append(f"{together} \N{MIDDLE DOT} {i18n.listed(names, language)}")
    return lines

"""What a workbook tells, for people: sheets with headings and words in the language of the view."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from paradiplomacy import i18n, wording
from paradiplomacy.export.provenance import notes
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Trade
from paradiplomacy.query import status_on
from paradiplomacy.view_state import ViewState

Look = Literal["text", "wide", "date", "number", "amount", "link"]
Value = str | float | dt.date | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: headings, each with how its column looks, and rows; a ``link`` is an address to open."""

    name: str
    headings: tuple[tuple[str, Look], ...]
    rows: tuple[tuple[Value, ...], ...]


def sheets_of(snapshot: Snapshot) -> tuple[Sheet, ...]:
    """Return all sheets, the links first, the notes last."""
    _ = i18n.catalogue(snapshot.language).gettext
    about: tuple[tuple[str, Look], ...] = ((_("Note"), "text"), (_("Text"), "wide"))
    return (_links(snapshot), _events(snapshot), _trade(snapshot), _sources(snapshot),
            Sheet(_("Notes"), about, notes(snapshot)))  # fmt: skip


def cell_date(partial: str | None) -> Value:
    """Return a full day as a date; a year or a month stays text, because it is no day."""
    return dt.date.fromisoformat(partial) if partial and len(partial) == len("2021-03-25") else partial


def _links(snapshot: Snapshot) -> Sheet:
    _ = i18n.catalogue(snapshot.language).gettext
    headings: tuple[tuple[str, Look], ...] = (
        (_("Province"), "text"), (_("Partner"), "text"), (_("Kind"), "text"), (_("Country"), "text"),
        (_("Status"), "text"), (_("Signed"), "date"), (_("Valid from"), "date"), (_("Valid to"), "date"),
        (_("Sectors"), "wide"), (_("Sources"), "number"), (_("In the atlas"), "link"), (_("Identifier"), "text"),
    )  # fmt: skip
    return Sheet(_("Links"), headings, tuple(_link_row(snapshot, link) for link in snapshot.links))


def _link_row(snapshot: Snapshot, link: Link) -> tuple[Value, ...]:
    language, places = snapshot.language, snapshot.dataset.places
    province, partner = places[link.province_id], places[link.partner_id]
    return (
        province.name(language),
        *_partner_cells(partner, language),
        wording.status_label(status_on(link, snapshot.day), language),
        cell_date(link.signed),
        cell_date(link.valid_from),
        cell_date(link.valid_to),
        ", ".join(snapshot.dataset.sectors[code].label(language) for code in link.sectors),
        len(link.source_ids),
        snapshot.address(ViewState(link=link.link_id, units=snapshot.view.units)) if snapshot.home else None,
        link.link_id,
    )


def _partner_cells(partner: Place, language: str) -> tuple[str, str, str]:
    return partner.name(language), wording.kind_label(partner, language), i18n.country_name(partner.country, language)


def _events(snapshot: Snapshot) -> Sheet:
    _ = i18n.catalogue(snapshot.language).gettext
    headings: tuple[tuple[str, Look], ...] = (
        (_("Date"), "date"), (_("Status"), "text"), (_("Document"), "text"), (_("Between"), "wide"),
        (_("Valid from"), "date"), (_("Valid to"), "date"), (_("First report"), "date"), (_("Latest report"), "date"),
        (_("Sources"), "number"), (_("Independent sources"), "number"), (_("Counted as an agreement"), "text"),
        (_("Identifier"), "text"),
    )  # fmt: skip
    return Sheet(_("Events"), headings, tuple(_event_row(snapshot, event) for event in snapshot.events()))


def _event_row(snapshot: Snapshot, event: Event) -> tuple[Value, ...]:
    _ = i18n.catalogue(snapshot.language).gettext
    places = snapshot.dataset.places
    pairs = (link_id.split("~") for link_id in event.link_ids)
    return (
        cell_date(event.date),
        wording.status_label(event.status, snapshot.language),
        wording.instrument_name(event.instrument, snapshot.language),
        "; ".join(" \N{EN DASH} ".join(places[one].name(snapshot.language) for one in pair) for pair in pairs),
        cell_date(event.valid_from),
        cell_date(event.valid_to),
        cell_date(event.first_report),
        cell_date(event.last_report),
        len(event.source_ids),
        event.independent,
        _("yes") if event.counts else _("no"),
        event.event_id,
    )


def _trade(snapshot: Snapshot) -> Sheet:
    _ = i18n.catalogue(snapshot.language).gettext
    headings: tuple[tuple[str, Look], ...] = (
        (_("Province"), "text"), (_("Partners together"), "wide"), (_("What is counted"), "text"),
        (_("Amount"), "amount"), (_("Currency"), "text"), (_("Precision"), "text"), (_("Period"), "text"),
        (_("Source"), "text"), (_("Identifier"), "text"),
    )  # fmt: skip
    figures = (one for one in snapshot.statements() if isinstance(one, Trade))
    return Sheet(_("Trade"), headings, tuple(_trade_row(snapshot, figure) for figure in figures))


def _trade_row(snapshot: Snapshot, figure: Trade) -> tuple[Value, ...]:
    language, places = snapshot.language, snapshot.dataset.places
    partners = [places[one.place_id].name(language) if one.place_id else one.name for one in figure.partners]
    return (
        places[figure.province_id].name(language) if figure.province_id else figure.province,
        i18n.listed(partners, language),
        wording.flow_label(figure, language),
        figure.amount,
        figure.currency,
        wording.qualified("", figure.qualifier, language).strip(),
        wording.trade_scope(figure, language),
        figure.source_id,
        figure.statement_id,
    )


def _sources(snapshot: Snapshot) -> Sheet:
    _ = i18n.catalogue(snapshot.language).gettext
    headings: tuple[tuple[str, Look], ...] = (
        (_("Title"), "wide"), (_("Publisher"), "text"), (_("Author"), "text"), (_("Published"), "date"),
        (_("Language"), "text"), (_("Address"), "link"), (_("Identifier"), "text"),
    )  # fmt: skip
    return Sheet(_("Sources"), headings, tuple(_source_row(source, snapshot) for source in snapshot.sources()))


def _source_row(source: Source, snapshot: Snapshot) -> tuple[Value, ...]:
    return (
        source.title,
        source.publisher,
        source.author,
        cell_date(source.published_date),
        i18n.language_name(source.language, snapshot.language),
        source.url,
        source.source_id,
    )

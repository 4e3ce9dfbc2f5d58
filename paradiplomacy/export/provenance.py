"""Where an export comes from, in words: version, filters, licence, sources. Every format carries it."""

from dataclasses import dataclass

from paradiplomacy import i18n
from paradiplomacy.export.plain_text import one_line
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.wording import status_label


@dataclass(frozen=True, slots=True)
class Provenance:
    """What to know of an export to cite it and to get it again.

    Attributes:
        filters: in words; says so where there is none.
        address: of the view, data version included.
        attribution: whom else to name.
    """

    title: str
    version: str
    date: str
    filters: str
    address: str
    licence: str
    licence_title: str
    licence_address: str
    attribution: str
    citation: str


def provenance_of(snapshot: Snapshot) -> Provenance:
    """Return where a snapshot comes from, in its language."""
    _ = i18n.catalogue(snapshot.language).gettext
    package = snapshot.dataset.package
    licence = package["licenses"][0]
    title = _("Paradiplomacy Atlas")
    version, date = snapshot.dataset.version, str(package["date"])
    return Provenance(
        title=title,
        version=version,
        date=date,
        filters="; ".join(filters_in_words(snapshot)) or _("none: all links"),
        address=snapshot.address(),
        licence=str(licence["name"]),
        licence_title=str(licence["title"]),
        licence_address=str(licence["path"]),
        attribution=_("Names and points of places: Natural Earth, GeoNames. Base map: Natural Earth."),
        citation=f"{title}, {version} ({i18n.date(date, snapshot.language)}). {snapshot.address()}",
    )


def notes(snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    """Return the provenance as (label, text) lines, in the snapshot's language."""
    _ = i18n.catalogue(snapshot.language).gettext
    told = provenance_of(snapshot)
    return (
        (_("Title"), told.title),
        (_("Data version"), f"{told.version} ({told.date})"),
        (_("Status as of"), str(snapshot.day)),
        (_("Filters"), told.filters),
        (_("Links"), str(len(snapshot.links))),
        (_("Address of this view"), told.address),
        (_("Licence"), f"{told.licence_title} ({told.licence_address})"),
        (_("Sources"), _("The articles cited beside each link; they stay their publishers'.")),
        (_("Places"), told.attribution),
        (_("How to cite"), told.citation),
    )


def in_one_line(snapshot: Snapshot) -> str:
    """Return the provenance as one line, for formats that have room for a remark only."""
    told = provenance_of(snapshot)
    words = (f"{told.title} {told.version} ({told.date})", told.filters, told.address, told.licence)
    return one_line(" | ".join(words))


def filters_in_words(snapshot: Snapshot) -> list[str]:
    """Return each filter that is set as "name: values", in the snapshot's language."""
    _ = i18n.catalogue(snapshot.language).gettext
    view, language, dataset = snapshot.view, snapshot.language, snapshot.dataset
    sectors = i18n.listed([dataset.sectors[code].label(language) for code in view.sectors], language)
    if len(view.sectors) > 1:
        sectors += f" ({_('all of these sectors') if view.match == 'all' else _('any of these sectors')})"
    told = (
        (_("Sectors"), sectors),
        (_("Partner countries"), i18n.listed([i18n.country_name(code, language) for code in view.countries], language)),
        (_("Province"), dataset.places[view.province].name(language) if view.province else ""),
        (_("Partner"), dataset.places[view.partner].name(language) if view.partner else ""),
        (_("Status"), i18n.listed([status_label(code, language) for code in view.statuses], language)),
        (_("Years"), _years(snapshot)),
        (_("As of the end of"), str(view.year or "")),
        (_("Words"), view.q),
        (_("Provinces"), _("of today") if view.units == "today" else ""),
    )
    return [f"{name}: {value}" for name, value in told if value]


def _years(snapshot: Snapshot) -> str:
    first, last = snapshot.view.year_from, snapshot.view.year_to
    if first is None and last is None:
        return ""
    return f"{first or '…'}\N{EN DASH}{last or '…'}"

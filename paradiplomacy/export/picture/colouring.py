"""Which colour a link has in a picture: the same as on the map (``mapview/js/colours.js``)."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from paradiplomacy import i18n
from paradiplomacy.export.picture.links import drawn_links
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import focus_of
from paradiplomacy.mapview.palette import COUNTRY_COLOURS, STATUS_COLOURS
from paradiplomacy.mapview.scene import STYLES, Style, style_of
from paradiplomacy.model.link import Link

_COLOURS, _STATUS_COLOURS = COUNTRY_COLOURS["light"], STATUS_COLOURS["light"]
_OWN = len(_COLOURS) - 1
"""How many countries or sectors have a colour of their own; the last colour is for all others."""


@dataclass(frozen=True, slots=True)
class Colouring:
    """Colours of links.

    Attributes:
        title: what colours tell; empty where another part of the legend tells it.
        of_link: link id -> colour.
        legend: (colour, name, number of links that are looked at), most links of the whole atlas first.
        tells_countries: whether partners are drawn in the colours of their links.
    """

    title: str
    of_link: Mapping[str, str]
    legend: tuple[tuple[str, str, int], ...]
    tells_countries: bool = False


def colouring_of(snapshot: Snapshot) -> Colouring:
    """Return the colours of a snapshot's links."""
    return {"country": _by_country, "sector": _by_sector, "status": _by_status}[snapshot.view.colour](snapshot)


def status_colour(style: Style) -> str:
    """Return the colour of a style where colours tell the status."""
    return _STATUS_COLOURS[STYLES.index(style)]


def _by_country(snapshot: Snapshot) -> Colouring:
    _ = i18n.catalogue(snapshot.language).gettext
    places = snapshot.dataset.places

    def country(link: Link) -> str:
        return places[link.partner_id].country

    frequent = Counter(map(country, snapshot.dataset.links(snapshot.view.units)))
    ranked = sorted(frequent, key=lambda code: (-frequent[code], code))
    slot_of = {code: min(rank, _OWN) for rank, code in enumerate(ranked)}
    names = [*(i18n.country_name(code, snapshot.language) for code in ranked[:_OWN])]
    of_link = {link.link_id: _COLOURS[slot_of[country(link)]] for link in drawn_links(snapshot)}
    legend = _legend(snapshot, names, _("Other countries"), lambda link, slot: slot_of[country(link)] == slot)
    return Colouring(_("Partner country"), of_link, legend, tells_countries=True)


def _by_sector(snapshot: Snapshot) -> Colouring:
    """Give a line the colour of the rarest of its sectors that have one; chosen sectors have a colour always."""
    _ = i18n.catalogue(snapshot.language).gettext
    dataset, chosen = snapshot.dataset, set(snapshot.view.sectors)
    counts = Counter(code for link in dataset.links(snapshot.view.units) for code in link.sectors)
    order = {code: rank for rank, code in enumerate(dataset.sectors)}
    by_count = sorted(counts, key=lambda code: (-counts[code], order[code]))
    codes, wanted = by_count[:_OWN], [code for code in by_count if code in chosen][:_OWN]
    for code in wanted:
        if code not in codes:
            codes[max(slot for slot, one in enumerate(codes) if one not in wanted)] = code  # the rarest gives way
    rarest_first = sorted(wanted or codes, key=lambda code: counts[code])

    def slot_of(link: Link) -> int:
        return next((codes.index(code) for code in rarest_first if code in link.sectors), _OWN)

    def counted(link: Link, slot: int) -> bool:
        return slot_of(link) == slot if slot == _OWN else codes[slot] in link.sectors

    names = [dataset.sectors[code].label(snapshot.language) for code in codes]
    of_link = {link.link_id: _COLOURS[slot_of(link)] for link in drawn_links(snapshot)}
    return Colouring(_("Sector"), of_link, _legend(snapshot, names, _("Another sector, or none named"), counted))


def _by_status(snapshot: Snapshot) -> Colouring:
    of_link = {link.link_id: status_colour(style_of(link, as_of=snapshot.day)) for link in drawn_links(snapshot)}
    return Colouring("", of_link, ())


def _legend(
    snapshot: Snapshot, names: Sequence[str], others: str, is_counted: Callable[[Link, int], bool]
) -> tuple[tuple[str, str, int], ...]:
    """Return colour, name and count of each slot that the links looked at have; the others come last."""
    focus = focus_of(snapshot)
    slots = [*enumerate(names), (_OWN, others)]
    counts = [sum(is_counted(link, slot) for link in focus) for slot, _name in slots]
    return tuple((_COLOURS[slot], name, count) for (slot, name), count in zip(slots, counts, strict=True) if count)

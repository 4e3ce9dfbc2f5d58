"""The side panel: the atlas at a glance, a place, or a link."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache

import streamlit as st

from paradiplomacy import wording
from paradiplomacy.event_wording import derived_words, silence_words
from paradiplomacy.i18n import country_name, date, listed, number
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.overview import Overview, overview_of
from paradiplomacy.profile import Profile, link_profile, newest_report, place_profile, unlinked
from paradiplomacy.query import filters_of, select, status_on
from paradiplomacy.status import status_on as derived_on
from paradiplomacy.store import Dataset
from paradiplomacy.timeline import end_of, links_known
from paradiplomacy.ui import bars, chronology, evidence
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.view_state import ViewState

_GLANCE_FIGURES, _GLANCE_SECTORS = 4, 12
STATUS_COLOURS = {
    "signed": "green",
    "renewed": "green",
    "in_force": "green",
    "established": "blue",
    "planned": "orange",
    "sought": "orange",
    "expired": "gray",
    "ended": "gray",
}


def show(atlas: Atlas) -> None:
    """Draw the panel of what is selected."""
    if atlas.selection.link:
        _link(atlas, atlas.selection.link)
    elif atlas.selection.place:
        _place(atlas, atlas.selection.place)
    else:
        _glance(atlas)


def _heading(atlas: Atlas, title: str, subtitle: str) -> None:
    back = f"[:material/arrow_back: {atlas.text('All links')}]({address(atlas.view.selecting())})"
    st.markdown(f"{back}\n\n## {title}\n\n{subtitle}")


def place_link(atlas: Atlas, place_id: str) -> str:
    """Return markdown: the name of a place, as a link that selects it."""
    return f"[{plain(atlas.name(place_id))}]({address(atlas.view.selecting(place=place_id))})"


def status_badge(atlas: Atlas, status: str) -> str:
    """Return markdown: a status as a coloured badge with its name."""
    return f":{STATUS_COLOURS[status]}-badge[{wording.status_label(status, atlas.language)}]"


def _glance(atlas: Atlas) -> None:
    _ = atlas.text
    if not atlas.selection.links:
        st.markdown(f"## {_('No match')}\n\n{_('No link passes all filters that are set.')}")
        return
    seen = _seen(atlas.dataset, filters_of(atlas.view), atlas.today)
    st.markdown(f"## {_('The atlas at a glance')}\n\n{_tally(atlas, seen)}")
    _sector_chart(atlas, seen)
    _newest_trade(atlas, seen)
    st.caption(
        _("Data {version} of {date}. Click a line, a place or a row of the table.").format(
            version=plain(atlas.dataset.version), date=date(str(atlas.dataset.package["date"]), atlas.language)
        )
    )


@lru_cache(maxsize=32)
def _seen(dataset: Dataset, view: ViewState, today: dt.date) -> Overview:
    """Count what a view shows, once for all readers and languages."""
    until = end_of(view.year) if view.year else None
    return overview_of(dataset, select(dataset, view, today=today).links, units=view.units, until=until)


def _newest_trade(atlas: Atlas, seen: Overview) -> None:
    _ = atlas.text
    if not seen.figures:
        return
    st.markdown(f"### {_('Trade figures')}")
    newest = sorted(seen.figures, key=lambda one: one.shown.period_to or one.shown.period_from or "", reverse=True)
    evidence.trade(atlas, [report for one in newest[:_GLANCE_FIGURES] for report in one.reports])
    if (more := len(newest) - _GLANCE_FIGURES) > 0:
        message = atlas.texts(
            "{count} more figure: select a province or a link.",
            "{count} more figures: select a province or a link.",
            more,
        )
        st.caption(message.format(count=more))


def _tally(atlas: Atlas, seen: Overview) -> str:
    """Return the counts as a table: number, then what it counts."""
    counts = (
        (seen.provinces, _first_sides(atlas, seen.provinces)),
        (seen.localities, atlas.texts("partner locality", "partner localities", seen.localities)),
        (seen.institutions, atlas.texts("partner institution", "partner institutions", seen.institutions)),
        (seen.countries, atlas.texts("country", "countries", seen.countries)),
        (seen.agreements, atlas.texts("pair with an agreement", "pairs with an agreement", seen.agreements)),
        (seen.documents, atlas.texts("signed document", "signed documents", seen.documents)),
        (seen.intentions, atlas.texts("intention without one", "intentions without one", seen.intentions)),
    )
    rows = "\n".join(f"| **{number(count, atlas.language)}** | {label} |" for count, label in counts)
    return f"| | |\n|-:|:-|\n{rows}"


def _first_sides(atlas: Atlas, count: int) -> str:
    if atlas.dataset.is_of_vietnam:
        return atlas.texts("province", "provinces", count)
    return atlas.texts("place named first", "places named first", count)


def _sector_chart(atlas: Atlas, seen: Overview) -> None:
    _ = atlas.text
    rows = [
        bars.Bar(
            label=atlas.dataset.sectors[code].label(atlas.language),
            count=count,
            shown=number(count, atlas.language),
            address=address(replace(atlas.view, sectors=(code,), match="any")),
        )
        for code, count in list(seen.sectors.items())[:_GLANCE_SECTORS]
    ]
    st.markdown(f"### {_('Sectors')}")
    bars.show(rows, label=_("Links by sector, the most frequent first"), key="sector_bars")


def _place(atlas: Atlas, place: Place) -> None:
    _ = atlas.text
    language = atlas.language
    subtitle = f"{wording.kind_label(place, language)}, {country_name(place.country, language)}"
    parts = [plain(subtitle), *succession(atlas, place, named=place_link)]
    _heading(atlas, plain(atlas.name(place.place_id)), " \N{MIDDLE DOT} ".join(parts))
    known = links_known(atlas.dataset, atlas.view.units, today=atlas.today, year=atlas.view.year)
    links = [link for link in known if place.place_id in (link.province_id, link.partner_id)]
    agreements = [link for link in links if not link.intention]
    profile = place_profile(atlas.dataset, place, atlas.view.units)
    if agreements:
        st.markdown(f"### {_('Agreements')}\n\n{_counted(atlas, agreements)}\n\n{_link_list(atlas, agreements, place)}")
        chronology.listed(atlas, profile, pair=lambda event: _pairs(atlas, event, place))
    _intentions(atlas, profile, [link for link in links if link.intention], place)
    evidence.figures(atlas, profile)
    evidence.sources(atlas, profile)


def _day(atlas: Atlas) -> dt.date:
    """Return the day that statuses are told for: the end of the year shown, or today."""
    return end_of(atlas.view.year) if atlas.view.year else atlas.today


def _pairs(atlas: Atlas, event: Event, place: Place) -> str:
    """Return markdown: the other sides of an event, each with a link to its pair as the view's units have it."""
    named = []
    for link in atlas.dataset.links_of(event, atlas.view.units):
        if place.place_id in (link.province_id, link.partner_id):
            other = link.partner_id if place.place_id == link.province_id else link.province_id
            named.append(chronology.link_to(atlas, link.link_id, atlas.name(other)))
    return ", ".join(named)


def succession(atlas: Atlas, place: Place, *, named: Callable[[Atlas, str], str]) -> list[str]:
    """Return markdown: what became of a unit, or what it was formed of; empty for places that neither befell.

    Args:
        atlas: the atlas.
        place: the unit.
        named: id of a place -> markdown that names it.
    """
    _, data, parts = atlas.text, atlas.dataset, []

    def names(places: Iterable[str]) -> str:
        return listed([named(atlas, one) for one in places], atlas.language)

    if place.valid_to:
        parts.append(_("until {date}").format(date=date(place.valid_to, atlas.language)))
    if divided := [one for one in place.divided_into if one in data.places]:
        parts.append(_("divided into {provinces}").format(provinces=names(divided)))
    elif place.successor_id:
        parts.append(_("today part of {province}").format(province=named(atlas, place.successor_id)))
    former = [
        one.place_id
        for one in data.places.values()
        if one.successor_id == place.place_id
        and not one.divided_into
        and (one.valid_to or "") < (place.valid_from or "")
    ]
    if former:
        parts.append(_("formed of {provinces}").format(provinces=names(former)))
    return parts


def _counted(atlas: Atlas, links: list[Link]) -> str:
    """Return how many localities and institutions: they are never counted together."""
    partners = {link.partner_id: atlas.dataset.places[link.partner_id] for link in links}
    localities = sum(one.is_locality for one in partners.values())
    institutions = sum(one.is_institution for one in partners.values())
    words = [atlas.texts("{count} locality", "{count} localities", localities).format(count=localities)]
    if institutions:
        words.append(
            atlas.texts("{count} institution", "{count} institutions", institutions).format(count=institutions)
        )
    return ", ".join(words)


def _link_list(atlas: Atlas, links: list[Link], place: Place) -> str:
    """Return markdown: one line a link, by country and name of the other side."""

    def other(link: Link) -> Place:
        return atlas.dataset.places[link.partner_id if link.province_id == place.place_id else link.province_id]

    def order(link: Link) -> tuple[str, str]:
        side = other(link)
        return country_name(side.country, atlas.language), atlas.name(side.place_id)

    lines = []
    for link in sorted(links, key=order):
        side = other(link)
        target = address(atlas.view.selecting(link=link.link_id))
        badge = status_badge(atlas, status_on(link, _day(atlas)))
        where = (
            country_name(side.country, atlas.language)
            if side.kind != "country"
            else wording.kind_label(side, atlas.language)
        )
        lines.append(f"- [{plain(atlas.name(side.place_id))}]({target}) {plain(where)} {badge}")
    return "\n".join(lines)


def _intentions(atlas: Atlas, profile: Profile, links: list[Link], place: Place) -> None:
    _ = atlas.text
    vague = unlinked(atlas.dataset, profile)
    if not links and not vague:
        return
    st.markdown(
        f"### {_('Wishes and plans')}\n\n{_('Reported as wished for or planned; no agreement.')}\n\n"
        + _link_list(atlas, links, place)
    )
    for intention in vague:
        evidence.intention(atlas, intention)


def _link(atlas: Atlas, link: Link) -> None:
    _ = atlas.text
    profile = link_profile(atlas.dataset, link, atlas.view.units)
    status = status_on(link, _day(atlas))
    partner = atlas.dataset.places[link.partner_id]
    title = f"{place_link(atlas, link.province_id)} \N{EN DASH} {place_link(atlas, link.partner_id)}"
    kind = f"{wording.kind_label(partner, atlas.language)}, {country_name(partner.country, atlas.language)}"
    _heading(atlas, title, f"{plain(kind)} {status_badge(atlas, status)}")
    if link.link_id not in {one.link_id for one in atlas.selection.links} and atlas.view.is_filtered:
        st.info(_("The filters hide this link on the map."), icon=":material/filter_alt:")
    st.caption(_standing(atlas, profile, status))
    _sectors(atlas, profile)
    evidence.figures(atlas, profile)
    chronology.show(atlas, profile)
    evidence.sources(atlas, profile)


def _standing(atlas: Atlas, profile: Profile, status: str) -> str:
    """Return markdown: why a link has its status, and when it was last reported on; silence is told as silence."""
    day, language = _day(atlas), atlas.language
    derived = derived_on(profile.events, day, undated=atlas.view.year is None)
    why = derived_words(derived, language) if derived else wording.status_meaning(status, language)
    if atlas.view.year:
        as_of = atlas.text("As of the end of {year}.").format(year=atlas.view.year)
        return plain(f"{as_of} {why}")
    silence = silence_words(newest_report(profile), day, silent=atlas.view.silent, language=language)
    return plain(f"{why} {silence}")


def _sectors(atlas: Atlas, profile: Profile) -> None:
    _ = atlas.text
    if not profile.sectors:
        return
    lines = []
    for code, ties in profile.sectors.items():
        numbers = sorted({profile.source_number(tie) for tie in ties})
        label = plain(atlas.dataset.sectors[code].label(atlas.language))
        lines.append(f"- {label} :gray[{evidence.marks(numbers)}]")
    st.markdown(f"### {_('Sectors')}\n\n" + "\n".join(lines))

"""The profile of a place: where it is, what it has agreed and with whom, its sectors, figures, names and sources."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal

import streamlit as st

from paradiplomacy import wording
from paradiplomacy.i18n import country_name, date, language_name, number
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.overview import Overview, overview_of
from paradiplomacy.profile import Profile, newest_report, place_profile, unlinked
from paradiplomacy.query import in_units
from paradiplomacy.standing import Standing, standings
from paradiplomacy.timeline import end_of, links_known
from paradiplomacy.ui import agreement_table, bars, chronology, evidence, filters, map_panel, page, panels
from paradiplomacy.ui.agreement_table import profile_link, with_country
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.web.addresses import HOME_PAGE

_SPELLINGS = 24
Subject = Literal["province", "partner", "country"]
_OTHERS: dict[Subject, tuple[str, ...]] = {
    "province": ("localities", "institutions", "countries"),
    "partner": ("provinces",),
    "country": ("provinces", "localities", "institutions"),
}
"""What is counted beside pairs and documents."""


def show(atlas: Atlas, place: Place) -> None:
    """Draw the profile of a place."""
    _ = atlas.text
    page.head(plain(atlas.name(place.place_id)), " \N{MIDDLE DOT} ".join(_standing_of(atlas, place)))
    known = links_known(atlas.dataset, atlas.view.units, today=atlas.today, year=atlas.view.year)
    every = [link for link in known if place.place_id in (link.province_id, link.partner_id)]
    shown = {link.link_id for link in atlas.selection.links}
    links = [link for link in every if link.link_id in shown]
    hidden_note(atlas, len(every) - len(links))
    profile = place_profile(atlas.dataset, place, atlas.view.units)
    overview(atlas, links, newest=newest_report(profile), about="province" if place.country == "VN" else "partner")
    agreements(atlas, links, lambda row: with_country(atlas, _other(row, place)), title=_other_title(atlas, place))
    chronology.listed(atlas, profile, pair=lambda event: _sides(atlas, event, place))
    vague_wishes(atlas, profile)
    with st.container(key="profile_figures"):
        evidence.figures(atlas, profile)
    _names(atlas, place)
    evidence.sources(atlas, profile)


def vague_wishes(atlas: Atlas, profile: Profile) -> None:
    """Draw the wishes that name no single partner, and so are no link."""
    vague = unlinked(atlas.dataset, profile)
    if vague:
        page.section(atlas.text("Wishes toward groups and whole countries"))
        for intention in vague:
            evidence.intention(atlas, intention)


def hidden_note(atlas: Atlas, hidden: int) -> None:
    """Say how many pairs the filters hide, and offer to take them off."""
    if not hidden:
        return
    message = atlas.texts("The filters hide {count} pair.", "The filters hide {count} pairs.", hidden)
    with st.container(horizontal=True, vertical_alignment="center", key="hidden_pairs"):
        st.markdown(f":material/filter_alt: {message.format(count=number(hidden, atlas.language))}", width="content")
        st.button(atlas.text("Clear filters"), key="clear_profile", type="tertiary", on_click=filters.clear)


def overview(atlas: Atlas, links: Sequence[Link], *, newest: str | None, about: Subject) -> None:
    """Draw what a profile begins with: counts of what its subject has, a small map, and sectors."""
    _ = atlas.text
    until = end_of(atlas.view.year) if atlas.view.year else None
    seen = overview_of(atlas.dataset, links, units=atlas.view.units, until=until)
    _counts(atlas, seen, newest, about)
    if not links:
        st.markdown(_("No link is known."))
        return
    with st.container(key="profile_top"):
        with st.container(key="profile_map"):
            map_panel.show_small(atlas, links, key=f"map_{about}", height_px=360)
        with st.container(key="profile_sectors"):
            _sectors(atlas, seen)


def agreements(atlas: Atlas, links: Sequence[Link], names: Callable[[Standing], str], *, title: str) -> None:
    """Draw the pairs with an agreement, then those with nothing but wishes or plans."""
    _ = atlas.text
    day = end_of(atlas.view.year) if atlas.view.year else atlas.today
    rows = sorted(standings(atlas.dataset, links, units=atlas.view.units, day=day), key=names)
    for heading, explanation, intention in (
        (_("Agreements"), "", False),
        (_("Wishes and plans"), _("Reported as wished for or planned; no agreement."), True),
    ):
        if own := [row for row in rows if row.link.intention == intention]:
            page.section(heading, explanation)
            agreement_table.show(atlas, own, names=names, title=title, key=str(intention).lower())


def _counts(atlas: Atlas, seen: Overview, newest: str | None, about: Subject) -> None:
    _, language = atlas.text, atlas.language
    others = {
        "provinces": (_("Provinces"), seen.provinces),
        "localities": (_("Partner localities"), seen.localities),
        "institutions": (_("Partner institutions"), seen.institutions),
        "countries": (_("Countries"), seen.countries),
    }
    figures = [(_("Pairs with an agreement"), seen.agreements), (_("Signed documents"), seen.documents)]
    figures += [others[name] for name in _OTHERS[about] if others[name][1]]
    with st.container(key="profile_counts"):
        for label, count in figures:
            st.metric(label, number(count, language), border=True)
        st.metric(_("Newest report"), date(newest, language) if newest else "\N{EN DASH}", border=True)


def _sectors(atlas: Atlas, seen: Overview) -> None:
    _ = atlas.text
    st.markdown(f"### {_('Sectors')}")
    if not seen.sectors:
        st.caption(_("No agreement names a sector."))
        return
    rows = [
        bars.Bar(
            label=atlas.dataset.sectors[code].label(atlas.language),
            count=count,
            shown=number(count, atlas.language),
            address=address(replace(atlas.view, sectors=(code,), match="any"), page="place"),
        )
        for code, count in seen.sectors.items()
    ]
    bars.show(rows, label=_("Links by sector, the most frequent first"), key="profile_bars")


def _other(row: Standing, place: Place) -> str:
    return row.link.partner_id if row.link.province_id == place.place_id else row.link.province_id


def _other_title(atlas: Atlas, place: Place) -> str:
    return atlas.text("Partner") if place.country == "VN" else atlas.text("Province")


def _sides(atlas: Atlas, event: Event, place: Place) -> str:
    """Return markdown: the other sides of an event, each with a link to its pair on the map."""
    named = []
    for link in atlas.dataset.links_of(event, atlas.view.units):
        if place.place_id in (link.province_id, link.partner_id):
            other = link.partner_id if place.place_id == link.province_id else link.province_id
            target = address(atlas.view.selecting(link=link.link_id), page=HOME_PAGE)
            named.append(f"[{plain(atlas.name(other))}]({target})")
    return ", ".join(named)


def _standing_of(atlas: Atlas, place: Place) -> list[str]:
    """Return what a place is and was, as markdown: kind, country, what it came from and what became of it."""
    _, data = atlas.text, atlas.dataset
    parts = [plain(wording.kind_label(place, atlas.language))]
    if place.kind != "country":
        parts.append(_country(atlas, place))
    if place.located_in and place.located_in in data.places:
        parts.append(_("in {place}").format(place=profile_link(atlas, place.located_in)))
    parts += panels.succession(atlas, place, named=_unit)
    parts.append(f"[:material/map: {_('On the map')}]({address(atlas.view, page=HOME_PAGE)})")
    return parts


def _country(atlas: Atlas, place: Place) -> str:
    name = plain(country_name(place.country, atlas.language))
    if place.country not in atlas.dataset.vocabulary.countries:
        return name
    view = replace(atlas.view.selecting(), countries=(place.country,))
    return f"[{name}]({address(view, page='place')})"


def _unit(atlas: Atlas, place_id: str) -> str:
    """Return markdown: a unit as a link to its profile, a present one with the links of today."""
    view = atlas.view.selecting(place=place_id)
    if not atlas.dataset.places[place_id].valid_to:
        view = replace(in_units(atlas.dataset, atlas.view, "today"), place=place_id, link=None)
    return f"[{plain(atlas.name(place_id))}]({address(view, page='place')})"


def _names(atlas: Atlas, place: Place) -> None:
    """Draw names in all languages known, other spellings in articles, and codes."""
    _ = atlas.text
    with st.expander(_("Names and codes"), icon=":material/translate:"):
        names = [
            f"- {plain(name)} :gray[{plain(language_name(code, atlas.language))}]"
            for code, name in sorted(place.names.items())
        ]
        st.markdown("\n".join(names))
        spellings = list(dict.fromkeys(atlas.dataset.spellings.get(place.place_id, ())))[:_SPELLINGS]
        if spellings:
            st.markdown(_("Also written: {names}.").format(names=plain(", ".join(spellings))))
        codes = [
            f"- {label}: {value}"
            for label, value in (
                ("ID", plain(place.place_id)),
                ("ISO 3166-2", place.iso_3166_2 and plain(place.iso_3166_2)),
                ("GeoNames", place.geonames_id and _web("https://www.geonames.org/", str(place.geonames_id))),
                ("Wikidata", place.wikidata_id and _web("https://www.wikidata.org/wiki/", place.wikidata_id)),
                (_("Point"), f"{plain(f'{place.lat:.3f}, {place.lon:.3f}')}"),
            )
            if value
        ]
        st.markdown("\n".join(codes))


def _web(base: str, identifier: str) -> str:
    return f"[{plain(identifier)}]({base}{identifier})"

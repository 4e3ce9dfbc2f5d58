"""The side panel: the atlas at a glance, a place, or a link."""

from dataclasses import replace

import streamlit as st

from paradiplomacy import wording
from paradiplomacy.i18n import country_name, date, number
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.overview import Overview, overview_of
from paradiplomacy.profile import Profile, link_profile, links_of, place_profile, unlinked
from paradiplomacy.query import status_on
from paradiplomacy.ui import bars, evidence
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain

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
    seen = overview_of(atlas.dataset, atlas.selection.links)
    st.markdown(f"## {_('The atlas at a glance')}\n\n{_tally(atlas, seen)}")
    _sector_chart(atlas, seen)
    _newest_trade(atlas, seen)
    st.caption(
        _("Data {version} of {date}. Click a line, a place or a row of the table.").format(
            version=plain(atlas.dataset.version), date=date(str(atlas.dataset.package["date"]), atlas.language)
        )
    )


def _newest_trade(atlas: Atlas, seen: Overview) -> None:
    _ = atlas.text
    if not seen.trade:
        return
    st.markdown(f"### {_('Trade figures')}")
    newest = sorted(seen.trade, key=lambda figure: figure.period_to or figure.period_from or "", reverse=True)
    evidence.trade(atlas, newest[:_GLANCE_FIGURES])
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
        (seen.provinces, atlas.texts("province", "provinces", seen.provinces)),
        (seen.localities, atlas.texts("partner locality", "partner localities", seen.localities)),
        (seen.institutions, atlas.texts("partner institution", "partner institutions", seen.institutions)),
        (seen.countries, atlas.texts("country", "countries", seen.countries)),
        (seen.agreements, atlas.texts("pair with an agreement", "pairs with an agreement", seen.agreements)),
        (seen.intentions, atlas.texts("intention without one", "intentions without one", seen.intentions)),
    )
    rows = "\n".join(f"| **{number(count, atlas.language)}** | {label} |" for count, label in counts)
    return f"| | |\n|-:|:-|\n{rows}"


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
    _heading(atlas, plain(place.name(language)), " \N{MIDDLE DOT} ".join([plain(subtitle), *_succession(atlas, place)]))
    links = links_of(atlas.dataset, place, atlas.view.units)
    agreements = [link for link in links if not link.intention]
    profile = place_profile(atlas.dataset, place, atlas.view.units)
    if agreements:
        st.markdown(f"### {_('Agreements')}\n\n{_counted(atlas, agreements)}\n\n{_link_list(atlas, agreements, place)}")
    _intentions(atlas, profile, [link for link in links if link.intention], place)
    evidence.figures(atlas, profile)
    evidence.sources(atlas, profile)


def _succession(atlas: Atlas, place: Place) -> list[str]:
    _ = atlas.text
    parts = []
    if place.successor_id:
        parts.append(_("since 1 July 2025 part of {province}").format(province=place_link(atlas, place.successor_id)))
    former = [one.place_id for one in atlas.dataset.places.values() if one.successor_id == place.place_id]
    if former:
        parts.append(_("formed of {provinces}").format(provinces=", ".join(place_link(atlas, one) for one in former)))
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
        return country_name(side.country, atlas.language), side.name(atlas.language)

    lines = []
    for link in sorted(links, key=order):
        side = other(link)
        target = address(atlas.view.selecting(link=link.link_id))
        badge = status_badge(atlas, status_on(link, atlas.today))
        where = (
            country_name(side.country, atlas.language)
            if side.kind != "country"
            else wording.kind_label(side, atlas.language)
        )
        lines.append(f"- [{plain(side.name(atlas.language))}]({target}) {plain(where)} {badge}")
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
    profile = link_profile(atlas.dataset, link)
    status = status_on(link, atlas.today)
    partner = atlas.dataset.places[link.partner_id]
    title = f"{place_link(atlas, link.province_id)} \N{EN DASH} {place_link(atlas, link.partner_id)}"
    kind = f"{wording.kind_label(partner, atlas.language)}, {country_name(partner.country, atlas.language)}"
    _heading(atlas, title, f"{plain(kind)} {status_badge(atlas, status)}")
    if link not in atlas.selection.links and atlas.view.is_filtered:
        st.info(_("The filters hide this link on the map."), icon=":material/filter_alt:")
    st.caption(wording.status_meaning(status, atlas.language))
    _sectors(atlas, profile)
    evidence.figures(atlas, profile)
    evidence.chronology(atlas, profile)
    evidence.sources(atlas, profile)


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

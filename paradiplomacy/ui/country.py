"""The profile of a country: its localities and institutions, and the provinces that work with them."""

import streamlit as st

from paradiplomacy.i18n import country_name
from paradiplomacy.profile import newest_report, place_profile
from paradiplomacy.standing import Standing
from paradiplomacy.timeline import links_known
from paradiplomacy.ui import evidence, locality, page
from paradiplomacy.ui.agreement_table import profile_link
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.web.addresses import HOME_PAGE


def show(atlas: Atlas, code: str) -> None:
    """Draw the profile of a country (ISO 3166-1 alpha-2)."""
    _ = atlas.text
    kind = plain(_("Country"))
    on_map = f"[:material/map: {_('On the map')}]({address(atlas.view, page=HOME_PAGE)})"
    page.head(plain(country_name(code, atlas.language)), f"{kind} \N{MIDDLE DOT} {on_map}")
    known = links_known(atlas.dataset, atlas.view.units, today=atlas.today, year=atlas.view.year)
    every = [link for link in known if atlas.dataset.places[link.partner_id].country == code]
    links = list(atlas.selection.links)
    locality.hidden_note(atlas, len(every) - len(links))
    whole = atlas.dataset.places.get(code.lower())
    profile = place_profile(atlas.dataset, whole, atlas.view.units) if whole else None
    reports = [atlas.dataset.sources[one].published_date or "" for link in links for one in link.source_ids]
    newest = max([*reports, (profile and newest_report(profile)) or ""], default="")
    locality.overview(atlas, links, newest=newest or None, about="country")
    locality.agreements(atlas, links, lambda row: _pair(atlas, row), title=_("Partner and province"))
    if profile:
        locality.vague_wishes(atlas, profile)
        with st.container(key="profile_figures"):
            evidence.figures(atlas, profile)
        evidence.sources(atlas, profile)


def _pair(atlas: Atlas, row: Standing) -> str:
    """Return markdown: the partner, then the province, each as a link to its profile."""
    return f"{profile_link(atlas, row.link.partner_id)} \N{EN DASH} {profile_link(atlas, row.link.province_id)}"

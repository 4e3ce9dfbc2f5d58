"""The about page: how to read the atlas, what is counted, codelist, succession, data, citation, and how to report."""

import os

import pyarrow as pa
import streamlit as st

from paradiplomacy import wording
from paradiplomacy.citation import bibtex_citation, plain_citation, ris_citation
from paradiplomacy.i18n import date, listed, number
from paradiplomacy.ui.agreement_table import profile_link
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain, web_address
from paradiplomacy.view_state import STATUSES

_ROW_PX, _TABLE_PX = 36, 420
CONTACT_VARIABLE = "PARADIPLOMACY_CONTACT"
"""Where readers report errors: an address of a page or of a mailbox (``mailto:``), set by who hosts the atlas."""


def show(atlas: Atlas) -> None:
    """Draw the page."""
    _ = atlas.text
    with st.container(key="prose"):
        st.markdown(f"# {_('About the atlas')}")
        st.markdown(_purpose(atlas))
        _counting(atlas)
        _statuses(atlas)
        _sectors(atlas)
        if atlas.dataset.is_of_vietnam:
            _succession(atlas)
        _data(atlas)
        _citing(atlas)
        _reporting(atlas)
        _gaps(atlas)


def _purpose(atlas: Atlas) -> str:
    _ = atlas.text
    if not atlas.dataset.is_of_vietnam:
        return _("This atlas shows links between places, as the table {title} states them.").format(
            title=plain(str(atlas.dataset.package["title"]))
        )
    return _(
        "Provinces of Vietnam agree on cooperation with provinces, cities, regions and institutions abroad. "
        "This atlas collects what articles report about it. Every link, sector and figure leads to the article "
        "and the paragraph that states it."
    )


def _counting(atlas: Atlas) -> None:
    _ = atlas.text
    of_provinces = (
        _(
            "A link is a pair: a province and a foreign locality or institution. "
            "Localities and institutions are counted apart."
        ),
        _(
            "On 1 July 2025 Vietnam's 63 provinces became 34. Links are shown as they were signed, or as of today: "
            "then former provinces are joined, and no link is counted twice."
        ),
    )
    rules = (
        *(of_provinces if atlas.dataset.is_of_vietnam else ()),
        _(
            "A document signed by several sides, or told by several articles, is counted once. "
            "What may be the same document, told less exactly, is listed and not counted."
        ),
        _(
            "Wishes and plans are drawn as dashed lines and never counted as agreements; "
            "a wish for partners in a country leads to that country."
        ),
        _(
            "A trade figure for several partners belongs to them together. "
            "It is shown once, in a bracket, and never divided."
        ),
        _(
            "Figures are added only where currency, direction and channel agree, "
            "the periods are known, and nothing is counted twice."
        ),
        _("Articles that disagree stay side by side, with the value shown and why it was chosen."),
        _("That nothing is reported means only that: there may be more than these sources tell."),
    )
    st.markdown(f"## {_('What is counted, and how')}\n\n" + "\n".join(f"- {rule}" for rule in rules))


def _statuses(atlas: Atlas) -> None:
    _ = atlas.text
    lines = (
        f"- **{wording.status_label(status, atlas.language)}** {wording.status_meaning(status, atlas.language)}"
        for status in STATUSES
    )
    st.markdown(f"## {_('Status')}\n\n" + "\n".join(lines))


def _sectors(atlas: Atlas) -> None:
    """Draw the codelist with the international codes beside each sector."""
    _ = atlas.text
    st.markdown(
        f"## {_('Sectors')}\n\n"
        + _(
            "Printed phrases are assigned to the codes of one list; beside each stand the purpose code of the OECD's "
            "Creditor Reporting System and the Sustainable Development Goal it serves first."
        )
    )
    sectors = sorted(atlas.dataset.sectors.values(), key=lambda one: (not one.is_sector, one.label(atlas.language)))
    with st.expander(f"{_('Codelist')} ({len(sectors)})", icon=":material/category:"):
        st.dataframe(
            pa.table(
                {
                    _("Sector"): [one.label(atlas.language) for one in sectors],
                    _("Code"): [one.code for one in sectors],
                    "CRS": pa.array([one.crs_purpose_code for one in sectors], pa.string()),
                    "SDG": pa.array([one.sdg for one in sectors], pa.int8()),
                    _("Names a field"): [one.is_sector for one in sectors],
                }
            ),
            hide_index=True,
            row_height=_ROW_PX,
            height=_TABLE_PX,
            alt=_("Codelist of sectors"),
        )


def _succession(atlas: Atlas) -> None:
    """List the present units and what each was formed of, as far as the dataset has them."""
    _ = atlas.text
    formed: dict[str, list[str]] = {}
    for place in atlas.dataset.places.values():
        if place.successor_id and not place.divided_into:
            formed.setdefault(place.successor_id, []).append(place.place_id)
    lines = [
        f"- **{profile_link(atlas, unit)}** \N{LEFTWARDS ARROW} "
        + listed([profile_link(atlas, one) for one in sorted(formed[unit], key=atlas.name)], atlas.language)
        for unit in sorted(formed, key=atlas.name)
    ]
    st.markdown(
        f"## {_('Provinces through time')}\n\n"
        + _("A former province leads to the one it is part of today. An agreement keeps the name it was signed under.")
    )
    with st.expander(f"{_('Present units and their parts')} ({len(lines)})", icon=":material/account_tree:"):
        st.markdown("\n".join(lines))


def _data(atlas: Atlas) -> None:
    _ = atlas.text
    package = atlas.dataset.package
    licence = package["licenses"][0]
    st.markdown(
        f"## {_('Data')}\n\n"
        + _("Version {version} of {date}, licence [{licence}]({address}).").format(
            version=plain(atlas.dataset.version),
            date=date(str(package["date"]), atlas.language),
            licence=licence["title"],
            address=licence["path"],
        )
        + " "
        + _("Names and points of places: Natural Earth, GeoNames. Base map: Natural Earth.")
        + "\n\n"
        + _("All {count} articles are on the page [Sources]({address}).").format(
            count=number(len(atlas.dataset.sources), atlas.language),
            address=address(atlas.view.without_filters(), page="sources"),
        )
    )


def _citing(atlas: Atlas) -> None:
    _ = atlas.text
    st.markdown(
        f"## {_('How to cite')}\n\n"
        + _("Name the version: it stands in every export. For a single figure, cite its article as well.")
    )
    forms = {_("Plain"): plain_citation, "BibTeX": bibtex_citation, "RIS": ris_citation}
    for tab, cite in zip(st.tabs(list(forms)), forms.values(), strict=True):
        with tab:
            st.code(cite(atlas.dataset, url=st.context.url), language=None, wrap_lines=True)


def _reporting(atlas: Atlas) -> None:
    _ = atlas.text
    contact = os.environ.get(CONTACT_VARIABLE, "")
    where = (
        _("Write to [{contact}]({address}).").format(contact=plain(contact), address=web_address(contact))
        if contact.startswith(("https://", "http://", "mailto:"))
        else _("Tell who hosts this atlas, or open an issue in the project's repository.")
    )
    st.markdown(
        f"## {_('Report an error')}\n\n"
        + _("Say which pair or figure is wrong, and which article tells otherwise; the address of the view helps.")
        + f" {where}"
    )


def _gaps(atlas: Atlas) -> None:
    """List what could not be taken as it stands."""
    _ = atlas.text
    st.markdown(f"## {_('What could not be resolved')}")
    if not atlas.dataset.issues:
        st.markdown(_("Nothing: every name and every sector phrase was resolved."))
    st.markdown("\n".join(f"- {plain(str(issue))}" for issue in atlas.dataset.issues))
    st.markdown(
        _("More on coverage and doubts: [Data quality]({address}).").format(
            address=address(atlas.view.without_filters(), page="quality")
        )
    )

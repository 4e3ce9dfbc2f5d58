"""The about page: how to read the atlas, what is counted, the data and its gaps."""

import streamlit as st

from paradiplomacy import wording
from paradiplomacy.i18n import date, language_name
from paradiplomacy.model.source import Source
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain, web_address
from paradiplomacy.view_state import STATUSES


def show(atlas: Atlas) -> None:
    """Draw the page."""
    _ = atlas.text
    with st.container(key="prose"):
        st.markdown(f"# {_('About the atlas')}")
        st.markdown(
            _(
                "Provinces of Vietnam agree on cooperation with provinces, cities, regions and institutions abroad. "
                "This atlas collects what articles report about it. Every link, sector and figure leads to the article "
                "and the paragraph that states it."
            )
        )
        _counting(atlas)
        _statuses(atlas)
        _data(atlas)
        _gaps(atlas)


def _counting(atlas: Atlas) -> None:
    _ = atlas.text
    rules = (
        _(
            "A link is a pair: a province and a foreign locality or institution. "
            "Localities and institutions are counted apart."
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
        _("Articles that disagree stay side by side."),
        _(
            "On 1 July 2025 Vietnam's 63 provinces became 34. Links are shown as they were signed, or as of today: "
            "then former provinces are joined, and no link is counted twice."
        ),
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
    )
    articles = [_article(atlas, source) for source in atlas.dataset.sources.values()]
    with st.expander(f"{_('Articles')} ({len(articles)})", icon=":material/menu_book:"):
        st.markdown("\n".join(articles))


def _article(atlas: Atlas, source: Source) -> str:
    """Return markdown: one article of the list, its title a link where its address is known."""
    facts = (
        source.publisher,
        wording.source_date(source, atlas.language),
        language_name(source.language, atlas.language),
    )
    title = plain(source.title)
    shown = f"[{title}]({web_address(source.url)})" if source.url else title
    return f"- {shown}  \n:gray[{plain(', '.join(facts))}]"


def _gaps(atlas: Atlas) -> None:
    """List what could not be taken as it stands."""
    _ = atlas.text
    st.markdown(f"## {_('What could not be resolved')}")
    if not atlas.dataset.issues:
        st.markdown(_("Nothing: every name and every sector phrase was resolved."))
    st.markdown("\n".join(f"- {plain(str(issue))}" for issue in atlas.dataset.issues))

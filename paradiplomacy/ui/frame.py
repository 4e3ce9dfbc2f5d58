"""The frame around every page: name, search, language, share; the menu; filters; notices; then the page itself."""

from pathlib import Path

import streamlit as st

from paradiplomacy.errors import DatasetError
from paradiplomacy.i18n import date, own_language_name
from paradiplomacy.ui import embedded, filters, links, navigation, reconnecting, search, session, share, since
from paradiplomacy.ui.atlas import Atlas, current
from paradiplomacy.ui.plain import plain, shortened, web_address
from paradiplomacy.view_state import LANGUAGES, Notice
from paradiplomacy.web.addresses import HOME_PAGE
from paradiplomacy.web.pages import existing_pages, page_label, page_scripts
from paradiplomacy.web.served import dataset

_STYLE = Path(__file__).parent / "style.css"
_ICON = Path(__file__).parent / "icon.svg"
_NAME = "Paradiplomacy Atlas"
_PAGES_WITHOUT_FILTERS = ("about", "quality", "add")


def show() -> None:
    """Draw the frame and run the page that the address names."""
    pages = {
        name: st.Page(path, title=_NAME, url_path=name, default=name == HOME_PAGE)
        for name, path in page_scripts().items()
    }
    pages |= embedded.part_pages()
    _go_where_wanted(pages)
    st.set_page_config(page_title=_NAME, page_icon=str(_ICON), layout="wide")
    st.html(_STYLE)
    reconnecting.run_when_reconnected()
    try:
        data = dataset()
    except DatasetError as error:
        st.error(plain(str(error)), icon=":material/database_off:")
        st.stop()
    page = st.navigation(list(pages.values()), position="hidden")
    session.open_view(data.vocabulary)
    session.write_url()
    atlas = current()
    name = page.url_path or HOME_PAGE
    st.set_page_config(page_title=_tab_title(atlas, name))
    if st.context.is_embedded:
        embedded.show(atlas, page, name)
        return
    _header(atlas, existing_pages(), name)
    if name not in _PAGES_WITHOUT_FILTERS:
        filters.show(atlas)
    _notices(atlas)
    since.show(atlas)
    page.run()
    _footer(atlas)


def _go_where_wanted(pages: dict[str, st.Page]) -> None:
    """Turn to the page that a link led to, before anything is drawn: this run still began on the page before."""
    if (wanted := session.pop_page_wanted()) in pages:
        st.switch_page(pages[wanted], query_params=session.parameters(session.current_view()))


def _tab_title(atlas: Atlas, page: str) -> str:
    name = atlas.text("Paradiplomacy Atlas")
    if page == HOME_PAGE or page not in navigation.ICONS:
        return name
    return f"{page_label(page, atlas.language)} \N{EN DASH} {name}"


def _header(atlas: Atlas, pages: tuple[str, ...], page: str) -> None:
    links.listen()
    with st.container(key="header"):
        navigation.brand(atlas, page)
        navigation.menu(atlas, pages, page)
        search.show(atlas)
        with st.container(key="header_actions", horizontal=True, width="content"):
            _language_choice(atlas)
            share.show(atlas, page)


def _footer(atlas: Atlas) -> None:
    """Say which data this is, and under which licence."""
    _ = atlas.text
    package = atlas.dataset.package
    licence = package["licenses"][0]
    with st.container(key="footer"):
        st.markdown(
            _("Version {version} of {date}, licence [{licence}]({address}).").format(
                version=plain(atlas.dataset.version),
                date=date(str(package["date"]), atlas.language),
                licence=plain(str(licence["title"])),
                address=web_address(str(licence["path"])),
            )
        )


def _language_choice(atlas: Atlas) -> None:
    key = "choose_lang"
    session.hold(key, atlas.language)
    st.selectbox(
        atlas.text("Language"),
        LANGUAGES,
        key=key,
        format_func=own_language_name,
        label_visibility="collapsed",
        on_change=session.taking(key, "lang"),
        width=120,
    )


def _say_renamed(atlas: Atlas, notice: Notice) -> None:
    """Say which place a name in the address was taken for."""
    names = [atlas.name(place_id) for place_id in notice.meant.split("~")]
    message = atlas.text("The address says {parameter} = {value}; shown is {name}.").format(
        parameter=plain(notice.parameter),
        value=plain(shortened(notice.value, 60)),
        name=plain(" \N{EN DASH} ".join(names)),
    )
    st.info(message, icon=":material/link:")


def _notices(atlas: Atlas) -> None:
    """Say what the address asked for in vain, and what the dataset could not take."""
    _ = atlas.text
    for notice in session.notices():
        if notice.reason == "renamed":
            _say_renamed(atlas, notice)
            continue
        reason = {
            "unknown": _("the atlas does not know this value"),
            "not_a_year": _("this is not a year"),
            "not_a_number": _("this is no number of years from 1 to 20"),
            "too_many": _("more are named than can be shown side by side"),
            "order": _("it lies before the first year"),
            "too_long": _("it was shortened"),
        }[notice.reason]
        st.warning(
            _("The address says {parameter} = {value}: {reason}. The rest is shown.").format(
                parameter=plain(notice.parameter), value=plain(shortened(notice.value, 60)), reason=reason
            ),
            icon=":material/link_off:",
        )
    errors = [issue for issue in atlas.dataset.issues if issue.severity == "error"]
    if errors:
        count = len(errors)
        message = atlas.texts(
            "{count} entry could not be read and is left out.",
            "{count} entries could not be read and are left out.",
            count,
        )
        with st.expander(message.format(count=count), icon=":material/report:"):
            st.markdown("\n".join(f"- {plain(str(issue))}" for issue in errors))

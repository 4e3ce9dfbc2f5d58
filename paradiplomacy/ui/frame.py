"""The frame around every page: title, search, language, share; filters; notices; then the page itself."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from paradiplomacy.errors import DatasetError
from paradiplomacy.i18n import language_name
from paradiplomacy.project import project_folder
from paradiplomacy.ui import filters, links, search, session, share
from paradiplomacy.ui.atlas import Atlas, current
from paradiplomacy.ui.plain import plain, shortened
from paradiplomacy.view_state import LANGUAGES
from paradiplomacy.web.served import dataset

_STYLE = Path(__file__).parent / "style.css"
_PAGES_WITHOUT_LINKS = ("about",)
_ICON = Path(__file__).parent / "icon.svg"


def show() -> None:
    """Draw the frame and run the page that the address names."""
    st.set_page_config(page_title="Paradiplomacy Atlas", page_icon=str(_ICON), layout="wide")
    st.html(_STYLE)
    try:
        data = dataset()
    except DatasetError as error:
        st.error(plain(str(error)), icon=":material/database_off:")
        st.stop()
    pages = _pages()
    page = st.navigation(pages, position="hidden")
    session.open_view(data.vocabulary, page=page.url_path)
    session.write_url()
    atlas = current()
    _header(atlas, [one for one in pages if one.url_path != page.url_path])
    if page.url_path not in _PAGES_WITHOUT_LINKS:
        filters.show(atlas)
    _notices(atlas)
    page.run()


def _pages() -> list[st.Page]:
    folder = project_folder() / "pages"
    return [
        st.Page(folder / "map.py", title="Paradiplomacy Atlas", default=True),
        st.Page(folder / "about.py", title="About \N{EN DASH} Paradiplomacy Atlas", url_path="about"),
    ]


def _header(atlas: Atlas, other_pages: Sequence[st.Page]) -> None:
    _ = atlas.text
    links.listen()
    with st.container(key="header", horizontal=True, vertical_alignment="center"):
        st.markdown(f"# {_('Paradiplomacy Atlas')}", width="content")
        search.show(atlas)
        with st.container(key="header_actions", horizontal=True, width="content"):
            for page in other_pages:
                st.page_link(page, label=_("About") if page.url_path else _("Map"), width="content")
            _language_choice(atlas)
            share.show(atlas)


def _language_choice(atlas: Atlas) -> None:
    key = "choose_lang"
    session.hold(key, atlas.language)
    st.selectbox(
        atlas.text("Language"),
        LANGUAGES,
        key=key,
        format_func=_own_name,
        label_visibility="collapsed",
        on_change=session.taking(key, "lang"),
        width=120,
    )


def _own_name(code: str) -> str:
    """Return the name of a language in that language, as its speakers look for it."""
    name = language_name(code, code)
    return name[:1].upper() + name[1:]


def _notices(atlas: Atlas) -> None:
    """Say what the address asked for in vain, and what the dataset could not take."""
    _ = atlas.text
    for notice in session.notices():
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

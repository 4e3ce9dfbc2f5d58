"""How an article comes in: pasted, as a file, from its address, or many agreements as a table."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.extract.fetching import fetch
from paradiplomacy.extract.reading import read_document
from paradiplomacy.i18n import number, own_language_name
from paradiplomacy.model.partial_dates import is_partial_date
from paradiplomacy.ui import page, spoken
from paradiplomacy.ui.adding import drafts
from paradiplomacy.ui.adding.batch import show_batch
from paradiplomacy.ui.adding.client import client
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain
from paradiplomacy.ui.retelling import SaidError, refusal_words
from paradiplomacy.web.curating import asking_limit, reading, reading_limit, settings
from paradiplomacy.web.limits import Limiter
from paradiplomacy.web.served import desk

MAX_PASTED = 1_000_000
"""Characters: a browser drops a text that is longer. The reader says how far it reads."""
MAX_MEGABYTES = 10
_FILES = ("txt", "html", "htm", "pdf", "docx")
_LANGUAGES = ("en", "fr", "vi")
_WAY = "add_way"


def show(atlas: Atlas) -> None:
    """Draw the ways in."""
    _ = atlas.text
    page.head(
        _("Add an article"),
        _(
            "Give an article and check what was found in it; you get a record that the atlas can take in. "
            "Nothing of it is kept when you leave."
        ),
    )
    ways: dict[str, tuple[str, Callable[[Atlas], None]]] = {
        "text": (_("Text"), _pasted),
        "file": (_("File"), _file),
        "address": (_("Address"), _address),
        "table": (_("Table of agreements"), _table),
    }
    if not settings().network:
        del ways["address"]
    with st.container(key="add_intake"):
        tabs = _tabs(atlas, {way: label for way, (label, _show) in ways.items()})
        for tab, (_label, show_way) in zip(tabs, ways.values(), strict=True):
            with tab:
                show_way(atlas)
    _explain(atlas)


def _tabs(atlas: Atlas, labels: Mapping[str, str]) -> Sequence[Any]:
    """Return a tab for each way in; the one that is open stays open when the language changes."""
    key = spoken.key_in(atlas.language, "add_tabs")
    st.session_state.setdefault(key, labels[st.session_state.get(_WAY, "text")])
    tabs = st.tabs(list(labels.values()), key=key, on_change="rerun")
    st.session_state[_WAY] = next(way for way, tab in zip(labels, tabs, strict=True) if tab.open)
    return tabs


def _pasted(atlas: Atlas) -> None:
    _ = atlas.text
    how = _("The headline first, then the text; a line that is not blank is a paragraph.")
    limit = _("Up to {count} characters; give a longer text as a file.").format(
        count=number(MAX_PASTED, atlas.language)
    )
    with st.form("add_text_form", border=False):
        text = st.text_area(
            _("Text of the article"),
            key="add_pasted",
            height=260,
            max_chars=MAX_PASTED,
            placeholder=" ".join((how, limit)),
        )
        told = _what_is_known(atlas, "text")
        if st.form_submit_button(_("Read the article"), type="primary", icon=":material/auto_stories:"):
            _read(atlas, lambda: text, told, name=_("pasted text"))


def _file(atlas: Atlas) -> None:
    _ = atlas.text
    with st.form("add_file_form", border=False):
        given = st.file_uploader(
            _("Article as a file: text, web page, PDF with text, or Word (DOCX), up to {count} MB").format(
                count=MAX_MEGABYTES
            ),
            type=list(_FILES),
            key="add_file",
            max_upload_size=MAX_MEGABYTES,
        )
        told = _what_is_known(atlas, "file")
        label, icon = _("Read the article"), ":material/auto_stories:"
        if st.form_submit_button(label, key="add_read_file", type="primary", icon=icon):
            _read(atlas, lambda: given.getvalue() if given else "", told, name=given.name if given else "")


def _address(atlas: Atlas) -> None:
    _ = atlas.text
    with st.form("add_address_form", border=False):
        address = st.text_input(_("Address of the article"), key="add_address", placeholder="https://", max_chars=2000)
        told = _what_is_known(atlas, "address", with_url=False)
        if st.form_submit_button(_("Fetch and read"), type="primary", icon=":material/download:"):
            _fetch_and_read(atlas, address.strip(), told)


def _fetch_and_read(atlas: Atlas, address: str, told: dict[str, Any]) -> None:
    if not address:
        st.warning(atlas.text("Nothing is given yet."), icon=":material/edit_note:")
        return
    try:
        _wait_for_turn(atlas, asking_limit())
        with st.spinner(atlas.text("Fetching the article")):
            fetched = fetch(address)
    except ParadiplomacyError as error:
        st.error(plain(refusal_words(error, atlas.language)), icon=":material/cloud_off:")
        return
    _read(atlas, lambda: fetched.data, told | {"url": fetched.url, "charset": fetched.charset}, name=fetched.name)


def _table(atlas: Atlas) -> None:
    if (found := show_batch(atlas)) is not None:
        _begin(found)


def _what_is_known(atlas: Atlas, way: str, *, with_url: bool = True) -> dict[str, Any]:
    """Draw the fields for what a text may not say about itself; return those that are filled in."""
    _ = atlas.text
    with st.expander(_("What the text may not say: date, publisher, language")):
        columns = st.columns(2)
        published = columns[0].text_input(
            _("Date of publication"),
            key=f"add_published_{way}",
            placeholder="2024-03-25",
            max_chars=10,
            help=_(
                "Year, month or day: 2024, 2024-03, 2024-03-25. Words like \N{LEFT DOUBLE QUOTATION MARK}last "
                "year\N{RIGHT DOUBLE QUOTATION MARK} are counted from it."
            ),
        )
        publisher = columns[1].text_input(_("Publisher"), key=f"add_publisher_{way}", max_chars=200)
        url = columns[0].text_input(_("Address"), key=f"add_url_{way}", max_chars=2000) if with_url else ""
        language = columns[1].selectbox(
            _("Language of the article"),
            _LANGUAGES,
            index=None,
            key=f"add_language_{way}",
            format_func=own_language_name,  # the same words in every language: what waits in a form is not lost
            placeholder=_("Find out"),
        )
    told = {"published": published.strip(), "publisher": publisher.strip(), "url": url.strip()}
    return {name: value for name, value in told.items() if value} | {"language": language or "auto"}


def _read(atlas: Atlas, data: Callable[[], bytes | str], told: dict[str, Any], *, name: str) -> None:
    """Read an article and begin its review; what stands in the way is said."""
    _ = atlas.text
    content = data()
    if not content.strip():
        is_empty = isinstance(content, bytes)  # a file was given, and nothing is in it
        message = _("{name}: holds no text").format(name=plain(name)) if is_empty else _("Nothing is given yet.")
        st.warning(message, icon=":material/edit_note:")
        return
    try:
        _wait_for_turn(atlas, reading_limit())
        _check_date(atlas, told.get("published"))
        with st.spinner(_("Reading the article")), reading():
            document = read_document(content, name=name, **told)
            found = desk().extractor.extract(document)
    except ParadiplomacyError as error:
        st.error(plain(refusal_words(error, atlas.language)), icon=":material/error:")
        return
    _begin(found)


def _begin(found: Extraction) -> None:
    drafts.begin(found)
    st.rerun()


def _check_date(atlas: Atlas, published: str | None) -> None:
    if published and not is_partial_date(published):
        raise SaidError(atlas.text("{value} is no date; write 2024, 2024-03 or 2024-03-25.").format(value=published))


def _wait_for_turn(atlas: Atlas, limiter: Limiter) -> None:
    if seconds := limiter.wait(client()):
        message = atlas.text("Too many articles at once; try again in {seconds} s.")
        raise SaidError(message.format(seconds=int(seconds) + 1))


def _explain(atlas: Atlas) -> None:
    _ = atlas.text
    steps = (
        ("auto_stories", _("Give the article"), _("In English, French or Vietnamese; other languages only in part.")),
        (
            "fact_check",
            _("Check what was found"),
            _("Each claim beside its passage: accept, correct or reject it."),
        ),
        (
            "task",
            _("Take the record"),
            _("A small text file that the atlas reads; the map shows what it would change."),
        ),
    )
    with st.container(key="add_steps"):
        for icon, title, text in steps:
            st.markdown(f":material/{icon}: **{title}**  \n{text}")

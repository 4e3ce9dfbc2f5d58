"""The record that comes out: how the article is cited, whether it is as it should be, download, and saving."""

from functools import partial
from typing import Any

import streamlit as st

from paradiplomacy.i18n import language_name
from paradiplomacy.review.citing import CITED, CitationError, cited, same_article, shown_of
from paradiplomacy.review.entry import Entry
from paradiplomacy.review.naming import places_text
from paradiplomacy.ui import page, spoken
from paradiplomacy.ui.adding import download, drafts, objections, saving
from paradiplomacy.ui.adding.drafts import Review
from paradiplomacy.ui.adding.labels import article_field
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain, shortened
from paradiplomacy.web.curating import records

_LANGUAGES = ("en", "fr", "vi")
_MOST_SHOWN = 40_000
"""Characters of the file that the page shows; the download has all."""


def show(atlas: Atlas, review: Review) -> None:
    """Draw the part of the page."""
    _ = atlas.text
    page.section(_("The record"), _("How the article is cited, and the file that the atlas reads."))
    with st.container(key="add_record"):
        with st.container(key="add_source", border=True):
            _source(atlas, review)
        with st.container(key="add_result", border=True):
            _result(atlas, review)


def _source(atlas: Atlas, review: Review) -> None:
    """Draw the fields of the article: what is typed is in the record at once."""
    _ = atlas.text
    shown = shown_of(review.draft.source)
    keys = {field: spoken.seeded(atlas.language, _key(review, field), value) for field, value in shown.items()}
    cite = partial(_cite, atlas, review)
    st.markdown(f"### {_('The article')}")
    st.caption(_("Name the publisher, and the address where there is one: readers look for the article there."))

    def draw(field: str, column: Any) -> None:
        column.text_input(article_field(atlas, field), key=keys[field], max_chars=400, on_change=cite)

    draw("title", st)
    for left, right in (("publisher", "author"), ("published_date", "url")):
        columns = st.columns(2)  # row by row, as a phone stacks them
        draw(left, columns[0])
        draw(right, columns[1])
    columns = st.columns(2)
    draw("source_id", columns[0])
    columns[1].selectbox(
        article_field(atlas, "language"),
        list(dict.fromkeys((shown["language"], *_LANGUAGES))),
        key=keys["language"],
        format_func=lambda code: language_name(code, atlas.language),
        on_change=cite,
    )
    for field in _faults(atlas, review):
        told = _("{field}: {advice}").format(field=article_field(atlas, field), advice=_advice(atlas, field))
        st.error(plain(told), icon=":material/error:")


def _key(review: Review, field: str) -> str:
    return review.key(f"source_{field}")


def _typed(atlas: Atlas, review: Review) -> dict[str, str]:
    return {field: st.session_state[spoken.key_in(atlas.language, _key(review, field))] for field in CITED}


def _cite(atlas: Atlas, review: Review) -> None:
    """Take over what was typed; what cannot be is said beside it."""
    former = review.draft.source
    try:
        source = cited(former, _typed(atlas, review))
    except CitationError:
        return
    if source.source_id != former.source_id:
        review.opened = records().state(source.source_id)
    st.session_state[spoken.key_in(atlas.language, _key(review, "source_id"))] = source.source_id
    review.draft = review.draft.cited(source)


def _faults(atlas: Atlas, review: Review) -> tuple[str, ...]:
    try:
        cited(review.draft.source, _typed(atlas, review))
    except CitationError as error:
        return error.fields
    return ()


def _advice(atlas: Atlas, field: str) -> str:
    _ = atlas.text
    return {
        "source_id": _("lower-case letters, digits and single hyphens only"),
        "url": _("an address begins with http:// or https://"),
        "published_date": _("write 2024, 2024-03 or 2024-03-25"),
    }.get(field, _("must not be empty"))


def _result(atlas: Atlas, review: Review) -> None:
    _ = atlas.text
    st.markdown(f"### {_('The file')}")
    accepted = review.draft.numbers("accepted")
    entry = drafts.result(review)
    st.markdown(_count(atlas, review, len(accepted)))
    faults = _faults(atlas, review)
    if faults:
        st.error(_("Correct the article's fields first: one of them cannot be taken as it is."), icon=":material/rule:")
    elif entry.issues:
        told = dict.fromkeys(objections.told(atlas, review.draft, entry, one) for one in entry.issues)
        lines = [f"- {plain(one)}" for one in told]
        st.error(_("The record is not as it should be yet:") + "\n\n" + "\n".join(lines), icon=":material/rule:")
    elif accepted:
        st.markdown(f":green[:material/verified:] {_('It passes the checks of the atlas.')}")
    _known(atlas, review, entry)
    _downloads(atlas, review, entry, is_ready=bool(accepted) and not faults)
    with st.expander(_("Look at the file"), icon=":material/code:"):
        st.code(shortened(entry.text, _MOST_SHOWN), language="toml", wrap_lines=True)
    if accepted and entry.is_valid and not faults:
        saving.show(atlas, review, entry)
    else:
        saving.sign_in_only(atlas, review)


def _count(atlas: Atlas, review: Review, accepted: int) -> str:
    message = atlas.texts("{count} accepted statement is in it.", "{count} accepted statements are in it.", accepted)
    told = message.format(count=accepted)
    if open_count := len(review.draft.numbers("open")):
        left = atlas.texts(
            "{count} candidate is still to check and left out.",
            "{count} candidates are still to check and left out.",
            open_count,
        )
        told += " " + left.format(count=open_count)
    if forms := len(review.corrections):
        begun = atlas.texts("{count} correction is not kept yet.", "{count} corrections are not kept yet.", forms)
        told += " " + begun.format(count=forms)
    return told


def _known(atlas: Atlas, review: Review, entry: Entry) -> None:
    """Say where the atlas has this article already, and whether as it stands here."""
    _ = atlas.text
    source = review.draft.source
    if review.saved and review.saved[0] == source.source_id:
        if review.saved[1] != entry.text:
            message = _("Changed since it was saved: save it again to replace what the atlas has.")
            st.info(message, icon=":material/edit_note:")
        elif not review.said:
            st.markdown(f":green[:material/cloud_done:] {_('Saved: the atlas has it as it stands here.')}")
        return
    if same := same_article(source, atlas.dataset.sources):
        message = _("The atlas has this article already, as {name}. A record of that name replaces it.")
        st.warning(message.format(name=plain(same.source_id)), icon=":material/library_books:")


def _downloads(atlas: Atlas, review: Review, entry: Entry, *, is_ready: bool) -> None:
    _ = atlas.text
    with st.container(horizontal=True, key="add_downloads"):
        name = f"{review.draft.source.source_id}.toml"
        download.show(review, _("Download the record"), entry.text, name=name, disabled=not is_ready)
        if entry.places:
            st.download_button(
                _("Download the new places"),
                places_text(entry.places),
                file_name="places.toml",
                mime="application/toml",
                key=review.key("download_places"),
                icon=":material/add_location_alt:",
                on_click="ignore",
            )

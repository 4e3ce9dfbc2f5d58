"""The record that comes out: how the article is cited, whether it is as it should be, download, and saving."""

from collections.abc import Mapping

import streamlit as st
from pydantic import ValidationError

from paradiplomacy.extract.record import UNKNOWN_PUBLISHER, draft_id
from paradiplomacy.i18n import language_name
from paradiplomacy.model.source import Source
from paradiplomacy.review.entry import Entry
from paradiplomacy.review.naming import places_text
from paradiplomacy.ui import page
from paradiplomacy.ui.adding import drafts, saving
from paradiplomacy.ui.adding.drafts import Review, Worked
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain, shortened
from paradiplomacy.web.curating import records

_LANGUAGES = ("en", "fr", "vi")
_TOML = "application/toml"
_MOST_SHOWN = 40_000
"""Characters of the file that the page shows; the download has all."""


def show(atlas: Atlas, review: Review, worked: Worked) -> None:
    """Draw the part of the page."""
    _ = atlas.text
    page.section(_("The record"), _("How the article is cited, and the file that the atlas reads."))
    with st.container(key="add_record"):
        with st.container(key="add_source", border=True):
            _source(atlas, review)
        with st.container(key="add_result", border=True):
            _result(atlas, review, worked)


def _source(atlas: Atlas, review: Review) -> None:
    """Draw the fields of the article."""
    _ = atlas.text
    source = review.draft.source
    with st.form(review.key("source"), border=False):
        st.markdown(f"### {_('The article')}")
        if source.publisher == UNKNOWN_PUBLISHER:
            st.caption(_("Name the publisher, and the address where there is one: readers look for the article there."))
        values: dict[str, str | None] = {
            "title": st.text_input(_("Title"), source.title, key=review.key("source_title"), max_chars=400),
        }
        columns = st.columns(2)
        for position, (field, label) in enumerate(_labels(atlas).items()):
            told = getattr(source, field)
            shown = "" if field == "publisher" and told == UNKNOWN_PUBLISHER else told or ""
            key = review.key(f"source_{field}")
            values[field] = columns[position % 2].text_input(label, shown, key=key, max_chars=400)
        codes = list(dict.fromkeys((source.language, *_LANGUAGES)))
        values["language"] = columns[1].selectbox(
            _("Language of the article"),
            codes,
            key=review.key("source_language"),
            format_func=lambda code: language_name(code, atlas.language),
        )
        if st.form_submit_button(_("Take these over"), key=review.key("source_keep"), icon=":material/check:"):
            _cite(atlas, review, values)


def _labels(atlas: Atlas) -> dict[str, str]:
    _ = atlas.text
    return {
        "publisher": _("Publisher"),
        "author": _("Author"),
        "published_date": _("Date of publication"),
        "url": _("Address"),
        "source_id": _("Name of the record"),
    }


def _cite(atlas: Atlas, review: Review, values: Mapping[str, str | None]) -> None:
    told = {name: (value or "").strip() or None for name, value in values.items()}
    told["publisher"] = told["publisher"] or UNKNOWN_PUBLISHER
    former = review.draft.source
    if told["source_id"] == former.source_id == _usual_id(former.model_dump()):
        told["source_id"] = _usual_id(told)
    try:
        source = Source.model_validate(told)
    except ValidationError as error:
        labels = {**_labels(atlas), "title": atlas.text("Title")}
        for one in error.errors():
            field = str(one["loc"][0])
            st.error(plain(f"{labels.get(field, field)}: {_reason(atlas, field, one['msg'])}"), icon=":material/error:")
        return
    if source.source_id != review.draft.source.source_id:
        review.opened = records().state(source.source_id)
    review.draft = review.draft.cited(source)
    st.rerun()


def _usual_id(told: Mapping[str, str | None]) -> str:
    """Return the name that a record has unless a person gives it another."""
    publisher = None if told["publisher"] == UNKNOWN_PUBLISHER else told["publisher"]
    return draft_id(publisher, str(told["language"]), told["published_date"], told["title"] or "")


def _reason(atlas: Atlas, field: str, message: str) -> str:
    _ = atlas.text
    return {
        "source_id": _("lower-case letters, digits and single hyphens only"),
        "url": _("an address begins with http:// or https://"),
        "published_date": _("write 2024, 2024-03 or 2024-03-25"),
    }.get(field, message)


def _result(atlas: Atlas, review: Review, worked: Worked) -> None:
    _ = atlas.text
    st.markdown(f"### {_('The file')}")
    accepted = review.draft.numbers("accepted")
    entry = drafts.result(review)
    st.markdown(_count(atlas, review, len(accepted)))
    if worked.entry.record is None or entry.issues:
        lines = [f"- {plain(f'{one.field}: {one.reason}')}" for one in entry.issues]
        st.error(_("The record is not as it should be yet:") + "\n\n" + "\n".join(lines), icon=":material/rule:")
    elif accepted:
        st.markdown(f":green[:material/verified:] {_('It passes the checks of the atlas.')}")
    _known(atlas, review)
    _downloads(atlas, review, entry, is_empty=not accepted)
    with st.expander(_("Look at the file"), icon=":material/code:"):
        st.code(shortened(entry.text, _MOST_SHOWN), language="toml", wrap_lines=True)
    if accepted and entry.is_valid:
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
    return told


def _known(atlas: Atlas, review: Review) -> None:
    """Say where the atlas has this article already."""
    source, known = review.draft.source, atlas.dataset.sources
    same = known.get(source.source_id) or next(
        (one for one in known.values() if source.url and one.url == source.url), None
    )
    if same:
        message = atlas.text("The atlas has this article already, as {name}. A record of that name replaces it.")
        st.warning(message.format(name=plain(same.source_id)), icon=":material/library_books:")


def _downloads(atlas: Atlas, review: Review, entry: Entry, *, is_empty: bool) -> None:
    _ = atlas.text
    with st.container(horizontal=True, key="add_downloads"):
        st.download_button(
            _("Download the record"),
            entry.text,
            file_name=f"{review.draft.source.source_id}.toml",
            mime=_TOML,
            key=review.key("download"),
            type="primary",
            icon=":material/download:",
            on_click="ignore",
            disabled=is_empty,
        )
        if entry.places:
            st.download_button(
                _("Download the new places"),
                places_text(entry.places),
                file_name="places.toml",
                mime=_TOML,
                key=review.key("download_places"),
                icon=":material/add_location_alt:",
                on_click="ignore",
            )

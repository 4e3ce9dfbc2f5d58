"""The page that turns an article into a checked record: give it, check what was found, take the record."""

import streamlit as st

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.notes import Note
from paradiplomacy.extract.tables.faults import Fault
from paradiplomacy.review.draft import names_of
from paradiplomacy.ui import page
from paradiplomacy.ui.adding import candidates, drafts, effect, intake, keeper, marked_text, names, record
from paradiplomacy.ui.adding.drafts import Review
from paradiplomacy.ui.adding.notes import note_words
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain, shortened
from paradiplomacy.ui.retelling import refusal_words


def show(atlas: Atlas) -> None:
    """Draw the page."""
    review = drafts.current_review()
    keeper.show(review)
    if review is None:
        intake.show(atlas)
        return
    try:
        _check(atlas, review)
    except ParadiplomacyError as error:
        st.error(plain(refusal_words(error, atlas.language)), icon=":material/error:")


def _check(atlas: Atlas, review: Review) -> None:
    _ = atlas.text
    _head(atlas, review)
    worked = drafts.worked(review, atlas.dataset)
    _notices(atlas, review)
    if not review.draft.candidates:
        _nothing_found(atlas)
    names.show(atlas, review)
    page.section(_("What was found"), _("A marked passage leads to what rests on it. Accept what the article says."))
    with st.container(key="add_stage"):
        with st.container(key="add_article"):
            marked_text.show(atlas, review)
        with st.container(key="add_candidates"):
            candidates.show(atlas, review, worked)
    effect.show(atlas, review, worked)
    record.show(atlas, review)


def _head(atlas: Atlas, review: Review) -> None:
    _ = atlas.text
    draft = review.draft
    counts = {verdict: len(draft.numbers(verdict)) for verdict in ("open", "accepted", "rejected")}
    lede = _("{found} found: {accepted} accepted, {rejected} rejected, {open} to check.").format(
        found=len(draft.candidates), accepted=counts["accepted"], rejected=counts["rejected"], open=counts["open"]
    )
    with st.container(key="add_head", horizontal=True, vertical_alignment="bottom"):
        page.head(_("Check the article"), f"{plain(shortened(draft.source.title, 160))}  \n{lede}")
        with st.container(key="add_head_actions", horizontal=True, width="content"):
            st.button(
                _("Accept all that are left"),
                key=review.key("all"),
                icon=":material/done_all:",
                disabled=not counts["open"],
                on_click=review.accept_all,
            )
            st.button(
                _("Another article"), key=review.key("another"), icon=":material/restart_alt:", on_click=drafts.end
            )


def _notices(atlas: Atlas, review: Review) -> None:
    """Say what could not be read as it stands."""
    extraction = review.draft.extraction
    notes = dict.fromkeys((*extraction.document.notices, *extraction.warnings))
    told = [words for one in notes if (words := _note(atlas, review, one))]
    if told:
        title = atlas.texts("{count} note about the text", "{count} notes about the text", len(told))
        with st.expander(title.format(count=len(told)), icon=":material/info:"):
            st.markdown("\n".join(f"- {plain(words)}" for words in told))


def _note(atlas: Atlas, review: Review, note: Note | Fault) -> str:
    """Return a note as one sentence; empty where it is about a name that stands below with its places to choose."""
    if isinstance(note, Note) and note.kind == "unknown_place":
        known = review.draft.extraction.resolutions.get(note.value)
        if any(name.text == note.value for name in review.draft.places):
            return ""
        if known and known.candidates:
            numbers = range(len(review.draft.candidates))
            listed = {name.text for number in numbers for name in names_of(review.draft.statement(number))}
            message = atlas.text("Several places are called {name}.")
            return "" if note.value in listed else message.format(name=note.value)
    return note_words(atlas, note)


def _nothing_found(atlas: Atlas) -> None:
    st.info(
        atlas.text(
            "No agreement, wish or figure was found in this text. If it names provinces and partners, they are marked "
            "below."
        ),
        icon=":material/search_off:",
    )

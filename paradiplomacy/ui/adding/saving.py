"""Saving, for curators only: sign in, save, and the atlas shows it at once. The check stands in the save itself."""

import os
from typing import Any

import streamlit as st

from paradiplomacy.curate.gate import Curator, NotAllowedError
from paradiplomacy.curate.saving import ChangedMeanwhileError, NotTakenError, Submission
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.review.entry import Entry
from paradiplomacy.review.naming import places_text
from paradiplomacy.ui.adding import drafts, objections
from paradiplomacy.ui.adding.client import client
from paradiplomacy.ui.adding.drafts import Review
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain
from paradiplomacy.ui.retelling import refusal_words
from paradiplomacy.web import served
from paradiplomacy.web.curating import gate, records


def show(atlas: Atlas, review: Review, entry: Entry) -> None:
    """Draw what it takes to save; nothing where the operator has not switched curating on."""
    _ = atlas.text
    if not _is_on():
        return
    if review.said:
        kind, text = review.said
        review.said = None
        {"success": st.success, "error": st.error}[kind](text)
    curator = _curator()
    if curator is None:
        _sign_in(atlas, review)
        return
    is_saved = review.saved is not None and review.saved[1] == entry.text
    if st.button(
        _("Save to the atlas"),
        key=review.key("save"),
        icon=":material/cloud_upload:",
        type="primary",
        disabled=is_saved,
    ):
        _save(atlas, review, entry, curator)
        st.rerun()
    _who(atlas, review, curator)


def sign_in_only(atlas: Atlas, review: Review) -> None:
    """Draw the way in while there is nothing to save yet."""
    if _is_on() and _curator() is None:
        _sign_in(atlas, review)


def _is_on() -> bool:
    if st.context.is_embedded:  # a site around the page could have a curator click unawares
        return False
    return gate().takes_password or (gate().takes_emails and _has_provider())


def _has_provider() -> bool:
    """Whether the operator has set up a provider of identities in Streamlit's secrets."""
    try:
        return "auth" in st.secrets
    except (FileNotFoundError, OSError, ValueError):
        return False


def _curator() -> Curator | None:
    """Return whoever may save: signed in here, or with the identity provider."""
    if curator := drafts.curator():
        return curator
    if gate().takes_emails and _has_provider() and st.user.is_logged_in:
        user: Any = st.user
        try:
            found = gate().sign_in_as(str(user.get("email") or ""), verified=user.get("email_verified") is True)
        except NotAllowedError:
            return None
        drafts.set_curator(found)
        return found
    return None


def _sign_in(atlas: Atlas, review: Review) -> None:
    _ = atlas.text
    with st.expander(_("For curators: sign in to save"), icon=":material/lock:"):
        if gate().takes_emails and _has_provider():
            if st.user.is_logged_in:
                st.warning(_("Your address is not on the list of curators."), icon=":material/block:")
                st.button(_("Sign out"), key=review.key("logout"), on_click=st.logout)
            else:
                st.button(_("Sign in with your account"), key=review.key("login"), on_click=st.login)
        if gate().takes_password:
            with st.form(review.key("sign_in"), border=False, clear_on_submit=True):
                password = st.text_input(_("Password"), type="password", key=review.key("password"), max_chars=1000)
                if st.form_submit_button(_("Sign in"), key=review.key("sign_in_button")):
                    _let_in(atlas, password)


def _let_in(atlas: Atlas, password: str) -> None:
    try:
        drafts.set_curator(gate().sign_in(password, client=client()))
    except NotAllowedError as error:
        st.error(_refusal(atlas, error), icon=":material/lock:")
        return
    st.rerun()


def _refusal(atlas: Atlas, error: NotAllowedError) -> str:
    _ = atlas.text
    return {
        "off": _("Saving with a password is switched off here."),
        "password": _("This is not the password."),
        "attempts": _("Too many attempts; try again in {minutes} min."),
        "list": _("Your address is not on the list of curators."),
        "signed_out": _("Only curators may save: sign in, or sign in again. Your draft is still here."),
    }[error.reason].format(minutes=error.minutes)


def _who(atlas: Atlas, review: Review, curator: Curator) -> None:
    _ = atlas.text

    def leave() -> None:
        gate().sign_out(curator)
        drafts.set_curator(None)

    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(_("Signed in as {name}.").format(name=plain(curator.name)))
        st.button(_("Sign out"), key=review.key("leave"), type="tertiary", on_click=leave)


def _save(atlas: Atlas, review: Review, entry: Entry, curator: Curator) -> None:
    """Save, and have the server show it; what stands in the way is said, and the draft stays as it is."""
    _ = atlas.text
    folder, source_id = os.path.split(entry.file)
    submission = Submission(
        source_id=source_id.removesuffix(".toml"),
        folder=folder,
        text=entry.text,
        places=places_text(entry.places) if entry.places else "",
        opened=review.opened,
    )
    try:
        with st.spinner(_("Saving the record and building the atlas anew")):
            saved = records().save(submission, curator=curator)
            served.renew()
    except NotAllowedError as error:
        drafts.set_curator(None)
        review.said = ("error", _refusal(atlas, error))
        return
    except ChangedMeanwhileError:
        review.said = (
            "error",
            _(
                "Somebody else has saved this record since you opened it. Nothing was overwritten, and your draft is "
                "still here: download it, look at theirs, then begin again from the article."
            ),
        )
        return
    except NotTakenError as error:
        reason = objections.told(atlas, review.draft, entry, error.issue)
        review.said = ("error", plain(_("Not saved. {reason}").format(reason=reason)))
        return
    except ParadiplomacyError as error:
        review.said = ("error", plain(refusal_words(error, atlas.language)))
        return
    review.opened = records().state(submission.source_id)
    review.saved = (submission.source_id, submission.text)
    message = _("Saved as {file}; the atlas shows it now.").format(file=plain(saved.file))
    review.said = ("success", message)

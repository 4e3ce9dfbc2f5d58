"""The candidates beside the text: what each says, why, what speaks against it; accepted, corrected or rejected."""

from functools import partial

import streamlit as st

from paradiplomacy.i18n import country_name, number, quoted
from paradiplomacy.model.statement import Agreement, Intention, Statement, Trade
from paradiplomacy.review.draft import Verdict
from paradiplomacy.ui.adding import form
from paradiplomacy.ui.adding.drafts import Review, Worked
from paradiplomacy.ui.adding.words import details_of, kind_of, reason_words, remark_words
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain, shortened
from paradiplomacy.ui.retelling import working_words
from paradiplomacy.wording import paragraph_label

PER_PAGE = 20
_BADGES = {"signed": "green", "renewed": "green", "established": "blue", "ended": "gray"}


def show(atlas: Atlas, review: Review, worked: Worked) -> None:
    """Draw the candidates of the page that is open."""
    count = len(review.draft.candidates)
    if review.active is not None:
        review.page = review.active // PER_PAGE if _has_moved(review) else review.page
    pages = max(1, -(-count // PER_PAGE))
    review.page = min(review.page, pages - 1)
    for index in range(review.page * PER_PAGE, min(count, (review.page + 1) * PER_PAGE)):
        _card(atlas, review, worked, index)
    _add(atlas, review, count)
    if pages > 1:
        _turn(atlas, review, pages)


def _add(atlas: Atlas, review: Review, number: int) -> None:
    """Draw the way to add what was missed: the form of a candidate behind the last one."""
    _ = atlas.text
    if number not in review.corrections:
        st.button(
            _("Add an agreement"),
            key=review.key("add"),
            icon=":material/add:",
            help=_("For what the article says and was not found."),
            on_click=partial(review.begin_correction, number),
        )
        return
    with st.container(key="candidate_new", border=True, gap="small"):
        st.markdown(f"### {_('An agreement to add')}\n\n{_('Names and dates as the article prints them.')}")
        form.show(atlas, review, number)


def _has_moved(review: Review) -> bool:
    """Whether a candidate was asked for since its page was last turned to."""
    key = review.key("turned")
    if st.session_state.get(key) == review.shown:
        return False
    st.session_state[key] = review.shown
    return True


def _turn(atlas: Atlas, review: Review, pages: int) -> None:
    _ = atlas.text

    def to(page: int) -> None:
        review.page = page

    with st.container(key="add_pages", horizontal=True, vertical_alignment="center"):
        st.button(_("Back"), key=review.key("back"), disabled=review.page == 0, on_click=partial(to, review.page - 1))
        label = _("Page {page} of {pages}")
        st.markdown(
            label.format(page=number(review.page + 1, atlas.language), pages=number(pages, atlas.language)),
            width="content",
        )
        last = review.page == pages - 1
        st.button(_("Next"), key=review.key("next"), disabled=last, on_click=partial(to, review.page + 1))


def _card(atlas: Atlas, review: Review, worked: Worked, index: int) -> None:
    verdict = review.draft.verdict(index)
    active = "active" if review.active == index else "idle"
    # Card and buttons stay what they are, so that a button keeps the focus; the summary's key tells how both are drawn.
    with st.container(key=f"candidate_{index}_card", border=True, gap="small"):
        statement = review.draft.statement(index)
        with st.container(key=f"standing_{index}_{verdict}_{active}"):
            st.markdown(_summary(atlas, review, index, statement))
        for remark in worked.remarks.get(index, ()):
            icon = "warning" if remark.is_warning else "library_books"
            words = plain(remark_words(remark, atlas.dataset, atlas.language))
            st.markdown(f":orange[:material/{icon}:] {words}" if remark.is_warning else f":material/{icon}: {words}")
        if index in review.corrections:
            form.show(atlas, review, index)
        else:
            _actions(atlas, review, index, verdict)


def _summary(atlas: Atlas, review: Review, index: int, statement: Statement) -> str:
    """Return markdown: sides, kind and confidence, what is said, the passage, and why it was taken so."""
    _ = atlas.text
    candidate = review.draft.candidates[index]
    colour = _BADGES.get(statement.status, "orange") if isinstance(statement, Agreement | Intention) else "violet"
    sure = _("{percent}\N{NO-BREAK SPACE}% sure").format(percent=round(candidate.confidence * 100))
    how = _("added by hand") if review.draft.is_added(index) else sure
    badges = [f":{colour}-badge[{plain(kind_of(statement, atlas.language))}]", f":gray-badge[{plain(how)}]"]
    if index in review.draft.edited:
        badges.append(f":blue-badge[{_('corrected')}]")
    reasons = [reason_words(one, atlas.language) for one in candidate.reasons]
    if statement.date_resolution:
        reasons.append(working_words(statement.date_resolution, atlas.language).rstrip(".") + ".")
    quote = quoted(plain(statement.locator.quote), atlas.language)
    where = plain(paragraph_label(statement.locator.paragraph, atlas.language))
    parts = [
        f"### {plain(shortened(sides(atlas, statement), 160))}",
        " ".join(badges),
        plain(details_of(statement, atlas.language)),
        _sectors(atlas, statement),
        f"{quote} :gray[{where}]",
        f":gray[{' '.join(plain(one) for one in reasons if one)}]",
    ]
    return "\n\n".join(part for part in parts if part)


def sides(atlas: Atlas, statement: Statement) -> str:
    """Return both sides of a statement, by the names that the atlas has for them, else as printed."""
    province = _named(atlas, statement.province, statement.province_id if not statement.level else None)
    if isinstance(statement, Trade):
        partners = ", ".join(_named(atlas, party.name, party.place_id) for party in statement.partners)
    else:
        partners = _named(atlas, statement.partner or "", statement.partner_id)
        if statement.partner and statement.partner_country and statement.partner_type != "country":
            partners = f"{partners} ({country_name(statement.partner_country, atlas.language)})"
    return f"{province} \N{EN DASH} {partners}" if partners else province


def _named(atlas: Atlas, printed: str, place_id: str | None) -> str:
    """Return the name of a place that the atlas knows, else the name as printed."""
    return atlas.name(place_id) if place_id and place_id in atlas.dataset.places else printed


def _sectors(atlas: Atlas, statement: Statement) -> str:
    codes = getattr(statement, "sectors", ())
    labels = [atlas.dataset.sectors[code].label(atlas.language) for code in codes if code in atlas.dataset.sectors]
    return f":material/category: {plain(', '.join(labels))}" if labels else ""


def _actions(atlas: Atlas, review: Review, index: int, verdict: Verdict) -> None:
    _ = atlas.text
    with st.container(key=f"candidate_actions_{index}", horizontal=True, gap="small"):
        is_accepted, is_rejected = verdict == "accepted", verdict == "rejected"
        st.button(
            _("Accepted") if is_accepted else _("Accept"),
            key=review.key(f"accept_{index}"),
            icon=":material/check_circle:" if is_accepted else ":material/check:",
            on_click=partial(review.decide, index, "open" if is_accepted else "accepted"),
        )
        st.button(
            _("Edit"),
            key=review.key(f"edit_{index}"),
            icon=":material/edit:",
            on_click=partial(review.begin_correction, index),
        )
        st.button(
            _("Rejected") if is_rejected else _("Reject"),
            key=review.key(f"reject_{index}"),
            icon=":material/cancel:" if is_rejected else ":material/close:",
            on_click=partial(review.decide, index, "open" if is_rejected else "rejected"),
        )
        st.button(
            _("Show in the text"),
            key=review.key(f"show_{index}"),
            icon=":material/manage_search:",
            type="tertiary",
            on_click=partial(review.show_evidence, index),
        )

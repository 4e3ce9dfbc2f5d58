"""The form that corrects one candidate: the fields of its kind, checked by the model of the records."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, get_args

import streamlit as st

from paradiplomacy.i18n import country_name
from paradiplomacy.model.statement import (
    AgreementStatus,
    Channel,
    Direction,
    Flow,
    Instrument,
    IntentionStatus,
    Qualifier,
    Statement,
)
from paradiplomacy.records.countries import country_codes
from paradiplomacy.review.adding import blank_agreement, with_agreement
from paradiplomacy.review.editing import EditError, Fault, FaultKind, editable_fields, edited, value_of
from paradiplomacy.ui import spoken
from paradiplomacy.ui.adding.drafts import Review
from paradiplomacy.ui.adding.labels import statement_field
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain, shortened
from paradiplomacy.wording import instrument_name, qualified, status_label

_STATUSES: tuple[str, ...] = (*get_args(AgreementStatus), *get_args(IntentionStatus))
_CHOICES: Mapping[str, tuple[str | None, ...]] = {
    "status": _STATUSES,
    "instrument": get_args(Instrument),
    "flow": get_args(Flow),
    "qualifier": get_args(Qualifier),
    "direction": get_args(Direction),
    "channel": (None, *get_args(Channel)),
}
_PARAGRAPH = "paragraph"
_LINE = 90
"""Characters of a paragraph in the list of all."""
_MAY_LACK_DIRECTION = ("investment", "support")
_NUMBERS = ("amount", "people", "delegations", "projects")


def show(atlas: Atlas, review: Review, index: int) -> None:
    """Draw the form; what cannot be is said below it, and nothing that was typed is lost before it is kept.

    Args:
        atlas: the view.
        review: the review.
        index: of the candidate; behind the last one: of an agreement to add.
    """
    _ = atlas.text
    correction = review.corrections[index]
    if _is_new(review, index):
        _paragraph(atlas, review, index)
    for pair in _pairs(editable_fields(_statement(review, index))):  # row by row, as a phone stacks them
        for field, column in zip(pair, st.columns(2), strict=False):
            _field(atlas, column, review, index, field)
    if correction.faults:
        st.error("  \n".join(plain(_told(atlas, fault)) for fault in correction.faults), icon=":material/error:")
    with st.container(horizontal=True):
        keep = partial(_keep, atlas, review, index)
        st.button(_("Keep and accept"), key=review.key(f"keep_{index}"), type="primary", on_click=keep)
        st.button(_("Cancel"), key=review.key(f"cancel_{index}"), on_click=partial(review.end_correction, index))


def _pairs(fields: Sequence[str]) -> list[Sequence[str]]:
    return [fields[start : start + 2] for start in range(0, len(fields), 2)]


def _is_new(review: Review, index: int) -> bool:
    return index >= len(review.draft.candidates)


def _statement(review: Review, index: int) -> Statement:
    return blank_agreement(review.draft) if _is_new(review, index) else review.draft.statement(index)


def _keep(atlas: Atlas, review: Review, index: int) -> None:
    statement, draft = _statement(review, index), review.draft
    values = {field: _typed(atlas, review, index, field) for field in editable_fields(statement)}
    try:
        if _is_new(review, index):
            review.draft = with_agreement(draft, values, paragraph=_typed(atlas, review, index, _PARAGRAPH))
            review.page = index  # beyond the last page, which is shown then
        else:
            new = edited(statement, values)
            review.draft = draft.decided(index, "accepted") if new == statement else draft.corrected(index, new)
    except EditError as error:
        review.corrections[index].faults = error.faults
    else:
        review.end_correction(index)


def _paragraph(atlas: Atlas, review: Review, index: int) -> None:
    """Draw the choice of the paragraph that an agreement is quoted from."""
    body, value = review.draft.extraction.document.body, review.corrections[index].values.get(_PARAGRAPH)
    st.selectbox(
        statement_field(atlas, _PARAGRAPH),
        range(1, len(body) + 1),
        index=None,
        key=spoken.seeded(atlas.language, _key(review, index, _PARAGRAPH), value),
        format_func=lambda number: f"{number}. {shortened(body[number - 1], _LINE)}",
        placeholder=atlas.text("Choose the paragraph that says so"),
        on_change=partial(_note, atlas, review, index, _PARAGRAPH),
    )


def _key(review: Review, index: int, field: str) -> str:
    return review.key(f"{field}_{index}")


def _typed(atlas: Atlas, review: Review, index: int, field: str) -> Any:
    value = st.session_state[spoken.key_in(atlas.language, _key(review, index, field))]
    return value.splitlines() if field == "partners" else value


def _told(atlas: Atlas, fault: Fault) -> str:
    advice = fault_words(atlas, fault.kind)
    if not fault.field:
        return advice
    return atlas.text("{field}: {advice}").format(field=statement_field(atlas, fault.field), advice=advice)


def fault_words(atlas: Atlas, kind: FaultKind) -> str:
    """Return why a field cannot be taken, and what to do."""
    _ = atlas.text
    return {
        "empty": _("must not be empty"),
        "date": _("not a date; write 2021, 2021-03 or 2021-03-25"),
        "late": _("lies too far in the future; check the year"),
        "crossed": _("lies before the beginning; correct one of them"),
        "pair": _("amount and currency go together: give both or neither"),
        "currency": _("write three capital letters, such as USD"),
        "number": _("write a number, 0 or more"),
        "fixed": _("cannot be changed here"),
        "other": _("cannot be taken; correct it"),
    }[kind]


def _note(atlas: Atlas, review: Review, index: int, field: str) -> None:
    """Note what was typed: the next page of candidates may be asked for with the same click."""
    if index in review.corrections:
        review.corrections[index].values[field] = _typed(atlas, review, index, field)


def _field(atlas: Atlas, column: Any, review: Review, index: int, field: str) -> None:
    """Draw a field as it was left, else as the statement has it."""
    statement, title, known = _statement(review, index), statement_field(atlas, field), atlas.dataset.sectors
    note = partial(_note, atlas, review, index, field)
    value = review.corrections[index].values.get(field, value_of(statement, field))
    seeded = partial(spoken.seeded, atlas.language, _key(review, index, field))
    if field == "partners":
        key = seeded("\n".join(value))
        column.text_area(title, key=key, on_change=note, height=110)
    elif field == "sectors":
        column.multiselect(
            title,
            list(known),
            key=seeded([code for code in value if code in known]),
            on_change=note,
            format_func=lambda code: known[code].label(atlas.language),
            placeholder=atlas.text("Choose sectors"),
        )
    elif field in _CHOICES or field == "partner_country":
        choices = _choices(atlas, field, statement)
        column.selectbox(
            title,
            choices,
            key=seeded(value if value in choices else None),
            on_change=note,
            format_func=_namer(atlas, field),
            placeholder=atlas.text("not told"),
        )
    elif field in _NUMBERS:
        key = seeded(value)
        step, least, form = (None, 0.0, "%.2f") if field == "amount" else (1, 0, None)
        column.number_input(title, min_value=least, value=None, step=step, format=form, key=key, on_change=note)
    else:
        column.text_input(title, key=seeded(value or ""), on_change=note, max_chars=400)


def _choices(atlas: Atlas, field: str, statement: Statement) -> Sequence[str | None]:
    if field == "partner_country":
        return [None, *sorted(country_codes(), key=lambda code: country_name(code, atlas.language))]
    if field == "direction" and statement.kind in _MAY_LACK_DIRECTION:
        return (None, *_CHOICES[field])
    return _CHOICES[field]


def _namer(atlas: Atlas, field: str) -> Callable[[str | None], str]:
    _, language = atlas.text, atlas.language
    if field == "partner_country":
        return lambda code: country_name(code, language) if code else _("not told")
    names: dict[str, dict[str, str]] = {
        "status": {one: status_label(one, language) for one in _STATUSES},
        "instrument": {one: instrument_name(one, language) or _("not named") for one in get_args(Instrument)},
        "flow": {"total": _("Total"), "export": _("Exports"), "import": _("Imports")},
        "qualifier": {
            one: _("exactly") if one == "exact" else qualified("\N{HORIZONTAL ELLIPSIS}", one, language)
            for one in get_args(Qualifier)
        },
        "direction": {
            "outbound": _("Out of Vietnam"),
            "inbound": _("Into Vietnam"),
            "both": _("Both ways"),
        },
        "channel": {"official": _("Official channel"), "border_gate": _("One border gate")},
    }
    return lambda value: names[field].get(str(value), _("not told")) if value else _("not told")

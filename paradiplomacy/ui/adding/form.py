"""The form that corrects one candidate: the fields of its kind, checked by the model of the records."""

from collections.abc import Callable, Mapping, Sequence
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
from paradiplomacy.review.editing import EditError, editable_fields, edited, value_of
from paradiplomacy.ui.adding.drafts import Review
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain
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
_MAY_LACK_DIRECTION = ("investment", "support")
_NUMBERS = ("people", "delegations", "projects")


def show(atlas: Atlas, review: Review, index: int) -> None:
    """Draw the form; a correction that cannot be is said beside it, and nothing that was typed is lost."""
    _ = atlas.text
    statement = review.draft.statement(index)
    with st.form(review.key(f"form_{index}"), border=False):
        columns = st.columns(2)
        values = {
            field: _field(atlas, columns[position % 2], statement, field, key=review.key(f"{field}_{index}"))
            for position, field in enumerate(editable_fields(statement))
        }
        for field, reason in review.faults:
            st.error(plain(f"{label(atlas, field)}: {reason}" if field else reason), icon=":material/error:")
        with st.container(horizontal=True):
            if st.form_submit_button(_("Keep and accept"), key=review.key(f"keep_{index}"), type="primary"):
                _keep(review, index, statement, values)
            if st.form_submit_button(_("Cancel"), key=review.key(f"cancel_{index}")):
                review.editing, review.faults = None, ()
                st.rerun()


def _keep(review: Review, index: int, statement: Statement, values: Mapping[str, Any]) -> None:
    try:
        corrected = edited(statement, values)
    except EditError as error:
        review.faults = error.faults
    else:
        review.draft = review.draft.corrected(index, corrected)
        review.editing, review.faults = None, ()
    st.rerun()


def label(atlas: Atlas, field: str) -> str:
    """Return what a field is called."""
    _ = atlas.text
    return {
        "province": _("Province, as printed"),
        "partner": _("Partner, as printed"),
        "partners": _("Partners, one a line"),
        "partner_country": _("Country of the partner"),
        "status": _("Status"),
        "instrument": _("Document"),
        "signed": _("Signed"),
        "valid_from": _("Valid from"),
        "valid_to": _("Valid until"),
        "sectors": _("Sectors"),
        "flow": _("Flow"),
        "amount": _("Amount"),
        "currency": _("Currency"),
        "qualifier": _("How exactly"),
        "channel": _("Channel"),
        "direction": _("Direction"),
        "people": _("Visitors"),
        "delegations": _("Delegations"),
        "projects": _("Projects"),
        "purpose": _("Purpose"),
        "period_from": _("Period from"),
        "period_to": _("Period to"),
        "scope_note": _("What the figure takes in"),
        "note": _("Remark for readers"),
    }.get(field, field)


def _field(atlas: Atlas, column: Any, statement: Statement, field: str, *, key: str) -> Any:
    title, value = label(atlas, field), value_of(statement, field)
    if field in _CHOICES:
        choices: Sequence[str | None] = _CHOICES[field]
        if field == "direction" and statement.kind in _MAY_LACK_DIRECTION:
            choices = (None, *choices)
        return column.selectbox(
            title, choices, index=choices.index(value), key=key, format_func=_namer(atlas, field, statement)
        )
    if field == "partner_country":
        codes = [None, *sorted(country_codes(), key=lambda code: country_name(code, atlas.language))]
        index = codes.index(value) if value in codes else 0
        return column.selectbox(title, codes, index=index, key=key, format_func=_country_namer(atlas))
    if field == "sectors":
        known = atlas.dataset.sectors
        given = [code for code in value if code in known]
        return column.multiselect(
            title, list(known), default=given, key=key, format_func=lambda code: known[code].label(atlas.language)
        )
    if field == "partners":
        return column.text_area(title, "\n".join(value), key=key, height=110).splitlines()
    if field == "amount":
        return column.number_input(title, value=value, min_value=0.0, step=None, format="%.2f", key=key)
    if field in _NUMBERS:
        return column.number_input(title, value=value, min_value=0, step=1, key=key)
    return column.text_input(title, value or "", key=key, max_chars=400)


def _country_namer(atlas: Atlas) -> Callable[[str | None], str]:
    return lambda code: country_name(code, atlas.language) if code else atlas.text("not told")


def _namer(atlas: Atlas, field: str, statement: Statement) -> Callable[[str | None], str]:
    _, language = atlas.text, atlas.language
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

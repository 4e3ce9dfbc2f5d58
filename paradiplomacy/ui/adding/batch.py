"""An office's own list of agreements, as CSV or XLSX: columns named in a form, rows shown as they will be taken."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Literal

import streamlit as st

from paradiplomacy.extract.candidate import Candidate, Extraction
from paradiplomacy.extract.files import UnreadableDocumentError
from paradiplomacy.extract.tables.columns import FIELDS, ColumnMapping, Field, header_of
from paradiplomacy.extract.tables.faults import Fault
from paradiplomacy.extract.tables.intake import Intake, guess_mapping, take_in
from paradiplomacy.extract.tables.reading import MAX_BYTES, read_table
from paradiplomacy.extract.tables.table import MAX_ROWS, Table
from paradiplomacy.i18n import number
from paradiplomacy.model.statement import Agreement, Intention
from paradiplomacy.ui import spoken
from paradiplomacy.ui.adding.notes import note_words
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain, shortened
from paradiplomacy.ui.retelling import refusal_words
from paradiplomacy.web.served import desk
from paradiplomacy.wording import instrument_label, status_label

_LABEL = 48
"""Characters of a column's name."""
_SAMPLE = 24
_ROW_HEIGHT = 35
_ROWS_SEEN = 12
_FAULTS_TOLD = 20
_KEY = "batch_"


def show_batch(atlas: Atlas) -> Extraction | None:
    """Draw the form; return the agreements of the list in the run in which the visitor asks to review them.

    What is uploaded stays in this visit's memory and is written nowhere.
    """
    _ = atlas.text
    file = st.file_uploader(
        _("List of agreements (CSV or XLSX, up to {count} MB)").format(count=MAX_BYTES // 1_000_000),
        type=["csv", "tsv", "txt", "xlsx"],
        key=_KEY + "file",
        max_upload_size=MAX_BYTES // 1_000_000,
        help=_("One row for each agreement, columns in any order; up to {count} rows.").format(count=MAX_ROWS),
    )
    if file is None:
        return None
    data = file.getvalue()
    edition = hashlib.sha256(data).hexdigest()[:12]
    try:
        table = _table(atlas, data, file.name, edition)
    except UnreadableDocumentError as error:
        st.error(plain(refusal_words(error, atlas.language)), icon=":material/table_view:")
        return None
    mapping = _mapping(atlas, table, f"{edition}_{table.sheet}_")
    if "partner" not in mapping.columns:
        st.info(_("Say which column holds the partner."), icon=":material/view_column:")
        return None
    taken = _taken(table, mapping, atlas.dataset.version)
    _preview(atlas, taken)
    return _asked_for(atlas, taken)


def _table(atlas: Atlas, data: bytes, name: str, edition: str) -> Table:
    """Return the table of a file, of the sheet chosen where there are several."""
    table = read_table(data, name=name)
    if len(table.sheets) > 1:
        numbers = range(len(table.sheets))
        chosen = st.selectbox(
            atlas.text("Sheet"),
            numbers,
            index=table.sheets.index(table.sheet) if table.sheet else 0,
            format_func=lambda number: f"{number + 1}. {shortened(table.sheets[number], _LABEL)}",
            key=f"{_KEY}sheet_{edition}",
        )
        if table.sheets[chosen] != table.sheet:
            return read_table(data, name=name, sheet=table.sheets[chosen])
    return table


@st.cache_resource(scope="session", max_entries=2, show_spinner=False)
def _taken(table: Table, mapping: ColumnMapping, version: str) -> Intake:
    """Return what a list yields, worked out once for a mapping and a version of the dataset."""
    return take_in(table, mapping, desk().extractor)


def _mapping(atlas: Atlas, table: Table, edition: str) -> ColumnMapping:
    """Draw a choice of column for each field, with the guess chosen, and return what is chosen."""
    _ = atlas.text
    guessed = guess_mapping(table)
    labels = _labels(table)
    chosen: dict[Field, int] = {}
    with st.container(border=True, key=_KEY + "columns"):
        st.markdown(_("**What the columns hold**"))
        with st.container(key=_KEY + "choices"):
            for field in FIELDS:
                column = st.selectbox(
                    field_label(atlas, field),
                    range(-1, len(labels)),  # a choice that begins with a guess cannot be cleared: -1 is none
                    format_func=lambda number: labels[number] if number >= 0 else _("No column"),
                    key=spoken.seeded(atlas.language, f"{_KEY}{edition}{field}", guessed.columns.get(field, -1)),
                )
                if column >= 0:
                    chosen[field] = column
            province = _province(atlas, edition, labelled="province" in chosen)
    return ColumnMapping(chosen, province, guessed.language)


def _province(atlas: Atlas, edition: str, *, labelled: bool) -> str | None:
    _ = atlas.text
    places = atlas.dataset.places.values()
    provinces = sorted(
        (place.place_id for place in places if place.country == "VN" and place.iso_3166_2), key=atlas.name
    )
    chosen = st.selectbox(
        _("Province of rows that name none") if labelled else _("Province of all rows"),
        provinces,
        index=None,
        format_func=atlas.name,
        placeholder=_("Choose a province"),
        key=spoken.seeded(atlas.language, f"{_KEY}{edition}all", None),
    )
    return atlas.dataset.places[chosen].name(atlas.language) if chosen else None


def _labels(table: Table) -> list[str]:
    """Return what each column is called, with the first value in it; numbers keep columns of one name apart."""
    header = header_of(table)
    told = []
    for column, label in enumerate(header.labels):
        cells = (table.cell(row, column) for row in range(header.first, len(table.rows)))
        sample = next(filter(None, cells), "")
        shown = shortened(label or "\N{EN DASH}", _LABEL)
        told.append(f"{column + 1}. {shown}" + (f" ({shortened(sample, _SAMPLE)})" if sample else ""))
    return told


def field_label(atlas: Atlas, field: Field) -> str:
    """Return what a column may hold, in the language of the view."""
    _ = atlas.text
    return {
        "province": _("Vietnamese side"),
        "partner": _("Partner"),
        "country": _("Partner country"),
        "signed": _("Day of signing"),
        "instrument": _("Kind of document"),
        "status": _("Status"),
        "sectors": _("Sectors"),
        "valid_from": _("Valid from"),
        "valid_to": _("Valid until"),
        "note": _("Remark"),
    }[field]


def _preview(atlas: Atlas, taken: Intake) -> None:
    _ = atlas.text
    found = taken.extraction.candidates
    left_out = len({fault.row for fault in taken.faults if fault.leaves_out})
    st.markdown(
        _("Rows: **{rows}**. Agreements found: **{found}**. Rows left out: **{left_out}**.").format(
            rows=taken.rows, found=len(found), left_out=left_out
        )
    )
    for notice in taken.extraction.document.notices:
        st.info(plain(note_words(atlas, notice)), icon=":material/content_cut:")
    if found:
        _table_of([_row(atlas, candidate, taken) for candidate in found], key=_KEY + "rows")
    if taken.faults:
        _faults(atlas, taken.faults)


def _faults(atlas: Atlas, faults: Sequence[Fault]) -> None:
    """List the cells that were not taken, and what to do: sentences, which break where a phone is narrow."""
    told = [f"- {plain(note_words(atlas, fault))}" for fault in faults[:_FAULTS_TOLD]]
    if (more := len(faults) - _FAULTS_TOLD) > 0:
        message = atlas.texts(
            "{count} more cell could not be taken as it stands.",
            "{count} more cells could not be taken as they stand.",
            more,
        )
        told.append(f"- {message.format(count=number(more, atlas.language))}")
    st.markdown(atlas.text("**Cells that need a look**"))
    st.markdown("\n".join(told))


def _table_of(rows: Sequence[Mapping[str, object]], *, key: str) -> None:
    height: int | Literal["auto"] = _ROW_HEIGHT * (_ROWS_SEEN + 1) if len(rows) > _ROWS_SEEN else "auto"
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    st.dataframe(columns, hide_index=True, height=height, row_height=_ROW_HEIGHT, key=key)


def _row(atlas: Atlas, candidate: Candidate, taken: Intake) -> dict[str, object]:
    _ = atlas.text
    statement = candidate.statement
    assert isinstance(statement, Agreement | Intention)  # noqa: S101 -- a list of agreements yields nothing else
    sides = (statement.parent_province or statement.province, statement.partner)
    placed = (statement.province_id, statement.partner_id)
    unplaced = [name for name, place_id in zip(sides, placed, strict=True) if place_id is None]
    sectors = [atlas.dataset.sectors[code].label(atlas.language) for code in statement.sectors]
    return {
        _("Row"): statement.locator.paragraph,
        _("Vietnamese side"): statement.province,
        _("Partner"): statement.partner,
        _("Status"): status_label(statement.status, atlas.language),
        _("Kind of document"): instrument_label(statement, atlas.language),
        _("Day of signing"): statement.signed or "",
        _("Sectors"): ", ".join(sectors),
        _("Places not found"): ", ".join(unplaced),
    }


def _asked_for(atlas: Atlas, taken: Intake) -> Extraction | None:
    count = len(taken.extraction.candidates)
    label = atlas.texts("Review {count} agreement", "Review {count} agreements", count).format(count=count)
    wanted = st.button(label, key=_KEY + "review", type="primary", disabled=not count, icon=":material/fact_check:")
    return taken.extraction if wanted else None

"""Words of what a reader should know about the text: what was not read, and names and cells that were not taken."""

from paradiplomacy.extract.notes import Note
from paradiplomacy.extract.tables.faults import Fault, FaultKind
from paradiplomacy.i18n import labelled, language_name, number
from paradiplomacy.ui.atlas import Atlas


def note_words(atlas: Atlas, note: Note | Fault) -> str:
    """Return a note as one sentence."""
    if isinstance(note, Fault):
        return _fault(atlas, note)
    _, count = atlas.text, number(note.count, atlas.language)
    if note.kind == "language":
        message = _("The language of this text ({language}) is not supported yet: only names of places were sought.")
        return message.format(language=language_name(note.value, atlas.language))
    return {
        "characters": _("Only the first {count} characters were read."),
        "damaged": _("Characters that were damaged, and stand as “\N{REPLACEMENT CHARACTER}”: {count}."),
        "pages": _("Only the first {count} pages were read."),
        "rows": _("Only the first {count} rows were read."),
        "columns": _("Only the first {count} columns were read."),
        "language_untold": _(
            "The text shows too little to tell its language: say which it is. Only names of places were sought."
        ),
        "undated": _(
            "The document does not tell when it was published: days without a year and words such as "
            "“last year” stay open."
        ),
        "unknown_place": _("No place was found for {name}."),
        "nothing": _("No statement was found in this text."),
        "cells": atlas.texts(
            "{count} more cell could not be taken as it stands.",
            "{count} more cells could not be taken as they stand.",
            note.count,
        ),
        "no_partners": _("No agreement was found in this list: say which column holds the partner."),
        "no_rows": _("This list has no rows below its labels: write one agreement a row."),
    }[note.kind].format(count=count, name=note.value)


def _fault(atlas: Atlas, fault: Fault) -> str:
    _ = atlas.text
    where = [_("Row {row}").format(row=number(fault.row, atlas.language)), fault.column, fault.value]
    return labelled(", ".join(part for part in where if part), fault_advice(atlas, fault.kind), atlas.language)


def fault_advice(atlas: Atlas, kind: FaultKind) -> str:
    """Return what is wrong with a cell and what to do about it, in the language of the view."""
    _ = atlas.text
    return {
        "no_province": _("Left out: no province. Fill the cell, or choose one province for all rows."),
        "no_partner": _("Left out: no partner. Fill the cell."),
        "status": _("Left out: unknown status. Write signed, renewed, established, ended, planned or sought."),
        "instrument": _("Unknown document: left open. Write agreement, MoU, twinning, minutes or programme."),
        "date": _("No such date: kept as words. Write day/month/year, month/year or the year."),
        "future": _("This day is yet to come: kept as words. Correct it, or give the status planned."),
        "crossed": _("Ends before it begins: both dates are kept as words. Correct one of them."),
        "country": _("No such country: left open. Write its name or its two letters."),
        "elsewhere": _("Known only outside that country: left open. Correct the country, or choose the place."),
        "sector": _("Unknown sector: kept as words. Choose sectors in the review."),
        "formula": _("A formula without its value: left out. Open the list in a spreadsheet program and save it."),
        "no_header": _("No labels above the agreements: say what the columns hold."),
        "row": _("Left out: the row cannot be taken. Shorten its cells."),
    }[kind]

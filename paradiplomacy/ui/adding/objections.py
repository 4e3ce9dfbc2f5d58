"""What the checks of the atlas have against a record: where it stands, by the names that the page uses, and why."""

import re

from paradiplomacy.i18n import number
from paradiplomacy.model.issue import Issue
from paradiplomacy.review.draft import Draft
from paradiplomacy.review.entry import Entry
from paradiplomacy.ui.adding.candidates import sides
from paradiplomacy.ui.adding.labels import article_field, statement_field
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import shortened
from paradiplomacy.ui.retelling import objection_words

_PLACE = re.compile(r"(statement|place)\[(\d+)\](?:\.(\w+))?.*")
"""Where an issue stands: ``statement[3].partners[1].name`` is about the partners of the third statement."""
_MOST_SHOWN = 120
"""Characters of a pair."""


def told(atlas: Atlas, draft: Draft, entry: Entry, issue: Issue) -> str:
    """Return an issue of a draft's record as plain text.

    Args:
        atlas: the view.
        draft: the draft.
        entry: what it gives.
        issue: about the entry's file, from its own check or from that of a save.
    """
    advice = objection_words(issue, atlas.language)
    return atlas.text("{field}: {advice}").format(field=_where(atlas, draft, entry, issue.field), advice=advice)


def _where(atlas: Atlas, draft: Draft, entry: Entry, field: str) -> str:
    _ = atlas.text
    found = _PLACE.fullmatch(field)
    if found is None:
        return article_field(atlas, field) if field else _("The file")
    kind, position, name = found[1], int(found[2]), found[3]
    if kind == "place":
        return _("New place {name}").format(name=entry.places[position - 1].name(atlas.language))
    number_words = _("Statement {number} of the file").format(number=number(position, atlas.language))
    pair = shortened(sides(atlas, draft.statement(entry.candidates[position - 1])), _MOST_SHOWN)
    parts = [number_words, pair, *([statement_field(atlas, name)] if name else [])]
    return " \N{MIDDLE DOT} ".join(parts)

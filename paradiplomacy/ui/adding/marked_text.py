"""The article with its evidence marked: every mark says what it is evidence of, and leads to its candidate."""

from functools import cache
from pathlib import Path
from typing import Any, get_args

import streamlit as st

from paradiplomacy.extract.candidate import EvidenceKind
from paradiplomacy.review.passages import Passage, paragraphs_of
from paradiplomacy.ui.adding.drafts import Review
from paradiplomacy.ui.adding.words import evidence_label
from paradiplomacy.ui.atlas import Atlas

_FILE = Path(__file__)
_HTML = """
<div class="atlas-article"><ul class="legend"></ul><div class="text" role="region" tabindex="0"><ol></ol></div></div>
"""


@cache
def _component() -> Any:
    css, script = (_FILE.with_suffix(suffix).read_text(encoding="utf-8") for suffix in (".css", ".js"))
    return st.components.v2.component("atlas_article", html=_HTML, css=css, js=script, isolate_styles=False)


def show(atlas: Atlas, review: Review) -> None:
    """Draw the text; a mark that is chosen shows its candidate."""
    _ = atlas.text
    paragraphs = paragraphs_of(review.draft)
    found = {kind for passages in paragraphs for passage in passages for kind in passage.kinds}
    kinds = [kind for kind in get_args(EvidenceKind) if kind in found]

    def choose() -> None:
        number = st.session_state[review.key("text")].get("chosen")
        if isinstance(number, int | float) and 0 <= int(number) < len(review.draft.candidates):
            review.show_evidence(int(number))

    _component()(
        key=review.key("text"),
        data={
            "label": _("The article, with the evidence marked"),
            "kinds": {kind: evidence_label(kind, atlas.language) for kind in kinds},
            "paragraphs": [[_as_data(passage) for passage in passages] for passages in paragraphs],
            "language": review.draft.extraction.document.language,
            "rejected": list(review.draft.numbers("rejected")),
            "active": review.active,
            "shown": review.shown,
            "begun": review.is_begun,
        },
        on_chosen_change=choose,
        height="content",
    )


def _as_data(passage: Passage) -> Any:
    return [passage.text, list(passage.kinds), list(passage.numbers)] if passage.kinds else passage.text

"""The dialog that gives the code to embed a view, with a preview of it."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.web.addresses import HOME_PAGE, page_address
from paradiplomacy.web.oembed import HEIGHT
from paradiplomacy.web.pages import existing_pages, page_label

_PAGES = ("place", "sectors", "trade", "timeline", "openings")
"""Pages that make sense inside another site."""


@cache
def _component() -> Any:
    folder = Path(__file__).parent
    html, css, js = ((folder / f"embed.{kind}").read_text("utf-8") for kind in ("html", "css", "js"))
    return st.components.v2.component("atlas_embed", html=html, css=css, js=js)


def show(atlas: Atlas, page: str) -> None:
    """Open the dialog; to be called in the rerun in which a reader asks for it.

    Args:
        atlas: dataset and view.
        page: name of the page that the reader is on, and that is offered first.
    """
    st.dialog(atlas.text("Embed this view"), width="large")(_content)(atlas, page)


def _content(atlas: Atlas, page: str) -> None:
    _ = atlas.text
    data = {
        "parts": _parts(atlas, page),
        "height": HEIGHT,
        "title": _("Paradiplomacy Atlas"),
        "words": {
            "part": _("What to show"),
            "width": _("Width (pixels or %)"),
            "height": _("Height (pixels)"),
            "code": _("HTML code"),
            "copy": _("Copy code"),
            "copied": _("Code copied"),
            "preview": _("Preview"),
        },
    }
    _component()(key="embed", data=data, height="content")


def _parts(atlas: Atlas, page: str) -> list[dict[str, str]]:
    """Return what can be embedded, each with its address relative to the atlas."""
    _ = atlas.text
    view = replace(atlas.view, lang=atlas.language)
    labels = {HOME_PAGE: _("Map"), "panel": _("Side panel"), "table": _("Table of links")}
    labels |= {name: page_label(name, atlas.language) for name in existing_pages() if name in _PAGES}
    return [
        {"label": label, "address": page_address("./", name, view, embed="true")}
        for name, label in sorted(labels.items(), key=lambda part: part[0] != page)
    ]

"""The Share menu: the address of what is on screen, that view as a file in every format, and the code to embed it.

Files are addresses: nothing is made before somebody asks for it, and an open menu costs the server nothing.
"""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from paradiplomacy.export.formats import FORMATS, Group
from paradiplomacy.export.subject import is_about_one
from paradiplomacy.ui import embed
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.view_state import query_string

_EXPORTS = "api/export/"
"""Relative, so that it holds below any path that the atlas is served under."""


@cache
def _component() -> Any:
    folder = Path(__file__).parent
    html, css, js = ((folder / f"share.{kind}").read_text("utf-8") for kind in ("html", "css", "js"))
    return st.components.v2.component("atlas_share", html=html, css=css, js=js)


def show(atlas: Atlas, page: str) -> None:
    """Draw the menu; every address names the language, whatever the reader's browser prefers.

    Args:
        atlas: dataset and view.
        page: name of the page it stands on.
    """
    _ = atlas.text
    data = {
        "query": query_string(replace(atlas.view, lang=atlas.language)),
        "label": _("Share"),
        "copy": _("Copy link"),
        "copied": _("Link copied"),
        "embed": _("Embed"),
        "making": _("Your file is being made."),
        "download": _("Download this view"),
        "groups": [_group(atlas, group, title) for group, title in _titles(atlas).items()],
        "brief_hint": "" if is_about_one(atlas.dataset, atlas.view) else _("For a brief, select a place or a link."),
    }
    menu = _component()(key="share", data=data, width="content", height="content", on_embed_change=_reads_result)
    if menu.embed:
        embed.show(atlas, page)


def _reads_result() -> None:
    """Do nothing: what was asked for is in the component's result, which Streamlit fills only with a callback."""


def _titles(atlas: Atlas) -> dict[Group, str]:
    _ = atlas.text
    return {
        "brief": _("Brief"),
        "map": _("Map"),
        "table": _("Table"),
        "citations": _("Citations"),
        "calendar": _("Calendar"),
    }


def _group(atlas: Atlas, group: Group, title: str) -> dict[str, Any]:
    is_about_something = is_about_one(atlas.dataset, atlas.view)
    names = _names(atlas)
    query = query_string(replace(atlas.view, lang=atlas.language))
    items = [
        {"label": names[one.name], "address": f"{_EXPORTS}{one.name}?{query}"}
        for one in FORMATS.values()
        if one.group == group and (is_about_something or not one.needs_subject)
    ]
    return {"title": title, "items": items}


def _names(atlas: Atlas) -> dict[str, str]:
    """Return what each format is called, in the order of nothing: names of programs and formats stay as they are."""
    _ = atlas.text
    return {
        "csv": "CSV",
        "xlsx": "Excel (XLSX)",
        "parquet": "Parquet",
        "json": "JSON",
        "datapackage": _("Data package (ZIP)"),
        "html": _("Interactive map (HTML)"),
        "png": _("Picture (PNG)"),
        "svg": _("Drawing (SVG)"),
        "pdf": _("Print (PDF)"),
        "geojson": "GeoJSON",
        "kml": "Google Earth (KML)",
        "bibtex": "BibTeX",
        "ris": "RIS (Zotero, EndNote)",
        "quickstatements": "Wikidata (QuickStatements)",
        "ics": _("Ends and anniversaries (ICS)"),
        "brief": _("Visit brief, two pages (PDF)"),
    }

"""The pages of the atlas, as the menu, addresses and link previews name them."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from paradiplomacy import i18n
from paradiplomacy.project import project_folder
from paradiplomacy.web.addresses import HOME_PAGE

NAMES = (HOME_PAGE, "place", "sectors", "trade", "timeline", "openings", "sources", "quality", "add", "about")
"""In the order of the menu; a page is there where its script is."""


@cache
def page_scripts() -> Mapping[str, Path]:
    """Return name -> script of the pages that there are, the map first."""
    folder = project_folder() / "pages"
    return MappingProxyType({name: path for name in NAMES if (path := folder / f"{name}.py").is_file()})


def existing_pages() -> tuple[str, ...]:
    """Return the names of the pages that there are."""
    return tuple(page_scripts())


def page_label(page: str, language: str) -> str:
    """Return what a page is called."""
    _ = i18n.catalogue(language).gettext
    return {
        HOME_PAGE: _("Map"),
        "place": _("Places"),
        "sectors": _("Sectors"),
        "trade": _("Trade"),
        "timeline": _("Timeline"),
        "openings": _("Openings"),
        "sources": _("Sources"),
        "quality": _("Data quality"),
        "add": _("Add an article"),
        "about": _("About"),
    }[page]

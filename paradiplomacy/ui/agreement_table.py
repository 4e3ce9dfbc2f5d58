"""Pairs as a table of text: it prints, it wraps on a phone, and every name in it leads to its profile."""

from collections.abc import Callable, Sequence

import streamlit as st

from paradiplomacy.i18n import country_name, date, number
from paradiplomacy.standing import Standing
from paradiplomacy.ui import panels
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.web.addresses import HOME_PAGE

_NONE = "\N{EN DASH}"
_FEW_SECTORS = 6
_DOCUMENTS = 5
"""The column of numbers."""
_FACTS = range(2, 6)
"""The columns that need their heading to be understood."""


def show(atlas: Atlas, rows: Sequence[Standing], *, names: Callable[[Standing], str], title: str, key: str) -> None:
    """Draw pairs, one a row.

    Args:
        atlas: for the language and the view that links carry.
        rows: what to draw, in order; a column in which no row has anything is left out.
        names: row -> markdown that names the pair, or the side of it that the page is not about.
        title: of the column of names.
        key: the element's.
    """
    _ = atlas.text
    head = (title, _("Status"), _("Since"), _("Until"), _("Newest report"), _("Documents"), _("Sectors"))
    cells = [_cells(atlas, row, names(row)) for row in rows]
    filled = [index for index in range(len(head)) if any(line[index] != _NONE for line in cells)]
    marks = ["-:" if index == _DOCUMENTS else ":-" for index in filled]
    lines = [
        [head[index] for index in filled],
        marks,
        *([_labelled(line[index], head[index], index) for index in filled] for line in cells),
    ]
    with st.container(key=f"agreements_{key}"):
        st.markdown("\n".join(map(_line, lines)))


def profile_link(atlas: Atlas, place_id: str) -> str:
    """Return markdown: the name of a place, as a link to its profile."""
    return f"[{plain(atlas.name(place_id))}]({address(atlas.view.selecting(place=place_id), page='place')})"


def with_country(atlas: Atlas, place_id: str) -> str:
    """Return markdown: a place as a link to its profile, and its country."""
    place = atlas.dataset.places[place_id]
    if place.kind == "country":
        return profile_link(atlas, place_id)
    return f"{profile_link(atlas, place_id)} :gray[{plain(country_name(place.country, atlas.language))}]"


def _labelled(cell: str, label: str, column: int) -> str:
    """Return a cell with the heading of its column, which the style sheet shows where rows turn into cards."""
    return cell if cell == _NONE or column not in _FACTS else f":gray[:small[{label}]] {cell}"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(atlas: Atlas, row: Standing, name: str) -> tuple[str, ...]:
    language = atlas.language
    until = date(row.until, language) if row.until else _NONE
    if row.expires_soon:
        until += f" :orange-badge[:material/schedule: {atlas.text('within a year')}]"
    badge = panels.status_badge(atlas, row.status)
    return (
        name,
        f"[{badge}]({address(atlas.view.selecting(link=row.link.link_id), page=HOME_PAGE)})",
        date(row.since, language) if row.since else _NONE,
        until,
        date(row.reported, language) if row.reported else _NONE,
        number(row.documents, language) if row.documents else _NONE,
        _sectors(atlas, row) or _NONE,
    )


def _sectors(atlas: Atlas, row: Standing) -> str:
    """Return markdown: the first sectors by name, and how many there are besides; the map's panel has them all."""
    names = sorted(atlas.dataset.sectors[code].label(atlas.language) for code in row.link.sectors)
    shown = ", ".join(map(plain, names[:_FEW_SECTORS]))
    more = len(names) - _FEW_SECTORS
    return f"{shown} :gray[+{number(more, atlas.language)}]" if more > 0 else shown

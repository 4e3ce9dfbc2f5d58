"""The sectors page: who cooperates in what, by province, by country, and for a few provinces side by side."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from paradiplomacy.i18n import country_name, listed, number
from paradiplomacy.matrix import Matrix, country_sectors, province_sectors, side_by_side
from paradiplomacy.overview import overview_of
from paradiplomacy.ui import heatmap, page, sector_years, session
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.heatmap import COLUMN, ROW, Axis
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.view_state import LANGUAGES, MAX_COMPARED
from paradiplomacy.web.addresses import HOME_PAGE

_COMPARE = "choose_compare"


def show(atlas: Atlas) -> None:
    """Draw the page."""
    _ = atlas.text
    page.head(
        _("Sectors"),
        _(
            "What the provinces cooperate in. Each number counts pairs with an agreement that names the sector; "
            "click one to see these pairs on the map."
        ),
    )
    provinces = province_sectors(atlas.dataset, atlas.selection.links)
    if not provinces.cells:
        page.nothing(atlas, _("No agreement that passes the filters names a sector."), key="sectors")
    else:
        _provinces(atlas, provinces)
        _countries(atlas, country_sectors(atlas.dataset, atlas.selection.links))
        sector_years.show(atlas, sector_name=lambda code: _sector_name(atlas, code))
    _side_by_side(atlas)


def _sector_name(atlas: Atlas, code: str) -> str:
    return atlas.dataset.sectors[code].label(atlas.language)


def _sector_axis(atlas: Atlas) -> Axis:
    """Sectors by name; a name sets the filter of this page."""
    return Axis(
        lambda code: _sector_name(atlas, code),
        lambda code: address(replace(atlas.view, sectors=(code,), match="any")),
    )


def _pairs(atlas: Atlas, **filters: Any) -> str:
    """Return the address of the map that shows the pairs that a cell counts."""
    return address(replace(atlas.view.selecting(), match="any", **filters), page=HOME_PAGE)


def _province_axis(atlas: Atlas) -> Axis:
    """Provinces by name; a name leads to the province on the map."""
    return Axis(atlas.name, lambda place_id: address(atlas.view.selecting(place=place_id), page=HOME_PAGE))


def _provinces(atlas: Atlas, matrix: Matrix) -> None:
    _ = atlas.text
    page.section(_("Provinces and their sectors"))
    heatmap.show(
        matrix,
        label=_("Number of pairs with an agreement, by province and sector"),
        legend=_("Pairs with an agreement"),
        corner=_("Province"),
        rows=_province_axis(atlas),
        columns=_sector_axis(atlas),
        cell_address=_pairs(atlas, province=ROW, sectors=(COLUMN,)),
        key="province_sectors",
    )


def _countries(atlas: Atlas, matrix: Matrix) -> None:
    _ = atlas.text
    page.section(_("Partner countries and their sectors"))
    heatmap.show(
        matrix,
        label=_("Number of pairs with an agreement, by country of the partner and sector"),
        legend=_("Pairs with an agreement"),
        corner=_("Country of the partner"),
        rows=Axis(
            lambda code: country_name(code, atlas.language),
            lambda code: address(replace(atlas.view.selecting(), countries=(code,)), page=HOME_PAGE),
        ),
        columns=_sector_axis(atlas),
        cell_address=_pairs(atlas, countries=(ROW,), sectors=(COLUMN,)),
        key="country_sectors",
    )


def _side_by_side(atlas: Atlas) -> None:
    _ = atlas.text
    page.section(_("Provinces side by side"))
    linked = sorted({link.province_id for link in atlas.dataset.links(atlas.view.units)}, key=atlas.name)
    chosen = [place_id for place_id in atlas.view.compare if place_id in linked]
    session.hold(_COMPARE, chosen, labels=tuple(map(atlas.name, chosen)))
    st.multiselect(
        _("Two to five provinces"),
        linked,
        key=_COMPARE,
        format_func=atlas.name,
        max_selections=MAX_COMPARED,
        placeholder=_("Choose provinces"),
        on_change=session.taking(_COMPARE, "compare", read=_reader(atlas, linked)),
        select_all=False,
    )
    if len(chosen) > 1:
        _comparison(atlas, chosen)


def _reader(atlas: Atlas, linked: list[str]) -> Callable[[list[str]], tuple[str, ...]]:
    """Return what turns options as the browser sends them into ids.

    Streamlit knows options by their labels: one that was chosen in another language comes back under its name there.
    """
    spoken = [replace(atlas, language=language) for language in LANGUAGES]
    names = {one.name(place_id): place_id for one in spoken for place_id in linked}
    known = {**names, **{place_id: place_id for place_id in linked}}
    return lambda sent: tuple(sorted({known[one] for one in sent if one in known}))


def _comparison(atlas: Atlas, provinces: list[str]) -> None:
    _ = atlas.text
    st.markdown(_facts(atlas, provinces))
    matrix = side_by_side(atlas.dataset, atlas.selection.links, provinces)
    if not matrix.cells:
        st.caption(_("No agreement that passes the filters names a sector."))
        return
    heatmap.show(
        matrix,
        label=_("Number of pairs with an agreement, by sector and province"),
        legend=_("Pairs with an agreement"),
        corner=_("Sector"),
        rows=_sector_axis(atlas),
        columns=_province_axis(atlas),
        cell_address=_pairs(atlas, province=COLUMN, sectors=(ROW,)),
        key="compared_sectors",
    )
    shared = [code for code in matrix.rows if all((code, province) in matrix.cells for province in provinces)]
    if shared:
        names = listed([plain(_sector_name(atlas, code)) for code in shared], atlas.language)
        st.caption(_("All of them share: {sectors}.").format(sectors=names))


def _facts(atlas: Atlas, provinces: list[str]) -> str:
    """Return a markdown table: what each province has, under the filters that are set."""
    _ = atlas.text
    seen = [
        overview_of(
            atlas.dataset,
            [link for link in atlas.selection.links if link.province_id == province],
            units=atlas.view.units,
        )
        for province in provinces
    ]

    def row(label: str, count: list[int]) -> str:
        return f"| {label} | " + " | ".join(number(one, atlas.language) for one in count) + " |"

    def counts(read: str) -> list[int]:
        return [getattr(one, read) for one in seen]

    rows = [
        row(_("Pairs with an agreement"), counts("agreements")),
        row(_("Partner localities"), counts("localities")),
        row(_("Partner institutions"), counts("institutions")),
        row(_("Countries"), counts("countries")),
        row(_("Wishes and plans"), counts("intentions")),
        row(_("Trade figures"), [len(one.trade) for one in seen]),
    ]
    head = f"| {_('Province')} | " + " | ".join(plain(atlas.name(province)) for province in provinces) + " |"
    return "\n".join([head, "|:-|" + "-:|" * len(provinces), *rows])

"""Sectors through the years: how many documents named each one, and which grow."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import altair as alt

from paradiplomacy.chronicle import WINDOW_YEARS, Growth, growth, sector_years, signings_of
from paradiplomacy.i18n import catalogue
from paradiplomacy.ui import chart, heatmap, page
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.heatmap import COLUMN, ROW, Axis
from paradiplomacy.ui.links import address
from paradiplomacy.view_state import Language
from paradiplomacy.web.addresses import HOME_PAGE

_ROW_PX, _MOST = 26, 16
_YEAR_MARK = 1950
"""Stands for the year in the address of a cell until the cell puts its own there."""


def show(atlas: Atlas, *, sector_name: Callable[[str], str]) -> None:
    """Draw both charts; nothing where no document that names a sector is dated."""
    _ = atlas.text
    signings = signings_of(atlas.dataset, atlas.selection.links, atlas.view.units)
    matrix = sector_years(atlas.dataset, signings)
    if not matrix.cells:
        return
    rows = growth(matrix, atlas.today.year - 1)
    if rows:
        _growth(atlas, rows, sector_name)
    page.section(_("Sectors by year"), _("Signed documents that name the sector, by the year of their signing."))
    cell = address(
        replace(
            atlas.view.selecting(), sectors=(ROW,), match="any", year_from=_YEAR_MARK, year_to=_YEAR_MARK, year=None
        ),
        page=HOME_PAGE,
    )
    heatmap.show(
        matrix,
        label=_("Number of signed documents, by sector and year"),
        legend=_("Signed documents"),
        corner=_("Sector"),
        rows=Axis(sector_name, lambda code: address(replace(atlas.view, sectors=(code,), match="any"))),
        columns=Axis(str, lambda _year: ""),
        cell_address=cell.replace(str(_YEAR_MARK), COLUMN),
        key="sector_years",
    )


def _span(last: int) -> str:
    return f"{last - WINDOW_YEARS + 1}\N{EN DASH}{last}"


def _growth(atlas: Atlas, rows: Sequence[Growth], sector_name: Callable[[str], str]) -> None:
    """Draw the sectors that changed most between two spans of five years."""
    _ = atlas.text
    last = atlas.today.year - 1
    spans = (_span(last - WINDOW_YEARS), _span(last))
    page.section(
        _("Sectors that grow"),
        _("Signed documents that name the sector: {before} and {after}, the strongest growth on top.").format(
            before=spans[0], after=spans[1]
        ),
    )
    drawn = rows[:_MOST]
    lines = [{"sector": sector_name(one.sector), "before": one.before, "after": one.after} for one in drawn]
    points = [
        {"sector": line["sector"], "span": span, "count": line[when]}
        for line in lines
        for span, when in zip(spans, ("before", "after"), strict=True)
    ]
    order = tuple(str(line["sector"]) for line in lines)
    chart.show(
        atlas,
        chart.filled(_form(atlas.language, spans, order), changes=lines, counts=points),
        key="sector_growth",
        description="; ".join(f"{line['sector']}: {line['before']}, {line['after']}" for line in lines),
        table={
            _("Sector"): list(order),
            spans[0]: [one.before for one in drawn],
            spans[1]: [one.after for one in drawn],
        },
    )


@lru_cache(maxsize=8)
def _form(language: Language, spans: tuple[str, str], order: tuple[str, ...]) -> Mapping[str, Any]:
    """Return a line for each sector, with a mark for either span of years at its ends."""
    _ = catalogue(language).gettext
    sector = alt.Y("sector:N", sort=list(order), axis=alt.Axis(title=None, labelLimit=260, grid=False))
    change = (
        alt.Chart(chart.rows("changes"))
        .mark_rule(strokeWidth=3, opacity=0.5, color=chart.QUIET)
        .encode(x=alt.X("before:Q", axis=alt.Axis(title=None, tickMinStep=1, tickCount=8)), x2="after:Q", y=sector)
    )
    counts = (
        alt.Chart(chart.rows("counts"))
        .mark_point(filled=True, size=110, opacity=1)
        .encode(
            x="count:Q",
            y=sector,
            color=alt.Color("span:N", scale=alt.Scale(domain=spans[::-1])),
            shape=alt.Shape("span:N", scale=alt.Scale(domain=spans[::-1], range=["circle", "diamond"])),
            tooltip=[
                alt.Tooltip("sector:N", title=_("Sector")),
                alt.Tooltip("span:N", title=_("Years")),
                alt.Tooltip("count:Q", title=_("Documents")),
            ],
        )
    )
    return chart.form(alt.layer(change, counts).properties(height=_ROW_PX * len(order)), language)

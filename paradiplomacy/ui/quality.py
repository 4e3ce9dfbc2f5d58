"""The data-quality page: what the atlas covers, what a person should look at, and names to review."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, get_args

import altair as alt
import pyarrow as pa
import streamlit as st

from paradiplomacy import quality_words as words
from paradiplomacy.i18n import catalogue, date, listed, number
from paradiplomacy.publish.csv_sheets import csv_from
from paradiplomacy.quality import UNDATED, Coverage, Dimension, Report, provinces_of, quality_report
from paradiplomacy.query import in_units
from paradiplomacy.ui import bars, chart, page, quality_findings, spoken
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.view_state import Language, ViewState
from paradiplomacy.web.addresses import HOME_PAGE

_MOST_BARS = 12
_ROW_PX, _TABLE_PX, _CHART_PX = 36, 400, 260
_SCHEMA = pa.schema(
    [
        ("name", pa.string()),
        *((name, pa.int32()) for name in ("links", "intentions", "statements", "sources")),
        ("newest", pa.string()),
    ]
)


def show(atlas: Atlas) -> None:
    """Draw the page."""
    _ = atlas.text
    page.head(
        _("Data quality"),
        _("What the atlas covers and what it lacks. Every row leads to the page and the record it comes from."),
    )
    report = quality_report(atlas.dataset, atlas.view.units)
    _headline(atlas, report)
    _coverage(atlas, report)
    quality_findings.show(atlas, report)
    quality_findings.show_names(atlas)


def _headline(atlas: Atlas, report: Report) -> None:
    _, data = atlas.text, atlas.dataset
    provinces = len(provinces_of(data, atlas.view.units))
    figures = (
        (_("Pages"), len(data.sources), None),
        (_("Statements"), len(data.statements), None),
        (_("Links"), len(data.links_as_signed), None),
        (_("Provinces covered"), provinces - len(report.silent), provinces),
        (_("Pages without a date"), report.count("undated_page"), len(data.sources)),
        (_("Links from a single page"), report.count("single_source"), len(data.links_as_signed)),
        (_("Contradictions"), report.count("contradiction"), None),
        (_("Unresolved names"), report.count("unresolved_name"), None),
    )
    with st.container(key="quality_figures"):
        for label, count, of in figures:
            shown = number(count, atlas.language)
            if of is not None:
                shown = _("{count} of {all}").format(count=shown, all=number(of, atlas.language))
            st.metric(label, shown, border=True)


def _coverage(atlas: Atlas, report: Report) -> None:
    _ = atlas.text
    page.section(_("Coverage"), _units_note(atlas))
    first: Dimension = "province"
    dimension = (
        st.segmented_control(
            _("Coverage by"),
            get_args(Dimension),
            required=True,
            key=spoken.seeded(atlas.language, "quality_by", first),
            format_func=lambda one: words.dimension_label(one, atlas.language),
            label_visibility="collapsed",
        )
        or first
    )
    rows = report.coverage[dimension]
    if dimension == "province" and report.silent:
        silent = [atlas.name(place_id) for place_id in report.silent]
        st.markdown(_("No link is known of {provinces}.").format(provinces=plain(listed(silent, atlas.language))))
    with st.container(key="quality_coverage"):
        with st.container(key="quality_chart"):
            _chart(atlas, dimension, rows)
        with st.container(key="quality_table"):
            _table(atlas, dimension, rows)


def _units_note(atlas: Atlas) -> str:
    """Return markdown: which provinces are counted, and a link that counts the others."""
    _ = atlas.text
    if atlas.view.units == "today":
        note, other = _("Provinces are those of today."), _("Show them as they signed")
        view = in_units(atlas.dataset, atlas.view, "signed")
    else:
        note, other = _("Provinces are those that signed."), _("Show those of today")
        view = in_units(atlas.dataset, atlas.view, "today")
    return f"{note} [{other}]({address(view, page='quality')})"


def _chart(atlas: Atlas, dimension: Dimension, rows: Sequence[Coverage]) -> None:
    if dimension in ("year", "language"):
        _pages_chart(atlas, dimension, rows)
        return
    _ = atlas.text
    shown = sorted(rows, key=lambda row: -row.links)[:_MOST_BARS]
    lines = [
        bars.Bar(
            label=words.key_label(atlas.dataset, dimension, row.key, atlas.language),
            count=row.links,
            shown=number(row.links, atlas.language),
            address=address(_view_of(atlas, dimension, row.key), page=HOME_PAGE),
        )
        for row in shown
    ]
    label = _("Links with an agreement, the most first: {count} of {all} rows")
    st.caption(label.format(count=number(len(shown), atlas.language), all=number(len(rows), atlas.language)))
    bars.show(lines, label=_("Links with an agreement"), key=f"quality_bars_{dimension}")


def _view_of(atlas: Atlas, dimension: Dimension, key: str) -> ViewState:
    """Return the view of the map that shows what a row of coverage counts, as far as a view can."""
    view = atlas.view.without_filters().selecting()
    if dimension == "province":
        return replace(view, province=key) if key in atlas.dataset.vocabulary.provinces else view.selecting(place=key)
    return replace(view, countries=(key,)) if dimension == "country" else replace(view, q=key)


def _pages_chart(atlas: Atlas, dimension: Dimension, rows: Sequence[Coverage]) -> None:
    _ = atlas.text
    pages = _without_gaps(rows) if dimension == "year" else {row.key: row.sources for row in rows[:_MOST_BARS]}
    named = {words.key_label(atlas.dataset, dimension, key, atlas.language): count for key, count in pages.items()}
    table: dict[str, list[Any]] = {
        words.dimension_label(dimension, atlas.language): list(named),
        _("Pages"): list(named.values()),
    }
    told = [f"{name}: {number(count, atlas.language)}" for name, count in named.items()]
    description = _("Bar chart of the number of pages. {rows}").format(rows="; ".join(told))
    drawing = chart.filled(
        _pages_form(atlas.language, dimension),
        pages=[{"name": name, "pages": count} for name, count in named.items()],
    )
    chart.show(atlas, drawing, key=f"quality_{dimension}", description=description, table=table)


@lru_cache(maxsize=8)
def _pages_form(language: Language, dimension: Dimension) -> Mapping[str, Any]:
    """Return a bar for each row: years stand side by side, all else lies."""
    _ = catalogue(language).gettext
    upright = dimension == "year"
    names, pages = (alt.X, alt.Y) if upright else (alt.Y, alt.X)
    drawing = (
        alt.Chart(chart.rows("pages"))
        .mark_bar(cornerRadiusEnd=3)
        .encode(
            names("name:N", sort=None, axis=alt.Axis(title=None, labelLimit=160)),
            pages("pages:Q", axis=alt.Axis(title=_("Pages"), tickMinStep=1, format=",d")),
            tooltip=[alt.Tooltip("name:N", title=" "), alt.Tooltip("pages:Q", title=_("Pages"), format=",d")],
        )
        .properties(height=_CHART_PX if upright else alt.Step(22))
    )
    return chart.form(drawing, language)


def _without_gaps(rows: Sequence[Coverage]) -> dict[str, int]:
    """Return year -> pages, with the years between that have none; pages without a date at the end."""
    pages = {row.key: row.sources for row in rows}
    years = [int(key) for key in pages if key != UNDATED]
    span = range(min(years), max(years) + 1) if years else ()
    return {str(year): pages.get(str(year), 0) for year in span} | {
        key: pages[key] for key in (UNDATED,) if key in pages
    }


def _table(atlas: Atlas, dimension: Dimension, rows: Sequence[Coverage]) -> None:
    _ = atlas.text
    cells = [
        {
            "name": words.key_label(atlas.dataset, dimension, row.key, atlas.language),
            "links": row.links,
            "intentions": row.intentions,
            "statements": row.statements,
            "sources": row.sources,
            "newest": date(row.newest, atlas.language) if row.newest else "",
        }
        for row in rows
    ]
    title = words.dimension_label(dimension, atlas.language)
    st.dataframe(
        pa.Table.from_pylist(cells, schema=_SCHEMA),
        hide_index=True,
        column_config={
            "name": st.column_config.TextColumn(title),
            "links": st.column_config.NumberColumn(_("Links"), help=_("Pairs with an agreement.")),
            "intentions": st.column_config.NumberColumn(_("Wishes"), help=_("Pairs with nothing but wishes or plans.")),
            "statements": st.column_config.NumberColumn(_("Statements")),
            "sources": st.column_config.NumberColumn(_("Pages")),
            "newest": st.column_config.TextColumn(_("Newest page")),
        },
        row_height=_ROW_PX,
        height=min(_TABLE_PX, _ROW_PX * (len(rows) + 1) + 3),
        alt=_("Coverage by {dimension}: {count} rows").format(dimension=title.lower(), count=len(rows)),
    )
    keyed: list[dict[str, Any]] = [
        {"key": row.key, **cell, "newest": row.newest} for row, cell in zip(rows, cells, strict=True)
    ]
    quality_findings.download(atlas, lambda: csv_from(keyed), name=f"coverage_{dimension}")

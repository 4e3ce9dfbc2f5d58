"""The chart of one account: what trade was reported over time, never added, never divided."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from paradiplomacy import wording
from paradiplomacy.i18n import catalogue, listed
from paradiplomacy.ledger import Account, Figure
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.statement import Party
from paradiplomacy.ui import chart
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.view_state import Language
from paradiplomacy.web.addresses import HOME_PAGE

MILLION = 10**6
_HEIGHT_PX = 220
_SHAPES = {"total": "circle", "export": "triangle-up", "import": "triangle-down"}


def title(atlas: Atlas, account: Account) -> str:
    """Return markdown: province and partners, those of a group in brackets; a single pair leads to its link."""
    names = [party_name(atlas, party) for party in account.partners]
    partners = listed(names, atlas.language)
    if account.is_group:
        together = atlas.text("{count} partners together").format(count=len(names))
        pair = plain(f"{province_name(atlas, account)} \N{EN DASH} [{partners}]")
        return f"{pair} :violet-badge[:material/data_array: {together}]"
    pair = plain(f"{province_name(atlas, account)} \N{EN DASH} {partners}")
    if not account.link_ids:
        return pair
    return f"[{pair}]({address(atlas.view.selecting(link=account.link_ids[0]), page=HOME_PAGE)})"


def province_name(atlas: Atlas, account: Account) -> str:
    """Return the name of the province, as printed where no gazetteer knows it."""
    return atlas.name(account.province_id) if account.province_id else account.province


def party_name(atlas: Atlas, party: Party) -> str:
    """Return the name of a partner, as printed where no gazetteer knows it."""
    return atlas.name(party.place_id) if party.place_id else party.name


def flow_name(flow: str, language: Language) -> str:
    """Return what a figure counts; exports and imports are seen from Vietnam's side."""
    _ = catalogue(language).gettext
    return {"total": _("Total"), "export": _("Exports"), "import": _("Imports")}[flow]


def show(atlas: Atlas, account: Account) -> None:
    """Draw the figures of an account that have an amount and a start, each over its own period."""
    _ = atlas.text
    figures = sorted(account.drawable, key=lambda one: list(_SHAPES).index(one.figure.flow))
    rows = [_row(atlas, one) for one in figures]
    unit = _("{currency} million").format(currency=figures[0].figure.currency)
    chart.show(
        atlas,
        _drawing(atlas, rows, unit),
        key=account.key,
        description=_description(atlas, account, rows),
        table={
            _("Direction"): [row["flow"] for row in rows],
            _("Period"): [row["period"] for row in rows],
            unit: [row["amount"] for row in rows],
            _("As stated"): [row["stated"] for row in rows],
            _("Sources"): [row["sources"] for row in rows],
        },
    )


def _drawing(atlas: Atlas, rows: Sequence[dict[str, Any]], unit: str) -> dict[str, Any]:
    """Return the chart of some rows: all accounts of a language share one form, which takes long to make."""
    form = _form(atlas.language)
    return {**chart.filled(form, figures=rows), "title": {**form["title"], "text": unit}}


@lru_cache(maxsize=4)
def _form(language: Language) -> Mapping[str, Any]:
    """Return lines over the periods with a mark in their middle; colour and shape tell the direction."""
    _ = catalogue(language).gettext
    names = [flow_name(flow, language) for flow in _SHAPES]
    base = alt.Chart().encode(
        x=alt.X("start:T", axis=alt.Axis(title=None, format="%Y", tickCount="year", grid=False, labelOverlap=True)),
        y=alt.Y("amount:Q", axis=alt.Axis(title=None, tickCount=4)),
        color=alt.Color("flow:N", scale=alt.Scale(domain=names)),
        tooltip=[
            alt.Tooltip("stated:N", title=_("Amount")),
            alt.Tooltip("flow:N", title=_("Direction")),
            alt.Tooltip("period:N", title=_("Period")),
            alt.Tooltip("sources:Q", title=_("Sources")),
        ],
    )
    dashes = alt.Scale(domain=[False, True], range=[[1, 0], [3, 7]])
    spans = base.mark_rule(strokeWidth=4, strokeCap="round", opacity=0.75).encode(
        x2="end:T", strokeDash=alt.StrokeDash("open:N", scale=dashes, legend=None)
    )
    points = base.mark_point(filled=True, size=85, opacity=1).encode(
        x="middle:T", shape=alt.Shape("flow:N", scale=alt.Scale(domain=names, range=list(_SHAPES.values())))
    )
    title = alt.Title("", anchor="start", fontSize=12, fontWeight="normal", offset=2)
    drawing = alt.layer(spans, points, data=chart.rows("figures")).properties(height=_HEIGHT_PX, title=title)
    return chart.form(drawing, language)


def _row(atlas: Atlas, one: Figure) -> dict[str, Any]:
    """Return what the chart draws of a figure; a period without an end runs until its article appeared."""
    figure = one.figure
    start = first_day(str(figure.period_from))
    published = atlas.dataset.sources[figure.source_id].published_date
    ends = figure.period_to or published
    end = max(last_day(ends), start) if ends else atlas.today
    return {
        "amount": (figure.amount or 0) / MILLION,
        "flow": flow_name(figure.flow, atlas.language),
        "start": start.isoformat(),
        "end": end.isoformat(),
        "middle": (start + (end - start) / 2).isoformat(),
        "open": figure.period_to is None,
        "stated": wording.trade_amount(figure, atlas.language),
        "period": wording.period(figure.period_from, figure.period_to, atlas.language),
        "sources": len({report.source_id for report in one.reports}),
    }


def _description(atlas: Atlas, account: Account, rows: Sequence[dict[str, Any]]) -> str:
    """Return the chart in words: whose trade, and each figure."""
    names = listed([party_name(atlas, party) for party in account.partners], atlas.language)
    figures = "; ".join(f"{row['flow']}, {row['period']}: {row['stated']}" for row in rows)
    return f"{province_name(atlas, account)} \N{EN DASH} {names}. {figures}"

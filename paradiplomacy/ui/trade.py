"""The trade page: every figure in a table, charts by pair, and for each sum that is refused the reason."""

from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import streamlit as st

from paradiplomacy import wording
from paradiplomacy.i18n import listed, number
from paradiplomacy.ledger import Account, Figure, accounts_of
from paradiplomacy.model.statement import Trade
from paradiplomacy.trade import check_parts
from paradiplomacy.ui import evidence, page, trade_chart
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain
from paradiplomacy.ui.trade_chart import MILLION, flow_name, party_name, province_name, title

_TABLE = "figures"
_ROW_PX, _TABLE_PX = 36, 560
_FEW = 4
"""Charts at first: the browser takes some 40 ms for each, and the table of all figures stays near."""


def show(atlas: Atlas) -> None:
    """Draw the page."""
    _ = atlas.text
    page.head(
        _("Trade"),
        _(
            "What articles report about trade between provinces and their partners: as stated, with period and scope. "
            "A figure for several partners stands in brackets and belongs to them together. "
            "Exports and imports are seen from Vietnam's side."
        ),
    )
    accounts = accounts_of(atlas.dataset, atlas.view, atlas.selection.links)
    if not accounts:
        page.nothing(atlas, _("No trade figure passes the filters."), key="trade")
        return
    _over_time(atlas, [one for one in accounts if len(one.drawable) > 1])
    _all_figures(atlas, accounts)


def _over_time(atlas: Atlas, accounts: Sequence[Account]) -> None:
    _ = atlas.text
    if not accounts:
        return
    page.section(
        _("Pairs over time"),
        _(
            "A line spans the period that a figure covers, at the height of its amount; "
            "a broken line has no stated end. Scales differ from pair to pair."
        ),
    )
    ranked = sorted(accounts, key=lambda one: (atlas.view.link not in one.link_ids, -len(one.drawable)))
    if len(ranked) > _FEW and not st.toggle(_("All {count} pairs").format(count=len(ranked)), key="all_pairs"):
        ranked = ranked[:_FEW]
    with st.container(key="cards"):
        for account in ranked:
            with st.container(key=f"card_{account.key}", border=True, gap="small"):
                st.markdown(f"### {title(atlas, account)}")
                trade_chart.show(atlas, account)
                for sentence in _sums(atlas, account):
                    st.caption(plain(sentence))


def _sums(atlas: Atlas, account: Account) -> list[str]:
    """Return what may be said of an account's figures together; a reason that holds for several flows, once."""
    checks = check_parts(one.figure for one in account.figures)
    sentences = [wording.parts_sentence(check, atlas.language) for check in checks]
    for flow, total in account.sums():
        sentence = wording.sum_sentence(total, atlas.language)
        if total.amount is not None:
            sentence = f"{flow_name(flow, atlas.language)}. {sentence}"
        sentences.append(sentence)
    return list(dict.fromkeys(sentences))


def _all_figures(atlas: Atlas, accounts: Sequence[Account]) -> None:
    _ = atlas.text
    entries = [(account, figure) for account in accounts for figure in account.figures]
    reports = sum(len(figure.reports) for _account, figure in entries)
    page.section(
        _("All figures"),
        _("{figures} figures, stated {reports} times. Choose a row to read the passages it rests on.").format(
            figures=number(len(entries), atlas.language), reports=number(reports, atlas.language)
        ),
    )
    key = f"{_TABLE}_{atlas.language}"
    chosen = st.dataframe(
        pa.Table.from_pylist([_table_row(atlas, account, figure) for account, figure in entries]),
        key=key,
        hide_index=True,
        column_config=_columns(atlas),
        on_select="rerun",
        selection_mode="single-row",
        row_height=_ROW_PX,
        height=min(_TABLE_PX, _ROW_PX * (len(entries) + 1) + 3),
        alt=_("Table of trade figures: {count}").format(count=len(entries)),
    )
    rows = [row for row in chosen["selection"]["rows"] if row < len(entries)]
    for row in rows:
        account, figure = entries[row]
        with st.container(key="chosen_figure", border=True, gap="small"):
            st.markdown(f"### {title(atlas, account)}")
            evidence.trade(atlas, figure.reports)


def _table_row(atlas: Atlas, account: Account, figure: Figure) -> dict[str, Any]:
    stated = figure.figure
    names = listed([party_name(atlas, party) for party in account.partners], atlas.language)
    source = atlas.dataset.sources[stated.source_id]
    return {
        "province": province_name(atlas, account),
        "partners": f"[{names}]" if account.is_group else names,
        "flow": flow_name(stated.flow, atlas.language),
        "qualifier": _precision(atlas, stated.qualifier),
        "amount": None if stated.amount is None else stated.amount / MILLION,
        "currency": stated.currency or "",
        "period": wording.period(stated.period_from, stated.period_to, atlas.language),
        "scope": _scope(atlas, stated),
        "goods": listed([one.name for one in figure.goods], atlas.language),
        "reports": len({report.source_id for report in figure.reports}),
        "publisher": source.publisher,
        "source": source.url,
    }


def _precision(atlas: Atlas, qualifier: str) -> str:
    _ = atlas.text
    return {"exact": _("as stated"), "about": _("about"), "more than": _("more than"), "nearly": _("nearly")}[qualifier]


def _scope(atlas: Atlas, stated: Trade) -> str:
    """Return the channel, and what the curator noted about what a figure takes in."""
    _ = atlas.text
    channel = {"official": _("official channel"), "border_gate": _("through one border gate")}.get(stated.channel or "")
    return ", ".join(part for part in (channel, stated.scope_note) if part)


def _columns(atlas: Atlas) -> dict[str, Any]:
    _ = atlas.text
    return {
        "province": st.column_config.TextColumn(_("Province"), pinned=True),
        "partners": st.column_config.TextColumn(_("Partner")),
        "flow": st.column_config.TextColumn(_("Direction")),
        "qualifier": st.column_config.TextColumn(_("Precision"), width="small"),
        "amount": st.column_config.NumberColumn(_("Amount (million)"), format="localized"),
        "currency": st.column_config.TextColumn(_("Currency"), width="small"),
        "period": st.column_config.TextColumn(_("Period")),
        "scope": st.column_config.TextColumn(_("Scope")),
        "goods": st.column_config.TextColumn(_("Goods")),
        "reports": st.column_config.NumberColumn(_("Sources"), width="small"),
        "publisher": st.column_config.TextColumn(_("Publisher")),
        "source": st.column_config.LinkColumn(_("Article"), display_text=_("Open"), width="small"),
    }

"""Figures, dates and sources in a panel: each one opens the passage it rests on."""

from collections.abc import Iterable, Sequence

import streamlit as st

from paradiplomacy import wording
from paradiplomacy.i18n import date, language_name, listed
from paradiplomacy.model.source import Locator, Source
from paradiplomacy.model.statement import Intention, Statement, Trade
from paradiplomacy.profile import Profile, Tie, is_group_figure
from paradiplomacy.trade import add, check_parts
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain, shortened, web_address

_FEW_SOURCES = 4


def marks(numbers: Iterable[int]) -> str:
    """Return markdown: the numbers of sources in brackets."""
    return " ".join(f"\\[{number}\\]" for number in numbers)


def trade(atlas: Atlas, figures: Sequence[Trade]) -> None:
    """Draw trade figures, then what their parts say about their totals."""
    for figure in figures:
        flow, scope = wording.flow_label(figure, atlas.language), wording.trade_scope(figure, atlas.language)
        lines = [
            f"**{plain(wording.trade_amount(figure, atlas.language))}**",
            plain(f"{flow}, {scope}"),
            _partners(atlas, figure),
        ]
        _with_source(atlas, figure, "  \n".join(line for line in lines if line))
    for check in check_parts(figures):
        st.caption(plain(wording.parts_sentence(check, atlas.language)))
    totals = [figure for figure in figures if figure.flow == "total" and figure.amount is not None]
    if len(totals) > 1:
        st.caption(plain(wording.sum_sentence(add(totals), atlas.language)))


def _partners(atlas: Atlas, figure: Trade) -> str:
    """Return whom a figure covers; a figure for several partners is marked as theirs together."""
    _ = atlas.text
    names = [atlas.name(party.place_id) if party.place_id else party.name for party in figure.partners]
    province = atlas.name(figure.province_id) if figure.province_id else figure.province
    pair = f"{plain(province)} \N{EN DASH} {plain(listed(names, atlas.language))}"
    if is_group_figure(figure):
        together = _("{count} partners together").format(count=len(figure.partners))
        return f":violet-badge[:material/data_array: {together}] {pair}"
    return pair


def figures(atlas: Atlas, profile: Profile) -> None:
    """Draw trade, visits, investment and support of a profile."""
    _ = atlas.text
    if profile.trade:
        st.markdown(f"### {_('Trade')}")
        trade(atlas, profile.trade)
    if profile.visits:
        st.markdown(f"### {_('Visits and exchanges')}")
        for visit in profile.visits:
            where = wording.visit_route(visit, atlas.language)
            when = wording.period(visit.period_from, visit.period_to, atlas.language)
            note = f"  \n{plain(visit.scope_note)}" if visit.scope_note else ""
            text = f"**{plain(wording.visit_figure(visit, atlas.language))}** {plain(where)}, {plain(when)}{note}"
            _with_source(atlas, visit, text)
    if profile.flows:
        st.markdown(f"### {_('Investment and support')}")
        for flow in profile.flows:
            when = wording.period(flow.period_from, flow.period_to, atlas.language)
            text = f"**{plain(wording.flow_figure(flow, atlas.language))}** {plain(flow.partner)}, {plain(when)}"
            _with_source(atlas, flow, text)


def intention(atlas: Atlas, statement: Intention) -> None:
    """Draw a wish that no line on the map shows."""
    label = wording.status_label(statement.status, atlas.language)
    _with_source(atlas, statement, f"{plain(statement.partner)} :orange-badge[{label}]")


def chronology(atlas: Atlas, profile: Profile) -> None:
    """Draw agreements and plans in the order of their dates."""
    _ = atlas.text
    if not (profile.agreements or profile.intentions):
        return
    st.markdown(f"### {_('Chronology')}")
    ties: tuple[Tie, ...] = (*profile.agreements, *profile.intentions)
    for tie in ties:
        _with_source(atlas, tie, _tie_in_words(atlas, tie))


def _tie_in_words(atlas: Atlas, tie: Tie) -> str:
    _ = atlas.text
    when = date(tie.signed, atlas.language) if tie.signed else _("no date stated")
    words = [wording.status_label(tie.status, atlas.language), wording.instrument_label(tie, atlas.language)]
    if tie.valid_from or tie.valid_to:
        words.append(_("valid {period}").format(period=wording.period(tie.valid_from, tie.valid_to, atlas.language)))
    line = f"**{plain(when)}** {plain(', '.join(word for word in words if word))}"
    if tie.date_resolution:
        printed = plain(tie.date_as_printed or "")
        quoted = f"\N{LEFT DOUBLE QUOTATION MARK}{printed}\N{RIGHT DOUBLE QUOTATION MARK}"
        line += f"  \n:gray[{_('Date worked out')}: {quoted}, {plain(tie.date_resolution)}]"
    return line


def sources(atlas: Atlas, profile: Profile) -> None:
    """Draw the numbered list of sources, each with the passages about what is shown."""
    _ = atlas.text
    if not profile.sources:
        return
    entries = [
        f"\\[{number}\\] {_citation(atlas, source)}\n\n{_passages(atlas, profile, source)}"
        for number, source in enumerate(profile.sources, 1)
    ]
    title = f"{_('Sources')} ({len(entries)})"
    with st.expander(title, expanded=len(entries) <= _FEW_SOURCES, icon=":material/menu_book:"):
        st.markdown("\n\n".join(entries))


def _passages(atlas: Atlas, profile: Profile, source: Source) -> str:
    """Return markdown: the passages of one source, each once."""
    own = (one for one in profile.statements if one.source_id == source.source_id)
    passages = dict.fromkeys(locator for one in own for locator in (one.locator, *one.further_locators))
    return "\n".join(f"- {_passage(atlas, locator)}" for locator in passages)


def _with_source(atlas: Atlas, statement: Statement, text: str) -> None:
    """Draw a line of text and, beside it, the button that opens its source."""
    source = atlas.dataset.sources[statement.source_id]
    with st.container(horizontal=True, gap="small", vertical_alignment="top", key=f"fact_{statement.statement_id}"):
        st.markdown(text, width="stretch")
        with st.popover(atlas.text("Source"), type="tertiary", icon=":material/format_quote:", width="content"):
            st.markdown(_citation(atlas, source))
            locators = (statement.locator, *statement.further_locators)
            st.markdown("\n".join(f"- {_passage(atlas, locator)}" for locator in locators))
            if statement.note:
                st.caption(plain(statement.note))


def _citation(atlas: Atlas, source: Source) -> str:
    """Return markdown: title, publisher, date, language and the way out to the article."""
    _ = atlas.text
    title = plain(shortened(source.title, 300))
    facts = [
        source.publisher,
        wording.source_date(source, atlas.language),
        language_name(source.language, atlas.language),
    ]
    lines = [f"**{title}**", plain(" \N{MIDDLE DOT} ".join(facts))]
    if source.author:
        lines.append(plain(source.author))
    if source.published_resolution:
        lines.append(f":gray[{plain(source.published_resolution)}]")
    if source.url:
        lines.append(f"[:material/open_in_new: {_('Open the article')}]({web_address(source.url)})")
    else:
        lines.append(f":gray[{_('The address of the article is not known.')}]")
    return "  \n".join(lines)


def _passage(atlas: Atlas, locator: Locator) -> str:
    where = wording.paragraph_label(locator.paragraph, atlas.language)
    quote = f"\N{LEFT DOUBLE QUOTATION MARK}{plain(locator.quote)}\N{RIGHT DOUBLE QUOTATION MARK}"
    return f"{quote} :gray[{plain(where)}]"

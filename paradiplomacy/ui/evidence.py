"""Figures, dates and sources in a panel: each one opens the passage it rests on."""

from collections.abc import Callable, Iterable, Sequence

import streamlit as st

from paradiplomacy import wording
from paradiplomacy.event_wording import conflict_words, reports_count
from paradiplomacy.figures import conflicts, grouped
from paradiplomacy.i18n import language_name, listed
from paradiplomacy.model.source import Locator, Source
from paradiplomacy.model.statement import Intention, Investment, Statement, Support, Trade
from paradiplomacy.profile import Profile, is_group_figure
from paradiplomacy.succession import present_unit
from paradiplomacy.trade import add, check_parts
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.plain import plain, shortened, web_address
from paradiplomacy.ui.retelling import working_words

_FEW_SOURCES = 4


def marks(numbers: Iterable[int]) -> str:
    """Return markdown: the numbers of sources in brackets."""
    return " ".join(f"\\[{number}\\]" for number in numbers)


def trade(atlas: Atlas, figures: Sequence[Trade]) -> None:
    """Draw trade figures, each once with all its reports, then what contradicts what and what adds up to what."""
    groups = grouped(figures)
    for group in groups:
        figure = group.shown
        flow, scope = wording.flow_label(figure, atlas.language), wording.trade_scope(figure, atlas.language)
        lines = [
            f"**{plain(wording.trade_amount(figure, atlas.language))}**",
            plain(f"{flow}, {scope}"),
            _partners(atlas, figure),
        ]
        with_sources(atlas, group.reports, "  \n".join(line for line in lines if line))
    told = [wording.parts_sentence(check, atlas.language) for check in check_parts(figures)]
    told += [conflict_words(one, atlas.language) for one in conflicts(figures, unit_of=_unit_of(atlas))]
    totals = [one.shown for one in groups if one.shown.flow == "total" and one.shown.amount is not None]
    if len(totals) > 1:
        told.append(wording.sum_sentence(add(totals), atlas.language))
    for sentence in dict.fromkeys(told):
        st.caption(plain(sentence))


def _unit_of(atlas: Atlas) -> Callable[[str], str]:
    if atlas.view.units == "today":
        return lambda province_id: present_unit(province_id, atlas.dataset.places)
    return lambda province_id: province_id


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
        for group in profile.visits:
            visit = group.shown
            where = wording.visit_route(visit, atlas.language)
            when = wording.period(visit.period_from, visit.period_to, atlas.language)
            note = f"  \n{plain(visit.scope_note)}" if visit.scope_note else ""
            text = f"**{plain(wording.visit_figure(visit, atlas.language))}** {plain(where)}, {plain(when)}{note}"
            with_sources(atlas, group.reports, text)
    if profile.investment or profile.support:
        st.markdown(f"### {_('Investment and support')}")
        flows: list[tuple[Investment | Support, Sequence[Statement]]]
        flows = [*((one.shown, one.reports) for one in profile.investment)]
        flows += [(one.shown, one.reports) for one in profile.support]
        for stated, reports in flows:
            when = wording.period(stated.period_from, stated.period_to, atlas.language)
            text = f"**{plain(wording.flow_figure(stated, atlas.language))}** {plain(stated.partner)}, {plain(when)}"
            with_sources(atlas, reports, text)


def intention(atlas: Atlas, statement: Intention) -> None:
    """Draw a wish that no line on the map shows."""
    label = wording.status_label(statement.status, atlas.language)
    with_sources(atlas, [statement], f"{plain(statement.partner)} :orange-badge[{label}]")


def sources(atlas: Atlas, profile: Profile) -> None:
    """Draw the numbered list of sources, each with the passages about what is shown."""
    _ = atlas.text
    if not profile.sources:
        return
    entries = [
        f"\\[{number}\\] {citation(atlas, source)}\n\n{_passages(atlas, profile, source)}"
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


def with_sources(
    atlas: Atlas,
    statements: Sequence[Statement],
    text: str,
    *,
    says: Callable[[Statement], str] = lambda _statement: "",
) -> None:
    """Draw a line of text and, beside it, the button that opens its sources.

    Args:
        atlas: the atlas.
        statements: all reports; the key of the line is that of the first.
        text: markdown.
        says: what a report says in particular, as markdown; empty where it adds nothing.
    """
    count = len({one.source_id for one in statements})
    label = atlas.text("Source") if count == 1 else reports_count(count, atlas.language)
    with st.container(horizontal=True, gap="small", vertical_alignment="top", key=f"fact_{statements[0].statement_id}"):
        st.markdown(text, width="stretch")
        with st.popover(label, type="tertiary", icon=":material/format_quote:", width="content"):
            st.markdown("\n\n".join(_report(atlas, one, says(one)) for one in statements))


def _report(atlas: Atlas, statement: Statement, says: str) -> str:
    """Return markdown: the citation, what the report says, its passages and the curator's remark."""
    passages = (f"- {_passage(atlas, locator)}" for locator in (statement.locator, *statement.further_locators))
    parts = [citation(atlas, atlas.dataset.sources[statement.source_id]), says, "\n".join(passages)]
    if statement.date_resolution:
        printed = plain(statement.date_as_printed or "")
        quoted = f"\N{LEFT DOUBLE QUOTATION MARK}{printed}\N{RIGHT DOUBLE QUOTATION MARK}"
        working = plain(working_words(statement.date_resolution, atlas.language))
        parts.append(f":gray[{atlas.text('Date worked out')}: {quoted}, {working}]")
    if statement.note:
        parts.append(f":gray[{plain(statement.note)}]")
    return "\n\n".join(part for part in parts if part)


def citation(atlas: Atlas, source: Source) -> str:
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

"""The sources page: every article with its statements; from a statement to its passage, and to the map and back."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pyarrow as pa
import streamlit as st

from paradiplomacy.articles import Article, articles_about, articles_of
from paradiplomacy.geocode.names import fold
from paradiplomacy.i18n import language_name, number
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.statement_wording import statement_kind, statement_words
from paradiplomacy.ui import evidence, page, session, spoken
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain, shortened
from paradiplomacy.web.addresses import HOME_PAGE

_ROW_PX, _TABLE_PX = 36, 520
_UNDATED = ""


def show(atlas: Atlas) -> None:
    """Draw one article with its statements where one is chosen, then the list of all."""
    _ = atlas.text
    page.head(
        _("Sources"),
        _(
            "The articles and portal pages that the atlas rests on. Choose one to read what it states, where it states "
            "it, and which pairs rest on it."
        ),
    )
    if atlas.view.source:
        _article(atlas, atlas.dataset.sources[atlas.view.source])
    articles = (
        articles_about(atlas.dataset, atlas.selection.links, atlas.view.units)
        if atlas.view.is_filtered
        else articles_of(atlas.dataset, atlas.view.units)
    )
    if not articles:
        page.nothing(atlas, _("No article speaks of a link that passes the filters."), key="sources")
        return
    _list(atlas, _chosen(atlas, articles), total=len(articles))


# ---- the list


def _chosen(atlas: Atlas, articles: Sequence[Article]) -> list[Article]:
    """Draw what the list can be narrowed by, and return what is left, the newest first."""
    _ = atlas.text
    with st.container(key="source_filters"):
        publishers = _many(atlas, _("Publisher"), (one.source.publisher for one in articles), key="source_publishers")
        languages = st.multiselect(
            _("Language"),
            _most_first(one.source.language for one in articles),
            key=spoken.seeded(atlas.language, "source_languages", []),
            format_func=lambda code: language_name(code, atlas.language),
            placeholder=_("All"),
        )
        years = st.multiselect(
            _("Year"),
            sorted({_year(one) for one in articles}, reverse=True),
            key=spoken.seeded(atlas.language, "source_years", []),
            format_func=lambda year: year or _("no date"),
            placeholder=_("All"),
        )
        typed = st.text_input(_("Words in the title"), key="source_words", max_chars=200)
    found = [
        one
        for one in articles
        if (not publishers or one.source.publisher in publishers)
        and (not languages or one.source.language in languages)
        and (not years or _year(one) in years)
        and fold(typed or "") in fold(one.source.title)
    ]
    return sorted(found, key=lambda one: one.source.published_date or "", reverse=True)


def _many(atlas: Atlas, label: str, values: Iterable[str], *, key: str) -> list[str]:
    return st.multiselect(label, _most_first(values), key=key, placeholder=atlas.text("All"), format_func=plain)


def _most_first(values: Iterable[str]) -> list[str]:
    counts: dict[str, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return sorted(counts, key=lambda value: (-counts[value], value))


def _year(article: Article) -> str:
    return (article.source.published_date or _UNDATED)[:4]


def _list(atlas: Atlas, articles: Sequence[Article], *, total: int) -> None:
    _ = atlas.text
    key = f"source_list_{atlas.language}"
    st.caption(
        _("{count} of {all} articles").format(
            count=number(len(articles), atlas.language), all=number(total, atlas.language)
        )
    )

    def choose() -> None:
        rows = st.session_state[key]["selection"]["rows"]
        session.change(source=articles[rows[0]].source.source_id if rows else None)

    selected = [index for index, one in enumerate(articles) if one.source.source_id == atlas.view.source]
    st.dataframe(
        pa.table(
            {
                _("Title"): [shortened(one.source.title, 200) for one in articles],
                _("Publisher"): [one.source.publisher for one in articles],
                _("Date"): [one.source.published_date or "" for one in articles],
                _("Language"): [language_name(one.source.language, atlas.language) for one in articles],
                _("Statements"): [len(one.statements) for one in articles],
                _("Pairs"): [len(one.link_ids) for one in articles],
            }
        ),
        key=key,
        hide_index=True,
        on_select=choose,
        selection_mode="single-row",
        selection_default={"selection": {"rows": selected}},
        column_config={_("Title"): st.column_config.TextColumn(width="large")},
        row_height=_ROW_PX,
        height=min(_TABLE_PX, _ROW_PX * (len(articles) + 1) + 3),
        alt=_("Table of articles: {count}").format(count=len(articles)),
    )


# ---- one article


def _article(atlas: Atlas, source: Source) -> None:
    _ = atlas.text
    article = next(
        one for one in articles_of(atlas.dataset, atlas.view.units) if one.source.source_id == source.source_id
    )
    with st.container(key="chosen_source", border=True):
        close = f"[:material/close: {_('Close')}]({address(replace(atlas.view, source=None), page='sources')})"
        st.markdown(f"{evidence.citation(atlas, source)}\n\n{close}")
        for statement in article.statements:
            ways_on = _ways_on(atlas, article, statement.statement_id)
            evidence.with_sources(atlas, [statement], f"{_said(atlas, statement)} {ways_on}")


def _said(atlas: Atlas, statement: Statement) -> str:
    kind, words = statement_kind(statement, atlas.language), statement_words(statement, atlas.language)
    return f"**{plain(kind)}** {plain(words)}"


def _ways_on(atlas: Atlas, article: Article, statement_id: str) -> str:
    """Return markdown: the pairs that a statement is about, each a link to the map; named where there are several."""
    links = [atlas.dataset.link_by_id[one] for one in article.links_of_statement.get(statement_id, ())]
    words = []
    for link in links:
        label = atlas.text("On the map") if len(links) == 1 else atlas.name(link.partner_id)
        target = address(atlas.view.selecting(link=link.link_id), page=HOME_PAGE)
        words.append(f"[:material/map: {plain(label)}]({target})")
    return " ".join(words)

"""The lower parts of the data-quality page: findings with where they lead, and names to review."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, get_args

import pyarrow as pa
import streamlit as st

from paradiplomacy import quality_words as words
from paradiplomacy.errors import DatasetError
from paradiplomacy.figures import Conflict
from paradiplomacy.geocode.names import fold
from paradiplomacy.i18n import country_name, language_name, listed, number
from paradiplomacy.model.event import Contradiction
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.place import ReviewedName
from paradiplomacy.publish.csv_sheets import csv_from
from paradiplomacy.quality import Finding, FindingKind, Report, quality_report
from paradiplomacy.store import Dataset, load_names
from paradiplomacy.ui import page, spoken
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain, shortened, web_address
from paradiplomacy.view_state import Language, ViewState
from paradiplomacy.web.addresses import HOME_PAGE
from paradiplomacy.web.served import data_folder

_ROW_PX, _TABLE_PX = 36, 480
_FINDING_COLUMNS = ("kind", "subject", "reason", "publisher", "article", "map", "record")
_NAME_COLUMNS = ("name", "language", "place", "country", "how", "doubts", "times", "others", "article")

Rows = tuple[dict[str, Any], ...]


def show(atlas: Atlas, report: Report) -> None:
    """Draw the list of findings, by kind and by words."""
    _ = atlas.text
    page.section(_("What needs a look"), _("Choose a row to see where it leads."))
    kinds = [kind for kind in get_args(FindingKind) if report.count(kind)]
    if not kinds:
        st.markdown(_("Nothing: no check found anything."))
        return
    with st.container(key="quality_filters"):
        chosen = st.pills(
            _("Kinds of findings"),
            kinds,
            selection_mode="multi",
            key=spoken.seeded(atlas.language, "quality_kinds", []),
            format_func=lambda kind: (
                f"{words.kind_label(kind, atlas.language)} ({number(report.count(kind), atlas.language)})"
            ),
            label_visibility="collapsed",
        )
        typed = st.text_input(
            _("Search in the findings"),
            key="quality_words",
            placeholder=_("Province, partner, page …"),
            label_visibility="collapsed",
            max_chars=200,
        )
    found = [
        (finding, row)
        for finding, row in zip(report.findings, _rows(atlas.dataset, atlas.language), strict=True)
        if (not chosen or finding.kind in chosen) and fold(typed or "") in row["searched"]
    ]
    if not found:
        st.markdown(_("No finding fits these words and kinds."))
        return
    _table(atlas, found)
    told = [{name: row[name] for name in (*_FINDING_COLUMNS, "statement", "link")} for _finding, row in found]
    download(atlas, lambda: csv_from(told), name="findings")


def _table(atlas: Atlas, found: Sequence[tuple[Finding, dict[str, Any]]]) -> None:
    _ = atlas.text
    chosen = st.dataframe(
        pa.table({name: pa.array([row[name] for _finding, row in found], pa.string()) for name in _FINDING_COLUMNS}),
        key=f"quality_findings_{atlas.language}",
        hide_index=True,
        column_config={
            "kind": st.column_config.TextColumn(_("Kind"), width="small"),
            "subject": st.column_config.TextColumn(_("What"), width="medium"),
            "reason": st.column_config.TextColumn(_("Why"), width="large"),
            "publisher": st.column_config.TextColumn(_("Publisher"), width="small"),
            "article": st.column_config.LinkColumn(_("Page"), display_text=_("Open"), width="small"),
            "map": st.column_config.LinkColumn(_("Map"), display_text=_("Show"), width="small"),
            "record": st.column_config.TextColumn(_("Record file"), width="medium"),
        },
        on_select="rerun",
        selection_mode="single-row",
        row_height=_ROW_PX,
        height=min(_TABLE_PX, _ROW_PX * (len(found) + 1) + 3),
        alt=_("Table of findings: {count}").format(count=len(found)),
    )
    for row in chosen["selection"]["rows"]:
        if row < len(found):
            _detail(atlas, *found[row])


def _detail(atlas: Atlas, finding: Finding, row: dict[str, Any]) -> None:
    """Draw one finding with real links: to the page, to the map, and the name of its record."""
    _ = atlas.text
    lines = [f"**{plain(shortened(row['subject'], 200))}**", plain(row["reason"])]
    if finding.link_id:
        pair = words.pair(atlas.dataset, finding.link_id, atlas.language)
        lines.append(f"[{plain(pair)}]({_map_address(atlas.view, finding)}) :gray[{_('on the map')}]")
    for source_id in _pages_of(atlas.dataset, finding):
        source = atlas.dataset.sources[source_id]
        title = plain(shortened(source.title, 160))
        shown = f"[{title}]({web_address(source.url)})" if source.url else title
        lines.append(f"{shown} :gray[{plain(', '.join(one for one in (source.publisher, source.record_file) if one))}]")
    if row["record"] and not finding.source_id:
        lines.append(plain(row["record"]))
    with st.container(key="chosen_finding", border=True):
        st.markdown("  \n".join(lines))


def _pages_of(dataset: Dataset, finding: Finding) -> tuple[str, ...]:
    """Return the ids of all pages that a finding is about: of a contradiction, those of every value."""
    about = finding.subject
    ids: tuple[str, ...] = ()
    if isinstance(about, Contradiction):
        ids = (*about.statement_ids, *(one for other in about.alternatives for one in other.statement_ids))
    elif isinstance(about, Conflict):
        ids = (about.one.statement_id, about.other.statement_id)
    named = (dataset.statements[statement_id].source_id for statement_id in ids)
    return tuple(dict.fromkeys([*([finding.source_id] if finding.source_id else []), *named]))


def _map_address(view: ViewState, finding: Finding) -> str:
    return address(view.without_filters().selecting(link=finding.link_id), page=HOME_PAGE)


@lru_cache(maxsize=6)
def _rows(dataset: Dataset, language: Language) -> Rows:
    """Return what the table says of each finding of a dataset, in order."""
    return tuple(_row(dataset, finding, language) for finding in quality_report(dataset).findings)


def _row(dataset: Dataset, finding: Finding, language: Language) -> dict[str, Any]:
    source = dataset.sources[finding.source_id] if finding.source_id else None
    about = finding.subject
    record = f"{about.file}: {about.field}" if isinstance(about, Issue) else source.record_file if source else None
    subject, reason = words.subject(dataset, finding, language), words.reason(finding, language)
    pair = words.pair(dataset, finding.link_id, language)
    shown = ViewState(lang=language).selecting(link=finding.link_id)
    searched = [subject, pair, source.title if source else "", source.publisher if source else "", record or ""]
    return {
        "kind": words.kind_label(finding.kind, language),
        "subject": subject,
        "reason": reason,
        "publisher": source.publisher if source else None,
        "article": source.url if source else None,
        "map": address(shown, page=HOME_PAGE) if finding.link_id else None,
        "record": record,
        "statement": finding.statement_id,
        "link": finding.link_id,
        "searched": fold("\n".join(searched)),
    }


def show_names(atlas: Atlas) -> None:
    """Draw the table of names as printed and the places they were taken for."""
    _ = atlas.text
    page.section(
        _("Names and the places they were taken for"),
        _("Every way in which a page prints a place. Those in doubt may mean another place as well."),
    )
    try:
        names = _names(atlas.dataset)
    except DatasetError as error:
        st.warning(plain(str(error)), icon=":material/database_off:")
        return
    doubtful = st.toggle(_("Only those in doubt"), value=True, key="quality_doubtful")
    rows = [_name_row(atlas, name) for name in names if name.doubts or not doubtful]
    if not rows:
        st.markdown(_("No name is in doubt."))
        return
    texts = {name: pa.string() for name in _NAME_COLUMNS} | {"times": pa.int32()}
    st.dataframe(
        pa.table({name: pa.array([row[name] for row in rows], kind) for name, kind in texts.items()}),
        hide_index=True,
        column_config={
            "name": st.column_config.TextColumn(_("As printed")),
            "language": st.column_config.TextColumn(_("Language"), width="small"),
            "place": st.column_config.TextColumn(_("Place")),
            "country": st.column_config.TextColumn(_("Country"), width="small"),
            "how": st.column_config.TextColumn(_("Found by"), width="small"),
            "doubts": st.column_config.TextColumn(_("Doubt"), width="medium"),
            "times": st.column_config.NumberColumn(_("Statements"), width="small"),
            "others": st.column_config.TextColumn(_("May also be")),
            "article": st.column_config.LinkColumn(_("Page"), display_text=_("Open"), width="small"),
        },
        row_height=_ROW_PX,
        height=min(_TABLE_PX, _ROW_PX * (len(rows) + 1) + 3),
        alt=_("Table of names: {count}").format(count=len(rows)),
    )
    download(atlas, lambda: csv_from(rows), name="names")


@lru_cache(maxsize=2)
def _names(_dataset: Dataset) -> tuple[ReviewedName, ...]:
    return load_names(data_folder())


def _name_row(atlas: Atlas, name: ReviewedName) -> dict[str, Any]:
    data, language = atlas.dataset, atlas.language
    place, source = data.places.get(name.place_id or ""), data.sources.get(name.source_id)
    others = [data.places[one].name(language) if one in data.places else one for one in name.others]
    return {
        "name": name.name,
        "language": language_name(name.language, language),
        "place": place.name(language) if place else None,
        "country": country_name(place.country, language) if place else None,
        "how": words.how_label(name.how, language),
        "doubts": listed([words.doubt_label(one, language) for one in name.doubts], language),
        "times": name.times,
        "others": ", ".join(others),
        "article": source.url if source else None,
        "place_id": name.place_id,
    }


def download(atlas: Atlas, content: Callable[[], bytes], *, name: str) -> None:
    """Draw a button that saves a table as CSV; the file is made when it is asked for."""
    st.download_button(
        atlas.text("Download as CSV"),
        content,
        file_name=f"{name}.csv",
        mime="text/csv",
        key=f"download_{name}",
        icon=":material/download:",
        type="tertiary",
        on_click="ignore",
    )

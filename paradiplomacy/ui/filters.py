"""The filters: a sidebar on a desk, a sheet on a phone. Each choice says how many links it leaves."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from heapq import nlargest

import streamlit as st

from paradiplomacy.i18n import country_name
from paradiplomacy.query import in_units, places_found, years_spanned
from paradiplomacy.ui import session
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.web.served import dataset
from paradiplomacy.wording import status_label

_PREFIX = "filter_"
MOST_OPTIONS = 500
"""Of places in one list; those beyond are found by typing."""
_COUNT = re.compile(r" \(\d+\)$")


def show(atlas: Atlas) -> None:
    """Draw all filters and how many links they leave."""
    _ = atlas.text
    with st.sidebar:
        _count(atlas)
        _many(atlas, _("Sectors"), "sectors", "sector", lambda code: atlas.dataset.sectors[code].label(atlas.language))
        if len(atlas.view.sectors) > 1:
            _match(atlas)
        _many(atlas, _("Partner countries"), "countries", "country", lambda code: country_name(code, atlas.language))
        of_vietnam = atlas.dataset.is_of_vietnam
        if of_vietnam:
            _one(atlas, _("Province"), "province", atlas.name)
        else:
            _one(atlas, _("From"), "province", atlas.name_with_country)
        _one(atlas, _("Partner") if of_vietnam else _("To"), "partner", atlas.name_with_country)
        _many(atlas, _("Status"), "statuses", "status", lambda code: status_label(code, atlas.language))
        _years(atlas)
        _text(atlas)
        if of_vietnam:
            _units(atlas)


def _count(atlas: Atlas) -> None:
    _ = atlas.text
    shown, total = len(atlas.selection.links), atlas.selection.total
    with st.container(key="filter_count", horizontal=True, vertical_alignment="center"):
        st.markdown(_("**{shown}** of {total} links").format(shown=shown, total=total))
        st.button(
            _("Clear filters"),
            key="clear_filters",
            type="tertiary",
            icon=":material/filter_alt_off:",
            disabled=not atlas.view.is_filtered,
            on_click=clear,
        )


def clear() -> None:
    """Take every filter off; a callback."""
    session.change_view(session.current_view().without_filters())


def _options(atlas: Atlas, facet: str, chosen: Iterable[str], label: Callable[[str], str]) -> list[str]:
    """Return what can be chosen, by name; what is chosen already stays in the list even where it leaves nothing.

    Of very many, only those with most links: the browser gets the list anew with every count that changes.
    """
    counts = atlas.selection.facets[facet]
    listed = nlargest(MOST_OPTIONS, counts, key=lambda code: counts[code])
    return sorted({*listed, *chosen}, key=lambda code: label(code).casefold())


def _distinct(options: Iterable[str], label: Callable[[str], str]) -> dict[str, str]:
    """Return code -> name; where two have the same name, both say their codes."""
    names = {code: label(code) for code in options}
    shared = {name for name, count in Counter(names.values()).items() if count > 1}
    return {code: f"{name} [{code}]" if name in shared else name for code, name in names.items()}


def _labelled(atlas: Atlas, facet: str, names: Mapping[str, str]) -> Callable[[str], str]:
    return lambda code: f"{names[code]} ({atlas.selection.facets[facet].get(code, 0)})"


def _reader(names: Mapping[str, str]) -> Callable[[str], str | None]:
    """Return what turns an option as the browser sends it into its code.

    Streamlit knows options by their labels, and labels hold counts: an option chosen before the counts changed comes
    back under its old label. None where the option is gone.
    """
    codes = {name: code for code, name in names.items()}
    return lambda sent: sent if sent in names else codes.get(_COUNT.sub("", sent))


def _finder(atlas: Atlas, facet: str, names: Mapping[str, str]) -> Callable[[str], str | None]:
    """Return what reads an option or a name that was typed, in any spelling; None where nothing is called so."""
    read = _reader(names)

    def find(sent: str) -> str | None:
        found = (place.place_id for place in places_found(atlas.dataset, sent, atlas.view.units))
        return read(sent) or next((code for code in found if code in atlas.selection.facets[facet]), None)

    return find


def _many(atlas: Atlas, title: str, field: str, facet: str, label: Callable[[str], str]) -> None:
    key = _PREFIX + field
    chosen = getattr(atlas.view, field)
    options = _options(atlas, facet, chosen, label)
    names = _distinct(options, label)
    code_of = _reader(names)
    labelled = _labelled(atlas, facet, names)
    session.hold(key, list(chosen), labels=tuple(map(labelled, chosen)))
    st.multiselect(
        title,
        options,
        key=key,
        format_func=labelled,
        placeholder=atlas.text("All"),
        on_change=session.taking(
            key, field, read=lambda sent: tuple(sorted({code for one in sent if (code := code_of(one))}))
        ),
        select_all=False,
    )


def _one(atlas: Atlas, title: str, field: str, label: Callable[[str], str]) -> None:
    key = _PREFIX + field
    chosen = getattr(atlas.view, field)
    options = _options(atlas, field, [chosen] if chosen else [], label)
    are_all = len(atlas.selection.facets[field]) <= MOST_OPTIONS
    names = _distinct(options, label)
    code_of = _reader(names) if are_all else _finder(atlas, field, names)
    labelled = _labelled(atlas, field, names)
    session.hold(key, chosen, labels=(labelled(chosen),) if chosen else ())
    st.selectbox(
        title,
        options,
        index=None,
        key=key,
        format_func=lambda code: labelled(code) if code in names else code,
        placeholder=atlas.text("All") if are_all else atlas.text("All; type any name"),
        accept_new_options=not are_all,
        on_change=session.taking(key, field, read=lambda sent: code_of(sent) if sent else None),
    )


def _match(atlas: Atlas) -> None:
    _ = atlas.text
    key = _PREFIX + "match"
    session.hold(key, atlas.view.match)
    st.segmented_control(
        _("A link has"),
        ("any", "all"),
        key=key,
        format_func={"any": _("any of these sectors"), "all": _("all of these sectors")}.__getitem__,
        required=True,
        on_change=session.taking(key, "match"),
    )


def _years(atlas: Atlas) -> None:
    _ = atlas.text
    first, last = years_spanned(atlas.dataset)
    if first == last:
        return
    key = _PREFIX + "years"
    low, high = atlas.view.year_from or first, atlas.view.year_to or last
    session.hold(key, (min(max(low, first), last), max(min(high, last), first)))
    st.slider(_("Years"), first, last, key=key, format="%d", on_change=_take_years(key, first, last))
    if atlas.selection.undated:
        count = atlas.selection.undated
        message = atlas.texts(
            "{count} link has no date and is hidden.", "{count} links have no date and are hidden.", count
        )
        st.caption(message.format(count=count))


def _take_years(key: str, first: int, last: int) -> Callable[[], None]:
    """The whole range is no filter: it would hide links that no source dates."""

    def take() -> None:
        low, high = st.session_state[key]
        session.change(year_from=None if low == first else low, year_to=None if high == last else high)

    return take


def _text(atlas: Atlas) -> None:
    _ = atlas.text
    key = _PREFIX + "q"
    session.hold(key, atlas.view.q)
    st.text_input(
        _("Words"),
        key=key,
        max_chars=200,
        placeholder=_("Name, sector, publisher \N{HORIZONTAL ELLIPSIS}"),
        icon=":material/search:",
        on_change=session.taking(key, "q", read=lambda text: " ".join((text or "").split())),
    )


def _units(atlas: Atlas) -> None:
    _ = atlas.text
    key = _PREFIX + "units"
    session.hold(key, atlas.view.units)
    st.segmented_control(
        _("Provinces"),
        ("signed", "today"),
        key=key,
        format_func={"signed": _("as signed"), "today": _("of today")}.__getitem__,
        help=_("On 1 July 2025 Vietnam's 63 provinces became 34."),
        required=True,
        on_change=_take_units,
    )


def _take_units() -> None:
    """Selected provinces and links go with their units; a callback."""
    view = session.current_view()
    session.change_view(in_units(dataset(), view, st.session_state[_PREFIX + "units"]))

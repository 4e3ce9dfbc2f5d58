"""What an old address is told: which data it was made with, and what of its view has changed since."""

from dataclasses import replace

import streamlit as st

from paradiplomacy.ui import session
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.ui.links import address
from paradiplomacy.ui.plain import plain
from paradiplomacy.view_state import ViewState
from paradiplomacy.web.served import changes
from paradiplomacy.web.versions import Since, since

_MOST_NAMED = 20


def show(atlas: Atlas) -> None:
    """Say what changed since the data version in the address; nothing where there is none, or nothing has changed."""
    view = atlas.view
    if view.version is None:
        return
    shown = (atlas.selection.link,) if atlas.selection.link else atlas.selection.links
    found = since(atlas.dataset, changes(), view, shown, version=view.version)
    if view.version == atlas.dataset.version and found.is_same:
        return
    with st.container(key="since", border=True):
        st.markdown(f":material/history: {_message(atlas, found)}")
        for line in _lines(atlas, found):
            st.markdown(line)
        st.button(atlas.text("Show without data version"), key="forget_version", on_click=_forget, type="tertiary")


def _message(atlas: Atlas, found: Since) -> str:
    _ = atlas.text
    if found.is_newer:
        message = _("This address was made with newer data, {old}. Shown is {new}.")
    elif found.is_same:
        message = _("This address was made with data {old}. Nothing that it shows has changed until {new}.")
    else:
        message = _("This address was made with data {old}. Shown is {new}; since then this has changed:")
    return message.format(old=plain(found.version), new=plain(atlas.dataset.version))


def _lines(atlas: Atlas, found: Since) -> list[str]:
    """Return what changed as markdown list entries, most of them named."""
    _ = atlas.text
    lines = [f"- {_('New')}: {_pair(atlas, link.link_id)}" for link in found.added]
    for link, fields in found.changed:
        words = [name for name in dict.fromkeys(_field(atlas, one) for one in fields) if name]
        told = f" ({', '.join(words)})" if words else ""
        lines.append(f"- {_('Changed')}: {_pair(atlas, link.link_id)}{told}")
    lines += [f"- {_('Removed')}: {_pair(atlas, link_id)}" for link_id in found.removed]
    more = len(lines) - _MOST_NAMED
    if more > 0:
        rest = atlas.texts("and {count} more", "and {count} more", more).format(count=more)
        lines = [*lines[:_MOST_NAMED], f"- {rest}"]
    if found.events and not lines:
        events = atlas.texts("{count} event came or changed.", "{count} events came or changed.", found.events)
        lines = [f"- {events.format(count=found.events)}"]
    return ["\n".join(lines)] if lines else []


def _pair(atlas: Atlas, link_id: str) -> str:
    """Return both names, as a link where the link still is."""
    sides = link_id.split("~")
    names = " \N{EN DASH} ".join(atlas.name(one) if one in atlas.dataset.places else one for one in sides)
    if link_id not in atlas.dataset.link_by_id:
        return plain(names)
    view = replace(ViewState(units=atlas.view.units, link=link_id), lang=atlas.view.lang)
    return f"[{plain(names)}]({address(view)})"


def _field(atlas: Atlas, field: str) -> str:
    _ = atlas.text
    return {
        "status": _("status"),
        "sectors": _("sectors"),
        "signed": _("date of signing"),
        "valid_from": _("validity"),
        "valid_to": _("validity"),
        "source_ids": _("sources"),
        "statement_ids": _("statements"),
    }.get(field, "")


def _forget() -> None:
    session.change(version=None)

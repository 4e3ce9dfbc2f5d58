"""The Share button: copies the address of what is on screen, language included."""

from dataclasses import replace
from functools import cache
from typing import Any

import streamlit as st

from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.view_state import query_string

_SCRIPT = """
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without a secure origin there is no clipboard; the older way still copies a selected field.
    const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
};
export default function ({ parentElement, data }) {
  const button = parentElement.querySelector("button");
  const [icon, label] = button.children;
  const status = parentElement.querySelector("[role=status]");
  label.textContent = data.label;
  button.onclick = async () => {
    const url = new URL(location.href);
    url.search = data.query;
    url.hash = "";
    await copy(url.href);
    status.textContent = label.textContent = data.done;
    button.dataset.copied = url.href;
    clearTimeout(button.reset);
    button.reset = setTimeout(() => { label.textContent = data.label; status.textContent = ""; }, 2500);
  };
}
"""
_HTML = """
<button type="button"><svg aria-hidden="true" viewBox="0 0 24 24" width="16" height="16"><path fill="none"
stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"
d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1.500 1.500
M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1.500-1.500"/></svg>
<span></span></button><span role="status" class="quiet"></span>
"""
_CSS = """
button { display: inline-flex; align-items: center; gap: .4rem; height: 2.5rem; padding: 0 .9rem; cursor: pointer;
  font: 600 .93rem var(--st-font); color: var(--st-background-color); background: var(--st-primary-color);
  border: 0; border-radius: var(--st-base-radius); white-space: nowrap; }
button:hover { filter: brightness(1.08); }
button:focus-visible { outline: 3px solid var(--st-text-color); outline-offset: 2px; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
"""


@cache
def _component() -> Any:
    return st.components.v2.component("atlas_share", html=_HTML, css=_CSS, js=_SCRIPT)


def show(atlas: Atlas) -> None:
    """Draw the button; the copied address names the language, whatever the reader's browser prefers."""
    view = replace(atlas.view, lang=atlas.language)
    data = {"query": query_string(view), "label": atlas.text("Share"), "done": atlas.text("Link copied")}
    _component()(key="share", data=data, width="content", height="content")

"""Horizontal bars: a small chart that needs no chart library, reads as a list, and filters by a click."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

import streamlit as st

_SCRIPT = """
export default function ({ parentElement, data }) {
  const list = parentElement.querySelector("ul");
  list.setAttribute("aria-label", data.label);
  const most = Math.max(1, ...data.bars.map((bar) => bar.count));
  list.replaceChildren(...data.bars.map((bar) => {
    const row = document.createElement("li");
    const link = document.createElement("a");
    link.href = bar.address;
    link.textContent = bar.label;
    const track = document.createElement("span");
    track.className = "track";
    const fill = document.createElement("span");
    fill.style.width = `${(100 * bar.count) / most}%`;
    track.append(fill);
    const count = document.createElement("span");
    count.className = "count";
    count.textContent = bar.shown;
    row.append(link, track, count);
    return row;
  }));
}
"""
_CSS = """
.atlas-bars ul { list-style: none; margin: 0; padding: 0; }
.atlas-bars li { display: grid; grid-template-columns: minmax(0, 9.5rem) 1fr 2.2rem; gap: .6rem; align-items: center;
  padding: .16rem 0 !important; border: 0 !important; font: .86rem/1.25 var(--st-font); color: var(--st-text-color); }
.atlas-bars a { color: inherit; overflow-wrap: anywhere; }
.atlas-bars .track { height: .7rem; }
.atlas-bars .track > span { display: block; height: 100%; min-width: 2px; border-radius: 0 3px 3px 0;
  background: var(--st-primary-color); }
.atlas-bars .count { text-align: right; font-variant-numeric: tabular-nums; }
"""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; ``address`` is the view that a click on its label opens, ``shown`` the count as it is written."""

    label: str
    count: int
    shown: str
    address: str


@cache
def _component() -> Any:
    return st.components.v2.component(
        "atlas_bars", html='<div class="atlas-bars"><ul></ul></div>', css=_CSS, js=_SCRIPT, isolate_styles=False
    )


def show(bars: Sequence[Bar], *, label: str, key: str) -> None:
    """Draw bars, the first on top.

    Args:
        bars: what to draw; labels are shown as text, whatever they hold.
        label: what the list is, for screen readers.
        key: the element's.
    """
    _component()(key=key, data={"label": label, "bars": [asdict(bar) for bar in bars]}, height="content")

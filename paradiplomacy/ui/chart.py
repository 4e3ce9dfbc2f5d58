"""Charts: Altair in the atlas's own looks, each with its description, its table one click away, and as SVG or PNG."""

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

import altair as alt
import pyarrow as pa
import streamlit as st
from babel.numbers import get_decimal_symbol, get_group_symbol

from paradiplomacy.ui.atlas import Atlas

QUIET = "#84919a"
"""A grey that shows on the paper of both themes, for lines that only guide the eye."""
_HTML = '<div class="atlas-export"><button type="button">SVG</button><button type="button">PNG</button></div>'
_CSS = """
.atlas-export { display: flex; gap: .25rem; }
.atlas-export button { height: 1.75rem; padding: 0 .5rem; cursor: pointer; font: 600 .78rem var(--st-font);
  color: var(--st-text-color); background: none; border: 1px solid transparent; border-radius: .4rem; }
.atlas-export button:hover { border-color: var(--st-border-color); }
.atlas-export button:focus-visible { outline: 2px solid currentColor; }
"""
_SCRIPT = """
const picture = (frame) => {
  const drawn = frame.querySelector("[data-testid='stVegaLiteChart'] svg");
  if (!drawn) return null;
  const { width, height } = drawn.getBoundingClientRect();
  const copy = drawn.cloneNode(true);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", getComputedStyle(document.querySelector(".stApp")).backgroundColor);
  copy.prepend(paper);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
};
const save = (blob, name) => {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};
const asPng = ({ text, width, height }) => new Promise((done) => {
  const image = new Image();
  image.onload = () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * height });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(done, "image/png");
  };
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
});
export default function ({ parentElement, data }) {
  const frame = parentElement.closest('[class*="st-key-chart_"]');
  const [svg, png] = parentElement.querySelectorAll("button");
  svg.setAttribute("aria-label", data.svg);
  png.setAttribute("aria-label", data.png);
  const onPicture = async (name, make) => { const made = picture(frame); if (made) save(await make(made), name); };
  svg.onclick = () => onPicture(`${data.name}.svg`, ({ text }) => new Blob([text], { type: "image/svg+xml" }));
  png.onclick = () => onPicture(`${data.name}.png`, asPng);
}
"""

Drawing = alt.Chart | alt.LayerChart | alt.FacetChart


@cache
def _exporter() -> Any:
    return st.components.v2.component("atlas_export", html=_HTML, css=_CSS, js=_SCRIPT, isolate_styles=False)


def show(
    atlas: Atlas, drawing: Mapping[str, Any], *, key: str, description: str, table: Mapping[str, list[Any]]
) -> None:
    """Draw a chart with what belongs to it.

    Args:
        atlas: for the language.
        drawing: a :func:`form` that was :func:`filled`.
        key: names the element and the files that are saved.
        description: what the chart shows, for who cannot see it.
        table: title of a column -> its values: the numbers behind the chart.
    """
    _ = atlas.text
    with st.container(key=f"chart_{key}", gap="small"):
        st.vega_lite_chart(spec=dict(drawing), width="stretch", alt=description)
        with st.container(key=f"tools_{key}", horizontal=True, horizontal_alignment="right", gap="small"):
            with st.popover(_("Data"), icon=":material/table_view:", type="tertiary", width="content"):
                st.dataframe(pa.table(dict(table)), hide_index=True, alt=description)
            _exporter()(
                key=f"export_{key}",
                data={"name": key, **{kind.lower(): _("Save as {kind}").format(kind=kind) for kind in ("SVG", "PNG")}},
                width="content",
                height="content",
            )


def rows(name: str) -> alt.NamedData:
    """Return the place in a form that the rows of this name will fill."""
    return alt.NamedData(name=name)


def form(drawing: Drawing, language: str) -> Mapping[str, Any]:
    """Return a chart without its rows, as a Vega-Lite specification to keep: Altair takes some 0.1 s for it.

    Args:
        drawing: without sizes of its own in width; its data are named (see :func:`rows`).
        language: for the decimal marks.
    """
    marks = {"decimal": get_decimal_symbol(language), "thousands": get_group_symbol(language)}
    dressed: Any = (
        drawing.properties(padding={"left": 2, "right": 6, "top": 2, "bottom": 0})
        .configure(locale={"number": {**marks, "grouping": [3], "currency": ["", ""]}})
        .configure_axis(
            labelBound=False,
            labelFlush=False,
            domain=False,
            ticks=False,
            labelPadding=6,
            titleFontWeight="normal",
            titlePadding=10,
        )
        .configure_view(strokeWidth=0)
        .configure_legend(orient="top", title=None, labelLimit=320, symbolSize=90, padding=0, offset=6)
    )
    return MappingProxyType(dressed.to_dict())


def filled(form: Mapping[str, Any], **rows: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return a form with the rows that its data are named after."""
    return {**form, "datasets": {name: list(values) for name, values in rows.items()}}

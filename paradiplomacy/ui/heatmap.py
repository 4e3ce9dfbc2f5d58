"""A heat map that is a table: every number can be read, reached by keyboard, and followed to what it counts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import streamlit as st

from paradiplomacy.matrix import Matrix

_FILE = Path(__file__)
ROW, COLUMN = "__row__", "__column__"
"""What stands in an address of a cell for its row and its column."""

_STEPS = (2, 3, 5, 9, 17)
"""Counts at which the next shade begins: each shade spans twice as many as the one before."""
_FEW, _SHORT = 6, 4
_HTML = """
<p class="atlas-heat-legend"></p>
<div class="atlas-heat" role="region" tabindex="0"><table><thead></thead><tbody></tbody></table></div>
"""


@dataclass(frozen=True, slots=True)
class Axis:
    """How rows or columns are called, and where their names lead; an empty address leads nowhere."""

    name: Callable[[str], str]
    address: Callable[[str], str]


@cache
def _component() -> Any:
    css, script = (_FILE.with_suffix(suffix).read_text(encoding="utf-8") for suffix in (".css", ".js"))
    return st.components.v2.component("atlas_heatmap", html=_HTML, css=css, js=script, isolate_styles=False)


def show(
    matrix: Matrix, *, label: str, legend: str, corner: str, rows: Axis, columns: Axis, cell_address: str, key: str
) -> None:
    """Draw a matrix; names are shown as text, whatever they hold.

    Args:
        matrix: the counts.
        label: what the table is, for screen readers.
        legend: what the shades count.
        corner: what stands in rows and columns.
        rows: names and addresses of the rows.
        columns: names and addresses of the columns.
        cell_address: where a cell leads, with :data:`ROW` and :data:`COLUMN` in it.
        key: the element's.
    """
    heads = [[code, columns.name(code), str(total), columns.address(code)] for code, total in matrix.columns.items()]
    lines = [
        [
            row,
            rows.name(row),
            str(total),
            rows.address(row),
            [matrix.cells.get((row, code), 0) for code in matrix.columns],
        ]
        for row, total in matrix.rows.items()
    ]
    data = {
        "label": label,
        "legend_label": legend,
        "legend": _legend(matrix),
        "corner": corner,
        "columns": heads,
        "rows": lines,
        "cell": cell_address,
        "steps": _STEPS,
        "heads": _heads([head[1] for head in heads]),
    }
    _component()(key=key, data=data, height="content")


def _heads(names: Sequence[str]) -> str:
    """Return how the names of the columns are set: ``short`` ones and ``few`` of them stand upright, others turned."""
    if max(map(len, names), default=0) <= _SHORT:
        return "short"
    return "few" if len(names) <= _FEW else "names"


def _legend(matrix: Matrix) -> list[tuple[int, str]]:
    """Return the counts of each shade that occurs: the lowest, and how the span is written."""
    bounds = [1, *_STEPS, max(matrix.most, _STEPS[-1]) + 1]
    spans = [(low, min(high - 1, matrix.most)) for low, high in pairwise(bounds)]
    present = [(low, high) for low, high in spans if any(low <= count <= high for count in matrix.cells.values())]
    return [(low, str(low) if low == high else f"{low}\N{EN DASH}{high}") for low, high in present]

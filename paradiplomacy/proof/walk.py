"""All figures of all pages, walked back to their passages."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from paradiplomacy.proof.charts import opening_figures, sector_figures, timeline_figures, trade_figures
from paradiplomacy.proof.evidence import Evidence
from paradiplomacy.proof.glance import map_figures, year_figures
from paradiplomacy.proof.lists import export_figures, quality_figures, source_figures
from paradiplomacy.proof.profiles import link_figures, place_figures
from paradiplomacy.proof.shown import Gap, Page, Shown, Walk
from paradiplomacy.store import Dataset

_PAGES: tuple[Callable[[Evidence, dt.date], Iterator[Shown]], ...] = (
    map_figures,
    link_figures,
    place_figures,
    sector_figures,
    trade_figures,
    timeline_figures,
    year_figures,
    opening_figures,
    source_figures,
    quality_figures,
    export_figures,
)


@dataclass(frozen=True, slots=True)
class Proof:
    """What the walk came to.

    Attributes:
        figures: page -> how many figures it has.
        gaps: the figures that lead to no passage, or that the statements do not give.
    """

    figures: Mapping[Page, int]
    gaps: tuple[Gap, ...]


def prove(dataset: Dataset, *, day: dt.date) -> Proof:
    """Walk every figure back, with provinces as they signed and as they are today, as pages show it on a day."""
    walk, counts, gaps = Walk(dataset), Counter[Page](), []
    for units in ("signed", "today"):
        evidence = Evidence(dataset, "today" if units == "today" else "signed")
        for figures in _PAGES:
            for shown in figures(evidence, day):
                counts[shown.page] += 1
                if gap := walk.gap(shown):
                    gaps.append(gap)
    return Proof(counts, tuple(gaps))

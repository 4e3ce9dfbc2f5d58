"""Trade figures that belong to several partners together: what the map draws as one bracket over all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from paradiplomacy import i18n, wording
from paradiplomacy.model.statement import Trade
from paradiplomacy.store import Dataset
from paradiplomacy.succession import present_unit
from paradiplomacy.view_state import LANGUAGES, Units

MAX_LINES = 3


@dataclass(frozen=True, kw_only=True)
class FigureGroup:
    """The partners that one or more figures of a province are for, together.

    Attributes:
        labels: language -> lines of text: how many partners, then each figure; never more than :data:`MAX_LINES`
            figures, the newest first.
    """

    province_id: str
    partner_ids: tuple[str, ...]
    labels: Mapping[str, tuple[str, ...]]


def figure_groups(dataset: Dataset, units: Units) -> tuple[FigureGroup, ...]:
    """Return the groups of a dataset, ordered by province and partners.

    A figure without an amount, or with a partner that is no known place, makes no bracket: it would say too little,
    or stand over too few.
    """
    found: dict[tuple[str, tuple[str, ...]], list[Trade]] = {}
    for figure in dataset.statements.values():
        if isinstance(figure, Trade) and (key := _key(dataset, figure, units)):
            found.setdefault(key, []).append(figure)
    return tuple(
        FigureGroup(province_id=province_id, partner_ids=partner_ids, labels=_labels(figures))
        for (province_id, partner_ids), figures in sorted(found.items())
    )


def _key(dataset: Dataset, figure: Trade, units: Units) -> tuple[str, tuple[str, ...]] | None:
    partner_ids = tuple(sorted({party.place_id for party in figure.partners if party.place_id}))
    if figure.amount is None or not figure.province_id or not 1 < len(partner_ids) == len(figure.partners):
        return None
    province_id = figure.province_id
    return (present_unit(province_id, dataset.places) if units == "today" else province_id), partner_ids


def _labels(figures: Sequence[Trade]) -> dict[str, tuple[str, ...]]:
    newest = sorted(figures, key=lambda figure: figure.period_to or figure.period_from or "", reverse=True)
    return {language: _lines(newest, language) for language in LANGUAGES}


def _lines(figures: Sequence[Trade], language: str) -> tuple[str, ...]:
    _ = i18n.catalogue(language).gettext
    together = _("{count} partners together").format(count=len(figures[0].partners))
    lines = dict.fromkeys(
        f"{wording.trade_amount(figure, language)} \N{MIDDLE DOT} {wording.flow_label(figure, language)}, "
        f"{wording.period(figure.period_from, figure.period_to, language)}"
        for figure in figures
    )
    return (together, *list(lines)[:MAX_LINES])

"""Gives what was done in a town to the foreign province that it lies in, where that is the partner spoken of."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.mentions import Mention

_BUILT = frozenset({"support", "investment"})


def of_divisions(
    figures: Iterable[Figure], mentions: Sequence[Sequence[Mention]], division_of: Callable[[str], str | None]
) -> list[Figure]:
    """Return figures with their partners, a school "in Thakhek" being a gift to Khammouane.

    Args:
        figures: of one article.
        mentions: the names in it, paragraph by paragraph.
        division_of: place id of a town -> that of its division; None where it is not known.
    """
    acting = {m.place_id: m for found in mentions for m in found if m.role == "locality" and not m.is_scene}

    def partner(mention: Mention) -> Mention:
        is_only_there = mention.is_scene and mention.place_id and mention.place_id not in acting
        division = division_of(mention.place_id) if is_only_there and mention.place_id else None
        return acting.get(division, mention) if division else mention

    return [
        replace(figure, partners=tuple(partner(m) for m in figure.partners)) if figure.kind in _BUILT else figure
        for figure in figures
    ]

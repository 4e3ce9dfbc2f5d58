"""A figure: what one passage says in numbers about a province and its partners."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import Sentence
from paradiplomacy.model.statement import Direction, Flow, Qualifier

FigureKind = Literal["trade", "investment", "support", "visits"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; which fields are set follows from its kind.

    Attributes:
        start: of the number in the sentence; ``end`` likewise.
        partners: whom it covers together; empty only for visits whose origin is not named.
        inferred: True where the partners were named in another sentence.
    """

    kind: FigureKind
    province: Mention
    partners: tuple[Mention, ...]
    sentence: Sentence
    start: int
    end: int
    qualifier: Qualifier
    period: Dated | None
    amount: float | None = None
    currency: str | None = None
    flow: Flow | None = None
    direction: Direction | None = None
    people: int | None = None
    delegations: int | None = None
    projects: int | None = None
    inferred: bool = False

    @property
    def is_vague(self) -> bool:
        """Whether the partner is a group ("three northern Lao provinces") and no place."""
        return any(partner.role == "locality" and partner.resolution is None for partner in self.partners)

    @property
    def numbers(self) -> tuple[object, ...]:
        """What it says, whoever it is about."""
        said = (self.amount, self.currency, self.flow, self.people, self.delegations, self.direction)
        return (self.kind, *said, self.period and self.period.value)

    @property
    def sides(self) -> tuple[str | None, frozenset[str]]:
        """Whom it is about."""
        return (self.province.place_id, frozenset(partner.identity for partner in self.partners))


def once_each(figures: Iterable[Figure]) -> list[Figure]:
    """Return figures without those told twice: of the same numbers the ones that name their partners, else the last."""
    told: dict[tuple[object, ...], dict[object, Figure]] = {}
    for figure in figures:
        same = told.setdefault(figure.numbers, {})
        if not figure.inferred:
            for sides in [sides for sides, other in same.items() if other.inferred]:
                del same[sides]
        elif any(not other.inferred for other in same.values()):
            continue
        else:
            same.clear()
        same[figure.sides] = figure
    return [figure for same in told.values() for figure in same.values()]

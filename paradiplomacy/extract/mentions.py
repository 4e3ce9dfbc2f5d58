"""Names in a text and what they stand for."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from paradiplomacy.geocode.kinds import TOWNS
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.model.place import PlaceKind

Role = Literal["province", "town", "locality", "institution", "own_institution", "country", "demonym"]
"""``province`` and ``town`` are Vietnamese; ``own_institution`` is a Vietnamese university or company, no province."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One name where it stands.

    Attributes:
        paragraph: 1 is the headline.
        start: in characters of the paragraph.
        text: the name as printed, without its generic word.
        place_id: None where no gazetteer knows the name or several places bear it.
        country: ISO 3166-1 alpha-2; None where it is not known.
        kind: what the generic word beside it says; None where there is none.
        is_scene: it tells where something happened ("in Hanoi"), not who took part.
        resolution: how the place was found; None for countries and institutions.
        is_part: it lies in the partner that the article is about, and never takes part itself.
        stated: the country that the text says it lies in, where none of its bearers does; None elsewhere.
        is_weak: a short word without any sign that a place is meant; it counts only if named with one elsewhere.
    """

    paragraph: int
    start: int
    end: int
    text: str
    role: Role
    place_id: str | None
    country: str | None
    kind: PlaceKind | None = None
    is_scene: bool = False
    resolution: Resolution | None = None
    is_weak: bool = False
    is_part: bool = False
    stated: str | None = None

    @property
    def identity(self) -> str:
        """The place that it means, else its words: what makes two mentions the same side."""
        return self.place_id or self.text

    @property
    def is_partner(self) -> bool:
        """Whether it is a foreign locality or institution."""
        return self.role in {"locality", "institution"}

    @property
    def is_own(self) -> bool:
        """Whether it is a Vietnamese province or town."""
        return self.role in {"province", "town"}

    @property
    def is_nation(self) -> bool:
        """Whether it is a country, or an adjective that tells of one."""
        return self.role in {"country", "demonym"}


Pair = tuple[Mention, Mention]
"""A Vietnamese side and its partner."""


def localities(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return the foreign localities among names."""
    return tuple(mention for mention in mentions if mention.role == "locality")


def once(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return the last mention of each side, in the order in which the sides first come."""
    return tuple({mention.identity: mention for mention in mentions}.values())


def names_country(mentions: Iterable[Mention], *, but: Collection[str | None] = ()) -> bool:
    """Whether a country, but for some, is among the names; adjectives do not count."""
    return any(mention.role == "country" and mention.country not in but for mention in mentions)


def is_region(partner: Mention) -> bool:
    """Whether a partner holds other places."""
    place = partner.resolution.place if partner.resolution else None
    return place is not None and place.kind not in TOWNS | {"district"}

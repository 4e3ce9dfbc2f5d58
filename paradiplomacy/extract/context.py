"""What the text has spoken of so far: who "the two provinces" and "the Lao side" are."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.numbers import whole_number
from paradiplomacy.extract.words import Sentence

_OPENING = 12
"""Characters before the name: "In the city of", "Tại tỉnh"."""
_REACH = 5
"""Paragraphs over which "the two provinces" reaches back."""
_REMEMBERED = 12
"""Groups of partners that can still be meant."""


@dataclass(slots=True)
class Context:
    """Grows with the text, sentence by sentence.

    Attributes:
        main: the province that the article is about; None where it names none.
        province: the one spoken of last.
        provinces: those that the latest sentence with any named together.
        groups: the partners that one sentence named together, the latest last.
        paragraph: where the text has got to.
        event: the last day named in full, on which what follows may have happened.
    """

    main: Mention | None
    province: Mention | None = None
    provinces: tuple[Mention, ...] = ()
    groups: list[tuple[Mention, ...]] = field(default_factory=list)
    paragraph: int = 1
    event: Dated | None = None

    def hear(self, sentence: Sentence, mentions: Sequence[Mention]) -> None:
        """Take in the names of a sentence that has been read."""
        provinces = [m for m in mentions if m.role == "province" and (not m.is_scene or opens(m, sentence))]
        if provinces:
            self.province = provinces[-1]
            if len(provinces) > 1:
                self.provinces = tuple({m.place_id: m for m in provinces}.values())
        partners = tuple({_identity(m): m for m in mentions if m.is_partner and not m.is_scene}.values())
        self.paragraph = sentence.paragraph
        if partners:
            self.groups = [*self.groups[-_REMEMBERED:], partners]

    def own(self) -> Mention | None:
        """Return the province that "the province" means."""
        return self.province or self.main

    def partners_meant(self, words: str, cues: Cues) -> tuple[Mention, ...]:
        """Return the partners that words such as "both sides" or "the Lao province" mean; empty where none is meant."""
        foreign = cues.other_side.search(words)
        if foreign:
            adjective = foreign.groupdict().get("adj")
            country = (
                cues.demonyms.get(adjective) or cues.countries.get((adjective or "").replace(" ", ""))
                if adjective
                else None
            )
            if found := self._of_country(country):
                return found
        group = cues.group.search(words)
        if not group:
            return ()
        told = group.groupdict()
        count = told.get("count") or told.get("bare")
        number = whole_number(count)
        return self._of_size(2 if number is None and "both" in group[0] else number)

    def recent(self) -> tuple[tuple[Mention, ...], ...]:
        """Return the groups that can still be meant, the latest first; where only one was ever named, that one."""
        near = [group for group in self.groups if self.paragraph - group[0].paragraph <= _REACH]
        return tuple(reversed(near or self.groups[:1] if len(self.groups) == 1 else near))

    def only_partner(self) -> tuple[Mention, ...]:
        """Return the partner that the text has spoken of, where it is the only one so far and not long ago."""
        near = self.recent()
        return near[0] if near and len({_identity(m) for group in self.groups for m in group}) == 1 else ()

    def provinces_meant(self, words: str, cues: Cues, *, partners: int) -> tuple[Mention, ...]:
        """Return the provinces that "the five sides" holds beside so many partners; empty where none is meant."""
        group = cues.group.search(words)
        told = group.groupdict() if group else {}
        number = whole_number(told.get("count") or told.get("bare"))
        return self.provinces if number and number > 2 and number == len(self.provinces) + partners else ()

    def _of_country(self, country: str | None) -> tuple[Mention, ...]:
        for group in self.recent():
            if found := tuple(mention for mention in group if country is None or mention.country == country):
                return found
        return ()

    def _of_size(self, number: int | None) -> tuple[Mention, ...]:
        """Return the latest group that makes so many sides, with the province or without it."""
        recent = self.recent()
        if not recent or number is None:
            return recent[0] if recent else ()
        for group in recent:
            if len(group) in {number, number - 1}:
                return group if number > 2 or len(group) == 1 else group[-1:]
        return recent[0][-1:] if number == 2 else ()


def opens(mention: Mention, sentence: Sentence) -> bool:
    """Whether a scene opens a sentence, and so tells whom it is about ("In Quang Ngai, the chairman ...")."""
    return mention.start - sentence.start <= _OPENING


def main_province(mentions: Sequence[Sequence[Mention]]) -> Mention | None:
    """Return the province that an article is about: the one named most, those of the headline counted thrice."""
    provinces = [
        m
        for number, found in enumerate(mentions)
        for m in found
        if m.role == "province"
        for _ in range(1 if number else 3)
    ]
    if not provinces:
        provinces = [m for found in mentions for m in found if m.role == "town"]
    counts = Counter(mention.place_id for mention in provinces)
    return max(provinces, key=lambda mention: counts[mention.place_id], default=None)


def _identity(mention: Mention) -> str:
    return mention.place_id or re.sub(r"\W+", " ", mention.text.casefold())

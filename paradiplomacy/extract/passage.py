"""A sentence with everything that was found in it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import Sentence

_LIES_IN = re.compile(r"(?: \(|, | of | in )(?:the )?$")
"""Between a place and the country it lies in."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence, the names in it, and its dates; positions are characters of the sentence."""

    sentence: Sentence
    mentions: tuple[Mention, ...]
    dates: tuple[Dated, ...]
    periods: tuple[Dated, ...]

    @property
    def plain(self) -> str:
        """The sentence in lower case with straight signs."""
        return self.sentence.plain

    @property
    def nations(self) -> list[Mention]:
        """Countries, and adjectives that tell of one; not those that only tell where a place lies ("Pakse (Laos)")."""
        places = {(self.after(m), m.country) for m in self.mentions if not m.is_nation}
        return [m for m in self.mentions if m.is_nation and not self._tells_where(m, places)]

    def _tells_where(self, nation: Mention, places: Collection[tuple[int, str | None]]) -> bool:
        gap = _LIES_IN.search(self.plain, 0, self.at(nation))
        return gap is not None and (gap.start(), nation.country) in places

    def at(self, mention: Mention) -> int:
        """Return where a name begins."""
        return mention.start - self.sentence.start

    def after(self, mention: Mention) -> int:
        """Return the first character after a name."""
        return mention.end - self.sentence.start

    def within(self, start: int, end: int) -> Iterator[Mention]:
        """Yield the names that begin in a part of the sentence."""
        return (mention for mention in self.mentions if start <= self.at(mention) < end)

    def left_of(self, mention: Mention) -> str:
        """Return the words before a name."""
        return self.plain[: self.at(mention)]


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence that has been read; ``told``: it told of a tie."""

    sentence: Sentence
    mentions: Sequence[Mention]
    told: bool

"""A sentence with everything that was found in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import Sentence


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

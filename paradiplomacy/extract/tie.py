"""A tie: what one passage says about one province and one partner, before passages are put together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.languages.cues import FACTS
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.sectors import Field
from paradiplomacy.extract.words import Sentence
from paradiplomacy.model.statement import Instrument, Status


@dataclass(frozen=True, slots=True)
class ToldField:
    """A field of cooperation, and the sentence that names it."""

    field: Field
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Tie:
    """What a zone says of one pair.

    Attributes:
        signed: day of signing, or the day that a relation began; None where the passage does not tell.
        life: period in which the document is valid; None likewise.
        fields: of any of its sentences, or of the headline.
        inferred: which sides were not named here but before ("province", "partner").
        is_promoted: a sentence elsewhere says of all such localities that documents were signed with them.
        further: sentences that tell more about it.
    """

    province: Mention
    partner: Mention
    status: Status
    sentence: Sentence
    zone: Zone
    instrument: Instrument
    signed: Dated | None = None
    life: Dated | None = None
    fields: tuple[ToldField, ...] = ()
    inferred: frozenset[str] = frozenset()
    is_vague: bool = False
    is_promoted: bool = False
    further: tuple[tuple[Sentence, int], ...] = ()

    def with_more(self, fields: Sequence[Field], sentence: Sentence, at: int) -> "Tie":
        """Return the tie with what a later sentence tells of it, beginning at a character of that sentence."""
        return replace(self, fields=(*self.fields, *told_in(sentence, fields)), further=(*self.further, (sentence, at)))

    @property
    def pair(self) -> tuple[str, str]:
        """What makes two ties speak of the same two sides."""
        return (self.province.identity, self.partner.place_id or self.partner.text.casefold())

    @property
    def is_document(self) -> bool:
        """Whether the sides put something on paper, or are said to have done so."""
        return self.status in FACTS or self.instrument not in {"unspecified", "twinning"}


def told_in(sentence: Sentence, fields: Iterable[Field]) -> tuple[ToldField, ...]:
    """Return fields with the sentence that names them."""
    return tuple(ToldField(field, sentence) for field in fields)

"""A draft: what was found in an article, and what a person has decided about it so far."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Literal

from paradiplomacy.extract.candidate import Candidate, Extraction
from paradiplomacy.extract.record import source_of
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement, Trade

Verdict = Literal["open", "accepted", "rejected"]
Side = Literal["province", "partner"]


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A name as the article prints it, on one side of a tie."""

    side: Side
    text: str

    @property
    def digest(self) -> str:
        """A few letters and digits that stand for this name and no other."""
        return hashlib.sha256(f"{self.side} {self.text}".encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Draft:
    """Candidates, and what a person has made of them; every change gives another draft.

    Attributes:
        source: how the article is cited.
        verdicts: candidate's number -> what was decided; those that are missing are still open.
        edited: candidate's number -> the statement as a person has corrected it.
        places: name -> the place that a person has chosen for it.
        added: candidates that a person has found; they stand behind those of the extraction.
    """

    extraction: Extraction
    source: Source
    verdicts: Mapping[int, Verdict] = field(default_factory=dict)
    edited: Mapping[int, Statement] = field(default_factory=dict)
    places: Mapping[Name, Place] = field(default_factory=dict)
    added: tuple[Candidate, ...] = ()

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """All candidates, in the order of the text, then those added; their numbers are their positions."""
        return (*self.extraction.candidates, *self.added)

    def is_added(self, number: int) -> bool:
        """Whether a person has found a candidate."""
        return number >= len(self.extraction.candidates)

    def verdict(self, number: int) -> Verdict:
        """Return what was decided about a candidate."""
        return self.verdicts.get(number, "open")

    def numbers(self, *verdicts: Verdict) -> tuple[int, ...]:
        """Return the numbers of the candidates about which one of these was decided."""
        return tuple(number for number in range(len(self.candidates)) if self.verdict(number) in verdicts)

    def statement(self, number: int) -> Statement:
        """Return a candidate's statement as it stands now: edited, and with the places chosen."""
        statement = self.edited.get(number, self.candidates[number].statement)
        return with_places(statement, self.places) if self.places else statement

    def is_placed_by_hand(self, number: int) -> bool:
        """Whether a person has chosen a place for one of the candidate's names."""
        statement = self.edited.get(number, self.candidates[number].statement)
        return any(name in self.places for name in names_of(statement))

    def decided(self, number: int, verdict: Verdict) -> "Draft":
        """Return the draft with a decision about a candidate."""
        return replace(self, verdicts=MappingProxyType({**self.verdicts, number: verdict}))

    def all_decided(self, numbers: Iterable[int], verdict: Verdict) -> "Draft":
        """Return the draft with one decision about several candidates."""
        return replace(self, verdicts=MappingProxyType({**self.verdicts, **dict.fromkeys(numbers, verdict)}))

    def corrected(self, number: int, statement: Statement) -> "Draft":
        """Return the draft with a corrected statement, which is accepted with that."""
        edited = MappingProxyType({**self.edited, number: statement})
        return replace(self, edited=edited).decided(number, "accepted")

    def with_added(self, candidate: Candidate) -> "Draft":
        """Return the draft with one more candidate, which is accepted with that."""
        return replace(self, added=(*self.added, candidate)).decided(len(self.candidates), "accepted")

    def placed(self, name: Name, place: Place | None) -> "Draft":
        """Return the draft with a place chosen for a name; None takes a choice back."""
        places = {known: chosen for known, chosen in self.places.items() if known != name}
        if place is not None:
            places[name] = place
        return replace(self, places=MappingProxyType(places))

    def cited(self, source: Source) -> "Draft":
        """Return the draft with another description of the article."""
        return replace(self, source=source)


def new_draft(extraction: Extraction) -> Draft:
    """Return the draft that a review begins with: everything open."""
    return Draft(extraction, source_of(extraction))


def names_of(statement: Statement) -> tuple[Name, ...]:
    """Return the names that a statement needs places for; names of groups need none."""
    names = [Name("province", province_name(statement))]
    if isinstance(statement, Trade):
        names += [Name("partner", party.name) for party in statement.partners if not party.vague]
    elif statement.partner and not statement.partner_vague:
        names.append(Name("partner", statement.partner))
    return tuple(names)


def province_name(statement: Statement) -> str:
    """Return the name of the province as printed; of a town or district the province that it belongs to."""
    return statement.parent_province or statement.province


def with_places(statement: Statement, places: Mapping[Name, Place]) -> Statement:
    """Return a statement with the ids of the places that were chosen for its names.

    A country that the article does not tell is that of the place chosen.
    """
    changes: dict[str, Any] = {}
    if province := places.get(Name("province", province_name(statement))):
        changes["province_id"] = province.place_id
    if isinstance(statement, Trade):
        changes["partners"] = tuple(
            party.model_copy(update={"place_id": chosen.place_id, "country": party.country or chosen.country})
            if not party.vague and (chosen := places.get(Name("partner", party.name)))
            else party
            for party in statement.partners
        )
    elif statement.partner and (chosen := places.get(Name("partner", statement.partner))):
        changes |= {"partner_id": chosen.place_id, "partner_country": statement.partner_country or chosen.country}
    return statement.model_copy(update=changes) if changes else statement

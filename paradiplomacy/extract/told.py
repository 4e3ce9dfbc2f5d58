"""The ties of one article as they are told, and which of them the text goes on about."""

import re
from collections.abc import Sequence
from dataclasses import replace

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.languages.cues import FACTS, WISHES
from paradiplomacy.extract.tie import Tie
from paradiplomacy.extract.words import Sentence
from paradiplomacy.model.statement import Status

_IT = re.compile(r"(?:it|this|that|the (?:partnership|relationship|tie|ties|twinning)|elle|celle-ci|le partenariat)\b")
"""Begins a sentence about the relation just told of."""
_CAME_TO_NOTHING = re.compile(
    r"\b(?:came|come|led) to (?:nothing|naught|no result)\b|\bnothing (?:ever )?came of\b|\bgot nowhere\b"
    r"|\bn'(?:ont|a) (?:jamais )?(?:abouti|rien donné)\b|\bsans (?:suite|lendemain)\b|không đi đến kết quả"
)
"""Says of talks that nothing became of them."""
_JUST_SIGNED = re.compile(
    r"\bvừa (?:được )?ký\b|\bmới (?:được )?ký\b|\b(?:newly|just) signed\b|\bqui vient d'être signée?\b"
    r"|\b(?:the|this) (?:new|latest|present|current) (?:\w+ )?(?:paper|document|text|agreement|memorandum|accord"
    r"|deal|pact|mou|one)\b"
    r"|\b(?:le nouve(?:l|au)|la nouvelle) (?:\w+ )?(?:accord|texte|document|mémorandum|convention|protocole)\b"
    r"|\b(?:văn bản|bản ghi nhớ|thỏa thuận|biên bản) (?:\w+ ){0,2}?mới\b"
)
_BEHIND = 20
"""Characters behind a document: "theo Bản ghi nhớ vừa ký"."""
_THE_TALKS = re.compile(
    r"(?:but |yet |mais )?(?:(?:the|those|these|ces|les) (?:\w+ )?(?:talks|contacts|negotiations|plans?|ideas?"
    r"|discussions"
    r"|négociations|pourparlers)|it|that|nothing|rien)\b"
)
"""Begins a sentence about the wishes just told of."""


class Told:
    """Grows while the sentences of an article are read; a tie is known by its place in the order of the text.

    Attributes:
        ties: all of them.
        last: places of those told last, which a "detail" adds to.
        sentence: that told of them, or went on about them; None before the first.
    """

    def __init__(self) -> None:
        self.ties: list[Tie] = []
        self.last: Sequence[int] = ()
        self.sentence: Sentence | None = None
        self._placeholder: int | None = None  # of a line that only names a partner

    def go_on(self, places: Sequence[int], sentence: Sentence) -> None:
        """Note of which ties a sentence tells."""
        self.last, self.sentence = places, sentence

    @property
    def signed(self) -> Dated | None:
        """The day of the first tie told last."""
        return self.ties[self.last[0]].signed if self.last else None

    def learn(self, sentence: Sentence, signed: Dated | None, life: Dated | None) -> None:
        """Add the dates that a sentence tells of the facts right before it, where they have none."""
        near = self.sentence and self.sentence.paragraph == sentence.paragraph
        for place in self.last if near else ():
            tie = self.ties[place]
            if tie.status not in WISHES:
                day = tie.signed if tie.signed and tie.signed.value else signed
                self.ties[place] = replace(tie, signed=day, life=tie.life or (life if tie.is_document else None))

    def turn_back(self, sentence: Sentence, named: frozenset[str]) -> None:
        """Go on about the document told last, not about what came since; ``named``: partners of the sentence."""
        last = next((tie for tie in reversed(self.ties) if tie.status in FACTS), None)
        places = [place for place, tie in enumerate(self.ties) if last and tie.sentence is last.sentence]
        if places and named <= self.partners(places):
            self.go_on(places, sentence)

    def took_back(self, sentence: Sentence, zones: Sequence[Zone]) -> bool:
        """Whether nothing became of the wishes of a sentence, or, which are forgotten then, of those told last."""
        if not _CAME_TO_NOTHING.search(sentence.plain) or any(zone.sense not in WISHES for zone in zones):
            return False
        before = self.sentence
        if before and before.paragraph == sentence.paragraph and _THE_TALKS.match(sentence.plain):
            while self.ties and self.ties[-1].sentence is before and self.ties[-1].status in WISHES:
                self.ties.pop()
                self.last = ()
        return True

    def status_near(self, sentence: Sentence, reach: int) -> Status | None:
        """Return how far the tie told last had come; None where that was more paragraphs ago than ``reach``."""
        near = self.last and self.sentence and sentence.paragraph - self.sentence.paragraph <= reach
        return self.ties[self.last[0]].status if near else None

    def is_of_documents(self) -> bool:
        """Whether all ties told last are documents."""
        return all(self.ties[place].is_document for place in self.last)

    def are_wishes(self) -> bool:
        """Whether all ties told last are wishes."""
        return all(self.ties[place].status in WISHES for place in self.last)

    def partners(self, places: Sequence[int]) -> frozenset[str]:
        """Return the identities of the partners of some ties."""
        return frozenset(self.partner(place) for place in places)

    def partner(self, place: int) -> str:
        """Return the identity of the partner of a tie."""
        return self.ties[place].partner.identity

    def add(self, tie: Tie, *, is_bare_line: bool) -> int:
        """Add a tie, or put it in the place of a line of a list that only named its partner; return its place."""
        held = self._placeholder
        here = held is not None and self.ties[held].sentence.paragraph == tie.sentence.paragraph
        if held is not None and here and self.ties[held].pair == tie.pair:
            self._placeholder = None
            self.ties[held] = tie
            return held
        if (over := self._now_over(tie)) is not None:
            return over
        self.ties.append(tie)
        if is_bare_line:
            self._placeholder = len(self.ties) - 1
        return len(self.ties) - 1

    def documents(self, places: Sequence[int]) -> Sequence[int]:
        """Return the ties by a document, where there are any: "it covers" tells nothing of the twinning beside it."""
        return [place for place in places if self.ties[place].is_document] or places

    def named(self, sentence: Sentence, zone: Zone, places: Sequence[int]) -> Sequence[int]:
        """Return the document that a zone names where the last one told is another ("The MoU is valid for ...")."""
        kind = zone.instrument
        if "renewed" in sentence.plain[zone.cue.start : zone.cue.end]:
            partners = self.partners(places)
            told = [n for n, tie in enumerate(self.ties) if tie.status == "renewed" and self.partner(n) in partners]
            return told[-1:] or places
        if _JUST_SIGNED.search(sentence.plain, zone.start, zone.cue.end + _BEHIND):
            partners = self.partners(places)
            ours = [
                (n, tie.signed) for n, tie in enumerate(self.ties) if self.partner(n) in partners and tie.is_document
            ]
            days = [(day.value or "", n) for n, day in ours if day]
            return [n for day, n in days if day == max(days)[0]] or places
        if kind in {"unspecified", "agreement"} or any(self.ties[place].instrument == kind for place in places):
            return places
        pairs = {self.ties[place].pair for place in places}
        return [n for n, tie in enumerate(self.ties) if tie.pair in pairs and tie.instrument == kind][-1:] or places

    def _now_over(self, tie: Tie) -> int | None:
        """Say of the document just told of that it has ended; return its place, None where there is none."""
        if tie.status != "ended" or not self.ties or self.ties[-1].pair != tie.pair:
            return None
        told = self.ties[-1]
        here = told.sentence.paragraph == tie.sentence.paragraph
        if told.status == "established" and not _IT.match(tie.sentence.plain):
            return None
        goes_on = "partner" in tie.inferred or told.sentence is tie.sentence
        if told.status not in {"signed", "established"} or not here or not goes_on:
            return None
        self.ties[-1] = replace(
            tie,
            signed=tie.signed or told.signed,
            fields=(*told.fields, *tie.fields),
            instrument=told.instrument,
            further=(*told.further, (told.sentence, told.zone.cue.start)),
        )
        return len(self.ties) - 1

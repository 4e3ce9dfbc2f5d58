"""The review of one visit: its draft lives in the session and the visitor's browser, and nowhere else."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from paradiplomacy.curate.gate import Curator
from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.extract.record import source_of
from paradiplomacy.mapview.assets import Asset
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.review.desk import Desk
from paradiplomacy.review.draft import Draft, Name, Verdict, new_draft
from paradiplomacy.review.editing import Fault
from paradiplomacy.review.effect import Effect, EffectMemory, effect_of
from paradiplomacy.review.entry import Entry, EntryMemory, entry_of
from paradiplomacy.review.keeping import Kept, kept_review, kept_text
from paradiplomacy.review.memory import Memory
from paradiplomacy.review.remarks import Remark, RemarksMemory, remarks_of
from paradiplomacy.store import Dataset
from paradiplomacy.web.curating import records
from paradiplomacy.web.served import desk

_KEY, _CURATOR, _OVER = "add_article", "add_curator", "add_over"


_Told = tuple[tuple[int, ...], Mapping[int, Statement], Mapping[Name, Place], Source]
"""All that a record is made of: candidates, corrections, places, article."""


@dataclass(frozen=True, slots=True, eq=False)
class Worked:
    """What a draft comes to, beside one dataset; everything that is not rejected is in it.

    Attributes:
        effect: None where the article cannot be cited as it stands.
        remarks: candidate's number -> what a person should know.
    """

    told: _Told
    dataset: Dataset
    entry: Entry
    effect: Effect | None
    remarks: dict[int, tuple[Remark, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class _Remembered:
    """What a click need not work out again, as long as dataset and desk are the same."""

    dataset: Dataset
    desk: Desk
    entry: EntryMemory = field(default_factory=EntryMemory)
    effect: EffectMemory = field(default_factory=Memory)
    remarks: RemarksMemory = field(default_factory=Memory)


@dataclass(slots=True)
class Correction:
    """A form that is open.

    Attributes:
        values: field -> what was typed, also while another page is shown; fields that are missing are as before.
        faults: what could not be, when it was to be kept.
    """

    values: dict[str, Any] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


@dataclass(slots=True)
class Review:
    """One article under review.

    Attributes:
        review_id: another one for each article: widgets of one review never show values of another.
        opened: what the record's file was when the review began, or when its id was changed.
        given: id -> place, of those that no gazetteer knows.
        active: number of the candidate whose evidence is shown.
        shown: counts up, so that the same candidate can be shown twice.
        corrections: candidate's number -> what is typed in its form; those that are missing have none open.
        page: of the list of candidates, from 0.
        asked: name -> places that Nominatim named.
        maps: files of the maps on the page, which are served while this holds them.
        said: what to tell once: (kind, text).
        saved: id and text of the record as it was saved last; None where it was not.
        wanted: number of the click that asks for the record's file; None where none does.
    """

    draft: Draft
    opened: str
    review_id: str = field(default_factory=lambda: secrets.token_hex(4))
    given: dict[str, Place] = field(default_factory=dict)
    active: int | None = None
    shown: int = 0
    corrections: dict[int, Correction] = field(default_factory=dict)
    page: int = 0
    asked: dict[Name, tuple[Place, ...]] = field(default_factory=dict)
    maps: dict[str, Asset] = field(default_factory=dict)
    said: tuple[str, str] | None = None
    saved: tuple[str, str] | None = None
    wanted: float | None = None
    remembered: _Remembered | None = None
    worked: Worked | None = None
    result: tuple[_Told, Entry] | None = None

    @property
    def is_begun(self) -> bool:
        """Whether a person has done anything that would be lost with the review."""
        draft = self.draft
        decided = draft.verdicts or draft.edited or draft.places or draft.added
        return bool(decided or self.corrections or draft.source != source_of(draft.extraction)) and not self.saved

    def key(self, name: str) -> str:
        """Return the key of a widget of this review."""
        return f"add_{name}_{self.review_id}"

    def decide(self, number: int, verdict: Verdict) -> None:
        """Take a decision in; told twice, as by a double click, it stays the same."""
        self.draft = self.draft.decided(number, verdict)

    def begin_correction(self, number: int) -> None:
        """Open the form of a candidate; others that are open stay as they are."""
        self.corrections.setdefault(number, Correction())

    def end_correction(self, number: int) -> None:
        """Close the form of a candidate, and forget what was typed into it."""
        self.corrections.pop(number, None)

    def accept_all(self) -> None:
        """Accept what is still open, but for what is being corrected."""
        left = (number for number in self.draft.numbers("open") if number not in self.corrections)
        self.draft = self.draft.all_decided(left, "accepted")

    def show_evidence(self, number: int | None) -> None:
        """Show the passages that a candidate rests on."""
        self.active, self.shown = number, self.shown + 1


def current_review() -> Review | None:
    """Return the review of this visit; None where no article has been given yet."""
    return st.session_state.get(_KEY)


def begin(extraction: Extraction) -> None:
    """Begin a review."""
    draft = new_draft(extraction)
    st.session_state[_KEY] = Review(draft, records().state(draft.source.source_id))


def end() -> None:
    """Forget the article and everything about it, in the browser too."""
    st.session_state.pop(_KEY, None)
    st.session_state[_OVER] = True


def is_over() -> bool:
    """Whether the last review of this visit was ended, so that the browser has none to hand back."""
    return _OVER in st.session_state


def kept(review: Review) -> str | None:
    """Return the review as text for the browser; None where it is too long to be kept there."""
    typed = {number: correction.values for number, correction in review.corrections.items()}
    return kept_text(Kept(review.draft, review.opened, review.given, typed, review.saved))


def take_up(text: str) -> None:
    """Go on with a review that the browser has kept.

    Raises:
        KeptError: The text is no review.
    """
    known = kept_review(text)
    corrections = {number: Correction(dict(values)) for number, values in known.typed.items()}
    given = dict(known.given)
    st.session_state[_KEY] = Review(known.draft, known.opened, given=given, corrections=corrections, saved=known.saved)


def worked(review: Review, dataset: Dataset) -> Worked:
    """Return what the draft comes to as it stands, worked out once."""
    told = _told(review.draft, "open", "accepted")
    known = review.worked
    if known is None or not _is_same(known.told, told) or known.dataset is not dataset:
        review.worked = known = _work(review, told, dataset)
    return known


def result(review: Review) -> Entry:
    """Return the record of what is accepted, made once."""
    told = _told(review.draft, "accepted")
    if review.result is None or not _is_same(review.result[0], told):
        review.result = (told, _entry(review, told[0]))
    return review.result[1]


def _told(draft: Draft, *verdicts: Verdict) -> _Told:
    return draft.numbers(*verdicts), draft.edited, draft.places, draft.source


def _is_same(one: _Told, other: _Told) -> bool:
    """Whether a record would be the same; a draft that changes gets other mappings, so none is looked into."""
    return one[0] == other[0] and all(ours is theirs for ours, theirs in zip(one[1:], other[1:], strict=True))


def _entry(review: Review, numbers: tuple[int, ...]) -> Entry:
    memory = review.remembered.entry if review.remembered else None
    return entry_of(review.draft, numbers, sectors=desk().sector_codes, given=review.given, memory=memory)


def _work(review: Review, told: _Told, dataset: Dataset) -> Worked:
    known = review.remembered
    if known is None or known.dataset is not dataset or known.desk is not desk():
        review.remembered = known = _Remembered(dataset, desk())
    entry = _entry(review, told[0])
    if entry.record is None:
        return Worked(told, dataset, entry, None, {})
    effect = effect_of(entry.record, dataset, known.desk, given=review.given, memory=known.effect)
    remarks = remarks_of(effect, dataset, numbers=entry.numbers, memory=known.remarks)
    return Worked(told, dataset, entry, effect, remarks)


def curator() -> Curator | None:
    """Return whoever is signed in to save records."""
    return st.session_state.get(_CURATOR)


def set_curator(curator: Curator | None) -> None:
    """Remember who has signed in, for this visit."""
    st.session_state[_CURATOR] = curator

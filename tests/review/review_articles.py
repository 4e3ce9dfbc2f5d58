"""Articles of our own writing, and what tests ask of their reviews."""

from collections.abc import Callable, Mapping
from typing import Any

from paradiplomacy.model.place import Place
from paradiplomacy.review.desk import Desk
from paradiplomacy.review.draft import Draft
from paradiplomacy.review.effect import Effect, effect_of
from paradiplomacy.review.entry import Entry, entry_of
from paradiplomacy.review.remarks import Remark, remarks_of
from paradiplomacy.store import Dataset

Drafted = Callable[[str], Draft]
NONE_GIVEN: Mapping[str, Place] = {}

ARTICLE = """Kiên Giang and Kampot agree to work together
River Post, 12 March 2024
Kiên Giang province and Cambodia's Kampot province signed a memorandum of understanding on tourism on Monday.
Trade between Kiên Giang and Kampot, Kep and Preah Sihanouk reached US$320 million last year.
An Giang has signed an agreement with the town of Springfield.
"""


def entry(draft: Draft, desk: Desk, *, given: Mapping[str, Place] = NONE_GIVEN) -> Entry:
    numbers = draft.numbers("open", "accepted")
    return entry_of(draft, numbers, sectors=desk.sector_codes, given=given)


def effect(draft: Draft, desk: Desk, dataset: Dataset, *, given: Mapping[str, Place] = NONE_GIVEN) -> Effect:
    made = entry(draft, desk, given=given)
    assert made.is_valid, made.issues
    assert made.record is not None
    return effect_of(made.record, dataset, desk, given=given)


def remarks(draft: Draft, desk: Desk, dataset: Dataset) -> dict[int, tuple[Remark, ...]]:
    return remarks_of(effect(draft, desk, dataset), dataset, numbers=entry(draft, desk).numbers)


def kinds(found: Mapping[int, tuple[Any, ...]], number: int) -> set[str]:
    return {remark.kind for remark in found.get(number, ())}

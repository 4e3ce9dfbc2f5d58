"""A review kept by the browser comes back as it was; what is no review is refused, and hurts nobody."""

import base64
import json
import random
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_articles import ARTICLE, Drafted, entry
from sample_data import HOSTILE_NAMES

from paradiplomacy.model.statement import Agreement
from paradiplomacy.review.desk import Desk
from paradiplomacy.review.draft import Draft, Name
from paradiplomacy.review.editing import edited
from paradiplomacy.review.keeping import MAX_KEPT, Kept, KeptError, kept_review, kept_text
from paradiplomacy.review.naming import place_by_hand


@pytest.fixture(scope="module")
def draft(drafted: Drafted) -> Draft:
    return drafted(ARTICLE)


def text_of(kept: Kept) -> str:
    text = kept_text(kept)
    assert text is not None
    return text


def packed(told: str) -> str:
    return base64.b64encode(zlib.compress(told.encode())).decode()


def changed(text: str, *steps: str | int, to: Any) -> str:
    """The text with another value at one place."""
    told = json.loads(zlib.decompress(base64.b64decode(text)))
    part = told
    for step in steps[:-1]:
        part = part[step]
    part[steps[-1]] = to
    return packed(json.dumps(told))


def test_all_that_a_person_has_done_comes_back(draft: Draft, desk: Desk) -> None:
    name = Name("partner", "Springfield")
    place = place_by_hand("Springfield", country="US", kind="city", lat=39.8, lon=-89.6, is_taken=lambda _: False)
    statement = draft.statement(0)
    assert isinstance(statement, Agreement)
    done = draft.corrected(0, edited(statement, {"signed": "2024-03-10"})).decided(1, "rejected").placed(name, place)
    kept = Kept(
        done.cited(done.source.model_copy(update={"publisher": "River Post"})),
        opened="as it was",
        given={place.place_id: place},
        typed={2: {"signed": "2024", "sectors": ["tourism"], "amount": 3.5, "paragraph": None}},
        saved=("river-post", "text"),
    )
    back = kept_review(text_of(kept))
    assert back == kept
    assert entry(back.draft, desk, given=back.given).text == entry(kept.draft, desk, given=kept.given).text


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_text_comes_back_as_it_is(drafted: Drafted, name: str) -> None:
    kept = Kept(drafted(f"{name}\n{ARTICLE}"), opened=name, typed={0: {"partner": name}})
    text = kept_text(kept)
    assert text is None or kept_review(text) == kept  # half a character cannot be sent at all


def test_what_is_too_long_is_not_kept(draft: Draft) -> None:
    noise = random.Random(1).randbytes(MAX_KEPT).hex()  # noqa: S311 -- what cannot be packed much smaller
    assert kept_text(Kept(draft, opened=noise)) is None
    assert kept_text(Kept(draft, opened="x" * 50 * MAX_KEPT)) is None
    with pytest.raises(KeptError, match="longer"):
        kept_review(" " * (MAX_KEPT + 1))


def test_what_unpacks_without_end_is_refused(draft: Draft) -> None:
    whole = text_of(Kept(draft, opened=""))
    with pytest.raises(KeptError):
        kept_review(changed(whole, "opened", to="x" * 100_000_000))


@pytest.mark.parametrize(
    ("steps", "value"),
    [
        (("verdicts",), {"3": "accepted"}),
        (("verdicts",), {"-1": "accepted"}),
        (("verdicts",), {"0": "perhaps"}),
        (("typed",), {"4": {}}),
        (("extraction", "document", "paragraphs"), 5),
        (("source", "source_id"), "../../etc"),
        (("source", "url"), "javascript:alert(1)"),
        (("extraction", "candidates", 0, "statement", "kind"), "gift"),
    ],
)
def test_what_was_tampered_with_is_refused(draft: Draft, steps: tuple[str | int, ...], value: object) -> None:
    text = text_of(Kept(draft, opened=""))
    assert kept_review(text).draft == draft
    with pytest.raises(KeptError):
        kept_review(changed(text, *steps, to=value))


@given(st.text() | st.recursive(st.none() | st.text() | st.integers(), lambda x: st.dictionaries(st.text(), x)))
def test_no_other_text_is_a_review(value: object) -> None:
    told = value if isinstance(value, str) else json.dumps(value)
    for text in (told, packed(told.encode("utf-8", "replace").decode())):
        with pytest.raises(KeptError):
            kept_review(text)

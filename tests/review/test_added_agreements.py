"""Agreements that extraction has missed: added by a person, as candidates like the others."""

from typing import Any

import pytest
from naughty import OWN, is_text
from review_articles import Drafted, entry

from paradiplomacy.model.source import MAX_QUOTE_WORDS
from paradiplomacy.model.statement import Agreement, Intention
from paradiplomacy.review.adding import blank_agreement, with_agreement
from paradiplomacy.review.desk import Desk
from paradiplomacy.review.draft import Draft
from paradiplomacy.review.editing import EditError, editable_fields, value_of
from paradiplomacy.review.passages import paragraphs_of

TEXT = """Cooperation on tourism
VNA, 14 March 2023
On a sunny day Kien Giang signed a cooperation agreement with Zubrowka city in 2021 on tourism and the arts.
"""


@pytest.fixture(scope="module")
def draft(drafted: Drafted) -> Draft:
    return drafted(TEXT)


def said(**values: Any) -> dict[str, Any]:
    return {"province": "Kien Giang", "partner": "Zubrowka", "partner_country": "PL", "status": "signed"} | values


def test_a_form_begins_with_nothing_said(draft: Draft) -> None:
    blank = blank_agreement(draft)
    shown = {field: value_of(blank, field) for field in editable_fields(blank)}
    assert not any(value for field, value in shown.items() if field not in ("status", "instrument"))


def test_it_is_a_candidate_like_the_others_and_accepted(draft: Draft, desk: Desk) -> None:
    later = with_agreement(draft, said(signed="2021", sectors=["tourism"]), paragraph=3)
    number = len(draft.candidates)
    added = later.statement(number)
    assert isinstance(added, Agreement)
    assert (added.signed, added.sectors, added.locator.paragraph) == ("2021", ("tourism",), 3)
    assert added.locator.quote == "Kien Giang signed a cooperation agreement with Zubrowka city in"
    assert (later.verdict(number), later.is_added(number), draft.added) == ("accepted", True, ())
    assert [one.text for one in later.candidates[number].evidence] == ["Kien Giang", "Zubrowka"]
    marked = [passage for passage in paragraphs_of(later)[2] if number in passage.numbers]
    assert [passage.text for passage in marked] == ["Kien Giang", "Zubrowka"]
    made = entry(later, desk)
    assert made.is_valid
    assert 'partner = "Zubrowka"' in made.text


def test_a_wish_is_an_intention(draft: Draft) -> None:
    later = with_agreement(draft, said(status="sought"), paragraph=3)
    assert isinstance(later.statement(len(draft.candidates)), Intention)


def test_two_may_be_added_and_one_corrected(draft: Draft) -> None:
    later = with_agreement(with_agreement(draft, said(), paragraph=3), said(partner="Lutz"), paragraph=1)
    first, second = len(draft.candidates), len(draft.candidates) + 1
    assert later.numbers("accepted") == (first, second)
    assert later.statement(second).locator.quote == "Cooperation on tourism"
    assert [one.kind for one in later.candidates[second].evidence] == ["cue"]


@pytest.mark.parametrize(
    ("values", "paragraph", "faults"),
    [
        (said(), None, {("paragraph", "empty")}),
        (said(), 4, {("paragraph", "empty")}),
        (said(), 0, {("paragraph", "empty")}),
        (said(partner=" ", signed="soon"), 3, {("partner", "empty"), ("signed", "date")}),
        (said(province=""), None, {("province", "empty"), ("paragraph", "empty")}),
        (said(valid_from="2030", valid_to="2020"), 3, {("valid_to", "crossed")}),
    ],
)
def test_what_cannot_be_is_named(
    draft: Draft, values: dict[str, Any], paragraph: int | None, faults: set[tuple[str, str]]
) -> None:
    with pytest.raises(EditError) as refused:
        with_agreement(draft, values, paragraph=paragraph)
    assert set(refused.value.faults) == faults


@pytest.mark.parametrize("name", [one for one in OWN if is_text(one) and one.isprintable()])
def test_hostile_names_are_quoted_as_printed_and_give_a_sound_record(drafted: Drafted, desk: Desk, name: str) -> None:
    draft = drafted(f"A day\nVNA, 14 March 2023\nIt rained and {name} came, and {'word ' * 20}")
    line = draft.extraction.document.body[2]
    later = with_agreement(draft, said(partner=name), paragraph=3)
    quote = later.statement(len(draft.candidates)).locator.quote
    assert quote in line
    assert 1 <= len(quote.split()) <= MAX_QUOTE_WORDS
    assert entry(later, desk).record is not None

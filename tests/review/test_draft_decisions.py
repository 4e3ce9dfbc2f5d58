"""A draft: decisions, corrections and places chosen, each a new draft; the old one stays what it was."""

from typing import Any

import pytest
from review_articles import ARTICLE, Drafted, entry

from paradiplomacy.model.statement import Agreement, Intention, Trade
from paradiplomacy.review.desk import Desk
from paradiplomacy.review.draft import Draft, Name
from paradiplomacy.review.editing import EditError, edited
from paradiplomacy.review.naming import PlaceError, names_in_use, place_by_hand, places_text
from paradiplomacy.review.passages import paragraphs_of


@pytest.fixture(scope="module")
def draft(drafted: Drafted) -> Draft:
    return drafted(ARTICLE)


def tie(draft: Draft) -> Agreement:
    statement = draft.statement(0)
    assert isinstance(statement, Agreement)
    return statement


def test_everything_is_open_at_first(draft: Draft) -> None:
    assert len(draft.candidates) == 3
    assert draft.numbers("open") == (0, 1, 2)
    assert draft.numbers("accepted", "rejected") == ()


def test_a_decision_leaves_the_former_draft_as_it_was(draft: Draft) -> None:
    later = draft.decided(1, "rejected").all_decided((0, 2), "accepted")
    assert later.numbers("accepted") == (0, 2)
    assert later.numbers("rejected") == (1,)
    assert draft.numbers("open") == (0, 1, 2)


def test_a_correction_is_accepted_with_it(draft: Draft) -> None:
    later = draft.corrected(0, edited(tie(draft), {"signed": "2024-03-10"}))
    assert later.verdict(0) == "accepted"
    assert tie(later).signed == "2024-03-10"
    assert tie(draft).signed == "2024-03-11"


def test_a_signed_tie_that_was_only_wished_for_becomes_an_intention(draft: Draft) -> None:
    wish = edited(tie(draft), {"status": "sought"})
    assert isinstance(wish, Intention)
    assert wish.partner == "Kampot"


@pytest.mark.parametrize(
    ("values", "fault"),
    [
        ({"signed": "in March"}, ("signed", "date")),
        ({"signed": "2024-02-30"}, ("signed", "date")),
        ({"signed": "9024"}, ("signed", "late")),
        ({"province": "  "}, ("province", "empty")),
        ({"valid_from": "2025", "valid_to": "2020"}, ("valid_to", "crossed")),
        ({"partner_country": "Cambodia"}, ("partner_country", "other")),
        ({"statement_id": "mine"}, ("statement_id", "fixed")),
    ],
)
def test_a_correction_that_cannot_be_names_its_field(
    draft: Draft, values: dict[str, str], fault: tuple[str, str]
) -> None:
    with pytest.raises(EditError) as told:
        edited(tie(draft), values)
    assert told.value.faults == (fault,)


@pytest.mark.parametrize(
    ("values", "fault"),
    [
        ({"currency": "dollars"}, ("currency", "currency")),
        ({"currency": ""}, ("currency", "pair")),
        ({"amount": None}, ("amount", "pair")),
        ({"amount": -1.0}, ("amount", "number")),
        ({"partners": [" "]}, ("partners", "empty")),
        ({"period_from": "2024", "period_to": "2023-12"}, ("period_to", "crossed")),
    ],
)
def test_a_figure_that_cannot_be_names_its_field(draft: Draft, values: dict[str, Any], fault: tuple[str, str]) -> None:
    figure = next(one for one in map(draft.statement, draft.numbers("open")) if isinstance(one, Trade))
    with pytest.raises(EditError) as told:
        edited(figure, values)
    assert told.value.faults == (fault,)


def test_another_name_loses_the_place_of_the_former(draft: Draft) -> None:
    assert tie(draft).partner_id == "kh-kampot"
    assert edited(tie(draft), {"partner": "Kep"}).partner_id is None
    assert edited(tie(draft), {"partner_country": "LA"}).partner_id is None
    assert edited(tie(draft), {"signed": ""}).partner_id == "kh-kampot"


def test_partners_of_a_figure_keep_what_is_known_of_them(draft: Draft) -> None:
    figure = draft.statement(1)
    assert isinstance(figure, Trade)
    fewer = edited(figure, {"partners": ["Kep", "Takeo", "Kep", " "]})
    assert [(one.name, one.place_id) for one in fewer.partners] == [("Kep", "kh-kep"), ("Takeo", None)]


def test_names_that_need_a_person_come_first(draft: Draft, desk: Desk) -> None:
    first, *others = names_in_use(draft, desk.resolver())
    assert first.name == Name("partner", "Springfield")
    assert first.place is None
    assert len(first.choices) > 3
    assert first.others == ("vn-an-giang",)
    assert all(one.place for one in others)


def test_a_place_that_is_chosen_stands_in_the_record_under_its_id(draft: Draft, desk: Desk) -> None:
    springfield = next(one for one in names_in_use(draft, desk.resolver()) if one.place is None)
    later = draft.placed(springfield.name, springfield.choices[2])
    made = entry(later, desk)
    assert made.is_valid
    assert f'partner_id = "{springfield.choices[2].place_id}"' in made.text
    assert "partner_id" not in entry(later.placed(springfield.name, None), desk).text


def test_a_rejected_candidate_asks_for_no_place(draft: Draft, desk: Desk) -> None:
    assert all(one.place for one in names_in_use(draft.decided(2, "rejected"), desk.resolver()))


def test_a_place_by_hand_goes_into_the_record_and_into_the_list_of_places(draft: Draft, desk: Desk) -> None:
    place = place_by_hand(
        'Spring"field\\', country="US", kind="city", lat=40.1, lon=-80.2, is_taken=lambda one: one == "us-spring-field"
    )
    assert place.place_id == "us-spring-field-2"
    made = entry(draft.placed(Name("partner", "Springfield"), place), desk, given={place.place_id: place})
    assert made.is_valid
    assert made.places == (place,)
    assert 'partner_id = "us-spring-field-2"' in made.text
    assert 'en = "Spring\\"field\\\\"' in places_text(made.places)


@pytest.mark.parametrize(
    "wrong", [{"lat": None}, {"lat": 91.0}, {"country": "XX"}, {"name": " "}, {"lon": float("nan")}]
)
def test_a_place_by_hand_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    told = {"name": "Somewhere", "country": "LA", "kind": "city", "lat": 18.0, "lon": 102.6, **wrong}
    with pytest.raises(PlaceError):
        place_by_hand(told.pop("name"), **told, is_taken=lambda _one: False)


def test_passages_are_the_text_and_know_their_candidates(draft: Draft) -> None:
    paragraphs = paragraphs_of(draft)
    body = draft.extraction.document.body
    assert ["".join(one.text for one in passages) for passages in paragraphs] == list(body)
    signed = next(one for one in paragraphs[2] if one.text == "signed")
    assert (signed.kinds, signed.numbers) == (("cue",), (0,))
    kampot = next(one for one in paragraphs[3] if one.text == "Kampot")
    assert kampot.numbers == (1,)

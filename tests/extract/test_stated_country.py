"""The country that an article names for a place is kept where no place of that name lies there."""

import pytest
from extraction_desk import Read

from paradiplomacy.extract.candidate import Candidate


def only(read: Read, text: str, language: str = "en") -> Candidate:
    (candidate,) = [c for c in read(text, language=language).candidates if c.statement.kind == "agreement"]
    return candidate


@pytest.mark.parametrize(
    ("language", "text", "place", "stated"),
    [
        ("en", "Da Nang signed an agreement with Japan's Daejeon city in 2004.", "kr-daejeon", "JP"),
        ("en", "Da Nang signed an agreement with Sakai city of South Korea in 2005.", "jp-sakai", "KR"),
        ("en", "Da Nang signed an agreement with Incheon (Japan) in 2006.", "kr-incheon", "JP"),
        ("en", "Da Nang signed an agreement with the French city of Incheon in 2007.", "kr-incheon", "FR"),
        ("fr", "Da Nang a signé un accord avec la ville japonaise d'Incheon en 2007.", "kr-incheon", "JP"),
        ("vi", "Đà Nẵng ký thỏa thuận với thành phố Incheon (Nhật Bản) năm 2006.", "kr-incheon", "JP"),
    ],
)
def test_another_country_than_that_of_the_place_is_kept_and_doubted(
    read: Read, language: str, text: str, place: str, stated: str
) -> None:
    candidate = only(read, text, language)
    assert (candidate.statement.partner_id, candidate.statement.partner_country) == (place, stated)
    assert "outside" in {reason.kind for reason in candidate.reasons}
    assert candidate.confidence < only(read, "Da Nang signed an agreement with Incheon city.").confidence


@pytest.mark.parametrize(
    "text",
    [
        "Da Nang signed an agreement with Incheon in Japan.",  # where it was signed, perhaps
        "Da Nang, which is known in Japan, signed an agreement with Incheon.",
        "Da Nang signed agreements with partners in Japan and Incheon.",
        "Students from Japan, Incheon and Laos came: Da Nang signed an agreement with Incheon.",
    ],
)
def test_a_country_that_is_only_named_nearby_is_not_that_of_the_place(read: Read, text: str) -> None:
    ties = [c.statement for c in read(text, language="en").candidates if c.statement.kind == "agreement"]
    assert {(tie.partner_id, tie.partner_country) for tie in ties} == {("kr-incheon", "KR")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Hue signed a cooperation agreement with Zubrowka city in 2021 on tourism."),
        ("en", "Hue, whose guests from Laos have left, signed an agreement with the city of Zubrowka."),
        ("fr", "Hué a signé un accord avec la ville de Zubrowka en 2021."),
        ("vi", "Thừa Thiên Huế ký thỏa thuận hợp tác với thành phố Zubrowka năm 2021."),
    ],
)
def test_a_partner_that_no_gazetteer_knows_is_kept_without_a_country(read: Read, language: str, text: str) -> None:
    statement = only(read, text, language).statement
    assert (statement.partner, statement.partner_id, statement.partner_country) == ("Zubrowka", None, None)


def test_an_unknown_town_with_a_vietnamese_name_is_no_partner(read: Read) -> None:
    text = "Hue signed a cooperation agreement with Tam Khuong town in 2021."
    assert not [c for c in read(text, language="en").candidates if c.statement.kind == "agreement"]

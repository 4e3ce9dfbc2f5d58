"""Which sectors the words for what a tie is about stand for."""

import pytest
from extraction_desk import Read, sectors

SIDES = {
    "en": "Kon Tum and Attapeu of Laos",
    "fr": "Kon Tum et Attapeu (Laos)",
    "vi": "Kon Tum và Attapeu (Lào)",
}
"""The two sides, put in where a text says {both}."""


def fields(read: Read, text: str, language: str) -> set[str]:
    return sectors(read(text.format(both=SIDES[language]), language=language))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "{both} signed a pact in 2023.\nCooperation in tourism and fisheries comes first.", "fisheries tourism"),
        ("en", "{both} signed a pact in 2023.\nCooperation covers tourism and fisheries.", "fisheries tourism"),
        ("fr", "{both} ont signé un accord.\nCoopération dans le tourisme et la pêche.", "fisheries tourism"),
        ("fr", "{both} ont signé un accord.\nCoopération autour du tourisme.", "tourism"),
        ("vi", "{both} ký thỏa thuận.\nHợp tác về du lịch và thủy sản.", "fisheries tourism"),
        ("vi", "{both} ký thỏa thuận.\nHợp tác trong du lịch.", "tourism"),
        ("vi", "{both} ký thỏa thuận năm 2023. Văn bản không bao gồm du lịch.", ""),
        ("en", "{both} signed a pact in 2023. Besides tourism, it covers fisheries.", "fisheries tourism"),
        ("fr", "{both} ont signé un accord. Outre le tourisme, il couvre la pêche.", "fisheries tourism"),
        ("en", "{both} signed a pact with rice and shrimp as its main priorities.", "agriculture fisheries"),
        ("en", "{both} signed a pact on palm oil and sports.", "agriculture sports"),
        ("en", "{both} signed a pact with health and schools at its heart.", "education health"),
        ("en", "{both} signed a pact with nurses and teachers in the hall.", ""),
        ("fr", "{both} ont signé un accord le 3 mai, faisant une grande place au tourisme.", "tourism"),
        ("fr", "{both} ont signé un accord ; ce texte réserve une belle place au tourisme.", "tourism"),
        ("fr", "{both} ont signé un accord sur la grande place de la ville.", ""),
    ],
)
def test_fields_are_announced_in_many_words(read: Read, language: str, text: str, expected: str) -> None:
    assert fields(read, text, language) == set(expected.split())


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Kon Tum has ties with Attapeu of Laos, with which it shares a border.", ""),
        ("en", "{both} cooperate in trade, sharing a 150-kilometre borderline, and tourism.", "tourism trade"),
        (
            "en",
            "Kon Tum has ties with Attapeu of Laos in trade and shares border management.",
            "border_management trade",
        ),
        ("fr", "{both} coopèrent dans le commerce, partageant 150 km de frontière.", "trade"),
        ("vi", "Kon Tum hợp tác với tỉnh Attapeu (Lào) về thương mại, có chung đường biên giới.", "trade"),
        ("vi", "Kon Tum hợp tác với tỉnh Attapeu (Lào) về quản lý biên giới.", "border_management"),
        ("vi", "{both} hợp tác chặt chẽ về quy tập hài cốt bộ đội tình nguyện.", "war_remains"),
    ],
)
def test_what_lies_between_and_who_fought_are_no_fields(read: Read, language: str, text: str, expected: str) -> None:
    assert fields(read, text, language) == set(expected.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("post-covid trade", "trade"),
        ("epidemic-hit markets", "trade"),
        ("a tourism push as the pandemic ends", "tourism"),
        ("work against covid-19", "health"),
        ("pandemic prevention", "health"),
        ("epidemiology", "health"),
    ],
)
def test_a_pandemic_is_a_field_only_where_it_is_fought(read: Read, text: str, expected: str) -> None:
    assert fields(read, f"{{both}} signed a pact on {text}.", "en") == {expected}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "{both} ont signé un accord prévoyant d'échanger des délégations.", "delegation_exchange"),
        ("fr", "{both} ont signé un accord. Elles échangent des délégations depuis 2012.", "delegation_exchange"),
        ("fr", "{both} coopèrent depuis 2012 et ont échangé des délégations.", "delegation_exchange"),
        ("fr", "{both} ont échangé plusieurs délégations.", "delegation_exchange"),
        ("vi", "{both} ký thỏa thuận về trồng sâm.", "agriculture"),
        ("vi", "{both} ký thỏa thuận về trồng rừng.", "forestry"),
        ("vi", "{both} ký thỏa thuận về nuôi trồng.", "fisheries"),
    ],
)
def test_beginnings_of_words_tell_the_field(read: Read, language: str, text: str, expected: str) -> None:
    assert fields(read, text, language) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{both} are twinned. Doctors from there examined patients every spring.", "health"),
        ("{both} are twinned. Teachers of the city have learned Japanese for years.", "education"),
        ("{both} are twinned. Art troupes perform in its park each May.", "culture"),
        ("{both} are twinned. Doctors examined patients in Japan.", ""),
        ("{both} are twinned. Doctors are few there.", ""),
        ("{both} are twinned. Doctors treated patients at a cost of 500 USD.", ""),
        ("{both} are twinned.\nDoctors treated patients in the port.", ""),
    ],
)
def test_deeds_of_people_belong_to_the_tie_just_told_of(read: Read, text: str, expected: str) -> None:
    assert fields(read, text, "en") == set(expected.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{both} agreed to work together in sports, the press service said.", "sports"),
        ("{both} signed a pact on sports during the coffee festival.", "sports"),
        ("{both} signed a pact on sports along National Road 9.", "sports"),
        ("{both} agreed to cooperate in sports with the metropolis.", "sports"),
        ("{both} signed a pact on a cooperation programme.", ""),
        ("{both} signed a pact on all fields.", "comprehensive"),
        ("{both} signed a pact on health workers.", "health"),
    ],
)
def test_where_and_who_are_no_fields(read: Read, text: str, expected: str) -> None:
    assert fields(read, text, "en") == set(expected.split())


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("seasonal workers for the orchards of the county", "labour"),
        ("farm hands", "labour"),
        ("the fight against timber smuggling", "crime_prevention"),
        ("tours by air and road", "tourism"),
        ("staff for the tourism trade", "tourism"),
    ],
)
def test_where_people_work_and_what_they_go_by_is_no_field(read: Read, told: str, expected: str) -> None:
    assert fields(read, f"{{both}} signed an agreement on {told}.", "en") == set(expected.split())

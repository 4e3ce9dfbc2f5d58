"""Who signs or wishes where a sentence names no partner: heads, guests, statesmen, two countries."""

import pytest
from extraction_desk import Read, ties

RECEIVED = {
    "en": "Can Tho received Kobe of Japan. ",
    "fr": "Can Tho a reçu Kobe (Japon). ",
    "vi": "Cần Thơ đón Kobe (Nhật Bản). ",
}


def told(read: Read, text: str, language: str = "en", headline: str = "A headline") -> set[tuple[str, str | None]]:
    """Return (status, partner) of the ties."""
    return {(status, partner) for status, partner, _ in ties(read(text, headline=headline, language=language))}


@pytest.mark.parametrize(
    ("language", "headline", "text", "expected"),
    [
        (
            "en",
            "Kobe of Japan writes to Can Tho",
            "Can Tho is a city of rivers.\nThe mayor hoped that the city would open a school.",
            ("sought", "jp-kobe"),
        ),
        (
            "en",
            "Kobe of Japan writes to Can Tho",
            "Can Tho is a city of rivers.\nThe visitor proposed a direct ferry.",
            ("sought", "jp-kobe"),
        ),
        (
            "en",
            "Can Tho hosts Kobe of Japan",
            "The hall was full. Wonju of Korea had sent flowers.\nThe governor has signed an accord.",
            ("signed", "jp-kobe"),
        ),
        (
            "fr",
            "Le maire de Rennes (France) à Can Tho",
            "Can Tho est une ville de fleuves.\nLe maire a proposé une ligne de ferry.",
            ("sought", "fr-rennes"),
        ),
        (
            "fr",
            "Can Tho reçoit Rennes (France)",
            "La salle était pleine. Nantes (France) avait envoyé des fleurs.\nLe maire a signé un accord.",
            ("signed", "fr-rennes"),
        ),
    ],
)
def test_the_head_of_the_partner_that_an_article_is_about_acts_for_it(
    read: Read, language: str, headline: str, text: str, expected: tuple[str, str]
) -> None:
    assert told(read, text, language, headline) == {expected}


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        (
            "en",
            "Kobe of Japan writes to Can Tho",
            "Can Tho is a city of rivers.\nThe driver proposed a direct ferry.",
        ),
        (
            "fr",
            "Le maire de Rennes (France) à Can Tho",
            "Can Tho est une ville de fleuves.\nLe chauffeur a proposé une ligne de ferry.",
        ),
    ],
)
def test_others_act_for_nobody(read: Read, language: str, headline: str, text: str) -> None:
    assert told(read, text, language, headline) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "\nThe agreement was signed by the prime minister."),
        ("en", "\nThe minister of trade signed the agreement."),
        ("fr", "\nLe premier ministre a signé l'accord."),
        ("vi", "\nThủ tướng đã ký thỏa thuận này."),
        ("en", "The two countries signed an agreement on fisheries."),
        ("fr", "Les deux pays ont signé un accord sur la pêche."),
        ("vi", "Hai nước đã ký thỏa thuận về thủy sản."),
        ("en", "\nA pact was signed on a sheet of silk."),
        ("en", "\nThis signed document hung on the wall."),
        ("en", "Twin cities of Kobe include Marseille of France."),
        ("vi", "Các thành phố kết nghĩa của Kobe có quan hệ với Busan (Hàn Quốc)."),
    ],
)
def test_what_is_not_of_the_province_is_left_out(read: Read, language: str, text: str) -> None:
    assert told(read, RECEIVED[language] + text, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "As the two countries mark 50 years of ties, Can Tho signed an agreement with Kobe of Japan."),
        ("en", "Can Tho received Kobe of Japan.\nThe president of the city council signed the agreement."),
        ("en", "Can Tho received Kobe of Japan.\nA pact was signed on Monday."),
        ("en", "Can Tho received Kobe of Japan. The Japanese island signed a pact with the metropolis."),
        ("en", "Can Tho received Kobe of Japan. The port city signed an accord with the Japanese town."),
        ("fr", "Can Tho a reçu Kobe (Japon).\nUne convention a été signée à la gare en 2019."),
        ("fr", "Can Tho a reçu Kobe (Japon). Un accord a été signé, point d'orgue de cette visite."),
    ],
)
def test_what_is_of_the_province_stays(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == {("signed", "jp-kobe")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Dien Bien wrote to Phongsaly of Laos. Luang Prabang of Laos wrote back.\n"
            "In Phongsaly, the chairman proposed to build a new road.",
        ),
        (
            "vi",
            "Điện Biên thăm tỉnh Phongsaly (Lào). Tỉnh Luang Prabang (Lào) gửi thư.\n"
            "Tại Phongsaly, chủ tịch tỉnh đề nghị mở tuyến đường mới.",
        ),
    ],
)
def test_a_wish_is_for_the_place_that_its_sentence_opens_with(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == {("sought", "la-phongsaly")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The guests of Kandal of Cambodia came to An Giang.\nFirms of France wish to invest in Kandal."),
        (
            "vi",
            "An Giang đón đoàn tỉnh Kandal (Campuchia).\nChủ tịch đề nghị doanh nghiệp Nhật Bản đầu tư ở Kandal.",
        ),
    ],
)
def test_a_wish_may_name_the_partner_spoken_of_as_a_place(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == {("sought", "kh-kandal")}


def test_a_wish_for_another_place_is_not_for_the_partner_spoken_of(read: Read) -> None:
    text = (
        "An Giang received guests of Kandal of Cambodia. The chairman hoped that firms would invest in Osaka of Japan."
    )
    assert told(read, text) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In Japan, Can Tho signed an agreement with Kobe and Haruto Matsumoto."),
        ("en", "Can Tho signed an agreement with Kobe, led by Haruto Matsumoto, of Japan."),
        ("fr", "Au Japon, Can Tho a signé un accord avec Kobe et Haruto Matsumoto."),
    ],
)
def test_a_name_behind_a_first_name_is_a_person(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == {("signed", "jp-kobe")}


def test_the_same_name_alone_is_a_town(read: Read) -> None:
    found = told(read, "In Japan, Can Tho signed an agreement with Kobe and Matsumoto.")
    assert found == {("signed", "jp-kobe"), ("signed", "jp-matsumoto")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kon Tum signed an agreement with the Governor of Champasak Vilayvong Boutdakham of Laos."),
        ("fr", "Kon Tum a signé un accord avec le gouverneur de Champasak Vilayvong Boutdakham, au Laos."),
    ],
)
def test_a_place_stands_before_the_name_of_its_head(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == {("signed", "la-champasak")}

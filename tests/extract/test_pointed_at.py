"""Partners that a sentence points back at, and documents told of by their number."""

import pytest
from extraction_desk import Read, sectors_told, ties

VISITORS = {
    "en": "Guests from the Cambodian provinces of Svay Rieng, Prey Veng and Kampong Cham came to Tay Ninh. ",
    "fr": "Des invités des provinces cambodgiennes de Svay Rieng, Prey Veng et Kampong Cham sont venus à Tay Ninh. ",
    "vi": "Đoàn các tỉnh Svay Rieng, Prey Veng và Kampong Cham (Campuchia) đến thăm Tây Ninh. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Receiving the governor of Svay Rieng, he said Tay Ninh and these three provinces had worked together."),
        ("fr", "Recevant le gouverneur de Svay Rieng, il a dit que Tay Ninh et ces trois provinces coopéraient bien."),
        ("vi", "Tiếp Tỉnh trưởng Svay Rieng, ông cho biết Tây Ninh và ba tỉnh này đã ký thỏa thuận hợp tác."),
    ],
)
def test_these_are_all_that_were_named_whoever_is_named_again(read: Read, language: str, text: str) -> None:
    found = ties(read(VISITORS[language] + text, language=language))
    assert {partner for _, partner, _ in found} == {"kh-svay-rieng", "kh-prey-veng", "kh-kampong-cham"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On a visit to Attapeu and Sekong, leaders of Quang Nam signed an agreement with each of them."),
        ("en", "In Attapeu and Sekong, leaders of Quang Nam proposed cooperation on farming with both provinces."),
        ("fr", "En visite à Attapeu et à Sékong, Quang Nam a signé avec chacune de ces provinces un accord."),
        ("fr", "Lors d'une tournée à Attapeu et Sékong, le secrétaire de Quang Nam a souhaité coopérer avec elles."),
        ("fr", "Quang Nam s'est rendu à Attapeu et à Sékong. Il a conclu avec chacune des deux provinces un accord."),
        ("vi", "Thăm và làm việc tại Attapeu và Sekong, đoàn Quảng Nam đã ký với từng tỉnh thỏa thuận hợp tác."),
    ],
)
def test_those_visited_are_those_signed_with(read: Read, language: str, text: str) -> None:
    assert {partner for _, partner, _ in ties(read(text, language=language))} == {"la-attapeu", "la-sekong"}


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("elle a signé un accord sur la pêche.", "fisheries"),
        ("elle étudie le passage de la paire de postes Thanh Thuy-Nam On au rang supérieur.", "border_management"),
    ],
)
def test_the_latter_is_the_last_of_all_that_were_named(read: Read, text: str, sectors: str) -> None:
    told = "Nghe An touche à Houaphan, à Xieng Khouang et à Bolikhamsay (Laos). Avec cette dernière, "
    ((_, partner, codes),) = sectors_told(read(told + text, language="fr"))
    assert (partner, codes) == ("la-bolikhamsai", sectors)


@pytest.mark.parametrize(
    "text",
    [
        "En visite à Vientiane, un ministre a promis aux dirigeants de Huê de travailler avec la ville.",
        "At a fair in Vientiane, the team from Hue spoke with them about music.",
    ],
)
def test_where_somebody_was_is_not_meant_otherwise(read: Read, text: str) -> None:
    assert ties(read(text, language="fr" if " à " in text else "en")) == set()


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Le premier, entre les polices, concerne le trafic de drogue.", "crime_prevention"),
        ("Le second lie les services de l'Agriculture et vise l'élevage.", "livestock"),
        ("Le second, plus court, porte sur la pêche.", "fisheries"),
    ],
)
def test_one_of_several_documents_tells_its_fields(read: Read, text: str, sectors: str) -> None:
    found = read("Ha Tinh et Khammouane ont signé deux accords. " + text, language="fr")
    assert sectors_told(found) == {("signed", "la-khammouane", sectors)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'ancien accord étant arrivé à échéance, Huê et Rennes en ont signé un nouveau, qui porte sur la pêche.", ""),
        (
            "L'accord de 2015 entre Huê et Rennes a expiré ; les deux villes en ont signé un autre sur la pêche.",
            "ended",
        ),
    ],
)
def test_the_old_document_and_the_new_one(read: Read, text: str, expected: str) -> None:
    found = {(status, sectors) for status, _, sectors in sectors_told(read(text, language="fr"))}
    assert found == {("signed", "fisheries")} | ({(expected, "")} if expected else set())


@pytest.mark.parametrize(
    "text",
    [
        "Un accord entre Huê et Rennes pour 2024-2026, dont les services relisent le texte, doit être paraphé en mai.",
        "Une convention entre Huê et Rennes, dont le texte est à la traduction, sera conclue en mai.",
    ],
)
def test_a_document_to_come_of_which_something_is_told_in_passing(read: Read, text: str) -> None:
    assert {status for status, _, _ in ties(read(text, language="fr"))} == {"planned"}

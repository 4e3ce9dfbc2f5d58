"""Which partner a sentence means that names none."""

import pytest
from extraction_desk import Read, ties

BEFORE = {
    "en": "Can Tho received guests of Kobe of Japan.\nThey saw a market.\n",
    "fr": "Can Tho a reçu une équipe de Kobe (Japon).\nElle a vu un marché.\n",
    "vi": "Cần Thơ đón khách của Kobe (Nhật Bản).\nKhách thăm chợ.\n",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The cooperation agreement was signed in the town hall.", ("signed", "agreement")),
        ("en", "That memorandum was then inked by the mayors.", ("signed", "MoU")),
        ("en", "A pact was signed in 2019.", ("signed", "agreement")),
        ("en", "A twinning agreement was renewed in 2019.", ("renewed", "twinning")),
        ("fr", "L'accord a été signé à la mairie.", ("signed", "agreement")),
        ("fr", "Ce protocole a été paraphé par les maires.", ("signed", "agreement")),
        ("fr", "Une convention a été renouvelée en 2019.", ("renewed", "agreement")),
        ("vi", "Bản ghi nhớ này được ký tại hội trường.", ("signed", "MoU")),
        ("vi", "Văn bản nói trên đã được ký tại hội trường.", ("signed", "agreement")),
        ("vi", "Thỏa thuận hợp tác được ký năm 2019.", ("signed", "agreement")),
        ("vi", "Một bản ghi nhớ được ký kết vào ngày 3/5/2019.", ("signed", "MoU")),
    ],
)
def test_the_document_is_that_with_the_only_partner(
    read: Read, language: str, text: str, expected: tuple[str, str]
) -> None:
    status, instrument = expected
    assert ties(read(BEFORE[language] + text, language=language)) == {(status, "jp-kobe", instrument)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An agreement was signed in 2019 by a company of Hanoi."),
        ("en", "The builders signed a contract."),
        ("fr", "Un accord a été signé en 2019 par une société de Hanoï."),
        ("vi", "Một thỏa thuận được ký năm 2019 với doanh nghiệp của Hà Nội."),
    ],
)
def test_documents_of_others_are_not_those_of_the_partner(read: Read, language: str, text: str) -> None:
    assert ties(read(BEFORE[language] + text, language=language)) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can Tho received Kobe of Japan and Wonju of Korea.\nThey saw a market.\nA pact was signed in 2019."),
        ("fr", "Can Tho a reçu Kobe (Japon) et Wonju (Corée).\nLe marché a plu.\nUn accord a été signé en 2019."),
        ("vi", "Cần Thơ đón Kobe (Nhật Bản) và Wonju (Hàn Quốc).\nHọ thăm chợ.\nThỏa thuận được ký năm 2019."),
    ],
)
def test_of_two_partners_neither_is_guessed(read: Read, language: str, text: str) -> None:
    assert ties(read(text, language=language)) == set()


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The provincial leaders agreed to open a school.", "planned"),
        ("en", "The officials hoped to build a school.", "sought"),
        ("en", "The mayors agreed to open a school.", "planned"),
        ("fr", "Ces deux maires ont signé un accord.", "signed"),
        ("fr", "Un accord a été conclu entre deux élus.", "signed"),
        ("fr", "La rencontre des deux voisines s'est conclue par la signature d'un accord.", "signed"),
        ("fr", "Ces deux interlocuteurs ont signé une lettre d'intention.", "signed"),
        ("fr", "Ces deux responsables ont paraphé un accord.", "signed"),
        ("fr", "Au nom des deux dirigeants, un accord a été signé.", "signed"),
        ("vi", "Hai thủ đô ký thỏa thuận.", "signed"),
        ("vi", "Hai lãnh đạo ký thỏa thuận.", "signed"),
        ("vi", "Hai đơn vị ký thỏa thuận.", "signed"),
    ],
)
def test_those_who_lead_two_sides_stand_for_them(read: Read, language: str, text: str, status: str) -> None:
    found = ties(read(BEFORE[language] + text, language=language))
    assert {(told, partner) for told, partner, _ in found} == {(status, "jp-kobe")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The drivers hoped to build a school."),
        ("fr", "Ces deux chauffeurs ont signé un accord."),
        ("vi", "Hai tài xế ký thỏa thuận."),
    ],
)
def test_others_who_are_two_stand_for_nobody(read: Read, language: str, text: str) -> None:
    assert ties(read(BEFORE[language] + text, language=language)) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kobe is close to Osaka of Japan. The two sides will sign a memorandum of understanding."),
        ("en", "Kobe grows faster than Kyoto of Japan. They agreed to sign a memorandum of understanding."),
        ("fr", "Kobe grandit plus vite que Kyoto (Japon). Les deux parties vont signer un protocole d'entente."),
        ("vi", "Kobe phát triển nhanh hơn Kyoto (Nhật Bản). Hai bên sẽ ký bản ghi nhớ hợp tác."),
    ],
)
def test_who_is_named_beside_the_partner_in_passing_is_not_meant(read: Read, language: str, text: str) -> None:
    assert {partner for _, partner, _ in ties(read(BEFORE[language] + text, language=language))} == {"jp-kobe"}


@pytest.mark.parametrize(
    "text",
    [
        "Sakai is at home with two provinces. With Nghe An it is tied by a memorandum of 2009.",
        "Then it was the turn of Sakai. Officials of that city held talks with Nghe An on tourism.",
    ],
)
def test_a_partner_named_before_is_meant_behind_other_words(read: Read, text: str) -> None:
    found = read(f"News from Kobe\nKobe is a port of Japan.\n{text}", language="en")
    assert ("vn-nghe-an", "jp-sakai") in {(c.statement.province_id, c.statement.partner_id) for c in found.candidates}

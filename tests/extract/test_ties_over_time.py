"""Earlier and later documents of one pair: renewed, over, replaced, denied."""

import pytest
from extraction_desk import Read, of_kind, ties


def told(read: Read, text: str, language: str = "en") -> set[tuple[str, str | None]]:
    """Return (status, partner) of the ties."""
    return {(status, partner) for status, partner, _ in ties(read(text, language=language))}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can Tho and Kobe of Japan agreed to renew the agreement they signed in 2014."),
        (
            "fr",
            "Can Tho et Kobe (Japon) vont renouveler l'accord de coopération, celui qu'elles ont signé en 2014.",
        ),
    ],
)
def test_the_document_to_be_renewed_was_signed_before(read: Read, language: str, text: str) -> None:
    found = read(text, language=language)
    assert {(c.statement.status, c.statement.signed) for c in found.candidates} == {
        ("planned", None),
        ("signed", "2014"),
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can Tho and Kobe of Japan signed a pact in 2014 and renewed it in 2019."),
        ("en", "Can Tho and Kobe of Japan signed a pact in 2014, renewed in 2019."),
    ],
)
def test_a_document_is_renewed_in_the_sentence_that_tells_its_signing(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == {("signed", "jp-kobe"), ("renewed", "jp-kobe")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Can Tho has not signed any agreement with Kobe of Japan, but it has ties with Wonju of Korea.",
            ("established", "kr-wonju"),
        ),
        (
            "fr",
            "Aucun accord n'a été signé avec Kobe (Japon), mais Can Tho souhaite coopérer avec Wonju (Corée).",
            ("sought", "kr-wonju"),
        ),
        (
            "vi",
            "Cần Thơ chưa ký thỏa thuận với Kobe (Nhật Bản), nhưng đã ký bản ghi nhớ với Wonju (Hàn Quốc).",
            ("signed", "kr-wonju"),
        ),
    ],
)
def test_a_first_clause_that_denies_gives_its_partner_to_no_other(
    read: Read, language: str, text: str, expected: tuple[str, str]
) -> None:
    assert told(read, text, language) == {expected}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Can Tho n'a encore rien signé avec Kobe (Japon)."),
        ("fr", "Aucune signature n'est prévue entre Can Tho et Kobe (Japon)."),
    ],
)
def test_nothing_signed_is_no_tie(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == set()


@pytest.mark.parametrize(
    ("language", "text", "until"),
    [
        ("en", "Can Tho signed an agreement with Kobe of Japan in 2010. It expired in 2015.", "2015"),
        ("fr", "Can Tho a signé un accord avec Kobe (Japon) en 2010. Il a expiré en 2015.", "2015"),
        ("vi", "Cần Thơ ký thỏa thuận với Kobe (Nhật Bản) năm 2010. Thỏa thuận này đã hết hiệu lực.", None),
        ("vi", "Cần Thơ ký thỏa thuận với Kobe (Nhật Bản) năm 2010. Thỏa thuận này đã kết thúc.", None),
    ],
)
def test_a_document_that_is_now_over_is_one_document(read: Read, language: str, text: str, until: str | None) -> None:
    (agreement,) = of_kind(read(text, language=language), "agreement")
    one = agreement.statement
    assert (one.status, one.signed, one.valid_to) == ("ended", "2010", until)
    assert one.instrument == "agreement"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Thỏa thuận giữa Cần Thơ và Kobe (Nhật Bản) đã kết thúc.", {("ended", "jp-kobe")}),
        ("vi", "Chuyến thăm Kobe (Nhật Bản) của Cần Thơ đã kết thúc.", set()),
    ],
)
def test_a_document_ends_and_a_visit_does(read: Read, language: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert told(read, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Nghe An signed a pact with Bolikhamsai of Laos.\nIt rained.\nIt snowed.\nIt rained again.\n"
            "With Xiangkhouang of Laos, the province has built a school.",
        ),
        (
            "vi",
            "Nghệ An ký thỏa thuận với Bolikhamsai (Lào).\nTrời mưa.\nTrời gió.\nTrời nắng.\n"
            "Với tỉnh Xiêng Khoảng (Lào), tỉnh đã xây trường học.",
        ),
    ],
)
def test_what_has_been_done_with_another_is_an_established_tie(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == {("signed", "la-bolikhamsai"), ("established", "la-xiangkhouang")}


@pytest.mark.parametrize(
    ("language", "text", "signed"),
    [
        ("fr", "Can Tho et Kobe (Japon) coopèrent depuis l'accord du 3 mai 2019.", "2019-05-03"),
        ("fr", "Des lettres d'intention échangées en 2019 lient Can Tho à Kobe (Japon).", "2019"),
        ("fr", "Un acte d'amitié conclu en 2019 lie Can Tho à Kobe (Japon).", "2019"),
    ],
)
def test_the_day_of_a_document_is_told_with_its_name(read: Read, language: str, text: str, signed: str) -> None:
    (agreement,) = of_kind(read(text, language=language), "agreement")
    assert (agreement.statement.status, agreement.statement.signed) == ("signed", signed)


def test_a_document_is_told_by_the_years_that_it_holds_for(read: Read) -> None:
    text = "Cần Thơ và Kobe (Nhật Bản) thực hiện thỏa thuận giai đoạn 2020-2025."
    (agreement,) = of_kind(read(text, language="vi"), "agreement")
    one = agreement.statement
    assert (one.status, one.valid_from, one.valid_to) == ("signed", "2020", "2025")


def test_another_province_that_did_the_same_has_signed(read: Read) -> None:
    text = "Can Tho a signé un accord avec Kobe (Japon). Huê a fait de même avec Lille (France)."
    assert told(read, text, "fr") == {("signed", "jp-kobe"), ("signed", "fr-lille")}


@pytest.mark.parametrize(
    ("language", "text", "ended"),
    [
        ("en", "The pact of Hue with Nara of Japan, signed in 2010, is no longer in force.", None),
        ("en", "The pact of Hue with Nara of Japan, signed in 2010, expired in 2015.", "2015"),
        ("fr", "La convention de Huê avec Nara (Japon), signée en 2010, n'a pas été renouvelée.", None),
        ("vi", "Thỏa thuận giữa Huế và Nara (Nhật Bản) ký năm 2010 đã hết hiệu lực năm 2015.", "2015"),
    ],
)
def test_what_has_ended_was_signed_on_the_day_behind_its_verb(
    read: Read, language: str, text: str, ended: str | None
) -> None:
    (tie,) = of_kind(read(text, language=language), "agreement")
    assert (tie.statement.status, tie.statement.signed, tie.statement.valid_to) == ("ended", "2010", ended)

"""Documents told of without the names of their sides, in an article about two: whose they are, and from when."""

import pytest
from extraction_desk import Read, of_kind

LEAD = {
    "en": "Leaders of Quang Tri province and Savannakhet province (Laos) met on Friday. ",
    "fr": "Les dirigeants de la province de Quang Tri et de celle de Savannakhet (Laos) se sont rencontrés vendredi. ",
    "vi": "Lãnh đạo tỉnh Quảng Trị và tỉnh Savannakhet (Lào) đã gặp nhau hôm thứ Sáu. ",
}
HEADLINE = {
    "en": "Quang Tri and Savannakhet hold talks",
    "fr": "Quang Tri et Savannakhet se rencontrent",
    "vi": "Quảng Trị và Savannakhet hội đàm",
}
Told = list[tuple[str, str, str | None, str | None, str | None]]


def told(read: Read, text: str, language: str) -> Told:
    """What is said of each document: status, instrument, day, first and last year."""
    found = of_kind(
        read(LEAD[language] + text, headline=HEADLINE[language], language=language, published="2024-05-14"),
        "agreement",
    )
    statements = [candidate.statement for candidate in found]
    assert {s.province_id for s in statements} <= {"vn-quang-tri"}
    assert {s.partner_id for s in statements} <= {"la-savannakhet"}
    return [(s.status, s.instrument, s.signed, s.valid_from, s.valid_to) for s in statements]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The agreement on friendly exchanges was signed in Hanoi in February 2008.", "2008-02"),
        ("en", "An agreement was signed in Dong Ha in 2008.", "2008"),
        ("en", "In 2008, an agreement was signed in Dong Ha.", "2008"),
        ("en", "The agreement was signed on May 3, 2008 in Vientiane.", "2008-05-03"),
        ("fr", "L'accord a été signé à Vientiane en 2008.", "2008"),
        ("fr", "En 2008, un accord a été signé à Dong Ha.", "2008"),
        ("vi", "Thỏa thuận được ký tại Viêng Chăn năm 2008.", "2008"),
        ("vi", "Thỏa thuận được ký ngày 3/5/2019 tại Đông Hà.", "2019-05-03"),
    ],
)
def test_where_it_was_signed_is_no_side(read: Read, language: str, text: str, day: str) -> None:
    assert told(read, text, language) == [("signed", "agreement", day, None, None)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Under an agreement signed in 1994, firms took part in logging.", ("agreement", "1994", None, None)),
        ("en", "Under the agreement of 1994, firms took part in logging.", ("agreement", "1994", None, None)),
        ("en", "The governor recalled the agreement of 2012 on education.", ("agreement", "2012", None, None)),
        ("en", "Cooperation is based on a memorandum signed in 2020.", ("MoU", "2020", None, None)),
        ("en", "The memorandum for 2020-2024 has brought little.", ("MoU", None, "2020", "2024")),
        ("en", "Much remains to be done under the 2022-2026 agreement.", ("agreement", None, "2022", "2026")),
        ("en", "The agreement of 2019 was a first step.", ("agreement", "2019", None, None)),
        ("fr", "En vertu de l'accord de 1994, on a planté des arbres.", ("agreement", "1994", None, None)),
        ("fr", "Le premier accord remonte à 1998.", ("agreement", "1998", None, None)),
        ("fr", "L'accord signé en 2019 était un premier pas.", ("agreement", "2019", None, None)),
        ("fr", "La coopération repose sur un mémorandum couvrant 2020-2025.", ("MoU", None, "2020", "2025")),
        ("fr", "Le gouverneur a rappelé l'accord de 2012 sur l'école.", ("agreement", "2012", None, None)),
        ("vi", "Thỏa thuận năm 2019 là bước đi đầu tiên.", ("agreement", "2019", None, None)),
        ("vi", "Theo bản ghi nhớ năm 1994, hai bên trồng cây.", ("MoU", "1994", None, None)),
        ("vi", "Thỏa thuận đầu tiên có từ năm 1998.", ("agreement", None, "1998", None)),
    ],
)
def test_a_document_told_by_its_year(
    read: Read, language: str, text: str, expected: tuple[str, str | None, str | None, str | None]
) -> None:
    assert told(read, text, language) == [("signed", *expected)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They reviewed the 2020-2025 programme."),
        ("en", "The talks were about the programme for 2020-2025."),
        ("en", "The delegations had spent half a day on the programme of 2020-2025."),
        ("en", "The current programme runs from 2020 to 2025."),
        ("fr", "Ils ont passé en revue le programme 2020-2025."),
        ("fr", "Nous travaillons dans le cadre d'un programme d'action 2020-2025."),
        ("vi", "Chương trình hợp tác hiện nay kéo dài từ 2020 đến 2025."),
    ],
)
def test_a_programme_that_runs(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == [("established", "programme", None, "2020", "2025")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Cooperation began in 1999."),
        ("en", "Their partnership was launched in 1999."),
        ("en", "The relationship was formalised in 1999."),
        ("fr", "Leur partenariat est né en 1999."),
        ("fr", "La coopération a débuté en 1999."),
        ("fr", "Le partenariat a été lancé en 1999."),
    ],
)
def test_when_a_tie_began(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == [("established", "unspecified", "1999", None, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 2011 agreement was renewed in 2016."),
        ("fr", "L'accord de 2011 a été renouvelé en 2016."),
        ("vi", "Thỏa thuận năm 2011 được gia hạn năm 2016."),
    ],
)
def test_what_became_of_a_document_told_by_its_year(read: Read, language: str, text: str) -> None:
    assert sorted(told(read, text, language)) == [
        ("renewed", "agreement", "2016", None, None),
        ("signed", "agreement", "2011", None, None),
    ]


def test_a_document_that_was_not_renewed_did_not_end_in_the_year_of_its_signing(read: Read) -> None:
    assert told(read, "The agreement of 2011 was not renewed.", "en") == [("ended", "agreement", "2011", None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "They signed a memorandum on 3 May 2019. The agreement of 2019 was a first step.",
        "They signed a memorandum on 3 May 2019. The 2019 memorandum was a first step.",
    ],
)
def test_the_same_document_told_again_by_its_year(read: Read, text: str) -> None:
    assert told(read, text, "en") == [("signed", "MoU", "2019-05-03", None, None)]


def test_two_documents_of_one_day_stay_two(read: Read) -> None:
    text = "On May 3, 2019 they signed a memorandum on health. On May 3, 2019 they signed an agreement on tourism."
    assert [instrument for _, instrument, *_ in told(read, text, "en")] == ["MoU", "agreement"]


@pytest.mark.parametrize(
    "text",
    [
        "The province's development plan for 2021-2025 puts tourism first.",
        "The agreement of 2015 was signed by the prime ministers of Vietnam and Laos.",
    ],
)
def test_what_is_not_theirs(read: Read, text: str) -> None:
    assert told(read, text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thanks to the agreement signed in 2019, 20 students have come to Dong Ha."),
        ("fr", "Grâce à l'accord signé en 2019, 20 étudiants sont venus à Dong Ha."),
        ("vi", "Nhờ thỏa thuận ký năm 2019, 20 sinh viên đã sang Đông Hà học."),
    ],
)
def test_a_town_that_people_came_to_is_no_side(read: Read, language: str, text: str) -> None:
    found = of_kind(
        read(LEAD[language] + text, headline=HEADLINE[language], language=language, published="2024-05-14"),
        "agreement",
    )
    assert {candidate.statement.province_id for candidate in found} == {"vn-quang-tri"}

"""What stands in a document, and what is wished for beside it."""

import pytest
from extraction_desk import Read, ties

Told = dict[str, set[str]]


def told(read: Read, text: str, language: str) -> Told:
    """Return status -> sectors of the ties."""
    found: Told = {}
    for candidate in read(text, language=language).candidates:
        if candidate.statement.kind in {"agreement", "intention"}:
            found.setdefault(candidate.statement.status, set()).update(candidate.statement.sectors)
    return found


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Can Tho and Kobe of Japan signed a pact. Under the document, they will share harbours, and will encourage "
            "trade.",
            {"signed": {"transport_logistics", "trade"}},
        ),
        (
            "fr",
            "Can Tho et Kobe (Japon) ont signé un accord. Aux termes de cet accord, les deux villes échangeront des "
            "chercheurs, et ouvriront une ligne de fret.",
            {"signed": {"transport_logistics"}},
        ),
        (
            "vi",
            "Cần Thơ và Kobe (Nhật Bản) ký thỏa thuận. Theo đó, hai thành phố chia sẻ kinh nghiệm cảng biển, đồng thời "
            "sẽ tổ chức hội chợ thương mại.",
            {"signed": {"transport_logistics", "trade"}},
        ),
        (
            "en",
            "Can Tho and Kobe of Japan signed a pact. The document covers trade, and the two cities hope to work "
            "together in tourism.",
            {"signed": {"trade"}, "sought": {"tourism"}},
        ),
        (
            "fr",
            "Can Tho et Kobe (Japon) ont signé un accord. Il porte sur le tourisme, et les deux villes souhaitent "
            "coopérer dans la pêche.",
            {"signed": {"tourism"}, "sought": {"fisheries"}},
        ),
        (
            "vi",
            "Cần Thơ và Kobe (Nhật Bản) ký thỏa thuận. Nội dung gồm du lịch, đồng thời hai bên mong muốn hợp tác về "
            "thủy sản.",
            {"signed": {"tourism"}, "sought": {"fisheries"}},
        ),
    ],
)
def test_what_else_will_be_done_under_a_document_is_no_new_plan(
    read: Read, language: str, text: str, expected: Told
) -> None:
    assert told(read, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Can Tho and Kobe of Japan signed a pact on Monday, 10 June, under which they hope to attract tourists.",
            {"signed": {"tourism"}},
        ),
        (
            "en",
            "Can Tho and Kobe of Japan signed a pact, the second of its kind, in which both propose to foster tourism.",
            {"signed": {"tourism"}},
        ),
        (
            "en",
            "Can Tho signed an agreement with Kobe, Japan, whereby the two cities want to develop tourism.",
            {"signed": {"tourism"}},
        ),
        (
            "en",
            "Can Tho signed an agreement with Kobe, Japan, and the two cities want to develop tourism.",
            {"signed": set(), "sought": {"tourism"}},
        ),
        (
            "fr",
            "Can Tho a signé avec Kobe, au Japon, un accord aux termes duquel les deux villes entendent développer le "
            "tourisme.",
            {"signed": {"tourism"}},
        ),
        (
            "fr",
            "Can Tho a signé avec Kobe, au Japon, une charte par laquelle les deux villes souhaitent développer le "
            "tourisme.",
            {"signed": {"tourism"}},
        ),
        (
            "fr",
            "Can Tho a signé avec Kobe, au Japon, un accord, et les deux villes souhaitent développer le tourisme.",
            {"signed": set(), "sought": {"tourism"}},
        ),
        (
            "vi",
            "Cần Thơ ký thỏa thuận với thành phố Kobe, Nhật Bản, hai bên mong muốn phát triển du lịch.",
            {"signed": set(), "sought": {"tourism"}},
        ),
    ],
)
def test_what_is_wished_for_in_a_document_is_what_it_is_on(
    read: Read, language: str, text: str, expected: Told
) -> None:
    assert told(read, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can Tho has worked with Kobe of Japan through a protocol on ports, which was signed in 2019."),
        ("fr", "Can Tho travaille avec Kobe (Japon) selon un protocole sur les ports, qui a été signé en 2019."),
    ],
)
def test_a_document_is_named_before_which_was_signed(read: Read, language: str, text: str) -> None:
    assert ties(read(text, language=language)) == {("signed", "jp-kobe", "agreement")}


def test_the_last_item_of_a_list_begins_no_new_clause(read: Read) -> None:
    listed = "Can Tho hopes to work with Gifu of Japan in trade, tourism, and school twinning."
    clause = "Can Tho hopes to work with Gifu of Japan in trade, and it has signed an agreement with Kobe of Japan."
    assert told(read, listed, "en") == {"sought": {"education", "tourism", "trade"}}
    assert told(read, clause, "en") == {"sought": {"trade"}, "signed": set()}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Can Tho received Kobe of Japan. The town lives on tourism, and the two cities hope to meet again.", ""),
        (
            "fr",
            "Can Tho a reçu Kobe (Japon). Les invités travaillaient dans le tourisme, et les deux villes souhaitent se "
            "revoir.",
            "",
        ),
        ("vi", "Cần Thơ tiếp Kobe (Nhật Bản). Đoàn tìm hiểu về du lịch, và hai thành phố mong muốn gặp lại.", ""),
        ("en", "In tourism, Can Tho and Kobe of Japan hope to work together.", "tourism"),
    ],
)
def test_a_clause_before_a_wish_tells_no_field_of_it(read: Read, language: str, text: str, expected: str) -> None:
    assert told(read, text, language) == {"sought": set(expected.split())}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Can Tho signed a pact with Kobe of Japan. The two cities hope to raise their trade to 50 million USD.",
            {"signed"},
        ),
        ("en", "Can Tho hopes to open a 50 million USD hospital with Kobe of Japan.", {"sought"}),
        (
            "fr",
            "Can Tho a signé un accord avec Kobe (Japon). Les deux villes souhaitent porter leurs échanges à 50 "
            "millions de dollars.",
            {"signed"},
        ),
        (
            "vi",
            "Cần Thơ ký thỏa thuận với Kobe (Nhật Bản). Hai bên phấn đấu đưa kim ngạch lên 50 triệu USD.",
            {"signed"},
        ),
    ],
)
def test_a_sum_to_be_reached_is_no_wish_of_cooperation(
    read: Read, language: str, text: str, expected: set[str]
) -> None:
    assert set(told(read, text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Can Tho exchanged experts with Kobe of Japan under a fund of 3 million USD.", {"established"}),
        ("en", "Exchanges between Can Tho and Kobe of Japan reached 3 million USD in 2023.", set()),
        (
            "fr",
            "Can Tho a échangé des délégations avec Kobe (Japon), qui lui a offert 3 millions de dollars.",
            {"established"},
        ),
        ("fr", "Les échanges entre Can Tho et Kobe (Japon) ont atteint 3 millions de dollars.", set()),
    ],
)
def test_people_who_are_exchanged_are_no_goods(read: Read, language: str, text: str, expected: set[str]) -> None:
    assert set(told(read, text, language)) == expected

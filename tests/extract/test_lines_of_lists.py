"""Lines of pages that list partners: documents without a verb, labels, and fields in a place of their own."""

import pytest
from extraction_desk import Read, of_kind, ties

HEADLINES = {
    "en": "The partners of Da Nang",
    "fr": "Les partenariats de Da Nang",
    "vi": "Danh mục đối tác của Đà Nẵng",
}
LETTERS = {"en": "Letters from Da Nang", "fr": "Lettres de Da Nang", "vi": "Thư Đà Nẵng"}
"""Headlines of articles that list no partners."""


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "1. Kobe City, Japan. Letter of intent, 2010.", ("signed", "jp-kobe", "letter of intent")),
        ("en", "Kobe (Japan): memorandum on harbours.", ("signed", "jp-kobe", "MoU")),
        ("en", "Kobe (Japan): agreement of 2015.", ("signed", "jp-kobe", "agreement")),
        ("en", "Kobe, Japan. Agreement signed in 2015.", ("signed", "jp-kobe", "agreement")),
        ("fr", "Rennes (France) : premier accord en 2007.", ("signed", "fr-rennes", "agreement")),
        ("fr", "Rennes (France) – convention de 2007.", ("signed", "fr-rennes", "agreement")),
        ("fr", "Rennes, France. Convention signée en 2015.", ("signed", "fr-rennes", "agreement")),
        ("vi", "Thành phố Kobe (Nhật Bản). Biên bản ghi nhớ, 2015.", ("signed", "jp-kobe", "MoU")),
        ("en", "Kobe (Japan): agreement awaited since 2015.", ("established", "jp-kobe", "unspecified")),
        ("en", "Kobe (Japan): the minutes hand of a clock.", ("established", "jp-kobe", "unspecified")),
    ],
)
def test_a_line_names_its_document_without_a_verb(
    read: Read, language: str, line: str, expected: tuple[str, str, str]
) -> None:
    assert ties(read(f"Text.\n{line}", headline=HEADLINES[language], language=language)) == {expected}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Kobe (Japan): no agreement, one visit."),
        ("fr", "Rennes (France) : aucun accord n'est prévu."),
    ],
)
def test_a_line_that_denies_a_document_tells_no_tie(read: Read, language: str, line: str) -> None:
    assert ties(read(f"Text.\n{line}", headline=HEADLINES[language], language=language)) == set()


@pytest.mark.parametrize("headline", ["Danh mục đối tác của Đà Nẵng", "Các tỉnh Nhật Bản có quan hệ với Đà Nẵng"])
def test_headlines_that_announce_a_list(read: Read, headline: str) -> None:
    found = read("Lời đầu.\nThành phố Kobe (Nhật Bản): cảng biển.", headline=headline, language="vi")
    assert ties(found) == {("established", "jp-kobe", "unspecified")}


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            "Kobe (Japan): ferries.\nGenoa (Italy): trains. The mayor came. A pact was signed in 2016.",
        ),
        (
            "fr",
            "Rennes (France) : deux trains.\n"
            "Ville de Gênes (Italie). Le maire est venu en mai. Un accord a été signé en 2015.",
        ),
        (
            "vi",
            "Rennes (Pháp): tàu hỏa.\nThành phố Genoa (Italia): cầu. Thị trưởng đến thăm. Thỏa thuận được ký năm 2015.",
        ),
    ],
)
def test_the_label_of_a_line_holds_for_all_its_sentences(read: Read, language: str, lines: str) -> None:
    found = read(f"Text.\n{lines}", headline=LETTERS[language], language=language)
    assert ties(found) == {("signed", "it-genoa", "agreement")}


def test_the_label_of_a_line_does_not_hold_for_the_next(read: Read) -> None:
    found = read("Text.\nKobe (Japan): ferries.\nGenoa (Italy).\nA company signed a pact.", headline=LETTERS["en"])
    assert ties(found) == set()


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "Kobe (Japan)\nTourism, health.", {"tourism", "health"}),
        ("en", "Kobe, Japan\nSeaports.", {"transport_logistics"}),
        ("en", "Kobe (Japan). Agreement of 2015. Schools, clinics.", {"education", "health"}),
        ("fr", "Rennes (France)\nTourisme.", {"tourism"}),
        ("vi", "Thành phố Kobe (Nhật Bản)\nDu lịch.", {"tourism"}),
        ("en", "Kobe (Japan)\nThe guests of the hotel saw a film on schools and clinics in the rain.", set()),
    ],
)
def test_a_line_of_fields_belongs_to_the_partner_above_it(
    read: Read, language: str, line: str, expected: set[str]
) -> None:
    found = read(f"Text.\n{line}", headline=HEADLINES[language], language=language)
    assert [set(c.statement.sectors) for c in of_kind(found, "agreement")] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Da Nang signed an agreement with Sakai of Japan (culture, tourism)."),
        ("vi", "Đà Nẵng ký thỏa thuận với thành phố Sakai, Nhật Bản (văn hóa, du lịch)."),
        ("vi", "Đà Nẵng ký thỏa thuận với thành phố Sakai (Nhật Bản) năm 2019; văn hóa, du lịch."),
    ],
)
def test_fields_stand_in_brackets_and_behind_a_semicolon(read: Read, language: str, text: str) -> None:
    (agreement,) = of_kind(read(text, language=language), "agreement")
    assert agreement.statement.sectors == ("culture", "tourism")


@pytest.mark.parametrize(
    "text",
    [
        "Da Nang signed an agreement with Sakai of Japan (founded in 1889).",
        "Da Nang signed an agreement with Sakai of Japan (the mayor had been ill).",
    ],
)
def test_other_words_in_brackets_are_no_fields(read: Read, text: str) -> None:
    (agreement,) = of_kind(read(text), "agreement")
    assert agreement.statement.sectors == ()

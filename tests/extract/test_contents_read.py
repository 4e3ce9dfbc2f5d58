"""Sentences about a document: whatever their verb, they say what it holds, or what befell it."""

import pytest
from extraction_desk import Read, sectors, sectors_told, ties

_SIGNED = {
    "en": "Hue and Nara of Japan signed a memorandum in May 2022.",
    "fr": "Huê et Nara, au Japon, ont signé un mémorandum en mai 2022.",
    "vi": "Tỉnh Lào Cai và thành phố Lyon (Pháp) ký bản ghi nhớ tháng 5/2022.",
}


@pytest.mark.parametrize(
    ("language", "told", "expected"),
    [
        ("en", "The text hands tourism and water supply to a joint committee.", {"tourism", "water_wastewater"}),
        ("en", "The memorandum also invites schools to trade pupils.", {"education", "trade"}),
        ("en", "It reserves a chapter for fisheries.", {"fisheries"}),
        ("en", "Both papers rank mining first.", {"mining"}),
        ("en", "Its purpose is the care of forests.", {"forestry"}),
        ("en", "By the terms of the memorandum, choirs will sing in both cities.", {"culture"}),
        ("en", "Footballers will be invited to both cities.", {"sports"}),
        ("en", "Mining fills a page.", {"mining"}),
        (
            "en",
            "The memorandum commits the two to sorting waste and to seeking common ground in chess.",
            {"environment", "sports"},
        ),
        ("en", "The two cities lend each other musicians.", {"culture"}),
        ("en", "Forests and coal lie at the heart of it.", {"forestry", "mining"}),
        ("en", "It names fruit first, with mining at the top, but also chess.", {"agriculture", "mining", "sports"}),
        (
            "en",
            "It sets two tasks: to clean rivers, and to fill the hotels of the sister city.",
            {"environment", "tourism"},
        ),
        ("en", "As for fisheries, the two sides will train hatchery staff.", {"fisheries"}),
        ("en", "It names two fields. One is mining; the other is chess.", {"mining", "sports"}),
        ("en", "Mining comes first. The second field is tourism.", {"mining", "tourism"}),
        ("en", "The one of 2022, still in force, is devoted to mining.", {"mining"}),
        ("fr", "Le texte range le tourisme avant tout le reste.", {"tourism"}),
        ("fr", "Le mémorandum invite les deux villes à mieux gérer leurs forêts.", {"forestry"}),
        ("fr", "Le document de 2022 avait trait au tourisme et à la santé.", {"tourism", "health"}),
        ("vi", "Bản ghi nhớ xếp du lịch lên trước tiên.", {"tourism"}),
    ],
)
def test_the_document_tells_its_content_with_any_verb(read: Read, language: str, told: str, expected: set[str]) -> None:
    assert sectors(read(f"{_SIGNED[language]} {told}", language=language)) == expected


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The memorandum was signed at noon while fishermen looked on."),
        ("en", "The memorandum remains in force until 2027 and was celebrated with a concert."),
        ("en", "The document takes the place of one on tourism."),
        ("vi", "Bản ghi nhớ được ký trước nhiều ngư dân."),
    ],
)
def test_what_befell_a_document_is_no_content(read: Read, language: str, told: str) -> None:
    assert not sectors(read(f"{_SIGNED[language]} {told}", language=language))


def test_the_agreement_is_the_one_told_last_whatever_came_between(read: Read) -> None:
    text = (
        f"{_SIGNED['en']}\n\nThe two have been twinned since 1999. Each year they hold a chess tournament.\n\n"
        "With the new memorandum, more is to come. Painters will be invited to both cities."
    )
    assert ("signed", "jp-nara", "culture") in sectors_told(read(text, language="en"))


def test_the_content_of_both_papers_is_of_both_partners(read: Read) -> None:
    text = "Hue signed memoranda with Nara and Otsu of Japan in May 2022. Both papers rank fruit and schools first."
    assert {(partner, codes) for _, partner, codes in sectors_told(read(text, language="en"))} == {
        ("jp-nara", "agriculture,education"),
        ("jp-otsu", "agriculture,education"),
    }


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Hue and Nara of Japan signed a pact, a step that makes fruit, sewage and chess closer.", 3),
        ("vi", "Lào Cai và Lyon (Pháp) gắn bó bằng một thỏa thuận ký năm 2015, ôm trọn y tế, môi trường.", 2),
    ],
)
def test_fields_side_by_side_are_a_list(read: Read, language: str, text: str, expected: int) -> None:
    assert len(sectors(read(text, language=language))) == expected


def test_who_said_so_in_passing_ends_no_list(read: Read) -> None:
    text = "Hue and Nara of Japan are drafting a memorandum, an official says, and it will cover mining."
    assert sectors(read(text, language="en")) == {"mining"}


@pytest.mark.parametrize("words", ["training of 50 young officials", "a course to train local port managers"])
def test_words_may_stand_within_what_tells_a_field(read: Read, words: str) -> None:
    assert "human_resources" in sectors(read(f"Hue and Nara of Japan signed a pact on {words}.", language="en"))


def test_purchases_are_no_ties(read: Read) -> None:
    text = "Hue discussed trade with Nara of Japan. A Nara producer of sake signed an order with a supermarket."
    assert {status for status, *_ in ties(read(text, language="en"))} == {"sought"}


def test_a_draft_tells_its_content(read: Read) -> None:
    text = "Hue and Nara of Japan plan to sign a memorandum. The draft gives more room to mining than to anything."
    assert sectors_told(read(text, language="en")) == {("planned", "jp-nara", "mining")}


def test_an_earlier_document_does_not_name_the_one_just_signed(read: Read) -> None:
    text = "Hue and Nara of Japan signed an agreement on May 3, a year after the two exchanged a letter of intent."
    assert ("signed", "jp-nara", "agreement") in ties(read(text, language="en"))


def test_a_list_goes_on_behind_an_aside(read: Read) -> None:
    text = "Hue and Nara of Japan signed a pact on chess, in which both are strong, as well as on coal."
    assert sectors(read(text, language="en")) == {"sports", "mining"}

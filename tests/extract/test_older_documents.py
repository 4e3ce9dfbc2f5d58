"""Documents older than the news are told beside it: what a new one follows, what talks look back at."""

import pytest
from extraction_desk import Read, of_kind

NEW = "Hue and Nara signed a memorandum of understanding on culture on March 5.\n"


def documents(read: Read, text: str) -> list[tuple[str, str | None, tuple[str | None, str | None], set[str]]]:
    """What a text tells of documents: (status, day, life, sectors)."""
    found = of_kind(read(text, headline="Hue and Nara (Japan)", language="en", published="2024-03-10"), "agreement")
    told = (candidate.statement for candidate in found)
    return [(s.status, s.signed, (s.valid_from, s.valid_to), set(s.sectors)) for s in told]


@pytest.mark.parametrize(
    ("text", "day", "life", "fields"),
    [
        ("It follows one on health that the two concluded in 2016.", "2016", (None, None), {"health"}),
        (
            "It takes the place of a document for 2012-2016, under which experts from Hue laid out rice fields in "
            "Nara.",
            None,
            ("2012", "2016"),
            {"agriculture"},
        ),
        (
            "It builds on an earlier accord from 2009 that covered education and health.",
            "2009",
            (None, None),
            {"education", "health"},
        ),
        ("It succeeded a friendship pact of 1998 on sports.", "1998", (None, None), {"sports"}),
    ],
)
def test_what_a_new_document_follows(
    read: Read, text: str, day: str | None, life: tuple[str | None, str | None], fields: set[str]
) -> None:
    new, older = documents(read, NEW + text)
    assert new == ("signed", "2024-03-05", (None, None), {"culture"})
    assert older == ("signed", day, life, fields)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Officials of Hue and Nara looked back at the implementation of their memorandum of understanding.", "signed"),
        ("Officials of Hue and Nara assessed three years of their agreement.", "signed"),
        ("A gate was opened under a convention concluded by the authorities of Hue and Nara in 2010.", "signed"),
        ("It is the accord which Hue, like Da Nang before it, had concluded with Nara in 2005.", "signed"),
        ("Leaders of Hue and Nara took stock of their three-year programme.", "established"),
    ],
)
def test_a_document_that_is_only_spoken_of(read: Read, text: str, status: str) -> None:
    assert [told for told, *_ in documents(read, text)] == [status]


def test_the_new_document_is_the_newest(read: Read) -> None:
    text = f"{NEW}It follows one on health that the two concluded in 2016.\nThe new paper names tourism and sports."
    new, older = documents(read, text)
    assert (new[-1], older[-1]) == ({"culture", "tourism", "sports"}, {"health"})


@pytest.mark.parametrize(
    "text",
    [
        "The visit follows that of Nara's mayor in 2016.",
        "The friendship follows that of two schools, which dates from 1998.",
        "Experts of Hue and Nara reviewed the draft agreement.",
    ],
)
def test_what_is_no_document(read: Read, text: str) -> None:
    assert documents(read, NEW + text)[1:] == []

import pytest

from paradiplomacy.extract.reading import read_document

TOLD = "Kien Giang province and Kampot province of Cambodia signed an agreement on tourism."


@pytest.mark.parametrize(
    ("line", "publisher", "published"),
    [
        ("VNA, March 14, 2023", "VNA", "2023-03-14"),
        ("Báo Kiên Giang, 14/3/2023", "Báo Kiên Giang", "2023-03-14"),
        ("Le Courrier du Vietnam, 5 avril 2021", "Le Courrier du Vietnam", "2021-04-05"),
        ("VietnamPlus | 14/03/2023 08:00", "VietnamPlus", "2023-03-14"),
        ("14/3/2023 - The Hanoi Times", "The Hanoi Times", "2023-03-14"),
        ("Minh Xuân (TTXVN) 14/3/2023", "TTXVN", "2023-03-14"),
        ("Theo Nhân Dân, 14/3/2023", "Nhân Dân", "2023-03-14"),
        ("Hanoi, March 14, 2023", None, "2023-03-14"),
        ("Kiên Giang, ngày 14 tháng 3 năm 2023", None, "2023-03-14"),
        ("Minh Xuan, March 14, 2023", None, "2023-03-14"),
        ("10:28:13 AM GMT+7 | 14/3/2023", None, "2023-03-14"),
    ],
)
@pytest.mark.parametrize("above", [False, True])
def test_a_line_of_name_and_day_beside_the_headline(
    line: str, publisher: str | None, published: str, above: bool
) -> None:
    headline = "Kien Giang and Kampot come closer"
    head = [line, headline] if above else [headline, line]
    document = read_document("\n".join([*head, TOLD]), name="x", language="en")
    assert (document.publisher, document.published) == (publisher, published)
    assert document.paragraphs == (headline, line, TOLD)
    assert document.title == headline


def test_a_sentence_with_a_day_is_no_byline() -> None:
    document = read_document(f"Title\nVNA was founded on 15 September 1945.\n{TOLD}", name="x", language="en")
    assert (document.publisher, document.published) == (None, None)


def test_a_source_that_is_named_goes_before_the_line_beside_the_headline() -> None:
    document = read_document(f"Title\nVNA, March 14, 2023\n{TOLD}\nSource: The Daily", name="x", language="en")
    assert document.publisher == "The Daily"


@pytest.mark.parametrize(
    "lines",
    [
        ("A sentence.", "Another sentence.", "One more sentence.", "Signed: 03/02/2015"),
        ("A sentence.", "Ngày ký: 03/02/2015"),
        ("Signé le 3 février 2015", "Une phrase."),
        (
            "Partner | Document | Date",
            "Gyeongsangbuk | MoU | 12/05/2023",
            "Chiba | Agreement | 03/02/2019",
            "A sentence.",
        ),
        ("Partner | Date", "Chiba (Japan) | 03/02/2019", "Champasak (Laos) | 03/02/2015"),
        ("It has these partners:", "Chiba (Japan), 3 February 2019", "Champasak (Laos), 3 February 2015"),
    ],
)
def test_a_day_of_a_document_or_of_a_list_is_no_day_of_publication(lines: tuple[str, ...]) -> None:
    assert read_document("\n".join(["Agreements of Ben Tre", *lines]), name="x").published is None


def test_the_day_of_publication_may_stand_above_that_of_a_correction() -> None:
    document = read_document(f"Title\nPublished 12/05/2023\nUpdated 13/05/2023\n{TOLD}", name="x")
    assert document.published == "2023-05-12"

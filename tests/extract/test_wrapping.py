import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.extract.reading import read_document
from paradiplomacy.extract.wrapping import unwrapped

PARAGRAPHS = [
    "Kien Giang deepens its ties with five localities of Cambodia beyond the border and with Lorient",
    "VNA, March 14, 2023",
    "The province of Kien Giang has signed agreements with Kampot, Kep, Preah Sihanouk, Koh Kong and Takeo. They will "
    "run for five years, and each of the six will name an office that sees to what was agreed upon.",
    "Last year, trade with the five came to 215 million USD, up by 12 percent, of which exports made up 180 million, "
    "most of it in building materials, plastics and food, while the goods that came in were farm produce.",
    "The two sides look to tourism, to farming and to the management of the border, said the chairman on Friday when "
    "he met the guests in the town of Rach Gia, to whom he showed the port and the new market beside it.",
    "In the coming time the province hopes to set up ties with localities of Japan.",
]
VIETNAMESE = [
    "Kiên Giang tăng cường hợp tác với các địa phương nước ngoài ở bên kia biên giới",
    "Ngày 10/3/2023, tỉnh Kiên Giang và tỉnh Kampot (Campuchia) đã ký biên bản ghi nhớ hợp tác về du lịch và y tế.",
    "Kim ngạch xuất khẩu giữa hai tỉnh Kiên Giang và Kampot năm 2022 đạt hơn 215 triệu USD, tăng 12% so với năm 2021.",
]


@pytest.mark.parametrize("width", [55, 66, 72, 80, 100])
def test_lines_broken_to_fit_a_width_are_put_together(width: int) -> None:
    text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    assert read_document(text, name="x", language="en").paragraphs == tuple(PARAGRAPHS)
    assert read_document(text.encode(), name="x", language="en").paragraphs == tuple(PARAGRAPHS)


@pytest.mark.parametrize("width", [55, 66, 72, 80, 100])
def test_paragraphs_without_a_blank_line_between_end_where_a_line_is_short(width: int) -> None:
    lines = "\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS).splitlines()
    found = unwrapped(lines)
    assert found[:2] == PARAGRAPHS[:2]
    assert all(any(paragraph in one for one in found) for paragraph in PARAGRAPHS)


def test_vietnamese_broken_at_a_number_of_bytes() -> None:
    lines = []
    for paragraph in VIETNAMESE:
        line = ""
        for word in paragraph.split(" "):
            if len(f"{line}{word}".encode()) > 72:
                lines.append(line)
                line = ""
            line += word + " "
        lines += [line, ""]
    assert unwrapped(lines) == VIETNAMESE


def test_a_word_parted_by_a_hyphen_is_one_again() -> None:
    lines = [
        "Kien Giang province of Vietnam and Kampot province have signed a memo-",
        "randum of understanding on trade, on tourism and on border manage\u00ad",
        "ment, with guests of Kampot, Kep and Preah Sihanouk, of region Île-",
        "de-France, and of all districts that belong to the province of Bà Rịa-",
        "Vũng Tàu as well.",
    ]
    assert unwrapped(lines) == [
        "Kien Giang province of Vietnam and Kampot province have signed a memorandum of understanding on trade, on "
        "tourism and on border management, with guests of Kampot, Kep and Preah Sihanouk, of region Île-de-France, "
        "and of all districts that belong to the province of Bà Rịa-Vũng Tàu as well."
    ]


@pytest.mark.parametrize(
    "lines",
    [
        PARAGRAPHS,
        VIETNAMESE,
        ["Partners of the province", "- Kampot, in trade", "- Kep, in tourism", "- Takeo, in farming"],
        ["What they agreed on", "tourism", "trade and the management of the border between the provinces", "health"],
        ["Kampot signs with Kien Giang", "Kep signs with Kien Giang", "Takeo signs with An Giang", "Hue and Rennes"],
        ["One line alone, which is not long", "and one more"],
    ],
)
def test_texts_of_one_paragraph_a_line_stay_as_they_are(lines: list[str]) -> None:
    assert unwrapped(lines) == lines


def test_a_list_in_a_wrapped_text_stays_a_list() -> None:
    items = ["- Kampot, in trade", "- Kep, in tourism", "2. Takeo"]
    text = "\n".join([*(textwrap.fill(paragraph, 72) for paragraph in PARAGRAPHS), *items])
    assert unwrapped(text.splitlines()) == [*PARAGRAPHS, *items]


@given(st.lists(st.text(alphabet="aB .-\u00ad\u00e9", max_size=120), max_size=30))
def test_no_letter_is_lost(lines: list[str]) -> None:
    letters = [char for line in lines for char in line if char.isalpha()]
    assert [char for line in unwrapped(lines) for char in line if char.isalpha()] == letters

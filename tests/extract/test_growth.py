"""Work grows with the input and no faster: counted in function calls, which no busy machine changes."""

import sys
import unicodedata
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.extract.dated import Reference
from paradiplomacy.extract.dates import dates_in
from paradiplomacy.extract.encodings import decode
from paradiplomacy.extract.files import UnreadableDocumentError
from paradiplomacy.extract.html_size import MAX_NESTING
from paradiplomacy.extract.languages import cues_of
from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.periods import periods_in, whole_years_in
from paradiplomacy.extract.quantities import money_in
from paradiplomacy.extract.reading import read_document
from paradiplomacy.extract.tables.columns import guess_columns
from paradiplomacy.extract.tables.intake import guess_mapping, take_in
from paradiplomacy.extract.tables.reading import read_table
from paradiplomacy.extract.words import MAX_SENTENCE, plain, sentences_of


def calls_of(action: Callable[[], object]) -> int:
    """Return how many functions an action calls, those of C among them."""
    count = 0

    def seen(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        action()
    finally:
        sys.setprofile(before)
    return count


def assert_grows_evenly(action: Callable[[int], object], *, small: int, factor: int = 4) -> None:
    action(small)  # fills what is kept from one text to the next
    action(small * factor)
    few, many = calls_of(lambda: action(small)), calls_of(lambda: action(small * factor))
    assert many <= 1.5 * factor * few + 1_000


LANGUAGE_TEXTS = [
    ("en", "Dong Nai signed an MoU with Champasak province of Laos on May 2, 2024 on trade. "),
    ("fr", "La province de Dong Nai a signé un accord avec la province laotienne de Champasak en 2024. "),
    ("vi", "Tỉnh Đồng Nai đã ký kết bản ghi nhớ với tỉnh Champasak (Lào) ngày 2/5/2024 về thương mại. "),
    ("en", "In 2021-2023, 2022-2024, since 2020, first six months of 2023, 45.6 million USD, "),
    ("en", "University of Kampot and Kep of Laos, "),
    ("en", "(((((((((( "),
    ("en", "signed signed signed "),
    ("vi", "ký kết, ký kết với, "),
]


@pytest.mark.parametrize(("language", "unit"), LANGUAGE_TEXTS)
def test_extraction_grows_with_the_text(extractor: Extractor, language: str, unit: str) -> None:
    size = MAX_SENTENCE * 2 // len(unit)
    assert_grows_evenly(
        lambda size: extractor.extract(read_document("Title\n" + unit * size, name="x", language=language)),
        small=size,
        factor=3,
    )


@pytest.mark.parametrize("unit", ["x", "x ", "12 ", "Ab ", "2021-", "ngày ", "1.000,5 ", "“", ";", "<p>", "a\n"])
def test_reading_a_long_text_grows_with_it(unit: str) -> None:
    assert_grows_evenly(lambda size: read_document(unit * size, name="x", language="en"), small=4_000)


@pytest.mark.parametrize(
    "shape", ["<div>{}</div>", "<p>Words of an article, {}</p>", "<table><tr><td>{}</td></tr></table>"]
)
def test_reading_a_page_grows_with_it(shape: str) -> None:
    def page(size: int) -> None:
        body = shape.format("some words that make a sentence. ") * size
        read_document(f"<html><body><article>{body}</article></body></html>".encode(), name="x", language="en")

    assert_grows_evenly(page, small=40)


@pytest.mark.parametrize("tag", ["div", "b", "table", "ul", "span"])
def test_pages_nested_too_deeply_are_refused_before_a_tree_is_built(tag: str) -> None:
    deep = MAX_NESTING * 50
    page = f"<html><body>{f'<{tag}>' * deep}text{f'</{tag}>' * deep}</body></html>".encode()
    with pytest.raises(UnreadableDocumentError, match="nested more than"):
        read_document(page, name="x")


@pytest.mark.parametrize("opening", ["<", "<a ", "<!--", "<p", "<meta charset=", '<a href="', "&", "]]>"])
def test_marks_that_never_close_are_read_in_one_pass(opening: str) -> None:
    def page(size: int) -> None:
        try:
            read_document(f"<html><body><p>text</p>{opening * size}".encode(), name="x", language="en")
        except UnreadableDocumentError:
            return

    assert_grows_evenly(page, small=500)


@pytest.mark.parametrize("cell", ["Champasak", "x" * 300, "a;b;c;d", "Unheard-of Town", "2/5/2024", "trade, health"])
def test_a_list_grows_with_its_rows(extractor: Extractor, cell: str) -> None:
    def taken(size: int) -> None:
        text = "Province\tPartner\tSigned\tSectors\n" + f"Hue\t{cell}\t{cell}\t{cell}\n" * size
        table = read_table(text.encode(), name="x")
        take_in(table, guess_mapping(table), extractor)

    assert_grows_evenly(taken, small=30)


@given(st.text(max_size=200))
def test_any_words_hold_dates_and_sums_where_they_say(text: str) -> None:
    low = plain(text)
    reference = Reference("2024-06-15", spans=tuple(whole_years_in(low)))
    for date in [*dates_in(low, reference), *periods_in(low, reference)]:
        assert low[date.start : date.end] == date.text
        assert 0 <= date.start < date.end
    for sentence in sentences_of(text, paragraph=1):
        assert text[sentence.start : sentence.end] == sentence.text
        assert len(sentence.plain) == len(sentence.text)


@given(
    st.lists(
        st.sampled_from(
            [
                "2021",
                "-",
                "2023",
                "6",
                "months",
                "of",
                "tháng",
                "năm",
                "since",
                "đến",
                "28/12",
                "/2021",
                "May",
                "mai",
                "2,",
            ]
        ),
        max_size=12,
    )
)
def test_dates_do_not_depend_on_who_looked_for_periods(words: list[str]) -> None:
    low, reference = " ".join(words), Reference("2024-06-15")
    assert list(dates_in(low, reference)) == list(dates_in(low, reference, periods=tuple(periods_in(low, reference))))


@given(
    st.lists(
        st.sampled_from(["1", "1.000", "25,6", "million", "triệu", "tỷ", "USD", "đồng", "$", "milliards", "d'euros"]),
        max_size=12,
    ),
    st.sampled_from(["en", "fr", "vi"]),
)
def test_any_mix_of_figures_gives_sums_above_zero(words: list[str], language: str) -> None:
    cues = cues_of(language)
    assert cues is not None
    for money in money_in(" ".join(words), cues):
        assert money.amount >= 0
        assert money.start < money.end


@given(st.binary(max_size=400))
def test_any_bytes_become_composed_text(content: bytes) -> None:
    text, encoding = decode(content)
    assert encoding
    assert unicodedata.is_normalized("NFC", text)


@given(st.binary(max_size=300), st.sampled_from([b"%PDF-1.4\n", b"PK\x03\x04", b"<html><p>", b"\xff\xfe", b""]))
def test_bytes_behind_the_mark_of_any_format_are_read_or_refused(tail: bytes, mark: bytes) -> None:
    try:
        document = read_document(mark + tail, name="x", language="en")
    except UnreadableDocumentError:
        return
    assert all(document.paragraphs)


@given(st.lists(st.text(max_size=40), max_size=20))
def test_any_labels_give_each_field_a_column_of_its_own(labels: list[str]) -> None:
    found = guess_columns(tuple(labels))
    assert len(set(found.values())) == len(found)

import io
import unicodedata
import zipfile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.extract.files import MAX_BYTES, UnreadableDocumentError
from paradiplomacy.extract.legacy_tables import TCVN3, VISCII, VNI
from paradiplomacy.extract.reading import MAX_CHARACTERS, read_document

VIETNAMESE = (
    "Tỉnh Đồng Nai ký kết thỏa thuận hợp tác\n"
    "Hai tỉnh đã ký kết bản ghi nhớ về việc hợp tác trong các lĩnh vực thương mại."
)


def as_bytes(table: dict[int, str], text: str) -> bytes:
    codes = {letter: code for code, letter in table.items()}
    return bytes(codes.get(char, ord(char)) for char in text)


def as_vni(text: str) -> bytes:
    pairs = {letter: pair for pair, letter in sorted(VNI.items(), key=lambda item: item[0].isupper())}
    return "".join(pairs.get(char, char) for char in text).encode("cp1252")


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (VIETNAMESE.encode(), "utf-8"),
        (VIETNAMESE.encode("utf-8-sig"), "utf-8-sig"),
        (VIETNAMESE.encode("utf-16"), "utf-16"),
        (unicodedata.normalize("NFD", VIETNAMESE).encode(), "utf-8"),
        (as_bytes(VISCII, VIETNAMESE), "viscii"),
        (as_vni(VIETNAMESE), "vni"),
        (as_vni(VIETNAMESE).decode("cp1252").encode(), "vni saved as utf-8"),
    ],
)
def test_vietnamese_is_read_whatever_its_encoding(content: bytes, encoding: str) -> None:
    document = read_document(content, name="a.txt")
    assert "\n".join(document.paragraphs) == VIETNAMESE
    assert document.encoding == encoding
    assert document.language == "vi"


def test_windows_1258_is_read() -> None:
    marks = unicodedata.normalize("NFD", VIETNAMESE)
    kept = {"a\u0302": "â", "e\u0302": "ê", "o\u0302": "ô", "a\u0306": "ă", "o\u031b": "ơ", "u\u031b": "ư"}
    for pair, letter in kept.items():
        marks = marks.replace(pair, letter)
    text = (
        marks.replace("a\u0323\u0302", "â\u0323")
        .replace("e\u0323\u0302", "ê\u0323")
        .replace("o\u0323\u0302", "ô\u0323")
    )
    document = read_document(text.encode("cp1258"), name="a.txt")
    assert "\n".join(document.paragraphs) == VIETNAMESE
    assert document.encoding == "windows-1258"


def test_tcvn3_is_read_its_capitals_as_small_letters() -> None:
    document = read_document(as_bytes(TCVN3, VIETNAMESE.lower()), name="a.txt")
    assert "\n".join(document.paragraphs) == VIETNAMESE.lower()
    assert document.encoding == "tcvn3"


def test_old_french_is_read() -> None:
    document = read_document("Coopération décentralisée : la région a signé".encode("cp1252"), name="a.txt")
    assert document.paragraphs == ("Coopération décentralisée : la région a signé",)


def test_blank_lines_are_no_paragraphs_and_invisible_characters_go() -> None:
    document = read_document("Title\n\n \n\u200bFirst\u00ad line\r\n", name="x")
    assert document.paragraphs == ("Title", "First line")


def test_a_line_of_more_stories_ends_the_article() -> None:
    document = read_document("Title\nA sentence.\nSee more\nAnother story of Quang Ninh\n", name="x", language="en")
    assert document.body == ("Title", "A sentence.")
    assert len(document.paragraphs) == 4


def test_headlines_at_the_end_are_other_articles() -> None:
    text = "Title\nA sentence.\nMoody’s upgrades a bank again\nThe youth of a province urged on\n(Source: VNA)"
    assert read_document(text, name="x").end == 2


def test_a_byline_is_no_headline() -> None:
    document = read_document("Title\nA sentence.\nBy Minh Xuan, Vietnam Business Forum", name="x")
    assert (document.end, document.author, document.publisher) == (3, "Minh Xuan", "Vietnam Business Forum")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Title\n10:28:13 AM | 27/11/2020\nA sentence.", "2020-11-27"),
        ("Title\nHUÊ, 25 mai 2024 – Une phrase.", "2024-05-25"),
        ("Title\nQUY NHON, August 6, 2024 (VNA) - A sentence.", "2024-08-06"),
        ("Title\nQuang Tri, 9 January 2023 - A sentence.", "2023-01-09"),
        ("Title\nQuang Tri, Jan. 9, 2023 (VNS)-- A sentence.", "2023-01-09"),
        ("Title\nThe plan of Quang Tri, 9 January 2023 - 9 May 2024, is a long one, with many words.", None),
        ("Title\nOn May 25, 2024 they met and talked for hours about nothing much at all, it is said.", None),
    ],
)
def test_only_a_line_of_its_own_or_a_dateline_is_the_date_of_publication(text: str, published: str | None) -> None:
    assert read_document(text, name="x").published == published


def test_what_the_caller_knows_goes_first() -> None:
    document = read_document(
        "Title\n27/11/2020\nText.", name="x", published="2021", publisher="VNA", url="https://a.vn/b"
    )
    assert (document.published, document.publisher, document.url) == ("2021", "VNA", "https://a.vn/b")


def page(body: str) -> bytes:
    head = '<html><head><title>A deal</title><meta property="article:published_time" content="2021-03-05"></head>'
    return f"{head}<body>{body}</body></html>".encode()


ARTICLE = (
    "<p>Kien Giang province signed a cooperation agreement with Kampot province of Cambodia on Friday morning.</p>"
)


def test_menus_and_scripts_of_a_page_are_left_out() -> None:
    menu = "<nav><a href='/'>Home</a><a href='/w'>World</a></nav>"
    document = read_document(
        page(f"{menu}<article><h1>A deal</h1>{ARTICLE * 3}</article><script>x()</script>"), name="a"
    )
    text = "\n".join(document.paragraphs)
    assert "Kampot" in text
    assert "World" not in text
    assert "x()" not in text
    assert document.published == "2021-03-05"


def test_a_page_that_is_nested_to_break_programs_is_refused() -> None:
    with pytest.raises(UnreadableDocumentError, match="nested"):
        read_document(page("<div>" * 100_000 + "x"), name="a.html")


def word_file(*paragraphs: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Kampot", "2021"
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def test_a_word_file_is_read_with_its_tables() -> None:
    document = read_document(word_file("Title", "", "A sentence."), name="a.docx")
    assert document.paragraphs == ("Title", "A sentence.", "Kampot | 2021")


def pdf_of(text: str) -> bytes:
    """Write the smallest PDF that holds a line of text."""
    stream = f"BT /F1 12 Tf 10 100 Td ({text}) Tj ET"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(stream)}>>\nstream\n{stream}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    content, table = "%PDF-1.4\n", "0000000000 65535 f \n"
    for number, body in enumerate(objects, start=1):
        table += f"{len(content):010} 00000 n \n"
        content += f"{number} 0 obj{body}endobj\n"
    tail = f"xref\n0 6\n{table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{len(content)}\n%%EOF\n"
    return (content + tail).encode()


def test_the_text_of_a_pdf_is_read() -> None:
    assert read_document(pdf_of("Kien Giang and Kampot"), name="a.pdf").paragraphs == ("Kien Giang and Kampot",)


def locked_pdf() -> bytes:
    """Write a PDF that says it is locked; no password opens it."""
    lock = f"<</Filter/Standard/V 1/R 2/P -4/O<{'41' * 32}>/U<{'42' * 32}>>>"
    return pdf_of("").replace(b"trailer<<", f"trailer<</Encrypt {lock}/ID[<00><00>]".encode())


def archive() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as opened:
        opened.writestr("a.txt", "text")
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no text"),
        (b" \n ", "no text"),
        (archive(), "archive"),
        (b"\x1f\x8b\x08\0\0", "archive"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 20, "docx"),
        (b"\x89PNG\r\n\0\0", "no text"),
        (pdf_of(""), "pictures"),
        (locked_pdf(), "password"),
        (b"%PDF-1.7 nonsense", "damaged"),
        (b"PK\x03\x04 nonsense", "damaged"),
        (b"x" * (MAX_BYTES + 1), "larger"),
        (page("<p></p>"), "no article"),
    ],
)
def test_what_holds_no_readable_text_is_refused_in_words(content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocumentError, match=reason):
        read_document(content, name="file")


def test_an_endless_text_is_cut_and_says_so() -> None:
    document = read_document("Title\n" + "word " * MAX_CHARACTERS, name="x", language="en")
    assert sum(map(len, document.paragraphs)) <= MAX_CHARACTERS
    assert "first" in str(document.notices[0])


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        document = read_document(content, name="x", language="en")
    except UnreadableDocumentError:
        return
    assert document.paragraphs
    assert all(paragraph == paragraph.strip() for paragraph in document.paragraphs)


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        document = read_document(text, name="x", language="en")
    except UnreadableDocumentError:
        return
    assert 0 < document.end <= len(document.paragraphs)

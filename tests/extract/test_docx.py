import io
import zipfile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.extract.docx import MAX_ELEMENTS, MAX_PARTS, MAX_XML_BYTES
from paradiplomacy.extract.docx_words import MAX_CHARACTERS
from paradiplomacy.extract.files import UnreadableDocumentError, content_of

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
CORE = (
    '<coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>VNA</dc:creator>'
    "<dc:title>A deal</dc:title></coreProperties>"
)
MERGED = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
MANY_ATTRIBUTES = " ".join(f'a{number}=""' for number in range(200_000))
GOES_ON = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"


def archived(parts: dict[str, str], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", compression) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return content.getvalue()


def word_file(body: str, *, namespace: str = WORDS, name: str = "word/document.xml") -> bytes:
    return archived({name: f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'})


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str) -> str:
    return f"<w:p>{run(text)}</w:p>"


def cell(text: str, settings: str = "") -> str:
    return f"<w:tc>{settings}{paragraph(text)}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def read(data: bytes) -> list[str]:
    return list(content_of(data, name="a.docx").paragraphs)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<w:p>{run('Hue and ')}<w:ins>{run('Rennes')}</w:ins>{run(' sign')}</w:p>", ["Hue and Rennes sign"]),
        (f"<w:p>{run('Hue')}<w:del><w:r><w:delText>Paris</w:delText></w:r>{run('Paris')}</w:del></w:p>", ["Hue"]),
        (f"<w:p>{run('a')}<w:moveFrom>{run('b')}</w:moveFrom></w:p><w:moveTo>{paragraph('b')}</w:moveTo>", ["a", "b"]),
        (f'<w:p>{run("in ")}<w:smartTag w:element="place">{run("Hue")}</w:smartTag></w:p>', ["in Hue"]),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('Hue')}</w:sdtContent></w:sdt>", ["Hue"]),
        (f"<w:p><w:fldSimple>{run('2021')}</w:fldSimple></w:p>", ["2021"]),
        (f"<w:p><w:hyperlink>{run('Hue')}</w:hyperlink></w:p>", ["Hue"]),
        ("<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>7</w:t></w:r></w:p>", ["7"]),
        ('<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Hue</w:t></w:r></w:p>', ["Hue"]),
        ("<w:p><w:r><w:t>Hue</w:t><w:br/><w:t>Kobe</w:t><w:tab/><w:t>2021</w:t></w:r></w:p>", ["Hue", "Kobe\t2021"]),
        (f"<w:p>{run('Hue')}<w:r><w:txbxContent>{paragraph('A box')}</w:txbxContent></w:r></w:p>", ["Hue", "A box"]),
        (table(f"<w:sdt><w:sdtContent>{cell('Hue')}</w:sdtContent></w:sdt>{cell('Rennes')}"), ["Hue | Rennes"]),
        (table(cell("Hue", MERGED) + cell("2021"), GOES_ON + cell("2022"), cell("Da Nang") + cell("2022")),
         ["Hue | 2021", "Hue | 2022", "Da Nang | 2022"]),
        (table(f"<w:tc>{paragraph('One')}{paragraph('Two')}</w:tc>"), ["One", "Two"]),
        (table(f"<w:tc>{table(cell('Hue') + cell('Rennes'), cell('Can Tho') + cell('Kobe'))}</w:tc>"),
         ["Hue | Rennes", "Can Tho | Kobe"]),
        (table(cell("Hue") + f"<w:tc>{table(cell('Rennes'), cell('Poitiers'))}</w:tc>"), ["Hue | Rennes Poitiers"]),
    ],
)  # fmt: skip
def test_text_is_read_whatever_it_is_wrapped_in(body: str, expected: list[str]) -> None:
    assert read(word_file(body)) == expected
    assert read(word_file(body, namespace=STRICT)) == expected


def test_a_box_is_read_once_though_older_programs_are_given_it_again() -> None:
    box = f"<w:txbxContent>{paragraph('A box')}</w:txbxContent>"
    compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    either = f"<c:Choice>{box}</c:Choice><c:Fallback>{box}</c:Fallback>"
    body = f'<w:p><c:AlternateContent xmlns:c="{compatible}">{either}</c:AlternateContent></w:p>'
    assert read(word_file(body)) == ["A box"]


def test_the_text_may_have_another_number_and_the_title_stands_beside_it() -> None:
    assert read(word_file(paragraph("Hue"), name="word/document2.xml")) == ["Hue"]
    text = f'<w:document xmlns:w="{WORDS}">{paragraph("Hue")}</w:document>'
    assert content_of(archived({"word/document.xml": text, "docProps/core.xml": CORE}), name="a").told == {
        "title": "A deal"
    }
    assert content_of(archived({"word/document.xml": text, "docProps/core.xml": "<a/>"}), name="a").told == {}


def locked() -> bytes:
    """Write a file that says its parts are locked, as programs that pack archives do."""
    data = bytearray(word_file(paragraph("Hue")))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (word_file(paragraph("Hue") + "</w:p>"), "damaged"),
        (archived({"word/document.xml": "<html><body>Hue</body></html>"}), "damaged"),
        (archived({"word/document.xml": ""}), "damaged"),
        (archived({"word/document.xml": f'<!DOCTYPE a [<!ENTITY b "c">]><a xmlns="{WORDS}">&b;</a>'}), "damaged"),
        (archived({"word/document.xml": "x"}, compression=zipfile.ZIP_LZMA), "damaged"),
        (word_file("<w:p/>"), "without text"),
        (locked(), "locked by a password"),
        (b"\xd0\xcf\x11\xe0" + bytes(500) + "EncryptedPackage".encode("utf-16-le"), "locked by a password"),
        (archived({"a.txt": "text"}), "an archive"),
        (archived(dict.fromkeys(map(str, range(MAX_PARTS + 1)), "")), "an archive"),
    ],
)
def test_a_file_without_text_to_read_is_refused_in_words(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocumentError, match=reason):
        read(data)


@pytest.mark.parametrize(
    "body",
    [
        f"<w:p>{'<w:r/>' * (MAX_XML_BYTES // 6)}</w:p>",
        paragraph("x" * MAX_XML_BYTES),
        f'<w:document xmlns="{WORDS}">{"<p/>" * MAX_ELEMENTS * 2}</w:document>',
        f"<w:p {MANY_ATTRIBUTES}/>",
    ],
    ids=["runs", "text", "paragraphs", "attributes"],
)
def test_what_would_fill_the_memory_is_refused(body: str) -> None:
    data = word_file(body)
    assert len(data) < 1_000_000
    with pytest.raises(UnreadableDocumentError, match="too large when unpacked"):
        read(data)


def test_a_long_text_is_read_in_part() -> None:
    text = "Kampot and Kien Giang " * 1_000
    paragraphs = read(word_file(paragraph(text) * 100))
    assert MAX_CHARACTERS <= sum(map(len, paragraphs)) < 2 * MAX_CHARACTERS


def test_a_cell_over_many_rows_does_not_multiply_its_prose() -> None:
    rows = [cell("prose " * 100, MERGED) + cell("2020"), *[GOES_ON + cell("2021")] * 50]
    assert read(word_file(table(*rows)))[1:] == ["2021"] * 50


def whole() -> bytes:
    document = docx.Document()
    document.add_paragraph("Kien Giang and Kampot sign")
    document.core_properties.title = "A deal"
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


WHOLE = whole()


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=40))
def test_any_damage_leaves_a_text_or_a_reason(damage: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for place, byte in damage:
        data[place] = byte
    try:
        content = content_of(bytes(data), name="a.docx")
    except UnreadableDocumentError:
        return
    assert content.paragraphs


PIECES = ["<w:p>", "</w:p>", "<w:t>", "Hue", "</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>"]
PIECES += ["<w:del>", "</w:del>", "<w:tab/>", "<w:vMerge/>", '<w:gridSpan w:val="-3"/>', '<w:gridSpan w:val="x"/>']


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_any_nesting_leaves_a_text_or_a_reason(pieces: list[str]) -> None:
    closing: list[str] = []
    body = ""
    for piece in pieces:  # mended, so that the XML is well formed and only its order is odd
        if piece.startswith("</"):
            body += closing.pop() if closing else ""
            continue
        if piece.startswith("<") and not piece.endswith("/>"):
            closing.append(f"</{piece[1:]}")
        body += piece
    try:
        paragraphs = read(word_file(body + "".join(reversed(closing))))
    except UnreadableDocumentError:
        return
    assert "Hue" in "".join(paragraphs)


@given(st.integers(4, len(WHOLE)))
def test_a_file_cut_anywhere_leaves_a_text_or_a_reason(length: int) -> None:
    try:
        assert content_of(WHOLE[:length], name="a.docx").paragraphs
    except UnreadableDocumentError:
        return

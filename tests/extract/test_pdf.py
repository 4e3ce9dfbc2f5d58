import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.extract import pdf, pdf_worker
from paradiplomacy.extract.files import UnreadableDocumentError
from paradiplomacy.extract.pdf_layout import Line, article_of
from paradiplomacy.extract.reading import read_document

HEADLINE = "Kien Giang and its partners on the other side of the border meet again in spring"
TOLD = [
    "The province of Kien Giang and the province of Kampot in Cambodia signed an agreement on trade, tourism and the "
    "training of officials in the town of Rach Gia on Friday. It will run for five years.",
    "Kien Giang has signed agreements with Kep, Takeo, Koh Kong and Preah Sihanouk as well. Trade with the five came "
    "to 215 million USD last year, of which exports made up 180 million.",
    "In the coming time Kien Giang will set up ties with localities of Japan.",
]
VIETNAMESE = [
    "Kiên Giang tăng cường hợp tác với các địa phương nước ngoài",
    "Ngày 10/3/2023, tỉnh Kiên Giang và chính quyền tỉnh Kampot đã ký biên bản ghi nhớ hợp tác về du lịch và y tế.",
]


def typeset(*paragraphs: str, headline: str = HEADLINE, settings: str = "") -> bytes:
    heading = f"= {headline}\n\n" if headline else ""
    text = "\n\n".join(paragraphs)
    return bytes(typst.compile(f"{settings}\n{heading}{text}\n".encode()))


def paragraphs_of(data: bytes) -> list[str]:
    return list(read_document(data, name="a.pdf", language="en").paragraphs)


@pytest.mark.parametrize(
    "settings",
    [
        "",
        "#set par(justify: true)",
        '#set text(lang: "en", hyphenate: true)\n#set page(width: 9cm)\n#set par(justify: true)',
        "#set page(columns: 2)",
        "#set par(leading: 1.6em, spacing: 2.4em)",
        "#set par(first-line-indent: 1.5em, spacing: 0.65em)",
        '#set page(height: 9cm, header: [The Daily], numbering: "1/1")',
        "#set text(size: 8pt)",
    ],
)
def test_paragraphs_are_found_however_they_are_set(settings: str) -> None:
    assert paragraphs_of(typeset(*TOLD, settings=settings)) == [HEADLINE, *TOLD]


def test_vietnamese_words_stay_whole() -> None:
    headline, told = VIETNAMESE
    document = read_document(typeset(told, headline=headline, settings="#set page(width: 9cm)"), name="a.pdf")
    assert list(document.paragraphs) == VIETNAMESE
    assert document.language == "vi"


def test_headline_byline_and_text_are_told_apart() -> None:
    document = read_document(typeset("_VNA, March 14, 2023_", *TOLD), name="a.pdf")
    assert document.title == HEADLINE
    assert (document.publisher, document.published) == ("VNA", "2023-03-14")
    assert document.paragraphs[2:] == tuple(TOLD)


def test_a_menu_above_the_headline_is_left_out_and_a_byline_is_not() -> None:
    menu = "Home World Quang Ninh signs with Guangxi\n\nVNA, March 14, 2023\n\n"
    data = typeset(f"{menu}= {HEADLINE}", *TOLD, headline="")
    assert paragraphs_of(data) == [HEADLINE, "VNA, March 14, 2023", *TOLD]


def test_of_two_days_beside_a_headline_the_one_below_counts() -> None:
    data = typeset(f"Friday, 5 May 2023\n\n= {HEADLINE}", "VNA, March 14, 2023", *TOLD, headline="")
    assert read_document(data, name="a.pdf").published == "2023-03-14"


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("11/23/2026, 1:04 PM #h(1fr) A deal", '#"https://a.example/b-2023.html" #h(1fr) 1/1'),
        ("A deal #h(1fr) 23/11/2026 13:04", '#"file:///a/b.html"'),
        ("23/11/2026 13:04", '#"about:blank"'),
    ],
)
def test_what_a_browser_prints_around_a_page_is_left_out(head: str, foot: str) -> None:
    data = typeset(*TOLD, settings=f"#set page(header: [{head}], footer: [{foot}])")
    document = read_document(data, name="a.pdf")
    assert list(document.paragraphs) == [HEADLINE, *TOLD]
    assert document.published is None


def test_a_line_of_day_and_time_is_kept_where_no_browser_printed_it() -> None:
    document = read_document(typeset(f"14/3/2023 08:00\n\n= {HEADLINE}", *TOLD, headline=""), name="a.pdf")
    assert document.published == "2023-03-14"


def test_related_stories_below_are_no_part_of_the_article() -> None:
    data = typeset(*TOLD, "== Related news", "- Da Nang signs with Sakai\n- Hai Phong and Incheon renew a deal")
    document = read_document(data, name="a.pdf")
    assert list(document.body) == [HEADLINE, *TOLD]


def test_items_of_a_list_and_rows_of_a_table_are_paragraphs() -> None:
    items = f"- {TOLD[2]}\n- {TOLD[0]}\n- tourism;"
    table = "#table(columns: 3, [Kien Giang], [Kampot], [2010], [Hue], [Rennes], [2005])"
    assert paragraphs_of(typeset(TOLD[1], items, table)) == [
        HEADLINE,
        TOLD[1],
        f"• {TOLD[2]}",
        f"• {TOLD[0]}",
        "• tourism;",
        "Kien Giang Kampot 2010",
        "Hue Rennes 2005",
    ]


def test_without_a_headline_the_title_that_the_file_tells_is_taken() -> None:
    def title_of(told: str) -> str | None:
        return read_document(
            typeset(*TOLD, headline="", settings=f'#set document(title: "{told}")'), name="a.pdf"
        ).title

    assert title_of("A deal") == "A deal"
    assert title_of("Microsoft Word - deal.docx") == TOLD[0]


@pytest.mark.parametrize("before", [b"\n\n", b"HTTP/1.1 200 OK\r\n\r\n", b"\0" * 900])
def test_a_file_may_begin_a_little_before_its_pdf(before: bytes) -> None:
    assert paragraphs_of(before + typeset(*TOLD)) == [HEADLINE, *TOLD]


def test_a_text_about_pdf_is_a_text() -> None:
    assert read_document(b"Title\nA file that begins with %PDF-1.7 is a PDF.", name="a.txt").encoding == "utf-8"


def test_a_page_too_many_is_left_out_and_said_so() -> None:
    data = typeset("#pagebreak()\n".join(["A page of text."] * (pdf_worker.MAX_PAGES + 1)), headline="")
    document = read_document(data, name="a.pdf", language="en")
    assert [note.kind for note in document.notices] == ["pages"]


def test_a_damaged_file_is_refused_quietly(capfd: pytest.CaptureFixture[str]) -> None:
    data = typeset(*TOLD)
    for damaged in (data[: len(data) // 2], b"%PDF-1.4\n" + bytes(range(256)) * 40):
        with pytest.raises(UnreadableDocumentError, match="damaged"):
            read_document(damaged, name="a.pdf")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("import os; os.abort()", "damaged"),
        ("x = bytearray(10**13)", "damaged"),
        ("print('no JSON')", "damaged"),
        ("while True: pass", "too long"),
    ],
)
def test_a_file_that_breaks_the_reader_harms_nothing(
    script: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = tmp_path / "worker.py"
    worker.write_text(script, encoding="utf-8")
    monkeypatch.setattr(pdf, "_WORKER", worker)
    monkeypatch.setattr(pdf, "MAX_SECONDS", 1)
    with pytest.raises(UnreadableDocumentError, match=reason):
        read_document(b"%PDF-1.4", name="a.pdf")


def test_the_worker_needs_nothing_of_the_project(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-X", "importtime", pdf_worker.__file__],
        input=b"%PDF-1.4",
        capture_output=True,
        check=True,
    )
    assert b"paradiplomacy" not in done.stderr
    assert b'"error"' in done.stdout


def set_in(texts: Iterable[str], *, left: float = 50, size: float = 10, top: float = 700) -> list[Line]:
    """Set lines one below the other, every letter half as wide as high."""
    return [
        Line(text, left, left + len(text) * size / 2, top - (number + 1) * size * 1.2, top - number * size * 1.2)
        for number, text in enumerate(texts)
    ]


def test_columns_are_read_one_after_the_other() -> None:
    left = set_in(["The province of Kien Giang", "has signed agreements with"])
    right = set_in(["Kampot, Kep and Takeo in", "Cambodia.", "It hopes for more."], left=300)
    assert article_of([[*left, *right]]) == (
        False,
        [
            "The province of Kien Giang has signed agreements with Kampot, Kep and Takeo in Cambodia.",
            "It hopes for more.",
        ],
    )


def test_words_parted_at_the_end_of_a_line_are_joined() -> None:
    lines = set_in(
        ["a memorandum of coopera\u00ad", "tion between the city of Bà Rịa\u00ad", "Vũng Tàu and Cham\u00ad", "pasak"]
    )
    assert article_of([lines])[1] == ["a memorandum of cooperation between the city of Bà Rịa-Vũng Tàu and Champasak"]


@pytest.mark.parametrize("unit", [".", "- ", "1/", "a-", "https://", ". 1/1/2020", "\u00ad"])
def test_endless_lines_come_to_an_end(unit: str) -> None:
    assert len(article_of([set_in([unit * 100_000 + "x"] * 3)])[1]) <= 3


boxes = st.floats(allow_nan=True, allow_infinity=True)
lines = st.builds(Line, st.text("aB1. -\u00ad•", min_size=1, max_size=20), boxes, boxes, boxes, boxes)


@given(st.lists(st.lists(lines, max_size=8), max_size=4))
def test_lines_set_in_any_way_are_read(pages: list[list[Line]]) -> None:
    _headline, paragraphs = article_of(pages)
    assert len(paragraphs) <= sum(map(len, pages))

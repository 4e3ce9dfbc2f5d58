"""What becomes of pages and of lines that are none."""

import json
from typing import Any

import pytest
from facts_desk import HOSTILE, Desk, agreement, page, trade
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paradiplomacy.records.importing.page import MAX_LINE_BYTES
from paradiplomacy.records.importing.source_ids import source_id_of


def test_a_page_becomes_a_record_under_its_year(desk: Desk) -> None:
    outcome = desk.take(page(agreement(), trade()))
    source, statements = desk.read()
    assert (source.title, source.publisher, source.url) == ("A title", "A Paper", "https://example.org/news/1")
    assert (source.published_date, source.language) == ("2020-01-02", "en")
    assert len(statements) == 2
    assert desk.only_file().parent.name == "2020"
    assert outcome.complete


def test_a_page_without_date_stands_among_the_undated(desk: Desk) -> None:
    desk.take(page(agreement(), published=None))
    assert desk.only_file().parent.name == "undated"


def test_an_impossible_publication_date_is_told_and_kept_as_a_comment(desk: Desk) -> None:
    outcome = desk.take(page(agreement(), published="2020-02-31"))
    assert desk.read()[0].published_date is None
    assert "2020-02-31" in desk.only_file().read_text(encoding="utf-8")
    assert [issue.field for issue in outcome.issues] == ["line 1.published"]


@pytest.mark.parametrize(
    ("publisher", "start"),
    [("Nhân Dân", "nhan-dan-en-"), ("Đà Nẵng", "da-nang-en-"), ("아주경제", "example-org-en-"), ("VOV", "vov-en-")],
)
def test_a_record_is_named_after_publisher_language_and_address(desk: Desk, publisher: str, start: str) -> None:
    desk.take(page(agreement(), publisher=publisher))
    stem = desk.only_file().stem
    assert stem.startswith(start)
    assert len(stem) == len(start) + 8


@pytest.mark.parametrize("other", ["http://www.example.org/news/1/", "https://example.org/news/1#top"])
def test_one_page_has_one_name_however_its_address_is_written(other: str) -> None:
    names = {source_id_of(url=url, publisher="A", language="en") for url in ("https://example.org/news/1", other)}
    assert len(names) == 1


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://a.vn/kien-giang-and-kampot-work-together-post12.html", "[Kien giang and kampot work together]"),
        ("https://a.vn/hanoi-and-moscow-sign-deal/153.vnp", "[Hanoi and moscow sign deal]"),
        ("https://a.vn/ハノイ市の代表団が福岡県を訪問-38700.vov", "[ハノイ市の代表団が福岡県を訪問]"),
        ("https://a.vn/news?id=5", "[untitled page: Kien Giang, Kampot]"),
    ],
)
def test_a_missing_title_is_supplied_and_marked(desk: Desk, url: str, title: str) -> None:
    desk.take(page(agreement(), url=url, title=None))
    assert desk.read()[0].title == title
    assert "# The title was not gathered" in desk.only_file().read_text(encoding="utf-8")


def test_a_page_that_names_no_pair_is_just_untitled(desk: Desk) -> None:
    desk.take(page(agreement(partner=None), url="https://a.vn/news?id=5", title=None))
    assert desk.read()[0].title == "[untitled page]"


def test_second_readings_and_cut_pages_are_remembered(desk: Desk) -> None:
    desk.take(page(agreement(), reviewed=False, cut=True))
    text = desk.only_file().read_text(encoding="utf-8")
    assert "not found again" in text
    assert "Only the beginning" in text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_come_back_as_they_were(desk: Desk, text: str) -> None:
    facts = agreement(province=text, partner=text, sectors_as_printed=[text])
    desk.take(page(facts, title=text, publisher=f"p {text}"))
    source, (one,) = desk.read()
    assert source.title == text
    assert (one.province, getattr(one, "partner", None)) == (text, text)


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), min_size=1).filter(str.strip))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_any_text_comes_back_as_it_was(desk: Desk, text: str) -> None:
    for path in desk.records.rglob("*.toml"):
        path.unlink()
    desk.take(page(agreement(partner=text), title=text))
    source, (one,) = desk.read()
    assert (source.title, getattr(one, "partner", None)) == (text.strip(), text.strip())


_GOOD = json.dumps(page(agreement()))
_BAD_LINES: tuple[str | bytes, ...] = (
    "not json",
    "[]",
    "{}",
    '"text"',
    "[" * 100_000,
    b"\xff\xfe",
    json.dumps(page(agreement(), title="\ud800")),
    json.dumps(page(url=None)),
    json.dumps(page(url="javascript:alert(1)")),
    json.dumps(page(url="https://[x")),
    json.dumps(page(url="https://exa mple.org/")),
    json.dumps(page(publisher="")),
    json.dumps(page(publisher=["x"])),
    json.dumps(page(language=None)),
    json.dumps(page(statements=None) | {"statements": None}),
    '{"url": NaN}',
    b"x" * 10_000_000,
    json.dumps(page(title="x" * (MAX_LINE_BYTES + 1))),
)


@pytest.mark.parametrize("line", _BAD_LINES, ids=range(len(_BAD_LINES)))
def test_a_bad_line_is_told_by_its_number_and_the_rest_goes_on(desk: Desk, line: str | bytes) -> None:
    outcome = desk.import_lines("", line, _GOOD)
    assert [issue.field for issue in outcome.issues] == ["line 2"]
    assert (outcome.bad_lines, outcome.pages["written"]) == (1, 1)
    assert not outcome.complete


@pytest.mark.parametrize("changes", [{"language": "english"}, {"title": "bell \x07"}, {"language": "<b>"}])
def test_a_page_that_cannot_be_cited_is_refused_with_its_statements(desk: Desk, changes: dict[str, Any]) -> None:
    outcome = desk.take(page(agreement(), trade(), **changes))
    assert (outcome.pages["refused"], outcome.statements["refused"]) == (1, 2)
    assert outcome.issues[0].field.startswith("line 1.")
    assert not desk.files()


def test_the_same_page_twice_in_a_batch_is_listed(desk: Desk) -> None:
    outcome = desk.take(page(agreement()), page(trade(), agreement(), url="http://example.org/news/1/"))
    assert (outcome.pages["written"], outcome.pages["refused"]) == (1, 1)
    assert outcome.statements["refused"] == 2


_STATEMENTS = st.one_of(
    st.builds(agreement, partner=st.sampled_from(["Kep", "Takeo", "", None]), signed=st.sampled_from(["2019", "x"])),
    st.builds(trade, qualifier=st.sampled_from(["exact", "odd"]), amount=st.sampled_from([1, -1, None])),
    st.sampled_from([None, 7, "text", [], {}, {"kind": "visits"}]),
)


@given(pages=st.lists(st.lists(_STATEMENTS, max_size=5), max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_every_statement_is_written_or_listed(desk: Desk, pages: list[list[Any]]) -> None:
    for path in desk.records.rglob("*.toml"):
        path.unlink()
    outcome = desk.take(*(page(*facts, url=f"https://e.org/{n}") for n, facts in enumerate(pages)))
    assert outcome.pages.total() == len(pages)
    assert outcome.statements.total() == sum(map(len, pages))
    written = sum(path.read_text(encoding="utf-8").count("[[statement]]") for path in desk.records.rglob("*.toml"))
    assert written == outcome.statements["written"]
    errors = {issue.field.split("]")[0] for issue in outcome.issues if issue.severity == "error"}
    assert len(errors) == outcome.statements["refused"]

"""English sentences of the readers, said in other languages: every one of them, with its parts unchanged."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from naughty import OWN

import paradiplomacy
from paradiplomacy import i18n
from paradiplomacy.extract.addresses import FetchError
from paradiplomacy.extract.dated import Reference
from paradiplomacy.extract.dates import dates_in
from paradiplomacy.extract.files import UnreadableDocumentError
from paradiplomacy.extract.periods import periods_in
from paradiplomacy.extract.reading import read_document
from paradiplomacy.model.issue import Issue
from paradiplomacy.ui.retelling import SaidError, objection_words, refusal_words, working_words

PACKAGE = Path(paradiplomacy.__file__).parent
READERS = sorted((PACKAGE / "extract").glob("*.py")) + sorted((PACKAGE / "extract" / "tables").glob("*.py"))
REFUSALS = {"UnreadableDocumentError", "UnreadableTableError", "FetchError"}
CHECKS = [PACKAGE / "records" / f"{name}.py" for name in ("texts", "statements", "reader", "toml_file")]
"""Models have checked each value before it comes into a record, so that what they say cannot be said of one."""
BY_HAND = {
    "7: no such folder; records are expected there",
    "is no file; only files may be named *.toml here",
    "is worked out; leave it out",
    "must be a table that begins with [[statement]]",
    "must be one of 7",
    "must be the file's name without .toml: 7",
    "nested more than 7 levels deep",
    "not UTF-8 (line 7); save the file as UTF-8",
    "not readable as TOML: 7",
    "write [[statement]], with double brackets",
}
"""What can be wrong only with files that people write: the page writes those of its records itself."""
FILLED = "7"
"""Stands for every part that a sentence fills in."""


def filled(text: ast.expr) -> str:
    """A sentence of the code, with something in each of its parts."""
    assert isinstance(text, ast.JoinedStr | ast.Constant), ast.unparse(text)
    parts = text.values if isinstance(text, ast.JoinedStr) else [text]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else FILLED for part in parts)


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))


def refusals() -> list[str]:
    """Every sentence with which something is refused."""
    return [
        filled(call.args[0])
        for path in READERS
        for call in calls(path)
        if isinstance(call.func, ast.Name) and call.func.id in REFUSALS
    ]


def workings() -> list[str]:
    """Every sentence that begins with the words of a date; those of notes on cells are worded elsewhere."""
    found = []
    for path in READERS:
        if path.parent.name == "extract":
            texts = (one for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.JoinedStr))
            found += [text for text in map(filled, texts) if text.startswith(("“7”: ", "the months of “"))]
    return found


def objections() -> list[str]:
    """Every sentence of the checks, which have spaces where other texts have none."""
    found: set[str] = set()
    for path in CHECKS:
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        parts = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
        docstrings = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
        texts = (one for one in nodes if isinstance(one, ast.JoinedStr | ast.Constant))
        found |= {filled(one) for one in texts if id(one) not in parts | docstrings}
    found = {one.replace("the same as 7;", "the same as statement[7];") for one in found}
    return sorted(one for one in found if " " in one and any(letter.isalpha() for letter in one))


def test_there_are_sentences_to_look_at() -> None:
    assert len(refusals()) > 30
    assert len(workings()) > 10
    assert len(objections()) > len(BY_HAND)
    assert set(objections()) >= BY_HAND


@pytest.mark.parametrize("sentence", refusals())
@pytest.mark.parametrize("language", ["vi", "fr"])
def test_every_refusal_of_the_readers_is_translated(sentence: str, language: str) -> None:
    told = refusal_words(FetchError(sentence), language)
    assert sentence not in told
    assert FILLED in told


@pytest.mark.parametrize("sentence", [one for one in workings() if one not in ("“7”: 7", "“7”: year from the 7")])
@pytest.mark.parametrize("language", ["vi", "fr"])
def test_every_working_of_a_date_is_translated(sentence: str, language: str) -> None:
    told = working_words(sentence, language)
    assert told != sentence
    assert FILLED in told


@pytest.mark.parametrize("sentence", [one for one in objections() if one not in BY_HAND])
@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_every_objection_to_a_record_is_told_in_words_of_the_page(sentence: str, language: str) -> None:
    told = objection_words(Issue(file="a.toml", field="", value="Kep", reason=sentence), language)
    other = objection_words(Issue(file="a.toml", field="", value="Kep", reason="some other"), language)
    assert sentence not in told
    assert told.split("(")[0] != other.split("(")[0]
    assert "some other" in other


@pytest.mark.parametrize("reference", [Reference("2023-03-14"), Reference(year=2021)])
def test_what_the_readers_of_dates_say_is_translated(reference: Reference) -> None:
    text = (
        "on may 5 yesterday, last year, on monday, in june last year, in june, since january, as of february, "
        "in the first quarter, in the first nine months, from the start of the year to the end of february"
    )
    said = {one.resolved for one in (*dates_in(text, reference), *periods_in(text, reference)) if one.resolved}
    assert said
    for sentence in said:
        for language in ("vi", "fr"):
            assert working_words(sentence, language) != sentence


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_parts_are_kept_and_written_as_the_language_writes_them(language: str) -> None:
    told = refusal_words(
        FetchError("https://a.example/: longer than 2,000 characters; give the article's own address"), language
    )
    assert "https://a.example/" in told
    assert i18n.number(2000, language) in told
    worked = working_words(
        "“hôm qua”: counted from the article's date, 2023-03-14; “năm ngoái”: counted from 2022", language
    )
    assert [
        worked.index(word) for word in ("hôm qua", i18n.date("2023-03-14", language), "năm ngoái", "2022")
    ] == sorted(worked.index(word) for word in ("hôm qua", i18n.date("2023-03-14", language), "năm ngoái", "2022"))


def test_of_two_sentences_that_fit_the_narrower_one_is_meant() -> None:
    late = "a.example: the connection failed (its certificate cannot be trusted); save the page and give the file"
    assert "certificat non fiable" in refusal_words(FetchError(late), "fr")
    assert "hors" not in refusal_words(FetchError("a: not on the public internet: holds no text"), "fr")


@pytest.mark.parametrize("name", OWN)
def test_names_stay_as_they_are_whatever_they_hold(name: str) -> None:
    with pytest.raises(UnreadableDocumentError) as refused:
        read_document(b"7z\xbc\xaf\x27\x1c", name=name)
    assert refusal_words(refused.value, "vi") == f"{name}: tệp nén; hãy giải nén rồi đưa từng tệp"


def test_other_words_stay_as_they_are() -> None:
    assert refusal_words(SaidError("Quá nhiều bài cùng lúc"), "vi") == "Quá nhiều bài cùng lúc"
    assert refusal_words(OSError("disk full"), "fr").endswith("disk full")
    assert (
        working_words("Year from the caption; see “below”: there.", "fr")
        == "Year from the caption; see “below”: there."
    )
    assert working_words("", "vi") == ""
    assert working_words("“{0.__class__}”: counted from {date}", "vi").startswith("“{0.__class__}”")


@pytest.mark.parametrize("language", ["vi", "fr"])
@pytest.mark.parametrize(
    "told",
    [
        "The printed words name no year; it follows from the page's date, 2022-02-25.",
        "The printed words name no year; it follows from what the page says elsewhere.",
    ],
)
def test_what_imported_records_say_of_their_dates_is_translated(told: str, language: str) -> None:
    words = working_words(told, language)
    assert "printed words" not in words
    assert ("2022" in words) == ("2022" in told)

"""Checks quotes against the articles, which the project does not hold: only where a folder with them is at hand."""

import os
from pathlib import Path

import pytest

from paradiplomacy.model.source import Locator
from paradiplomacy.records.record import Record

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = Path(os.environ.get("PARADIPLOMACY_ARTICLES") or ROOT.parent.joinpath("shared", "seeds"))
FILES = {
    "vietnamplus-en-138475": "000",
    "baoquocte-en-197879": "001",
    "vietnamplus-fr-105938": "002",
    "vccinews-en-2020-11-27-tien-giang": "003",
    "plo-vi-782120": "004",
}


def paragraphs_of(source_id: str) -> list[str] | None:
    """Return the lines of an article that are not blank; None where the article is not at hand."""
    for path in sorted(ARTICLES.glob(f"{FILES[source_id]}_*.txt")):
        return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return None


def locators_of(record: Record) -> list[Locator]:
    return [locator for each in record.statements for locator in (each.locator, *each.further_locators)]


def test_the_table_names_every_record(curated: dict[str, Record]) -> None:
    assert set(FILES) == set(curated)


@pytest.mark.parametrize("source_id", FILES)
def test_every_quote_stands_in_its_paragraph(source_id: str, curated: dict[str, Record]) -> None:
    paragraphs = paragraphs_of(source_id)
    if paragraphs is None:
        return
    missing = [
        locator
        for locator in locators_of(curated[source_id])
        if locator.paragraph > len(paragraphs) or locator.quote not in paragraphs[locator.paragraph - 1]
    ]
    assert missing == []


@pytest.mark.parametrize("source_id", FILES)
def test_every_title_is_the_headline(source_id: str, curated: dict[str, Record]) -> None:
    paragraphs = paragraphs_of(source_id)
    if paragraphs is None:
        return
    assert curated[source_id].source.title == paragraphs[0].strip()


@pytest.mark.parametrize("source_id", FILES)
def test_every_name_and_phrase_is_as_printed(source_id: str, curated: dict[str, Record]) -> None:
    paragraphs = paragraphs_of(source_id)
    if paragraphs is None:
        return
    text = "\n".join(paragraphs)
    printed = {
        words
        for each in curated[source_id].statements
        for words in (each.province, getattr(each, "partner", None), *getattr(each, "sectors_as_printed", ()))
        if words
    }
    assert {words for words in printed if words not in text} == set()


@pytest.mark.parametrize(
    ("source_id", "last"), [("vietnamplus-en-138475", 12), ("baoquocte-en-197879", 17), ("vietnamplus-fr-105938", 8)]
)
def test_nothing_is_taken_from_below_the_articles_end(source_id: str, last: int, curated: dict[str, Record]) -> None:
    assert max(locator.paragraph for locator in locators_of(curated[source_id])) <= last

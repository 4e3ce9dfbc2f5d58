import json
from pathlib import Path

import pytest
from extraction_desk import Read
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.extract.extractor import extract
from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.reading import read_document
from paradiplomacy.extract.record import as_json, as_toml, draft_id, source_of, table_of
from paradiplomacy.records.reader import read_record

TEXT = (
    "On May 2, 2024 Dong Nai signed an MoU on tourism with Champasak of Laos for 2024-2028.\n"
    "Trade between Dong Nai and Champasak reached nearly 7 million USD in 2023. Dong Nai sent 12 delegations to Laos.\n"
    "Dong Nai also hopes to work with localities of India in trade."
)
SECTORS = {"tourism", "trade"}


def written(tmp_path: Path, toml: str, name: str) -> Path:
    path = tmp_path / f"{name}.toml"
    path.write_text(toml, encoding="utf-8")
    return path


def test_the_record_is_valid_and_says_the_same(read: Read, tmp_path: Path) -> None:
    found = read(TEXT)
    path = written(tmp_path, as_toml(found), source_of(found).source_id)
    record, issues = read_record(path, root=tmp_path, sectors=SECTORS)
    assert issues == ()
    assert record is not None
    assert [table_of(s) for s in record.statements] == [table_of(c.statement) for c in found.candidates]
    assert record.source.published_date == "2024-06-15"


def test_a_record_can_keep_only_what_was_accepted(read: Read) -> None:
    found = read(TEXT)
    assert as_toml(found, candidates=found.candidates[:1]).count("[[statement]]") == 1


def test_chosen_places_can_be_written_down(read: Read) -> None:
    found = read(TEXT)
    assert 'partner_id = "la-champasak"' in as_toml(found, with_ids=True)
    assert "la-champasak" not in as_toml(found)


def test_json_has_the_keys_of_gathered_facts(read: Read) -> None:
    page = as_json(read(TEXT))
    assert {"url", "publisher", "title", "published", "language", "statements"} <= set(page)
    first = page["statements"][0]
    assert {"kind", "province", "partner", "province_id", "partner_id", "status", "sectors", "confidence"} <= set(first)
    assert first["evidence"] in TEXT
    assert json.loads(json.dumps(page)) == json.loads(json.dumps(page))


def test_an_intention_is_told_as_gathered_facts_tell_it(read: Read) -> None:
    wish = next(s for s in as_json(read(TEXT))["statements"] if s.get("status") == "sought")
    assert (wish["kind"], wish["partner_country"]) == ("agreement", "IN")


HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "`${x}`",
    '"""\n[[statement]]',
    "[a](javascript:alert(1))",
    "\u202eabc",
    "x" * 10_000,
]


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_stay_text(extractor: Extractor, tmp_path: Path, title: str) -> None:
    body = "Dong Nai signed an MoU with Champasak of Laos."
    found = extractor.extract(read_document(f"{title}\n{body}", name="x", language="en"))
    path = written(tmp_path, as_toml(found), source_of(found).source_id)
    record, issues = read_record(path, root=tmp_path, sectors=SECTORS)
    assert issues == ()
    assert record is not None
    assert len(record.statements) == len(found.candidates)


@given(st.text(max_size=80), st.text(max_size=80))
def test_ids_are_ids_whatever_publisher_and_title(publisher: str, title: str) -> None:
    made = draft_id(publisher, "en", None, title)
    assert made
    assert all(char.isalnum() or char == "-" for char in made)
    assert made.isascii()


def test_extracting_twice_gives_the_same(extractor: Extractor) -> None:
    document = read_document(f"A headline\n{TEXT}", name="x", language="en")
    first, second = (extract(document, extractor.resolver, extractor.lexicon, known=extractor.known) for _ in range(2))
    assert first.candidates == second.candidates

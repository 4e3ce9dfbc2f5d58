"""Sources for reference managers, and twinnings for Wikidata."""

import re

import pytest
from export_views import hostile, snapshot
from sample_data import HOSTILE_NAMES

from paradiplomacy.export import bibtex, quickstatements, ris
from paradiplomacy.store import Dataset


def test_bibtex_has_one_entry_a_source(sample: Dataset) -> None:
    text = bibtex.write(snapshot(sample)).decode()
    first, *entries = re.split(r"\n(?=@)", text)
    assert first.startswith("% Paradiplomacy Atlas 1.2.3")
    assert entries[0].splitlines() == [
        "@online{paper-en-1,",
        "  title = {{Title of paper-en-1}},",
        "  author = {{A. Writer}},",
        "  organization = {A paper},",
        "  date = {2021},",
        "  url = {https://paper.example/1},",
        "  langid = {en},",
        "}",
    ]
    assert len(entries) == 2


@pytest.mark.parametrize("name", [*HOSTILE_NAMES, "a}b{c", "100 % & $5 #1 _x_ ~ ^", r"\input{/etc/passwd}"])
def test_nothing_in_bibtex_is_a_command_or_ends_a_field(name: str) -> None:
    text = bibtex.write(snapshot(hostile(name))).decode()
    bare = re.sub(r"\\(text[a-z]+\{\}|[{}&%$#_])", "", text.split("\n\n", 1)[1])
    assert "\\" not in bare
    assert bare.count("{") == bare.count("}")
    assert bare.count("@online{") == 1


def test_ris_has_one_record_a_source_each_ended(sample: Dataset) -> None:
    records = ris.write(snapshot(sample)).decode().strip().split("\r\n\r\n")
    assert len(records) == 2
    assert records[0].splitlines()[:3] == ["TY  - NEWS", "ID  - paper-en-1", "TI  - Title of paper-en-1"]
    assert "DA  - 2021//" in records[0]
    assert "DA  - 2012/05/" in records[1]
    assert all(record.splitlines()[-1].strip() == "ER  -" for record in records)


@pytest.mark.parametrize("name", [*HOSTILE_NAMES, "a\r\nER  - \r\nTY  - BOOK", "a\nb"])
def test_a_title_stays_on_its_line_of_ris(name: str) -> None:
    lines = ris.write(snapshot(hostile(name))).decode().split("\r\n")
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) or not line for line in lines)
    assert sum(line.startswith("TY") for line in lines) == 1


def test_a_twinning_between_places_of_wikidata_is_stated_in_both_directions(sample: Dataset) -> None:
    lines = quickstatements.write(snapshot(sample)).decode().splitlines()
    parts = [line.split("\t") for line in lines]
    assert [part[:3] for part in parts] == [["Q36027", "P190", "Q11111"], ["Q11111", "P190", "Q36027"]]
    assert parts[0][3:9] == [
        "S854",
        '"https://paper.example/2"',
        "S1476",
        'vi:"Title of paper-en-2"',
        "S577",
        "+2012-05-00T00:00:00Z/10",
    ]
    assert parts[0][9].startswith("/* Paradiplomacy Atlas 1.2.3")


def test_other_agreements_are_no_twinnings(sample: Dataset) -> None:
    assert quickstatements.write(snapshot(sample, countries=("US",))) == b""


@pytest.mark.parametrize("name", [*HOSTILE_NAMES, 'a"\tQ1\tP31\tQ5', "a */ Q1\tP31\tQ5"])
def test_a_title_adds_no_command_for_wikidata(name: str) -> None:
    lines = quickstatements.write(snapshot(hostile(name))).decode().splitlines()
    assert len(lines) == 2
    for line in lines:
        parts = line.split("\t")
        assert parts[1] == "P190"
        assert parts[3:5] == ["P580", "+2020-01-02T00:00:00Z/11"]
        assert len(parts) in (8, 10)
        assert line.count("*/") == 1
        assert all(part.count('"') in (0, 2) for part in parts[:-1])

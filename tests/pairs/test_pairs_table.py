"""Reading a table of pairs: what is taken, what is left out, and what is said of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_data import HOSTILE_NAMES

from paradiplomacy.pairs.table import PairsError, is_pairs_table, read_pairs

LYON = ("Lyon", "45.75", "4.85", "FR")
YOKOHAMA = ("Yokohama", "35.44", "139.64", "JP")


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_columns_may_be_parted_by_any_usual_mark(write_table, mark):
    pairs, issues = read_pairs(write_table((*LYON, *YOKOHAMA), mark=mark))
    assert issues == ()
    (pair,) = pairs
    assert (pair.start.name, pair.start.lat, pair.end.lon, pair.end.country) == ("Lyon", 45.75, 139.64, "JP")
    assert (pair.line, pair.status, pair.signed, pair.sectors) == (2, "established", None, ())


def test_optional_columns_are_taken(write_table):
    further = ("sectors", "status", "signed", "source_url", "to_kind", "remark")
    cells = ("Trade; Music ;Trade", "Signed", "1959-04", "https://city.example/1", "prefecture", "x")
    ((pair,), issues) = read_pairs(write_table((*LYON, *YOKOHAMA, *cells), further=further))
    assert issues == ()
    assert pair.sectors == ("Trade", "Music")
    assert (pair.status, pair.signed, pair.end.kind) == ("signed", "1959-04", "prefecture")
    assert pair.source_url == "https://city.example/1"


@pytest.mark.parametrize(
    ("end", "column"),
    [
        (("", "1", "2", "FR"), "to"),
        (("x" * 201, "1", "2", "FR"), "to"),
        (("Nice", "91", "2", "FR"), "to_lat"),
        (("Nice", "nan", "2", "FR"), "to_lat"),
        (("Nice", "43,7", "2", "FR"), "to_lat"),
        (("Nice", "1", "-181", "FR"), "to_lon"),
        (("Nice", "1", "2", "France"), "to_country"),
        (("Nice", "1", "2", "ÉÉ"), "to_country"),
        (LYON, "to"),
    ],
)
def test_a_line_that_cannot_be_drawn_is_left_out_and_named(write_table, end, column):
    pairs, (issue,) = read_pairs(write_table((*LYON, *end), (*LYON, *YOKOHAMA)))
    assert [pair.line for pair in pairs] == [3]
    assert (issue.severity, issue.file, issue.field) == ("error", "pairs.csv", f"line 2.{column}")


@pytest.mark.parametrize(
    ("column", "value"),
    [("status", "friends"), ("signed", "May 1959"), ("signed", "2021-02-30"), ("source_url", "javascript:alert(1)")],
)
def test_a_detail_that_cannot_be_read_is_left_out_alone(write_table, column, value):
    ((pair,), (issue,)) = read_pairs(write_table((*LYON, *YOKOHAMA, value), further=(column,)))
    assert (issue.severity, issue.field, issue.value) == ("warning", f"line 2.{column}", value)
    assert (pair.status, pair.signed, pair.source_url) == ("established", None, None)


@pytest.mark.parametrize("name", [name for name in HOSTILE_NAMES if len(name) <= 200 and "\n" not in name])
def test_hostile_names_are_names(write_table, name):
    ((pair,), issues) = read_pairs(write_table((name, *LYON[1:], *YOKOHAMA)))
    assert issues == ()
    assert pair.start.name == name.strip()


def test_a_file_without_the_columns_is_named_with_what_it_lacks(tmp_path: Path):
    path = tmp_path / "other.csv"
    path.write_text("from,to\nLyon,Yokohama\n", encoding="utf-8")
    assert not is_pairs_table(path)
    with pytest.raises(PairsError, match=r"other\.csv: no column 'from_lat'"):
        read_pairs(path)


def test_a_file_that_is_no_text_is_named(tmp_path: Path):
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\xff\xfe")
    assert not is_pairs_table(path)
    with pytest.raises(PairsError, match="picture"):
        read_pairs(path)


@given(content=st.text(max_size=300))
def test_whatever_follows_the_header_is_taken_or_named(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "pairs.csv"
    header = "from,from_lat,from_lon,from_country,to,to_lat,to_lon,to_country"
    path.write_text(f"{header}\n{content}", encoding="utf-8", newline="")
    try:
        pairs, issues = read_pairs(path)
    except PairsError:
        return
    assert all(abs(pair.start.lat) <= 90 and pair.start.name for pair in pairs)
    assert all(issue.field.startswith("line ") for issue in issues)

"""Releases: what an index keeps, what changed between two, and what the change log says of it."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given, settings
from sample_data import PLACES, agreement, dataset, files_of, intention, place, source
from strategies import datasets

from paradiplomacy.errors import DatasetError
from paradiplomacy.model.base import Value
from paradiplomacy.model.release import Change
from paradiplomacy.publish.changelog import changelog_of
from paradiplomacy.publish.history import (
    FOLDER,
    UNRELEASED,
    Release,
    all_changes,
    changes_between,
    read_release,
    read_releases,
    release_as_file,
    release_of,
)
from paradiplomacy.store import Dataset

BEFORE = dataset(PLACES, [agreement("vn-hue", "kh-kep", status="signed")])
AFTER = dataset(
    [*PLACES, place("kh-kep", lat=11.0)],
    [agreement("vn-hue", "kh-kep", status="signed", sectors=("trade",)), intention("vn-hue", "fr-lorient")],
    sources=[source("paper-en-1", title="Corrected")],
)


def tables_of(data: Dataset) -> dict[str, tuple[Value, ...]]:
    return {
        "places": tuple(data.places.values()),
        "sources": tuple(data.sources.values()),
        "sectors": tuple(data.sectors.values()),
        "statements": tuple(data.statements.values()),
        "links": data.links_as_signed,
        "events": data.events,
    }


def release(data: Dataset, version: str = "1.0", date: str | None = "2026-01-31") -> Release:
    return release_of(tables_of(data), version=version, date=date)


def brief(changes: tuple[Change, ...]) -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [(change.table, change.row_id, change.change, change.fields) for change in changes]


@settings(max_examples=20)
@given(data=datasets())
def test_an_index_comes_back_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, data: Dataset) -> None:
    path = tmp_path_factory.mktemp("history") / "1.0.jsonl.gz"
    path.write_bytes(release_as_file(release(data)))
    assert read_release(path) == release(data)


@settings(max_examples=20)
@given(data=datasets())
def test_nothing_changed_between_equal_versions(data: Dataset) -> None:
    assert list(changes_between(release(data), release(data, "1.1"))) == []


@settings(max_examples=20)
@given(one=datasets(), other=datasets())
def test_what_one_way_adds_the_other_way_removes(one: Dataset, other: Dataset) -> None:
    there = brief(tuple(changes_between(release(one), release(other))))
    back = brief(tuple(changes_between(release(other), release(one))))
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    assert sorted(there) == sorted((table, row, turned[kind], fields) for table, row, kind, fields in back)


def test_changes_name_row_and_fields() -> None:
    changes = tuple(changes_between(release(BEFORE), release(AFTER, "1.1", "2026-02-28")))
    assert ("links", "vn-hue~fr-lorient", "added", ()) in brief(changes)
    assert ("links", "vn-hue~kh-kep", "changed", ("sectors",)) in brief(changes)
    assert ("places", "kh-kep", "changed", ()) in brief(changes)
    assert ("sources", "paper-en-1", "changed", ()) in brief(changes)
    assert {(change.version, change.date) for change in changes} == {("1.1", "2026-02-28")}


def test_an_old_index_tells_what_a_link_was_then(tmp_path: Path) -> None:
    path = tmp_path / "1.0.jsonl.gz"
    path.write_bytes(release_as_file(release(BEFORE)))
    then = read_release(path).rows["links"]["vn-hue~kh-kep"]
    assert (then["status"], then["sectors"]) == ("signed", [])
    assert "vn-hue~fr-lorient" not in read_release(path).rows["links"]


def test_a_field_that_only_later_rows_have_is_no_change() -> None:
    older = release(BEFORE)
    rows = {
        **older.rows,
        "links": {
            key: {name: value for name, value in fields.items() if name != "sectors"}
            for key, fields in older.rows["links"].items()
        },
    }
    assert list(changes_between(Release("0.9", None, rows), older)) == []


def test_releases_are_read_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    for version in ("2026.11.10", "2026.2", "2026.11.9"):
        (tmp_path / FOLDER / f"{version}.jsonl.gz").write_bytes(release_as_file(release(BEFORE, version)))
    assert [one.version for one in read_releases(tmp_path)] == ["2026.2", "2026.11.9", "2026.11.10"]
    assert read_releases(tmp_path / "nowhere") == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no gzip",
        gzip.compress(b""),
        gzip.compress(b"{}\n"),
        gzip.compress(b"[1]\n[2"),
        release_as_file(release(BEFORE))[:-20],
    ],
)
def test_a_damaged_index_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "1.0.jsonl.gz").write_bytes(content)
    with pytest.raises(DatasetError, match=r"history/1\.0\.jsonl\.gz"):
        read_releases(tmp_path)


def test_the_change_log_tells_each_release_newest_first() -> None:
    releases = (release(BEFORE), release(AFTER, "1.1", "2026-02-28"), release(AFTER, UNRELEASED, None))
    text = changelog_of(releases, title="A sample")
    assert text.index("## 1.1, 2026-02-28") < text.index("## 1.0, 2026-01-31")
    assert "- `vn-hue~fr-lorient`" in text
    assert "- `vn-hue~kh-kep` (sectors)" in text
    assert "Not released yet" not in text


def test_what_is_not_released_yet_stands_on_top() -> None:
    text = changelog_of((release(BEFORE), release(AFTER, UNRELEASED, None)), title="A sample")
    assert text.index("## Not released yet") < text.index("## 1.0")


def test_the_table_of_changes_has_every_step() -> None:
    releases = (release(BEFORE), release(AFTER, "1.1"), release(BEFORE, "1.2"))
    versions = [change.version for change in all_changes(releases)]
    assert set(versions) == {"1.1", "1.2"}
    assert versions == sorted(versions, reverse=True)


def test_a_dataset_without_releases_has_no_changes() -> None:
    files = files_of(BEFORE)
    assert files["changes.jsonl"] == b""
    assert b"Not released yet" in files["CHANGELOG.md"]

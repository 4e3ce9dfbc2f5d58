import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from paradiplomacy.errors import RecordError
from paradiplomacy.model.statement import Agreement, Trade
from paradiplomacy.records.reader import read_records


def test_a_good_record_is_read_without_issues(read: Callable, head: str, agreement: str, trade: str) -> None:
    record, issues = read(head + agreement + trade)
    assert issues == ()
    assert [type(statement) for statement in record.statements] == [Agreement, Trade]
    assert record.source.title == "A title"


def test_names_stay_as_printed_and_unresolved(read: Callable, head: str, agreement: str, trade: str) -> None:
    record, _ = read(head + agreement + trade)
    tie, figure = record.statements
    assert (tie.partner, tie.partner_id, tie.province_id) == ("Kampot", None, None)
    assert [party.place_id for party in figure.partners] == [None, None]


def test_a_curator_may_settle_who_is_meant(read: Callable, head: str, agreement: str) -> None:
    record, _ = read(head + agreement + 'partner_id = "kh-kampot"\nprovince_id = "vn-kien-giang"\nsectors = ["trade"]')
    (tie,) = record.statements
    assert (tie.partner_id, tie.province_id, tie.sectors) == ("kh-kampot", "vn-kien-giang", ("trade",))


def test_a_record_cannot_be_changed(read: Callable, head: str) -> None:
    record, _ = read(head)
    with pytest.raises(dataclasses.FrozenInstanceError):
        record.file = "elsewhere"


def test_ids_survive_reordering_and_corrected_figures(read: Callable, head: str, agreement: str, trade: str) -> None:
    one, _ = read(head + agreement + trade)
    other, _ = read(head + trade.replace("5_000_000", "6_000_000") + agreement)
    assert {statement.statement_id for statement in one.statements} == {
        statement.statement_id for statement in other.statements
    }


def test_ids_begin_with_the_source(read: Callable, head: str, agreement: str) -> None:
    record, _ = read(head + agreement)
    source_id, digits = record.statements[0].statement_id.split(":")
    assert source_id == "paper-en-1"
    assert len(digits) == 8


def test_another_partner_status_or_passage_makes_another_id(read: Callable, head: str, agreement: str) -> None:
    variants = [
        agreement,
        agreement.replace('"Kampot"', '"Kep"'),
        agreement.replace('"signed"', '"renewed"'),
        agreement.replace("paragraph = 2", "paragraph = 3"),
        agreement.replace('"agreement"', '"intention"').replace('"signed"', '"sought"'),
    ]
    record, issues = read(head + "".join(variants))
    assert issues == ()
    assert len({statement.statement_id for statement in record.statements}) == len(variants)


def test_later_issues_can_name_where_a_statement_stands(read: Callable, head: str, agreement: str, trade: str) -> None:
    record, _ = read(head + agreement.replace('"KH"', '"XX"') + trade)
    (figure,) = record.statements
    assert record.fields[figure.statement_id] == "statement[2]"
    assert record.file == "seeds/records/paper-en-1.toml"


def test_a_date_may_stand_without_quotes(read: Callable, head: str, agreement: str) -> None:
    record, issues = read("published_date = 2024-03-25" + head + agreement + "signed = 2024-03-25")
    assert issues == ()
    assert (record.source.published_date, record.statements[0].signed) == ("2024-03-25", "2024-03-25")


def test_a_paragraph_that_could_not_be_counted_is_left_out(read: Callable, head: str, agreement: str) -> None:
    record, issues = read(head + agreement.replace("paragraph = 2, ", ""))
    assert issues == ()
    assert record.statements[0].locator.paragraph is None


def test_subfolders_are_read_in_the_order_of_paths(tmp_path: Path, head: str) -> None:
    folder = tmp_path / "seeds" / "records"
    for name in ("b/two-en-1", "a/one-en-1", "three-en-1"):
        path = folder / f"{name}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(head.replace("paper-en-1", path.stem), encoding="utf-8")
    records, issues = read_records(folder, root=tmp_path, sectors=())
    assert issues == ()
    assert [record.source.source_id for record in records] == ["one-en-1", "two-en-1", "three-en-1"]


def test_one_id_in_two_files_keeps_the_first_and_names_it(tmp_path: Path, head: str) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "paper-en-1.toml").write_text(head, encoding="utf-8")
    records, (issue,) = read_records(tmp_path, root=tmp_path, sectors=())
    assert [record.file for record in records] == ["a/paper-en-1.toml"]
    assert (issue.file, issue.field) == ("b/paper-en-1.toml", "source_id")
    assert "a/paper-en-1.toml" in issue.reason


def test_a_missing_folder_stops_the_reading(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="no such folder"):
        read_records(tmp_path / "nowhere", root=tmp_path, sectors=())

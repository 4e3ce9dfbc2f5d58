"""Importing again: nothing changes by itself, people's work is kept, corrections go in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from facts_desk import Desk, agreement, page, trade

from paradiplomacy.errors import RecordError


def test_a_second_run_changes_nothing(desk: Desk) -> None:
    desk.take(page(agreement(), trade()))
    before = desk.files()
    outcome = desk.take(page(agreement(), trade()))
    assert desk.files() == before
    assert (outcome.pages["unchanged"], outcome.statements["unchanged"]) == (1, 2)


def test_the_same_batch_gives_the_same_bytes_elsewhere(desk: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other")
    other.root.mkdir()
    for one in (desk, other):
        one.take(page(agreement(), trade()))
    assert desk.files() == other.files()


def test_a_corrected_batch_replaces_what_nobody_edited(desk: Desk) -> None:
    desk.take(page(agreement()))
    outcome = desk.take(page(agreement(partner="Takeo")))
    assert [getattr(one, "partner", None) for one in desk.read()[1]] == ["Takeo"]
    assert outcome.pages["written"] == 1


def test_a_corrected_date_moves_a_record_and_a_corrected_publisher_keeps_its_name(desk: Desk) -> None:
    desk.take(page(agreement(), published=None))
    name = desk.only_file().name
    desk.take(page(agreement(), published="2021-05", publisher="Another Name"))
    assert (desk.only_file().parent.name, desk.only_file().name) == ("2021", name)
    assert desk.read()[0].publisher == "Another Name"


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("Kampot", "Kep"),
        lambda text: text + "\n# a remark\n",
        lambda text: text.split("\n", 1)[1],
        lambda text: text.replace("Checksum", "checksum"),
    ],
)
def test_what_people_edited_is_kept_and_told(desk: Desk, edit: Callable[[str], str]) -> None:
    desk.take(page(agreement()))
    path = desk.only_file()
    edited = edit(path.read_text(encoding="utf-8"))
    path.write_text(edited, encoding="utf-8")
    outcome = desk.take(page(agreement(signed="2018"), trade()))
    assert path.read_text(encoding="utf-8") == edited
    assert outcome.pages["edited"] + outcome.pages["curated"] == 1
    assert outcome.statements["edited"] + outcome.statements["curated"] == 2
    assert [issue.severity for issue in outcome.issues] == ["warning"]
    assert path.name in outcome.issues[0].reason
    assert outcome.complete


def test_line_ends_of_another_system_are_no_edit(desk: Desk) -> None:
    desk.take(page(agreement()))
    path = desk.only_file()
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    outcome = desk.take(page(agreement(partner="Takeo")))
    assert outcome.pages["written"] == 1


@pytest.mark.parametrize("url", ["https://example.org/news/1", "http://www.example.org/news/1/"])
def test_a_page_that_people_wrote_up_themselves_is_left_alone(desk: Desk, url: str) -> None:
    desk.records.mkdir(parents=True)
    mine = desk.records / "mine.toml"
    mine.write_text(f'source_id = "mine"\nurl = "{url}"\n', encoding="utf-8")
    outcome = desk.take(page(agreement()))
    assert list(desk.files()) == ["mine.toml"]
    assert (outcome.pages["curated"], outcome.statements["curated"]) == (1, 1)
    assert "mine.toml" in outcome.issues[0].reason


def test_a_file_that_cannot_be_read_is_never_overwritten(desk: Desk) -> None:
    desk.take(page(agreement()))
    path = desk.only_file()
    path.write_bytes(b"\xff broken [")
    outcome = desk.take(page(agreement()))
    assert path.read_bytes() == b"\xff broken ["
    assert outcome.pages["refused"] == 1
    assert not outcome.complete


def test_a_dry_run_tells_all_and_writes_nothing(desk: Desk) -> None:
    outcome = desk.take(page(agreement(), trade(flow="odd")), dry_run=True)
    assert (outcome.pages["written"], outcome.statements["written"], outcome.statements["refused"]) == (1, 1, 1)
    assert not desk.records.exists()


def test_nothing_half_written_is_left_where_writing_fails(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Path, target: Path) -> Path:
        raise OSError("disk full")

    desk.take(page(agreement()))
    before = desk.files()
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        desk.take(page(agreement(partner="Takeo")))
    assert desk.files() == before


def test_a_file_in_place_of_the_folder_is_named(desk: Desk) -> None:
    desk.records.parent.mkdir(parents=True)
    desk.records.write_text("", encoding="utf-8")
    with pytest.raises(RecordError, match="no folder"):
        desk.take(page(agreement()))

"""Saving a record: all of it or nothing, with a backup, never over somebody else's work."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sample_data import PLACE_FILE, ROOT

from paradiplomacy.curate import passwords
from paradiplomacy.curate.gate import Curator, Gate, NotAllowedError
from paradiplomacy.curate.saving import ChangedMeanwhileError, Records, SaveError, Submission
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.store import load_dataset

PASSWORD = "correct horse battery"  # noqa: S105 -- of no server
RECORD = """source_id = "paper-en-1"
title = "A title"
publisher = "A paper"
published_date = "2024-03-12"
language = "en"

[[statement]]
kind = "agreement"
province = "Kien Giang"
partner = "Kampot"
partner_country = "KH"
status = "signed"
locator = { paragraph = 2, quote = "signed with Kampot" }
"""


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.read(ROOT / "data" / FILE_NAME)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazetteer: Gazetteer) -> Path:
    """Curated files without a record, and nothing built."""
    monkeypatch.setattr(passwords, "_COST", 2)
    monkeypatch.setattr(Gazetteer, "read", classmethod(lambda cls, path: gazetteer))  # read once for all tests
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds", ignore=shutil.ignore_patterns("records"))
    (tmp_path / "seeds" / "records").mkdir()
    return tmp_path


@pytest.fixture
def gate() -> Gate:
    return Gate(password_hash=passwords.hash_password(PASSWORD))


@pytest.fixture
def curator(project: Path, gate: Gate) -> Curator:
    return gate.sign_in(PASSWORD, client="192.0.2.1")


@pytest.fixture
def records(project: Path, curator: Curator, gate: Gate) -> Records:
    return Records(project / "seeds", data=project / "data", gazetteer=project / "unused", gate=gate)


def submission(**fields: str) -> Submission:
    return replace(Submission("paper-en-1", "2024", RECORD, "", ""), **fields)


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_new_record_is_saved_and_built(project: Path, records: Records, curator: Curator) -> None:
    saved = records.save(submission(), curator=curator)
    assert saved.file == "records/2024/paper-en-1.toml"
    assert saved.backup is None
    assert (project / "seeds" / saved.file).read_text("utf-8") == RECORD
    assert "paper-en-1" in load_dataset(project / "data").sources
    assert records.state("paper-en-1") != ""


@pytest.mark.parametrize("stranger", [None, Curator("curator", "made up")])
def test_a_stranger_writes_nothing(project: Path, records: Records, stranger: Curator | None) -> None:
    before = files_of(project)
    with pytest.raises(NotAllowedError):
        records.save(submission(), curator=stranger)
    assert files_of(project) == before


def test_the_former_record_is_backed_up_and_replaced_where_it_lies(
    project: Path, records: Records, curator: Curator
) -> None:
    former = project / "seeds" / "records" / "by-hand" / "paper-en-1.toml"
    former.parent.mkdir()
    former.write_text(RECORD.replace("A title", "An older title"), encoding="utf-8")
    saved = records.save(submission(opened=records.state("paper-en-1")), curator=curator)
    assert saved.file == "records/by-hand/paper-en-1.toml"
    assert former.read_text("utf-8") == RECORD
    assert saved.backup is not None
    kept = project / "seeds" / saved.backup / saved.file
    assert "An older title" in kept.read_text("utf-8")
    assert len(load_dataset(project / "data").sources) == 1  # the backup is no record


def test_of_two_curators_the_second_is_told_and_loses_nothing(
    project: Path, records: Records, curator: Curator
) -> None:
    opened = records.state("paper-en-1")
    records.save(submission(opened=opened), curator=curator)
    before = files_of(project)
    with pytest.raises(ChangedMeanwhileError, match="somebody else"):
        records.save(submission(opened=opened, text=RECORD.replace("A title", "Mine")), curator=curator)
    assert files_of(project) == before


def test_a_record_that_the_build_would_not_take_changes_nothing(
    project: Path, records: Records, curator: Curator
) -> None:
    records.save(submission(), curator=curator)
    before = files_of(project)
    broken = submission(
        opened=records.state("paper-en-1"), text=RECORD.replace('"signed"', '"sealed"'), places=PLACE_FILE
    )
    with pytest.raises(SaveError, match="status"):
        records.save(broken, curator=curator)
    after = files_of(project)
    assert {name: body for name, body in after.items() if ".backup" not in name} == before


def test_a_disk_that_cannot_be_written_changes_nothing(
    project: Path, records: Records, curator: Curator, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(project)

    def full(_folder: Path, _files: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("paradiplomacy.curate.saving.write_files", full)
    with pytest.raises(SaveError, match="No space left"):
        records.save(submission(), curator=curator)
    assert files_of(project) == before


def test_new_places_are_added_to_those_that_are_known(project: Path, records: Records, curator: Curator) -> None:
    text = RECORD.replace('"KH"', '"LA"').replace(
        'partner = "Kampot"', 'partner = "Somewhere"\npartner_id = "la-somewhere"'
    )
    known = (project / "seeds" / "places.toml").read_text("utf-8")
    saved = records.save(submission(text=text, places=PLACE_FILE), curator=curator)
    assert (project / "seeds" / "places.toml").read_text("utf-8").startswith(known.rstrip("\n"))
    assert saved.backup is not None
    data = load_dataset(project / "data")
    assert "vn-kien-giang~la-somewhere" in data.link_by_id

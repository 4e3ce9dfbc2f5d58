"""A curator's save killed with -9 at any moment: record and dataset are whole, and saving again completes it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from injection import in_a_child, kill_at
from sample_data import ROOT

from paradiplomacy.curate import passwords
from paradiplomacy.curate.gate import Gate
from paradiplomacy.curate.saving import Records, Submission
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.store import load_dataset

PASSWORD = "correct horse battery"  # noqa: S105 -- of no server
RECORD = """source_id = "paper-en-1"
title = "TITLE"
publisher = "A paper"
published_date = "2024-03-12"
language = "en"
"""
OLD, NEW = (RECORD.replace("TITLE", title) for title in ("An old title", "A new title"))


def restore(folder: Path, files: dict[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, body in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(body)


def test_a_killed_save_leaves_whole_files_and_saving_again_completes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gazetteer = Gazetteer.read(ROOT / "data" / FILE_NAME)
    monkeypatch.setattr(passwords, "_COST", 2)
    monkeypatch.setattr(Gazetteer, "read", classmethod(lambda cls, path: gazetteer))
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds", ignore=shutil.ignore_patterns("records"))
    (tmp_path / "seeds" / "records").mkdir()
    gate = Gate(password_hash=passwords.hash_password(PASSWORD))
    curator = gate.sign_in(PASSWORD, client="192.0.2.1")
    records = Records(tmp_path / "seeds", data=tmp_path / "data", gazetteer=tmp_path / "unused", gate=gate)
    submission = Submission("paper-en-1", "2024", OLD, "", "")
    file = tmp_path / "seeds" / records.save(submission, curator=curator).file
    before = {
        path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()
    }

    def save() -> None:
        opened = records.state("paper-en-1")
        records.save(replace(submission, opened=opened, text=NEW), curator=curator)

    seen = set()
    for step in range(1, 5_000, 21):  # every few steps: each save builds
        restore(tmp_path, before)

        def killed(step: int = step) -> None:
            kill_at(step, tmp_path)
            save()

        ended = in_a_child(killed)
        assert file.read_text("utf-8") in (OLD, NEW)
        seen.add(load_dataset(tmp_path / "data").sources["paper-en-1"].title)
        if ended == 0:
            break
        assert ended == -9
        if step % 4 == 1:
            assert in_a_child(save) == 0, f"nothing can be saved after step {step}"
            assert file.read_text("utf-8") == NEW
            assert load_dataset(tmp_path / "data").sources["paper-en-1"].title == "A new title"
    assert seen == {"An old title", "A new title"}

"""A disk that takes no more, or nothing at all: one sentence, status 1, and what was there stays."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from injection import full_disk, in_a_child, read_only
from sample_data import PLACE_FILE, PLACES, ROOT, agreement, dataset, files_of, written
from starlette.testclient import TestClient

import paradiplomacy.commands.build
import paradiplomacy.commands.import_
import paradiplomacy.commands.sign
from paradiplomacy.cli import main
from paradiplomacy.curate import passwords
from paradiplomacy.curate.gate import Gate
from paradiplomacy.curate.saving import Records, SaveError, Submission
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.store import load_dataset
from paradiplomacy.web import served

PASSWORD = "correct horse battery"  # noqa: S105 -- of no server
OLD = dataset(PLACES, [agreement("vn-hue", "kh-kep")])
RECORD = """source_id = "paper-en-1"
title = "TITLE"
publisher = "A paper"
language = "en"
"""
PAGE = {"url": "https://paper.example/1", "publisher": "A paper", "title": "T" * 1_000, "published": "2020",
        "language": "en", "statements": []}  # fmt: skip


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one record; its tables are an older dataset."""
    root = tmp_path / "project"
    shutil.copytree(ROOT / "seeds", root / "seeds", ignore=shutil.ignore_patterns("records", "reviews.toml"))
    record = root / "seeds" / "records" / "paper-en-1.toml"
    record.parent.mkdir()
    record.write_text(RECORD, "utf-8")
    gazetteer = Gazetteer.read(ROOT / "data" / FILE_NAME)
    monkeypatch.setattr(Gazetteer, "read", classmethod(lambda cls, path: gazetteer))
    for module in (paradiplomacy.commands.build, paradiplomacy.commands.sign, paradiplomacy.commands.import_):
        monkeypatch.setattr(module, "project_folder", lambda: root)
    monkeypatch.setattr(paradiplomacy.commands.import_, "open_resolver", lambda root: None)
    monkeypatch.setenv("PARADIPLOMACY_DATA", str(written(tmp_path / "served", OLD)))
    served.dataset.cache_clear()
    (tmp_path / "facts.jsonl").write_text(json.dumps(PAGE), "utf-8")
    return root


def call(*arguments: str) -> Result:
    result = CliRunner().invoke(main, list(arguments))
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def left(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def commands(project: Path, folder: Path) -> dict[str, tuple[str, ...]]:
    """What writes into a folder of the project."""
    return {
        "build": ("build",),
        "sign": ("sign", "paper-en-1", "--checked", "quotes"),
        "import": ("import", str(project.parent / "facts.jsonl"), "--into", str(folder)),
        "export": ("export", "csv", "-o", str(folder / "atlas.csv")),
    }


FOLDERS = {"build": "data", "sign": "seeds", "import": "new", "export": "out"}


def refused(command: tuple[str, ...], why: str) -> Callable[[], None]:
    def run() -> None:
        result = call(*command)
        assert result.exit_code == 1
        assert why in result.stderr
        assert "Traceback" not in result.stderr

    return run


@pytest.mark.parametrize("name", ["build", "sign", "import", "export"])
def test_a_full_disk_is_told_and_what_was_there_stays(project: Path, name: str) -> None:
    folder = project / FOLDERS[name]
    kept = files_of(OLD) if name == "build" else left(folder)
    with full_disk(folder, files=kept) as limited:
        before = left(folder)

        def work() -> None:
            limited()
            refused(commands(project, folder)[name], "")()

        assert in_a_child(work) == 0
        assert left(folder) == before
        if name == "build":
            assert [link.link_id for link in load_dataset(folder).links_as_signed] == ["vn-hue~kh-kep"]


@pytest.mark.parametrize(("folder", "places"), [("seeds", False), ("seeds", True), ("data", True)])
def test_a_curators_save_on_a_full_disk_is_told_and_what_was_there_stays(
    project: Path, folder: str, places: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "_COST", 2)
    gate = Gate(password_hash=passwords.hash_password(PASSWORD))
    curator = gate.sign_in(PASSWORD, client="192.0.2.1")
    records = Records(project / "seeds", data=written(project / "data", OLD), gazetteer=project / "unused", gate=gate)
    opened, known = records.state("paper-en-1"), project / "seeds" / "places.toml"
    # With places: room for both backups and for the new record, but not for the places beside the old ones.
    room = -(-known.stat().st_size // 4096) + 3 if places and folder == "seeds" else 0
    with full_disk(project / folder, files=left(project / folder), room=room) as limited:
        before = left(project)
        wanted = Submission("paper-en-1", "", RECORD.replace("TITLE", "New"), PLACE_FILE if places else "", opened)

        def save() -> None:
            limited()
            with pytest.raises(SaveError, match=r"No space left|File too large"):
                records.save(wanted, curator=curator)

        assert in_a_child(save) == 0
        assert {name: body for name, body in left(project).items() if ".backup" not in name} == before


@pytest.mark.parametrize("name", ["build", "sign", "import", "export"])
def test_a_disk_that_only_reads_is_told_and_what_was_there_stays(project: Path, name: str) -> None:
    folder = project / FOLDERS[name]
    folder.mkdir(exist_ok=True)
    if name == "build":
        written(folder, OLD)
    before = left(folder)
    with read_only(folder):
        refused(commands(project, folder)[name], "")()
    assert left(folder) == before


def test_a_server_needs_to_write_nothing(project: Path, serve: Callable[..., TestClient]) -> None:
    data = written(project / "data", OLD)
    with read_only(project):
        client = serve(data)
        for path in ("/healthz", "/readyz", "/", "/api/links", "/api/export/xlsx", "/preview.png", "/feed.xml"):
            assert client.get(path).status_code == 200, path

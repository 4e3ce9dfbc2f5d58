"""A disk that takes no more, or nothing at all: one sentence, status 1, and what was there stays."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from injection import in_a_child, read_only, small_disk
from sample_data import PLACES, ROOT, agreement, dataset, files_of, written
from starlette.testclient import TestClient

import paradiplomacy.commands.build
import paradiplomacy.commands.import_
import paradiplomacy.commands.sign
from paradiplomacy.cli import main
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.store import load_dataset
from paradiplomacy.web import served

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


@pytest.fixture
def disk(project: Path, request: pytest.FixtureRequest) -> Iterator[tuple[Path, Callable[[], None]]]:
    """The folder that a command writes into, as a disk with room for what is there and hardly more."""
    folder = project / FOLDERS[request.param]
    kept = left(folder) if folder.exists() else {}
    size = sum(-(-len(body) // 4096) * 4 + 4 for body in kept.values()) + 40
    if request.param == "build":
        kept, size = files_of(OLD), sum(-(-len(body) // 4096) * 4 + 1 for body in files_of(OLD).values()) + 60
    with small_disk(folder, kilobytes=size) as limited:
        for name, body in kept.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(body)
        yield folder, limited


def fill(folder: Path) -> None:
    """Leave no room."""
    with (folder / "ballast").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            return


@pytest.mark.parametrize("disk", ["build", "import", "export"], indirect=True)
def test_a_full_disk_is_told_and_what_was_there_stays(
    disk: tuple[Path, Callable[[], None]], project: Path, request: pytest.FixtureRequest
) -> None:
    folder, limited = disk
    name = request.node.callspec.params["disk"]
    fill(folder)
    before = left(folder)

    def work() -> None:
        limited()
        refused(commands(project, folder)[name], "")()

    assert in_a_child(work) == 0
    assert left(folder) == before
    (folder / "ballast").unlink()
    if name == "build":
        assert [link.link_id for link in load_dataset(folder).links_as_signed] == ["vn-hue~kh-kep"]


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

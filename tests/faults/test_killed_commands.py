"""Commands killed with -9 at any moment leave what was there or what was to come; the next run completes it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from injection import in_a_child, kill_at, killed_at_every_step
from sample_data import PLACES, ROOT, agreement, dataset, written

import paradiplomacy.commands.build
import paradiplomacy.commands.sign
from paradiplomacy.cli import main
from paradiplomacy.export.formats import FORMATS
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.records.importing.batch import import_facts
from paradiplomacy.records.reader import read_records
from paradiplomacy.store import load_dataset
from paradiplomacy.web import served

RECORD = """source_id = "paper-en-1"
title = "A title"
publisher = "A paper"
language = "en"

[[statement]]
kind = "agreement"
province = "Kien Giang"
partner = "PARTNER"
partner_type = "province"
partner_country = "KH"
status = "signed"
locator = { paragraph = 2, quote = "signed" }
"""


def run(*arguments: str) -> None:
    result = CliRunner().invoke(main, list(arguments))
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    raise SystemExit(result.exit_code)


def left(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def restore(folder: Path, files: dict[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, body in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(body)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "project"
    shutil.copytree(ROOT / "seeds", root / "seeds", ignore=shutil.ignore_patterns("records", "reviews.toml"))
    (root / "seeds" / "records").mkdir()
    (root / "data").mkdir()
    gazetteer = Gazetteer.read(ROOT / "data" / FILE_NAME)
    monkeypatch.setattr(Gazetteer, "read", classmethod(lambda cls, path: gazetteer))
    for module in (paradiplomacy.commands.build, paradiplomacy.commands.sign):
        monkeypatch.setattr(module, "project_folder", lambda: root)
    return root


def record(project: Path, partner: str) -> None:
    (project / "seeds" / "records" / "paper-en-1.toml").write_text(RECORD.replace("PARTNER", partner), "utf-8")


def test_a_killed_build_leaves_one_whole_dataset_and_the_next_build_works(project: Path) -> None:
    record(project, "Kampot")
    assert in_a_child(lambda: run("build")) == 0
    old = left(project / "data")
    record(project, "Takeo")
    assert in_a_child(lambda: run("build")) == 0
    new = left(project / "data")
    links = {"vn-kien-giang~kh-kampot", "vn-kien-giang~kh-takeo"}
    # Building takes its time: every few steps only. tests/publish/test_writing.py kills the writer at each of them.
    steps = iter(range(1, 10_000, 19))
    seen = set()
    for step in steps:
        restore(project / "data", old)

        def killed(step: int = step) -> None:
            kill_at(step, project / "data")
            run("build")

        ended = in_a_child(killed)
        (link,) = load_dataset(project / "data").links_as_signed
        seen.add(link.link_id)
        if ended == 0:
            break
        assert ended == -9
    assert seen == links
    assert in_a_child(lambda: run("build")) == 0
    assert left(project / "data") == new


def test_a_killed_import_leaves_whole_records_and_the_next_import_completes_it(tmp_path: Path) -> None:
    def page(number: int, published: str) -> str:
        statement = {
            "kind": "agreement", "province": "Kien Giang", "partner": "Kampot", "partner_type": "province",
            "partner_country": "KH", "status": "signed", "paragraph": 2, "evidence": "signed with Kampot",
        }  # fmt: skip
        told = {"url": f"https://paper.example/{number}", "publisher": "A paper", "title": f"Title {number}",
                "published": published, "language": "en", "statements": [statement]}  # fmt: skip
        return json.dumps(told)

    def facts(name: str, *years: str) -> Path:
        (tmp_path / name).write_text("\n".join(page(number, year) for number, year in enumerate(years)), "utf-8")
        return tmp_path / name

    folder = tmp_path / "records"

    def take(batch: Path) -> None:
        outcome = import_facts(batch, folder=folder, parent_of=lambda name, language: None)
        raise SystemExit(0 if outcome.complete else 1)

    first, corrected = facts("first.jsonl", "2019", "2020", "2021"), facts("corrected.jsonl", "2019", "2024", "2023")
    assert in_a_child(lambda: take(first)) == 0
    old = left(folder)
    assert in_a_child(lambda: take(corrected)) == 0
    new = left(folder)
    assert old.keys() != new.keys()
    for step in killed_at_every_step(lambda: take(corrected), folder, prepare=lambda: restore(folder, old)):
        toml = {name: body for name, body in left(folder).items() if name.endswith(".toml")}
        assert all(body in (old.get(name), new.get(name)) for name, body in toml.items()), f"half a record, step {step}"
        read, _issues = read_records(folder, root=tmp_path, sectors=())
        assert len(read) == 3
        assert in_a_child(lambda: take(corrected)) == 0, f"the next import fails after step {step}"
        assert {name: body for name, body in left(folder).items() if name.endswith(".toml")} == new


@pytest.mark.parametrize("name", ["csv", "xlsx", "datapackage"])
def test_a_killed_export_leaves_the_old_file_or_the_new_one(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = written(tmp_path / "data", dataset(PLACES, [agreement("vn-hue", "kh-kep")]))
    monkeypatch.setenv("PARADIPLOMACY_DATA", str(data))
    served.dataset.cache_clear()
    out = tmp_path / "out"
    target = out / f"atlas.{FORMATS[name].extension}"
    work = lambda: run("export", name, "-o", str(target))  # noqa: E731
    restore(out, {})
    out.mkdir()
    assert in_a_child(work) == 0
    whole = target.read_bytes()
    seen = set()
    prepare: Callable[[], object] = lambda: restore(out, {target.name: b"old"})  # noqa: E731
    for _step in killed_at_every_step(work, out, prepare=prepare):
        assert target.read_bytes() in (b"old", whole)
        seen.add(target.read_bytes())
    assert b"old" in seen
    assert in_a_child(work) == 0
    assert target.read_bytes() == whole


def test_a_killed_sign_off_leaves_the_old_list_or_the_new_one(project: Path) -> None:
    record(project, "Kampot")
    path = project / "seeds" / "reviews.toml"

    def prepare() -> None:
        path.write_text("# a list\n", "utf-8")

    work = lambda: run("sign", "paper-en-1", "--checked", "quotes")  # noqa: E731
    for _step in killed_at_every_step(work, project / "seeds", prepare=prepare):
        text = path.read_text("utf-8")
        assert text == "# a list\n" or text.count("[[review]]") == 1

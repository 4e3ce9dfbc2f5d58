"""A project of its own for commands to work in."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sample_data import ROOT

import paradiplomacy.commands.build
import paradiplomacy.commands.run
import paradiplomacy.commands.validate
from paradiplomacy.cli import main
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer

RECORD = """
source_id = "paper-en-1"
title = "A title"
publisher = "A paper"
language = "en"

[[statement]]
kind = "agreement"
province = "Kien Giang"
partner = "Kampot"
partner_type = "province"
partner_country = "KH"
status = "signed"
sectors = ["trade"]
locator = { paragraph = 2, quote = "signed with Kampot" }

[[statement]]
kind = "trade"
province = "Kien Giang"
partners = [{ name = "Kampot", country = "KH" }]
flow = "total"
amount = 5_000_000
currency = "USD"
locator = { paragraph = 3, quote = "5 million dollars" }
"""


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.read(ROOT / "data" / FILE_NAME)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazetteer: Gazetteer) -> Path:
    """The project's seeds with one good record; no tables are built yet."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds", ignore=shutil.ignore_patterns("records", "reviews.toml"))
    (tmp_path / "seeds" / "records").mkdir()
    (tmp_path / "data").mkdir()
    write_record(tmp_path, RECORD)
    for module in (paradiplomacy.commands.build, paradiplomacy.commands.validate, paradiplomacy.commands.run):
        monkeypatch.setattr(module, "project_folder", lambda: tmp_path)
    monkeypatch.setattr(Gazetteer, "read", classmethod(lambda cls, path: gazetteer))  # read once for all tests
    return tmp_path


def write_record(project: Path, text: str) -> None:
    (project / "seeds" / "records" / "paper-en-1.toml").write_text(text, encoding="utf-8")


@pytest.fixture
def spoil(project: Path) -> Callable[[str, str], None]:
    """Replace something in the good record."""

    def replace(right: str, wrong: str) -> None:
        assert right in RECORD
        write_record(project, RECORD.replace(right, wrong, 1))

    return replace


@pytest.fixture
def call() -> Callable[..., Result]:
    """Call the command; whatever it raises besides its exit is an error of the test."""

    def run(*arguments: str) -> Result:
        result = CliRunner().invoke(main, list(arguments))
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run

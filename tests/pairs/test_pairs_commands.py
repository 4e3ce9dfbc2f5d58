"""`build --pairs` and `run --data` with a table of pairs."""

import json
import os

import pytest
from click.testing import CliRunner

from paradiplomacy.cli import main
from paradiplomacy.store import load_dataset

LYON = ("Lyon", "45.75", "4.85", "FR")
YOKOHAMA = ("Yokohama", "35.44", "139.64", "JP")


@pytest.fixture
def started(monkeypatch, tmp_path):
    """The folders of tables with which the app was started; the cache is a folder of the test's own."""
    monkeypatch.setenv("PARADIPLOMACY_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("PARADIPLOMACY_DATA", "")
    folders: list[str] = []

    def exec_instead(_path: str, _arguments: list[str]) -> None:
        folders.append(os.environ["PARADIPLOMACY_DATA"])

    monkeypatch.setattr("os.execv", exec_instead)
    monkeypatch.setattr("os.chdir", lambda _path: None)
    return folders


def test_building_from_pairs_writes_a_dataset(write_table, tmp_path):
    table = write_table((*LYON, *YOKOHAMA))
    result = CliRunner().invoke(main, ["build", "--pairs", str(table), "-o", str(tmp_path / "out"), "--json"])
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["issues"] == []
    assert len(load_dataset(tmp_path / "out").links_as_signed) == 1


def test_lines_that_are_left_out_make_the_status_one(write_table, tmp_path):
    table = write_table((*LYON, *YOKOHAMA), (*LYON, "Nice", "no", "7", "FR"))
    result = CliRunner().invoke(main, ["build", "--pairs", str(table), "-o", str(tmp_path / "out")])
    assert result.exit_code == 1
    assert "line 3.to_lat = 'no'" in result.stderr
    assert len(load_dataset(tmp_path / "out").links_as_signed) == 1


@pytest.mark.parametrize("further", [[], ["-o", "out", "--check"]])
def test_pairs_need_a_folder_and_nothing_else(write_table, further):
    result = CliRunner().invoke(main, ["build", "--pairs", str(write_table((*LYON, *YOKOHAMA))), *further])
    assert result.exit_code == 2


@pytest.mark.parametrize("named", ["folder", "file"])
def test_a_table_of_pairs_is_built_once_and_opened(write_table, started, named):
    table = write_table((*LYON, *YOKOHAMA))
    data = table if named == "file" else table.parent
    for _ in range(2):
        result = CliRunner().invoke(main, ["run", "--data", str(data)])
        assert result.exit_code == 0, result.output
    assert len(set(started)) == 1
    assert len(started) == 2


def test_a_folder_of_built_tables_is_opened_as_it_is(write_table, started, tmp_path):
    built = tmp_path / "out"
    CliRunner().invoke(main, ["build", "--pairs", str(write_table((*LYON, *YOKOHAMA))), "-o", str(built)])
    assert CliRunner().invoke(main, ["run", "--data", str(built)]).exit_code == 0
    assert started == [str(built)]


def test_a_folder_with_nothing_to_show_is_refused(started, tmp_path):
    (tmp_path / "empty").mkdir()
    result = CliRunner().invoke(main, ["run", "--data", str(tmp_path / "empty")])
    assert result.exit_code == 2
    assert "from_country" in result.stderr
    assert started == []

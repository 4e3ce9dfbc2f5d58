"""The command as a whole: help everywhere, and exit status 2 for what it does not know."""

import importlib.util
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from click.testing import Result

from paradiplomacy.cli import COMMANDS

Call = Callable[..., Result]
EXISTING = [name for name, module in COMMANDS.items() if importlib.util.find_spec(module)]


@pytest.mark.parametrize("option", ["--help", "-h"])
@pytest.mark.parametrize("command", EXISTING)
def test_every_command_explains_itself(call: Call, command: str, option: str) -> None:
    result = call(command, option)
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: ")
    assert "--help" in result.stdout
    assert len(result.stdout.splitlines()) > 4


def test_every_command_that_is_listed_exists() -> None:
    assert list(COMMANDS) == EXISTING


def test_the_command_lists_all_and_its_exit_statuses(call: Call) -> None:
    result = call("--help")
    assert result.exit_code == 0
    assert all(f"  {name} " in result.stdout for name in COMMANDS)
    assert "Exit status: 0 good, 1 the data has issues, 2" in result.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("fly",), ("--fly",), ("build", "--fly"), ("build", "x"), ("validate", "--check"), ("validate", "x"),
        ("build", "--json=x"),
        ("run", "--data", "no/such/folder"), ("run", "--data"), ("run", "--data", str(Path(__file__))),
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)  # fmt: skip
def test_a_call_that_it_does_not_know_is_explained_with_status_2(call: Call, arguments: tuple[str, ...]) -> None:
    result = call(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: " in result.stderr


@pytest.mark.usefixtures("project")
def test_running_without_data_says_what_to_do(call: Call) -> None:
    result = call("run")
    assert result.exit_code == 1
    assert "paradiplomacy build" in result.stderr


def test_running_starts_streamlit_on_the_app_with_what_it_was_given(
    call: Call, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr("os.execv", lambda _path, arguments: started.append(arguments))
    monkeypatch.setenv("PARADIPLOMACY_DATA", "")
    monkeypatch.chdir(project)
    (project / "data" / "datapackage.json").write_text("{}", encoding="utf-8")
    assert call("run", "--server.port", "8600").exit_code == 0
    assert started[0][1:] == ["-m", "streamlit", "run", str(project / "app.py"), "--server.port", "8600"]


def test_the_version_is_that_of_the_package(call: Call) -> None:
    assert version("paradiplomacy-atlas") in call("--version").stdout

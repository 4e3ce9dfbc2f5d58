"""The audit: reports are told, what could not be looked up is no good news, and the code has no open finding."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Call = Callable[..., Result]
CLEAN = {"dependencies": [{"name": "click", "version": "8.2", "vulns": []}]}
VULNERABLE = {"name": "lxml", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]}
FINDING = {"filename": "app.py", "line_number": 3, "test_id": "B602", "issue_text": "a shell"}


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Stand-ins for both tools, which print what a test wants."""

    def stand_in(name: str, output: str) -> None:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        (folder / "__init__.py").touch()
        (folder / "__main__.py").write_text(f"print({output!r})", "utf-8")

    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    stand_in("pip_audit", json.dumps(CLEAN))
    stand_in("bandit", json.dumps({"results": []}))
    return stand_in


@pytest.mark.usefixtures("tools")
def test_nothing_found_is_good(call: Call) -> None:
    result = call("audit")
    assert result.exit_code == 0
    assert "1 of 1 packages were looked up, 0 weaknesses are known." in result.stdout


def test_a_known_weakness_is_named_with_the_version_that_mends_it(
    call: Call, tools: Callable[[str, str], None]
) -> None:
    tools("pip_audit", json.dumps({"dependencies": [VULNERABLE]}))
    result = call("audit")
    assert result.exit_code == 1
    assert "lxml 1.0: PYSEC-1 (mended in 1.1)" in result.stdout


def test_what_could_not_be_looked_up_is_said(call: Call, tools: Callable[[str, str], None]) -> None:
    tools("pip_audit", json.dumps({"dependencies": [{"name": "click", "skip_reason": "no network"}]}))
    result = call("audit")
    assert result.exit_code == 1
    assert "0 of 1 packages were looked up" in result.stdout
    assert "Not looked up: click" in result.stdout


def test_a_finding_in_the_code_is_told_with_its_line(call: Call, tools: Callable[[str, str], None]) -> None:
    tools("bandit", json.dumps({"results": [FINDING]}))
    result = call("audit", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["code"] == ["app.py:3: B602 a shell"]


@pytest.mark.parametrize("output", ["no json", "[]"])
def test_a_tool_without_a_report_is_named(call: Call, tools: Callable[[str, str], None], output: str) -> None:
    tools("pip_audit", output)
    result = call("audit")
    assert result.exit_code == 1
    assert "pip_audit" in result.stderr


def test_the_code_has_no_open_finding(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pip_audit").mkdir()
    (tmp_path / "pip_audit" / "__init__.py").touch()
    (tmp_path / "pip_audit" / "__main__.py").write_text(f"print({json.dumps(CLEAN)!r})", "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert json.loads(call("audit", "--json").stdout)["code"] == []

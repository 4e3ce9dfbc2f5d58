"""`paradiplomacy validate --report`: the data-quality report, for people and for machines."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from sample_data import HOSTILE_NAMES

Call = Callable[..., Result]
FILE = "seeds/records/paper-en-1.toml"


@pytest.fixture
def report(call: Call) -> Callable[[], dict[str, Any]]:
    def read() -> dict[str, Any]:
        return json.loads(call("validate", "--report", "--json").stdout)

    return read


@pytest.mark.usefixtures("project")
def test_it_tells_coverage_of_all_provinces_and_what_is_silent(report: Callable[[], dict[str, Any]]) -> None:
    told = report()
    assert len(told["coverage"]["province"]) == 63
    assert len(told["silent_provinces"]) == 62
    assert (told["pages"], told["statements"], told["links"]) == (1, 2, 1)
    assert set(told["coverage"]) == {"province", "country", "language", "year", "publisher"}


@pytest.mark.usefixtures("project")
def test_each_finding_leads_to_its_record(report: Callable[[], dict[str, Any]]) -> None:
    findings = report()["findings"]
    assert {finding["kind"] for finding in findings} == {"undated_page", "single_source"}
    assert {finding["record_file"] for finding in findings} == {FILE}


@pytest.mark.parametrize(
    ("right", "wrong", "kind", "field"),
    [
        ('partner = "Kampot"', 'partner = "Qwertzuiop"', "unresolved_name", "statement[1].partner"),
        (
            'sectors = ["trade"]',
            'sectors_as_printed = ["juggling"]',
            "uncoded_phrase",
            "statement[1].sectors_as_printed",
        ),
        ("amount = 5_000_000", "amount = -5", "broken_record", "statement[2].amount"),
    ],
)
def test_what_is_wrong_leads_to_its_field(
    report: Callable[[], dict[str, Any]],
    spoil: Callable[[str, str], None],
    right: str,
    wrong: str,
    kind: str,
    field: str,
) -> None:
    spoil(right, wrong)
    (finding,) = [one for one in report()["findings"] if one["kind"] == kind]
    assert finding["record_file"] == f"{FILE}: {field}"


@pytest.mark.usefixtures("project")
def test_people_read_the_same(call: Call) -> None:
    result = call("validate", "--report")
    assert result.exit_code == 0
    assert f"  {FILE}: A title: The page tells no date of its own." in result.stdout.splitlines()
    assert "Single source: 1" in result.stdout


def test_it_can_be_written_to_a_file(call: Call, project: Path, tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    result = call("validate", "--report", "--json", "-o", str(path))
    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(path.read_text(encoding="utf-8"))["links"] == 1
    assert not list((project / "data").iterdir())


def test_a_file_that_cannot_be_written_is_named(call: Call, project: Path) -> None:
    result = call("validate", "--report", "-o", str(project / "nowhere" / "report.txt"))
    assert result.exit_code == 1
    assert "report.txt" in result.stderr


@pytest.mark.usefixtures("project")
def test_a_file_without_a_report_is_a_wrong_call(call: Call) -> None:
    assert call("validate", "-o", "report.txt").exit_code == 2


def test_errors_give_status_1_with_a_report_too(call: Call, spoil: Callable[[str, str], None]) -> None:
    spoil("amount = 5_000_000", "amount = -5")
    assert call("validate", "--report", "--json").exit_code == 1


@pytest.mark.parametrize("name", HOSTILE_NAMES[:6])
def test_hostile_words_stay_on_their_line(call: Call, spoil: Callable[[str, str], None], name: str) -> None:
    spoil('title = "A title"', f"title = {json.dumps(name)}")
    lines = call("validate", "--report").stdout.splitlines()
    assert all(line.isprintable() for line in lines)

"""`paradiplomacy build`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from paradiplomacy.publish.schema import sheets
from paradiplomacy.publish.tables import TABLES
from paradiplomacy.store import load_dataset

Call = Callable[..., Result]
FILES = {
    "datapackage.json",
    "CODEBOOK.md",
    "CHANGELOG.md",
    *(f"{table}.jsonl" for table in TABLES),
    *(f"{sheet.name}.csv" for sheet in sheets()),
}


def test_building_writes_a_dataset_and_says_which_files(call: Call, project: Path) -> None:
    result = call("build")
    assert result.exit_code == 0
    assert {line.split(":")[0] for line in result.stdout.splitlines()[:-1]} == {f"data/{name}" for name in FILES}
    assert [link.link_id for link in load_dataset(project / "data").links_as_signed] == ["vn-kien-giang~kh-kampot"]


def test_building_again_changes_nothing(call: Call, project: Path) -> None:
    call("build")
    before = {path.name: path.read_bytes() for path in (project / "data").iterdir()}
    result = call("build", "--json")
    assert json.loads(result.stdout) == {"changed": [], "issues": []}
    assert {path.name: path.read_bytes() for path in (project / "data").iterdir()} == before


def test_checking_writes_nothing_and_fails_where_the_tables_are_old(call: Call, project: Path) -> None:
    result = call("build", "--check")
    assert result.exit_code == 1
    assert "data/links.jsonl: differs" in result.stdout
    assert list((project / "data").iterdir()) == []


def test_checking_passes_after_building_and_finds_one_edited_file(call: Call, project: Path) -> None:
    call("build")
    assert call("build", "--check").exit_code == 0
    (project / "data" / "links.jsonl").write_text("{}\n", encoding="utf-8")
    result = call("build", "--check", "--json")
    assert (result.exit_code, json.loads(result.stdout)["changed"]) == (1, ["links.jsonl"])


def test_a_wrong_statement_is_told_and_the_rest_is_built(call: Call, spoil: Callable[..., None], project: Path) -> None:
    spoil("amount = 5_000_000", "amount = -5")
    result = call("build")
    assert result.exit_code == 1
    assert "error: seeds/records/paper-en-1.toml: statement[2].amount" in result.stderr
    data = load_dataset(project / "data")
    assert len(data.links_as_signed) == 1
    assert [issue.field for issue in data.issues] == ["statement[2].amount"]


def test_machine_output_lists_the_issues(call: Call, spoil: Callable[..., None]) -> None:
    spoil('partner = "Kampot"', 'partner = "Qwertzuiop"')
    result = call("build", "--json")
    (issue,) = json.loads(result.stdout)["issues"]
    assert result.exit_code == 0
    assert {"file", "field", "value", "reason", "severity", "kind", "statement_id"} == set(issue)
    assert (issue["severity"], issue["value"]) == ("warning", "Qwertzuiop")


@pytest.mark.parametrize("name", ["provinces.toml", "dataset.toml"])
def test_without_a_file_that_all_rests_on_the_old_tables_stay(call: Call, project: Path, name: str) -> None:
    call("build")
    (project / "seeds" / name).write_text("= no TOML", encoding="utf-8")
    result = call("build")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("paradiplomacy: ")
    assert name in result.stderr
    assert len(load_dataset(project / "data").links_as_signed) == 1


def test_the_tables_that_ship_are_built_from_the_seeds_that_ship(call: Call) -> None:
    result = call("build", "--check", "--json")
    assert (result.exit_code, json.loads(result.stdout)["changed"]) == (0, [])

"""`paradiplomacy validate`: file, field and reason of whatever is wrong."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from sample_data import HOSTILE_NAMES

Call = Callable[..., Result]
FILE = "seeds/records/paper-en-1.toml"
WRONG = (
    ('title = "A title"', "title = ", "", "not readable as TOML"),
    ('partner_country = "KH"', 'partner_country = "XX"', "statement[1].partner_country", "unknown country code 'XX'"),
    ("paragraph = 2", "paragraph = 0", "statement[1].locator.paragraph", "must be 1 or more"),
    ("amount = 5_000_000", "amount = -5", "statement[2].amount", "must be 0 or more"),
    ('sectors = ["trade"]', 'sectors = ["magic"]', "statement[1].sectors[1]", "unknown sector code 'magic'"),
    ('status = "signed"', 'status = "wished"', "statement[1].status", "must be 'signed'"),
    ('currency = "USD"', "", "statement[2]", "amount and currency go together"),
    ('language = "en"', "", "language", "is missing"),
    ('source_id = "paper-en-1"', 'source_id = "paper-en-2"', "source_id", "must be the file's name"),
)


@pytest.mark.usefixtures("project")
def test_good_seeds_are_good(call: Call) -> None:
    result = call("validate")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "0 errors, 0 warnings.\n")
    assert json.loads(call("validate", "--json").stdout) == []


def test_the_seeds_that_ship_are_good(call: Call) -> None:
    assert call("validate").exit_code == 0


@pytest.mark.parametrize(("right", "wrong", "field", "reason"), WRONG)
def test_what_is_wrong_is_named_by_file_field_and_reason(
    call: Call, spoil: Callable[[str, str], None], right: str, wrong: str, field: str, reason: str
) -> None:
    spoil(right, wrong)
    result = call("validate")
    assert result.exit_code == 1
    (line,) = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert line.startswith(f"error: {FILE}: {field}" if field else f"error: {FILE}: ")
    assert reason in line
    assert result.stderr.splitlines()[-1].startswith("1 error")


@pytest.mark.parametrize(("right", "wrong", "field", "reason"), WRONG)
def test_machine_output_tells_the_same(
    call: Call, spoil: Callable[[str, str], None], right: str, wrong: str, field: str, reason: str
) -> None:
    spoil(right, wrong)
    result = call("validate", "--json")
    (error,) = [one for one in json.loads(result.stdout) if one["severity"] == "error"]
    assert (result.exit_code, error["file"], error["field"]) == (1, FILE, field)
    assert reason in error["reason"]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_a_hostile_value_is_shown_short_on_one_line(call: Call, spoil: Callable[[str, str], None], name: str) -> None:
    spoil('status = "signed"', f"status = {json.dumps(name)}")
    lines = call("validate").stderr.splitlines()
    assert len(lines) == 2
    assert all(line.isprintable() and len(line) < 400 for line in lines)


def test_a_warning_is_told_and_is_no_failure(call: Call, spoil: Callable[[str, str], None]) -> None:
    spoil('partner = "Kampot"', 'partner = "Qwertzuiop"')
    result = call("validate")
    assert result.exit_code == 0
    assert f"warning: {FILE}: statement[1].partner = 'Qwertzuiop': " in result.stderr
    assert result.stderr.splitlines()[-1].startswith("0 errors, 1 warning")


def test_errors_come_before_warnings(call: Call, project: Path, spoil: Callable[[str, str], None]) -> None:
    spoil('partner = "Kampot"', 'partner = "Qwertzuiop"')
    (project / "seeds" / "records" / "z-broken.toml").write_text("=", encoding="utf-8")
    kinds = [line.split(":")[0] for line in call("validate").stderr.splitlines()[:-1]]
    assert kinds == ["error", "warning"]


def test_validating_writes_nothing(call: Call, project: Path) -> None:
    call("validate")
    assert list((project / "data").iterdir()) == []


def test_a_place_id_that_does_not_exist_is_an_issue(call: Call, spoil: Callable[[str, str], None]) -> None:
    spoil('partner = "Kampot"\n', 'partner = "Kampot"\npartner_id = "kh-nowhere"\n')
    assert f"{FILE}: statement[1].place_id = 'kh-nowhere'" in call("validate").stderr


@pytest.mark.parametrize("name", ["dataset.toml", "provinces.toml", "aliases.toml"])
def test_a_file_that_all_rests_on_is_named_without_a_traceback(call: Call, project: Path, name: str) -> None:
    (project / "seeds" / name).write_text("= no TOML", encoding="utf-8")
    result = call("validate")
    assert result.exit_code == 1
    assert name in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("name", ["codelists/sectors.toml", "codelists/sector_phrases.toml", "places.toml"])
def test_a_codelist_that_cannot_be_read_is_named(call: Call, project: Path, name: str) -> None:
    (project / "seeds" / name).write_text("= no TOML", encoding="utf-8")
    result = call("validate")
    assert result.exit_code == 1
    assert f"seeds/{name}" in result.stderr

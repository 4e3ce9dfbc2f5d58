"""`paradiplomacy import`: what it prints, and how it ends."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from facts_desk import agreement, page
from sample_data import ROOT

from paradiplomacy.cli import main
from paradiplomacy.commands.import_ import parent_lookup
from paradiplomacy.geocode.open import open_resolver
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.records.importing.sides import ParentOf


def _run(tmp_path: Path, *lines: str, options: tuple[str, ...] = ()) -> Result:
    facts = tmp_path / "facts.jsonl"
    facts.write_text("\n".join(lines), encoding="utf-8")
    return CliRunner().invoke(main, ["import", str(facts), "--into", str(tmp_path / "records"), *options])


def test_a_good_batch_ends_with_0_and_counts(tmp_path: Path) -> None:
    result = _run(tmp_path, json.dumps(page(agreement())))
    assert result.exit_code == 0
    assert "1 pages: 1 written" in result.output
    assert "1 statements: 1 written" in result.output
    assert list((tmp_path / "records").rglob("*.toml"))


def test_a_batch_with_faults_ends_with_1_and_names_them(tmp_path: Path) -> None:
    result = _run(tmp_path, json.dumps(page(agreement(status="dreamt"))), "no json")
    assert result.exit_code == 1
    assert "facts.jsonl: line 1.statements[1].status = 'dreamt'" in result.output
    assert "line 2" in result.output


def test_json_holds_counts_reasons_and_issues(tmp_path: Path) -> None:
    result = _run(tmp_path, json.dumps(page(agreement(), agreement(status="dreamt"))), options=("--json", "--dry-run"))
    told = json.loads(result.output)
    assert (told["pages"]["written"], told["statements"]["written"], told["statements"]["refused"]) == (1, 1, 1)
    assert sum(told["reasons"].values()) == len(told["issues"]) == 1
    assert not (tmp_path / "records").exists()


@pytest.mark.parametrize("arguments", [[], ["/no/such/file.jsonl"], ["--odd"]])
def test_a_wrong_call_ends_with_2(arguments: list[str]) -> None:
    assert CliRunner().invoke(main, ["import", *arguments]).exit_code == 2


@pytest.fixture(scope="module")
def parent_of() -> ParentOf:
    return parent_lookup(open_resolver(ROOT), gazetteer=Gazetteer.read(ROOT / "data" / FILE_NAME))


@pytest.mark.parametrize(
    ("name", "language", "parent"),
    [
        ("Nha Trang", "fr", ("city", "Khanh Hoa")),
        ("フエ市", "ja", ("city", "Thua Thien Hue")),
        ("Vinh City", "en", ("city", "Nghe An")),
        ("Huế", "vi", None),
        ("Đà Nẵng", "vi", None),
        ("HCMC", "en", None),
        ("롱안성", "ko", None),
        ("no such place", "en", None),
        ("<b>`${x}`", "en", None),
    ],
)
def test_the_gazetteer_knows_the_province_of_towns_only(
    parent_of: ParentOf, name: str, language: str, parent: tuple[str, str] | None
) -> None:
    assert parent_of(name, language) == parent

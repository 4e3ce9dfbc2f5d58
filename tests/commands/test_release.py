"""`paradiplomacy build --release`: a new version, its index and its section of the change log."""

import datetime as dt
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from sample_data import HOSTILE_NAMES

from paradiplomacy.errors import ReleaseError
from paradiplomacy.publish.history import Release, read_releases
from paradiplomacy.publish.release import check_release
from paradiplomacy.store import load_dataset

Call = Callable[..., Result]


def described(project: Path) -> dict[str, str]:
    return json.loads((project / "data" / "datapackage.json").read_bytes())


def test_a_release_has_its_version_its_date_and_its_index(call: Call, project: Path) -> None:
    assert call("build", "--release", "2027.1").exit_code == 0
    today = dt.datetime.now(dt.UTC).date().isoformat()
    assert (described(project)["version"], described(project)["date"]) == ("2027.1", today)
    (release,) = read_releases(project / "data")
    assert (release.version, release.date) == ("2027.1", today)
    assert list(release.rows["links"]) == ["vn-kien-giang~kh-kampot"]
    assert f"## 2027.1, {today}" in (project / "data" / "CHANGELOG.md").read_text(encoding="utf-8")


def test_a_released_dataset_is_what_its_seeds_give(call: Call, project: Path) -> None:
    call("build", "--release", "2027.1")
    assert call("build", "--check").exit_code == 0
    assert load_dataset(project / "data").version == "2027.1"


def test_only_version_and_date_change_in_the_description(call: Call, project: Path) -> None:
    path = project / "seeds" / "dataset.toml"
    before = path.read_text(encoding="utf-8")
    call("build", "--release", "2027.1")
    after = path.read_text(encoding="utf-8")
    rest, rest_before = (re.sub(r'(?m)^(version|date) = ".*"$', "", text) for text in (after, before))
    assert rest == rest_before


def test_what_came_since_stands_in_the_change_log(call: Call, project: Path, spoil: Callable[[str, str], None]) -> None:
    call("build", "--release", "2027.1")
    spoil('status = "signed"', 'status = "renewed"')
    call("build")
    log = (project / "data" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## Not released yet" in log
    assert "- `vn-kien-giang~kh-kampot` (status" in log
    call("build", "--release", "2027.2")
    assert "## Not released yet" not in (project / "data" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert [one.version for one in read_releases(project / "data")] == ["2027.1", "2027.2"]


@pytest.mark.parametrize("version", ["2027.1", "2026.12", "../2028", ""])
def test_a_version_that_is_refused_changes_nothing(call: Call, project: Path, version: str) -> None:
    call("build", "--release", "2027.1")
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    result = call("build", "--release", version)
    assert result.exit_code == 1
    assert "version" in result.stderr
    assert "Traceback" not in result.stderr
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    "version", ["2027.1", "2027", "1", "", "2028.a", "../2028", "2028.1.1.1.1", "２０２８", "2028\n", *HOSTILE_NAMES]
)
def test_a_version_must_be_numbers_and_newer_than_the_last(version: str) -> None:
    released = Release("2027.1", "2027-01-31", {})
    with pytest.raises(ReleaseError, match="version"):
        check_release(version, releases=[released], issues=[])


@pytest.mark.parametrize("version", ["2027.1.1", "2027.2", "2027.10", "2028", "9999.9.9.9"])
def test_a_newer_version_may_be_released(version: str) -> None:
    check_release(version, releases=[Release("2027.1", "2027-01-31", {})], issues=[])


def test_a_dataset_with_errors_is_not_released(call: Call, project: Path, spoil: Callable[[str, str], None]) -> None:
    spoil("amount = 5_000_000", "amount = -5")
    result = call("build", "--release", "2027.1")
    assert result.exit_code == 1
    assert "mend them first" in result.stderr
    assert read_releases(project / "data") == ()


@pytest.mark.usefixtures("project")
def test_checking_and_releasing_at_once_is_a_wrong_call(call: Call) -> None:
    assert call("build", "--check", "--release", "2027.1").exit_code == 2

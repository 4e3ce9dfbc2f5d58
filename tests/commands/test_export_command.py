"""`paradiplomacy export`: any view in any format, whole files only."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result
from sample_data import PLACES, agreement, dataset, written

from paradiplomacy.export.formats import FORMATS
from paradiplomacy.web import served

Call = Callable[..., Result]


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Two links to export."""
    ties = [agreement("vn-kien-giang", "kh-kampot", sectors=("trade",)), agreement("vn-hue", "fr-lorient")]
    folder = written(tmp_path / "tables", dataset(PLACES, ties))
    monkeypatch.setenv("PARADIPLOMACY_DATA", str(folder))
    monkeypatch.delenv("PARADIPLOMACY_URL", raising=False)
    served.dataset.cache_clear()
    yield folder
    served.dataset.cache_clear()


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_goes_into_a_file(call: Call, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"out.{FORMATS[name].extension}"
    result = call("export", name, "--place", "vn-kien-giang", "-o", str(path))
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert path.stat().st_size > 0 or name == "quickstatements"
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".new")] == []


def test_a_dash_and_nothing_print(call: Call) -> None:
    printed = call("export", "csv", "-o", "-")
    assert printed.stdout == call("export", "csv").stdout
    assert printed.stdout.splitlines()[0].startswith("link_id,")


@pytest.mark.parametrize(
    ("option", "value", "links"),
    [
        ("--sector", "trade", 1), ("--country", "FR", 1), ("--province", "vn-hue", 1), ("--partner", "kh-kampot", 1),
        ("--status", "signed", 2), ("--q", "lorient", 1), ("--units", "today", 2), ("--colour", "status", 2),
        ("--lang", "vi", 2), ("--link", "vn-hue~fr-lorient", 2),
    ],
)  # fmt: skip
def test_every_parameter_of_a_view_is_an_option(call: Call, option: str, value: str, links: int) -> None:
    content = json.loads(call("export", "json", option, value).stdout)
    assert content["count"] == links


def test_the_address_of_the_atlas_is_given_or_taken_from_the_environment(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    want = "https://atlas.example/sub/?country=FR&lang=en&v=1.2.3"
    assert want in call("export", "csv", "--country", "FR", "--home", "https://atlas.example/sub").stdout
    monkeypatch.setenv("PARADIPLOMACY_URL", "https://atlas.example/sub/")
    assert want in call("export", "csv", "--country", "FR").stdout


def test_a_place_may_be_named_and_the_command_says_what_it_took(call: Call) -> None:
    result = call("export", "json", "--province", "Huế")
    assert json.loads(result.stdout)["count"] == 1
    assert "Huế is taken for vn-hue" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [("docx",), (), ("csv", "--country", "XX"), ("csv", "--from", "last"), ("brief",), ("csv", "--fly")],
    ids=" ".join,
)
def test_a_call_that_it_does_not_know_is_explained_with_status_2(call: Call, arguments: tuple[str, ...]) -> None:
    result = call("export", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: " in result.stderr


def test_a_file_that_cannot_be_written_leaves_nothing_behind(call: Call, tmp_path: Path) -> None:
    result = call("export", "csv", "-o", str(tmp_path / "nowhere" / "links.csv"))
    assert result.exit_code == 1
    assert "nowhere" in result.stderr


def test_without_data_it_says_what_to_do(call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PARADIPLOMACY_DATA", str(tmp_path / "nothing"))
    served.dataset.cache_clear()
    result = call("export", "csv")
    assert result.exit_code == 1
    assert "paradiplomacy build" in result.stderr

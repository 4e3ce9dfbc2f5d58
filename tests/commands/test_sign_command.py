"""Reviews of records: signed off by people, told when the record has changed since."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import paradiplomacy.commands.sign
from paradiplomacy.records.reviews import checksum_of

Call = Callable[..., Result]
RECORD = "seeds/records/paper-en-1.toml"


@pytest.fixture
def reviews(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paradiplomacy.commands.sign, "project_folder", lambda: project)
    return project / "seeds" / "reviews.toml"


def test_a_review_is_noted_with_what_when_and_of_which_version(call: Call, reviews: Path, project: Path) -> None:
    reviews.write_text("# a remark\n", "utf-8")
    assert call("sign", "paper-en-1", "--checked", "quotes", "--checked", "dates").exit_code == 0
    text = reviews.read_text("utf-8")
    assert text.startswith("# a remark\n\n[[review]]\n")
    assert f'checksum = "{checksum_of(project / RECORD)}"' in text
    assert 'checked = ["quotes", "dates"]' in text
    assert call("validate").stderr == "0 errors, 0 warnings.\n"


def test_a_record_that_has_changed_since_is_told_until_it_is_read_again(
    call: Call, reviews: Path, spoil: Callable[[str, str], None]
) -> None:
    call("sign", "paper-en-1", "--checked", "quotes")
    spoil("5_000_000", "6_000_000")
    told = call("validate")
    assert told.exit_code == 0
    assert "seeds/reviews.toml: review[1] = 'paper-en-1': the record has changed since its review" in told.stderr
    call("sign", "paper-en-1", "--checked", "quotes")
    assert call("validate").stderr == "0 errors, 0 warnings.\n"
    assert reviews.read_text("utf-8").count('source_id = "paper-en-1"') == 2


@pytest.mark.usefixtures("reviews")
def test_a_record_that_is_gone_is_told(call: Call, project: Path) -> None:
    call("sign", "paper-en-1", "--checked", "figures")
    (project / RECORD).unlink()
    assert "there is no such record any more" in call("validate").stderr


@pytest.mark.usefixtures("reviews")
def test_line_ends_do_not_count_as_a_change(call: Call, project: Path) -> None:
    call("sign", "paper-en-1", "--checked", "figures")
    path = project / RECORD
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert call("validate").stderr == "0 errors, 0 warnings.\n"


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[[review]]\n", "review[1].source_id"),
        ('[[review]]\nsource_id = "../x"\n', "review[1].source_id"),
        ('review = "x"\n', "write [[review]]"),
        ("[[review", "not readable as TOML"),
        ("review = [3]\n", "review[1]"),
    ],
)
def test_a_list_that_is_wrong_is_named(call: Call, project: Path, text: str, reason: str) -> None:
    (project / "seeds" / "reviews.toml").write_text(text, "utf-8")
    result = call("validate")
    assert result.exit_code == 1
    assert "seeds/reviews.toml" in result.stderr
    assert reason in result.stderr


@pytest.mark.usefixtures("reviews")
def test_only_records_that_are_there_can_be_signed_off_and_only_for_something(call: Call) -> None:
    assert call("sign", "nobody", "--checked", "quotes").exit_code == 1
    assert call("sign", "paper-en-1").exit_code == 2
    assert call("sign", "paper-en-1", "--checked", "vibes").exit_code == 2

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from paradiplomacy.cli import main
from paradiplomacy.records.reader import read_record

TEXT = "A deal\nDong Nai signed an MoU on tourism with Champasak province of Laos on May 2, 2024."


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_text_shows_what_was_found_and_where(article: str) -> None:
    result = CliRunner().invoke(main, ["extract", article])
    assert result.exit_code == 0
    assert "signed  Dong Nai - Champasak  MoU  2024-05-02" in result.stdout
    assert "paragraph 2" in result.stdout


def test_json_is_one_object(article: str) -> None:
    page = json.loads(CliRunner().invoke(main, ["extract", article, "--json"]).stdout)
    assert [s["partner_id"] for s in page["statements"]] == ["la-champasak"]


def test_toml_is_a_record(article: str, tmp_path: Path) -> None:
    toml = CliRunner().invoke(main, ["extract", article, "--toml", "--published", "2024-05-03"]).stdout
    source_id = toml.split('"')[1]
    path = tmp_path / f"{source_id}.toml"
    path.write_text(toml, encoding="utf-8")
    record, issues = read_record(path, root=tmp_path, sectors={"tourism"})
    assert issues == ()
    assert record is not None
    assert record.source.published_date == "2024-05-03"


def test_output_is_utf8_whatever_the_stream_was_opened_with(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("Đồng Nai ký kết\nTỉnh Đồng Nai đã ký bản ghi nhớ với tỉnh Champasak của Lào.", encoding="utf-8")
    result = CliRunner(charset="cp1252").invoke(main, ["extract", str(path), "--toml"])
    assert result.exit_code == 0
    assert 'title = "Đồng Nai ký kết"' in result.stdout_bytes.decode("utf-8")


def test_standard_input_is_read() -> None:
    result = CliRunner().invoke(main, ["extract", "-", "--json"], input=TEXT.encode())
    assert json.loads(result.stdout)["statements"]


@pytest.mark.parametrize("language", ["auto", "de", "DE", "deu", "de-AT"])
def test_of_a_language_that_is_not_supported_the_places_are_shown(language: str) -> None:
    text = "Partnerschaft\nDie Provinz Kien Giang hat mit der Provinz Kampot in Kambodscha ein Abkommen unterzeichnet."
    result = CliRunner().invoke(main, ["extract", "-", "--language", language], input=text.encode())
    assert result.exit_code == 1
    assert result.stdout.splitlines()[3:] == [
        "province  Kien Giang  (paragraph 2)",
        "partner  Kampot  (paragraph 2)",
        "country  Kambodscha  (paragraph 2)",
    ]
    assert "The language of this text (de) is not supported yet" in result.stderr


@pytest.mark.parametrize("code", ["sw", "tl", "fuv"])
def test_any_language_that_detection_may_tell_can_be_given(code: str) -> None:
    result = CliRunner().invoke(main, ["extract", "-", "--language", code], input=TEXT.encode())
    assert f"({code}) is not supported yet" in result.stderr


def test_a_language_that_cannot_be_told_is_asked_for() -> None:
    text = "Hanoi e Roma\nHanoi e Roma firmano un accordo."
    result = CliRunner().invoke(main, ["extract", "-"], input=text.encode())
    assert "say which it is" in result.stderr
    assert "(und)" not in result.stderr


def test_nothing_found_is_status_1() -> None:
    result = CliRunner().invoke(main, ["extract", "-", "--language", "en"], input=b"A title\nNothing here.")
    assert result.exit_code == 1
    assert "No statement was found" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["extract"], 2, "FILE"),
        (["extract", "nowhere.txt"], 2, "No such file"),
        (["extract", "-", "--json", "--toml"], 2, "not both"),
        (["extract", "-", "--published", "May"], 2, "is no date"),
        (["extract", "-", "--language", "english"], 2, "'english' is no code of a language; write en, fr or vi"),
        (["extract", "-", "--language", "xx"], 2, "or auto to detect it"),
        (["extract-table", __file__, "--language", "auto"], 2, "'auto' is no code of a language"),
    ],
)
def test_wrong_calls_are_told_in_words(arguments: list[str], status: int, words: str) -> None:
    result = CliRunner().invoke(main, arguments, input=b"x")
    assert result.exit_code == status
    assert words in result.output


def test_an_unreadable_file_is_status_1(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"\x1f\x8b\x08")
    result = CliRunner().invoke(main, ["extract", str(path)])
    assert result.exit_code == 1
    assert "archive" in result.output

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from paradiplomacy.cli import main

PLACE_KEYS = {
    "place_id", "name", "kind", "country", "iso_3166_2", "geonames_id", "wikidata_id", "lat", "lon", "precision",
    "names", "valid_from", "valid_to", "successor_id",
}  # fmt: skip


def run(*arguments: str, stdin: bytes = b"") -> Result:
    result = CliRunner().invoke(main, ["geocode", *arguments], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_a_place_is_one_readable_line() -> None:
    result = run("Kien Giang")
    assert result.exit_code == 0
    assert result.stdout.startswith("vn-kien-giang  Kien Giang (province, VN)  9.8")
    assert result.stdout.count("\n") == 1


def test_an_ambiguous_name_lists_candidates_and_exits_with_1() -> None:
    result = run("Vientiane", "--country", "LA")
    assert result.exit_code == 1
    assert "la-vientiane-capital" in result.stdout
    assert "la-vientiane " in result.stdout


def test_an_unknown_name_exits_with_1() -> None:
    result = run("Qwzzxq")
    assert result.exit_code == 1
    assert "no place of this name" in result.stdout


def test_json_has_the_place_and_the_answer() -> None:
    answer = json.loads(run("préfecture de Yamaguchi", "--json").stdout)
    assert set(answer) >= PLACE_KEYS | {"query", "score", "provider", "candidates"}
    assert answer["place_id"] == "jp-yamaguchi"
    assert answer["iso_3166_2"] == "JP-35"
    assert answer["names"]["ja"] == "山口県"
    assert answer["query"] == "préfecture de Yamaguchi"
    assert answer["provider"] == "gazetteer"


def test_json_of_nothing_has_the_same_keys_with_nulls() -> None:
    result = run("Qwzzxq", "--json")
    answer = json.loads(result.stdout)
    assert result.exit_code == 1
    assert set(answer) >= PLACE_KEYS
    assert all(answer[key] is None for key in PLACE_KEYS)
    assert answer["candidates"] == []


def test_kind_and_country_may_be_given() -> None:
    assert (
        json.loads(run("Maputo", "--kind", "province", "--country", "mz", "--json").stdout)["place_id"] == "mz-maputo"
    )
    assert json.loads(run("Maputo", "--kind", "city", "--json").stdout)["place_id"] == "mz-maputo-city"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "NAME"),
        (("Kampot", "--batch", "-"), "NAME"),
        (("Kampot", "--kind", "castle"), "'province'"),
        (("Kampot", "--country", "Cambodia"), "two letters"),
        (("Kampot", "--provider", "oracle"), "nominatim"),
        (("--batch", "no-such-file.csv"), "no-such-file.csv"),
    ],
)
def test_a_wrong_call_exits_with_2_and_says_why(arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in result.stderr


def test_a_batch_gives_one_object_a_line_in_order(tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text(
        "name,country,kind\nKampot,KH,province\nQwzzxq,,\n하남성,,\nYamaguchi,JP,city\nLorient,fr,\n", encoding="utf-8"
    )
    result = run("--batch", str(file))
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert [answer["place_id"] for answer in answers] == [
        "kh-kampot",
        None,
        "vn-ha-nam",
        "jp-yamaguchi-city",
        "fr-lorient",
    ]
    assert [answer["query"] for answer in answers] == ["Kampot", "Qwzzxq", "하남성", "Yamaguchi", "Lorient"]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbfname,country,kind\nKampot,KH,province\n",
        b"name,country,kind\r\nKampot,KH,province\r\n",
        b"kind,name,country,note\nprovince,Kampot,KH,x\n",
        b"name\nKampot province\n",
        b'name,country,kind\n"Kampot","KH","province","more","and more"\n',
        b"name,country,kind\n  Kampot , KH , province \n",
        b"name,country,kind\nKampot province",
    ],
)
def test_a_batch_may_come_from_stdin_in_many_dresses(content: bytes) -> None:
    result = run("--batch", "-", stdin=content)
    assert result.exit_code == 0
    assert [json.loads(line)["place_id"] for line in result.stdout.splitlines()] == ["kh-kampot"]


@pytest.fixture
def usual_field_limit() -> Iterator[None]:
    """Python's own limit of a CSV field, which libraries that other tests read with raise for everybody."""
    raised = csv.field_size_limit(2**17)
    yield
    csv.field_size_limit(raised)


@pytest.mark.usefixtures("usual_field_limit")
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no column 'name'"),
        (b"Kampot,KH,province\n", "no column 'name'"),
        (b"name,country,kind\nKam\0pot,,\n", "NUL"),
        (b"name,country,kind\n\xff\xfe,,\n", "UTF-8"),
        (b'name\n"' + b"x" * 200_000 + b'"\n', "line"),
    ],
)
def test_a_file_that_is_no_batch_exits_with_2_and_says_why(content: bytes, said: str) -> None:
    result = run("--batch", "-", stdin=content)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    "row",
    [
        b"x" * 10_000 + b",,",
        b",,",
        b"Kampot,Cambodia,",
        b"Kampot,KH,castle",
        b'"<img src=x onerror=alert(1)>",,',
        b'"`${x}[a](javascript:alert(1))",,',
        "\u202eQwzzxq\u202c,KH,".encode(),
    ],
)
def test_a_bad_row_is_null_with_a_reason_and_the_next_one_is_answered(row: bytes) -> None:
    result = run("--batch", "-", stdin=b"name,country,kind\n" + row + b"\nLorient,FR,\n")
    bad, good = (json.loads(line) for line in result.stdout.splitlines())
    assert result.exit_code == 0
    assert bad["place_id"] is None
    assert bad["reason"]
    assert good["place_id"] == "fr-lorient"


def test_control_characters_of_a_name_do_not_reach_the_terminal() -> None:
    assert "\x1b" not in run("\x1b[2JQwzzxq").stdout


def test_a_service_that_is_not_there_is_a_message(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PARADIPLOMACY_NOMINATIM_URL", "not an address")
    monkeypatch.setenv("PARADIPLOMACY_CACHE_DIR", str(tmp_path))
    result = run("Kampot", "--provider", "nominatim")
    assert result.exit_code == 1
    assert "PARADIPLOMACY_NOMINATIM_URL" in result.stderr

from pathlib import Path

import pytest

from paradiplomacy.records.codelists import read_phrases, read_places, read_sectors

SECTOR = '[[sector]]\ncode = "trade"\nlabels = { en = "Trade", vi = "Thương mại", fr = "Commerce" }\n'
PLACE = """
[[place]]
place_id = "kr-a-university"
kind = "institution"
country = "KR"
lat = 35.2
lon = 128.6
precision = "institution_city"
names = { en = "A University" }
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "list.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_sectors_keep_their_order(tmp_path: Path) -> None:
    path = written(tmp_path, SECTOR + SECTOR.replace('"trade"', '"art"'))
    sectors, issues = read_sectors(path, root=tmp_path)
    assert issues == ()
    assert [sector.code for sector in sectors] == ["trade", "art"]


@pytest.mark.parametrize(
    ("text", "field", "reason"),
    [
        (SECTOR + SECTOR, "sector[2]", "this code stands above already"),
        (SECTOR.replace(', fr = "Commerce"', ""), "sector[1]", "has no label in: fr"),
        (SECTOR.replace('"trade"', '"Trade!"'), "sector[1].code", "must be small letters and single underscores"),
        (SECTOR + "crs_purpose_code = 33110", "sector[1].crs_purpose_code", "must be text, in quotes"),
        (SECTOR + 'crs_purpose_code = "331"', "sector[1].crs_purpose_code", "must be five digits"),
        (SECTOR + "sdg = 18", "sector[1].sdg", "must be 17 or less"),
        ("colour = 1\n" + SECTOR, "colour", "only [[sector]] tables belong here"),
        ("sector = 1\n", "sector", "only [[sector]] tables belong here"),
        ("sector = [1]\n", "sector[1]", "only [[sector]] tables belong here"),
        ("sector = ", "", "not readable as TOML: Invalid value (at end of document)"),
    ],
)
def test_a_wrong_sector_is_one_issue(tmp_path: Path, text: str, field: str, reason: str) -> None:
    _, (issue,) = read_sectors(written(tmp_path, text), root=tmp_path)
    assert (issue.file, issue.field, issue.reason) == ("list.toml", field, reason)


@pytest.mark.parametrize(
    ("text", "field", "reason"),
    [
        (PLACE + PLACE, "place[2]", "this place_id stands above already"),
        (PLACE.replace("en =", "ko ="), "place[1]", "has no English name"),
        (PLACE.replace("35.2", "95.2"), "place[1].lat", "must be 90 or less"),
        (PLACE.replace('"KR"', '"KO"'), "place[1].country", "unknown country code 'KO'"),
    ],
)
def test_a_wrong_place_is_one_issue(tmp_path: Path, text: str, field: str, reason: str) -> None:
    _, (issue,) = read_places(written(tmp_path, text), root=tmp_path)
    assert (issue.field, issue.reason) == (field, reason)


@pytest.mark.parametrize(
    ("text", "field", "reason"),
    [
        ('[en]\n"a" = ["magic"]', "en.a", "unknown sector code 'magic'; see seeds/codelists/sectors.toml"),
        ('[en]\n"a" = "trade"', "en.a", 'must be a list of sector codes, such as ["trade"]'),
        ('[en]\n"a" = []', "en.a", "must name one sector code or more"),
        ('[en]\n"a-b" = ["trade"]\n"A, B" = ["trade"]', "en.A, B", "reads the same as 'a-b' above"),
        ('en = "a"', "en", "write [en] and below it the phrases of that language"),
    ],
)
def test_a_wrong_phrase_is_one_issue(tmp_path: Path, text: str, field: str, reason: str) -> None:
    _, (issue,) = read_phrases(written(tmp_path, text), root=tmp_path, sectors={"trade"})
    assert (issue.field, issue.reason) == (field, reason)


def test_a_wrong_phrase_leaves_the_others(tmp_path: Path) -> None:
    path = written(tmp_path, '[en]\n"a" = ["magic"]\n"b" = ["trade"]')
    phrases, _ = read_phrases(path, root=tmp_path, sectors={"trade"})
    assert phrases == {"en": {"b": ("trade",)}}

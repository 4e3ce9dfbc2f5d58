"""The table of names as printed: one row a name and place, the doubtful ones first."""

import csv
import json

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.cli import main
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.geocode.review import Asked, NameReview, Side, script_of
from paradiplomacy.model.place import PlaceKind, ReviewedName


def reviewed(
    resolver: Resolver, *asked: tuple[str, str, Side, str | None, PlaceKind | None]
) -> dict[tuple[str, str | None], ReviewedName]:
    desk = NameReview()
    for name, language, side, country, kind in asked:
        found = resolver.resolve(name, country=country, kind=kind, language=language)
        desk.add(Asked(name, language, side, country, kind), found.place, source_id="paper-en-1", found=found)
    return {(row.name, row.kind): row for row in desk.rows()}


def test_a_name_is_counted_once_for_each_statement_that_prints_it(resolver: Resolver) -> None:
    rows = reviewed(resolver, *[("Kampot", "en", "partner", "KH", "province")] * 3)
    assert [row.times for row in rows.values()] == [3]


def test_rows_say_how_a_name_was_found(resolver: Resolver) -> None:
    rows = reviewed(
        resolver,
        ("Kampot", "en", "partner", "KH", "province"),
        ("롱안성", "ko", "province", "VN", None),
        ("Kanagwa", "en", "partner", "JP", "prefecture"),
        ("Nowhere at all", "en", "partner", "KH", "province"),
    )
    assert {name: row.how for (name, _kind), row in rows.items()} == {
        "Kampot": "name", "롱안성": "alias", "Kanagwa": "near", "Nowhere at all": "none",
    }  # fmt: skip


def test_doubts_come_first_the_gravest_at_the_top(resolver: Resolver) -> None:
    rows = reviewed(
        resolver,
        ("Phnom Penh", "en", "partner", "KH", "city"),
        ("Kanagwa", "en", "partner", "JP", "prefecture"),
        ("Nowhere at all", "en", "partner", "KH", "province"),
        ("Vientiane", "en", "partner", "LA", "city"),
        ("Vientiane", "en", "partner", "LA", "province"),
    )
    assert [row.doubts[:1] for row in rows.values()] == [
        ("not_found",), ("two_places",), ("two_places",), ("near_name",), (),
    ]  # fmt: skip


def test_units_that_followed_each_other_under_one_name_are_no_doubt(resolver: Resolver) -> None:
    desk = NameReview()
    for place_id in ("vn-an-giang", "vn-an-giang-2025"):
        desk.add(Asked("An Giang", "en", "province", None, None), resolver.place(place_id), source_id="paper-en-1")
    assert [row.doubts for row in desk.rows()] == [(), ()]


def test_a_place_elsewhere_than_printed_is_a_doubt(resolver: Resolver) -> None:
    desk = NameReview()
    desk.add(Asked("Kep", "en", "partner", "FR", None), resolver.place("kh-kep"), source_id="paper-en-1")
    assert [(row.how, row.doubts) for row in desk.rows()] == [("id", ("country",))]


def test_a_group_is_no_name_that_was_not_found(resolver: Resolver) -> None:
    desk = NameReview()
    desk.add(Asked("các tỉnh bắc Lào", "vi", "partner", "LA", None), None, source_id="paper-vi-1", is_group=True)
    assert [(row.how, row.doubts) for row in desk.rows()] == [("group", ())]


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("Kiên Giang", "Latn"), ("롱안성", "Hang"), ("ロンアン省", "Kana"), ("谅山省", "Hani"), ("Хошимин", "Cyrl"),
        ("ហាណូយ", "Khmr"), ("ຮ່າໂນ້ຍ", "Laoo"), ("กวางตรี", "Thai"), ("123", "Zyyy"), ("", "Zyyy"),
    ],
)  # fmt: skip
def test_the_script_of_a_name(name: str, script: str) -> None:
    assert script_of(name) == script


@given(st.text())
def test_every_text_has_a_script_or_none(name: str) -> None:
    assert len(script_of(name)) == 4


def test_the_command_prints_the_table() -> None:
    result = CliRunner().invoke(main, ["geocode", "--review"])
    assert result.exit_code == 0
    rows = list(csv.DictReader(result.output.splitlines()))
    assert len(rows) > 1000
    assert {"name", "language", "script", "times", "place_id", "how", "score", "others", "doubts"} <= set(rows[0])
    assert bool(rows[0]["doubts"]) >= bool(rows[-1]["doubts"])
    as_json = CliRunner().invoke(main, ["geocode", "--review", "--json"])
    assert json.loads(as_json.output.splitlines()[0])["name"] == rows[0]["name"]


def test_the_command_does_one_thing_at_a_time() -> None:
    assert CliRunner().invoke(main, ["geocode", "--review", "Kampot"]).exit_code == 2

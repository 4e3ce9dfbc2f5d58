"""From curated files to tables: the same bytes whenever the same is curated, and nothing swallowed."""

import csv
import hashlib
import io
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sample_data import HOSTILE_NAMES, ROOT, written

from paradiplomacy.build import build_tables
from paradiplomacy.errors import RecordError
from paradiplomacy.geocode.open import open_resolver
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.link import Link
from paradiplomacy.publish.files import tables_as_files
from paradiplomacy.publish.history import read_releases
from paradiplomacy.publish.writing import differing_files, write_files
from paradiplomacy.seeds import Seeds, read_seeds
from paradiplomacy.store import Dataset, load_dataset

HEAD = 'source_id = "{stem}"\ntitle = "A title"\npublisher = "A paper"\nlanguage = "en"\npublished_date = "2021-03"\n'
TIE = """
[[statement]]
kind = "agreement"
province = "Kien Giang"
partner = "Kampot"
partner_type = "province"
partner_country = "KH"
status = "signed"
sectors_as_printed = ["trade"]
locator = { paragraph = 2, quote = "signed with Kampot" }
"""
TRADE = """
[[statement]]
kind = "trade"
province = "Kien Giang"
partners = [{ name = "Kampot", country = "KH" }, { name = "Kep", country = "KH" }]
flow = "total"
amount = 5_000_000
currency = "USD"
locator = { paragraph = 3, quote = "5 million dollars" }
"""

Tables = dict[str, tuple[object, ...]]
Build = Callable[..., Tables]


@pytest.fixture(scope="session")
def resolver() -> Resolver:
    return open_resolver(ROOT)


@pytest.fixture
def seeds_folder(tmp_path: Path) -> Path:
    """The project's curated files without its records."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds", ignore=shutil.ignore_patterns("records"))
    (tmp_path / "seeds" / "records").mkdir()
    return tmp_path / "seeds"


@pytest.fixture
def build(seeds_folder: Path, resolver: Resolver) -> Build:
    """Build tables from records given as text, without their heads, under the names of their files."""

    def build_records(**records: str) -> Tables:
        for name, text in records.items():
            stem = name.replace("_", "-")
            (seeds_folder / "records" / f"{stem}.toml").write_text(HEAD.format(stem=stem) + text, encoding="utf-8")
        return build_tables(read_seeds(seeds_folder), resolver)

    return build_records


@pytest.fixture(scope="session")
def seeds() -> Seeds:
    return read_seeds(ROOT / "seeds")


def links(tables: Tables) -> list[str]:
    return [one.link_id for one in tables["links"] if isinstance(one, Link)]


def issues(tables: Tables) -> list[tuple[str, str, str]]:
    return [(one.file, one.field, one.severity) for one in tables["issues"] if isinstance(one, Issue)]


def test_the_data_that_ships_is_what_the_curated_files_give(seeds: Seeds, resolver: Resolver) -> None:
    releases = read_releases(ROOT / "data")
    built = tables_as_files(seeds.description, build_tables(seeds, resolver), releases=releases)
    assert differing_files(ROOT / "data", built) == ()


def test_building_twice_gives_the_same_bytes(seeds: Seeds, resolver: Resolver) -> None:
    once, again = (
        tables_as_files(one.description, build_tables(one, resolver)) for one in (seeds, read_seeds(ROOT / "seeds"))
    )
    assert once == again


@pytest.mark.parametrize("first", range(1, 5))
def test_the_order_of_record_files_does_not_matter(seeds: Seeds, resolver: Resolver, first: int) -> None:
    mixed = replace(seeds, records=(*reversed(seeds.records[first:]), *seeds.records[:first]))
    assert mixed.records != seeds.records
    assert tables_as_files(seeds.description, build_tables(mixed, resolver)) == tables_as_files(
        seeds.description, build_tables(seeds, resolver)
    )


def test_what_is_built_can_be_read(seeds: Seeds, resolver: Resolver, tmp_path: Path) -> None:
    tables = build_tables(seeds, resolver)
    write_files(tmp_path, tables_as_files(seeds.description, tables))
    data = load_dataset(tmp_path)
    assert data.links_as_signed == tables["links"]
    assert tuple(data.places.values()) == tables["places"]
    assert data.version == seeds.description.version


def test_names_are_resolved_and_phrases_coded(build: Build) -> None:
    tables = build(paper_en_1=TIE)
    assert links(tables) == ["vn-kien-giang~kh-kampot"]
    (tie,) = tables["statements"]
    assert (tie.province_id, tie.partner_id, tie.sectors) == ("vn-kien-giang", "kh-kampot", ("trade",))
    assert issues(tables) == []


def test_places_come_with_their_successors_and_the_city_of_an_institution(build: Build) -> None:
    university = (
        TIE.replace("Kampot", "Kyungnam University").replace('"KH"', '"KR"').replace('"province"', '"institution"', 1)
    )
    places = {one.place_id for one in build(paper_en_1=university)["places"]}
    assert {"vn-kien-giang", "vn-an-giang-2025"} <= places
    abroad = {place_id for place_id in places if not place_id.startswith("vn-")}
    assert abroad == {"kr-kyungnam-university", "kr-changwon"}


def test_sources_stand_in_the_order_of_publication_undated_ones_last(build: Build, seeds_folder: Path) -> None:
    tables = build(b_late=TIE, a_undated=TIE, c_early=TIE)
    for stem, date in (
        ("b-late", 'published_date = "2024"'),
        ("a-undated", ""),
        ("c-early", 'published_date = "1999-12"'),
    ):
        path = seeds_folder / "records" / f"{stem}.toml"
        path.write_text(path.read_text(encoding="utf-8").replace('published_date = "2021-03"', date), encoding="utf-8")
    tables = build()
    assert [one.source_id for one in tables["sources"]] == ["c-early", "b-late", "a-undated"]
    assert tables["links"][0].source_ids == ("c-early", "b-late", "a-undated")


def test_a_spelling_that_no_gazetteer_gives_is_kept_with_its_language(build: Build) -> None:
    tables = build(paper_en_1=TIE.replace('partner = "Kampot"', 'partner = "Kampot Province"'))
    printed = [(one.place_id, one.name, one.language) for one in tables["spellings"] if one.origin == "source"]
    assert printed == [("kh-kampot", "Kampot Province", "en")]


@pytest.mark.parametrize(
    ("wrong", "right", "field"),
    [
        ('partner = "Qwertzuiop"', 'partner = "Kampot"', "statement[1].partner"),
        ('province = "Qwertzuiop"', 'province = "Kien Giang"', "statement[1].province"),
        ('sectors_as_printed = ["juggling"]', 'sectors_as_printed = ["trade"]', "statement[1].sectors_as_printed"),
        ('signed = "2022"\nstatus = "signed"', 'status = "signed"', "statement[1].signed"),
        ('province_id = "vn-nowhere"\nstatus = "signed"', 'status = "signed"', "statement[1].place_id"),
    ],
)
def test_what_cannot_be_resolved_is_kept_as_printed_and_listed(
    build: Build, wrong: str, right: str, field: str
) -> None:
    tables = build(paper_en_1=TIE.replace(right, wrong), paper_en_2=TIE)
    assert issues(tables) == [("seeds/records/paper-en-1.toml", field, "warning")]
    assert len(tables["statements"]) == 2
    assert links(tables) == ["vn-kien-giang~kh-kampot"]


def test_a_place_id_that_a_curator_misspelt_is_listed_and_makes_no_link(build: Build) -> None:
    tables = build(paper_en_1=TIE + 'partner_id = "kh-nowhere"\n', paper_en_2=TIE)
    assert issues(tables) == [("seeds/records/paper-en-1.toml", "statement[1].place_id", "warning")]
    assert links(tables) == ["vn-kien-giang~kh-kampot"]


def test_a_place_id_that_a_curator_gives_to_a_trading_partner_is_taken(build: Build) -> None:
    given = TRADE.replace(
        '{ name = "Kampot", country = "KH" }', '{ name = "K.", country = "KH", place_id = "kh-kampot" }'
    )
    tables = build(paper_en_1=given)
    assert {"kh-kampot", "kh-kep"} <= {one.place_id for one in tables["places"]}
    assert issues(tables) == []


def test_a_place_id_of_a_trading_partner_that_does_not_exist_is_listed(build: Build) -> None:
    given = TRADE.replace(
        '{ name = "Kampot", country = "KH" }', '{ name = "K.", country = "KH", place_id = "kh-nowhere" }'
    )
    tables = build(paper_en_1=given)
    assert [file for file, _, _ in issues(tables)] == ["seeds/records/paper-en-1.toml"]
    assert tables["statements"][0].partners[0].place_id is None


def test_the_same_trouble_of_one_statement_is_told_once(build: Build) -> None:
    twice = TIE.replace('["trade"]', '["juggling", "juggling"]')
    assert len(build(paper_en_1=twice)["issues"]) == 1


@pytest.mark.parametrize(
    "broken", ["this is = no TOML [", '[[statement]]\nkind = "magic"\n', TIE.replace("paragraph = 2", "paragraph = 0")]
)
def test_a_broken_record_is_left_out_and_told_while_the_rest_builds(build: Build, broken: str) -> None:
    tables = build(broken_1=broken, paper_en_2=TIE)
    assert links(tables) == ["vn-kien-giang~kh-kampot"]
    assert {one.source_id for one in tables["statements"]} == {"paper-en-2"}
    assert [(file, severity) for file, _, severity in issues(tables)] == [("seeds/records/broken-1.toml", "error")]


def test_issues_come_with_the_dataset(build: Build, tmp_path: Path, seeds_folder: Path) -> None:
    tables = build(broken_1="= no TOML", paper_en_2=TIE.replace("Kampot", "Qwertzuiop"))
    folder = tmp_path / "built"
    write_files(folder, tables_as_files(read_seeds(seeds_folder).description, tables))
    assert [issue.severity for issue in load_dataset(folder).issues] == ["error", "warning"]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_a_hostile_name_is_an_issue_and_nothing_worse(build: Build, name: str) -> None:
    tables = build(paper_en_1=TIE.replace('partner = "Kampot"', f"partner = {json.dumps(name)}"))
    found = [one for one in tables["issues"] if isinstance(one, Issue)]
    assert [one.field for one in found] in ([], ["statement[1].partner"])
    assert all(len(one.value) <= 80 for one in found)
    assert tables["statements"][0].partner == name
    assert set(links(tables)) <= {"vn-kien-giang~kh-kampot"}


def test_a_group_that_no_map_can_draw_is_not_looked_for(build: Build) -> None:
    vague = TIE.replace('"agreement"', '"intention"', 1).replace('"signed"', '"sought"', 1) + "partner_vague = true\n"
    tables = build(paper_en_1=vague.replace('"Kampot"', '"localities of ASEAN"'))
    assert (links(tables), issues(tables)) == ([], [])


@pytest.mark.parametrize("missing", ["dataset.toml", "provinces.toml", "records"])
def test_without_a_file_that_all_rests_on_nothing_is_built(build: Build, seeds_folder: Path, missing: str) -> None:
    path = seeds_folder / missing
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    with pytest.raises(RecordError, match=missing):
        read_seeds(seeds_folder)


@pytest.mark.parametrize("key", ["name", "title", "version", "date", "licence", "licence_title", "licence_url"])
def test_a_description_that_lacks_something_is_told(seeds_folder: Path, resolver: Resolver, key: str) -> None:
    path = seeds_folder / "dataset.toml"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith(f"{key} =")]
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(RecordError, match=rf"dataset\.toml.*{key}"):
        _build_files(seeds_folder, resolver)


def test_a_date_without_quotes_in_the_description_is_a_date_too(seeds_folder: Path, resolver: Resolver) -> None:
    path = seeds_folder / "dataset.toml"
    quoted = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'(?m)^date = "(.*)"$', r"date = \1", quoted), encoding="utf-8")
    assert path.read_text(encoding="utf-8") != quoted
    assert re.search(rb'"date": "\d{4}-\d\d-\d\d"', _build_files(seeds_folder, resolver)["datapackage.json"])


def _build_files(folder: Path, resolver: Resolver) -> dict[str, bytes]:
    seeds = read_seeds(folder)
    return tables_as_files(seeds.description, build_tables(seeds, resolver))


def test_the_package_tells_rows_bytes_and_checksums(atlas: Dataset, tmp_path: Path) -> None:
    package = json.loads((written(tmp_path, atlas) / "datapackage.json").read_bytes())
    assert {resource["format"] for resource in package["resources"]} == {"csv", "ndjson"}
    for resource in package["resources"]:
        content = (tmp_path / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        if resource["format"] == "csv":
            assert resource["rows"] == len(list(csv.DictReader(io.StringIO(content.decode(), newline=""))))

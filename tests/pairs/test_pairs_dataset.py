"""A table of pairs as a dataset: the same places, links and statements as its lines tell."""

from pathlib import Path

import pytest

from paradiplomacy.model.codes import Sector
from paradiplomacy.pairs.build import build_from_pairs
from paradiplomacy.publish.writing import write_files
from paradiplomacy.store import Dataset, load_dataset

LYON = ("Lyon", "45.75", "4.85", "FR")
YOKOHAMA = ("Yokohama", "35.44", "139.64", "JP")
OSAKA = ("大阪市", "34.69", "135.50", "JP")
KNOWN = (Sector(code="trade", labels={"en": "Trade", "vi": "Thương mại", "fr": "Commerce"}),)


@pytest.fixture
def load(tmp_path: Path):
    """Build a dataset from a table and read it back."""

    def read(path: Path) -> Dataset:
        folder = tmp_path / "data"
        write_files(folder, build_from_pairs(path, sectors=KNOWN)[0])
        return load_dataset(folder)

    return read


def test_every_pair_becomes_a_link_between_two_places(write_table, load):
    data = load(write_table((*LYON, *YOKOHAMA), (*OSAKA, *LYON)))
    assert {place.names["en"] for place in data.places.values()} == {"Lyon", "Yokohama", "大阪市"}
    assert len(data.links_as_signed) == 2
    assert data.links_as_today is data.links_as_signed
    assert not data.is_of_vietnam


def test_both_directions_of_a_pair_are_one_link(write_table, load):
    data = load(write_table((*LYON, *YOKOHAMA), (*YOKOHAMA, *LYON)))
    (link,) = data.links_as_signed
    assert link.link_id == "fr-lyon~jp-yokohama"
    assert len(link.statement_ids) == 2


def test_one_name_at_two_far_points_is_two_places(write_table, load):
    springfields = (("Springfield", "39.8", "-89.6", "US"), ("Springfield", "42.1", "-72.6", "US"))
    data = load(write_table((*LYON, *springfields[0]), (*LYON, *springfields[1]), (*OSAKA, *springfields[0])))
    assert sorted(place_id for place_id in data.places if place_id.startswith("us-")) == [
        "us-springfield",
        "us-springfield-2",
    ]


def test_known_sectors_keep_their_codes_and_others_get_one(write_table, load):
    cells = ("commerce;2. Liga;3. Liga;Kunst",)
    data = load(write_table((*LYON, *YOKOHAMA, *cells), further=("sectors",)))
    (link,) = data.links_as_signed
    labels = {data.sectors[code].label("en") for code in link.sectors}
    assert labels == {"Trade", "2. Liga", "3. Liga", "Kunst"}
    assert "trade" in link.sectors


def test_a_wish_is_an_intention_and_no_agreement(write_table, load):
    data = load(write_table((*LYON, *YOKOHAMA, "sought"), further=("status",)))
    (link,) = data.links_as_signed
    assert link.intention
    assert link.status == "sought"


def test_a_line_leads_to_its_address_or_else_to_the_file(write_table, load):
    url = "https://city.example/partners?id=7"
    rows = ((*LYON, *YOKOHAMA, url), (*LYON, *OSAKA, ""))
    data = load(write_table(*rows, further=("source_url",), name="Städte.csv"))
    assert {source.url for source in data.sources.values()} == {url, None}
    assert {source.title for source in data.sources.values()} == {url, "Städte.csv"}
    assert sorted(one.locator.paragraph for one in data.statements.values()) == [2, 3]


def test_more_sectors_than_the_map_holds_are_named(write_table):
    phrases = ";".join(f"sector {number}" for number in range(70))
    _files, issues = build_from_pairs(write_table((*LYON, *YOKOHAMA, phrases), further=("sectors",)), sectors=())
    assert len(issues) == 6
    assert {issue.field for issue in issues} == {"sectors"}


def test_the_same_table_gives_the_same_bytes_and_another_one_another_version(write_table):
    first, _issues = build_from_pairs(write_table((*LYON, *YOKOHAMA)), sectors=KNOWN)
    again, _issues = build_from_pairs(write_table((*LYON, *YOKOHAMA)), sectors=KNOWN)
    other, _issues = build_from_pairs(write_table((*LYON, *OSAKA)), sectors=KNOWN)
    assert first == again
    assert first["datapackage.json"] != other["datapackage.json"]


def test_an_empty_table_is_an_empty_dataset(write_table, load):
    data = load(write_table())
    assert data.links_as_signed == ()

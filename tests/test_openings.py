"""What is missing: neighbours, sectors of peers, recent reports."""

import datetime as dt

from sample_data import PLACES, ROOT, agreement, dataset, intention, place, source

from paradiplomacy.openings import missing_matrix, neighbours, peers_of, silent_links
from paradiplomacy.records.borders import read_borders
from paradiplomacy.store import load_dataset

BORDERS = {"vn-an-giang": ("kh-kep", "kh-kampot"), "vn-kien-giang": ("kh-kampot",), "vn-nowhere": ("kh-kep",)}


def test_neighbours_without_an_agreement_are_open() -> None:
    data = dataset(PLACES, [agreement("vn-an-giang", "kh-kep"), intention("vn-kien-giang", "kh-kampot")])
    found = {
        (one.province_id, one.partner_id): one for one in neighbours(data, BORDERS, data.links("signed"), "signed")
    }
    assert {pair: one.is_open for pair, one in found.items()} == {
        ("vn-an-giang", "kh-kep"): False,
        ("vn-an-giang", "kh-kampot"): True,
        ("vn-kien-giang", "kh-kampot"): True,
    }
    assert found["vn-kien-giang", "kh-kampot"].link is not None


def test_a_link_that_the_filters_hide_leaves_the_pair_open() -> None:
    data = dataset(PLACES, [agreement("vn-an-giang", "kh-kep")])
    hidden = neighbours(data, {"vn-an-giang": ("kh-kep",)}, (), "signed")
    assert [(one.is_open, one.shown, one.link is None) for one in hidden] == [(True, False, False)]


def test_a_present_unit_has_the_neighbours_of_all_its_parts() -> None:
    data = dataset(PLACES, [])
    found = neighbours(data, BORDERS, (), "today")
    assert {(one.province_id, one.partner_id) for one in found} == {
        ("vn-an-giang-2025", "kh-kep"),
        ("vn-an-giang-2025", "kh-kampot"),
    }


def test_what_three_of_five_peers_share_is_missing() -> None:
    provinces = [place(f"vn-{letter}") for letter in "abcdef"]
    other = ("trade", "tourism", "health")
    data = dataset([*PLACES, *provinces], [agreement(f"vn-{letter}", "kh-kep", sectors=other) for letter in "abcde"])
    assert peers_of(data, data.links("signed")) == ()  # nobody lacks what the others have
    lacking = data.links("signed")[0].model_copy(update={"sectors": ("trade", "tourism", "health")[:2]})
    assert (
        peers_of(data, [lacking, *data.links("signed")[1:]]) == ()
    )  # of a province with two sectors too little is known


def test_the_matrix_of_missing_sectors_counts_peers(atlas) -> None:
    found = peers_of(atlas, atlas.links("signed"))
    matrix = missing_matrix(found)
    assert matrix.cells == {(one.province_id, code): count for one in found for code, count in one.missing.items()}
    own = {}
    for link in atlas.links("signed"):
        own.setdefault(link.province_id, set()).update(() if link.intention else link.sectors)
    assert all(code not in own[province] for province, code in matrix.cells)
    assert all(3 <= count <= 5 for count in matrix.cells.values())


def test_silence_counts_from_the_newest_article() -> None:
    articles = [source("paper-en-1", published_date="2015"), source("paper-en-2", published_date="2021-06-30")]
    statements = [
        agreement("vn-hue", "kh-kep"),
        agreement("vn-hue", "kh-kep", source_id="paper-en-2"),
        agreement("vn-hue", "kh-kampot"),
        agreement("vn-hue", "fr-lorient", source_id="paper-en-3"),
        intention("vn-an-giang", "kh-kep"),
    ]
    data = dataset(PLACES, statements, sources=articles)

    def silent(day: dt.date, years: int) -> list[str]:
        found = silent_links(data, data.links("signed"), units="signed", day=day, years=years)
        return [one.link.partner_id for one in found]

    assert silent(dt.date(2026, 6, 29), 5) == ["kh-kampot"]
    assert silent(dt.date(2026, 6, 30), 5) == ["kh-kampot", "kh-kep"]
    assert silent(dt.date(2026, 6, 30), 20) == []


def test_the_shipped_borders_name_places_that_the_shipped_dataset_knows() -> None:
    borders = read_borders(ROOT / "seeds" / "borders.toml", root=ROOT)
    shipped = load_dataset(ROOT / "data")
    assert len(borders) == 25
    named = {*borders, *(one for neighbours in borders.values() for one in neighbours)}
    assert named <= set(shipped.places)

"""The made-up world: as many twinnings as asked for, always the same, and one line that lies alone."""

import pytest
from sample_data import ROOT, SECTORS

from paradiplomacy.bench.stand_in import build_stand_in
from paradiplomacy.bench.world import PROBE, Twinning, as_pairs_table, made_up_world
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.geodesy import distance_km, great_circle_points
from paradiplomacy.pairs.table import read_pairs
from paradiplomacy.query import select
from paradiplomacy.store import load_dataset
from paradiplomacy.view_state import ViewState
from paradiplomacy.web.served import today


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.read(ROOT / "data" / FILE_NAME)


def arc(one: Twinning) -> tuple[tuple[float, float], ...]:
    return great_circle_points((one.start.lat, one.start.lon), (one.end.lat, one.end.lon), step_deg=2)


def test_it_is_the_same_every_time_and_has_no_pair_twice(gazetteer):
    world = made_up_world(3000, gazetteer=gazetteer, sectors=SECTORS)
    assert world == made_up_world(3000, gazetteer=gazetteer, sectors=SECTORS)
    assert len({frozenset((one.start.place_id, one.end.place_id)) for one in world}) == 3000


def test_no_line_comes_near_the_middle_of_the_probe(gazetteer):
    probe, *others = made_up_world(400, gazetteer=gazetteer, sectors=SECTORS)
    assert (probe.start.place_id, probe.end.place_id) == PROBE
    points = arc(probe)
    middle = points[len(points) // 2]
    assert min(distance_km(middle, point) for one in others for point in arc(one)) > 1000


def test_its_table_is_a_table_of_pairs_without_issues(gazetteer, tmp_path):
    world = made_up_world(200, gazetteer=gazetteer, sectors=SECTORS)
    path = tmp_path / "world.csv"
    path.write_text(as_pairs_table(world), encoding="utf-8")
    pairs, issues = read_pairs(path)
    assert issues == ()
    assert [(pair.start.name, pair.end.name) for pair in pairs] == [
        (one.start.names["en"], one.end.names["en"]) for one in world
    ]


def test_the_atlas_and_the_references_find_the_same_links(tmp_path):
    made = build_stand_in(300, project=ROOT, folder=tmp_path)
    data = load_dataset(made.data)
    assert len(data.links_as_signed) == 300
    assert made.probe_id in data.link_by_id
    assert len(made.words) > 3
    for word, count in made.words.items():
        assert len(select(data, ViewState(q=word), today=today()).links) == count

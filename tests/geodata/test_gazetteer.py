import gzip
import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from paradiplomacy.errors import DatasetError, GeodataError
from paradiplomacy.geocode.names import fold
from paradiplomacy.geocode.rows import Gazetteer
from paradiplomacy.geodata.gazetteer import build_gazetteer
from paradiplomacy.geodata.polygons import contains, point_inside
from paradiplomacy.project import project_folder

DATA = project_folder() / "data"
SQUARE = [[[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0], [0.0, 0.0]]]
HORSESHOE = [[[0, 0], [10, 0], [10, 10], [9, 10], [9, 1], [1, 1], [1, 10], [0, 10], [0, 0]]]
WITH_HOLE = [SQUARE[0], [[1.0, 1.0], [3.0, 1.0], [3.0, 3.0], [1.0, 3.0], [1.0, 1.0]]]


@pytest.fixture(scope="module")
def shipped() -> Gazetteer:
    return Gazetteer.read(DATA / "gazetteer.tsv.gz")


# --- the file that the atlas ships ---


def test_the_shipped_file_is_the_one_described() -> None:
    described = json.loads((DATA / "gazetteer.json").read_text(encoding="utf-8"))
    packed = (DATA / "gazetteer.tsv.gz").read_bytes()
    assert described["sha256"] == hashlib.sha256(packed).hexdigest()
    assert described["bytes"] == len(packed) < 5_000_000
    assert described["rows"]["total"] == len(gzip.decompress(packed).splitlines()) - 1
    assert all(source["licence"] and source["origin"] for source in described["sources"])
    assert described["rebuild"] == "paradiplomacy build --geodata"


def test_every_row_is_a_place_with_an_id_of_its_own(shipped: Gazetteer) -> None:
    ids = [row.place.place_id for row in shipped.rows()]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]{2}(-[a-z0-9]+)*", place_id) for place_id in ids)
    assert ids == sorted(ids)


def test_no_code_is_given_twice(shipped: Gazetteer) -> None:
    identities = [identity for row in shipped.rows() for identity in row.identities()]
    assert len(identities) == len(set(identities))


def test_all_63_provinces_of_vietnam_are_there(shipped: Gazetteer) -> None:
    today = [row.place for row in shipped.rows() if row.level == 1 and row.place_id.startswith("vn-")]
    former = [place for place in today if place.valid_to is None]
    assert len(former) == 63
    assert sum(place.kind == "municipality" for place in former) == 5
    assert {place.kind for place in former} == {"municipality", "province"}
    assert all(place.names["en"].isascii() for place in former)


@pytest.mark.parametrize(
    ("place_id", "kind", "iso", "lat", "lon"),
    [
        ("vn-kien-giang", "province", "VN-47", 9.86, 105.28),
        ("vn-dong-nai", "province", "VN-39", 11.13, 107.18),
        ("vn-bac-kan", "province", "VN-53", 22.15, 105.87),
        ("vn-hung-yen", "province", "VN-66", 20.81, 106.08),
        ("vn-ho-chi-minh-city", "municipality", "VN-SG", 10.8, 106.65),
        ("kh-kampot", "province", "KH-7", 10.85, 104.33),
        ("kh-preah-sihanouk", "province", "KH-18", 10.49, 103.78),
        ("la-salavan", "province", "LA-SL", 15.76, 106.25),
        ("la-xaysomboun", "province", "LA-XS", 18.9, 102.95),
        ("la-vientiane-capital", "municipality", "LA-VT", 17.97, 102.6),
        ("by-minsk-municipality", "municipality", "BY-HM", 53.9, 27.57),
        ("by-minsk-region", "region", "BY-MI", 53.19, 27.47),
        ("mz-maputo", "province", "MZ-L", -25.56, 32.32),
        ("mz-maputo-city", "city", "MZ-MPM", -25.97, 32.58),
        ("kr-jeju", "province", "KR-49", 33.37, 126.56),
        ("kr-busan", "city", "KR-26", 35.1, 129.03),
        ("jp-yamaguchi", "prefecture", "JP-35", 34.22, 131.65),
        ("jp-kobe", "city", None, 34.69, 135.18),
        ("fr-lorient", "city", None, 47.75, -3.37),
        ("fr-brittany", "region", "FR-BRE", 48.18, -2.84),
        ("kr-boeun", "county", None, 36.49, 127.73),
        ("in", "country", None, 21.0, 78.2),
        ("hu", "country", None, 47.4, 19.2),
    ],
)
def test_a_place_is_what_it_should_be(
    shipped: Gazetteer, place_id: str, kind: str, iso: str | None, lat: float, lon: float
) -> None:
    row = shipped.row(place_id)
    assert row is not None
    assert (row.place.kind, row.place.iso_3166_2) == (kind, iso)
    assert (row.place.lat, row.place.lon) == (pytest.approx(lat, abs=0.1), pytest.approx(lon, abs=0.1))


def test_disputed_islands_are_no_provinces(shipped: Gazetteer) -> None:
    names = {fold(row.place.names["en"]) for row in shipped.rows() if row.level == 1}
    assert not {"spratly islands", "paracel islands"} & names


def test_places_of_partner_countries_lie_among_their_own(shipped: Gazetteer) -> None:
    codes = np.array([code for code, _, _ in shipped.points])
    points = np.array([(lat, lon) for _, lat, lon in shipped.points])
    for number in np.flatnonzero(np.isin(codes, ["VN", "KH", "LA", "TH", "KR"])):
        squared = ((points - points[number]) ** 2).sum(axis=1)
        squared[number] = np.inf
        own = squared[codes == codes[number]].min() ** 0.5
        assert own <= squared.min() ** 0.5 + 2.0, (codes[number], points[number])


@pytest.mark.parametrize(
    "damage",
    [
        lambda packed: packed[: len(packed) // 2],
        lambda packed: b"",
        lambda packed: b"not packed",
        lambda packed: gzip.compress(b"other\tcolumns\n1\t2\n"),
        lambda packed: gzip.compress(b"\xff\xfe"),
        lambda packed: gzip.compress(gzip.decompress(packed)[:3000]),
    ],
)
def test_a_damaged_file_is_refused_with_a_remedy(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "gazetteer.tsv.gz"
    path.write_bytes(damage((DATA / "gazetteer.tsv.gz").read_bytes()))
    with pytest.raises(DatasetError, match="build --geodata"):
        Gazetteer.read(path)


def test_a_missing_file_is_refused_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="build --geodata"):
        Gazetteer.read(tmp_path / "gazetteer.tsv.gz")


# --- building it, from sources of two provinces and three towns ---


def _division(name: str, polygon: list[Any], lat: float, lon: float, **more: Any) -> dict[str, Any]:
    properties = {
        "iso_a2": "KH",
        "name": name,
        "name_en": name,
        "type_en": "Province",
        "latitude": lat,
        "longitude": lon,
    }
    return {"geometry": {"type": "Polygon", "coordinates": polygon}, "properties": properties | more}


def _town(number: int, name: str, lat: float, lon: float, **more: Any) -> dict[str, Any]:
    fields = {"geonameid": number, "name": name, "latitude": lat, "longitude": lon, "countrycode": "KH"}
    return fields | {"population": 9000, "admin1code": "1", "alternatenames": []} | more


class Sources:
    """Small source files in a folder, and the builder over them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out = folder / "data" / "gazetteer.tsv.gz"
        self.divisions = [
            _division("Kâmpôt", SQUARE, 2.0, 2.0, name_en="Kampot", gn_id=11, iso_3166_2="KH-7", name_vi="Cam Pốt"),
            _division("Takeo", [[[x + 4, y] for x, y in SQUARE[0]]], 2.0, 90.0, gn_id=12, wikidataid="Q613345"),
        ]
        self.towns = {"1": _town(1, "Kampot", 1.0, 1.0), "2": _town(2, "Ream", 1.0, 5.0, alternatenames=["RRM", "رام"])}
        self.corrections = ""

    def build(self) -> dict[str, Any]:
        self._write("admin1.json", json.dumps({"features": self.divisions}))
        self._write("cities.json", json.dumps(self.towns))
        country = {"name": "Cambodia", "languages": "km,fr", "geonameid": 9, "population": 1}
        self._write("countries.json", json.dumps({"KH": country}))
        self._write("subdivisions.tsv", "Kampot\tKH-7\tKH.1\t11\tProvince\tKâmpôt|Khett Kampot\t1\t\t1\n")
        self._write("corrections.toml", self.corrections)
        return build_gazetteer(
            self.folder / "admin1.json",
            self.folder / "cities.json",
            self.out,
            countries_json=self.folder / "countries.json",
            subdivisions_tsv=self.folder / "subdivisions.tsv",
            corrections=self.folder / "corrections.toml",
        )

    def _write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def ids(self) -> list[str]:
        return [row.place_id for row in Gazetteer.read(self.out).rows()]


@pytest.fixture
def sources(tmp_path: Path) -> Sources:
    return Sources(tmp_path)


def test_a_division_takes_the_bare_id_and_its_town_another(sources: Sources) -> None:
    assert sources.build()["rows"] == {"countries": 1, "divisions": 2, "towns": 2, "total": 5}
    assert sources.ids() == ["kh", "kh-kampot", "kh-kampot-city", "kh-ream", "kh-takeo"]


def test_building_again_gives_the_same_bytes(sources: Sources) -> None:
    sources.build()
    first = sources.out.read_bytes()
    sources.build()
    assert sources.out.read_bytes() == first


def test_a_place_keeps_its_id_when_its_name_changes(sources: Sources) -> None:
    sources.build()
    sources.divisions[1]["properties"] |= {"name": "Takév", "name_en": "Takev"}
    sources.towns["2"]["name"] = "Kampong Ream"
    sources.build()
    assert sources.ids() == ["kh", "kh-kampot", "kh-kampot-city", "kh-ream", "kh-takeo"]


def test_a_label_point_outside_the_outline_is_moved_inside(sources: Sources) -> None:
    sources.build()
    row = Gazetteer.read(sources.out).row("kh-takeo")
    assert row is not None
    assert 4 < row.place.lon < 8


def test_a_town_knows_the_division_that_it_lies_in(sources: Sources) -> None:
    sources.build()
    gazetteer = Gazetteer.read(sources.out)
    parents = {row.place_id: row.parent_id for row in gazetteer.rows() if row.level == 2}
    assert parents == {"kh-kampot-city": "kh-kampot", "kh-ream": "kh-takeo"}


def test_a_correction_is_applied(sources: Sources) -> None:
    sources.corrections = """
[[division]]
country = "KH"
name = "Takeo"
kind = "region"
names = { en = "Takeo Region", fr = "Takéo" }
reason = "a test"

[[add]]
place_id = "kh-new"
kind = "province"
country = "KH"
lat = 1.0
lon = 1.0
names = { en = "New" }
reason = "a test"
"""
    sources.build()
    gazetteer = Gazetteer.read(sources.out)
    takeo, new = gazetteer.row("kh-takeo-region"), gazetteer.row("kh-new")
    assert takeo is not None
    assert (takeo.place.kind, dict(takeo.place.names)) == ("region", {"en": "Takeo Region", "fr": "Takéo"})
    assert new is not None


def test_a_correction_of_a_row_that_is_gone_stops_the_build(sources: Sources) -> None:
    sources.corrections = '[[division]]\ncountry = "KH"\nname = "Gone"\nomit = true\n'
    with pytest.raises(GeodataError, match="Gone"):
        sources.build()


def test_codes_and_scripts_that_articles_do_not_use_are_no_names(sources: Sources) -> None:
    sources.build()
    assert Gazetteer.read(sources.out).named("rrm") == ()
    assert Gazetteer.read(sources.out).named("رام") == ()


@pytest.mark.parametrize(
    "name", ["admin1.json", "cities.json", "countries.json", "subdivisions.tsv", "corrections.toml"]
)
def test_a_source_of_another_shape_is_named(sources: Sources, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    write = sources._write
    monkeypatch.setattr(sources, "_write", lambda file, text: write(file, "[broken" if file == name else text))
    with pytest.raises(GeodataError, match=name):
        sources.build()


@pytest.mark.parametrize("polygon", [SQUARE, HORSESHOE, WITH_HOLE])
def test_the_point_inside_is_inside(polygon: list[Any]) -> None:
    assert contains([polygon], *point_inside([polygon]))


def test_a_hole_is_outside() -> None:
    assert not contains([WITH_HOLE], 2.0, 2.0)
    assert contains([WITH_HOLE], 0.5, 0.5)

"""The provinces through time: complete, in order, and the same as what others list."""

from pathlib import Path

import pytest
from vietnam_provinces import Province, VietNamDivisionType

from paradiplomacy.errors import RecordError
from paradiplomacy.geocode.open import build_resolver
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.records.provinces import Succession, Unit, read_succession

ROOT = Path(__file__).resolve().parents[2]
TABLE = read_succession(ROOT / "seeds/provinces.toml", root=ROOT)
UNITS = {unit.place_id: unit for unit in TABLE.units}
DIVIDED = [unit for unit in TABLE.units if unit.divided_into]

HEAD = 'merger_date = "2025-07-01"\nsource = "a law"\n'
UNIT = '[[unit]]\nplace_id = "{}"\nkind = "province"\nnames = {{ en = "A" }}\nlat = 10.0\nlon = 105.0\n{}\n'


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.read(ROOT / "data" / FILE_NAME)


@pytest.fixture(scope="module")
def resolver(gazetteer: Gazetteer) -> Resolver:
    return build_resolver(gazetteer, succession=TABLE, places=(), aliases=())


def present_units(unit: Unit) -> set[str]:
    """The units that a unit or its parts are part of today, by whatever steps."""
    if unit.divided_into:
        return set().union(*(present_units(UNITS[part]) for part in unit.divided_into))
    return present_units(UNITS[unit.successor_id]) if unit.successor_id else {unit.place_id}


@pytest.mark.parametrize(
    ("day", "count"),
    [
        ("1977-01-01", 38),
        ("1997-01-01", 61),
        ("2008-08-01", 63),
        ("2024-12-31", 63),
        ("2025-06-30", 63),
        ("2025-07-01", 34),
    ],
)
def test_so_many_units_stood(day: str, count: int) -> None:
    assert len(TABLE.standing_on(day)) == count


def test_the_present_units_are_those_that_others_list() -> None:
    central = VietNamDivisionType.THANH_PHO_TRUNG_UONG
    listed = {
        (f"{int(one.code):02}", one.name.removeprefix("Thành phố "), one.division_type is central)
        for one in Province.iter_all()
    }
    ours = {
        (unit.official_code, unit.names["vi"].removeprefix("Thành phố "), unit.kind == "municipality")
        for unit in TABLE.standing_on("2025-07-01")
    }
    assert ours == listed


def test_the_63_units_are_those_of_the_gazetteer(gazetteer: Gazetteer) -> None:
    rows = [row for row in gazetteer.rows() if row.place_id.startswith("vn-") and row.level == 1]
    known = {row.place_id: row.place.iso_3166_2 for row in rows if row.place.iso_3166_2}
    assert {unit.place_id: unit.iso_3166_2 for unit in TABLE.standing_on("2024-12-31")} == known


def test_codes_are_given_once_to_the_units_of_a_day() -> None:
    for day in ("2024-12-31", "2025-07-01"):
        codes = [unit.official_code for unit in TABLE.standing_on(day)]
        assert None not in codes
        assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("unit", TABLE.units, ids=lambda unit: unit.place_id)
def test_a_successor_is_told_where_there_is_one_and_only_there(unit: Unit) -> None:
    today = present_units(unit)
    assert all(UNITS[place_id].valid_to is None for place_id in today)
    if unit.valid_to is None:
        assert unit.successor_id is None
    elif unit.divided_into:
        assert ({unit.successor_id} if unit.successor_id else None) == (today if len(today) == 1 else None)
    else:
        assert unit.successor_id is not None


@pytest.mark.parametrize("unit", DIVIDED, ids=lambda unit: unit.place_id)
def test_parts_begin_when_the_whole_ends(unit: Unit) -> None:
    for part in unit.divided_into:
        gap = (first_day(str(UNITS[part].valid_from)) - last_day(str(unit.valid_to))).days
        assert gap == 1 or UNITS[part].valid_from == unit.valid_to


@pytest.mark.parametrize(
    ("place_id", "successor_id"),
    [
        ("vn-kien-giang", "vn-an-giang-2025"),
        ("vn-thua-thien-hue", "vn-hue-2025"),
        ("vn-ha-tay", "vn-hanoi"),
        ("vn-ha-nam-ninh", "vn-ninh-binh-2025"),  # divided, and joined again in 2025
        ("vn-bac-thai", "vn-thai-nguyen-2025"),
        ("vn-ha-son-binh", None),  # today in Hà Nội and Phú Thọ
        ("vn-nghe-tinh", None),
        ("vn-hanoi", None),
    ],
)
def test_what_a_unit_is_part_of_today(resolver: Resolver, place_id: str, successor_id: str | None) -> None:
    place = resolver.place(place_id)
    assert place is not None
    assert place.successor_id == successor_id


def test_every_unit_is_a_place_in_vietnam(resolver: Resolver) -> None:
    for place_id in UNITS:
        place = resolver.place(place_id)
        assert place is not None
        assert place.country == "VN"
        assert 8 < place.lat < 23.5
        assert 102 < place.lon < 109.6


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (UNIT.format("vn-a", "") * 2, "vn-a stands above already"),
        (UNIT.format("vn-a", 'valid_to = "2000"\nsuccessor_id = "vn-b"'), "vn-b is no unit of this table"),
        (UNIT.format("vn-a", 'valid_to = "2000"'), "go together"),
        (UNIT.format("vn-a", 'divided_into = ["vn-a"]'), "go together"),
        (UNIT.format("vn-a", 'valid_to = "2000"\nsuccessor_id = "vn-a"'), "leads back"),
        (
            UNIT.format("vn-a", 'valid_to = "2000"\nsuccessor_id = "vn-b"')
            + UNIT.format("vn-b", 'valid_to = "2001"\nsuccessor_id = "vn-a"'),
            "leads back",
        ),
        (UNIT.format("vn-a", 'valid_to = "soon"'), "unit.0.valid_to"),
        (UNIT.format("VN a", ""), "unit.0.place_id"),
    ],
)
def test_a_table_that_leads_nowhere_is_refused(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "provinces.toml"
    path.write_text(HEAD + text, encoding="utf-8")
    with pytest.raises(RecordError, match=words):
        read_succession(path, root=tmp_path)


def test_a_unit_without_any_point_is_refused() -> None:
    unit = Unit.model_validate({"place_id": "vn-nowhere", "kind": "province", "names": {"en": "Nowhere"}})
    with pytest.raises(RecordError, match=r"vn-nowhere.*give lat and lon"):
        Succession(units=(unit,), merger_date="2025-07-01").places(lambda _: None)

import pytest

from paradiplomacy.mapview.scene import Scene, build_scene
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place

COUNTRY_NAMES = {
    "KH": {"en": "Cambodia", "vi": "Campuchia", "fr": "Cambodge"},
    "US": {"en": "United States", "vi": "Hoa Kỳ", "fr": "États-Unis"},
}


def make_place(place_id: str, lat: float, lon: float, *, kind: str = "province", **names: str) -> Place:
    return Place(
        place_id=place_id,
        kind=kind,
        country=place_id[:2].upper(),
        lat=lat,
        lon=lon,
        precision="town",
        names={"en": place_id, **names},
    )


def make_link(
    province_id: str, partner_id: str, *, status: str = "signed", sectors=(), valid_to=None, sources=1
) -> Link:
    return Link(
        link_id=link_id_of(province_id, partner_id),
        province_id=province_id,
        partner_id=partner_id,
        status=status,
        sectors=sectors,
        signed=None,
        valid_from=None,
        valid_to=valid_to,
        intention=status in {"planned", "sought"},
        source_ids=tuple(f"source-{number}" for number in range(sources)),
        statement_ids=("s1",),
    )


SECTORS = tuple(Sector(code=code, labels={"en": code.title()}) for code in ("trade", "tourism", "labour_migration"))

PLACES = (
    make_place("vn-kien-giang", 10.01, 105.08, en="Kien Giang", vi="Kiên Giang"),
    make_place("vn-hue", 16.46, 107.59, en="Hue", vi="Huế", fr="Hué"),
    make_place("kh-kampot", 10.61, 104.18, en="Kampot", fr="Kampot"),
    make_place("kh-kep", 10.48, 104.32),
    make_place("us-hawaii", 21.31, -157.86, kind="state"),
    make_place("us-university", 21.31, -157.86, kind="institution"),
    make_place("nz", -41.3, 174.8, kind="country"),
)

LINKS = (
    make_link("vn-kien-giang", "kh-kampot", sectors=("tourism", "trade"), sources=3),
    make_link("vn-kien-giang", "kh-kep", status="renewed", sectors=("labour_migration",)),
    make_link("vn-hue", "us-hawaii", status="established"),
    make_link("vn-hue", "us-university", status="ended"),
    make_link("vn-hue", "nz", status="sought"),
)


@pytest.fixture
def places() -> dict[str, Place]:
    return {place.place_id: place for place in PLACES}


@pytest.fixture
def scene(places) -> Scene:
    return build_scene(LINKS, places, SECTORS, country_names=COUNTRY_NAMES)


@pytest.fixture(scope="session")
def make():
    """The makers of this file, for tests that need other links and places."""

    class Make:
        place = staticmethod(make_place)
        link = staticmethod(make_link)
        links = LINKS
        sectors = SECTORS
        country_names = COUNTRY_NAMES

    return Make

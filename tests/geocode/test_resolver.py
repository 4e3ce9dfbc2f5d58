import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.geocode.resolver import Resolver, overlay
from paradiplomacy.geocode.rows import Gazetteer
from paradiplomacy.model.place import Alias, Place
from paradiplomacy.project import project_folder

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "`",
    "${x}",
    '"quotes"',
    "[a](javascript:alert(1))",
    "\u202eKampot\u202c",
    "x" * 10_000,
    "%s%n",
    "a\0b",
)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.read(project_folder() / "data" / "gazetteer.tsv.gz")


@pytest.mark.parametrize(
    ("name", "country", "kind", "place_id"),
    [
        ("Kien Giang", None, None, "vn-kien-giang"),
        ("tỉnh Kiên Giang", None, None, "vn-kien-giang"),
        ("KIÊN GIANG", "VN", None, "vn-kien-giang"),
        ("끼엔장성", None, None, "vn-kien-giang"),
        ("キエンザン省", None, None, "vn-kien-giang"),
        ("Bac Giang", "VN", None, "vn-bac-giang"),
        ("Tien Giang", "VN", "province", "vn-tien-giang"),
        ("TP.HCM", None, None, "vn-ho-chi-minh-city"),
        ("Hô Chi Minh-Ville", None, None, "vn-ho-chi-minh-city"),
        ("Hanoï", None, None, "vn-hanoi"),
        ("Đồng Nai", "VN", "province", "vn-dong-nai"),
        ("Bắc Kạn", "VN", "province", "vn-bac-kan"),
        ("Hưng Yên", "VN", "province", "vn-hung-yen"),
        ("préfecture de Yamaguchi", None, None, "jp-yamaguchi"),
        ("山口県", None, None, "jp-yamaguchi"),
        ("Yamaguchi", "JP", "city", "jp-yamaguchi-city"),
        ("Gwangju", "KR", "city", "kr-gwangju"),
        ("La Havane", None, None, "cu-havana"),
        ("Habana", "CU", "city", "cu-havana"),
        ("Wien", None, None, "at-vienna"),
        ("Berlin", "DE", "city", "de-berlin"),
        ("Praha", "CZ", None, "cz-prague"),
        ("Buenos Aires", "AR", "city", "ar-buenos-aires-city"),
        ("Tashkent", "UZ", "city", "uz-tashkent"),
        ("Jeju-do", None, None, "kr-jeju"),
        ("제주도", None, None, "kr-jeju"),
        ("제주특별자치도", "KR", None, "kr-jeju"),
        ("제주시", "KR", None, "kr-jeju-city"),
        ("Gyeonggi-do", "KR", None, "kr-gyeonggi"),
        ("경남도", "KR", "province", "kr-south-gyeongsang"),
        ("보은군", "KR", None, "kr-boeun"),
        ("神戸市", None, None, "jp-kobe"),
        ("Kobe", None, None, "jp-kobe"),
        ("Sihanoukville", "KH", None, "kh-preah-sihanouk"),
        ("Preah Sihanouk", None, None, "kh-preah-sihanouk"),
        ("ព្រះសីហនុ", None, None, "kh-preah-sihanouk"),
        ("Krong Preah Sihanouk", "KH", "province", "kh-preah-sihanouk"),
        ("Kompong Som", "KH", "province", "kh-preah-sihanouk"),
        ("Kampot", None, None, "kh-kampot"),
        ("Kampot province", None, None, "kh-kampot"),
        ("Кампот", None, "province", "kh-kampot"),
        ("캄포트", "KH", "province", "kh-kampot"),
        ("Pursat", None, "province", "kh-pursat"),
        ("Pouthisat", None, "province", "kh-pursat"),
        ("Koh Kong", None, "province", "kh-koh-kong"),
        ("Kep", "KH", "province", "kh-kep"),
        ("Tboung Khmum", None, None, "kh-tboung-khmum"),
        ("Xa-ra-van", None, None, "la-salavan"),
        ("Saravane", "LA", None, "la-salavan"),
        ("Salavan", None, None, "la-salavan"),
        ("Xaysomboun", None, None, "la-xaysomboun"),
        ("Xaisomboun", None, None, "la-xaysomboun"),
        ("Khăm Muộn", None, None, "la-khammouane"),
        ("Khammuane", None, None, "la-khammouane"),
        ("ແຂວງບໍລິຄໍາໄຊ", None, None, "la-bolikhamsai"),
        ("Vientiane capital", "LA", None, "la-vientiane-capital"),
        ("Vientiane", "LA", "city", "la-vientiane-capital"),
        ("Vientiane", "LA", "province", "la-vientiane"),
        ("Quảng Tây", None, None, "cn-guangxi"),
        ("广西", None, None, "cn-guangxi"),
        ("Guangxi Zhuang Autonomous Region", None, None, "cn-guangxi"),
        ("Vân Nam", None, None, "cn-yunnan"),
        ("红河州", "CN", None, "cn-honghe"),
        ("롱안성", None, None, "vn-long-an"),
        ("ロンアン省", None, None, "vn-long-an"),
        ("Long An", "VN", None, "vn-long-an"),
        ("Maputo province", None, None, "mz-maputo"),
        ("Maputo City", None, None, "mz-maputo-city"),
        ("Maputo", "MZ", "city", "mz-maputo-city"),
        ("Hanam city", None, None, "kr-hanam"),
        ("하남시", None, None, "kr-hanam"),
        ("하남성", None, None, "vn-ha-nam"),
        ("Ha Nam", None, None, "vn-ha-nam"),
        ("Hà Nam", "CN", None, "cn-henan"),
        ("Lorient", None, None, "fr-lorient"),
        ("Lorient, France", None, None, "fr-lorient"),
        ("Bretagne", "FR", None, "fr-brittany"),
        ("Val-de-Marne", "FR", "county", "fr-val-de-marne"),
        ("ex-Poitou-Charentes", "FR", "region", "fr-poitou-charentes"),
        ("Emilia – Romagna", "IT", "region", "it-emilia-romagna"),
        ("Trat", "TH", None, "th-trat"),
        ("จังหวัดตราด", None, None, "th-trat"),
        ("Chanthaburi", "TH", "province", "th-chanthaburi"),
        ("Ростовская область", "RU", "region", "ru-rostov"),
        ("Macao", None, None, "mo"),
        ("India", None, None, "in"),
        ("Hongrie", None, "country", "hu"),
        ("Ấn Độ", None, None, "in"),
        ("Federation of Indian Chambers of Commerce and Industry", "IN", None, "in-ficci"),
    ],
)
def test_a_name_is_resolved(
    resolver: Resolver, name: str, country: str | None, kind: str | None, place_id: str
) -> None:
    found = resolver.resolve(name, country=country, kind=kind)
    assert (found.place and found.place.place_id) == place_id, found


@pytest.mark.parametrize(
    ("name", "country", "place_id"),
    [
        ("Battambong", "KH", "kh-battambang"),
        ("Preah Sihanuk", "KH", "kh-preah-sihanouk"),
        ("Khamouane", "LA", "la-khammouane"),
        ("Bolikhamsaai", "LA", "la-bolikhamsai"),
        ("Yamagucho Prefecture", "JP", "jp-yamaguchi"),
    ],
)
def test_a_typing_error_is_forgiven_and_costs(resolver: Resolver, name: str, country: str, place_id: str) -> None:
    found = resolver.resolve(name, country=country, kind="province")
    assert found.place is not None
    assert found.place.place_id == place_id
    assert found.score < 0.95


@pytest.mark.parametrize("name", ["Tay Giang", "Kampo", "Kepp", "ビンルック省"])
def test_one_letter_off_is_no_match_where_it_may_be_another_place(resolver: Resolver, name: str) -> None:
    assert resolver.resolve(name, country="VN").place is None


@pytest.mark.parametrize(
    ("name", "country", "either"),
    [
        ("Vientiane", "LA", {"la-vientiane", "la-vientiane-capital"}),
        ("Maputo", "MZ", {"mz-maputo", "mz-maputo-city"}),
        ("Fukuoka", "JP", {"jp-fukuoka", "jp-fukuoka-city"}),
    ],
)
def test_an_ambiguous_name_gives_candidates_and_no_guess(
    resolver: Resolver, name: str, country: str, either: set[str]
) -> None:
    found = resolver.resolve(name, country=country)
    assert found.place is None
    assert either <= {candidate.place.place_id for candidate in found.candidates}
    assert found.reason


def test_springfield_is_nowhere_in_particular(resolver: Resolver) -> None:
    found = resolver.resolve("Springfield")
    assert found.place is None
    assert len(found.candidates) > 3


def test_candidates_are_ranked(resolver: Resolver) -> None:
    scores = [candidate.score for candidate in resolver.resolve("Jeju").candidates]
    assert scores == sorted(scores, reverse=True)


def test_another_country_is_left_out(resolver: Resolver) -> None:
    found = resolver.resolve("Kampot", country="LA")
    assert found.place is None
    assert all(candidate.place.country == "LA" for candidate in found.candidates)


def test_another_kind_is_a_candidate_with_a_reason(resolver: Resolver) -> None:
    found = resolver.resolve("Lorient", country="FR", kind="province")
    assert found.place is None
    assert found.candidates[0].place.place_id == "fr-lorient"
    assert "not a province" in found.candidates[0].reason


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_no_place(resolver: Resolver, name: str) -> None:
    found = resolver.resolve(name)
    assert found.place is None or found.place.place_id == "kh-kampot"


@given(st.text(max_size=60))
def test_any_text_gets_an_answer_with_a_score_in_range(resolver: Resolver, name: str) -> None:
    found = resolver.resolve(name, country="LA")
    assert 0 <= found.score <= 1


def test_kien_giang_is_the_former_province_with_its_own_point(resolver: Resolver) -> None:
    place = resolver.resolve("Kien Giang").place
    assert place is not None
    assert (place.lat, place.lon) == (pytest.approx(9.86, abs=0.02), pytest.approx(105.28, abs=0.02))
    assert place.successor_id == "vn-an-giang-2025"
    assert place.valid_to == "2025-06-30"


@pytest.mark.parametrize(
    ("on", "place_id"),
    [
        (None, "vn-an-giang"),
        (dt.date(2019, 5, 1), "vn-an-giang"),
        (dt.date(2025, 6, 30), "vn-an-giang"),
        (dt.date(2025, 7, 1), "vn-an-giang-2025"),
        (dt.date(2026, 11, 1), "vn-an-giang-2025"),
    ],
)
def test_the_day_tells_the_former_unit_from_the_present_one(
    resolver: Resolver, on: dt.date | None, place_id: str
) -> None:
    place = resolver.resolve("tỉnh An Giang", country="VN", on=on).place
    assert place is not None
    assert place.place_id == place_id


def test_a_former_name_alone_stays_the_former_unit_after_the_merger(resolver: Resolver) -> None:
    place = resolver.resolve("Kien Giang", country="VN", on=dt.date(2026, 1, 1)).place
    assert place is not None
    assert place.place_id == "vn-kien-giang"


def test_a_curated_alias_wins(gazetteer: Gazetteer) -> None:
    alias = Alias(name="Kampot", language="en", place_id="fr-lorient")
    place = Resolver(gazetteer, aliases=[alias]).resolve("Kampot").place
    assert place is not None
    assert place.place_id == "fr-lorient"


def test_an_alias_for_one_country_is_not_used_for_another(gazetteer: Gazetteer) -> None:
    alias = Alias(name="Kampot", language="en", place_id="fr-lorient", country="FR")
    place = Resolver(gazetteer, aliases=[alias]).resolve("Kampot", country="KH").place
    assert place is not None
    assert place.place_id == "kh-kampot"


def test_an_alias_to_nowhere_is_passed_over(gazetteer: Gazetteer) -> None:
    alias = Alias(name="Kampot", language="en", place_id="xx-nowhere")
    place = Resolver(gazetteer, aliases=[alias]).resolve("Kampot").place
    assert place is not None
    assert place.place_id == "kh-kampot"


def test_a_curated_place_replaces_what_it_says_and_keeps_the_rest(gazetteer: Gazetteer) -> None:
    row = gazetteer.row("kh-kampot")
    assert row is not None
    curated = Place(
        place_id="kh-kampot",
        kind="province",
        country="KH",
        lat=1.0,
        lon=2.0,
        precision="town",
        names={"en": "Kampot", "vi": "Cam Pốt"},
    )
    place = overlay(row.place, curated)
    assert (place.lat, place.lon, place.precision) == (1.0, 2.0, "town")
    assert place.names["vi"] == "Cam Pốt"
    assert place.names["ja"] == row.place.names["ja"]
    assert place.iso_3166_2 == "KH-7"
    found = Resolver(gazetteer, places=[curated]).resolve("Cam Pốt").place
    assert found is not None
    assert found.place_id == "kh-kampot"


def test_a_curated_place_without_a_row_is_found(gazetteer: Gazetteer) -> None:
    university = Place(
        place_id="kr-some-university",
        kind="institution",
        country="KR",
        lat=35.2,
        lon=128.7,
        precision="institution_city",
        names={"en": "Some University of Testing"},
    )
    found = Resolver(gazetteer, places=[university]).resolve("Some University of Testing")
    assert found.place == university


PARTNER_COUNTRIES = ("VN", "KH", "LA", "TH", "KR", "JP", "FR", "CN")


def _divisions() -> list[str]:
    gazetteer = Gazetteer.read(project_folder() / "data" / "gazetteer.tsv.gz")
    return [
        row.place_id for row in gazetteer.rows() if row.level == 1 and row.place_id[:2].upper() in PARTNER_COUNTRIES
    ]


@pytest.mark.parametrize("place_id", _divisions())
def test_every_division_of_a_partner_country_is_found_by_its_own_name(resolver: Resolver, place_id: str) -> None:
    place = resolver.place(place_id)
    assert place is not None
    found = resolver.resolve(place.names["en"], country=place.country, kind=place.kind)
    assert found.candidates[0].place.place_id == place_id

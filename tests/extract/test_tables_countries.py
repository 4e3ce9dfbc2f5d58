import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_data import HOSTILE_NAMES

from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.tables.countries import country_of
from paradiplomacy.extract.tables.naming import Namer
from paradiplomacy.records.countries import country_codes, country_name


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("US", "Mỹ; Hoa Kỳ; My; Hoa ky; USA; U.S.A.; US; États-Unis; Mỹ (Hoa Kỳ); Hợp chúng quốc Hoa Kỳ; America"),
        ("GB", "Anh; UK; U.K.; Vương quốc Anh; England; Great Britain; Royaume-Uni; gbr"),
        ("AU", "Úc; Uc; Ôxtrâylia; Ô-xtrây-li-a; Australia; Australie"),
        ("IT", "Ý; Italia; I-ta-li-a; Italie"),
        ("JP", "Nhật; Nhật Bản; Japon; JPN"),
        ("DE", "CHLB Đức; Đức; Cộng hòa Liên bang Đức; Federal Republic of Germany; Allemagne"),
        ("RU", "LB Nga; Liên bang Nga; Nga; Russian Federation; Fédération de Russie"),
        ("LA", "CHDCND Lào; Lào; Lao PDR; Laos; Lao People's Democratic Republic; LA"),
        ("KH", "Vương quốc Campuchia; Campuchia; Căm-pu-chia; Kingdom of Cambodia; Royaume du Cambodge"),
        ("HU", "Hung-ga-ri; Hungary; Hongrie"),
        ("KR", "Korea; ROK; Republic of Korea; Korea (Republic of); Korea, Republic of; kor; Hàn; Corée; KR"),
        ("KP", "DPRK; CHDCND Triều Tiên; Democratic People's Republic of Korea; Corée du Nord"),
        ("CN", "PRC; Trung Quốc; People’s Republic of China; Cộng hòa Nhân dân Trung Hoa; Chine"),
        ("TW", "Đài Loan; Đài Loan (Trung Quốc); Republic of China"),
        ("CZ", "Czech Republic; Séc; Cộng hòa Séc; République tchèque; Czechia"),
        ("NL", "the Netherlands; Holland; Hà Lan; Pays-Bas"),
        ("CI", "Côte d'Ivoire; Côte d’Ivoire; Ivory Coast"),
        ("MY", "MY; my; Malaysia; Ma-lai-xi-a"),
        ("DO", "Dominican Republic; Cộng hòa Dominica"),
        ("DM", "Dominica"),
    ],
)
def test_countries_are_known_by_codes_official_and_everyday_names(code: str, names: str) -> None:
    listed = names.split("; ")
    assert {name: country_of(name) for name in listed} == dict.fromkeys(listed, code)


@pytest.mark.parametrize(
    "name", ["", "()", "XX", "xx", "ABC", "Atlantis", "Asia", "Châu Á", "EU", "Republic of", "Congo"]
)
def test_what_is_no_country_or_several_is_none(name: str) -> None:
    assert country_of(name) is None


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_every_country_is_known_by_its_code_and_its_name(language: str) -> None:
    for code in country_codes():
        assert {country_of(code), country_of(code.lower()), country_of(country_name(code, language))} == {code}


@given(st.text(max_size=40) | st.sampled_from(HOSTILE_NAMES))
def test_any_words_are_a_country_or_none(name: str) -> None:
    assert country_of(name) in {None, *country_codes()}


def test_names_in_other_scripts_are_known_from_the_gazetteer(extractor: Extractor) -> None:
    namer = Namer(extractor.resolver, language="en")
    assert [namer.country(name) for name in ("日本", "라오스", "Mỹ", "Atlantis")] == ["JP", "LA", "US", None]

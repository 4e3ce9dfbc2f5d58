import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.geocode.names import MAX_NAME_LENGTH, fold, readings


@pytest.mark.parametrize(
    ("name", "core", "kind"),
    [
        ("tỉnh Kiên Giang", "kien giang", "province"),
        ("TP. Hồ Chí Minh", "ho chi minh", "city"),
        ("thành phố Đà Nẵng", "da nang", "city"),
        ("préfecture de Yamaguchi", "yamaguchi", "prefecture"),
        ("préfecture d'Ehime", "ehime", "prefecture"),
        ("département du Val-de-Marne", "val de marne", "county"),
        ("province d’Attapeu", "attapeu", "province"),
        ("région autonome Zhuang du Guangxi", "guangxi", "region"),
        ("Jeju-do", "jeju", "province"),
        ("Boeun-gun", "boeun", "county"),
        ("Mungyeong city", "mungyeong", "city"),
        ("제주특별자치도", "제주", "province"),
        ("하남시", "하남", "city"),
        ("神戸市", "神戸", "city"),
        ("津市", "津", "city"),
        ("山口県", "山口", "prefecture"),
        ("广西壮族自治区", "广西", "region"),
        ("Champasak県", "champasak", "prefecture"),
        ("하이즈엉(省)", "하이즈엉", "province"),
        ("ແຂວງບໍລິຄໍາໄຊ", fold("ບໍລິຄໍາໄຊ"), "province"),
        ("ខេត្តតាកែវ", "តាកែវ", "province"),
        ("จังหวัดตราด", "ตราด", "province"),
        ("Ульяновская область", "ульяновская", "region"),
        ("город Ульяновск", "ульяновск", "city"),
        ("khet Kampot", "kampot", "province"),
        ("Krong Kep", "kep", "city"),
    ],
)
def test_a_generic_word_is_taken_off_and_its_kind_is_kept(name: str, core: str, kind: str) -> None:
    kinds = {reading.key: reading.kinds for reading in readings(name)}
    assert kind in kinds[core]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đắk Lắk", "dak lak"),
        ("Kiên Giang", "KIEN  GIANG"),
        ("Thừa Thiên - Huế", "Thua Thien-Hue"),
        ("Mun'gyong", "Mun’gyong"),
        ("ヴィンフック", "ビンフック"),
        ("フートー", "フート"),
        ("ｋａｍｐｏｔ", "Kampot"),
        ("Kam\u200bpot", "Kampot"),
        ("ບໍລິຄຳໄຊ", "ບໍລິຄໍາໄຊ"),
        ("Орёл", "Орел"),
    ],
)
def test_spellings_that_print_mixes_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("ガ", "カ"), ("롱안", "론안"), ("កំពត", "កពត")])
def test_marks_that_make_another_letter_stay(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(max_size=MAX_NAME_LENGTH))
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(st.text())
def test_any_text_can_be_read(name: str) -> None:
    assert all(reading.key for reading in readings(name))


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "-", "x" * 10_000, "province " * 1_000])
def test_what_is_no_name_has_no_reading(name: str) -> None:
    assert readings(name) == ()


def test_a_lone_generic_word_is_not_taken_off() -> None:
    assert [reading.key for reading in readings("Province")] == ["province"]

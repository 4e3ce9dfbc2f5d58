import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.records.lexicon import SectorLexicon, normalised_phrase

CODES = ("trade", "investment", "education", "culture", "transport_logistics")
PHRASES = {
    "en": {"trade and investment": ("trade", "investment"), "Logistics": ("transport_logistics",), "art": ("culture",)},
    "vi": {"giáo dục - đào tạo": ("education",)},
    "fr": {"éducation": ("education",), "logistics": ("transport_logistics",), "art": ("education",)},
}


@pytest.fixture(scope="module")
def small() -> SectorLexicon:
    return SectorLexicon(CODES, PHRASES)


def test_a_phrase_may_stand_for_several_codes(small: SectorLexicon) -> None:
    assert small.codes_of("trade and investment", language="en") == ("trade", "investment")


@pytest.mark.parametrize("phrase", ["Trade and Investment", " trade  and\u00a0investment. ", "trade, and investment"])
def test_case_spaces_and_punctuation_do_not_matter(small: SectorLexicon, phrase: str) -> None:
    assert small.codes_of(phrase, language="en") == ("trade", "investment")


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_both_encodings_of_an_accent_are_the_same(small: SectorLexicon, form: str) -> None:
    assert small.codes_of(unicodedata.normalize(form, "Giáo dục – Đào tạo"), language="vi") == ("education",)


def test_tone_marks_matter(small: SectorLexicon) -> None:
    assert small.codes_of("giao dục - đào tạo", language="vi") == ()


@pytest.mark.parametrize("phrase", ["l’éducation", "l'éducation", "de l’éducation", "Éducation"])
def test_a_french_article_does_not_matter(small: SectorLexicon, phrase: str) -> None:
    assert small.codes_of(phrase, language="fr") == ("education",)


def test_an_unknown_phrase_has_no_code(small: SectorLexicon) -> None:
    assert small.codes_of("trade and magic", language="en") == ()


def test_a_borrowed_word_is_found_in_other_languages(small: SectorLexicon) -> None:
    assert small.codes_of("logistics", language="vi") == ("transport_logistics",)
    assert small.codes_of("logistics", language="ko") == ("transport_logistics",)


def test_a_word_that_other_languages_read_differently_has_no_code(small: SectorLexicon) -> None:
    assert small.codes_of("art", language="de") == ()


def test_a_part_of_a_phrase_is_not_enough(small: SectorLexicon) -> None:
    assert small.codes_of("investment", language="en") == ()


@given(phrase=st.text())
def test_normalising_twice_changes_nothing(phrase: str) -> None:
    once = normalised_phrase(phrase, language="vi")
    assert normalised_phrase(once, language="vi") == once

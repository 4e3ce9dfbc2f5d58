"""No text may crash the extraction, nor make it work out of proportion."""

from collections import Counter

import pytest
from extraction_desk import Read
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.extract.languages import cues_of
from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.places import PlaceFinder
from paradiplomacy.extract.reading import read_document
from paradiplomacy.extract.words import MAX_SENTENCE, sentences_of
from paradiplomacy.geocode.resolver import Resolver

WORDS = [
    "Kien",
    "Giang",
    "signed",
    "agreement",
    "with",
    "Kampot",
    "province",
    "of",
    "Cambodia",
    ",",
    ".",
    ";",
    "(",
    ")",
    "'",
    "-",
    "2021",
    "28/12/2021",
    "256",
    "million",
    "USD",
    "and",
    "in",
    "the",
    "two",
    "provinces",
    "hopes",
    "to",
    "will",
    "trade",
    "tourism",
    "Jeju",
    "University",
    "of",
    "tỉnh",
    "Kiên",
    "Giang",
    "ký",
    "kết",
    "bản",
    "ghi",
    "nhớ",
    "với",
    "hai",
    "bên",
    "triệu",
    "đồng",
    "la",
    "province",
    "de",
    "a",
    "signé",
    "un",
    "accord",
    "avec",
    "milliards",
    "dongs",
    "delegations",
    "12",
    "from",
    "to",
    "exported",
    "imports",
    "Laos",
    "’s",
    "…",
    "«",
    "»",
    "99999999999999",
]
LANGUAGES = ("en", "fr", "vi")


@given(st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from(LANGUAGES))
def test_any_mix_of_telling_words_is_read(extractor: Extractor, words: list[str], language: str) -> None:
    document = read_document("Title\n" + (" ".join(words) or "x"), name="x", language=language, published="2024-06-15")
    found = extractor.extract(document)
    for candidate in found.candidates:
        for one in candidate.evidence:
            assert document.paragraphs[one.paragraph - 1][one.start : one.end] == one.text
        assert candidate.statement.province


@given(st.text(max_size=400), st.sampled_from(LANGUAGES))
def test_any_text_is_read(extractor: Extractor, text: str, language: str) -> None:
    extractor.extract(read_document(f"Title\nx{text}", name="x", language=language))


class Counting:
    """A resolver that counts how often it is asked."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self.asked: Counter[str] = Counter()

    def __getattr__(self, name: str) -> object:
        method = getattr(self._resolver, name)

        def counted(*args: object, **kwargs: object) -> object:
            self.asked[name] += 1
            return method(*args, **kwargs)

        return counted


def asked_for(extractor: Extractor, text: str) -> int:
    cues = cues_of("en")
    assert cues is not None
    counting = Counting(extractor.resolver)
    PlaceFinder(counting, cues).find((text,))  # type: ignore[arg-type]  # stands in for a resolver
    return counting.asked.total()


@pytest.mark.parametrize(
    "unit", ["Kampot, Kep and Takeo of Cambodia, ", "Ab Cd ", "Laos ", "University of ", "Xyz city, "]
)
def test_look_ups_grow_with_the_text_and_no_faster(extractor: Extractor, unit: str) -> None:
    small, large = asked_for(extractor, unit * 300), asked_for(extractor, unit * 1200)
    assert large <= 5 * small + 100


def test_a_text_without_stops_is_cut_into_sentences() -> None:
    assert max(len(s.text) for s in sentences_of("and then, " * 100_000, paragraph=1)) <= MAX_SENTENCE


def test_a_line_of_five_megabytes_is_read_in_part(extractor: Extractor) -> None:
    found = extractor.extract(read_document("x" * 5_000_000, name="x", language="en"))
    assert found.candidates == ()
    assert "first" in str(found.warnings[0])


def test_ten_thousand_names_make_no_more_statements_than_there_are_places(read: Read) -> None:
    found = read("Kien Giang signed a deal with " + "Kampot, Kep, Takeo, Pursat, " * 2_500 + "of Cambodia.")
    assert len(found.candidates) <= 8


def test_the_same_pair_told_a_thousand_times_is_one_statement(read: Read) -> None:
    found = read("Kien Giang signed an agreement with Kampot province of Cambodia in trade. " * 1_000)
    assert len(found.candidates) == 1
    assert len(found.candidates[0].statement.further_locators) <= 12


@pytest.mark.parametrize(
    ("language", "told", "again"),
    [
        ("en", "Can Tho and Kobe of Japan signed a pact. The city has ", "regularly "),
        ("en", "Can Tho and Kobe of Japan signed a pact. The two ", "jointly "),
        ("fr", "Huê et Rennes (France) ont signé un accord. Elle a ", "également "),
        ("fr", "Huê et Rennes (France) ont signé un accord. Elle a ", "avec elle "),
        ("fr", "Huê et Rennes (France) ont signé un accord. Elle a ", "depuis lors "),
    ],
)
def test_words_over_and_over_come_to_an_end(read: Read, language: str, told: str, again: str) -> None:
    """A pattern that tries all ways to part them would never return."""
    found = read(f"{told}{again * 40}.", language=language)
    assert len(found.candidates) == 1

"""Masks over rows: they keep and count what a plain loop would."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.filtering import TextIndex, counted, kept, passing_all

FLAGS = st.lists(st.lists(st.booleans(), min_size=5, max_size=5), max_size=4)
VALUES = st.lists(st.frozensets(st.sampled_from("abcd")).map(tuple), min_size=5, max_size=5)
TEXTS = st.lists(st.lists(st.text("abc ", max_size=6), max_size=3), max_size=6)


@given(FLAGS)
def test_a_row_passes_when_it_passes_every_filter(filters: list[list[bool]]) -> None:
    together = passing_all(map(bytes, filters), rows=5)
    assert [bool(flag) for flag in together] == [all(flags[row] for flags in filters) for row in range(5)]


@given(VALUES, st.lists(st.booleans(), min_size=5, max_size=5))
def test_values_of_passing_rows_are_kept_and_counted(values: list[tuple[str, ...]], flags: list[bool]) -> None:
    passing = [value for value, flag in zip(values, flags, strict=True) if flag]
    assert kept(values, bytes(flags)) == tuple(passing)
    assert counted(values, bytes(flags)) == dict(Counter(letter for value in passing for letter in value))


@given(TEXTS, st.text("abc", min_size=1, max_size=2))
def test_a_word_is_found_in_any_text_of_a_row(texts: list[list[str]], word: str) -> None:
    found = TextIndex(texts).having(word)
    assert [bool(flag) for flag in found] == [any(word in text for text in row) for row in texts]


def test_without_rows_nothing_passes() -> None:
    assert passing_all([], rows=0) == b""
    assert TextIndex([]).having("a") == b""

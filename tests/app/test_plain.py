"""Text from data is shown letter by letter, whatever it holds."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from reading import read, tokens
from sample_data import HOSTILE_NAMES

from paradiplomacy.ui.plain import plain, shortened

MARKS = "\\`*_{}[]()<>#+-.!|~$:&^\"'@/="
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"])) | st.text(MARKS + "ab1 \n", max_size=30)
FRAMES = (
    "a{}b",
    "**x {} x**",
    "[x {} x](?place=kh-kep)",
    ":gray[x {} x]",
    "- x {} x",
    "# x {} x",
    "> x {} x",
    "x{}x  \ny",
    "| x {} x |\n|-|",
)


def one_line(text: str) -> str:
    """The text without marks that turn the reading direction; each run of control characters is a space."""
    straight = re.sub("[\u202a-\u202e\u2066-\u2069]", "", text)
    return re.sub("[\x00-\x1f\x7f\u2028\u2029]+", " ", straight)


@pytest.mark.parametrize("frame", FRAMES)
@given(text=ANY_TEXT)
@example(text="&lt;b&gt;")
@example(text="<script>")
@example(text="https://x.example/?a=1&b=2")
def test_text_comes_out_of_any_markup_as_it_went_in(frame: str, text: str) -> None:
    before, after = frame.split("{}")
    assert read(frame.replace("{}", plain(text))) == read(before + "§" + after).replace("§", one_line(text))


@pytest.mark.parametrize("frame", FRAMES)
@given(text=ANY_TEXT)
def test_text_adds_no_markup(frame: str, text: str) -> None:
    def kinds(inside: str) -> list[str]:
        return [token.type for token in tokens(frame.replace("{}", inside)) if token.type != "text"]

    assert kinds(plain(text)) == kinds("§")


@given(
    text=st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cf"]), min_size=1)
    .map(str.strip)
    .filter(bool)
)
def test_text_at_the_start_of_a_line_is_text_too(text: str) -> None:
    assert read(plain(text)).strip() == text


@given(text=ANY_TEXT)
def test_every_mark_is_escaped_and_nothing_else_changes(text: str) -> None:
    escaped = plain(text)
    an_escape = re.compile(rf"\\([{re.escape(MARKS)}])")
    assert an_escape.sub(r"\1", escaped) == one_line(text)
    without_escapes = an_escape.sub("", escaped)
    assert not set(without_escapes) & set(MARKS)
    assert "\n" not in escaped
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00]", escaped)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_come_out_as_they_went_in(name: str) -> None:
    assert read(f"x {plain(name)} x").strip() == f"x {one_line(name)} x"


@given(text=st.text(), length=st.integers(1, 50))
def test_shortened_text_is_no_longer_than_asked_and_says_that_it_was_cut(text: str, length: int) -> None:
    short = shortened(text, length)
    assert len(short) <= length
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))

"""Every page over a dataset whose every field holds every hostile text: all of it is there, and nothing but text."""

from collections.abc import Callable

import pytest
from markdown_it import MarkdownIt
from naughty import TEXTS
from streamlit.testing.v1 import AppTest

from paradiplomacy.ui.plain import plain
from paradiplomacy.web.pages import existing_pages

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
MARKUP = {"html_inline", "html_block", "image", "code_block", "fence", "code_inline"}
SHOWN = {"map": {"place": "vn-hue"}, "place": {"place": "vn-hue"}, "sources": {"source": "s-0"}}


def markdown_of(app: AppTest) -> list[str]:
    shown = [*app.markdown, *app.caption, *app.warning, *app.error, *app.info]
    return [str(one.value) for one in shown] + [one.label for one in app.expander]


def kinds_and_addresses(markdown: str) -> tuple[set[str], set[str]]:
    tokens = [token for block in READER.parse(markdown) for token in (block, *(block.children or ()))]
    addresses = {str(token.attrs.get("href")) for token in tokens if token.type == "link_open"}
    return {token.type for token in tokens}, addresses


@pytest.mark.parametrize("page", existing_pages())
def test_a_page_of_hostile_texts_is_drawn_and_shows_them_and_holds_no_markup_of_them(
    page: str, visit: Callable[..., AppTest]
) -> None:
    app = visit(page, **SHOWN.get(page, {}), lang="en")
    assert not app.exception, [one.message for one in app.exception]
    for markdown in markdown_of(app):
        kinds, addresses = kinds_and_addresses(markdown)
        assert not kinds & MARKUP, markdown[:300]
        assert all(one.startswith(("?", "./", "https://creativecommons.org/")) for one in addresses), addresses
    if page in ("map", "place"):  # which list all partners
        text = "\n".join(markdown_of(app))
        missing = [one for one in TEXTS if plain(one) not in text]
        assert not missing, missing[:5]


@pytest.mark.parametrize("number", range(0, len(TEXTS), 160))
def test_the_panel_of_a_link_shows_its_names_quotes_and_notes(number: int, visit: Callable[..., AppTest]) -> None:
    app = visit("map", link=f"vn-hue~kh-n{number}", lang="en")
    assert not app.exception
    text = "\n".join(markdown_of(app))
    assert plain(TEXTS[number]) in text
    assert text.count(plain(TEXTS[number].split("\n")[0][:40])) > 3


def test_the_search_box_takes_every_text(visit: Callable[..., AppTest]) -> None:
    app = visit("map", lang="en")
    for text in TEXTS[::90]:
        app.text_input(key=next(one.key for one in app.text_input if "q" in str(one.key))).set_value(text[:500]).run()
        assert not app.exception, text[:80]

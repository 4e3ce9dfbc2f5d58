"""What a visitor of a page would read."""

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token
from sample_data import DESCRIPTION
from streamlit.testing.v1 import AppTest

LICENCE = DESCRIPTION["licence_url"]
"""The one foreign address that stands on every page."""
_READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def markdown_of(app: AppTest) -> list[str]:
    """Every piece of markdown that the page hands to Streamlit, labels of expanders included."""
    shown = [*app.markdown, *app.caption, *app.warning, *app.error, *app.info, *app.toast]
    return [str(one.value) for one in shown] + [one.label for one in app.expander]


def tokens(markdown: str) -> Iterator[Token]:
    for block in _READER.parse(markdown):
        yield block
        yield from block.children or ()


def text_of(app: AppTest) -> str:
    """All words on the page, without their markup."""
    return "\n".join(read(markdown) for markdown in markdown_of(app))


def read(markdown: str) -> str:
    """The words of a piece of markdown as a reader sees them."""
    words = []
    for token in tokens(markdown):
        if token.type in ("text", "code_inline", "code_block", "fence", "html_inline", "html_block"):
            words.append(token.content)
        elif token.type in ("softbreak", "hardbreak", "paragraph_close", "heading_close"):
            words.append("\n")
    return "".join(words)


def addresses(app: AppTest) -> set[str]:
    """Where the links and pictures on the page lead."""
    return {
        str(token.attrs.get("href") or token.attrs.get("src"))
        for markdown in markdown_of(app)
        for token in tokens(markdown)
        if token.type in ("link_open", "image")
    }


def is_own(address: str) -> bool:
    """Whether a link leads to a view of the atlas, on the same page or on another."""
    return address.startswith(("?", "./"))


def assert_well(app: AppTest) -> None:
    """The page ran to its end and holds no markup that came from data."""
    assert not app.exception, [one.message for one in app.exception]
    for markdown in markdown_of(app):
        kinds = {token.type for token in tokens(markdown)}
        assert not kinds & {"html_inline", "html_block", "image", "code_block", "fence", "code_inline"}, markdown
    assert all(is_own(address) or address.startswith(("https://", "http://")) for address in addresses(app))

"""Takes the article out of a web page: no menus, no related stories; and what the page says about itself."""

from configparser import ConfigParser

import trafilatura
from lxml.etree import LxmlError  # type: ignore[import-untyped]  # ships no types
from lxml.html import HtmlElement  # type: ignore[import-untyped]  # ships no types
from trafilatura.settings import use_config

from paradiplomacy.extract.files import Content, UnreadableDocumentError, lines_of
from paradiplomacy.extract.html_dates import published_on
from paradiplomacy.extract.html_size import checked
from paradiplomacy.extract.html_told import told_by


def html_content(text: str, encoding: str, *, name: str) -> Content:
    """Return the article of a page.

    Args:
        text: of the page, with its tags.
        encoding: how it was written.
        name: of the file or address, for messages.

    Raises:
        UnreadableDocumentError: The page is too large, is nested too deeply, takes too long, or holds no article.
    """
    try:
        tree = trafilatura.load_html(checked(text, name=name))
        told = _told(tree) if tree is not None else {}
        found = tree is not None and trafilatura.bare_extraction(
            tree,
            include_comments=False,
            include_tables=True,
            favor_precision=True,
            config=_config(),
        )
    except UnreadableDocumentError:
        raise
    except (LxmlError, ValueError, RecursionError, AttributeError, TypeError) as error:
        raise UnreadableDocumentError(f"{name}: a page that cannot be read ({type(error).__name__})") from error
    page = (found if isinstance(found, dict) else found.as_dict()) if found else {}
    paragraphs = lines_of(str(page.get("text") or "").splitlines())
    if not paragraphs:
        raise UnreadableDocumentError(f"{name}: no article found in this page; paste its text instead")
    title = told.get("title")
    if title and paragraphs[0] != title:
        paragraphs = (*lines_of([title]), *(line for line in paragraphs if line != title))
    return Content(paragraphs, encoding, told)


def _told(tree: HtmlElement) -> dict[str, str]:
    published = published_on(tree)
    return told_by(tree) | ({"published": published} if published else {})


def _config() -> ConfigParser:
    """Return settings that keep short articles; news in brief have a hundred characters."""
    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "80")
    config.set("DEFAULT", "MIN_OUTPUT_SIZE", "20")
    return config

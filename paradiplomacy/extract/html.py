"""Takes the article out of a web page: no menus, no related stories; and what the page says about itself."""

from configparser import ConfigParser

import trafilatura
from lxml.etree import LxmlError  # type: ignore[import-untyped]  # ships no types
from trafilatura.settings import use_config

from paradiplomacy.extract.files import Content, UnreadableDocumentError, lines_of
from paradiplomacy.extract.html_dates import published_on
from paradiplomacy.extract.html_size import checked

_NO_GUESSES = {"extensive_search": False, "original_date": True}
"""Of dates: trafilatura's own would be taken from a copyright line or a year in the text, so it is not used."""


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
        published = published_on(tree) if tree is not None else None
        found = tree is not None and trafilatura.bare_extraction(
            tree,
            with_metadata=True,
            include_comments=False,
            include_tables=True,
            favor_precision=True,
            date_extraction_params=_NO_GUESSES,
            config=_config(),
        )
    except UnreadableDocumentError:
        raise
    except (LxmlError, ValueError, RecursionError, AttributeError, TypeError) as error:
        raise UnreadableDocumentError(f"{name}: a page that cannot be read ({type(error).__name__})") from error
    page = (found if isinstance(found, dict) else found.as_dict()) if found else {}
    told = _told(page) | ({"published": published} if published else {})
    paragraphs = lines_of(str(page.get("text") or "").splitlines())
    if not paragraphs:
        raise UnreadableDocumentError(f"{name}: no article found in this page; paste its text instead")
    title = told.get("title")
    if title and paragraphs[0] != title:
        paragraphs = (*lines_of([title]), *(line for line in paragraphs if line != title))
    return Content(paragraphs, encoding, told)


def _told(page: dict[str, object]) -> dict[str, str]:
    names = {"title": "title", "sitename": "publisher", "author": "author", "url": "url"}
    return {ours: str(page[theirs]) for theirs, ours in names.items() if page.get(theirs)}


def _config() -> ConfigParser:
    """Return settings that keep short articles; news in brief have a hundred characters."""
    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "80")
    config.set("DEFAULT", "MIN_OUTPUT_SIZE", "20")
    return config

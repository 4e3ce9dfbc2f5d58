"""Takes the article out of a web page: no menus, no related stories; and what the page says about itself."""

import re
from configparser import ConfigParser

import trafilatura
from lxml.etree import LxmlError  # type: ignore[import-untyped]  # ships no types
from trafilatura.settings import use_config

from paradiplomacy.extract.encodings import decode
from paradiplomacy.extract.files import Content, UnreadableDocumentError, lines_of
from paradiplomacy.extract.html_dates import published_on
from paradiplomacy.extract.html_size import checked

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_MOJIBAKE_SAFE = frozenset({"utf-8", "utf8", "windows-1258", "windows-1252", "iso-8859-1", "us-ascii"})

_NO_GUESSES = {"extensive_search": False, "original_date": True}
"""Of dates: trafilatura's own would be taken from a copyright line or a year in the text, so it is not used."""


def html_content(data: bytes, *, name: str) -> Content:
    """Return the article of a page.

    Raises:
        UnreadableDocumentError: The page is too large, is nested too deeply, takes too long, or holds no article.
    """
    text, encoding = _decoded(data)
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


def _decoded(data: bytes) -> tuple[str, str]:
    """Trust the page's own charset only where Python knows it and the bytes agree."""
    text, encoding = decode(data)
    declared = _CHARSET.search(data[:4096])
    if encoding != "windows-1252" or not declared:
        return text, encoding
    charset = declared[1].decode("ascii").lower()
    if charset in _MOJIBAKE_SAFE:
        return text, encoding
    try:
        return data.decode(charset), charset
    except (LookupError, UnicodeDecodeError):
        return text, encoding


def _told(page: dict[str, object]) -> dict[str, str]:
    names = {"title": "title", "sitename": "publisher", "author": "author", "url": "url"}
    return {ours: str(page[theirs]) for theirs, ours in names.items() if page.get(theirs)}


def _config() -> ConfigParser:
    """Return settings that keep short articles; news in brief have a hundred characters."""
    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "80")
    config.set("DEFAULT", "MIN_OUTPUT_SIZE", "20")
    return config

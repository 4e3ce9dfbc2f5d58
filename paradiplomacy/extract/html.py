"""Takes the article out of a web page: no menus, no related stories; and what the page says about itself."""

import re
from configparser import ConfigParser

import trafilatura
from lxml.etree import LxmlError  # type: ignore[import-untyped]  # ships no types
from trafilatura.settings import use_config

from paradiplomacy.extract.encodings import decode
from paradiplomacy.extract.files import Content, UnreadableDocumentError, lines_of
from paradiplomacy.extract.html_dates import published_on
from paradiplomacy.extract.words import word_set

MAX_NESTING = 400
"""Levels of elements; deeper pages are made to break programs, not to be read."""
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]{0,30})[^<>]{0,2000}?(/?)>")
_VOID = word_set("area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th")
_MOJIBAKE_SAFE = frozenset({"utf-8", "utf8", "windows-1258", "windows-1252", "iso-8859-1", "us-ascii"})

_NO_GUESSES = {"extensive_search": False, "original_date": True}
"""Of dates: trafilatura's own would be taken from a copyright line or a year in the text, so it is not used."""


def html_content(data: bytes, *, name: str) -> Content:
    """Return the article of a page.

    Raises:
        UnreadableDocumentError: The page is nested too deeply, or holds no article.
    """
    text, encoding = _decoded(data)
    if _depth(text) > MAX_NESTING:
        raise UnreadableDocumentError(f"{name}: nested more than {MAX_NESTING} levels deep; save the text alone")
    try:
        tree = trafilatura.load_html(text)
        published = published_on(tree) if tree is not None else None
        found = trafilatura.bare_extraction(
            text,
            with_metadata=True,
            include_comments=False,
            include_tables=True,
            favor_precision=True,
            date_extraction_params=_NO_GUESSES,
            config=_config(),
        )
    except (LxmlError, ValueError, RecursionError, AttributeError, TypeError) as error:
        raise UnreadableDocumentError(f"{name}: a page that cannot be read ({type(error).__name__})") from error
    if found is not None and not isinstance(found, dict):
        found = found.as_dict()
    told = _told(found or {}) | ({"published": published} if published else {})
    paragraphs = lines_of(str((found or {}).get("text") or "").splitlines())
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


def _depth(text: str) -> int:
    """Return how deep elements are nested, counted in one pass and without building a tree."""
    depth = deepest = 0
    for match in _TAG.finditer(text):
        closing, tag, empty = match.groups()
        if empty or tag.lower() in _VOID:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _config() -> ConfigParser:
    """Return settings that keep short articles; news in brief have a hundred characters."""
    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "80")
    config.set("DEFAULT", "MIN_OUTPUT_SIZE", "20")
    return config

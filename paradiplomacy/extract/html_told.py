"""What a web page says about itself: its title, publisher, author and address."""

import re
from contextlib import suppress

from lxml.html import HtmlElement  # type: ignore[import-untyped]  # ships no types
from trafilatura.metadata import (
    examine_meta,
    extract_author,
    extract_meta_json,
    extract_sitename,
    extract_title,
    extract_url,
)

_HOST = re.compile(r"https?://(?:www\.)?([^/]+)")


def told_by(page: HtmlElement) -> dict[str, str]:
    """Return ``title``, ``publisher``, ``author`` and ``url`` of a page, as far as it tells them.

    Trafilatura's parts are called one by one: all together they look for a licence, topics and dates as well, which
    nobody asks for, and in nested footers that takes hours.
    """
    found = examine_meta(page)
    if found.author and " " not in found.author:
        found.author = None
    with suppress(Exception):  # a page's own JSON may hold anything
        found = extract_meta_json(page, found)
    found.title = found.title or extract_title(page)
    found.author = found.author or extract_author(page)
    found.url = found.url or extract_url(page, None)
    found.sitename = _site(found.sitename or extract_sitename(page), found.url)
    found.clean_and_trim()
    told = {"title": found.title, "publisher": found.sitename, "author": found.author, "url": found.url}
    return {name: value for name, value in told.items() if value}


def _site(name: str | None, url: str | None) -> str | None:
    """Return a site's name as it is written, or its host."""
    if not name:
        host = _HOST.match(url or "")
        return host[1] if host else None
    name = name.lstrip("@")
    return name if "." in name or name[:1].isupper() else name.title()

"""When a web page was published, as far as it states it: a date that its text tells of is no such date."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from lxml import etree  # type: ignore[import-untyped]  # ships no types
from lxml.html import HtmlElement  # type: ignore[import-untyped]  # ships no types

from paradiplomacy.extract.dated import Reference
from paradiplomacy.extract.dates import dates_in
from paradiplomacy.extract.words import plain
from paradiplomacy.model.partial_dates import is_partial_date

_META = re.compile(
    r"(?!.*(?:modif|updat|expir|event|start|end_))(?:.*[.:_-])?(?:(?:date_?)?(?:published?|publication|created|issued|posted)(?:[_-]?(?:date|time|on|at))?"
    r"|pub[_-]?(?:date|time)|p(?:date|time)|publish(?:date|time)|(?:display|article|release)?[_-]?date)"
)
"""Name of a ``meta`` element, in small letters, that dates the page; not of one that tells when it was changed."""
_LINKED = re.compile(r'"datePublished"\s*:\s*"([^"]{4,40})"')
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?=[/.-])")
_ISO = re.compile(r"\s*((?:19|20)\d\d)(?:-?([01]\d)(?:-?([0-3]\d))?)?(?!\d)")
_CUE = re.compile(r"(?<![A-Za-z])(?:date|datetime|time|timestamp|pubdate|publi\w*|posted|byline)(?![a-z])|[a-z]Date\b")
"""In the class of an element that shows when an article appeared."""
_ELSEWHERE = frozenset({"aside", "footer", "nav", "figure"})
_OTHERS = re.compile(r"related|sidebar|comment|widget|latest|popular|recommend|more-")
_MOST = 500
"""Elements made for a date that are read."""
_LONGEST, _LONGEST_AROUND = 100, 40
"""Characters of such an element, and of what stands around a ``time``: longer ones are text of the article."""


def published_on(page: HtmlElement) -> str | None:
    """Return the date of publication that a page states, as a partial date; None where it states none.

    ``meta`` elements go first, then JSON-LD, the page's own address, and what is shown in a ``time`` or in an element
    made for a date, outside of footers and lists of other stories.
    """
    for words in (*_named(page), *_linked(page)):
        date = _iso(words) or _in_words(words)
        if date:
            return date
    return _in_address(page) or next(filter(None, map(_in_words, islice(_shown(page), _MOST))), None)


def _named(page: HtmlElement) -> Iterator[str]:
    for meta in page.iter("meta"):
        names = (meta.get(key, "") for key in ("name", "property", "itemprop"))
        if any(_META.fullmatch(name.strip().lower()) for name in names):
            yield meta.get("content") or ""


def _linked(page: HtmlElement) -> Iterator[str]:
    for script in page.iter("script"):
        if script.get("type") == "application/ld+json":
            yield from _LINKED.findall(script.text or "")


def _in_address(page: HtmlElement) -> str | None:
    for address in page.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content"):
        found = _IN_ADDRESS.search(address)
        if found:
            return _valid("-".join(found.groups()))
    return None


def _shown(page: HtmlElement) -> Iterator[str]:
    """Yield what elements made for a date say; those above the headline show the day of the visit."""
    begun = next(page.iter("h1"), None) is None
    elsewhere: dict[HtmlElement, bool] = {}
    for element in page.iter(etree.Element):
        begun = begun or element.tag == "h1"
        around = element.getparent()
        elsewhere[element] = around is not None and (elsewhere.get(around, False) or _is_elsewhere(around))
        if begun and not elsewhere[element] and _dates_page(element):
            yield element.get("datetime") or element.get("content") or element.text_content()


def _dates_page(element: HtmlElement) -> bool:
    if element.tag == "time":
        return _is_line((_before(element), element.tail or ""), longest=_LONGEST_AROUND)
    return bool(_CUE.search(_cues(element))) and _is_line(element.itertext(), longest=_LONGEST)


def _before(element: HtmlElement) -> str:
    previous = element.getprevious()
    return (element.getparent().text if previous is None else previous.tail) or ""


def _is_line(parts: Iterable[str], *, longest: int) -> bool:
    """Tell whether words make a line and no sentence; of long ones not all are read."""
    line = ""
    for words in parts:
        line = (line + words).strip()
        if len(line) > longest:
            return False
    return not line.endswith((".", "!", "?"))


def _is_elsewhere(element: HtmlElement) -> bool:
    return element.tag in _ELSEWHERE or bool(_OTHERS.search(_cues(element)))


def _cues(element: HtmlElement) -> str:
    return " ".join(element.get(key, "") for key in ("class", "id", "itemprop"))


def _in_words(words: str) -> str | None:
    """Read a day that is told in full, in figures or in words."""
    dates = (found.value for found in dates_in(plain(words[:_LONGEST]), Reference()))
    return _iso_day(words) or next((date for date in dates if date and len(date) == 10), None)


def _iso(words: str) -> str | None:
    found = _ISO.match(words)
    return _valid("-".join(filter(None, found.groups()))) if found else None


def _iso_day(words: str) -> str | None:
    date = _iso(words)
    return date if date and len(date) == 10 else None


def _valid(date: str) -> str | None:
    return date if is_partial_date(date) else None

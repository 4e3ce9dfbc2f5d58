"""Names a record after its page: the same page has the same name in every batch."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

MAX_SLUG = 60
"""Letters of the publisher in a name; the longest names stay far below what :data:`SourceId` allows."""
_LEAST_SLUG = 3
"""Publishers written in other scripts leave a letter or two; their pages are named after the web site."""
_LEAST_WORDS = 4
"""So many words in an address are a headline; fewer are a section of the site."""
_NUMBER = re.compile(r"(post|art|tin|n|c)?\d+")
"""What sites put behind the words of a headline."""
_UNSPACED_HEADLINE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff、。：・ー～〜]{10,}([-_.]\w+)*")
"""A part of an address that is a headline in a script without spaces."""
_TRAILING_NUMBER = re.compile(r"([-_.]\w+)*$", re.ASCII)
_LETTERS = str.maketrans({"đ": "d", "Đ": "D", "ø": "o", "ł": "l", "ı": "i"})


def address_key(url: str) -> str:
    """Return an address in the form that is compared: no scheme, no ``www.``, no fragment, no final slash."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    path = unquote(parts.path).rstrip("/")
    return f"{host}{path}" + (f"?{parts.query}" if parts.query else "")


def source_id_of(*, url: str, publisher: str, language: str) -> str:
    """Return ``publisher-language-xxxxxxxx``, eight hexadecimal digits of a hash over the address."""
    name = _slug(publisher)
    if len(name) < _LEAST_SLUG:
        name = _slug((urlsplit(url).hostname or "").removeprefix("www."))
    digits = hashlib.sha256(address_key(url).encode()).hexdigest()[:8]
    return "-".join(filter(None, (name[:MAX_SLUG].strip("-"), _slug(language)[:3], digits)))


def supplied_title(url: str, *, about: Iterable[str] = ()) -> str:
    """Return a title for a page that has none, in the square brackets that mark a supplied one.

    Its words are those of the address where that spells out a headline; else it says that there is no title, and
    whom the page is about (``about``: names as printed).
    """
    for part in reversed(unquote(urlsplit(url).path, errors="ignore").split("/")):
        words = [word for word in re.split(r"[-_\s]+", re.sub(r"\.\w{2,5}$", "", part)) if word]
        while words and re.fullmatch(_NUMBER, words[-1]):
            del words[-1]
        spelled = [word for word in words if word.isalpha()]
        if len(spelled) >= _LEAST_WORDS and all(word.isprintable() for word in words):
            headline = " ".join(words)
            return f"[{headline[0].upper()}{headline[1:]}]"
        if _UNSPACED_HEADLINE.fullmatch(part):
            return f"[{_TRAILING_NUMBER.sub('', part)}]"
    names = ", ".join(dict.fromkeys(about))
    return f"[untitled page: {names}]" if names and names.isprintable() else "[untitled page]"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")

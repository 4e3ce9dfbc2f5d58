"""Tells whether a web page can be read in reasonable time and memory, before a tree of it is built."""

import re
from collections.abc import Mapping

from lxml import etree  # type: ignore[import-untyped]  # ships no types

from paradiplomacy.extract.files import UnreadableDocumentError

MAX_CHARACTERS = 5_000_000
"""Without pictures that are written into the page."""
MAX_NESTING = 400
"""Levels of elements; deeper pages are made to break programs, not to be read."""
MAX_ELEMENTS = 40_000
"""The longest pages of news and lists have half of them."""
_MAX_ATTRIBUTES_SQUARED = 40_000_000
"""Summed over all tags, for the work on them grows so: one tag may have six thousand, all tags thirty."""
_PICTURE = re.compile(r"data:[\w.+/-]{1,80};base64,[\w+/=%-]+", re.ASCII)


def checked(text: str, *, name: str) -> str:
    """Return a page without the pictures that are written into it.

    Raises:
        UnreadableDocumentError: It is too large, nested too deeply, or takes too long to read.
    """
    text = _PICTURE.sub("", text)
    if len(text) > MAX_CHARACTERS:
        raise UnreadableDocumentError(f"{name}: larger than {MAX_CHARACTERS // 1_000_000} MB; give the article alone")
    parser = etree.HTMLParser(target=_Counter(name), encoding="utf-8")
    parser.feed(text.encode("utf-8", "replace"))
    parser.close()
    return text


class _Counter:
    """Counts what the parser sees, which builds no tree: its own eyes cannot be deceived by odd quotes or comments."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._elements = self._depth = self._attributes_squared = 0

    def start(self, _tag: str, attributes: Mapping[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        self._attributes_squared += len(attributes) ** 2
        if self._depth > MAX_NESTING:
            raise UnreadableDocumentError(
                f"{self._name}: nested more than {MAX_NESTING} levels deep; save the text alone"
            )
        if self._elements > MAX_ELEMENTS or self._attributes_squared > _MAX_ATTRIBUTES_SQUARED:
            raise UnreadableDocumentError(f"{self._name}: takes too long to read; save its text alone")

    def end(self, _tag: str) -> None:
        self._depth -= 1

    def close(self) -> None:
        pass

"""What a browser or a messenger takes out of a page."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = ("meta", "link", "input", "img", "br")


@dataclass
class Read:
    """Elements of a page in their order: name, attributes, text directly inside."""

    language: str = ""
    elements: list[tuple[str, dict[str, str], str]] = field(default_factory=list)

    def metas(self) -> dict[str, str]:
        """Return name or property -> content."""
        found = [attributes for name, attributes, _text in self.elements if name == "meta"]
        return {one.get("name") or one.get("property") or "charset": one.get("content", "") for one in found}

    def links(self, rel: str) -> list[dict[str, str]]:
        return [attributes for name, attributes, _text in self.elements if name == "link" and attributes["rel"] == rel]

    def texts(self, element: str) -> list[str]:
        return [text for name, _attributes, text in self.elements if name == element]

    def names(self) -> list[str]:
        return [name for name, _attributes, _text in self.elements]


class _Reader(HTMLParser):
    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self) -> None:
        super().__init__()
        self.read = Read()
        self._open: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.read.language = attributes.get("lang", "")
        self.read.elements.append((tag, attributes, ""))
        if tag not in VOID:
            self._open.append(len(self.read.elements) - 1)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open:
            name, attributes, text = self.read.elements[self._open[-1]]
            self.read.elements[self._open[-1]] = (name, attributes, text + data)


def read_page(html: str) -> Read:
    reader = _Reader()
    reader.feed(html)
    return reader.read

"""Reads a document: bytes of a file, or pasted text, to paragraphs that know where they came from."""

from collections.abc import Iterator

from paradiplomacy.extract.detection import language_of
from paradiplomacy.extract.document import Document
from paradiplomacy.extract.encodings import REPLACED, decode
from paradiplomacy.extract.files import Content, UnreadableDocumentError, content_of, lines_of
from paradiplomacy.extract.heading import headline_first, published_in, publisher_of
from paradiplomacy.extract.notes import Note
from paradiplomacy.extract.other_stories import own_part
from paradiplomacy.extract.wrapping import unwrapped
from paradiplomacy.model.partial_dates import is_partial_date

MAX_CHARACTERS = 300_000
"""More is no article; what follows is left out, with a notice."""


def read_document(
    data: bytes | str,
    *,
    name: str,
    language: str = "auto",
    published: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    charset: str | None = None,
) -> Document:
    """Read one article.

    Args:
        data: a file's bytes (text in any usual encoding, HTML, PDF, DOCX), or text as pasted.
        name: of the file or address, for messages.
        language: ISO 639-1, or ``auto`` to detect it.
        published: partial date, where the caller knows it; it goes before what the document says.
        publisher: likewise.
        url: likewise.
        charset: what a web server calls the encoding of the bytes; None: nothing.

    Raises:
        UnreadableDocumentError: It is too large, an archive, locked, damaged, or holds no text.
    """
    content = content_of(data, name=name, charset=charset) if isinstance(data, bytes) else _pasted(data)
    paragraphs, cut = _within(headline_first(content.paragraphs))
    if not paragraphs:
        raise UnreadableDocumentError(f"{name}: holds no text")
    end, links = own_part(paragraphs)
    told = publisher_of(paragraphs[:end] if end == len(paragraphs) else paragraphs) | content.told
    date, printed = _date(paragraphs[:end], told.get("published"))
    return Document(
        name=name,
        paragraphs=paragraphs,
        end=end,
        links=links,
        language=language_of(paragraphs[:end]) if language == "auto" else language,
        title=told.get("title") or paragraphs[0],
        publisher=publisher or told.get("publisher"),
        author=told.get("author"),
        published=published or date,
        published_as_printed=None if published else printed,
        url=url or told.get("url"),
        encoding=content.encoding,
        notices=(*content.notices, *_notices(paragraphs, cut=cut)),
    )


def _pasted(text: str) -> Content:
    composed, _encoding = decode(text.encode("utf-8", "ignore"))
    return Content(lines_of(unwrapped(composed.splitlines())), "text")


def _within(paragraphs: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
    """Return the paragraphs up to the limit, and whether any was left out."""
    left = MAX_CHARACTERS
    kept: list[str] = []
    for paragraph in paragraphs:
        if left <= 0:
            return tuple(kept), True
        kept.append(paragraph[:left])
        left -= len(paragraph)
    return tuple(kept), left < 0


def _notices(paragraphs: tuple[str, ...], *, cut: bool) -> Iterator[Note]:
    if cut:
        yield Note("characters", count=MAX_CHARACTERS)
    if damaged := sum(paragraph.count(REPLACED) for paragraph in paragraphs):
        yield Note("damaged", count=damaged)


def _date(paragraphs: tuple[str, ...], told: str | None) -> tuple[str | None, str | None]:
    """Return the date of publication and its words; a date that a page's head gives goes first."""
    if told and is_partial_date(told):
        return told, told
    return published_in(paragraphs) or (None, None)

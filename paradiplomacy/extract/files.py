"""Takes the paragraphs out of a file, whatever it is: text, HTML, PDF, Word; size and pages are limited."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.encodings import decode
from paradiplomacy.extract.notes import Note
from paradiplomacy.extract.wrapping import unwrapped

MAX_BYTES = 20_000_000
MAX_PARAGRAPHS = 20_000

_BEFORE_PDF = 1_024
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|article|div|p)\b", re.IGNORECASE)
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""How Word names the part that holds a file with a password."""
_ARCHIVES = (b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"ustar")


class UnreadableDocumentError(ParadiplomacyError, ValueError):
    """A file that holds no text that could be read; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds.

    Attributes:
        paragraphs: without blank ones.
        told: what the file says about itself: ``title``, ``publisher``, ``author``, ``published``, ``url``.
        encoding: how bytes became letters.
        notices: what the reader should know.
    """

    paragraphs: tuple[str, ...]
    encoding: str
    told: dict[str, str] = field(default_factory=dict)
    notices: tuple[Note, ...] = ()


def content_of(data: bytes, *, name: str, charset: str | None = None) -> Content:
    """Read a file by what is in it, not by what it is called.

    Args:
        data: its bytes.
        name: for messages.
        charset: that was told beside it, by a web server.

    Raises:
        UnreadableDocumentError: It is too large, an archive, encrypted, damaged, or holds no text.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableDocumentError(f"{name}: larger than {MAX_BYTES // 1_000_000} MB; give the article alone")
    if _is_pdf(data):
        from paradiplomacy.extract.pdf import pdf_content

        return pdf_content(data, name=name)
    if data.startswith(b"PK\x03\x04"):
        from paradiplomacy.extract.docx import docx_content

        return docx_content(data, name=name)
    if data.startswith(_ARCHIVES) or data[257:262] == b"ustar":
        raise UnreadableDocumentError(f"{name}: an archive; unpack it and give its files one by one")
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if _LOCKED in data:
            raise UnreadableDocumentError(f"{name}: locked by a password; save an open copy")
        raise UnreadableDocumentError(f"{name}: an old Word file; save it as .docx and try again")
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableDocumentError(f"{name}: no text, HTML, PDF or Word file")
    text, encoding = decode(data, declared=charset)
    if _HTML.search(text[:4096]):
        from paradiplomacy.extract.html import html_content  # lxml takes a while to load

        return html_content(text, encoding, name=name)
    return Content(lines_of(unwrapped(text.splitlines())), encoding)


def _is_pdf(data: bytes) -> bool:
    """Tell a PDF, also with up to a kilobyte before it, as readers accept it; a text may speak of “%PDF-”."""
    return data.startswith(b"%PDF-") or (b"%PDF-" in data[:_BEFORE_PDF] and b"endobj" in data)


def lines_of(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the lines that are not blank, trimmed, without characters that cannot be seen."""
    kept = []
    for line in lines:
        clean = _UNSEEN.sub("", line).replace("\u00a0", " ").strip()
        if clean:
            kept.append(clean)
        if len(kept) >= MAX_PARAGRAPHS:
            break
    return tuple(kept)


_UNSEEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")

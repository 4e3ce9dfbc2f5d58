"""Reads a Word file as a stream: no tree is built, so a file made to fill the memory fills none."""

import re
import zipfile
import zlib
from io import BytesIO
from struct import error as StructError  # noqa: N812 -- its own name says nothing

from lxml import etree  # type: ignore[import-untyped]  # ships no types

from paradiplomacy.extract.docx_words import Reader, Title, Words
from paradiplomacy.extract.encodings import decode
from paradiplomacy.extract.files import Content, UnreadableDocumentError, lines_of

MAX_PARTS = 5_000
MAX_XML_BYTES = 20_000_000
MAX_ELEMENTS = 1_000_000
"""Of the text, unpacked: a report of three hundred pages has a tenth."""
MAX_GAP_BYTES = 1_500_000
"""From one element to the next: as long as the longest text that is read; one tag may hold as many attributes."""

_CHUNK = 65_536
_TEXT = re.compile(r"word/document\d*\.xml")
_PROPERTIES = "docProps/core.xml"
_DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    StructError,
    etree.LxmlError,
    EOFError,
    KeyError,
    OSError,
    RuntimeError,
    ValueError,
)


def docx_content(data: bytes, *, name: str) -> Content:
    """Return the paragraphs of a Word file, and the rows of its tables where they stand.

    Raises:
        UnreadableDocumentError: It is another archive, locked, damaged, too large when unpacked, or holds no text.
    """
    try:
        lines, title = _read(data, name=name)
    except UnreadableDocumentError:
        raise
    except _DAMAGES as error:
        raise UnreadableDocumentError(f"{name}: a damaged Word file ({type(error).__name__}); save it anew") from error
    paragraphs = lines_of(lines)
    if not paragraphs:
        raise UnreadableDocumentError(f"{name}: a Word file without text")
    return Content(tuple(decode(line.encode())[0] for line in paragraphs), "docx", {"title": title} if title else {})


def _read(data: bytes, *, name: str) -> tuple[list[str], str]:
    if data.count(b"PK\1\2") > MAX_PARTS:  # before a list of them is made
        raise UnreadableDocumentError(f"{name}: an archive; unpack it and give its files one by one")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {part.filename: part for part in archive.infolist()}
        text = next((part for path, part in parts.items() if _TEXT.fullmatch(path)), None)
        if text is None:
            raise UnreadableDocumentError(f"{name}: an archive; unpack it and give its files one by one")
        words, title = Words(), Title()
        _read_part(archive, text, words, name=name)
        if _PROPERTIES in parts:
            _read_part(archive, parts[_PROPERTIES], title, name=name)
    return words.lines(), title.text.strip()


def _read_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, reader: Reader, *, name: str) -> None:
    if part.flag_bits & 1:
        raise UnreadableDocumentError(f"{name}: locked by a password; save an open copy")
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise NotImplementedError  # Word has no other, and theirs take what memory they ask for
    parser = etree.XMLParser(target=reader, resolve_entities=False, no_network=True)
    gap = 0
    with archive.open(part) as opened:
        while not reader.is_full and (chunk := opened.read(_CHUNK)):
            gap = len(chunk) - chunk.rfind(b"<") if b"<" in chunk else gap + len(chunk)
            if max(part.file_size / MAX_XML_BYTES, reader.elements / MAX_ELEMENTS, gap / MAX_GAP_BYTES) > 1:
                raise UnreadableDocumentError(f"{name}: too large when unpacked; give the article alone")
            parser.feed(chunk)
    if not reader.is_full:
        parser.close()

"""Takes the lines out of a PDF, in a process of its own: a file made to crash or hold up pdfium harms nothing else.

Run as a script by :mod:`paradiplomacy.extract.pdf`: a PDF comes in, JSON goes out. It imports nothing of the project.
"""

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

MAX_PAGES = 200
MAX_CHARACTERS = 400_000
"""Read of a file: more than any article is kept of."""
MAX_MEMORY = 1_000_000_000
"""Bytes of address space, where the system can limit it; pdfium unpacks what a few bytes stand for."""
_HYPHENS = "\2\u00ad\ufffe"
"""What pdfium makes of a hyphen that ends a line."""
_SAMPLES = 4


def lines_of_pdf(data: bytes) -> dict[str, Any]:
    """Return a file's ``title``, its number of ``pages``, and the ``lines`` of each page that is read.

    A line is its words (with a soft hyphen at the end where a word goes on), left, right, bottom and top, in points
    from the lower left corner of the page.

    Raises:
        pypdfium2.PdfiumError: The file is locked or damaged.
    """
    from pypdfium2 import PdfDocument

    document = PdfDocument(data)
    return {
        "title": document.get_metadata_value("Title"),
        "pages": len(document),
        "lines": list(_pages(document)),
    }


def _pages(document: "PdfDocument") -> Iterator[list[tuple[str, float, float, float, float]]]:
    from pypdfium2 import PdfiumError

    left = MAX_CHARACTERS
    for number in range(min(len(document), MAX_PAGES)):
        try:
            page = document[number]
            text = page.get_textpage()
        except PdfiumError:
            continue  # one damaged page; the others may hold the article
        count = min(text.count_chars(), left)
        left -= count
        yield [line for start, end in _spans(text, count) if (line := _line(text, start, end))]
        text.close()
        page.close()


def _spans(text: "PdfTextPage", count: int) -> Iterator[tuple[int, int]]:
    """Yield where lines begin and end among the characters of a page."""
    from pypdfium2.raw import FPDFText_GetUnicode

    start = 0
    for index in range(count):
        char = chr(FPDFText_GetUnicode(text, index))
        if char in "\r\n" or char in _HYPHENS:
            yield start, index + (char in _HYPHENS)
            start = index + 1
    yield start, count


def _line(text: "PdfTextPage", start: int, end: int) -> tuple[str, float, float, float, float] | None:
    from pypdfium2.raw import FPDFText_GetUnicode

    codes = [FPDFText_GetUnicode(text, index) for index in range(start, end)]
    words = "".join(map(chr, codes)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    seen = [start + place for place, code in enumerate(codes) if code > ord(" ")]
    if not seen:
        return None
    boxes = [text.get_charbox(index, loose=True) for index in seen[:: max(1, len(seen) // _SAMPLES)]]
    _left, bottom, _right, top = sorted(boxes, key=lambda box: box[3] - box[1])[len(boxes) // 2]
    left, right = text.get_charbox(seen[0], loose=True)[0], text.get_charbox(seen[-1], loose=True)[2]
    soft = "\u00ad" if words[-1] in _HYPHENS else ""
    return words.rstrip(_HYPHENS).strip() + soft, left, right, bottom, top


def _limit_memory() -> None:
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    except (ImportError, OSError, ValueError):
        pass  # not every system can


def main() -> None:
    """Read a PDF from standard input, and print what it holds, or ``error``: pdfium's code for what is wrong."""
    from pypdfium2 import PdfiumError

    _limit_memory()
    try:
        answer = lines_of_pdf(sys.stdin.buffer.read())
    except PdfiumError as error:
        answer = {"error": error.err_code or 0}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()

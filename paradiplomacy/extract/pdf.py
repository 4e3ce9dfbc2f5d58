"""Reads a PDF with pdfium, within limits of memory and time."""

import json
import re
import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

from paradiplomacy.extract import pdf_worker
from paradiplomacy.extract.encodings import decode
from paradiplomacy.extract.files import Content, UnreadableDocumentError, lines_of
from paradiplomacy.extract.notes import Note
from paradiplomacy.extract.pdf_layout import Line, article_of

MAX_SECONDS = 30
"""For one file; hundreds of pages of text take two."""
_WORKER = Path(pdf_worker.__file__)
_PLACES = BoundedSemaphore(2)
"""How many files are read at a time: what visitors send together stays within memory."""
_NO_TITLE = re.compile(r"(?:microsoft word|untitled)\b.*|.*\.[a-z]{3,5}", re.IGNORECASE | re.DOTALL)
"""What programs put there: the name of a file."""
_LOCKED = frozenset({4, 5})
"""pdfium's codes for a password that is wanted and for a protection it does not know."""


def pdf_content(data: bytes, *, name: str) -> Content:
    """Return the paragraphs of a PDF, its headline first.

    Raises:
        UnreadableDocumentError: It is locked, damaged, takes too long, or holds pictures only.
    """
    found = _read(data, name=name)
    if found.get("error") in _LOCKED:
        raise UnreadableDocumentError(f"{name}: locked by a password; save an open copy")
    if "error" in found:
        raise UnreadableDocumentError(f"{name}: a damaged PDF; save it anew")
    headline, paragraphs = article_of([[Line(*line) for line in page] for page in found["lines"]])
    kept = lines_of(decode("\n".join(paragraphs).encode("utf-8", "ignore"))[0].splitlines())
    if not kept:
        raise UnreadableDocumentError(f"{name}: a PDF of pictures without text; run text recognition over it first")
    title = kept[0] if headline else _title_in(found["title"])
    notices = (Note("pages", count=pdf_worker.MAX_PAGES),) if found["pages"] > pdf_worker.MAX_PAGES else ()
    return Content(kept, "pdf", {"title": title} if title else {}, notices)


def _title_in(told: str) -> str:
    return "" if _NO_TITLE.fullmatch(told.strip()) else told.strip()


def _read(data: bytes, *, name: str) -> dict[str, Any]:
    """Let the worker read; ``-P`` keeps its neighbours from being taken for modules of Python's."""
    try:
        with _PLACES:
            done = subprocess.run(  # noqa: S603 -- no shell; our own script
                [sys.executable, "-P", str(_WORKER)], input=data, capture_output=True, timeout=MAX_SECONDS, check=True
            )
        found: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise UnreadableDocumentError(f"{name}: takes too long to read; save its text alone") from error
    except (subprocess.CalledProcessError, ValueError):
        return {"error": 0}  # pdfium gave up on it, or ran out of memory
    return found

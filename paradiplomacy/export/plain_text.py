"""Text for documents: one line, without what a file cannot hold or what turns the text around it."""

import re

_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def one_line(text: str, *, longest: int | None = None) -> str:
    """Return text on one line; what is longer than it may be is cut, and an ellipsis says so."""
    line = _NOT_TEXT.sub("", " ".join(text.split()))
    return line if longest is None or len(line) <= longest else line[: longest - 1].rstrip() + "…"

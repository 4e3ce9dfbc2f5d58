"""Reads bytes of unknown encoding: Unicode first, then the encodings in which Vietnamese was written before it."""

import re
import unicodedata
from collections.abc import Callable

from paradiplomacy.extract.legacy_tables import TCVN3, VISCII, VNI

REPLACED = "\N{REPLACEMENT CHARACTER}"
"""Stands for what was damaged."""
_SAMPLE = 200_000
"""Bytes that a guess looks at."""
_LEAST_SHARE = 3
"""Signs beyond ASCII that are whole, for each that is not, in text of an encoding; by chance there is one for two."""
_LEAST_WORDS = 4
"""Fewer common words may be chance, in text that is valid Unicode already."""
_COMMON = re.compile(
    r"\b(?:của|và|các|những|được|trong|với|tỉnh|hợp|tác|người|năm|đã|phố|nước|việc|này|một|không|hai|địa|phương|ký|kết)\b"
)
"""Frequent Vietnamese words: only the right table turns bytes into them."""
_VNI_PAIR = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_KNOWN = re.compile(r"(?:big5|cp\d|euc|gb|iso|koi8|ks|mac|s?jis|shift|tis|windows)[\w-]*")
"""Encodings of text; Python has others, some of which take for ever. UTF-8 needs no declaration."""
_SAID_OF_ALL = frozenset({"windows-1258", "windows-1252", "iso-8859-1"})
"""Declared where nothing is known, too."""
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decode(content: bytes, *, declared: str | None = None) -> tuple[str, str]:
    """Return composed text (NFC) and the name of its encoding.

    UTF-8, and UTF-16 with its mark, are certain; so is UTF-8 with some damage, which is replaced by U+FFFD. Otherwise
    the legacy encoding that yields the most common Vietnamese words is taken; where none yields any, the declared one
    if the bytes agree, or Windows-1252, the most common old encoding of French.

    Args:
        content: the bytes.
        declared: what came with the bytes; None: what they declare themselves, as web pages do.
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _composed(content.decode(name, errors="replace")), name
    try:
        return _recovered(content.decode("utf-8"))
    except UnicodeDecodeError:
        text = content.decode("utf-8", errors="replace")
    if _is_nearly_whole(text):
        return _composed(text), "utf-8"
    best, words = _best_table(content[:_SAMPLE])
    if words:
        return _TABLES[best](content), best
    return _as_declared(content, declared) or (_composed(content.decode("cp1252", errors="replace")), "windows-1252")


def _is_nearly_whole(text: str) -> bool:
    """Tell whether damage, read as U+FFFD, is rare among the letters that only the right encoding yields."""
    damaged = text.count(REPLACED)
    return len(text) - len(text.encode("ascii", "ignore")) > (1 + _LEAST_SHARE) * damaged


def _as_declared(content: bytes, declared: str | None) -> tuple[str, str] | None:
    """Trust a declaration only where Python knows it and the bytes agree; what came beside them goes first."""
    inside = _CHARSET.search(content[:4096])
    for name in (declared or "", inside[1].decode("ascii") if inside else ""):
        text = _text_in(content, name.lower())
        if text and _is_nearly_whole(text):
            return _composed(text), name.lower()
    return None


def _text_in(content: bytes, name: str) -> str | None:
    if name in _SAID_OF_ALL or not _KNOWN.fullmatch(name):
        return None
    try:
        return content.decode(name, errors="replace")
    except LookupError:
        return None


def _recovered(text: str) -> tuple[str, str]:
    """Undo legacy letters that were saved as if they were Windows-1252, as old web pages were."""
    composed = _composed(text)
    try:
        content = text.encode("cp1252")
    except UnicodeEncodeError:
        return composed, "utf-8"
    as_it_stands = len(_COMMON.findall(composed[:_SAMPLE].lower()))
    best, words = _best_table(content[:_SAMPLE])
    if words >= _LEAST_WORDS and words > 2 * as_it_stands:
        return _TABLES[best](content), f"{best} saved as utf-8"
    return composed, "utf-8"


def _best_table(sample: bytes) -> tuple[str, int]:
    """Return the encoding under which a sample has the most common words, and how many."""
    scores = {name: len(_COMMON.findall(read(sample).lower())) for name, read in _TABLES.items()}
    best = max(scores, key=lambda name: scores[name])
    return best, scores[best]


def _windows_1258(content: bytes) -> str:
    """Read the one encoding that writes tone marks after their letters."""
    return _composed(content.decode("cp1258", errors="replace"))


def _viscii(content: bytes) -> str:
    return _composed(content.decode("latin-1").translate(VISCII))


def _tcvn3(content: bytes) -> str:
    return _composed(content.decode("latin-1").translate(TCVN3))


def _vni(content: bytes) -> str:
    text = content.decode("cp1252", errors="replace")
    return _composed(_VNI_PAIR.sub(lambda match: VNI[match[0]], text))


_TABLES: dict[str, Callable[[bytes], str]] = {
    "windows-1258": _windows_1258,
    "viscii": _viscii,
    "tcvn3": _tcvn3,
    "vni": _vni,
}


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)

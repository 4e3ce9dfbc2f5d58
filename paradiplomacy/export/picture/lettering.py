"""The typeface of pictures and documents, and how wide words are in it."""

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from PIL import ImageFont

from paradiplomacy.export.plain_text import one_line

FAMILY = "Be Vietnam Pro"
"""Drawn for Vietnamese, whose stacked accents most typefaces crowd; comes as a package (SIL Open Font License)."""
FONT_STACK = f"{FAMILY}, Noto Sans, Noto Sans CJK SC, system-ui, sans-serif"
_FILES = {400: "BeVietnamPro-Regular.ttf", 600: "BeVietnamPro-SemiBold.ttf"}
_MEASURED_AT = 100
_LONGEST = 1000


def font_folder() -> Path:
    """Return the folder of the typeface's files."""
    return Path(str(files("fontpkg_be_vietnam_pro") / "files"))


def width(words: str, size: float, *, weight: int = 400) -> float:
    """Return how wide a line of text is, in the unit of its size."""
    return float(_font(weight).getlength(words)) * size / _MEASURED_AT


def shortened(words: str, room: float, size: float, *, weight: int = 400) -> str:
    """Return text that fits a width; what does not is cut, and an ellipsis says so."""
    words = one_line(words, longest=_LONGEST)
    if width(words, size, weight=weight) <= room:
        return words
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        fits = width(words[:middle].rstrip() + "…", size, weight=weight) <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return words[:low].rstrip() + "…"


@lru_cache(maxsize=4)
def _font(weight: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(font_folder() / _FILES[weight]), _MEASURED_AT)

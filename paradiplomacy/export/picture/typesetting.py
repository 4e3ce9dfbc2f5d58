"""Typst as a renderer: pictures to PNG and PDF, with our own typeface only, so that every machine gives the same."""

import datetime as dt
from functools import lru_cache

import typst

from paradiplomacy.export.picture.lettering import FAMILY, font_folder

_SHEET = """
#let picture = bytes(sys.inputs.picture)
#set document(title: sys.inputs.title, keywords: sys.inputs.keywords, date: auto)
#set page(width: float(sys.inputs.width) * 1pt, height: float(sys.inputs.height) * 1pt, margin: 0pt)
#set text(font: "FAMILY")
#image(picture, format: "svg", width: 100%, height: 100%, alt: sys.inputs.title)
""".replace("FAMILY", FAMILY)
_PIXELS_PER_INCH = 72
"""At which one point is one pixel."""


@lru_cache(maxsize=2)
def fonts(*, with_system_fonts: bool) -> typst.Fonts:
    """Return the typefaces: our own, and on request those of the machine, for scripts that ours lacks."""
    return typst.Fonts(include_system_fonts=with_system_fonts, font_paths=[str(font_folder())])


def rendered(svg: str, *, as_png: bool, size: tuple[int, int], title: str, keywords: str, day: dt.date) -> bytes:
    """Return an SVG as PNG, one pixel a unit, or as PDF; equal input gives equal bytes.

    Args:
        svg: the picture.
        as_png: PNG, else PDF.
        size: width and height.
        title: what a reader is told of it.
        keywords: for the file's properties.
        day: written as the day of making.
    """
    inputs = {"picture": svg, "title": title, "keywords": keywords, "width": str(size[0]), "height": str(size[1])}
    made = typst.compile(
        _SHEET.encode(),
        format="png" if as_png else "pdf",
        ppi=_PIXELS_PER_INCH,
        sys_inputs=inputs,
        font_paths=fonts(with_system_fonts=False),
        timestamp=int(dt.datetime.combine(day, dt.time(), dt.UTC).timestamp()),
    )
    return bytes(made)

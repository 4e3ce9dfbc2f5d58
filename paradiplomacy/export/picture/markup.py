"""The few pieces of SVG that a picture is made of."""

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr  # writes only: nothing is parsed

from paradiplomacy.export.plain_text import one_line


def element(name: str, content: str = "", /, **attributes: object) -> str:
    """Return an element; underscores in names of attributes stand for hyphens, None leaves one out."""
    given = "".join(
        f" {key.rstrip('_').replace('_', '-')}={quoteattr(str(value))}"
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{given}>{content}</{name}>" if content else f"<{name}{given}/>"


def text(words: str, x: float, y: float, /, **attributes: object) -> str:
    """Return a line of text; nothing in it is read as SVG, and nothing turns the text around it."""
    return element("text", escape(one_line(words)), x=number(x), y=number(y), **attributes)


def number(value: float) -> str:
    """Return a coordinate with one decimal, the shortest way."""
    return f"{value:.1f}".removesuffix(".0")


def path(points: Sequence[tuple[float, float]], *, closed: bool = False) -> str:
    """Return path data through points."""
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + ("Z" if closed else "")

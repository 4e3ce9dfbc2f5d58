"""The legend of a picture: what is in it, with counts, and nothing else."""

from collections import Counter
from collections.abc import Sequence

from paradiplomacy import i18n
from paradiplomacy.export.picture.colouring import Colouring, status_colour
from paradiplomacy.export.picture.lettering import shortened
from paradiplomacy.export.picture.links import DRAWING_ORDER, LOOKS
from paradiplomacy.export.picture.marks import INK, MUTED, Mark, draw_mark
from paradiplomacy.export.picture.markup import element, number, text
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import focus_of
from paradiplomacy.mapview.scene import ROLES, style_of

_SAMPLE_PX, _LINE_PX, _LETTERS_PX = 30.0, 21.0, 12.5
Row = tuple[str, str, int]
"""A sample (SVG, drawn around the left end of the row's middle), a name, a count."""


def draw_legend(
    snapshot: Snapshot, colouring: Colouring, marks: Sequence[Mark], *, across: float, down: float, size: float
) -> str:
    """Return the legend from its upper left corner on, no larger than it may be: rows that do not fit are left out."""
    _ = i18n.catalogue(snapshot.language).gettext
    sections: list[tuple[str, list[Row]]] = [
        (colouring.title, [(_line(colour, 1.0, 3.0), name, count) for colour, name, count in colouring.legend]),
        (_("Lines"), _line_rows(snapshot, is_coloured=snapshot.view.colour == "status")),
        (_("Places"), _mark_rows(snapshot, marks)),
    ]
    drawn, y, step = [], 0.0, _LINE_PX * size
    for title, rows in sections:
        if not rows or y + 2 * step > down:
            continue
        y += step
        drawn.append(text(title, 0, y, font_size=number(_LETTERS_PX * size), font_weight=600, fill=INK))
        for sample, name, count in rows[: int((down - y) / step)]:
            y += step
            drawn.append(_row(sample, name, count, y, across=across, size=size))
        y += step * 0.45
    return "".join(drawn)


def _line_rows(snapshot: Snapshot, *, is_coloured: bool) -> list[Row]:
    _ = i18n.catalogue(snapshot.language).gettext
    names = {
        "signed": _("Signed or renewed"),
        "established": _("Established, no document named"),
        "intention": _("Planned or sought"),
        "ended": _("Ended or expired"),
    }
    counts = Counter(style_of(link, as_of=snapshot.day) for link in focus_of(snapshot))
    rows = []
    for style in (one for one in reversed(DRAWING_ORDER) if counts[one]):
        look, colour = LOOKS[style], status_colour(style) if is_coloured else INK
        rows.append((_line(colour, look.opacity, 2.4 * look.width, look.dash), names[style], counts[style]))
    return rows


def _mark_rows(snapshot: Snapshot, marks: Sequence[Mark]) -> list[Row]:
    _ = i18n.catalogue(snapshot.language).gettext
    names = {
        "province": _("Province of Vietnam"),
        "locality": _("Partner locality"),
        "institution": _("Institution"),
        "country": _("Country hoped for"),
    }
    counts = Counter(mark.role for mark in marks if mark.is_focused)
    return [(draw_mark(role, _SAMPLE_PX / 2, 0, 5, MUTED), names[role], counts[role]) for role in ROLES if counts[role]]


def _line(colour: str, opacity: float, width: float, dash: str | None = None) -> str:
    return element("path", d=f"M1 0H{_SAMPLE_PX - 1}", stroke=colour, stroke_opacity=opacity,
                   stroke_width=number(width), stroke_dasharray=dash)  # fmt: skip


def _row(sample: str, name: str, count: int, y: float, *, across: float, size: float) -> str:
    letters = _LETTERS_PX * size
    left = (_SAMPLE_PX + 9) * size
    words = shortened(name, across - left - 34 * size, letters)
    middle = f"translate(0 {number(y - letters * 0.35)}) scale({size:g})"
    return (
        element("g", sample, transform=middle)
        + text(words, left, y, font_size=number(letters), fill=MUTED)
        + text(str(count), across, y, font_size=number(letters), fill=MUTED, text_anchor="end")
    )

"""The whole picture: title, map, legend and colophon on one sheet; or the bare map, for documents."""

from xml.sax.saxutils import escape  # writes only: nothing is parsed

from paradiplomacy import i18n
from paradiplomacy.export.picture.background import draw_background
from paradiplomacy.export.picture.colouring import Colouring, colouring_of
from paradiplomacy.export.picture.frame import Frame, frame_around
from paradiplomacy.export.picture.legend import draw_legend
from paradiplomacy.export.picture.lettering import FONT_STACK, shortened, width
from paradiplomacy.export.picture.links import arc_of, draw_lines
from paradiplomacy.export.picture.marks import INK, MUTED, Mark, draw_marks, draw_names, marks_of
from paradiplomacy.export.picture.markup import element, number, text
from paradiplomacy.export.picture.projection import projection_for
from paradiplomacy.export.plain_text import one_line
from paradiplomacy.export.provenance import provenance_of
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import focus_of, headline

PICTURE_SIZE, WORLD_SIZE = (1600, 1000), (1600, 800)
PREVIEW_SIZE = (1200, 630)
"""What link previews show in full: 1.91 to 1."""
_ACCENT, _PAPER = "#0a6a6a", "#fcfcfa"


def picture_size(snapshot: Snapshot) -> tuple[int, int]:
    """Return width and height of a picture: a map of the whole world is wide and low."""
    arcs = [point for link in focus_of(snapshot) for point in arc_of(link, snapshot.dataset.places)]
    return WORLD_SIZE if arcs and projection_for(arcs).is_whole_world else PICTURE_SIZE


def draw_sheet(snapshot: Snapshot, *, size: tuple[int, int]) -> str:
    """Return the map of a view with title, legend and colophon, as SVG.

    Args:
        snapshot: what to draw.
        size: width and height in pixels.
    """
    across, down = size
    unit = max(0.9, across / PICTURE_SIZE[0])
    head, foot, side = 92 * unit, 40 * unit, 330 * unit
    frame, colouring, marks = _composed(snapshot, across - side, down - head - foot, size=unit)
    body = _map(snapshot, frame, colouring, marks, size=unit)
    legend = draw_legend(snapshot, colouring, marks, across=side - 44 * unit, down=frame.height - 16, size=unit)
    hole = f"M0 {number(head)}v{number(frame.height)}h{number(frame.width)}V{number(head)}Z"
    parts = (
        element("rect", width=across, height=down, fill=_PAPER),
        element("g", body, transform=f"translate(0 {number(head)})"),
        # What reaches out of the map is covered: to cut it there would take long.
        element("path", d=f"M0 0H{across}V{down}H0Z{hole}", fill=_PAPER, fill_rule="evenodd"),
        element("g", legend, transform=f"translate({number(frame.width + 22 * unit)} {number(head + 8 * unit)})"),
        _head(snapshot, across, unit),
        _foot(snapshot, across, down, unit),
    )
    return _document("".join(parts), across, down, snapshot)


def draw_bare_map(snapshot: Snapshot, *, size: tuple[int, int]) -> str:
    """Return the map alone, without title and legend, as SVG."""
    across, down = size
    frame, colouring, marks = _composed(snapshot, across, down, size=1.0)
    return _document(_map(snapshot, frame, colouring, marks, size=1.0), across, down, snapshot)


def _composed(snapshot: Snapshot, across: float, down: float, *, size: float) -> tuple[Frame, Colouring, list[Mark]]:
    arcs = [point for link in focus_of(snapshot) for point in arc_of(link, snapshot.dataset.places)]
    frame = frame_around(arcs, width=across, height=down, margin=min(70 * size, down / 8))
    colouring = colouring_of(snapshot)
    return frame, colouring, marks_of(snapshot, frame, colouring, size=size)


def _map(snapshot: Snapshot, frame: Frame, colouring: Colouring, marks: list[Mark], *, size: float) -> str:
    return (
        draw_background(frame, units=snapshot.view.units)
        + draw_lines(snapshot, frame, colouring.of_link, size=size)
        + draw_marks(marks)
        + draw_names(marks, frame, language=snapshot.language, size=size)
    )


def _head(snapshot: Snapshot, across: float, unit: float) -> str:
    title, subtitle = headline(snapshot)
    left, room = 28 * unit, across - 56 * unit
    brand = i18n.catalogue(snapshot.language).gettext("Paradiplomacy Atlas")
    beside = width(brand, 15 * unit, weight=600) + 30 * unit
    line = shortened(title, room - beside, 30 * unit, weight=600)
    return (
        text(line, left, 46 * unit, font_size=number(30 * unit), font_weight=600, fill=INK)
        + text(shortened(subtitle, room, 16 * unit), left, 74 * unit, font_size=number(16 * unit), fill=MUTED)
        + text(brand, across - left, 44 * unit, font_size=number(15 * unit), font_weight=600, fill=_ACCENT,
               text_anchor="end")
    )  # fmt: skip


def _foot(snapshot: Snapshot, across: float, down: float, unit: float) -> str:
    _ = i18n.catalogue(snapshot.language).gettext
    told = provenance_of(snapshot)
    version = _("Data {version} of {date}").format(version=told.version, date=i18n.date(told.date, snapshot.language))
    words = " \N{MIDDLE DOT} ".join([version, told.licence_title, _("Base map: Natural Earth"), told.address])
    letters, left = 12.5 * unit, 28 * unit
    return text(
        shortened(words, across - 2 * left, letters), left, down - 15 * unit, font_size=number(letters), fill=MUTED
    )


def _document(body: str, across: float, down: float, snapshot: Snapshot) -> str:
    title, subtitle = headline(snapshot)
    told = provenance_of(snapshot)
    about = f"{subtitle}. {told.citation} {told.filters}. {told.licence_title}. {told.attribution}"
    described = element("title", _plain(title)) + element("desc", _plain(about))
    return element("svg", described + body, xmlns="http://www.w3.org/2000/svg", width=number(across),
                   height=number(down), viewBox=f"0 0 {number(across)} {number(down)}", font_family=FONT_STACK,
                   role="img")  # fmt: skip


def _plain(words: str) -> str:
    return escape(one_line(words))

"""Pictures as PNG."""

import datetime as dt

from paradiplomacy.export.picture.sheet import PREVIEW_SIZE, draw_sheet, picture_size
from paradiplomacy.export.picture.typesetting import rendered
from paradiplomacy.export.provenance import in_one_line, provenance_of
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import headline


def write(snapshot: Snapshot) -> bytes:
    """Return the map of a snapshot with title, legend and colophon."""
    return raster(snapshot, as_png=True, size=picture_size(snapshot))


def preview(snapshot: Snapshot) -> bytes:
    """Return the picture that a link to the view shows where it is pasted."""
    return raster(snapshot, as_png=True, size=PREVIEW_SIZE)


def raster(snapshot: Snapshot, *, as_png: bool, size: tuple[int, int]) -> bytes:
    """Return the sheet of a snapshot as PNG or as PDF."""
    return rendered(
        draw_sheet(snapshot, size=size),
        as_png=as_png,
        size=size,
        title=headline(snapshot)[0],
        keywords=in_one_line(snapshot),
        day=dt.date.fromisoformat(provenance_of(snapshot).date[:10]),
    )

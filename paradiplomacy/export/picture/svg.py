"""Pictures as SVG."""

from paradiplomacy.export.picture.sheet import draw_sheet, picture_size
from paradiplomacy.export.snapshot import Snapshot


def write(snapshot: Snapshot) -> bytes:
    """Return the map of a snapshot with title, legend and colophon."""
    return draw_sheet(snapshot, size=picture_size(snapshot)).encode()

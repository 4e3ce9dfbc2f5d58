"""Pictures as PDF, whose lines and letters stay sharp at any size."""

from paradiplomacy.export.picture.png import raster
from paradiplomacy.export.picture.sheet import picture_size
from paradiplomacy.export.snapshot import Snapshot


def write(snapshot: Snapshot) -> bytes:
    """Return the map of a snapshot with title, legend and colophon."""
    return raster(snapshot, as_png=False, size=picture_size(snapshot))

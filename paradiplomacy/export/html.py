"""The interactive map as one HTML file that opens from a disk, with no network."""

from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.mapview.standalone import standalone_html


def write(snapshot: Snapshot) -> bytes:
    """Return the map of a snapshot with its panel and sources."""
    page = standalone_html(snapshot.dataset, snapshot.view, language=snapshot.language, today=snapshot.today)
    return page.encode()

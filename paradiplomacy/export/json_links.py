"""Links as JSON, in the shape of the API, with all their statements."""

import json

from paradiplomacy.export.provenance import notes
from paradiplomacy.export.shapes import link_shape
from paradiplomacy.export.snapshot import Snapshot


def write(snapshot: Snapshot) -> bytes:
    """Return all links of a snapshot as one list."""
    items = [
        link_shape(snapshot.dataset, link, language=snapshot.language, today=snapshot.day) for link in snapshot.links
    ]
    content = {
        "data_version": snapshot.dataset.version,
        "count": len(items),
        "items": items,
        "next": None,
        "provenance": dict(notes(snapshot)),
    }
    return (json.dumps(content, ensure_ascii=False) + "\n").encode()

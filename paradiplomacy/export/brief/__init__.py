"""The visit brief: two pages A4 about a province, a partner or a link, to print before a visit."""

from paradiplomacy.export.brief.pages import fitted
from paradiplomacy.export.brief.subject import brief_subject
from paradiplomacy.export.snapshot import ExportError, Snapshot


def write(snapshot: Snapshot) -> bytes:
    """Return the brief as PDF: about what the view selects or filters for, whatever its other filters hide.

    Raises:
        ExportError: The view is about no single link or place.
    """
    subject = brief_subject(snapshot)
    if subject is None:
        raise ExportError("a visit brief is about one link or place; name it: link=… or place=…")
    return fitted(subject)

"""The sources of a view as RIS, for Zotero, EndNote and Mendeley."""

from paradiplomacy.export.provenance import in_one_line
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.model.source import Source


def write(snapshot: Snapshot) -> bytes:
    """Return one record a source; a note in each says where the list comes from."""
    origin = in_one_line(snapshot)
    return "".join(_record(source, origin) for source in snapshot.sources()).encode()


def _record(source: Source, origin: str) -> str:
    date = source.published_date or ""
    fields = (
        ("TY", "NEWS"),
        ("ID", source.source_id),
        ("TI", source.title),
        ("AU", source.author),
        ("T2", source.publisher),
        ("PB", source.publisher),
        ("PY", date[:4]),
        ("DA", _date(date)),
        ("LA", source.language),
        ("UR", source.url),
        ("Y2", _date(source.accessed_date or "")),
        ("N1", origin),
    )
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value]
    return "\r\n".join([*lines, "ER  - ", "", ""])


def _date(partial: str) -> str:
    """Return a date as RIS has it: ``2024/03/25``, ``2024/03/`` or ``2024//``, always with two slashes."""
    return "/".join([*partial.split("-"), "", ""][:3]) if partial else ""

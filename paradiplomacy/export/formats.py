"""Every format that the atlas can be taken away in; menu, command and API read this one table.

A format's module is imported only when something is written in it: most stand on libraries that take their time.
"""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, cast

from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import subject_of
from paradiplomacy.model.place import Place

Group = Literal["table", "map", "citations", "calendar", "brief"]
Writer = Callable[[Snapshot], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """One format.

    Attributes:
        name: by which command and address ask for it.
        extension: of the file, without a dot.
        module: below ``paradiplomacy.export``; its function ``write`` turns a snapshot into the file.
        needs_subject: whether a link or a place must be selected.
    """

    name: str
    group: Group
    media_type: str
    extension: str
    module: str
    needs_subject: bool = False

    @property
    def is_text(self) -> bool:
        """Whether a terminal can show the file."""
        return self.media_type.startswith("text/") or self.extension in _TEXTS

    def write(self, snapshot: Snapshot) -> bytes:
        """Return the file.

        Raises:
            ExportError: There is nothing to write, as its message says.
        """
        module = importlib.import_module(f"paradiplomacy.export.{self.module}")
        return cast("Writer", module.write)(snapshot)

    def file_name(self, snapshot: Snapshot) -> str:
        """Return a name that tells view, language and data version apart, in plain ASCII."""
        subject = subject_of(snapshot)
        name = subject.place_id if isinstance(subject, Place) else subject.link_id if subject else ""
        stem = "visit-brief" if self.needs_subject else "paradiplomacy-atlas"
        parts = (stem, name.replace("~", "-"), snapshot.language, snapshot.dataset.version)
        return f"{'-'.join(part for part in parts if part)}.{self.extension}"


_TEXTS = frozenset({"json", "geojson", "svg", "kml", "bib", "ris"})
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_ALL = (
    Format("csv", "table", "text/csv; charset=utf-8", "csv", "csv_table"),
    Format("xlsx", "table", _XLSX, "xlsx", "xlsx"),
    Format("parquet", "table", "application/vnd.apache.parquet", "parquet", "parquet"),
    Format("json", "table", "application/json", "json", "json_links"),
    Format("datapackage", "table", "application/zip", "zip", "data_package"),
    Format("html", "map", "text/html; charset=utf-8", "html", "html"),
    Format("png", "map", "image/png", "png", "picture.png"),
    Format("svg", "map", "image/svg+xml", "svg", "picture.svg"),
    Format("pdf", "map", "application/pdf", "pdf", "picture.pdf"),
    Format("geojson", "map", "application/geo+json", "geojson", "geojson"),
    Format("kml", "map", "application/vnd.google-earth.kml+xml", "kml", "kml"),
    Format("bibtex", "citations", "application/x-bibtex; charset=utf-8", "bib", "bibtex"),
    Format("ris", "citations", "application/x-research-info-systems; charset=utf-8", "ris", "ris"),
    Format("quickstatements", "citations", "text/plain; charset=utf-8", "txt", "quickstatements"),
    Format("ics", "calendar", "text/calendar; charset=utf-8", "ics", "calendar"),
    Format("brief", "brief", "application/pdf", "pdf", "brief", needs_subject=True),
)
FORMATS: Mapping[str, Format] = MappingProxyType({one.name: one for one in _ALL})

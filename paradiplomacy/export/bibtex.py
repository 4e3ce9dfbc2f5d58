"""The sources of a view as BibTeX, for reference managers and LaTeX."""

import re

from paradiplomacy.export.provenance import in_one_line
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.model.source import Source

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{mark: f"\\{mark}" for mark in "&%$#_"},
}


def write(snapshot: Snapshot) -> bytes:
    """Return one ``@online`` entry a source; the first line says where the list comes from."""
    entries = [f"% {in_one_line(snapshot)}", *map(_entry, snapshot.sources())]
    return ("\n\n".join(entries) + "\n").encode()


def _entry(source: Source) -> str:
    fields = {
        "title": f"{{{_escaped(source.title)}}}",
        "author": f"{{{_escaped(source.author)}}}" if source.author else None,
        "organization": _escaped(source.publisher),
        "date": source.published_date,
        "url": _address(source.url) if source.url else None,
        "urldate": source.accessed_date,
        "langid": source.language,
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@online{{{source.source_id},", *lines, "}"])


def _escaped(text: str) -> str:
    """Return text on one line in which TeX finds no command."""
    return "".join(_SPECIAL.get(mark, mark) for mark in " ".join(text.split()))


def _address(url: str) -> str:
    """Return an address with balanced braces: one alone would end the field."""
    return re.sub(r"[{}\\]", lambda mark: f"%{ord(mark[0]):02X}", url)

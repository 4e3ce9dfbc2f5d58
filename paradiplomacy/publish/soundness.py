"""Whether the files of ``data/`` are those that were built: every one against its checksum."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from paradiplomacy.store import content, load_package

REMEDY = "run `paradiplomacy build` (gazetteer and base map: `paradiplomacy build --geodata`)"
_INDEXES = ("gazetteer.json", "basemap/basemap.json")
"""Of what is built from packages; each names its files and their checksums, beside them."""


def damaged_files(folder: Path) -> tuple[str, ...]:
    """Return the files that are missing or not as they were built, tables first; empty where all is well.

    Args:
        folder: of the built tables; gazetteer and base map are looked at where their indexes lie there too.

    Raises:
        DatasetError: What describes the tables cannot be read.
    """
    while True:
        package = load_package(folder)
        tables = {resource.path: resource.hash.removeprefix("sha256:") for resource in package.resources}
        found = tuple(name for name, checksum in {**tables, **_from_packages(folder)}.items()
                      if _checksum(folder, name) != checksum)  # fmt: skip
        if load_package(folder) == package:  # else another version came meanwhile
            return found


def _from_packages(folder: Path) -> dict[str, str]:
    """Return name -> checksum of the files that indexes name; of an index that cannot be read, its own name."""
    found: dict[str, str] = {}
    for index in _INDEXES:
        path = folder / index
        if not path.exists():
            continue
        try:
            told = json.loads(path.read_bytes())
            parent = Path(index).parent
            found |= {(parent / one["file"]).as_posix(): str(one["sha256"]) for one in _entries(told)}
        except (OSError, ValueError, KeyError, TypeError):
            found[index] = ""
    return found


def _entries(told: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield what an index says of its files: of its only one, or of each level."""
    if "levels" in told:
        yield from told["levels"]
    else:
        yield told


def _checksum(folder: Path, name: str) -> str | None:
    try:
        return hashlib.sha256(content(folder, name)).hexdigest()
    except OSError:
        return None

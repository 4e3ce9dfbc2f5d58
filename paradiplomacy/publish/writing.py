"""Writes the files of ``data/``: all of them or none, whenever the power fails or the process is killed.

New files are first written to a folder beside the old ones. Renaming that folder is the moment at which the new
version holds: from then on readers look into it before they look at the old files (:func:`paradiplomacy.store.content`
does). Then each file moves to its place; a writer that was killed meanwhile is finished by the next one.
"""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from paradiplomacy.store import PENDING_FOLDER, content

_NEW_FOLDER = ".new"
_TABLES = ("*.jsonl", "*.csv")


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files, and remove tables that are no longer built; one writer at a time.

    Whatever fails before all are written (a full disk, say) leaves the folder as it was.

    Args:
        folder: made where it is missing.
        files: name below the folder -> content.
    """
    folder.mkdir(parents=True, exist_ok=True)
    finish_writing(folder)
    new = folder / _NEW_FOLDER
    try:
        for name, body in files.items():
            _write(new / name, body)
        new.rename(folder / PENDING_FOLDER)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    finish_writing(folder)
    for name in _no_longer_built(folder, files):
        (folder / name).unlink()


def finish_writing(folder: Path) -> None:
    """Move the files of a version that holds already to their places, and remove what an unfinished writer left."""
    shutil.rmtree(folder / _NEW_FOLDER, ignore_errors=True)
    pending = folder / PENDING_FOLDER
    for path in sorted(pending.rglob("*")):
        place = folder / path.relative_to(pending)
        if path.is_dir():
            place.mkdir(exist_ok=True)
        else:
            path.replace(place)
    shutil.rmtree(pending, ignore_errors=True)


def differing_files(folder: Path, files: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return the names of the files that a folder lacks, that differ from what was built, or are built no more."""

    def same(name: str) -> bool:
        try:
            return content(folder, name) == files[name]
        except OSError:
            return False

    return (*(name for name in sorted(files) if not same(name)), *_no_longer_built(folder, files))


def _no_longer_built(folder: Path, files: Mapping[str, bytes]) -> tuple[str, ...]:
    found = (path.name for pattern in _TABLES for path in folder.glob(pattern))
    return tuple(name for name in sorted(found) if name not in files)


def _write(path: Path, body: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(body)
        file.flush()
        os.fsync(file.fileno())  # a rename may reach the disk before what was written

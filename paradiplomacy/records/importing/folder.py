"""The folder of records as it stands: which page has a record already, and whether people have worked on it."""

import os
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from paradiplomacy.errors import RecordError
from paradiplomacy.records.importing.record_text import is_imported, is_untouched
from paradiplomacy.records.importing.source_ids import address_key

Hand = Literal["curated", "edited", "untouched"]
"""Who last worked on a file: people wrote it, people edited an imported one, or it is as imported."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A record that is there.

    Attributes:
        paths: where it lies; twice where an import that moved it to another year was killed meanwhile.
        source_id: its id, which is also the name of its file.
        text: the whole file.
    """

    paths: tuple[Path, ...]
    source_id: str
    text: str
    hand: Hand

    @property
    def path(self) -> Path:
        """Where it lies, or the first of these places."""
        return self.paths[0]

    def joined(self, other: "Standing") -> "Standing":
        """Return the record with another file of the same page: as one, where both are one import's own."""
        if self.source_id != other.source_id or {self.hand, other.hand} != {"untouched"}:
            return self
        return replace(self, paths=self.paths + other.paths)


def read_folder(folder: Path) -> Mapping[str, Standing]:
    """Return the records of a folder and its subfolders by their page's address (see :func:`address_key`).

    A file that cannot be read, or names no address, stands under its own path: an import never writes over it.

    Raises:
        RecordError: The folder is none, or cannot be read.
    """
    if folder.exists() and not folder.is_dir():
        raise RecordError(f"{folder}: no folder; records are written into one")
    standing: dict[str, Standing] = {}
    try:
        for path in sorted(folder.rglob("*.toml"), key=lambda path: path.as_posix()):
            found = _read(path)
            address = _address(found.text) or path.as_posix()
            standing[address] = standing[address].joined(found) if address in standing else found
    except OSError as error:
        raise RecordError(f"{folder}: cannot be read ({error.strerror})") from error
    return standing


def _read(path: Path) -> Standing:
    text = path.read_bytes().decode("utf-8", "replace")
    hand: Hand = "untouched" if is_untouched(text) else "edited" if is_imported(text) else "curated"
    return Standing((path,), path.stem, text, hand)


def _address(text: str) -> str | None:
    try:
        url = tomllib.loads(text.removeprefix("\ufeff")).get("url")
        return address_key(url) if isinstance(url, str) else None
    except (ValueError, RecursionError):
        return None


def write_whole(path: Path, text: str) -> None:
    """Write a file whole or not at all: readers never see half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:80]}.", suffix=".new")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())  # a rename may reach the disk before what was written
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise

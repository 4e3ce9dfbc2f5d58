"""Saves a record: written, built and taken in as a whole, or everything is as it was before."""

import datetime as dt
import hashlib
import logging
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from paradiplomacy.curate.gate import Curator, Gate
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.model.issue import Issue
from paradiplomacy.publish.built import build_folders
from paradiplomacy.publish.writing import write_files

_LOG = logging.getLogger(__name__)
RECORDS, PLACES, BACKUPS = "records", "places.toml", ".backup"


class SaveError(ParadiplomacyError):
    """A record that was not saved; nothing has changed. The message says why and what to do."""


class NotTakenError(SaveError):
    """A record that the build would not take.

    Attributes:
        issue: the first that stands in the way.
    """

    def __init__(self, issue: Issue) -> None:
        super().__init__(f"not saved: {issue}")
        self.issue = issue


class ChangedMeanwhileError(SaveError):
    """Somebody else has saved the same record since the curator opened it."""


@dataclass(frozen=True, slots=True)
class Submission:
    """What a curator wants saved.

    Attributes:
        source_id: also the name of the file.
        folder: below ``seeds/records``, for a record that is new: its year.
        text: of the record.
        places: ``[[place]]`` tables to add to ``seeds/places.toml``; empty where there are none.
        opened: what :meth:`Records.state` told when the curator began.
    """

    source_id: str
    folder: str
    text: str
    places: str
    opened: str


@dataclass(frozen=True, slots=True)
class Saved:
    """What was done.

    Attributes:
        file: below the folder of curated files.
        backup: folder below it that holds what was there before; None where nothing was.
        issues: what the build could not take as it stands, in this record.
    """

    file: str
    backup: str | None
    issues: tuple[Issue, ...]


class Records:
    """The curated files that a server may write; one save at a time.

    Args:
        seeds: the curated files.
        data: where the built tables go.
        gazetteer: the file of all places.
        gate: says who may save.
        clock: the time, for names of backups.
    """

    def __init__(
        self,
        seeds: Path,
        *,
        data: Path,
        gazetteer: Path,
        gate: Gate,
        clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:
        self._seeds, self._data, self._gazetteer = seeds, data, gazetteer
        self._gate, self._clock, self._lock = gate, clock, Lock()

    def state(self, source_id: str) -> str:
        """Return what the record's file is now, as a short text; empty where there is none."""
        path = self._existing(source_id)
        return _digest(path.read_bytes()) if path else ""

    def save(self, submission: Submission, *, curator: Curator | None) -> Saved:
        """Save a record and rebuild the tables.

        Raises:
            NotAllowedError: The curator may not save (any more).
            ChangedMeanwhileError: The record's file is another than when the curator began.
            NotTakenError: The build would not take it.
            SaveError: Nothing can be built, or a file cannot be written.
        """
        self._gate.check(curator)
        with self._lock:
            known = self._existing(submission.source_id)
            path = known or self._seeds / RECORDS / submission.folder / f"{submission.source_id}.toml"
            if self.state(submission.source_id) != submission.opened:
                raise ChangedMeanwhileError(
                    f"{path.name} was saved by somebody else since you opened it; nothing was overwritten. "
                    "Download your record, look at theirs, then begin again from the article"
                )
            saved = self._written(submission, path)
        _LOG.info("%s saved %s", curator.name if curator else "", saved.file)
        return saved

    def _written(self, submission: Submission, path: Path) -> Saved:
        wanted = {path: submission.text.encode()}
        if submission.places:
            places = self._seeds / PLACES
            before = places.read_text(encoding="utf-8").rstrip("\n") + "\n\n" if places.is_file() else ""
            wanted[places] = (before + submission.places).encode()
        former = {one: one.read_bytes() if one.is_file() else None for one in wanted}
        file = path.relative_to(self._seeds).as_posix()
        backup: str | None = None
        try:
            backup = self._back_up(former)
            for one, body in wanted.items():
                _replace(one, body)
            issues = self._build(f"{self._seeds.name}/{file}")
        except BaseException as error:
            for one, content in former.items():
                self._restore(one, content, backup)
            if isinstance(error, OSError):
                raise SaveError(f"{path.name} was not saved: {error.strerror or error}") from error
            raise
        return Saved(file, backup, issues)

    def _build(self, file: str) -> tuple[Issue, ...]:
        """Build the tables with the record; what stands in the way of it stops the save."""
        try:
            built = build_folders(self._seeds, data=self._data, gazetteer=self._gazetteer)
        except ParadiplomacyError as error:
            raise SaveError(f"not saved, because nothing can be built; tell whoever runs the atlas: {error}") from error
        own = tuple(issue for issue in built.issues if issue.file == file)
        if wrong := next((issue for issue in own if issue.severity == "error"), None):
            raise NotTakenError(wrong)
        write_files(self._data, built.files())
        return own

    def _back_up(self, former: Mapping[Path, bytes | None]) -> str | None:
        kept = {path: content for path, content in former.items() if content is not None}
        if not kept:
            return None
        name = f"{BACKUPS}/{self._clock():%Y-%m-%dT%H-%M-%SZ}-{secrets.token_hex(2)}"
        for path, content in kept.items():
            _replace(self._seeds / name / path.relative_to(self._seeds), content)
        return name

    def _restore(self, path: Path, content: bytes | None, backup: str | None) -> None:
        """Put back what a file held; from the backup, by its name alone, because the disk may be full."""
        if content is None:
            path.unlink(missing_ok=True)
        elif backup and path.read_bytes() != content:
            (self._seeds / backup / path.relative_to(self._seeds)).replace(path)

    def _existing(self, source_id: str) -> Path | None:
        """Return the file of a record, in whatever folder a person put it."""
        found = (self._seeds / RECORDS).rglob("*.toml")
        return next((path for path in sorted(found) if path.stem == source_id), None)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _replace(path: Path, body: bytes) -> None:
    """Write a file whole: whoever reads it sees the old content or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with beside.open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)

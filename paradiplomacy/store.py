"""data/ -> one immutable Dataset."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from paradiplomacy.errors import DatasetError
from paradiplomacy.geocode.names import fold, squeeze
from paradiplomacy.linking import build_links, partner_ids
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.event import Event
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.package import Package
from paradiplomacy.model.place import Place, ReviewedName, Spelling
from paradiplomacy.model.release import Change
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.succession import present_unit
from paradiplomacy.view_state import Units, Vocabulary

PACKAGE_FILE = "datapackage.json"
PENDING_FOLDER = ".pending"
"""Below the data folder: files of a version that holds already and are on their way to their places."""
SCHEMA_VERSION = 2

_ROWS: Mapping[str, Any] = MappingProxyType(
    {
        "places": Place,
        "sources": Source,
        "sectors": Sector,
        "statements": Statement,
        "links": Link,
        "events": Event,
        "spellings": Spelling,
        "issues": Issue,
    }
)
"""The tables that a dataset is read from, and what their rows are."""

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Dataset:
    """Everything the atlas shows, frozen; all mappings keep the order of their tables.

    Two datasets are equal only where they are the same object, so that what is derived from one can be remembered.

    Attributes:
        events: what happened once, with all its reports (:mod:`paradiplomacy.events`), ordered by date.
        spellings: place id -> every spelling of it that sources print or the alias table knows.
        package: the description in ``datapackage.json`` (version, date, licence, resources).
    """

    places: Mapping[str, Place]
    sources: Mapping[str, Source]
    sectors: Mapping[str, Sector]
    statements: Mapping[str, Statement]
    links_as_signed: tuple[Link, ...]
    events: tuple[Event, ...]
    spellings: Mapping[str, tuple[str, ...]]
    issues: tuple[Issue, ...]
    package: Mapping[str, Any]

    @property
    def version(self) -> str:
        """The data version, as in ``datapackage.json``."""
        return str(self.package["version"])

    @cached_property
    def links_as_today(self) -> tuple[Link, ...]:
        """The links with every former province replaced by its present unit; the same links where nothing changed."""
        if not any(place.successor_id for place in self.places.values()):
            return self.links_as_signed
        return build_links(self.statements.values(), self.places, unit_of=partial(present_unit, places=self.places))

    def links(self, units: Units) -> tuple[Link, ...]:
        """Return the links, ordered by id, with provinces as they signed or as they are today."""
        return self.links_as_today if units == "today" else self.links_as_signed

    @cached_property
    def link_by_id(self) -> Mapping[str, Link]:
        """Links of both kinds of units under their ids."""
        return MappingProxyType({link.link_id: link for link in (*self.links_as_today, *self.links_as_signed)})

    @cached_property
    def event_by_id(self) -> Mapping[str, Event]:
        """Events under their ids."""
        return MappingProxyType({event.event_id: event for event in self.events})

    def events_of(self, link: Link, units: Units = "signed") -> tuple[Event, ...]:
        """Return the events of a pair, ordered by date; of a present unit those of all its former provinces, each once.

        Args:
            link: of the same units.
            units: as in :meth:`links`.
        """
        return self._events_by_link[units].get(link.link_id, ())

    def links_of(self, event: Event, units: Units) -> tuple[Link, ...]:
        """Return the links that an event ties, each once, with provinces as they signed or as they are today."""
        signed = [self._signed_by_id[link_id] for link_id in event.link_ids]
        if units == "signed":
            return tuple(signed)
        return tuple(self.link_by_id[link_id] for link_id in dict.fromkeys(map(self._id_today, signed)))

    def _id_today(self, link: Link) -> str:
        return link_id_of(present_unit(link.province_id, self.places), link.partner_id)

    @cached_property
    def _events_by_link(self) -> Mapping[Units, Mapping[str, tuple[Event, ...]]]:
        found: dict[Units, dict[str, dict[str, Event]]] = {"signed": {}, "today": {}}
        for event in self.events:
            for link_id in event.link_ids:
                today = self._id_today(self._signed_by_id[link_id])
                found["signed"].setdefault(link_id, {})[event.event_id] = event
                found["today"].setdefault(today, {})[event.event_id] = event
        return {
            units: {link_id: tuple(by_id.values()) for link_id, by_id in by_link.items()}
            for units, by_link in found.items()
        }

    @cached_property
    def _signed_by_id(self) -> Mapping[str, Link]:
        return {link.link_id: link for link in self.links_as_signed}

    def statements_of(self, link: Link) -> tuple[Statement, ...]:
        """Return all statements about a pair, in the order of their sources."""
        return tuple(self.statements[statement_id] for statement_id in link.statement_ids)

    def statements_about(self, place_id: str, units: Units) -> tuple[Statement, ...]:
        """Return all statements that name a place as province or partner, in the order of their sources."""
        return self._statements_by_place[units].get(place_id, ())

    @cached_property
    def _statements_by_place(self) -> Mapping[Units, Mapping[str, tuple[Statement, ...]]]:
        found: dict[Units, dict[str, dict[str, Statement]]] = {"signed": {}, "today": {}}
        for statement in self.statements.values():
            province_id = statement.province_id
            for partner_id in partner_ids(statement):
                for units in found:
                    found[units].setdefault(partner_id, {})[statement.statement_id] = statement
            if province_id:
                unit = present_unit(province_id, self.places)
                found["signed"].setdefault(province_id, {})[statement.statement_id] = statement
                found["today"].setdefault(unit, {})[statement.statement_id] = statement
        return {
            units: {place_id: tuple(by_id.values()) for place_id, by_id in by_place.items()}
            for units, by_place in found.items()
        }

    @cached_property
    def is_of_vietnam(self) -> bool:
        """Whether the first side of every link is a unit of Vietnam, as the interface's words have it."""
        return all(self.places[link.province_id].country == "VN" for link in self.links_as_signed)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What a URL may name."""
        links = (*self.links_as_signed, *self.links_as_today)
        return Vocabulary(
            sectors=frozenset(self.sectors),
            provinces=frozenset(link.province_id for link in links),
            places=frozenset(self.places),
            countries=frozenset(self.places[link.partner_id].country for link in links),
            links=frozenset(self.link_by_id),
            sources=frozenset(self.sources),
            places_named=self.places_named,
        )

    def places_named(self, name: str) -> tuple[str, ...]:
        """Return the ids of the places that bear a name in any language or spelling, or bore an id; former units first.

        An id that is given up becomes one more alias of its place: so addresses that name it still lead there.
        """
        return self._ids_by_name.get(squeeze(fold(name)), ())

    @cached_property
    def _ids_by_name(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, dict[str, None]] = {}
        for place in sorted(self.places.values(), key=lambda one: one.valid_from is not None):
            for name in (*place.names.values(), *self.spellings.get(place.place_id, ())):
                found.setdefault(squeeze(fold(name)), {})[place.place_id] = None
        found.pop("", None)
        return {name: tuple(place_ids) for name, place_ids in found.items()}


def load_dataset(folder: Path) -> Dataset:
    """Read the built tables, all of one version even while another one is being written.

    Raises:
        DatasetError: A table is missing, damaged, or of another version; the message says which and what to do.
    """
    while True:
        package = load_package(folder)
        try:
            return _read_dataset(folder, package)
        except DatasetError:
            if load_package(folder) == package:
                raise


def content(folder: Path, name: str) -> bytes:
    """Return the content of a built file.

    Raises:
        OSError: It cannot be read.
    """
    try:
        return (folder / PENDING_FOLDER / name).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return (folder / name).read_bytes()


def load_names(folder: Path) -> tuple[ReviewedName, ...]:
    """Read the table of names and the places they were taken for, which only those who check it need.

    Raises:
        DatasetError: As :func:`load_dataset`.
    """
    return cast(tuple[ReviewedName, ...], _read_table(folder, load_package(folder), "names", ReviewedName))


def load_changes(folder: Path) -> tuple[Change, ...]:
    """Read the table of changes from release to release, newest release first.

    Raises:
        DatasetError: As :func:`load_dataset`.
    """
    return cast(tuple[Change, ...], _read_table(folder, load_package(folder), "changes", Change))


def dataset_of(tables: Mapping[str, Sequence[Any]], package: Package) -> Dataset:
    """Return tables, as they were built or read, as one dataset."""
    return Dataset(
        places=_by(tables["places"], "place_id"),
        sources=_by(tables["sources"], "source_id"),
        sectors=_by(tables["sectors"], "code"),
        statements=_by(tables["statements"], "statement_id"),
        links_as_signed=tuple(tables["links"]),
        events=tuple(tables["events"]),
        spellings=_by_place(tables["spellings"]),
        issues=tuple(tables["issues"]),
        package=MappingProxyType(package.model_dump(mode="json")),
    )


def _read_dataset(folder: Path, package: Package) -> Dataset:
    return dataset_of({name: _read_table(folder, package, name, kind) for name, kind in _ROWS.items()}, package)


def _by(rows: Sequence[T], key: str) -> Mapping[str, T]:
    return MappingProxyType({getattr(row, key): row for row in rows})


def _by_place(rows: Sequence[Spelling]) -> Mapping[str, tuple[str, ...]]:
    spellings: dict[str, tuple[str, ...]] = {}
    for row in rows:
        spellings[row.place_id] = (*spellings.get(row.place_id, ()), row.name)
    return MappingProxyType(spellings)


def load_package(folder: Path) -> Package:
    """Read what describes the built tables.

    Raises:
        DatasetError: It is missing, damaged, or of another version.
    """
    path = folder / PACKAGE_FILE
    try:
        package = Package.model_validate_json(content(folder, PACKAGE_FILE))
    except OSError as error:
        raise DatasetError(f"{path.name} cannot be read ({error.strerror}); run `paradiplomacy build`") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise DatasetError(
            f"{path.name} cannot be read ({where}: {first['msg']}); run `paradiplomacy build`"
        ) from error
    if package.schema_version != SCHEMA_VERSION:
        raise DatasetError(f"{path.name} is not of schema version {SCHEMA_VERSION}; run `paradiplomacy build`")
    return package


def _read_table(folder: Path, package: Package, name: str, kind: Any) -> tuple[Any, ...]:
    resource = next((one for one in package.resources if one.path == f"{name}.jsonl"), None)
    if resource is None:
        raise DatasetError(f"{PACKAGE_FILE} names no table {name!r}; run `paradiplomacy build`")
    path = folder / resource.path
    try:
        lines = content(folder, resource.path)
    except OSError as error:
        raise DatasetError(f"{path.name} cannot be read ({error.strerror}); run `paradiplomacy build`") from error
    if "sha256:" + hashlib.sha256(lines).hexdigest() != resource.hash:
        raise DatasetError(f"{path.name} is not the table that was built (checksum); run `paradiplomacy build`")
    try:
        rows = TypeAdapter(tuple[kind, ...]).validate_json(b"[" + b",".join(lines.splitlines()) + b"]")
    except ValidationError as error:
        raise DatasetError(f"{path.name}: {error.errors()[0]['msg']}; run `paradiplomacy build`") from error
    return tuple(rows)

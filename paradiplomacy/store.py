"""data/ -> one immutable Dataset."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from paradiplomacy.errors import DatasetError
from paradiplomacy.linking import build_links, partner_ids
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.link import Link
from paradiplomacy.model.package import Package
from paradiplomacy.model.place import Place, Spelling
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.succession import present_unit
from paradiplomacy.view_state import Units, Vocabulary

PACKAGE_FILE = "datapackage.json"
SCHEMA_VERSION = 1

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Dataset:
    """Everything the atlas shows, frozen; all mappings keep the order of their tables.

    Two datasets are equal only where they are the same object, so that what is derived from one can be remembered.

    Attributes:
        spellings: place id -> every spelling of it that sources print or the alias table knows.
        package: the description in ``datapackage.json`` (version, date, licence, resources).
    """

    places: Mapping[str, Place]
    sources: Mapping[str, Source]
    sectors: Mapping[str, Sector]
    statements: Mapping[str, Statement]
    links_as_signed: tuple[Link, ...]
    spellings: Mapping[str, tuple[str, ...]]
    issues: tuple[Issue, ...]
    package: Mapping[str, Any]

    @property
    def version(self) -> str:
        """The data version, as in ``datapackage.json``."""
        return str(self.package["version"])

    @cached_property
    def links_as_today(self) -> tuple[Link, ...]:
        """The links with every former province replaced by its present unit."""
        return build_links(self.statements.values(), self.places, unit_of=partial(present_unit, places=self.places))

    def links(self, units: Units) -> tuple[Link, ...]:
        """Return the links, ordered by id, with provinces as they signed or as they are today."""
        return self.links_as_today if units == "today" else self.links_as_signed

    @cached_property
    def link_by_id(self) -> Mapping[str, Link]:
        """Links of both kinds of units under their ids."""
        return MappingProxyType({link.link_id: link for link in (*self.links_as_today, *self.links_as_signed)})

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
    def vocabulary(self) -> Vocabulary:
        """What a URL may name."""
        links = (*self.links_as_signed, *self.links_as_today)
        return Vocabulary(
            sectors=frozenset(self.sectors),
            provinces=frozenset(link.province_id for link in links),
            places=frozenset(self.places),
            countries=frozenset(self.places[link.partner_id].country for link in links),
            links=frozenset(self.link_by_id),
        )


def load_dataset(folder: Path) -> Dataset:
    """Read the built tables.

    Raises:
        DatasetError: A table is missing, damaged, or of another version; the message says which and what to do.
    """
    package = _read_package(folder)
    read = partial(_read_table, folder, package)
    places = read("places", Place)
    return Dataset(
        places=_by(places, "place_id"),
        sources=_by(read("sources", Source), "source_id"),
        sectors=_by(read("sectors", Sector), "code"),
        statements=_by(read("statements", Statement), "statement_id"),
        links_as_signed=read("links", Link),
        spellings=_by_place(read("spellings", Spelling)),
        issues=read("issues", Issue),
        package=MappingProxyType(package.model_dump(mode="json")),
    )


def _by(rows: tuple[T, ...], key: str) -> Mapping[str, T]:
    return MappingProxyType({getattr(row, key): row for row in rows})


def _by_place(rows: tuple[Spelling, ...]) -> Mapping[str, tuple[str, ...]]:
    spellings: dict[str, tuple[str, ...]] = {}
    for row in rows:
        spellings[row.place_id] = (*spellings.get(row.place_id, ()), row.name)
    return MappingProxyType(spellings)


def _read_package(folder: Path) -> Package:
    path = folder / PACKAGE_FILE
    try:
        package = Package.model_validate_json(path.read_bytes())
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
    resource = next((one for one in package.resources if one.name == name), None)
    if resource is None:
        raise DatasetError(f"{PACKAGE_FILE} names no table {name!r}; run `paradiplomacy build`")
    path = folder / resource.path
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DatasetError(f"{path.name} cannot be read ({error.strerror}); run `paradiplomacy build`") from error
    if "sha256:" + hashlib.sha256(content).hexdigest() != resource.hash:
        raise DatasetError(f"{path.name} is not the table that was built (checksum); run `paradiplomacy build`")
    try:
        rows = TypeAdapter(tuple[kind, ...]).validate_json(b"[" + b",".join(content.splitlines()) + b"]")
    except ValidationError as error:
        raise DatasetError(f"{path.name}: {error.errors()[0]['msg']}; run `paradiplomacy build`") from error
    return tuple(rows)

"""What the curated files of a project give: all tables, built in memory."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from paradiplomacy.build import build_tables
from paradiplomacy.geocode.open import build_resolver
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.model.base import Value
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.package import Description
from paradiplomacy.publish.files import package_of, tables_as_files
from paradiplomacy.publish.history import Release, file_name, read_releases, release_as_file, release_of
from paradiplomacy.publish.release import check_release
from paradiplomacy.seeds import read_seeds
from paradiplomacy.store import Dataset, dataset_of


@dataclass(frozen=True, slots=True)
class Built:
    """What the curated files give, in memory.

    Attributes:
        releases: of the dataset, oldest first.
        release: the one that is being made, also the last of ``releases``; None where none is.
    """

    description: Description
    tables: Mapping[str, Sequence[Value]]
    releases: tuple[Release, ...]
    release: Release | None = None

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What could not be taken as it stands."""
        return tuple(row for row in self.tables["issues"] if isinstance(row, Issue))

    def dataset(self) -> Dataset:
        """Return the tables as the atlas would read them."""
        return dataset_of(self.tables, package_of(self.description))

    def files(self) -> dict[str, bytes]:
        """Return all files of ``data/`` that are built from the curated ones: name -> content."""
        files = tables_as_files(self.description, self.tables, releases=self.releases)
        if self.release:
            files[file_name(self.release.version)] = release_as_file(self.release)
        return files

    def released(self, version: str, *, day: dt.date) -> "Built":
        """Return the same as a new release.

        Raises:
            ReleaseError: It cannot be released.
        """
        check_release(version, releases=self.releases, issues=self.issues)
        release = release_of(self.tables, version=version, date=day.isoformat())
        description = self.description.model_copy(update={"version": version, "date": day.isoformat()})
        return replace(self, description=description, releases=(*self.releases, release), release=release)


def build_project(root: Path) -> Built:
    """Build all tables of a project folder in memory.

    Raises:
        ParadiplomacyError: A file without which nothing can be built cannot be read.
    """
    return build_folders(root / "seeds", data=root / "data", gazetteer=root / "data" / FILE_NAME)


def build_folders(seeds_folder: Path, *, data: Path, gazetteer: Path) -> Built:
    """Build all tables in memory.

    Args:
        seeds_folder: the curated files.
        data: the folder that keeps the history of releases.
        gazetteer: the file of all places.

    Raises:
        ParadiplomacyError: A file without which nothing can be built cannot be read.
    """
    seeds = read_seeds(seeds_folder)
    resolver = build_resolver(
        Gazetteer.read(gazetteer), succession=seeds.succession, places=seeds.places, aliases=seeds.aliases
    )
    return Built(seeds.description, build_tables(seeds, resolver), read_releases(data))

"""What one server shares between all visitors: the dataset and the map's files, both immutable."""

import datetime as dt
import logging
import os
from functools import cache, lru_cache
from pathlib import Path
from typing import get_args

from paradiplomacy.errors import DatasetError
from paradiplomacy.geocode.rows import FILE_NAME as GAZETTEER
from paradiplomacy.mapview.assets import Asset, BaseMapLevel, MapAssets, build_assets, read_base_map
from paradiplomacy.mapview.encode import encode_scene
from paradiplomacy.mapview.from_dataset import scene_of
from paradiplomacy.mapview.scene import Scene
from paradiplomacy.model.release import Change
from paradiplomacy.project import project_folder
from paradiplomacy.publish.soundness import REMEDY, damaged_files
from paradiplomacy.query import warm
from paradiplomacy.records.borders import Borders, read_borders
from paradiplomacy.review.desk import Desk, open_desk
from paradiplomacy.store import Dataset, load_changes, load_dataset
from paradiplomacy.view_state import Units
from paradiplomacy.web.passing import Passing

_LOG = logging.getLogger(__name__)


def data_folder() -> Path:
    """Return the folder of the built tables: the project's own, or the one that PARADIPLOMACY_DATA names."""
    return Path(os.environ.get("PARADIPLOMACY_DATA") or project_folder() / "data")


def seeds_folder() -> Path:
    """Return the folder of curated files: the project's own, or the one that PARADIPLOMACY_SEEDS names."""
    return Path(os.environ.get("PARADIPLOMACY_SEEDS") or project_folder() / "seeds")


@cache
def dataset() -> Dataset:
    """Return the dataset, read once.

    Raises:
        DatasetError: A table is missing or damaged; the next call tries again.
    """
    return load_dataset(data_folder())


@cache
def changes() -> tuple[Change, ...]:
    """Return what changed from release to release, newest release first; nothing where the table is missing."""
    try:
        return load_changes(data_folder())
    except DatasetError as error:
        _LOG.warning("%s", error)
        return ()


@cache
def damaged() -> tuple[str, ...]:
    """Return the built files that are not as they were built, looked for once; pages show what the others hold.

    Raises:
        DatasetError: What describes the files cannot be read; the next call tries again.
    """
    found = damaged_files(data_folder())
    for name in found:
        _LOG.warning("%s is missing or not as it was built (checksum); %s", name, REMEDY)
    return found


@cache
def borders() -> Borders:
    """Return former province id -> ids of its neighbours across the land border.

    Raises:
        RecordError: The file is missing or has another shape.
    """
    return read_borders(project_folder() / "seeds" / "borders.toml", root=project_folder())


def scene(units: Units, day: dt.date) -> Scene:
    """Return all that the map can draw, with provinces as they signed or as they are today, on a day."""
    return _scene(dataset(), units, day)


@lru_cache(maxsize=4)
def _scene(data: Dataset, units: Units, day: dt.date) -> Scene:
    if units == "today" and data.links_as_today is data.links_as_signed:  # no unit became part of another
        return _scene(data, "signed", day)
    return scene_of(data, units, day=day)


def map_assets(day: dt.date) -> MapAssets:
    """Return the files that the map frame loads; what expired by the day is drawn as such."""
    return _map_assets(dataset(), day)


@lru_cache(maxsize=2)
def _map_assets(data: Dataset, day: dt.date) -> MapAssets:
    scenes = {units: encode_scene(_scene(data, units, day)) for units in get_args(Units)}
    return build_assets(scenes, base_map=_base_map())


def map_file(name: str) -> Asset | None:
    """Return one of the files that map frames ask for; None where there is no such file (any more).

    Beside those of today: those of the day before, because a page opened before midnight may still ask for them, those
    of the dataset before this one, and those of drafts.
    """
    day = today()
    kept = map_assets(day).store.get(name) or passing().get(name)
    return kept or map_assets(day - dt.timedelta(days=1)).store.get(name)


@cache
def passing() -> Passing:
    """Return the files of maps that come and go: of drafts, and of the dataset before the present one."""
    return Passing()


def desk() -> Desk:
    """Return what articles are reviewed with; it takes about a second to open, once for each dataset.

    Raises:
        ParadiplomacyError: A file that it needs cannot be read.
    """
    return _desk(dataset())


@lru_cache(maxsize=1)
def _desk(data: Dataset) -> Desk:
    return open_desk(seeds_folder(), gazetteer=project_folder() / "data" / GAZETTEER, known=data.places)


def renew() -> None:
    """Take in the dataset that the data folder holds now; all that is worked out of a dataset is kept by dataset.

    Raises:
        DatasetError: It cannot be read; the one before goes on being served.
    """
    day = today()
    load_dataset(data_folder())
    passing().keep_former(map_assets(day).store)
    for one in (dataset, changes, damaged):
        one.cache_clear()
    map_assets(day)  # so that no visitor has to wait for them
    warm(dataset(), day)


def today() -> dt.date:
    """Return the day in universal time: the one clock that decides what has expired."""
    return dt.datetime.now(dt.UTC).date()


def _base_map() -> tuple[BaseMapLevel, ...]:
    """Return the levels of the base map; without them the map still draws its links."""
    try:
        return read_base_map(project_folder() / "data" / "basemap")
    except DatasetError as error:
        _LOG.warning("%s", error)
        return ()

"""What one server shares between all visitors: the dataset and the map's files, both immutable."""

import datetime as dt
import logging
import os
from functools import cache, lru_cache
from pathlib import Path
from typing import get_args

from paradiplomacy.errors import DatasetError
from paradiplomacy.mapview.assets import BaseMapLevel, MapAssets, build_assets, read_base_map
from paradiplomacy.mapview.encode import encode_scene
from paradiplomacy.mapview.from_dataset import scene_of
from paradiplomacy.mapview.scene import Scene
from paradiplomacy.model.release import Change
from paradiplomacy.project import project_folder
from paradiplomacy.records.borders import Borders, read_borders
from paradiplomacy.store import Dataset, load_changes, load_dataset
from paradiplomacy.view_state import Units

_LOG = logging.getLogger(__name__)


def data_folder() -> Path:
    """Return the folder of the built tables: the project's own, or the one that PARADIPLOMACY_DATA names."""
    return Path(os.environ.get("PARADIPLOMACY_DATA") or project_folder() / "data")


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
def borders() -> Borders:
    """Return former province id -> ids of its neighbours across the land border.

    Raises:
        RecordError: The file is missing or has another shape.
    """
    return read_borders(project_folder() / "seeds" / "borders.toml", root=project_folder())


@lru_cache(maxsize=4)
def scene(units: Units, day: dt.date) -> Scene:
    """Return all that the map can draw, with provinces as they signed or as they are today, on a day."""
    data = dataset()
    if units == "today" and data.links_as_today is data.links_as_signed:  # no unit became part of another
        return scene("signed", day)
    return scene_of(data, units, day=day)


@lru_cache(maxsize=2)
def map_assets(day: dt.date) -> MapAssets:
    """Return the files that the map frame loads; what expired by the day is drawn as such."""
    scenes = {units: encode_scene(scene(units, day)) for units in get_args(Units)}
    return build_assets(scenes, base_map=_base_map())


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

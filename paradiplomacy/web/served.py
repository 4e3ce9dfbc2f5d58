"""What one server shares between all visitors: the dataset and the map's files, both immutable."""

import datetime as dt
import logging
import os
from functools import cache, lru_cache
from pathlib import Path
from typing import get_args

from paradiplomacy.errors import DatasetError
from paradiplomacy.i18n import country_name
from paradiplomacy.mapview.assets import BaseMapLevel, MapAssets, build_assets, read_base_map
from paradiplomacy.mapview.encode import encode_scene
from paradiplomacy.mapview.scene import Scene, build_scene
from paradiplomacy.project import project_folder
from paradiplomacy.store import Dataset, load_dataset
from paradiplomacy.view_state import LANGUAGES, Units

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


@lru_cache(maxsize=4)
def scene(units: Units, day: dt.date) -> Scene:
    """Return all that the map can draw, with provinces as they signed or as they are today, on a day."""
    data = dataset()
    links = data.links(units)
    countries = {data.places[link.partner_id].country for link in links}
    return build_scene(
        links,
        data.places,
        tuple(data.sectors.values()),
        country_names={code: {lang: country_name(code, lang) for lang in LANGUAGES} for code in countries},
        as_of=day,
    )


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

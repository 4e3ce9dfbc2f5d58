"""Put a geocoder together from the files of the project."""

from collections.abc import Callable
from pathlib import Path

from paradiplomacy.geocode.base import PlaceGeocoder
from paradiplomacy.geocode.cache import AnswerCache, default_cache_path
from paradiplomacy.geocode.curated import read_aliases, read_places, read_succession
from paradiplomacy.geocode.gazetteer import GazetteerGeocoder
from paradiplomacy.geocode.nominatim import NominatimGeocoder
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer


def open_resolver(project: Path) -> Resolver:
    """Return the resolver of a project folder: its gazetteer, its curated places, its aliases.

    Raises:
        DatasetError: The gazetteer is missing or damaged.
        RecordError: A curated file cannot be read.
    """
    seeds = project / "seeds"
    gazetteer = Gazetteer.read(project / "data" / FILE_NAME)
    places = [*read_succession(seeds / "provinces.toml", gazetteer), *read_places(seeds / "places.toml")]
    return Resolver(gazetteer, places=places, aliases=read_aliases(seeds / "aliases.toml"))


def open_geocoder(provider: str, project: Path, *, notice: Callable[[str], None]) -> PlaceGeocoder:
    """Return the geocoder of a name: ``gazetteer`` (no network) or ``nominatim``.

    Args:
        provider: the geocoder's name.
        project: the folder that holds ``data/`` and ``seeds/``.
        notice: takes one sentence for the user, where something is amiss that does not stop the work.

    Raises:
        DatasetError: The gazetteer is missing or damaged.
        RecordError: A curated file cannot be read.
        ConfigurationError: Nominatim's address is no address.
    """
    if provider == "nominatim":
        gazetteer = Gazetteer.read(project / "data" / FILE_NAME)
        return NominatimGeocoder(answers=AnswerCache(default_cache_path(), notice=notice), gazetteer=gazetteer)
    return GazetteerGeocoder(open_resolver(project))

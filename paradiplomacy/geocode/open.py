"""Put a geocoder together from the files of the project."""

from collections.abc import Callable, Iterable
from pathlib import Path

from paradiplomacy.geocode.base import PlaceGeocoder
from paradiplomacy.geocode.cache import AnswerCache, default_cache_path
from paradiplomacy.geocode.gazetteer import GazetteerGeocoder
from paradiplomacy.geocode.nominatim import NominatimGeocoder
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.model.place import Alias, Place
from paradiplomacy.records.codelists import read_aliases, read_places
from paradiplomacy.records.provinces import Succession, read_succession


def build_resolver(
    gazetteer: Gazetteer, *, succession: Succession, places: Iterable[Place], aliases: Iterable[Alias]
) -> Resolver:
    """Return a resolver that knows the provinces through time, and everything curated.

    Raises:
        RecordError: A unit of the table of provinces has no point.
    """

    def known(place_id: str) -> Place | None:
        row = gazetteer.row(place_id)
        return row.place if row else None

    return Resolver(gazetteer, places=(*succession.places(known), *places), aliases=aliases)


def open_resolver(project: Path) -> Resolver:
    """Return the resolver of a project folder; curated entries that are wrong are left out (`validate` names them).

    Raises:
        DatasetError: The gazetteer is missing or damaged.
        RecordError: The table of provinces cannot be read.
    """
    seeds = project / "seeds"
    places, _issues = read_places(seeds / "places.toml", root=project)
    aliases, _issues = read_aliases(seeds / "aliases.toml", root=project)
    return build_resolver(
        Gazetteer.read(project / "data" / FILE_NAME),
        succession=read_succession(seeds / "provinces.toml", root=project),
        places=places,
        aliases=aliases,
    )


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

"""The embedded gazetteer as a geopy geocoder: no network, no limits, always the default."""

from typing import Any

from geopy.geocoders.base import DEFAULT_SENTINEL

from paradiplomacy.geocode.base import PlaceGeocoder
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.model.place import PlaceKind


class GazetteerGeocoder(PlaceGeocoder):
    """Finds places in the gazetteer, the curated places and the aliases."""

    provider = "gazetteer"

    def __init__(self, resolver: Resolver) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # geopy ships no types
        self._resolver = resolver

    def look_up(
        self,
        query: str,
        *,
        timeout: Any = DEFAULT_SENTINEL,  # of the interface; nothing here can take long
        country: str | None = None,
        kind: PlaceKind | None = None,
        language: str | None = None,
    ) -> Resolution:
        """Return the place meant; see :meth:`PlaceGeocoder.look_up`."""
        return self._resolver.resolve(query, country=country, kind=kind, language=language)

"""What all geocoders here share: geopy's interface, and places rather than bare points."""

from typing import Any

from geopy.exc import GeocoderQueryError
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

from paradiplomacy.geocode.resolution import Candidate, Resolution
from paradiplomacy.model.place import Place, PlaceKind


class ReverseUnsupportedError(GeocoderQueryError):
    """A geocoder here was asked for the place at a point; it only finds places by name."""


class PlaceGeocoder(Geocoder):
    """A geopy geocoder whose answers are places.

    Attributes:
        provider: its name in answers and messages.
    """

    provider: str

    def look_up(
        self,
        query: str,
        *,
        timeout: Any = DEFAULT_SENTINEL,
        country: str | None = None,
        kind: PlaceKind | None = None,
        language: str | None = None,
    ) -> Resolution:
        """Return the place meant, or ranked candidates and the reason why none was taken.

        Args:
            query: a name in any script.
            timeout: seconds; the default is geopy's. Geocoders without network take no notice.
            country: ISO 3166-1 alpha-2; None: anywhere.
            kind: of the place; None: any.
            language: code of the language of the name; None: unknown.

        Raises:
            GeopyError: The service cannot be asked or answers with an error.
        """
        raise NotImplementedError

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        timeout: Any = DEFAULT_SENTINEL,
        country: str | None = None,
        kind: PlaceKind | None = None,
        language: str | None = None,
    ) -> Location | list[Location] | None:
        """Return the location of a name, or None where none fits or several fit as well.

        The ``raw`` of a location is the place as a JSON object, with query, score, provider and candidates.

        Args:
            query: a name in any script.
            exactly_one: False: all candidates, best first, also where the name is ambiguous.
            timeout: seconds; the default is geopy's.
            country: ISO 3166-1 alpha-2; None: anywhere.
            kind: of the place; None: any.
            language: code of the language of the name; None: unknown.

        Raises:
            GeopyError: The service cannot be asked or answers with an error.
        """
        found = self.look_up(query, timeout=timeout, country=country, kind=kind, language=language)
        if exactly_one:
            return self._location(query, found.place, found) if found.place else None
        return [self._location(query, candidate.place, found) for candidate in found.candidates] or None

    def reverse(self, query: Any, *, exactly_one: bool = True, timeout: Any = DEFAULT_SENTINEL) -> Location | None:
        """Raise: places are found by name only.

        Raises:
            ReverseUnsupportedError: Always.
        """
        raise ReverseUnsupportedError(f"{self.provider} finds places by name, not names by point; use geocode()")

    def _location(self, query: str, place: Place, found: Resolution) -> Location:
        score = next((c.score for c in found.candidates if c.place.place_id == place.place_id), found.score)
        raw = as_answer(place, query=query, score=score, provider=self.provider, candidates=found.candidates)
        address = f"{place.name('en')}, {place.country}"
        return Location(address, (place.lat, place.lon), raw)  # type: ignore[no-untyped-call]  # geopy ships no types


def as_answer(
    place: Place | None, *, query: str, score: float, provider: str, candidates: tuple[Candidate, ...]
) -> dict[str, Any]:
    """Return a JSON object of the answer to a query; without a place, the place's keys are null."""
    keys = as_object(place) if place else dict.fromkeys(("place_id", "name", *Place.model_fields))
    listed = [
        as_object(candidate.place) | {"score": candidate.score, "reason": candidate.reason} for candidate in candidates
    ]
    return {**keys, "query": query, "score": score, "provider": provider, "candidates": listed}


def as_object(place: Place) -> dict[str, Any]:
    """Return a JSON object of a place, its English name included."""
    fields = place.model_dump(mode="json")
    return {"place_id": fields.pop("place_id"), "name": place.name("en"), **fields}

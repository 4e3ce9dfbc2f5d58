"""Several geocoders, asked one after the other."""

from collections.abc import Callable, Sequence
from typing import Any

from geopy.exc import ConfigurationError, GeopyError
from geopy.geocoders.base import DEFAULT_SENTINEL

from paradiplomacy.geocode.base import PlaceGeocoder
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.model.place import PlaceKind


class GeocoderChain(PlaceGeocoder):
    """Asks each geocoder until one knows the place.

    A geocoder that fails is reported, and the next one is asked. If none knows the place, the answer is that of
    the first one that had candidates.

    Args:
        geocoders: in the order in which they are asked.
        report: takes the name of a geocoder that failed, and its error.

    Raises:
        ConfigurationError: There is no geocoder to ask.
    """

    def __init__(self, geocoders: Sequence[PlaceGeocoder], *, report: Callable[[str, GeopyError], None]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # geopy ships no types
        if not geocoders:
            raise ConfigurationError("a chain needs at least one geocoder")
        self._geocoders = tuple(geocoders)
        self._report = report
        self.provider = "+".join(geocoder.provider for geocoder in geocoders)

    def look_up(
        self,
        query: str,
        *,
        timeout: Any = DEFAULT_SENTINEL,
        country: str | None = None,
        kind: PlaceKind | None = None,
        language: str | None = None,
    ) -> Resolution:
        """Return the place meant; see :meth:`PlaceGeocoder.look_up`.

        Raises:
            GeopyError: Every geocoder failed; it is the error of the last one.
        """
        answers: list[Resolution] = []
        failure: GeopyError | None = None
        for geocoder in self._geocoders:
            try:
                answer = geocoder.look_up(query, timeout=timeout, country=country, kind=kind, language=language)
            except GeopyError as error:
                self._report(geocoder.provider, error)
                failure = error
                continue
            if answer.place:
                return answer
            answers.append(answer)
        if failure and not answers:
            raise failure
        return next((answer for answer in answers if answer.candidates), answers[0])

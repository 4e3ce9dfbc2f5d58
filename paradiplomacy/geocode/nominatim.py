"""OpenStreetMap's Nominatim through geopy: asked only on request, slowly, and never twice for the same name."""

import json
import logging
import os
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from geopy.exc import ConfigurationError, GeocoderParseError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim
from geopy.geocoders.base import DEFAULT_SENTINEL

from paradiplomacy.geocode.base import PlaceGeocoder
from paradiplomacy.geocode.cache import AnswerCache
from paradiplomacy.geocode.checks import lies_in
from paradiplomacy.geocode.nominatim_adapter import PunctualAdapter
from paradiplomacy.geocode.nominatim_answers import as_hit
from paradiplomacy.geocode.rank import Hit, choose
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.geocode.rows import Gazetteer
from paradiplomacy.model.place import PlaceKind

URL_VARIABLE = "PARADIPLOMACY_NOMINATIM_URL"
PUBLIC_URL = "https://nominatim.openstreetmap.org"
USER_AGENT = "paradiplomacy-atlas/0.1 (atlas of provinces' agreements; geocodes when a curator asks)"
TIMEOUT_SECONDS = 10
MAX_ANSWERS = 10

_OUTSIDE_COST = 0.3
_GEOPY_LOG = logging.getLogger("geopy")


@cache
def one_a_second() -> RateLimiter:
    """Return the limiter that all geocoders of this process share: the public service allows one request a second.

    Whoever asks is told what failed at last; what geopy logs of each try, a traceback and the words asked for, is not
    kept.
    """
    _GEOPY_LOG.addFilter(_is_no_failed_try)
    return RateLimiter(  # type: ignore[no-untyped-call]  # geopy ships no types
        _call, min_delay_seconds=1.0, max_retries=1, error_wait_seconds=5.0, swallow_exceptions=False
    )


def _is_no_failed_try(record: logging.LogRecord) -> bool:
    return record.module != "rate_limiter" or record.levelno < logging.WARNING


def _call(ask: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    return ask(*args, **kwargs)


class NominatimGeocoder(PlaceGeocoder):
    """Asks a Nominatim service.

    Args:
        answers: where answers are kept.
        url: base address; None: the one that PARADIPLOMACY_NOMINATIM_URL names, else the public service.
        limiter: paces the requests; None: one a second for the whole process.
        gazetteer: tells whether an answer lies in the country it should; None: the service's own word is taken.

    Raises:
        ConfigurationError: The address is no http or https address.
    """

    provider = "nominatim"

    def __init__(
        self,
        *,
        answers: AnswerCache,
        url: str | None = None,
        limiter: RateLimiter | None = None,
        gazetteer: Gazetteer | None = None,
    ) -> None:
        super().__init__(user_agent=USER_AGENT)  # type: ignore[no-untyped-call]  # geopy ships no types
        self._url = (url or os.environ.get(URL_VARIABLE) or PUBLIC_URL).rstrip("/")
        parts = urlsplit(self._url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ConfigurationError(f"{URL_VARIABLE} = {self._url!r}: not an http or https address")
        self._service = Nominatim(  # type: ignore[no-untyped-call]
            scheme=parts.scheme,
            domain=parts.netloc + parts.path,
            user_agent=USER_AGENT,
            timeout=TIMEOUT_SECONDS,
            adapter_factory=PunctualAdapter,
        )
        self._answers = answers
        self._limiter = limiter or one_a_second()
        self._gazetteer = gazetteer

    def look_up(
        self,
        query: str,
        *,
        timeout: Any = DEFAULT_SENTINEL,
        country: str | None = None,
        kind: PlaceKind | None = None,
        language: str | None = None,
    ) -> Resolution:
        """Return the place meant; see :meth:`PlaceGeocoder.look_up`."""
        found = self._ask(query, timeout=timeout, country=country, language=language)
        hits = [hit for answer in found if (hit := as_hit(answer, kind=kind))]
        return choose([self._checked(hit, country) for hit in hits], kind=kind, on=None, limit=MAX_ANSWERS)

    def _ask(self, query: str, *, timeout: Any, country: str | None, language: str | None) -> list[Mapping[str, Any]]:
        key = json.dumps([self._url, query, country, language])
        kept = self._answers.get(key)
        if kept is None:
            kept = self._raw(query, timeout=timeout, country=country, language=language)
            for answer in kept:
                as_hit(answer, kind=None)  # what cannot be read is not kept
            self._answers.put(key, kept)
        return [answer for answer in kept if isinstance(answer, dict)]

    def _raw(self, query: str, *, timeout: Any, country: str | None, language: str | None) -> list[Any]:
        try:
            locations = self._limiter(
                self._service.geocode,
                query,
                exactly_one=False,
                timeout=timeout,
                limit=MAX_ANSWERS,
                addressdetails=True,
                namedetails=True,
                extratags=True,
                language=language or False,
                country_codes=country.lower() if country else None,
            )
        except (AttributeError, LookupError, TypeError, ValueError, RecursionError) as error:
            raise GeocoderParseError(
                f"{self.provider}: the answer is not of the shape it should be ({error})"
            ) from error
        return [location.raw for location in locations or ()]

    def _checked(self, hit: Hit, country: str | None) -> Hit:
        """Return a hit, as a mere candidate where it does not lie in the country asked for or stated."""
        place = hit.place
        if country and place.country != country.upper():
            return hit.less(_OUTSIDE_COST, f"in {place.country}, not in {country.upper()}", fits=False)
        if self._gazetteer and not lies_in(self._gazetteer, place.country, lat=place.lat, lon=place.lon):
            return hit.less(_OUTSIDE_COST, f"the point does not lie in {place.country}", fits=False)
        return hit

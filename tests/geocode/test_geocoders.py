"""The contract that every geocoder keeps."""

import inspect
from typing import Any

import pytest
from geopy.exc import GeocoderServiceError, GeopyError
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from nominatim_server import KAMPOT, KAMPOT_TOWN, StandIn

from paradiplomacy.geocode.base import PlaceGeocoder
from paradiplomacy.geocode.chain import GeocoderChain
from paradiplomacy.geocode.gazetteer import GazetteerGeocoder
from paradiplomacy.geocode.nominatim import NominatimGeocoder
from paradiplomacy.geocode.resolver import Resolver

PLACE_KEYS = {
    "place_id", "name", "kind", "country", "iso_3166_2", "geonames_id", "wikidata_id", "lat", "lon", "precision",
    "names", "valid_from", "valid_to", "successor_id", "query", "score", "provider", "candidates",
}  # fmt: skip


@pytest.fixture(params=["gazetteer", "nominatim", "chain"])
def geocoder(
    request: pytest.FixtureRequest, resolver: Resolver, nominatim: NominatimGeocoder, service: StandIn
) -> PlaceGeocoder:
    service.will_answer(KAMPOT, KAMPOT_TOWN)
    if request.param == "gazetteer":
        return GazetteerGeocoder(resolver)
    return nominatim if request.param == "nominatim" else GeocoderChain([nominatim], report=_ignore)


def _ignore(provider: str, error: GeopyError) -> None:
    """Take no notice."""


def test_it_is_a_geopy_geocoder(geocoder: PlaceGeocoder) -> None:
    assert isinstance(geocoder, Geocoder)
    assert geocoder.provider


def test_all_but_the_query_is_by_keyword(geocoder: PlaceGeocoder) -> None:
    for method in (geocoder.geocode, geocoder.look_up):
        query, *others = inspect.signature(method).parameters.values()
        assert query.name == "query"
        assert {parameter.kind for parameter in others} == {inspect.Parameter.KEYWORD_ONLY}
        assert {"timeout", "country", "kind", "language"} <= {parameter.name for parameter in others}
        assert all(parameter.default is not inspect.Parameter.empty for parameter in others)


def test_it_is_documented(geocoder: PlaceGeocoder) -> None:
    assert type(geocoder).__doc__
    assert geocoder.look_up.__doc__


def test_a_place_is_a_location_with_the_place_in_raw(geocoder: PlaceGeocoder) -> None:
    location = geocoder.geocode("Kampot", country="KH", kind="province")
    assert isinstance(location, Location)
    assert (location.latitude, location.longitude) == (pytest.approx(10.8503), pytest.approx(104.328))
    assert set(location.raw) >= PLACE_KEYS
    assert location.raw["country"] == "KH"
    assert location.raw["kind"] == "province"
    assert location.raw["query"] == "Kampot"
    assert 0 < location.raw["score"] <= 1
    assert location.raw["candidates"][0]["place_id"] == location.raw["place_id"]


def test_many_are_a_list(geocoder: PlaceGeocoder) -> None:
    locations = geocoder.geocode("Kampot", exactly_one=False, country="KH")
    assert isinstance(locations, list)
    assert len(locations) > 1


@pytest.mark.parametrize("exactly_one", [True, False])
def test_nothing_found_is_none(geocoder: PlaceGeocoder, service: StandIn, *, exactly_one: bool) -> None:
    service.will_answer()
    assert geocoder.geocode("Qwzzxq", exactly_one=exactly_one) is None


def test_the_kind_excludes(geocoder: PlaceGeocoder, service: StandIn) -> None:
    service.will_answer(KAMPOT_TOWN)
    assert geocoder.geocode("Kampot", country="KH", kind="institution") is None


def test_reverse_raises_a_geopy_error(geocoder: PlaceGeocoder) -> None:
    with pytest.raises(GeopyError, match="by name"):
        geocoder.reverse((10.0, 104.0))


class _Failing(PlaceGeocoder):
    provider = "failing"

    def look_up(self, query: str, **_: Any) -> Any:
        raise GeocoderServiceError(f"no answer for {query}")


def test_a_chain_goes_on_after_a_failure_and_reports_it(resolver: Resolver) -> None:
    reported: list[tuple[str, str]] = []
    chain = GeocoderChain(
        [_Failing(), GazetteerGeocoder(resolver)], report=lambda name, error: reported.append((name, str(error)))
    )
    location = chain.geocode("Kampot", country="KH")
    assert location.raw["place_id"] == "kh-kampot"
    assert reported == [("failing", "no answer for Kampot")]


def test_a_chain_of_failures_raises_the_last_error() -> None:
    with pytest.raises(GeocoderServiceError, match="no answer"):
        GeocoderChain([_Failing(), _Failing()], report=_ignore).geocode("Kampot")


def test_a_chain_asks_the_next_one_where_the_first_knows_nothing(
    resolver: Resolver, nominatim: NominatimGeocoder, service: StandIn
) -> None:
    service.will_answer(KAMPOT)
    chain = GeocoderChain([GazetteerGeocoder(resolver), nominatim], report=_ignore)
    assert chain.geocode("Qwzzxq").raw["place_id"] == "kh-osm-r101"


def test_a_chain_does_not_ask_on_once_a_place_is_known(
    resolver: Resolver, nominatim: NominatimGeocoder, service: StandIn
) -> None:
    GeocoderChain([GazetteerGeocoder(resolver), nominatim], report=_ignore).geocode("Kampot", country="KH")
    assert service.asked == []


def test_an_empty_chain_is_refused() -> None:
    with pytest.raises(GeopyError, match="at least one"):
        GeocoderChain([], report=_ignore)

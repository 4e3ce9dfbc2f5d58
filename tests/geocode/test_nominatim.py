import json
from pathlib import Path

import pytest
from geopy.exc import (
    ConfigurationError,
    GeocoderInsufficientPrivileges,
    GeocoderParseError,
    GeocoderRateLimited,
    GeocoderServiceError,
    GeocoderTimedOut,
)
from geopy.extra.rate_limiter import RateLimiter
from nominatim_server import KAMPOT, KAMPOT_TOWN, STREET, StandIn

from paradiplomacy.geocode.cache import AnswerCache
from paradiplomacy.geocode.nominatim import NominatimGeocoder, one_a_second
from paradiplomacy.geocode.nominatim_adapter import MAX_BYTES
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.geocode.rows import Gazetteer
from paradiplomacy.project import project_folder


def test_an_answer_becomes_a_place(nominatim: NominatimGeocoder, service: StandIn) -> None:
    service.will_answer(KAMPOT)
    raw = nominatim.geocode("Kampot", country="KH").raw
    assert raw["place_id"] == "kh-osm-r101"
    assert raw["kind"] == "province"
    assert raw["names"] == {"en": "Kampot", "vi": "Kampot"}
    assert raw["iso_3166_2"] == "KH-7"
    assert raw["wikidata_id"] == "Q748470"
    assert raw["provider"] == "nominatim"


def test_the_service_hears_who_asks_and_for_which_country(nominatim: NominatimGeocoder, service: StandIn) -> None:
    nominatim.geocode("Kampot", country="KH", language="vi")
    assert service.asked[0]["q"] == "Kampot"
    assert service.asked[0]["countrycodes"] == "kh"
    assert service.asked[0]["accept-language"] == "vi"
    assert service.agents[0].startswith("paradiplomacy-atlas")


def test_a_name_is_asked_for_once(nominatim: NominatimGeocoder, service: StandIn) -> None:
    service.will_answer(KAMPOT)
    assert nominatim.geocode("Kampot") == nominatim.geocode("Kampot")
    assert len(service.asked) == 1


def test_that_nothing_is_there_is_remembered_too(nominatim: NominatimGeocoder, service: StandIn) -> None:
    assert nominatim.geocode("Qwzzxq") is None
    assert nominatim.geocode("Qwzzxq") is None
    assert len(service.asked) == 1


def test_an_error_is_not_remembered(nominatim: NominatimGeocoder, service: StandIn) -> None:
    service.answers = [(500, ""), (200, json.dumps([KAMPOT]))]
    with pytest.raises(GeocoderServiceError):
        nominatim.geocode("Kampot")
    assert nominatim.geocode("Kampot") is not None


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (403, "", GeocoderInsufficientPrivileges),
        (429, "", GeocoderRateLimited),
        (500, "", GeocoderServiceError),
        (503, "", GeocoderTimedOut),
        (200, "no json", GeocoderParseError),
        (200, "<html></html>", GeocoderParseError),
        (200, '["text"]', GeocoderParseError),
        (200, '[{"lat": "north", "lon": "1", "display_name": "x"}]', GeocoderParseError),
        (200, "7", GeocoderParseError),
        (
            200,
            json.dumps([{key: KAMPOT[key] for key in ("lat", "lon", "display_name", "address", "addresstype")}]),
            GeocoderParseError,
        ),
        (200, json.dumps([KAMPOT | {"osm_id": "x"}]), GeocoderParseError),
    ],
)
def test_a_bad_answer_is_a_geopy_error(
    nominatim: NominatimGeocoder, service: StandIn, status: int, body: str, error: type[Exception]
) -> None:
    service.answers = [(status, body)]
    with pytest.raises(error):
        nominatim.geocode("Kampot")


def test_a_slow_service_times_out(nominatim: NominatimGeocoder, service: StandIn) -> None:
    service.held.clear()
    with pytest.raises(GeocoderTimedOut):
        nominatim.geocode("Kampot", timeout=0.05)


@pytest.mark.parametrize(("part", "status"), [("head", 200), ("body", 200), ("body", 500)])
def test_a_service_that_drips_its_answer_times_out_as_a_whole(
    nominatim: NominatimGeocoder, service: StandIn, part: str, status: int
) -> None:
    service.answers, service.drips = [(status, json.dumps([KAMPOT]))], part
    with pytest.raises(GeocoderTimedOut):
        nominatim.geocode("Kampot", timeout=0.3)
    service.drips = ""
    service.will_answer(KAMPOT)
    assert nominatim.geocode("Kampot") is not None


@pytest.mark.parametrize("status", [200, 500])
def test_an_answer_without_end_is_not_read_to_its_end(
    nominatim: NominatimGeocoder, service: StandIn, status: int
) -> None:
    service.answers = [(status, json.dumps([KAMPOT]) + " " * MAX_BYTES)]
    with pytest.raises(GeocoderServiceError, match="larger than"):
        nominatim.geocode("Kampot")


def test_a_service_that_is_not_there_is_unavailable(tmp_path: Path, service: StandIn) -> None:
    url = service.url
    service.shutdown()
    service.server_close()
    limiter = RateLimiter(lambda ask, *a, **k: ask(*a, **k), max_retries=0, swallow_exceptions=False)
    gone = NominatimGeocoder(answers=AnswerCache(tmp_path / "a", notice=pytest.fail), url=url, limiter=limiter)
    with pytest.raises(GeocoderServiceError):
        gone.geocode("Kampot", timeout=0.5)


def test_a_failed_try_leaves_neither_traceback_nor_words_in_the_log(
    tmp_path: Path, service: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    url = service.url
    service.shutdown()
    service.server_close()
    one_a_second()
    limiter = RateLimiter(
        lambda ask, *a, **k: ask(*a, **k), max_retries=1, error_wait_seconds=0.0, swallow_exceptions=False
    )
    gone = NominatimGeocoder(answers=AnswerCache(tmp_path / "a", notice=pytest.fail), url=url, limiter=limiter)
    with pytest.raises(GeocoderServiceError):
        gone.geocode("Kampot", timeout=0.5)
    assert "Traceback" not in caplog.text
    assert "Kampot" not in caplog.text


def test_a_province_and_its_town_are_told_apart_by_kind(nominatim: NominatimGeocoder, service: StandIn) -> None:
    service.will_answer(KAMPOT_TOWN, KAMPOT)
    assert nominatim.geocode("Kampot", kind="province").raw["place_id"] == "kh-osm-r101"
    assert nominatim.geocode("Kampot", kind="city").raw["place_id"] == "kh-osm-r102"


def test_a_street_is_no_place(nominatim: NominatimGeocoder, service: StandIn) -> None:
    service.will_answer(STREET)
    assert nominatim.geocode("Kampot") is None


def test_an_answer_from_another_country_is_a_candidate_only(nominatim: NominatimGeocoder, service: StandIn) -> None:
    service.will_answer(KAMPOT)
    found = nominatim.look_up("Kampot", country="LA")
    assert found.place is None
    assert "not in LA" in found.candidates[0].reason


def test_a_point_outside_its_country_is_a_candidate_only(service: StandIn, tmp_path: Path, resolver: Resolver) -> None:
    checked = NominatimGeocoder(
        answers=AnswerCache(tmp_path / "answers.sqlite3", notice=pytest.fail),
        url=service.url,
        limiter=RateLimiter(lambda ask, *a, **k: ask(*a, **k), swallow_exceptions=False),
        gazetteer=Gazetteer.read(project_folder() / "data" / "gazetteer.tsv.gz"),
    )
    service.will_answer(KAMPOT | {"lat": "48.85", "lon": "2.35"})
    found = checked.look_up("Kampot")
    assert found.place is None
    assert "does not lie in KH" in found.candidates[0].reason
    service.will_answer(KAMPOT)
    assert checked.look_up("Kampot province").place is not None


def test_the_address_comes_from_the_environment(
    service: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nominatim: NominatimGeocoder
) -> None:
    monkeypatch.setenv("PARADIPLOMACY_NOMINATIM_URL", service.url)
    limiter = RateLimiter(lambda ask, *a, **k: ask(*a, **k), swallow_exceptions=False)
    NominatimGeocoder(answers=AnswerCache(tmp_path / "b", notice=pytest.fail), limiter=limiter).geocode("Kampot")
    assert len(service.asked) == 1


@pytest.mark.parametrize("url", ["ftp://example.org", "nominatim", "http://", "javascript:alert(1)"])
def test_what_is_no_address_is_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="not an http"):
        NominatimGeocoder(answers=AnswerCache(tmp_path / "a", notice=pytest.fail), url=url)


def test_all_geocoders_of_a_process_share_one_pace() -> None:
    assert one_a_second() is one_a_second()
    assert one_a_second().min_delay_seconds == 1.0

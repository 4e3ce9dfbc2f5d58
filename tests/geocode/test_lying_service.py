"""A Nominatim that sends anything at all: a place, or one sentence; and nothing bad is remembered."""

import json
from contextlib import suppress
from typing import Any

import pytest
from geopy.exc import GeocoderParseError, GeocoderServiceError
from hypothesis import given, settings
from hypothesis import strategies as st
from naughty import OWN
from nominatim_server import KAMPOT, StandIn

from paradiplomacy.geocode.nominatim import NominatimGeocoder
from paradiplomacy.geocode.nominatim_answers import as_hit

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(["1e999", "nan"]),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=8), inside, max_size=3),
    max_leaves=6,
)  # fmt: skip


@settings(max_examples=400)
@given(changes=st.dictionaries(st.sampled_from(sorted(KAMPOT)), ANYTHING, min_size=1, max_size=3))
def test_an_answer_of_any_shape_is_a_place_nothing_or_a_geopy_error(changes: dict[str, Any]) -> None:
    with suppress(GeocoderParseError):
        hit = as_hit(KAMPOT | changes, kind=None)
        assert hit is None or (-90 <= hit.place.lat <= 90 and -180 <= hit.place.lon <= 180)


@pytest.mark.parametrize(
    "body",
    [json.dumps([KAMPOT | {"address": ["x"]}]), json.dumps([KAMPOT | {"extratags": "x"}]), "[" * 20_000, "[null]",
     json.dumps([KAMPOT | {"lat": "1e999"}]), json.dumps([KAMPOT | {"lat": "91"}]), "\x00", "{}", '{"error": "no"}'],
    ids=range(9),
)  # fmt: skip
def test_what_cannot_be_read_is_not_remembered(nominatim: NominatimGeocoder, service: StandIn, body: str) -> None:
    service.answers = [(200, body), (200, json.dumps([KAMPOT]))]
    try:
        found = nominatim.geocode("Kampot")
    except GeocoderServiceError:
        found = nominatim.geocode("Kampot")
        assert found is not None
    assert found is None or found.raw["country"] == "KH"


@pytest.mark.parametrize("charset", ["utf-16", "no-such-charset", "idna", "", "unicode_escape"])
def test_letters_that_are_not_what_they_are_called_are_a_geopy_error_or_a_place(
    nominatim: NominatimGeocoder, service: StandIn, charset: str
) -> None:
    service.charset = charset
    service.will_answer(KAMPOT)
    with suppress(GeocoderServiceError):
        found = nominatim.geocode("Kampot")
        assert found is not None


def test_names_of_any_kind_come_as_text(nominatim: NominatimGeocoder, service: StandIn) -> None:
    for number, text in enumerate(OWN[::2]):
        service.will_answer(
            KAMPOT | {"name": text, "namedetails": {"name": text, "name:en": text}, "display_name": text}
        )
        try:
            found = nominatim.geocode(f"Kampot {number}")
        except GeocoderParseError:
            assert not text.strip()
            continue
        assert found is None or found.raw["names"]["en"] == text.strip()

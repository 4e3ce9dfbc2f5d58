"""One name, several units: the day that a text speaks of tells which is meant."""

import datetime as dt

import pytest

from paradiplomacy.geocode.resolver import Resolver

BEFORE, AFTER = dt.date(2020, 1, 1), dt.date(2025, 9, 1)


@pytest.mark.parametrize(
    ("name", "on", "place_id"),
    [
        ("까마우성", BEFORE, "vn-ca-mau"),
        ("까마우성", AFTER, "vn-ca-mau-2025"),  # a language in which the present unit has no name of its own
        ("다크락성", BEFORE, "vn-dak-lak"),
        ("다크락성", AFTER, "vn-dak-lak-2025"),  # an alias of the former unit
        ("롱안성", AFTER, "vn-long-an"),
        ("Hue", BEFORE, "vn-thua-thien-hue"),
        ("Huế", dt.date(2025, 2, 1), "vn-hue-2025"),
        ("Thua Thien Hue", None, "vn-thua-thien-hue"),
        ("Hậu Giang", dt.date(1985, 1, 1), "vn-hau-giang-1976"),
        ("Hậu Giang", None, "vn-hau-giang"),
        ("Cần Thơ", dt.date(1995, 1, 1), "vn-can-tho-1992"),
        ("Cần Thơ", BEFORE, "vn-can-tho"),
        ("Cần Thơ", AFTER, "vn-can-tho-2025"),
        ("Cần Thơ", None, "vn-can-tho"),
        ("Hà Nam Ninh", None, "vn-ha-nam-ninh"),
        ("Quang Nam-Da Nang", AFTER, "vn-quang-nam-da-nang"),
    ],
)
def test_the_unit_of_the_day_is_meant(resolver: Resolver, name: str, on: dt.date | None, place_id: str) -> None:
    place = resolver.resolve(name, country="VN", on=on).place
    assert place is not None
    assert place.place_id == place_id

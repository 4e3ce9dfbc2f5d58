"""Dates to keep in mind, read back by the library that calendars are made with."""

import datetime as dt

import pytest
from export_views import hostile, snapshot
from icalendar import Calendar
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset

from paradiplomacy.export.calendar import write
from paradiplomacy.store import Dataset


def entries(data: Dataset, **view: str) -> dict[str, dt.date]:
    """Summary -> day."""
    calendar = Calendar.from_ical(write(snapshot(data, **view)))
    return {str(one["summary"]): one["dtstart"].dt for one in calendar.walk("VEVENT")}


def test_ends_anniversaries_and_reports_stand_on_their_days(sample: Dataset) -> None:
    assert entries(sample) == {
        "Agreement ends: Kien Giang – Kampot": dt.date(2026, 12, 31),
        "Anniversary of the signing: Kien Giang – Kampot": dt.date(2020, 3, 25),
        "Anniversary of the signing: Hue – University": dt.date(2026, 1, 20),
        "Report on the signing due: Hue – University": dt.date(2026, 2, 4),
    }


def test_an_entry_keeps_its_id_and_says_how_exactly_its_day_is_known(sample: Dataset) -> None:
    one, two = (
        Calendar.from_ical(write(snapshot(sample, lang=lang, countries=("KH",)))).walk("VEVENT")
        for lang in ("en", "fr")
    )
    assert [entry["uid"] for entry in one] == [entry["uid"] for entry in two]
    end = next(entry for entry in one if entry["uid"].endswith(".end@paradiplomacy-atlas"))
    assert "The sources state the end as 2026." in end["description"]
    assert "https://paper.example/1" in end["description"]


def test_an_anniversary_comes_back_every_year(sample: Dataset) -> None:
    calendar = Calendar.from_ical(write(snapshot(sample, countries=("KH",))))
    (anniversary,) = (one for one in calendar.walk("VEVENT") if "anniversary" in one["uid"])
    assert anniversary["rrule"]["freq"] == ["YEARLY"]


def test_what_is_long_past_is_no_date_to_keep() -> None:
    data = dataset(PLACES, [agreement("vn-hue", "kh-kep", signed="2001-05", valid_to="2005")])
    assert entries(data) == {}


def test_one_document_of_several_provinces_is_one_entry() -> None:
    ties = [
        agreement(province, "kh-kep", signed="2020-02-03", document="one text")
        for province in ("vn-hue", "vn-kien-giang")
    ]
    assert list(entries(dataset(PLACES, ties))) == ["Anniversary of the signing: Hue and Kien Giang – Kep"]


@pytest.mark.parametrize("name", [*HOSTILE_NAMES, "a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a;b,c:d"])
def test_a_name_stays_in_its_line(name: str) -> None:
    calendar = Calendar.from_ical(write(snapshot(hostile(name))))
    assert len(calendar.walk("VEVENT")) == 2

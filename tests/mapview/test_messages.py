import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.mapview.messages import MapReport, Target, read_report, script_json


@given(st.recursive(st.text() | st.integers(), lambda inner: st.dictionaries(st.text(), inner) | st.lists(inner)))
def test_script_json_is_json_of_the_same_value_without_dangerous_characters(value):
    text = script_json(value)
    assert json.loads(text) == value
    assert not set("<>`&'_\u2028\u2029") & set(text)
    assert "{{" not in text


def test_numbers_that_are_no_json_are_refused():
    with pytest.raises(ValueError, match="JSON"):
        script_json(float("nan"))


def report(**changes):
    return {
        "kind": "link", "id": "vn-hue~nz", "seq": 4, "selected": {"kind": "link", "id": "vn-hue~nz"}, "base": "offline"
    } | changes  # fmt: skip


EXPECTED = MapReport(seq=4, kind="link", id="vn-hue~nz", selected=Target("link", "vn-hue~nz"), base="offline")


def test_a_report_of_the_short_way_is_read():
    assert read_report(report()) == EXPECTED


def test_a_report_of_streamlit_foliums_own_way_is_read():
    assert read_report({"last_object_clicked_tooltip": json.dumps(report())}) == EXPECTED


def test_an_empty_click_and_a_base_map_are_reports_too():
    cleared = read_report(report(kind="none", id="", selected=None))
    assert cleared is not None
    assert (cleared.kind, cleared.selected) == ("none", None)
    base = read_report(report(kind="base", id="osm", base="osm"))
    assert base is not None
    assert (base.base, base.selected) == ("osm", Target("link", "vn-hue~nz"))


def test_colour_and_filters_are_none_unless_the_reader_changed_them():
    assert read_report(report()) == EXPECTED
    changed = read_report(report(kind="filter", id="", colour="status", countries=["LA", "CN", "LA"], sectors=[]))
    assert changed is not None
    assert (changed.colour, changed.countries, changed.sectors) == ("status", ("CN", "LA"), ())


@pytest.mark.parametrize(
    "changes", [{"colour": "rainbow"}, {"colour": 3}, {"countries": "KH"}, {"sectors": ["x"] * 1000}]
)
def test_a_colour_or_filter_that_is_none_is_left_aside(changes):
    assert read_report(report(**changes)) == EXPECTED


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {"last_object_clicked_tooltip": None},
        {"last_object_clicked_tooltip": "Kampot"},
        {"last_object_clicked_tooltip": "[1]"},
        report(seq="4"),
        report(kind="province"),
        report(id=None),
        report(base=None),
    ],
)
def test_what_is_no_report_is_none(value):
    assert read_report(value) is None

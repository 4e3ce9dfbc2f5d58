"""Edges of the core that changes to its code would shift: found by making such changes (mutation testing)."""

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import assume, given
from hypothesis import strategies as st
from sample_data import place, trade

from paradiplomacy.geodesy import distance_km, great_circle_points, initial_bearing_deg
from paradiplomacy.model.partial_dates import days_apart, is_partial_date, meet, soon
from paradiplomacy.model.place import Place
from paradiplomacy.succession import check_succession, present_unit
from paradiplomacy.trade import check_parts, why_not_add

POINTS = st.tuples(st.floats(-70, 70), st.floats(-179, 179))


@given(start=POINTS, end=POINTS)
def test_the_bearing_is_that_of_the_geodesic_but_for_the_flattening_of_the_earth(
    start: tuple[float, float], end: tuple[float, float]
) -> None:
    assume(100 < distance_km(start, end) < 9_000)
    exact = Geodesic.WGS84.Inverse(*start, *end)["azi1"]
    bearing = initial_bearing_deg(start, end)
    assert 0 <= bearing < 360
    assert abs((bearing - exact + 180) % 360 - 180) < 1.5


@given(start=POINTS, end=POINTS, step=st.floats(0.5, 30))
def test_a_line_has_no_more_points_than_its_step_asks_for(
    start: tuple[float, float], end: tuple[float, float], step: float
) -> None:
    points = great_circle_points(start, end, step_deg=step)
    degrees = distance_km(start, end) / 111.19508
    assert len(points) - 1 <= max(1, degrees / step + 1.01)
    assert abs(points[-1][1] - points[-2][1]) <= 180


def test_a_line_of_succession_that_ends_in_a_circle_is_found_from_outside_the_circle() -> None:
    places = {
        one.place_id: one
        for one in (
            place("vn-a", successor_id="vn-b"),
            place("vn-b", successor_id="vn-c"),
            place("vn-c", successor_id="vn-b"),
        )
    }
    with pytest.raises(ValueError, match="leads back to vn-b"):
        check_succession(places)


def test_a_line_of_succession_is_followed_to_its_end() -> None:
    places = {
        one.place_id: one
        for one in (place("vn-a", successor_id="vn-b"), place("vn-b", successor_id="vn-c"), place("vn-c"))
    }
    check_succession(places)
    assert present_unit("vn-a", places) == "vn-c"


@pytest.mark.parametrize(("one", "other"), [("kh", "kh-kep"), ("kh-kep", "kh")])
def test_a_country_and_its_province_meet_whichever_comes_first(one: str, other: str) -> None:
    assert why_not_add(trade("vn-hue", one), trade("vn-hue", other)) == "overlap"


def test_countries_do_not_cover_one_another() -> None:
    assert why_not_add(trade("vn-hue", "kh"), trade("vn-hue", "la")) is None


def parts(total: float, exports: float, imports: float, *, partner: str = "kh-kep") -> tuple[float, bool] | None:
    figures = [
        trade("vn-hue", partner, flow=flow, amount=amount, paragraph=number)
        for number, (flow, amount) in enumerate((("total", total), ("export", exports), ("import", imports)), 2)
    ]
    found = check_parts(figures)
    return (found[0].difference, found[0].within_rounding) if found else None


@pytest.mark.parametrize(
    ("total", "exports", "imports", "difference", "fits"),
    [
        (10.0, 10.0, 0.0, 0.0, True),  # nothing imported is a figure too, with no digit to be rounded
        (20e6, 10e6, 0.0, 10e6, True),  # half of 10 million, twice: just within
        (20e6, 9e6, 0.0, 11e6, False),
        (413e6, 300e6, 114e6, -1e6, True),
        (413e6, 310e6, 113e6, -10e6, False),
        (1.01, 1.0, 0.0, 0.01, True),
        (1.25, 1.01, 0.01, 0.23, False),
    ],
)
def test_a_difference_is_rounding_up_to_half_the_last_digit_of_each(
    total: float, exports: float, imports: float, difference: float, fits: bool
) -> None:
    found = parts(total, exports, imports)
    assert found is not None
    assert found[0] == pytest.approx(difference)
    assert found[1] is fits


def test_parts_for_partners_that_no_gazetteer_knows_are_told_apart_by_name() -> None:
    def figure(flow: str, name: str, paragraph: int) -> object:
        one = trade("vn-hue", None, flow=flow, amount=1e6, paragraph=paragraph)
        return one.model_copy(update={"partners": (one.partners[0].model_copy(update={"name": name}),)})

    figures = [figure("total", "A", 2), figure("export", "A", 3), figure("import", "B", 4)]
    assert check_parts(figures) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [("2021-03-01", "2021-03-02", 1), ("2021-03", "2021-03-15", 0), ("2021", "2021-05", 0), ("2021-12-31", "2022", 1),
     ("2021-01-10", "2021-01-01", 9), ("2022", "2021-12-31", 1)],
)  # fmt: skip
def test_days_apart_are_counted_between_the_nearest_days_that_two_dates_may_mean(
    one: str, other: str, days: int
) -> None:
    assert days_apart(one, other) == days_apart(other, one) == days
    assert meet(one, other) is meet(other, one) is (days == 0)


@pytest.mark.parametrize(
    ("published", "expected"),
    [("2021-03-09", False), ("2021-03-10", True), ("2021-03-13", True), ("2021-03-14", False), ("2021-03", True),
     ("2021", True), ("2020", False), ("2021-04", False)],
)  # fmt: skip
def test_soon_is_the_day_itself_and_up_to_so_many_days_after(published: str, expected: bool) -> None:
    assert soon(published, "2021-03-10", days=3) is expected


UNITS = [f"vn-{letter}" for letter in "abcdef"]


@given(successors=st.lists(st.none() | st.sampled_from(UNITS), min_size=len(UNITS), max_size=len(UNITS)))
def test_every_line_of_succession_ends_or_is_refused(successors: list[str | None]) -> None:
    places = {name: place(name, successor_id=after) for name, after in zip(UNITS, successors, strict=True)}
    try:
        check_succession(places)
    except ValueError:
        assert any(_runs_in_a_circle(one, places) for one in UNITS)
        return
    for one in UNITS:
        last = present_unit(one, places)
        assert places[last].successor_id is None
        assert present_unit(last, places) == last


def _runs_in_a_circle(place_id: str, places: dict[str, Place]) -> bool:
    for _ in range(len(places) + 1):
        after = places[place_id].successor_id
        if after is None:
            return False
        place_id = after
    return True


@pytest.mark.parametrize(
    ("text", "is_date"),
    [
        ("2021", True),
        ("2021-03", True),
        ("2024-02-29", True),
        ("2021-02-29", False),
        ("2021-13", False),
        ("0000", False),
        ("2021-3", False),
        (" 2021", False),
        ("", False),
    ],
)
def test_a_partial_date_is_of_a_day_that_exists(text: str, is_date: bool) -> None:
    assert is_partial_date(text) is is_date

"""What filters leave, what facets promise, and what the search box finds."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_data import BY_ID, HOSTILE_NAMES, PLACES, agreement, dataset, intention, link, place, source
from strategies import datasets, maybe, some, views

from paradiplomacy.linking import makes_link
from paradiplomacy.model.place import Spelling
from paradiplomacy.query import (
    Selection,
    filters_of,
    in_units,
    most_linked,
    places_found,
    select,
    status_on,
    years_of,
    years_spanned,
)
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import STATUSES, ViewState

TODAY = dt.date(2026, 1, 31)
WORDS = st.sampled_from(["", "", "kien", "Kiên Giang", "campuchia", "du lich", "nothing is called so"])


def shown(data: Dataset, **filters: object) -> list[str]:
    return [one.link_id for one in select(data, ViewState(**filters), today=TODAY).links]


@pytest.fixture(scope="module")
def data() -> Dataset:
    ties = (
        agreement(
            "vn-kien-giang", "kh-kampot", sectors=("trade", "tourism"), signed="2010-05-01", source_id="paper-en-1"
        ),
        agreement("vn-kien-giang", "kh-kep", sectors=("trade",), status="renewed", signed="2019", valid_to="2024"),
        agreement("vn-hue", "fr-lorient", sectors=("health",), status="established", source_id="undated-1"),
        intention("vn-hue", "us-hawaii", sectors=("tourism",), source_id="paper-fr-2"),
        agreement("vn-an-giang", "kh-kampot", sectors=("health",), signed="2022-07", valid_to="2030"),
    )
    sources = (
        source("paper-en-1", published_date="2020"),
        source("paper-fr-2", published_date="2021-03", language="fr", title="Le vœu de Huế", publisher="Courrier"),
    )
    return dataset(PLACES, ties, sources=sources)


KAMPOT, KEP = "vn-kien-giang~kh-kampot", "vn-kien-giang~kh-kep"
LORIENT, HAWAII, AN_GIANG = "vn-hue~fr-lorient", "vn-hue~us-hawaii", "vn-an-giang~kh-kampot"


def test_without_filters_every_link_is_shown_in_the_order_of_ids(data: Dataset) -> None:
    assert shown(data) == [AN_GIANG, LORIENT, HAWAII, KAMPOT, KEP]


@pytest.mark.parametrize(
    ("filters", "links"),
    [
        ({"sectors": ("trade",)}, [KAMPOT, KEP]),
        ({"sectors": ("tourism", "trade")}, [HAWAII, KAMPOT, KEP]),
        ({"sectors": ("tourism", "trade"), "match": "all"}, [KAMPOT]),
        ({"sectors": ("health", "trade"), "match": "all"}, []),
        ({"match": "all"}, [AN_GIANG, LORIENT, HAWAII, KAMPOT, KEP]),
        ({"province": "vn-hue"}, [LORIENT, HAWAII]),
        ({"partner": "kh-kampot"}, [AN_GIANG, KAMPOT]),
        ({"countries": ("FR", "US")}, [LORIENT, HAWAII]),
        ({"statuses": ("sought",)}, [HAWAII]),
        ({"statuses": ("established", "sought")}, [LORIENT, HAWAII]),
        ({"statuses": ("in_force",)}, [AN_GIANG]),
        ({"statuses": ("expired",)}, [KEP]),
        ({"statuses": ("renewed",)}, [KEP]),
        ({"statuses": ("signed",)}, [AN_GIANG, KAMPOT]),
        ({"province": "vn-hue", "countries": ("KH",)}, []),
        ({"q": "courrier"}, [HAWAII]),
        ({"q": "vœu"}, [HAWAII]),
    ],
)
def test_each_filter_leaves_what_it_names(data: Dataset, filters: dict[str, object], links: list[str]) -> None:
    assert shown(data, **filters) == links


@pytest.mark.parametrize(
    ("year_from", "year_to", "links"),
    [
        (2010, 2010, [KAMPOT]),
        (2011, 2018, []),
        (2020, 2021, [HAWAII, KEP]),
        (None, 2010, [KAMPOT]),
        (2026, None, [AN_GIANG]),
        (1950, 2100, [AN_GIANG, HAWAII, KAMPOT, KEP]),
    ],
)
def test_years_leave_links_dated_to_them_by_the_tie_or_else_by_its_article(
    data: Dataset, year_from: int | None, year_to: int | None, links: list[str]
) -> None:
    assert shown(data, year_from=year_from, year_to=year_to) == links


def test_links_that_no_source_dates_are_counted_where_years_hide_them(data: Dataset) -> None:
    assert years_of(data, data.link_by_id[LORIENT]) is None
    assert select(data, ViewState(), today=TODAY).undated == 0
    assert select(data, ViewState(year_from=2000), today=TODAY).undated == 1
    assert select(data, ViewState(year_from=2000, countries=("KH",)), today=TODAY).undated == 0


@pytest.mark.parametrize(
    "text",
    ["Kien Giang", "kiên giang", "KIÊN", "giang kien", "Tourism kampot", "du lịch Kampot", "DU LICH cam pot",
    "tourisme kampot",
     "贡布 trade", "Cambodge commerce", "campuchia thuong mai", "  kien   kampot "],
)  # fmt: skip
def test_free_text_finds_names_and_sectors_in_every_language_with_and_without_accents(data: Dataset, text: str) -> None:
    assert KAMPOT in shown(data, q=text)


def test_free_text_needs_every_word(data: Dataset) -> None:
    assert shown(data, q="kien giang lorient") == []


def test_free_text_finds_a_name_as_printed() -> None:
    tie = agreement("vn-hue", "kh-kampot", partner="Công-pốt", province="Thua Thien Hue")
    assert shown(dataset(PLACES, [tie]), q="cong pot thua thien") == ["vn-hue~kh-kampot"]


@pytest.mark.parametrize("text", HOSTILE_NAMES)
def test_hostile_text_is_only_text(data: Dataset, text: str) -> None:
    named = agreement("vn-hue", "kh-kep", partner=text)
    assert shown(dataset(PLACES, [named]), q=" ".join(text.split())) == ["vn-hue~kh-kep"]
    assert set(shown(data, q=text)) <= set(shown(data))


def choosing(view: ViewState, facet: str, value: str) -> ViewState:
    """The view after one value of a facet is chosen: another sector of all, or this value alone."""
    changes: dict[str, dict[str, object]] = {
        "sector": {"sectors": tuple(sorted({*view.sectors, value})) if view.match == "all" else (value,)},
        "province": {"province": value},
        "partner": {"partner": value},
        "country": {"countries": (value,)},
        "status": {"statuses": (value,)},
    }
    return replace(view, **changes[facet])


@given(data=datasets(), view=views(texts=WORDS))
def test_a_facet_tells_how_many_links_each_choice_leaves(data: Dataset, view: ViewState) -> None:
    facets = select(data, view, today=TODAY).facets
    values = {
        "sector": tuple(data.sectors), "province": tuple(BY_ID), "partner": tuple(BY_ID), "country": ("FR", "KH", "US"),
        "status": STATUSES,
    }  # fmt: skip
    assert set(facets) == set(values)
    for facet, counts in facets.items():
        assert set(counts) <= set(values[facet])
        assert 0 not in counts.values()
        for value in values[facet]:
            left = select(data, choosing(view, facet, value), today=TODAY).links
            assert counts.get(value, 0) == len(left), (facet, value)


@given(data=datasets(), view=views(texts=WORDS))
def test_filters_only_take_away(data: Dataset, view: ViewState) -> None:
    everything = select(data, view.without_filters(), today=TODAY)
    selection = select(data, view, today=TODAY)
    assert [one.link_id for one in everything.links] == [one.link_id for one in data.links(view.units)]
    assert {one.link_id for one in selection.links} <= {one.link_id for one in everything.links}
    assert selection.total == len(everything.links)


@given(data=datasets())
def test_both_kinds_of_units_tell_the_same_ties_each_once(data: Dataset) -> None:
    ties = {one.statement_id for one in data.statements.values() if makes_link(one, data.places)}
    for units in ("signed", "today"):
        links = data.links(units)
        assert len({one.link_id for one in links}) == len(links)
        told = [one for each in links for one in each.statement_ids if one in ties]
        assert sorted(told) == sorted(ties)
    assert len(data.links("today")) <= len(data.links("signed"))


def test_links_of_provinces_that_merged_become_one(data: Dataset) -> None:
    merged = next(one for one in data.links("today") if one.link_id == "vn-an-giang-2025~kh-kampot")
    assert merged.sectors == ("health", "tourism", "trade")
    assert len(merged.statement_ids) == 2
    assert (merged.signed, merged.valid_to) == ("2022-07", "2030")
    assert shown(data, units="today", province="vn-an-giang-2025") == [merged.link_id, "vn-an-giang-2025~kh-kep"]


@given(data=datasets(), view=st.data())
def test_changing_units_keeps_to_what_exists_in_them(data: Dataset, view: st.DataObject) -> None:
    start = view.draw(
        st.builds(
            ViewState,
            province=maybe(one.province_id for one in data.links_as_signed),
            link=maybe(one.link_id for one in data.links_as_signed),
            sectors=some(data.sectors),
        )
    )
    today = in_units(data, start, "today")
    assert today.units == "today"
    assert today.link in {None, *(one.link_id for one in data.links("today"))}
    assert today.province in {None, *(one.province_id for one in data.links("today"))}
    assert (today.link is None, today.province is None) == (start.link is None, start.province is None)
    back = in_units(data, today, "signed")
    assert back.link in {None, *(one.link_id for one in data.links("signed"))}
    assert back.province in {None, *(one.province_id for one in data.links("signed"))}
    assert back.sectors == start.sectors


def test_a_selected_link_and_place_follow_to_the_present_unit(data: Dataset) -> None:
    today = in_units(data, ViewState(link=KAMPOT, province="vn-kien-giang"), "today")
    assert (today.link, today.province) == ("vn-an-giang-2025~kh-kampot", "vn-an-giang-2025")
    assert in_units(data, ViewState(place="vn-an-giang"), "today").place == "vn-an-giang-2025"
    assert in_units(data, ViewState(place="kh-kampot"), "today").place == "kh-kampot"
    assert in_units(data, ViewState(link=LORIENT), "today").link == LORIENT


def test_a_present_unit_has_no_former_one_to_go_back_to(data: Dataset) -> None:
    today = ViewState(units="today", link="vn-an-giang-2025~kh-kampot", province="vn-an-giang-2025")
    assert in_units(data, today, "signed") == ViewState()
    assert in_units(data, ViewState(units="today", place="vn-an-giang-2025"), "signed") == ViewState()
    assert in_units(data, ViewState(units="today", link=LORIENT, province="vn-hue"), "signed").link == LORIENT


@pytest.mark.parametrize("place", ["vn-hue", "kh-kep", "vn-kien-giang", None])
def test_back_from_the_units_of_today_what_was_signed_under_them_stays(data: Dataset, place: str | None) -> None:
    view = ViewState(province="vn-hue", place=place)
    assert in_units(data, replace(view, units="today"), "signed") == view


def test_a_selected_link_is_known_though_filters_hide_it(data: Dataset) -> None:
    selection: Selection = select(data, ViewState(link=KAMPOT, countries=("US",)), today=TODAY)
    assert selection.link is data.link_by_id[KAMPOT]
    assert KAMPOT not in [one.link_id for one in selection.links]
    assert select(data, ViewState(place="kh-kep"), today=TODAY).place is BY_ID["kh-kep"]


def test_a_selected_link_is_what_was_known_of_it_in_the_year_shown() -> None:
    data = dataset(
        PLACES,
        [
            agreement("vn-hue", "kh-kep", signed="2010", source_id="first"),
            agreement("vn-hue", "kh-kep", status="ended", source_id="second"),
        ],
        sources=[source("first", published_date="2010"), source("second", published_date="2020")],
    )
    found = {
        year: select(data, ViewState(link="vn-hue~kh-kep", year=year), today=TODAY).link for year in (1999, 2015, None)
    }
    assert {year: one and one.status for year, one in found.items()} == {1999: "ended", 2015: "signed", None: "ended"}
    assert select(data, ViewState(link="vn-hue~nowhere"), today=TODAY).link is None


@given(view=views())
def test_of_a_view_only_what_decides_which_links_show_counts_as_filters(view: ViewState) -> None:
    deciding = ("sectors", "match", "province", "partner", "countries", "statuses", "year_from", "year_to", "year", "q",
                "units", "silent")  # fmt: skip
    assert filters_of(view) == ViewState(**{name: getattr(view, name) for name in deciding})


def test_a_facet_counts_what_its_other_values_would_leave(data: Dataset) -> None:
    def facet(name: str, **filters: object) -> dict[str, int]:
        return dict(select(data, ViewState(**filters), today=TODAY).facets[name])

    assert facet("sector", sectors=("health",)) == {"trade": 2, "tourism": 2, "health": 2}
    assert facet("sector", sectors=("health",), match="all") == {"health": 2}
    assert facet("country", countries=("KH",)) == {"KH": 3, "FR": 1, "US": 1}
    assert facet("province", countries=("KH",)) == {"vn-kien-giang": 2, "vn-an-giang": 1}
    assert facet("status", statuses=("sought",)) == facet("status")
    assert facet("status", statuses=("sought",), province="vn-hue") == {"sought": 1, "established": 1}


def test_years_are_those_of_the_links_in_the_units_shown(data: Dataset) -> None:
    assert shown(data, units="today", year_to=2012) == ["vn-an-giang-2025~kh-kampot"]
    assert shown(data, units="today", year_from=2030) == ["vn-an-giang-2025~kh-kampot"]


@pytest.mark.parametrize(
    ("filters", "links", "undated"),
    [
        ({"year": 2009}, [], 1),
        ({"year": 2015}, [KAMPOT], 1),
        ({"year": 2015, "sectors": ("trade",)}, [KAMPOT], 0),
        ({"year": 2015, "sectors": ("health",)}, [], 1),
        ({"year": 2015, "year_to": 2030}, [KAMPOT], 0),
        ({"year": 2015, "units": "today"}, ["vn-an-giang-2025~kh-kampot"], 1),
        ({"year": 2022, "statuses": ("in_force",)}, [AN_GIANG, KEP], 0),
    ],
)
def test_of_an_earlier_year_what_was_known_then_shows_and_what_has_no_date_is_counted(
    data: Dataset, filters: dict[str, object], links: list[str], undated: int
) -> None:
    found = select(data, ViewState(**filters), today=TODAY)
    assert ([one.link_id for one in found.links], found.undated) == (links, undated)


@pytest.mark.parametrize("words", ["lorient", "Kép", "an giang campuchia"])
def test_words_are_found_in_the_links_of_the_units_shown(data: Dataset, words: str) -> None:
    found = {"lorient": [LORIENT], "Kép": ["vn-an-giang-2025~kh-kep"]}
    both = ["vn-an-giang-2025~kh-kampot", "vn-an-giang-2025~kh-kep"]
    assert shown(data, units="today", q=words) == found.get(words, both)


def test_the_years_of_all_links_are_spanned(data: Dataset) -> None:
    assert years_spanned(data) == (2010, 2030)
    assert years_spanned(dataset(PLACES, [])) == (0, 0)


def test_the_places_with_most_links_come_first_and_those_with_as_many_in_the_order_of_ids(data: Dataset) -> None:
    assert most_linked(data, "signed", 4) == ("kh-kampot", "vn-hue", "vn-kien-giang", "fr-lorient")
    assert most_linked(data, "today", 1) == ("vn-an-giang-2025",)


def test_a_link_spans_the_years_of_all_its_ties() -> None:
    ties = (
        agreement("vn-hue", "kh-kep", signed="2010-05", source_id="first"),
        agreement("vn-hue", "kh-kep", valid_from="2015", valid_to="2030-06", source_id="second"),
        agreement("vn-hue", "kh-kep", status="established", source_id="third"),
    )
    sources = [source("first", published_date="2034"), source("third", published_date="2032")]
    for count, years in ((1, (2010, 2010)), (2, (2010, 2030)), (3, (2010, 2032))):
        data = dataset(PLACES, ties[:count], sources=sources)
        assert years_of(data, data.links_as_signed[0]) == years


@pytest.mark.parametrize(
    ("fields", "day", "status"),
    [
        ({"valid_to": "2024"}, "2024-12-31", "in_force"),
        ({"valid_to": "2024"}, "2025-01-01", "expired"),
        ({"valid_to": "2024-02"}, "2024-02-29", "in_force"),
        ({"valid_to": "2024-02"}, "2024-03-01", "expired"),
        ({"valid_to": "2024-02-10"}, "2024-02-10", "in_force"),
        ({"valid_to": "2024-02-10"}, "2024-02-11", "expired"),
        ({"valid_from": "2020"}, "2024-01-01", "signed"),
        ({}, "2024-01-01", "signed"),
        ({"status": "renewed"}, "2024-01-01", "renewed"),
        ({"status": "established"}, "2024-01-01", "established"),
        ({"status": "ended", "valid_to": "2030"}, "2024-01-01", "ended"),
        ({"status": "planned", "valid_to": "2020", "intention": True}, "2024-01-01", "planned"),
        ({"status": "sought", "valid_to": "2030", "intention": True}, "2024-01-01", "sought"),
        ({"valid_from": "2025", "valid_to": "2030"}, "2025-01-01", "in_force"),
        ({"valid_from": "2025", "valid_to": "2030"}, "2024-12-31", "signed"),
    ],
)
def test_the_status_on_a_day_follows_from_the_dates(fields: dict[str, object], day: str, status: str) -> None:
    assert status_on(link("vn-hue", "kh-kep", **fields), dt.date.fromisoformat(day)) == status


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Kampot", "kh-kampot"),
        ("kampot", "kh-kampot"),
        ("Kampt", "kh-kampot"),
        ("Kamppot", "kh-kampot"),
        ("Cam Pốt", "kh-kampot"),
        ("campot", "kh-kampot"),
        ("贡布", "kh-kampot"),
        ("Công Pốt Xưa", "kh-kampot"),
        ("Lorien", "fr-lorient"),
        ("Kiên Giang", "vn-kien-giang"),
        ("KIEN-GIANG", "vn-kien-giang"),
        ("Hué", "vn-hue"),
    ],
)
def test_a_place_is_found_by_other_spellings_and_with_a_slip(typed: str, found: str) -> None:
    ties = [agreement("vn-kien-giang", "kh-kampot"), agreement("vn-hue", "fr-lorient"), agreement("vn-hue", "kh-kep")]
    old = Spelling(place_id="kh-kampot", name="Công Pốt Xưa", language="vi", origin="source")
    found_places = places_found(dataset(PLACES, ties, spellings=[old]), typed, "signed")
    assert [one.place_id for one in found_places][:1] == [found]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Bat", ["kh-batza", "kh-batumba"]),
        ("Batumb", ["kh-batumba"]),
        ("Ba", []),
        ("Bazza", ["kh-batza"]),
        ("Btza", []),
        ("Batambi", []),
        ("Sihxnoyki", ["kh-sihanouki"]),
        ("Sixnouki", []),
        ("Sihxnouky", ["kh-sihanouki"]),
        ("Syhxnoyki", []),
    ],
)
def test_names_that_begin_so_come_by_length_and_longer_ones_may_hold_more_slips(typed: str, found: list[str]) -> None:
    partners = [place(f"kh-{name}") for name in ("batumba", "batza", "sihanouki")]
    data = dataset([*PLACES, *partners], [agreement("vn-hue", one.place_id) for one in partners])
    assert [one.place_id for one in places_found(data, typed, "signed")] == found


@pytest.mark.parametrize("typed", ["", " ", "?!", "\x00", "Reykjavík", "🦆", *HOSTILE_NAMES])
def test_what_names_no_place_finds_none(typed: str) -> None:
    data = dataset(PLACES, [agreement("vn-kien-giang", "us-hawaii"), agreement("vn-hue", "fr-lorient")])
    assert places_found(data, typed, "signed") == ()


@pytest.mark.parametrize("typed", ["Ha Giang", "Hau Giang", "Bac Lieu", "Bac Kan", "Lao Cai", "University of Paris"])
def test_a_place_that_shares_only_a_word_with_one_of_the_atlas_is_not_taken_for_it(typed: str, atlas: Dataset) -> None:
    assert places_found(atlas, typed, "signed") == ()


def test_places_without_a_link_are_not_found(data: Dataset) -> None:
    assert places_found(data, "University", "signed") == ()


@pytest.mark.parametrize(
    ("typed", "units", "found"),
    [
        ("Kien Giang", "today", "vn-an-giang-2025"),
        ("An Giang", "today", "vn-an-giang-2025"),
        ("An Giang", "signed", "vn-an-giang"),
    ],
)
def test_links_stay_findable_under_the_old_and_the_new_name_of_a_province(typed: str, units: str, found: str) -> None:
    data = dataset(PLACES, [agreement("vn-kien-giang", "kh-kampot"), agreement("vn-an-giang", "kh-kep")])
    assert [one.place_id for one in places_found(data, typed, units)][:1] == [found]

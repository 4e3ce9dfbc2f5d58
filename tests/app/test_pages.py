"""Sectors, trade, timeline, openings: with data, without, with hostile names and with hostile addresses."""

import re
from collections.abc import Callable

import pytest
from reading import addresses, assert_well, text_of
from sample_data import BY_ID, HOSTILE_NAMES, PLACES, agreement, dataset, intention, place, source, trade
from streamlit.testing.v1 import AppTest

from paradiplomacy.store import Dataset

Visit = Callable[..., AppTest]
Show = Callable[[Dataset], None]

PAGES = ("sectors", "trade", "timeline", "openings")
TITLES = {"sectors": "Sectors", "trade": "Trade", "timeline": "Timeline", "openings": "Gaps and openings"}


@pytest.mark.parametrize("page", PAGES)
def test_it_has_its_title_and_the_data_it_is_made_of(visit: Visit, atlas: Dataset, page: str) -> None:
    app = visit(page, lang="en")
    assert_well(app)
    assert f"{TITLES[page]}\n" in text_of(app)
    assert atlas.version in text_of(app)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["vi", "fr"])
def test_it_runs_in_every_language(visit: Visit, page: str, language: str) -> None:
    app = visit(page, lang=language)
    assert_well(app)
    assert not app.warning


@pytest.mark.parametrize("page", PAGES)
def test_without_any_link_it_says_so(visit: Visit, show_data: Show, page: str) -> None:
    show_data(dataset([], []))
    app = visit(page)
    assert_well(app)
    assert TITLES[page] in text_of(app)


@pytest.mark.parametrize("page", PAGES)
def test_filters_that_leave_nothing_can_be_taken_off(visit: Visit, page: str) -> None:
    app = visit(page, q="nothingiscalledso", lang="en")
    assert_well(app)
    clear = [button for button in app.button if button.label == "Clear filters" and not button.disabled]
    clear[-1].click().run()
    assert_well(app)
    assert "q" not in app.query_params


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("parameter", ["sector", "compare", "year", "silent", "link", "place", "lang", "from_"])
def test_a_hostile_value_in_its_address_is_told(visit: Visit, page: str, parameter: str) -> None:
    app = visit(page, **{parameter: "<img src=x onerror=alert(1)>`${x}`"})
    assert_well(app)
    assert app.warning


def named(name: str) -> Dataset:
    """A dataset on which every page has something to show, and that bears one name wherever data can bear one."""
    people = [
        place("vn-hue", names={"en": name, "vi": name}),
        place("vn-an-giang", names={"en": name}),
        BY_ID["kh"].model_copy(update={"names": {"en": name}}),
        place("kh-kep", names={"en": name, "fr": name}),
        place("kh-takeo", names={"en": name}),
    ]
    common = {"partner": name, "province": name, "quote": name[:60], "note": name, "date_as_printed": name}
    statements = [
        agreement("vn-hue", "kh-kep", sectors=("trade",), signed="2012", valid_from="2012", valid_to="2099", **common),
        agreement("vn-an-giang", "kh-takeo", sectors=("trade", "health"), signed="2011", **common),
        intention("vn-hue", "kh", **common),
        trade("vn-hue", "kh-kep", scope_note=name, goods=[{"name": name}], quote=name[:60]),
        trade("vn-hue", "kh-kep", scope_note=name, period_from="2010", period_to="2010", quote=name[:59]),
        trade("vn-hue", None, partners=[{"name": name, "place_id": None}], quote=name[:58]),
        trade("vn-hue", "kh-kep", "kh-takeo", period_to=None, flow="export", quote=name[:57]),
    ]
    article = source("paper-en-1", title=name, publisher=name, url="https://paper.example/1", published_date="2013")
    return dataset([*PLACES, *people], statements, sources=[article])


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_are_shown_as_text(visit: Visit, show_data: Show, page: str, name: str) -> None:
    show_data(named(name))
    app = visit(page, lang="en", compare=["vn-hue", "vn-an-giang"], silent="1")
    assert_well(app)
    assert not app.warning
    assert not any("evil" in address or "tracker" in address for address in addresses(app))
    assert all(":red[" not in markdown.value.replace("\\", "/") for markdown in app.markdown)


def test_trade_shows_every_figure_once_with_how_often_it_is_stated(visit: Visit, show_data: Show) -> None:
    twice = [
        trade("vn-hue", "kh-kep", amount=5e6, source_id=source_id, quote=source_id)
        for source_id in ("paper-en-1", "paper-en-2")
    ]
    show_data(
        dataset(PLACES, [agreement("vn-hue", "kh-kep"), *twice, trade("vn-hue", "kh-kep", amount=6e6, quote="another")])
    )
    app = visit("trade", lang="en")
    assert_well(app)
    table = app.dataframe[-1].value
    assert sorted(zip(table["amount"], table["reports"], strict=True)) == [(5.0, 2), (6.0, 1)]
    assert "2 figures, stated 3 times." in text_of(app)


def test_trade_says_why_figures_are_not_added(visit: Visit, show_data: Show) -> None:
    figures = [
        trade("vn-hue", "kh-kep", amount=amount, period_to=end, quote=end)
        for amount, end in ((5e6, "2022"), (6e6, "2023"))
    ]
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep"), *figures]))
    assert "Not added up: partners and periods overlap" in text_of(visit("trade", lang="en"))


def test_trade_of_a_group_stands_in_brackets(visit: Visit, show_data: Show) -> None:
    figures = [
        trade("vn-hue", "kh-kep", "kh-kampot", period_from=year, period_to=year, quote=year)
        for year in ("2020", "2021")
    ]
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep"), *figures]))
    app = visit("trade", lang="en")
    assert set(app.dataframe[-1].value["partners"]) == {"[Kep and Kampot]"}
    assert "[Kep and Kampot] :violet-badge[:material/data_array: 2 partners together]" in text_of(app)


def test_of_many_pairs_those_with_most_figures_come_first_and_the_others_on_demand(
    visit: Visit, show_data: Show
) -> None:
    provinces = [place(f"vn-province-{number}") for number in range(6)]
    figures = [
        trade(
            province.place_id, "kh-kep", period_from=str(year), period_to=str(year), quote=f"{province.place_id} {year}"
        )
        for number, province in enumerate(provinces)
        for year in range(2010, 2012 + number)
    ]
    show_data(dataset([*PLACES, *provinces], [*(agreement(one.place_id, "kh-kep") for one in provinces), *figures]))

    def titles(app: AppTest) -> list[str]:
        assert_well(app)
        return [found for one in app.markdown for found in re.findall(r"^### \[(Province \d)", one.value)]

    app = visit("trade", lang="en")
    assert titles(app) == ["Province 5", "Province 4", "Province 3", "Province 2"]
    assert titles(app.toggle(key="all_pairs").set_value(True).run()) == [f"Province {one}" for one in range(5, -1, -1)]


def test_provinces_side_by_side_are_those_of_the_address(visit: Visit, atlas: Dataset) -> None:
    provinces = sorted({link.province_id for link in atlas.links("signed")})[:2]
    app = visit("sectors", lang="en", compare=provinces)
    assert_well(app)
    assert app.multiselect(key="choose_compare").value == provinces
    head = "| Province | " + " | ".join(atlas.places[one].name("en") for one in provinces) + " |"
    assert any(markdown.value.replace("\\", "").startswith(head) for markdown in app.markdown)


def test_the_year_of_the_address_is_told_beside_the_map(visit: Visit, show_data: Show) -> None:
    show_data(
        dataset(
            PLACES,
            [agreement("vn-hue", "kh-kep", signed="2012"), agreement("vn-hue", "kh-kampot", signed="2019")],
        )
    )
    early, late = (text_of(visit("timeline", lang="en", year=year)) for year in ("2015", "2020"))
    assert "1 pair with an agreement" in early
    assert "2 pairs with an agreement" in late
    assert "Signed in 2015" not in early


def test_openings_tell_neighbours_without_a_known_link(visit: Visit, show_data: Show) -> None:
    places = [*PLACES, place("kh-takeo"), place("kh-kandal")]
    show_data(dataset(places, [agreement("vn-an-giang", "kh-takeo", sectors=("trade",))]))
    text = text_of(visit("openings", lang="en"))
    assert "2 of 3 pairs of neighbours have no known agreement that passes the filters." in text  # Kiên Giang – Kampot
    assert "3 of 3 pairs" in text_of(visit("openings", lang="en", sector="health"))


def test_silence_is_as_long_as_the_address_says(visit: Visit, show_data: Show) -> None:
    article = source("paper-en-1", published_date="2019-06-01")
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep")], sources=[article]))
    assert "1 pair with an agreement has had no report for 5 years or more." in text_of(visit("openings", lang="en"))
    assert "0 pairs with an agreement have had no report for 20 years or more." in text_of(
        visit("openings", lang="en", silent="20")
    )

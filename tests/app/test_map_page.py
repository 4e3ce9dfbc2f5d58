"""The map page: what an address opens, what filters leave, what cannot be shown."""

import json
from collections.abc import Callable

import pytest
from reading import addresses, assert_well, markdown_of, text_of
from streamlit.testing.v1 import AppTest

Visit = Callable[..., AppTest]


def rows(app: AppTest) -> int:
    return len(app.dataframe[0].value)


def test_the_page_opens_on_everything(visit: Visit) -> None:
    app = visit()
    assert_well(app)
    assert rows(app) == 27
    assert "27 of 27" in text_of(app)
    assert "The atlas at a glance" in text_of(app)
    assert not app.query_params
    assert app.button(key="clear_filters").disabled
    assert not app.warning


def test_a_link_in_the_address_is_opened_with_its_sources(visit: Visit) -> None:
    app = visit(link="vn-kien-giang~kh-kampot")
    assert_well(app)
    text = text_of(app)
    assert "Kien Giang – Kampot" in text
    assert "about USD 256 million" in text
    assert "more than USD 414 million" in text
    assert "5 partners together" in text
    assert "Sources (3)" in [one.label for one in app.expander]
    assert (
        "https://plo.vn/kien-giang-so-ket-hop-tac-2-nam-hop-tac-voi-tinh-kampot-campuchia-post782120.html"
        in addresses(app)
    )


def test_a_place_in_the_address_is_opened_with_its_partners(visit: Visit) -> None:
    app = visit(place="vn-kien-giang")
    assert_well(app)
    text = text_of(app)
    assert "12 localities, 2 institutions" in text
    assert "Wishes and plans" in text
    assert {"?link=vn-kien-giang~kh-kampot", "?link=vn-kien-giang~in", "?place=vn-an-giang-2025"} <= addresses(app)


def test_a_partner_is_opened_as_well_as_a_province(visit: Visit) -> None:
    app = visit(place="kh-kampot")
    assert_well(app)
    assert "1 locality" in text_of(app)


@pytest.mark.parametrize(
    ("parameters", "count"),
    [
        ({"country": ["KH", "LA"]}, 10),
        ({"province": "vn-tien-giang"}, 5),
        ({"status": "established"}, 5),
        ({"q": "kampot"}, 1),
        ({"from_": "2024"}, 2),
        ({"units": "today", "province": "vn-dong-thap-2025"}, 5),
        ({"sector": ["trade", "tourism"], "match": "all"}, 7),
    ],
)
def test_filters_in_the_address_filter_the_table(visit: Visit, parameters: dict[str, str], count: int) -> None:
    app = visit(**parameters)
    assert_well(app)
    assert rows(app) == count
    assert f"{count} of 27" in text_of(app)
    assert not app.button(key="clear_filters").disabled


def test_filters_that_leave_nothing_say_so_and_can_be_cleared(visit: Visit) -> None:
    app = visit(q="nothing is called so")
    assert_well(app)
    assert "No match" in text_of(app)
    assert rows(app) == 0
    app.button(key="clear_filters").click().run()
    assert_well(app)
    assert rows(app) == 27
    assert "No match" not in text_of(app)
    assert not app.query_params


def test_clearing_filters_keeps_what_is_selected(visit: Visit) -> None:
    app = visit(q="nothing is called so", place="kh-kep", lang="fr")
    app.button(key="clear_filters").click().run()
    assert dict(app.query_params) == {"place": "kh-kep", "lang": "fr"}


def test_a_link_that_the_filters_hide_is_still_told_and_said_to_be_hidden(visit: Visit) -> None:
    app = visit(link="vn-kien-giang~kh-kampot", country="JP")
    assert_well(app)
    assert rows(app) == 3
    assert "The filters hide this link" in text_of(app)


def test_choosing_in_a_filter_changes_table_and_address(visit: Visit) -> None:
    app = visit()
    app.multiselect(key="filter_countries").set_value(["TH", "KR"]).run()
    assert_well(app)
    assert (rows(app), app.query_params["country"]) == (6, ["KR", "TH"])
    app.selectbox(key="filter_province").set_value("vn-bac-giang").run()
    assert (rows(app), app.query_params["province"]) == (1, "vn-bac-giang")
    app.text_input(key="filter_q").set_value("  đại   hàn ").run()
    assert app.query_params["q"] == "đại hàn"


def test_each_choice_says_how_many_links_it_leaves(visit: Visit) -> None:
    app = visit(province="vn-bac-giang")
    assert app.multiselect(key="filter_countries").options == ["China (1)", "Japan (1)", "Laos (2)", "South Korea (1)"]
    assert app.selectbox(key="filter_province").options == ["Bac Giang (5)", "Kien Giang (17)", "Tien Giang (5)"]


def test_links_without_a_date_are_counted_where_years_hide_them(visit: Visit) -> None:
    app = visit(from_="2000")
    assert rows(app) == 11
    assert "16 links have no date and are hidden" in text_of(app)


def test_a_range_of_all_years_is_no_filter(visit: Visit) -> None:
    app = visit()
    slider = app.slider(key="filter_years")
    slider.set_value((slider.min, slider.max)).run()
    assert rows(app) == 27
    slider = app.slider(key="filter_years")
    slider.set_value((2022, slider.max)).run()
    assert app.query_params == {"from": "2022"}


def test_provinces_as_they_are_today_take_the_selection_with_them(visit: Visit) -> None:
    app = visit(link="vn-kien-giang~kh-kampot", province="vn-kien-giang")
    app.segmented_control(key="filter_units").set_value("today").run()
    assert_well(app)
    assert app.query_params == {
        "province": "vn-an-giang-2025", "units": "today", "link": "vn-an-giang-2025~kh-kampot",
    }  # fmt: skip
    assert "An Giang – Kampot" in text_of(app)
    assert rows(app) == 17


@pytest.mark.parametrize(
    ("language", "name"), [("vi", "Kiên Giang – Kam pốt"), ("fr", "Kiên Giang – Kampot"), ("en", "Kien Giang – Kampot")]
)
def test_names_follow_the_language_of_the_address(visit: Visit, language: str, name: str) -> None:
    app = visit(link="vn-kien-giang~kh-kampot", lang=language)
    assert_well(app)
    assert name in text_of(app)
    assert app.query_params["lang"] == language


def test_choosing_a_language_changes_names_and_address(visit: Visit) -> None:
    app = visit(place="vn-kien-giang")
    assert app.selectbox(key="choose_lang").options == ["English", "Tiếng Việt", "Français"]
    app.selectbox(key="choose_lang").set_value("vi").run()
    assert_well(app)
    assert "Kiên Giang" in text_of(app)
    assert app.query_params == {"place": "vn-kien-giang", "lang": "vi"}


def test_choosing_a_place_in_the_search_box_opens_it_and_empties_the_box(visit: Visit) -> None:
    app = visit(country="JP")
    app.selectbox(key="search").set_value("kh-kampot").run()
    assert_well(app)
    assert app.query_params == {"country": "JP", "place": "kh-kampot"}
    assert app.run().selectbox(key="search").value is None


def typed(app: AppTest, text: str) -> AppTest:
    """Type what is no suggestion into the search box."""
    box = app.selectbox(key="search")
    box.options.append(text)
    box.set_value(text)
    return app.run()


@pytest.mark.parametrize("text", ["Kampt", "kâmpôt", "CAM-POT", "Kam pốt"])
def test_typing_another_spelling_opens_the_place(visit: Visit, text: str) -> None:
    app = typed(visit(), text)
    assert_well(app)
    assert app.query_params == {"place": "kh-kampot"}


@pytest.mark.parametrize(
    "text", ["Zzyzx", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "x" * 10_000, "${x} `y`"]
)
def test_typing_what_no_place_is_called_says_so_once(visit: Visit, text: str) -> None:
    app = typed(visit(), text)
    assert_well(app)
    (toast,) = app.toast
    assert len(toast.value) < 200
    assert not app.query_params
    assert not app.run().toast


HOSTILE = {
    "sector": "<img src=x onerror=alert(1)>",
    "province": "[a](javascript:alert(1))",
    "partner": "`${alert(1)}`",
    "country": "K" * 10_000,
    "status": "**bold** ![x](https://tracker.example/x.png)",
    "match": ":red[red] $x^2$",
    "from_": "١٩٩٠",
    "to": "0000019901234",
    "units": "\u202eyadot",
    "link": "vn-kien-giang~kh-kampot'; DROP TABLE links; --",
    "place": "../../etc/passwd",
    "lang": "xx",
    "base": "&lt;b&gt;",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_value_is_told_in_one_notice_as_text_and_the_rest_is_shown(visit: Visit, name: str) -> None:
    app = visit(**{name: HOSTILE[name], "q": "kampot"})
    assert_well(app)
    (notice,) = app.warning
    assert f"The address says {name.rstrip('_')} = " in notice.value
    assert len(notice.value) < 300
    assert addresses(app) <= addresses(visit(q="kampot"))
    assert rows(app) == 1
    assert app.query_params == {"q": "kampot"}


def test_every_hostile_value_at_once_is_told(visit: Visit) -> None:
    app = visit(**HOSTILE)
    assert_well(app)
    assert len(app.warning) == len(HOSTILE)
    assert rows(app) == 27


def test_hostile_words_are_searched_for_as_text(visit: Visit) -> None:
    app = visit(q="<img src=x onerror=alert(1)> `${x}` [a](b)", place="vn-kien-giang")
    assert_well(app)
    assert rows(app) == 0


def test_a_notice_goes_with_the_next_choice(visit: Visit) -> None:
    app = visit(sector="magic")
    app.multiselect(key="filter_countries").set_value(["TH"]).run()
    assert not app.warning


def test_figures_of_the_whole_are_shown_with_their_brackets(visit: Visit) -> None:
    app = visit()
    assert sum("5 partners together" in markdown for markdown in markdown_of(app)) == 3
    assert "differ from the stated total by USD 1 million, which rounding explains" in text_of(app)


def test_the_session_holds_one_view(visit: Visit) -> None:
    app = visit(place="kh-kep")
    view = app.session_state["atlas"].view
    assert view.place == "kh-kep"
    assert json.dumps(dict(app.query_params)) == '{"place": "kh-kep"}'

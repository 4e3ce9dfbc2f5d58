"""One view has one address, and no address breaks a page."""

from dataclasses import fields, replace
from urllib.parse import parse_qsl

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sample_data import HOSTILE_NAMES
from strategies import VOCABULARY, views

from paradiplomacy.view_state import FIRST_YEAR, LAST_YEAR, Notice, ViewState, query_pairs, query_string, read_query

PARAMETERS = (
    "sector", "match", "province", "partner", "country", "status", "from", "to", "year", "q", "units", "link", "place",
    "source",     "compare", "silent", "colour", "base", "lang", "v",
)  # fmt: skip
CODED = tuple(name for name in PARAMETERS if name != "q")
HOSTILE = (
    *HOSTILE_NAMES, "\x00", "a\x00b", "١٩٩٠", "۲۰۲۰", "２０２０", "²", "1e3", "-2020", "+2020", " 2020",
    "2020.0", "0x7e4",
    "NaN", "null", "undefined", "true", "../../etc/passwd", "%00", "%s%s", "\u0000\ufffe",
    "\U0001f468\u200d\U0001f469",
    "9" * 10_000,
)  # fmt: skip
NAMES = {"Huế": ("vn-hue",), "An Giang": ("vn-an-giang", "vn-an-giang-2025"), "Kep": ("kh-kep", "us-kep")}
NAMED = replace(
    VOCABULARY,
    provinces=("vn-hue", "vn-an-giang", "vn-an-giang-2025"),
    places=("vn-hue", "vn-an-giang", "vn-an-giang-2025", "kh-kep"),
    links=("vn-hue~kh-kep",),
    places_named=lambda name: NAMES.get(name, ()),
)


@given(view=views())
def test_every_view_comes_back_from_its_pairs_without_a_notice(view: ViewState) -> None:
    assert read_query(query_pairs(view), VOCABULARY) == (view, ())


@given(view=views())
def test_every_view_comes_back_from_its_address_without_a_notice(view: ViewState) -> None:
    pairs = parse_qsl(query_string(view), strict_parsing=bool(query_string(view)))
    assert read_query(pairs, VOCABULARY) == (view, ())


@given(view=views())
def test_parameters_stand_in_their_fixed_order(view: ViewState) -> None:
    positions = [PARAMETERS.index(parameter) for parameter, _ in query_pairs(view)]
    assert positions == sorted(positions)


@given(view=views(), order=st.randoms(use_true_random=False))
def test_the_order_of_parameters_in_an_address_does_not_matter(view: ViewState, order: object) -> None:
    pairs = query_pairs(view)
    order.shuffle(pairs)
    assert read_query(pairs, VOCABULARY)[0] == view


def test_the_default_view_has_no_query() -> None:
    assert query_string(ViewState()) == ""
    assert read_query([], VOCABULARY) == (ViewState(), ())


@pytest.mark.parametrize(
    "pair", [("match", "any"), ("units", "signed"), ("base", "offline"), ("q", ""), ("sector", ""), ("from", "")]
)
def test_a_default_written_out_is_left_out_again(pair: tuple[str, str]) -> None:
    view, notices = read_query([pair], VOCABULARY)
    assert (view, notices) == (ViewState(), ())


def test_an_address_reads_as_documented() -> None:
    view = ViewState(
        sectors=("tourism", "trade"), match="all", countries=("KH",), year_from=2010, year_to=2020, units="today",
        link="vn-hue~kh-kampot", lang="vi", q="Kam pốt & co",
    )  # fmt: skip
    assert query_string(view) == (
        "sector=tourism&sector=trade&match=all&country=KH&from=2010&to=2020&q=Kam+p%E1%BB%91t+%26+co&units=today"
        "&link=vn-hue~kh-kampot&lang=vi"
    )


@pytest.mark.parametrize("parameter", CODED)
def test_a_value_that_nothing_knows_is_left_out_with_one_notice(parameter: str) -> None:
    reasons = {"from": "not_a_year", "to": "not_a_year", "year": "not_a_year", "silent": "not_a_number"}
    for value in HOSTILE:
        if (parameter, value) == ("v", "2020.0"):
            continue  # a version
        view, notices = read_query([(parameter, value)], VOCABULARY)
        assert view == ViewState(), value
        assert notices == (Notice(parameter, value[:200], reasons.get(parameter, "unknown")),)


@given(
    pairs=st.lists(
        st.tuples(
            st.sampled_from([*PARAMETERS, "", "limit", "<img>"]),
            st.text(st.characters(exclude_categories=["Cs"])) | st.from_regex(r"[0-9]{1,40}", fullmatch=True),
        )
    )
)
@example(pairs=[("from", "0000019901234")])
@example(pairs=[("to", "000001990" + "0" * 5_000)])
def test_no_query_whatsoever_breaks_the_reader_or_makes_a_view_without_an_address(pairs: list[tuple[str, str]]) -> None:
    view, _ = read_query(pairs, VOCABULARY)
    assert all(year is None or FIRST_YEAR <= year <= LAST_YEAR for year in (view.year_from, view.year_to))
    assert read_query(query_pairs(view), VOCABULARY) == (view, ())


def test_one_bad_value_leaves_the_good_ones() -> None:
    pairs = [("sector", "trade"), ("sector", "magic"), ("sector", "health"), ("sector", "sorcery"), ("lang", "fr")]
    view, notices = read_query(pairs, VOCABULARY)
    assert view == ViewState(sectors=("health", "trade"), lang="fr")
    assert notices == (Notice("sector", "magic", "unknown"), Notice("sector", "sorcery", "unknown"))


def test_a_value_given_twice_counts_once() -> None:
    assert read_query([("country", "KH"), ("country", "KH")], VOCABULARY) == (ViewState(countries=("KH",)), ())


def test_of_two_values_for_one_choice_the_first_counts() -> None:
    assert read_query([("units", "today"), ("units", "signed")], VOCABULARY)[0].units == "today"


@pytest.mark.parametrize(
    ("year", "is_one"), [("1949", False), ("1950", True), ("2100", True), ("2101", False), ("0", False)]
)
def test_years_lie_between_1950_and_2100(year: str, *, is_one: bool) -> None:
    view, notices = read_query([("from", year)], VOCABULARY)
    assert (view.year_from, notices) == ((int(year), ()) if is_one else (None, (Notice("from", year, "not_a_year"),)))


def test_a_last_year_before_the_first_is_left_out() -> None:
    view, notices = read_query([("from", "2020"), ("to", "2010")], VOCABULARY)
    assert view == ViewState(year_from=2020)
    assert notices == (Notice("to", "2010", "order"),)


@pytest.mark.parametrize(("first", "last"), [("2020", "2020"), ("2020", None), (None, "2020")])
def test_one_year_and_an_open_end_are_spans_too(first: str | None, last: str | None) -> None:
    pairs = [(name, year) for name, year in (("from", first), ("to", last)) if year]
    view, notices = read_query(pairs, VOCABULARY)
    assert notices == ()
    assert (view.year_from, view.year_to) == (first and int(first), last and int(last))


@pytest.mark.parametrize(
    ("years", "taken"), [("0", None), ("1", 1), ("20", 20), ("0020", 20), ("00020", None), ("21", None)]
)
def test_an_agreement_is_silent_after_1_to_20_years(years: str, taken: int | None) -> None:
    view, notices = read_query([("silent", years)], VOCABULARY)
    assert view.silent == taken
    assert notices == (() if taken else (Notice("silent", years, "not_a_number"),))


@pytest.mark.parametrize(
    ("version", "is_one"),
    [("1", True), ("2026.11", True), ("2026.11.22.1", True), ("2026.11.22.1.1", False), ("1.", False), ("1.x", False)],
)
def test_a_version_is_of_one_to_four_numbers(version: str, *, is_one: bool) -> None:
    view, notices = read_query([("v", version)], VOCABULARY)
    assert (view.version, bool(notices)) == (version if is_one else None, not is_one)


def test_a_name_is_taken_for_the_place_that_bears_it_and_told() -> None:
    for parameter in ("province", "partner", "place"):
        view, notices = read_query([(parameter, "Huế")], NAMED)
        assert (getattr(view, parameter), notices) == ("vn-hue", (Notice(parameter, "Huế", "renamed", "vn-hue"),))
    view, notices = read_query([("compare", "Huế"), ("compare", "vn-an-giang"), ("compare", "x")], NAMED)
    assert view.compare == ("vn-an-giang", "vn-hue")
    assert notices == (Notice("compare", "Huế", "renamed", "vn-hue"), Notice("compare", "x", "unknown"))


def test_a_name_borne_before_and_after_a_merger_follows_the_units() -> None:
    for units, meant in (("signed", "vn-an-giang"), ("today", "vn-an-giang-2025")):
        view, notices = read_query([("units", units), ("place", "An Giang")], NAMED)
        assert (view.place, notices) == (meant, (Notice("place", "An Giang", "renamed", meant),))
        assert read_query([("units", units), ("place", "Huế")], NAMED)[0].place == "vn-hue"


def test_a_place_that_is_no_province_is_no_answer_for_one() -> None:
    view, notices = read_query([("province", "Kep")], NAMED)
    assert (view, notices) == (ViewState(), (Notice("province", "Kep", "unknown"),))


@pytest.mark.parametrize("link", ["Huế~kh-kep", "vn-hue~Kep", "Huế~Kep"])
def test_a_link_may_name_its_places(link: str) -> None:
    view, notices = read_query([("link", link)], NAMED)
    assert (view, notices) == (ViewState(link="vn-hue~kh-kep"), (Notice("link", link, "renamed", "vn-hue~kh-kep"),))


@pytest.mark.parametrize("link", ["Huế~An Giang", "Huế", "Huế~Kep~Kep", "~", "Huế~", "kh-kep~vn-hue"])
def test_places_without_a_link_between_them_are_no_link(link: str) -> None:
    assert read_query([("link", link)], NAMED) == (ViewState(), (Notice("link", link, "unknown"),))


def test_only_what_can_be_a_name_is_looked_up() -> None:
    asked: list[str] = []
    vocabulary = replace(NAMED, places_named=lambda name: asked.append(name) or ())
    fits, too_long = "x" * 200, "x" * 201
    for parameter, value in (("place", fits), ("place", too_long), ("place", ""), ("province", "vn-hue")):
        read_query([(parameter, value)], vocabulary)
    assert asked == [fits]
    for value in (f"{'x' * 100}~{'y' * 99}", f"{'x' * 100}~{'y' * 100}"):
        read_query([("link", value)], vocabulary)
    assert asked == [fits, "x" * 100, "y" * 99]


def test_at_most_five_provinces_stand_side_by_side() -> None:
    vocabulary = replace(VOCABULARY, provinces=tuple("abcdef"))
    view, notices = read_query([("compare", name) for name in "fedcba"], vocabulary)
    assert view.compare == tuple("abcde")
    assert notices == (Notice("compare", "f", "too_many"),)


def test_free_text_is_cut_at_200_characters_with_a_notice() -> None:
    view, (notice,) = read_query([("q", "x" * 10_000)], VOCABULARY)
    assert view.q == "x" * 200
    assert (notice.parameter, notice.value, notice.reason) == ("q", "x" * 200, "too_long")


def test_free_text_is_taken_as_it_is() -> None:
    for text in (name for name in (*HOSTILE_NAMES, "x" * 200) if len(name) <= 200 and "\n" not in name):
        assert read_query([("q", text)], VOCABULARY) == (ViewState(q=text), ())


def test_spaces_in_free_text_are_made_one() -> None:
    assert read_query([("q", "  a \t\n b ")], VOCABULARY)[0].q == "a b"


def test_a_link_goes_before_a_place() -> None:
    view, _ = read_query([("place", "kh-kep"), ("link", "vn-hue~kh-kampot")], VOCABULARY)
    assert (view.link, view.place) == ("vn-hue~kh-kampot", None)


def test_a_link_that_is_unknown_leaves_the_place() -> None:
    view, notices = read_query([("place", "kh-kep"), ("link", "vn-hue~nowhere")], VOCABULARY)
    assert (view.place, view.link) == ("kh-kep", None)
    assert notices == (Notice("link", "vn-hue~nowhere", "unknown"),)


@given(view=views())
def test_clearing_filters_keeps_everything_else(view: ViewState) -> None:
    cleared = view.without_filters()
    assert not cleared.is_filtered
    kept = ("units", "link", "place", "source", "lang", "base", "colour", "compare", "silent", "version")
    assert all(getattr(cleared, name) == getattr(view, name) for name in kept)
    default = ViewState()
    assert all(getattr(cleared, one.name) == getattr(default, one.name) for one in fields(view) if one.name not in kept)


@given(view=views())
def test_selecting_changes_nothing_but_the_selection(view: ViewState) -> None:
    chosen = view.selecting(link="vn-hue~kh-kep", place="kh-kep")
    assert (chosen.link, chosen.place) == ("vn-hue~kh-kep", None)
    assert replace(chosen, link=view.link, place=view.place) == view
    assert view.selecting(place="kh-kep").place == "kh-kep"
    nothing = chosen.selecting()
    assert (nothing.link, nothing.place) == (None, None)


@pytest.mark.parametrize(
    "change",
    [{"sectors": ("trade",)}, {"match": "all"}, {"province": "vn-hue"}, {"partner": "kh-kep"}, {"countries": ("KH",)},
     {"statuses": ("signed",)}, {"year_from": 2000}, {"year_to": 2000}, {"year": 2000}, {"q": "x"}],
    ids=lambda change: next(iter(change)),
)  # fmt: skip
def test_each_filter_makes_a_view_filtered(change: dict[str, object]) -> None:
    assert replace(ViewState(), **change).is_filtered
    assert not replace(ViewState(), units="today", lang="vi", base="osm", place="kh-kep").is_filtered

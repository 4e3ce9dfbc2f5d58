"""Adding an article: given, checked, taken as a record; with hostile text, and with saving switched off and on."""

from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from adding import ARTICLE, PASSWORD, press, review, spoken_key
from geopy.exc import GeocoderTimedOut
from reading import assert_well, markdown_of, text_of
from sample_data import HOSTILE_NAMES
from streamlit.testing.v1 import AppTest

from paradiplomacy import i18n
from paradiplomacy.curate import passwords
from paradiplomacy.extract import fetching
from paradiplomacy.geocode.resolution import Candidate, Resolution
from paradiplomacy.model.place import Place
from paradiplomacy.ui.adding import candidates, intake, names, saving
from paradiplomacy.web import curating, served

Visit = Callable[..., AppTest]
pytestmark = pytest.mark.usefixtures("fresh_settings")


def read(app: AppTest, text: str = ARTICLE) -> AppTest:
    app.text_area(key="add_pasted").set_value(text)
    press(app, "Read the article")
    return app


def place(app: AppTest, lat: float, lon: float) -> None:
    """Give the first name that is open its place by hand."""
    for box, value in zip(app.number_input, (lat, lon), strict=False):
        box.set_value(value)
    press(app, "Place it here")
    assert_well(app)


@pytest.fixture
def app(visit: Visit) -> AppTest:
    return visit("add", lang="en")


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_it_asks_for_an_article(visit: Visit, language: str) -> None:
    app = visit("add", lang=language)
    assert_well(app)
    assert not app.warning
    assert "add_article" not in app.session_state


def test_nothing_and_a_date_that_is_none_are_said(app: AppTest) -> None:
    read(app, " \n ")
    assert_well(app)
    assert "Nothing is given yet" in text_of(app)
    app.text_input(key="add_published_text").set_value("12 March")
    read(app)
    assert_well(app)
    assert "12 March is no date" in text_of(app)


def test_an_empty_file_is_said_to_be_empty(app: AppTest) -> None:
    app.file_uploader(key="add_file").set_value(("empty.txt", b" \n", "text/plain"))
    app.button(key="add_read_file").click().run()
    assert_well(app)
    assert "empty.txt: holds no text" in text_of(app)
    assert "Nothing is given yet" not in text_of(app)


def test_what_was_found_stands_beside_its_passage(app: AppTest) -> None:
    read(app)
    assert_well(app)
    text = text_of(app)
    assert "2 found: 0 accepted, 0 rejected, 2 to check." in text
    assert "paragraph 3" in text
    assert "memorandum of understanding" in text
    assert "Places to choose" in text
    assert {metric.label: metric.value for metric in app.metric}["New links"] == "1"


@pytest.mark.parametrize(
    ("language", "read_as"),
    [("en", "“signed” is read as: Signed."), ("vi", "“signed” được hiểu là:"), ("fr", "«\N{NO-BREAK SPACE}signed")],
)
def test_why_something_was_found_is_told_in_the_language_of_the_view(visit: Visit, language: str, read_as: str) -> None:
    app = visit("add", lang=language)
    app.text_area(key="add_pasted").set_value(ARTICLE)
    press(app, i18n.catalogue(language).gettext("Read the article"))
    assert_well(app)
    assert read_as in text_of(app)


def test_french_marks_are_set_as_french_sets_them(visit: Visit) -> None:
    app = visit("add", lang="fr")
    app.text_area(key="add_pasted").set_value(ARTICLE)
    press(app, "Lire l’article")
    assert_well(app)
    assert all("\N{NO-BREAK SPACE}: " in one.replace("\\", "") for one in app.radio[0].options)
    assert "\N{NO-BREAK SPACE}» :gray[paragraphe 3]" in text_of(app)
    assert "Nagasaki\N{NO-BREAK SPACE}: " in text_of(app)


def test_a_name_of_several_places_is_not_called_unknown(app: AppTest) -> None:
    read(app)
    assert "Which place is meant?" in [radio.label for radio in app.radio]
    assert "No place was found for Springfield" not in text_of(app)
    press(app, "Another article")
    read(app, "A visit\nRiver Post, 12 March 2024\nAn envoy of Springfield saw the fair, and of Zubrowka city.\n")
    assert_well(app)
    assert "No place was found for Springfield" not in text_of(app)


def test_a_text_without_anything_in_it_is_said(app: AppTest) -> None:
    read(app, "The weather is fine today.")
    assert_well(app)
    assert "No agreement, wish or figure was found" in text_of(app)


def test_accepted_candidates_are_in_the_record_and_rejected_ones_are_not(app: AppTest) -> None:
    read(app)
    press(app, "Accept")
    press(app, "Reject", which=1)
    assert_well(app)
    assert "1 accepted statement is in it." in text_of(app)
    record = app.code[0].value
    assert record.count("[[statement]]") == 1
    assert 'partner = "Nagasaki' in record
    press(app, "Rejected")
    assert review(app).draft.verdict(1) == "open"


def test_a_correction_is_taken_over(app: AppTest) -> None:
    read(app)
    press(app, "Edit")
    key = spoken_key(app, "signed_0")
    app.text_input(key=key).set_value("soon")
    press(app, "Keep and accept")
    assert_well(app)
    assert "Signed: not a date" in text_of(app)
    app.text_input(key=key).set_value("2024-03-10")
    press(app, "Keep and accept")
    assert_well(app)
    assert "corrected" in text_of(app)
    assert 'signed = "2024-03-10"' in app.code[0].value


def test_what_is_kept_without_a_change_is_accepted_and_not_called_corrected(app: AppTest) -> None:
    read(app)
    press(app, "Edit")
    press(app, "Keep and accept")
    assert_well(app)
    assert review(app).draft.verdict(0) == "accepted"
    assert "corrected" not in text_of(app)


def test_several_corrections_stay_open_until_each_is_kept_or_given_up(app: AppTest) -> None:
    read(app)
    here = review(app)
    press(app, "Edit")
    app.text_input(key=spoken_key(app, "signed_0")).set_value("2024-03-10")
    press(app, "Edit")  # of the second, the first shows its form
    app.text_input(key=spoken_key(app, "signed_1")).set_value("2023").run()
    assert_well(app)
    assert app.text_input(key=spoken_key(app, "signed_0")).value == "2024-03-10"
    assert "2 corrections are not kept yet." in text_of(app)
    press(app, "Accept all that are left")
    assert here.draft.numbers("accepted") == ()
    press(app, "Keep and accept")
    press(app, "Cancel")
    assert_well(app)
    assert here.draft.numbers("accepted") == (0,)
    assert 'signed = "2024-03-10"' in app.code[0].value
    press(app, "Edit", which=1)
    assert app.text_input(key=spoken_key(app, "signed_1")).value == ""


def test_a_correction_waits_on_its_page(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "PER_PAGE", 1)
    read(app)
    press(app, "Edit")
    app.text_input(key=spoken_key(app, "signed_0")).set_value("soon")
    app.selectbox(key=spoken_key(app, "partner_country_0")).set_value("KR")
    press(app, "Next")
    assert_well(app)
    press(app, "Back")
    assert_well(app)
    assert app.text_input(key=spoken_key(app, "signed_0")).value == "soon"
    assert app.selectbox(key=spoken_key(app, "partner_country_0")).value == "KR"


@pytest.mark.parametrize("language", ["vi", "fr"])
def test_what_cannot_be_in_a_correction_is_told_in_the_language_of_the_view(visit: Visit, language: str) -> None:
    app = visit("add", lang=language)
    word = i18n.catalogue(language).gettext
    app.text_area(key="add_pasted").set_value(ARTICLE)
    press(app, word("Read the article"))
    press(app, word("Edit"))
    app.text_input(key=spoken_key(app, "valid_from_0")).set_value("2030")
    app.text_input(key=spoken_key(app, "valid_to_0")).set_value("2020")
    press(app, word("Keep and accept"))
    assert_well(app)
    (crossed,) = [one.value for one in app.error]
    assert word("lies before the beginning; correct one of them") in crossed
    assert word("Valid until") in crossed
    assert app.multiselect(key=spoken_key(app, "sectors_0")).placeholder == word("Choose sectors") != "Choose sectors"


MISSED = """Cooperation on tourism
VNA, 14 March 2023
Kien Giang and Zubrowka have been sending each other cooks since 2021.
"""


def test_an_agreement_that_was_missed_is_added_and_its_place_given(app: AppTest) -> None:
    read(app, MISSED)
    here = review(app)
    number = len(here.draft.candidates)
    press(app, "Add an agreement")
    assert_well(app)
    press(app, "Keep and accept")
    assert_well(app)
    for field in ("Province, as printed", "Partner, as printed", "Paragraph"):
        assert f"{field}: must not be empty" in text_of(app)
    app.text_input(key=spoken_key(app, f"province_{number}")).set_value("Kien Giang")
    app.text_input(key=spoken_key(app, f"partner_{number}")).set_value("Zubrowka")
    app.selectbox(key=spoken_key(app, f"partner_country_{number}")).set_value("PL")
    app.text_input(key=spoken_key(app, f"signed_{number}")).set_value("2021")
    app.multiselect(key=spoken_key(app, f"sectors_{number}")).set_value(["tourism"])
    app.selectbox(key=spoken_key(app, f"paragraph_{number}")).set_value(3)
    press(app, "Keep and accept")
    assert_well(app)
    assert "added by hand" in text_of(app)
    record = app.code[0].value
    assert 'partner = "Zubrowka"' in record
    assert "paragraph = 3" in record
    assert 'quote = "Kien Giang and Zubrowka have been sending each other cooks"' in record
    assert "No gazetteer knows this place" in [one.label for one in app.expander]
    place(app, 50.8, 16.9)
    assert_well(app)
    assert "It passes the checks of the atlas." in text_of(app)
    assert {metric.label: metric.value for metric in app.metric}["New links"] == "1"
    press(app, "Edit", which=number)
    app.text_input(key=spoken_key(app, f"signed_{number}")).set_value("2022")
    press(app, "Keep and accept")
    assert 'signed = "2022"' in app.code[0].value


def test_an_agreement_that_is_given_up_is_not_added(app: AppTest) -> None:
    read(app, "The weather is fine today.")
    press(app, "Add an agreement")
    app.text_input(key=spoken_key(app, "province_0")).set_value("Kien Giang")
    press(app, "Cancel")
    assert_well(app)
    assert review(app).draft.candidates == ()
    press(app, "Add an agreement")
    assert app.text_input(key=spoken_key(app, "province_0")).value == ""


def test_a_place_that_is_chosen_is_on_the_map_and_in_the_record(app: AppTest) -> None:
    read(app)
    (choice,) = app.radio
    choice.set_value("us-springfield-ohio").run()
    assert_well(app)
    assert {metric.label: metric.value for metric in app.metric}["New links"] == "2"
    press(app, "Accept all that are left")
    assert 'partner_id = "us-springfield-ohio"' in app.code[0].value
    press(app, "Take the choice back")
    assert_well(app)
    assert "us-springfield-ohio" not in app.code[0].value


def test_only_candidates_with_their_places_are_said_to_be_drawn(app: AppTest) -> None:
    read(app)
    assert "1 candidate that is still to check is drawn too." in text_of(app)
    app.radio[0].set_value("us-springfield-ohio").run()
    assert "2 candidates that are still to check are drawn too." in text_of(app)


def test_a_choice_among_many_names_can_be_taken_back(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "_FEW", 1)
    read(app)
    app.radio[0].set_value("us-springfield-ohio").run()
    assert_well(app)
    assert not app.radio
    press(app, "Take the choice back")
    assert_well(app)
    assert [radio.value for radio in app.radio] == [None]


TWO_OPEN = """Kien Giang signs
River Post, 12 March 2024
Kien Giang has signed an agreement with the town of Springfield.
Kien Giang has signed an agreement with the town of Qqwwton in France.
"""


def test_a_name_keeps_its_card_and_its_form_while_places_are_chosen(app: AppTest) -> None:
    read(app, TWO_OPEN)

    def cards() -> list[tuple[str, str]]:
        titles = [one.value for one in app.markdown if " candidate" in one.value and one.value.startswith("###")]
        names = [box.value for box in app.text_input if box.label == "Name in English"]
        return list(zip(titles, names, strict=True))

    before = cards()
    assert [name for _title, name in before] == ["Springfield", "Qqwwton"]
    app.radio[0].set_value("us-springfield-ohio").run()
    assert_well(app)
    assert cards() == before
    press(app, "Take the choice back")
    assert cards() == before
    assert app.radio[0].value is None


def test_what_was_chosen_in_a_review_stays_in_another_language(app: AppTest) -> None:
    read(app)
    press(app, "Edit")
    app.selectbox(key=spoken_key(app, "status_0")).set_value("sought")
    app.selectbox(key=spoken_key(app, "partner_country_0")).set_value("KR")
    app.multiselect(key=spoken_key(app, "sectors_0")).set_value(["education"])
    app.selectbox(key=spoken_key(app, "source_language")).set_value("fr")
    app.radio[0].set_value("us-springfield-ohio").run()
    next(box for box in app.selectbox if box.label == "Kind").set_value("district").run()
    for language in ("vi", "fr", "en"):
        app.selectbox(key="choose_lang").set_value(language).run()
        assert_well(app)
        word = i18n.catalogue(language).gettext
        assert app.selectbox(key=spoken_key(app, "status_0")).value == "sought"
        assert app.selectbox(key=spoken_key(app, "partner_country_0")).value == "KR"
        assert app.multiselect(key=spoken_key(app, "sectors_0")).value == ["education"]
        assert app.selectbox(key=spoken_key(app, "source_language")).value == "fr"
        assert app.radio[0].value == "us-springfield-ohio"
        assert next(box for box in app.selectbox if box.label == word("Kind")).value == "district"
    press(app, "Keep and accept")
    record = app.code[0].value
    assert 'status = "sought"' in record
    assert 'sectors = ["education"]' in record
    assert 'language = "fr"' in record


def test_a_place_by_hand_must_lie_where_it_is_said_to_lie(app: AppTest) -> None:
    read(app)
    place(app, 10.0, 105.0)
    assert "does not lie in United States" in text_of(app)
    place(app, 39.9, -83.8)
    press(app, "Accept all that are left")
    (given,) = review(app).given
    assert f'partner_id = "{given}"' in app.code[0].value


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_a_place_by_hand_without_a_point_is_said_in_the_language_of_the_view(visit: Visit, language: str) -> None:
    app = visit("add", lang=language)
    word = i18n.catalogue(language).gettext
    app.text_area(key="add_pasted").set_value(ARTICLE)
    press(app, word("Read the article"))
    press(app, word("Place it here"))
    assert_well(app)
    assert [one.value for one in app.error] == [word("Give latitude and longitude, in degrees.")]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "“last year”: counted from the article's date, 14 March 2023."),
        ("vi", "“last year”: tính từ ngày đăng bài, 14/3/2023."),
        ("fr", "compté à partir de la date de l’article, 14 mars 2023."),
    ],
)
def test_how_a_date_was_worked_out_is_told_in_the_language_of_the_view(visit: Visit, language: str, told: str) -> None:
    app = visit("add", lang=language)
    app.text_area(key="add_pasted").set_value(
        "Growth at the border\nVNA, March 14, 2023\n"
        "Trade between Kiên Giang and Kampot province of Cambodia reached US$320 million last year."
    )
    press(app, i18n.catalogue(language).gettext("Read the article"))
    assert_well(app)
    assert told in text_of(app)


@pytest.mark.parametrize(
    ("language", "told"), [("vi", "không nằm trên mạng internet công cộng"), ("fr", "hors de l’internet public")]
)
def test_a_refusal_is_told_in_the_language_of_the_view(visit: Visit, language: str, told: str) -> None:
    app = visit("add", lang=language)
    app.text_input(key="add_address").set_value("http://127.0.0.1/<b>x</b>")
    press(app, i18n.catalogue(language).gettext("Fetch and read"))
    assert_well(app)
    assert told in text_of(app)


def test_a_place_that_openstreetmap_knows_can_be_chosen(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    known = Place.model_validate(
        {"place_id": "us-osm-r1", "kind": "city", "country": "US", "lat": 39.9, "lon": -83.8, "precision": "town",
         "names": {"en": "Springfield by the sea", "zh-Hant": "春田"}}
    )  # fmt: skip

    class Geocoder:
        def look_up(self, name: str, **_told: object) -> Resolution:
            assert name == "Springfield"
            return Resolution(None, 0.9, (Candidate(known, 0.9, "found"),), "one of several")

    monkeypatch.setattr(names, "open_geocoder", lambda *_args, **_told: Geocoder())
    read(app)
    press(app, "Ask OpenStreetMap (Nominatim)")
    (choice,) = app.radio
    choice.set_value("us-osm-r1").run()
    press(app, "Accept all that are left")
    assert_well(app)
    assert 'partner_id = "us-osm-r1"' in app.code[0].value
    assert "It passes the checks of the atlas." in text_of(app)


def test_openstreetmap_that_does_not_answer_is_said(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_args: object, **_told: object) -> None:
        raise GeocoderTimedOut("too slow")

    monkeypatch.setattr(names, "open_geocoder", fails)
    read(app)
    press(app, "Ask OpenStreetMap (Nominatim)")
    assert_well(app)
    assert "OpenStreetMap cannot be asked now" in text_of(app)


def test_an_article_is_fetched_from_its_address(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    page = f"<html><body><article>{''.join(f'<p>{line}</p>' for line in ARTICLE.splitlines())}</article></body></html>"
    monkeypatch.setattr(intake, "fetch", lambda url: fetching.Fetched(page.encode(), f"{url}?", "1"))
    app.text_input(key="add_address").set_value("https://river.example/1")
    press(app, "Fetch and read")
    assert_well(app)
    assert review(app).draft.source.url == "https://river.example/1?"


def test_an_address_that_gives_nothing_is_said(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_url: str) -> None:
        raise fetching.FetchError("<b>not</b> that one")

    monkeypatch.setattr(intake, "fetch", refused)
    app.text_input(key="add_address").set_value("http://127.0.0.1/")
    press(app, "Fetch and read")
    assert_well(app)
    assert "<b>not</b> that one" in text_of(app)
    assert "add_article" not in app.session_state


def test_where_the_network_is_off_nothing_is_asked_of_other_hosts(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARADIPLOMACY_NETWORK", "off")
    app = visit("add", lang="en")
    assert "Address" not in [tab.label for tab in app.tabs]
    read(app)
    assert not [button for button in app.button if "OpenStreetMap" in button.label]


def test_whoever_reads_too_much_at_once_has_to_wait(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    curating.reading_limit.cache_clear()
    monkeypatch.setattr(curating, "_READ_PER_MINUTE", 6)
    read(app)
    press(app, "Another article")
    read(app)
    assert_well(app)
    assert "Too many articles at once" in text_of(app)


def test_whoever_has_other_hosts_asked_too_often_has_to_wait(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def refuses(url: str) -> None:
        asked.append(url)
        raise fetching.FetchError("not now")

    monkeypatch.setattr(curating, "_ASKED_PER_MINUTE", 6)
    monkeypatch.setattr(intake, "fetch", refuses)
    for _ in range(2):
        app.text_input(key="add_address").set_value("https://river.example/1")
        press(app, "Fetch and read")
    assert len(asked) == 1
    assert "Too many articles at once" in text_of(app)
    monkeypatch.setattr(names, "open_geocoder", lambda *_args, **_told: pytest.fail("asked all the same"))
    read(app)
    press(app, "Ask OpenStreetMap (Nominatim)")
    assert_well(app)
    assert "Too many questions at once" in text_of(app)


def cite(app: AppTest, field: str, value: str) -> None:
    app.text_input(key=spoken_key(app, f"source_{field}")).set_value(value).run()
    assert_well(app)


def test_what_is_typed_about_the_article_is_in_the_record_at_once(app: AppTest) -> None:
    read(app)
    cite(app, "publisher", "VNA")
    cite(app, "url", "https://river.example/1")
    cite(app, "published_date", "2024-03")
    cite(app, "author", "Lê An")
    record = app.code[0].value
    assert 'publisher = "VNA"' in record
    assert 'url = "https://river.example/1"' in record
    assert 'published_date = "2024-03"' in record
    assert 'author = "Lê An"' in record


def test_what_is_typed_just_before_a_button_is_pressed_counts(app: AppTest) -> None:
    read(app)
    app.text_input(key=spoken_key(app, "source_publisher")).set_value("VNA")
    press(app, "Accept all that are left")
    assert_well(app)
    assert 'publisher = "VNA"' in app.code[0].value


@pytest.mark.parametrize(
    ("field", "value", "advice"),
    [
        ("url", "javascript:alert(1)", "an address begins with http:// or https://"),
        ("published_date", "2024-02-30", "write 2024, 2024-03 or 2024-03-25"),
        ("source_id", "../other", "lower-case letters, digits and single hyphens only"),
        ("title", " ", "must not be empty"),
    ],
)
def test_what_an_article_cannot_have_is_said_and_kept_out(app: AppTest, field: str, value: str, advice: str) -> None:
    read(app)
    before = app.code[0].value
    cite(app, field, value)
    assert advice in text_of(app)
    assert "Correct the article's fields first" in text_of(app)
    cite(app, "publisher", "VNA")
    assert app.code[0].value == before
    cite(
        app, field, "https://river.example/1" if field == "url" else "2024" if field == "published_date" else "river-1"
    )
    assert "Correct the article's fields first" not in text_of(app)
    assert 'publisher = "VNA"' in app.code[0].value


def test_an_article_that_the_atlas_has_under_another_name_is_known_by_its_headline(app: AppTest) -> None:
    read(app, "KIEN GIANG enjoys effective cooperation with 12 foreign localities\nKien Giang signed with Kep.\n")
    assert_well(app)
    assert "The atlas has this article already, as vietnamplus-en-138475" in text_of(app)
    cite(app, "title", "Another headline")
    assert "The atlas has this article already" not in text_of(app)


def test_the_name_of_the_record_follows_the_article_until_a_person_names_it(app: AppTest) -> None:
    read(app)
    cite(app, "publisher", "Báo Cà Mau")
    assert 'source_id = "bao-ca-mau-en-2024-03-12-ca-mau-and-nagasaki-sign"' in app.code[0].value
    assert app.text_input(key=spoken_key(app, "source_source_id")).value.startswith("bao-ca-mau-en")
    cite(app, "source_id", "river-post-1")
    cite(app, "publisher", "River Post")
    assert 'source_id = "river-post-1"' in app.code[0].value
    cite(app, "source_id", "")
    assert 'source_id = "river-post-en-2024-03-12-ca-mau-and-nagasaki-sign"' in app.code[0].value


def test_another_article_leaves_nothing_of_the_first(app: AppTest) -> None:
    read(app)
    press(app, "Another article")
    assert_well(app)
    assert "add_article" not in app.session_state
    assert "Nagasaki" not in text_of(app)


def test_hostile_text_stays_text(app: AppTest) -> None:
    lines = [f"{name} Post, 12 March 2024: Cà Mau province signed {name} with Nagasaki." for name in HOSTILE_NAMES]
    read(app, "\n".join([*HOSTILE_NAMES, *lines, ARTICLE]))
    assert_well(app)
    press(app, "Accept all that are left")
    press(app, "Edit")
    press(app, "Add an agreement")
    assert_well(app)
    assert all(":red[" not in markdown.replace("\\", "/") for markdown in markdown_of(app))


def test_without_a_password_nobody_can_save(app: AppTest) -> None:
    read(app)
    press(app, "Accept all that are left")
    assert not [one for one in app.button if one.label in ("Save to the atlas", "Sign in")]


def test_a_curator_signs_in_and_saves_and_the_atlas_shows_it(own_files: Path, visit: Visit) -> None:
    app = visit("add", lang="en")
    read(app)
    press(app, "Reject", which=1)
    press(app, "Accept")
    app.text_input(key=review(app).key("password")).set_value("wrong")
    press(app, "Sign in")
    assert "This is not the password" in text_of(app)
    app.text_input(key=review(app).key("password")).set_value(PASSWORD)
    press(app, "Sign in")
    assert not served.dataset().links_as_signed
    press(app, "Save to the atlas")
    assert_well(app)
    assert "the atlas shows it now" in app.success[0].value
    assert [path.parent.name for path in (own_files / "records").rglob("*.toml")] == ["2024"]
    assert [link.link_id for link in served.dataset().links_as_signed] == ["vn-ca-mau~jp-nagasaki"]
    assert not app.warning
    assert "nothing would change" in text_of(app)
    assert not app.metric
    press(
        app, "Rejected"
    )  # which opens the second candidate again: the record is the same, and what would change is not
    assert_well(app)
    assert "the atlas has it as it stands here" in text_of(app)
    press(app, "Accept")
    assert_well(app)
    assert "Changed since it was saved" in text_of(app)
    assert not app.warning
    press(app, "Save to the atlas")
    assert "Changed since it was saved" not in text_of(app)


def test_two_curators_of_one_record_lose_nothing(own_files: Path, visit: Visit) -> None:
    first, second = visit("add", lang="en"), visit("add", lang="en")
    for app in (first, second):
        read(app)
        press(app, "Reject", which=1)
        press(app, "Accept")
        app.text_input(key=review(app).key("password")).set_value(PASSWORD)
        press(app, "Sign in")
    press(first, "Save to the atlas")
    (saved,) = (own_files / "records").rglob("*.toml")
    before = saved.read_bytes()
    press(second, "Save to the atlas")
    assert_well(second)
    assert "Somebody else has saved" in text_of(second)
    assert saved.read_bytes() == before
    assert second.code[0].value.count("[[statement]]") == 1


def test_who_was_signed_out_meanwhile_saves_nothing(own_files: Path, visit: Visit) -> None:
    app = visit("add", lang="en")
    read(app)
    press(app, "Accept all that are left")
    app.text_input(key=review(app).key("password")).set_value(PASSWORD)
    press(app, "Sign in")
    curating.gate().sign_out(app.session_state["add_curator"])
    press(app, "Save to the atlas")
    assert_well(app)
    assert "Only curators may save" in text_of(app)
    assert not list((own_files / "records").rglob("*.toml"))


@pytest.mark.parametrize(
    ("user", "may_save"),
    [
        ({"email": "A@sngv.example", "email_verified": True}, True),
        ({"email": "b@sngv.example", "email_verified": True}, False),
        ({}, False),
    ],
)
def test_who_signs_in_with_a_listed_account_may_save(
    own_files: Path, visit: Visit, monkeypatch: pytest.MonkeyPatch, user: dict[str, object], may_save: bool
) -> None:
    monkeypatch.delenv("PARADIPLOMACY_CURATORS_PASSWORD")
    monkeypatch.setenv("PARADIPLOMACY_CURATORS", "a@sngv.example")
    monkeypatch.setattr(saving, "_has_provider", lambda: True)
    monkeypatch.setattr(st, "user", Account(user))
    app = visit("add", lang="en")
    read(app)
    press(app, "Accept all that are left")
    assert_well(app)
    labels = {button.label for button in app.button}
    assert ("Save to the atlas" in labels) == may_save
    assert ("Sign in with your account" in labels) == (not user)


class Account(dict[str, object]):
    """Whom Streamlit has signed in, if anybody."""

    @property
    def is_logged_in(self) -> bool:
        return bool(self)


def test_tables_without_their_curated_files_cannot_be_curated(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARADIPLOMACY_CURATORS_PASSWORD", passwords.hash_password(PASSWORD))
    curating.settings.cache_clear()
    curating.gate.cache_clear()
    read(app)
    assert not [one for one in app.button if one.label == "Sign in"]

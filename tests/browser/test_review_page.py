"""A curator's path through *Add an article*: paste, reject, correct, download; by keyboard, on a phone, unharmed."""

import re
import tomllib
from pathlib import Path

import pytest
from playwright.sync_api import expect
from test_accessibility import violations

pytestmark = pytest.mark.browser

ARTICLE = """Cà Mau and Nagasaki sign
River Post, 12 March 2024
Cà Mau province signed a memorandum of understanding on tourism with Nagasaki Prefecture in Japan on Monday.
Kiên Giang province signed a cooperation agreement with Cambodia's Kep province.
An Giang has signed an agreement with the town of Springfield.
"""
KEPT = "paradiplomacy_review"
PHONE = {"width": 390, "height": 844}
HOSTILE = """<img src=x onerror="window.hurt = 1"> `${window.hurt = 1}` </script><script>window.hurt = 1</script>
"onfocus="window.hurt = 1" [a](javascript:window.hurt=1) Post, 12 March 2024
"""
# Wider than the screen without a scroll bar of its own, and seen.
TOO_WIDE = """() => [...document.querySelectorAll(".stMainBlockContainer *")]
    .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter((part) => !part.closest("pre, iframe, [role=tablist], .stExpander details:not([open])"))
    .map((part) => `${part.tagName}.${part.className}`).slice(0, 5)"""


def read(atlas, text: str = ARTICLE):
    atlas.open("lang=en", path="/add")
    page = atlas.page
    page.get_by_label("Text of the article").fill(text)
    page.get_by_role("button", name="Read the article").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check the article")
    expect(page.locator(".atlas-article .text li").first).to_be_visible()
    return atlas.settle()


def card(atlas, number: int):
    return atlas.page.locator(f'[class*="st-key-candidate_{number}_"]')


def is_dark(words) -> bool:
    """Whether words, which may be see-through, are dark."""
    red, green, blue = re.findall(r"[\d.]+", words.evaluate("element => getComputedStyle(element).color"))[:3]
    return float(red) + float(green) + float(blue) < 3 * 128


def press(atlas, number: int, name: str) -> None:
    card(atlas, number).get_by_role("button", name=name, exact=True).click()
    atlas.settle()


def test_from_article_to_record(atlas, tmp_path: Path):
    read(atlas)
    page = atlas.page
    page.get_by_role("button", name="Springfield (Partner)").focus()  # passages lead to candidates, and back
    page.keyboard.press("Enter")
    expect(page.locator('[class*="st-key-standing_2_"]')).to_have_attribute("class", re.compile("_active"))
    atlas.settle()
    press(atlas, 0, "Show in the text")
    expect(page.locator(".atlas-article mark.active").first).to_be_focused()
    press(atlas, 0, "Accept")
    expect(page.get_by_text("1 accepted, 0 rejected, 2 to check")).to_be_visible()
    press(atlas, 2, "Reject")
    expect(page.get_by_text("1 accepted, 1 rejected, 1 to check")).to_be_visible()
    press(atlas, 1, "Edit")
    card(atlas, 1).get_by_label("Signed").fill("2024-03-10")
    card(atlas, 1).get_by_role("button", name="Keep and accept").click()
    expect(card(atlas, 1)).to_contain_text("10 March 2024")
    expect(page.get_by_text("2 accepted, 1 rejected, 0 to check")).to_be_visible()
    with page.expect_download() as told:
        page.get_by_role("button", name="Download the record").click()
    path = tmp_path / told.value.suggested_filename
    told.value.save_as(path)
    record = tomllib.loads(path.read_text("utf-8"))
    assert record["source_id"] == path.stem
    assert [one["partner"] for one in record["statement"]] == ["Nagasaki", "Kep"]
    assert record["statement"][1]["signed"] == "2024-03-10"


def test_a_long_text_can_be_pasted(atlas):
    read(atlas, ARTICLE + ("The weather is fine today. " * 20 + "\n") * 200)
    expect(card(atlas, 0)).to_contain_text("Nagasaki")


@pytest.mark.parametrize(("name", "then"), [("Accept", "Accepted"), ("Reject", "Rejected")])
def test_a_decision_by_keyboard_keeps_the_focus(atlas, name: str, then: str):
    read(atlas)
    card(atlas, 0).get_by_role("button", name=name, exact=True).focus()
    atlas.page.keyboard.press("Enter")
    button = card(atlas, 0).get_by_role("button", name=then, exact=True)
    expect(button).to_be_visible()
    atlas.settle()
    expect(button).to_be_focused()


def test_what_is_typed_last_is_in_the_file(atlas, tmp_path: Path):
    read(atlas)
    page = atlas.page
    press(atlas, 0, "Accept")
    for publisher in ("VNA", "River Post"):
        page.get_by_label("Publisher").fill(publisher)
        with page.expect_download() as told:
            page.get_by_role("button", name="Download the record").click()
        path = tmp_path / told.value.suggested_filename
        told.value.save_as(path)
        record = tomllib.loads(path.read_text("utf-8"))
        assert record["publisher"] == publisher
        assert record["source_id"] == path.stem


def test_corrections_that_are_begun_stay_and_the_browser_asks_before_they_are_lost(atlas):
    read(atlas)
    page, asked = atlas.page, []

    def stay(dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    press(atlas, 0, "Edit")
    card(atlas, 0).get_by_label("Signed").fill("2024-03-10")
    press(atlas, 1, "Edit")
    expect(card(atlas, 0).get_by_label("Signed")).to_have_value("2024-03-10")
    page.evaluate("location.reload()")
    expect(card(atlas, 0).get_by_label("Signed")).to_have_value("2024-03-10")
    assert asked == ["beforeunload"]
    press(atlas, 0, "Cancel")
    press(atlas, 1, "Cancel")
    atlas.wait_until("() => !window.onbeforeunload")


def test_a_review_outlives_a_reload_and_ends_with_the_article(atlas):
    read(atlas)
    page = atlas.page
    page.on("dialog", lambda dialog: dialog.accept())
    press(atlas, 1, "Reject")
    press(atlas, 0, "Edit")
    card(atlas, 0).get_by_label("Signed").fill("2024-03-10")
    page.get_by_label("Publisher").fill("River Post")
    page.get_by_label("Publisher").press("Tab")
    atlas.settle()
    before = page.evaluate(f"sessionStorage.getItem('{KEPT}')")
    press(atlas, 2, "Accept")
    atlas.wait_until(f"before => sessionStorage.getItem('{KEPT}') !== before", before)
    for _ in range(2):
        page.reload()
        expect(page.get_by_role("heading", level=1)).to_have_text("Check the article")
        expect(page.locator(".st-key-add_head")).to_contain_text("1 accepted, 1 rejected, 1 to check")
        expect(card(atlas, 0).get_by_label("Signed")).to_have_value("2024-03-10")
        expect(page.get_by_label("Publisher")).to_have_value("River Post")
        atlas.settle()
    page.get_by_role("button", name="Another article").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Add an article")
    atlas.settle()
    page.reload()
    expect(page.get_by_label("Text of the article")).to_have_value("")
    atlas.settle()
    expect(page.get_by_role("heading", level=1)).to_have_text("Add an article")


def test_what_is_kept_of_another_version_is_forgotten(atlas):
    atlas.open("lang=en", path="/add")
    page = atlas.page
    page.evaluate(f"sessionStorage.setItem('{KEPT}', 'e30=')")
    page.reload()
    expect(page.get_by_label("Text of the article")).to_be_visible()
    atlas.wait_until(f"() => sessionStorage.getItem('{KEPT}') === null")
    expect(page.get_by_role("heading", level=1)).to_have_text("Add an article")


def speak(atlas, name: str):
    atlas.page.locator(".st-key-choose_lang").get_by_role("combobox").click()
    atlas.page.get_by_role("option", name=name).click()
    return atlas.settle()


def test_the_language_changes_and_what_was_chosen_stays(atlas):
    read(atlas)
    page = atlas.page
    press(atlas, 1, "Edit")
    card(atlas, 1).get_by_label("Status").click()
    page.get_by_role("option", name="Sought").click()
    atlas.settle()
    page.get_by_text("Springfield: City, Ohio").click()
    atlas.settle()
    speak(atlas, "Français")
    expect(card(atlas, 1).get_by_label("Statut")).to_have_value("Souhaité")
    expect(page.get_by_role("radio", name=re.compile("Springfield.?: Ville, Ohio"))).to_be_checked()
    press(atlas, 0, "Accepter")
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(card(atlas, 1).get_by_label("Statut")).to_have_value("Souhaité")
    expect(card(atlas, 1).get_by_label("Pays du partenaire")).to_have_value("Cambodge")
    expect(page.get_by_role("radio", name=re.compile("Springfield.?: Ville, Ohio"))).to_be_checked()
    speak(atlas, "Tiếng Việt")
    card(atlas, 1).get_by_role("button", name="Lưu sửa đổi và chấp nhận").click()
    atlas.settle()
    speak(atlas, "English")
    expect(card(atlas, 1)).to_contain_text("Sought")
    expect(card(atlas, 1)).to_contain_text("Kep (Cambodia)")


def test_the_language_changes_and_the_way_in_stays_open(atlas):
    atlas.open("lang=en", path="/add")
    page = atlas.page
    page.get_by_role("tab", name="Table of agreements").click()
    atlas.settle()
    page.locator('.st-key-batch_file input[type="file"]').set_input_files(
        {"name": "list.csv", "mimeType": "text/csv", "buffer": b"Partner;Signed\nChampasak;2020\nKep;2021\n"}
    )
    expect(page.get_by_text("Rows left out")).to_be_visible()
    atlas.settle()
    speak(atlas, "Français")
    expect(page.get_by_role("tab", selected=True)).to_have_text("Tableau d’accords")
    expect(page.get_by_role("combobox", name="Remarque")).to_have_value("Aucune colonne")
    page.get_by_role("tab", name="Fichier").click()
    atlas.settle()
    speak(atlas, "English")
    expect(page.get_by_role("tab", selected=True)).to_have_text("File")


def test_cards_of_names_stay_as_they_are_while_places_are_chosen(atlas):
    read(atlas, ARTICLE + "An Giang has signed an agreement with the town of Qqwwton in France.\n")
    page = atlas.page
    cards = page.locator('[class*="st-key-card_name_"]')
    cards.nth(1).get_by_text("No gazetteer knows this place").click()
    expect(cards.nth(1).get_by_label("Name in English")).to_have_value("Qqwwton")
    cards.nth(1).get_by_label("Name in English").fill("Qqwwton by the sea")
    page.get_by_text("Springfield: City, Ohio").click()
    atlas.settle()
    expect(page.get_by_role("radio", name="Springfield: City, Ohio")).to_be_checked()
    expect(cards.get_by_role("heading")).to_have_text(["Springfield", "Qqwwton"])
    expect(cards.nth(1).get_by_label("Name in English")).to_have_value("Qqwwton by the sea")


def test_an_agreement_is_added_with_its_paragraph(atlas):
    read(atlas)
    page = atlas.page
    page.get_by_role("button", name="Add an agreement").click()
    form = page.locator(".st-key-candidate_new")
    form.get_by_label("Province, as printed").fill("An Giang")
    form.get_by_label("Partner, as printed").fill("Kep")
    form.get_by_label("Paragraph").click()
    page.get_by_role("option", name="4. Kiên Giang province").click()
    form.get_by_role("button", name="Keep and accept").click()
    expect(card(atlas, 3)).to_contain_text("An Giang \N{EN DASH} Kep")
    expect(card(atlas, 3)).to_contain_text("paragraph 4")
    expect(form).to_have_count(0)


def test_a_place_is_chosen_on_its_map_and_the_pair_appears_on_the_other(atlas):
    read(atlas)
    page = atlas.page
    new_links = page.locator(".st-key-add_counts [data-testid=stMetricValue]").first
    expect(new_links).to_have_text("1")
    frame = page.locator('[class*="st-key-add_choice_"] iframe').first
    frame.scroll_into_view_if_needed()
    document = frame.element_handle().content_frame()
    document.wait_for_function("() => window.__atlas && window.__atlas.shown && window.__atlas.drawn")
    x, y = document.evaluate("() => { const { x, y } = __atlas.pointOfPlace('us-springfield-oregon'); return [x, y]; }")
    frame.click(position={"x": x, "y": y})
    expect(page.get_by_role("radio", name="Springfield: City, Oregon")).to_be_checked()
    expect(new_links).to_have_text("2")
    atlas.settle()
    expect(page.locator(".st-key-add_effect_list")).to_contain_text("An Giang \N{EN DASH} Springfield")


@pytest.mark.parametrize(("theme", "size"), [("light", None), ("dark", PHONE)])
def test_axe_finds_nothing_in_a_review(new_atlas, theme, size):
    options = {"viewport": size} if size else {}
    atlas = read(new_atlas(color_scheme=theme, reduced_motion="reduce", **options))
    assert is_dark(atlas.page.get_by_role("button", name="Download the record").locator(".label")) == (theme == "light")
    press(atlas, 0, "Accept")
    press(atlas, 2, "Reject")
    press(atlas, 1, "Edit")
    expect(card(atlas, 1).get_by_label("Signed")).to_be_visible()
    assert violations(atlas) == []
    assert atlas.wider_than_the_screen() == []
    assert atlas.page.evaluate(TOO_WIDE) == []


def test_hostile_text_runs_no_script(atlas):
    read(atlas, HOSTILE + ARTICLE.replace("tourism", "<b onclick='window.hurt=1'>tourism</b>") + HOSTILE)
    press(atlas, 0, "Show in the text")
    assert atlas.page.evaluate("window.hurt") is None
    assert atlas.page.locator(".atlas-article :is(img, script, b)").count() == 0
    assert all(frame.evaluate("window.hurt") is None for frame in atlas.page.frames)

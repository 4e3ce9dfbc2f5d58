"""Text from data is shown as text, wherever it is shown; nothing in it ever runs."""

import re

import pytest
from hostile_data import NAMES, PROVINCE, SCRIPT, SECTOR, TITLE, write_hostile_data
from playwright.sync_api import expect
from pydantic import ValidationError

from paradiplomacy.model.source import Source

pytestmark = pytest.mark.browser

INSERT = "html => document.body.insertAdjacentHTML('beforeend', html)"
LINK = {"kind": "link", "id": "vn-hostile~kh-script"}
PLACE = {"kind": "place", "id": "kh-script"}


@pytest.fixture(scope="module")
def hostile_server(start_atlas, tmp_path_factory):
    return start_atlas(write_hostile_data(tmp_path_factory.mktemp("hostile")))


@pytest.fixture
def atlas(new_atlas, hostile_server):
    """A page without the policy of the server, which would stop a script that escaping let through."""
    atlas = new_atlas(server=hostile_server, bypass_csp=True)
    yield atlas
    assert atlas.page.evaluate("window.__canary") is None, "a text of the data has run"
    assert atlas.page.locator("img[src='x'], a[href^='javascript:']").count() == 0


def test_the_canary_sees_a_script_that_runs(new_atlas, hostile_server):
    atlas = new_atlas(server=hostile_server, bypass_csp=True).open()
    atlas.troubles.expected = [r" 404.*/x$"]
    for document in (atlas.page.main_frame, atlas.map_document):
        document.evaluate(INSERT, SCRIPT)
        atlas.page.wait_for_function("window.__canary === 1")
        atlas.page.evaluate("delete window.__canary")


def test_the_servers_policy_stops_a_script_that_got_in(new_atlas, hostile_server):
    atlas = new_atlas(server=hostile_server).open()
    atlas.troubles.expected = [r" 404.*/x$", "Content Security Policy"]
    with atlas.page.expect_response(lambda response: response.url.endswith("/x")):
        atlas.page.main_frame.evaluate(INSERT, SCRIPT)
    atlas.page.evaluate("() => new Promise(requestAnimationFrame)")
    assert atlas.page.evaluate("window.__canary") is None


def test_names_are_text_on_the_map(atlas):
    atlas.open()
    assert PROVINCE[:39] in {label[:39] for label in atlas.inspect("atlas.labels")}
    for place_id, name in NAMES.items():
        target = {"kind": "place", "id": place_id}
        atlas.page.mouse.move(*atlas.spot_of(target))
        expect(atlas.map.locator(".atlas-tooltip strong")).to_have_text(name)
        atlas.click(target)
        expect(atlas.map.locator(".atlas-card strong")).to_have_text(name)
    assert atlas.map.locator("img[src='x']").count() == 0


def test_a_link_is_text_on_the_map_and_in_the_panel(atlas):
    atlas.open()
    atlas.click(LINK)
    expect(atlas.map.locator(".atlas-card")).to_contain_text(SECTOR)
    expect(atlas.heading).to_contain_text(f"{PROVINCE} \N{EN DASH} {NAMES['kh-script']}")
    for text in (SECTOR, TITLE, f"Publisher {SCRIPT}", f"Goods {SCRIPT}"):
        expect(atlas.panel).to_contain_text(text)


@pytest.mark.parametrize("place_id", [name for name in NAMES if name not in {"fr-direction", "in-long"}])
def test_names_are_text_in_the_panel(atlas, place_id):
    atlas.open(f"place={place_id}")
    expect(atlas.heading).to_have_text(NAMES[place_id])


def test_quotes_and_notes_are_text(atlas):
    atlas.open(f"link={LINK['id']}")
    buttons = atlas.panel.get_by_role("button", name="Source").all()
    assert len(buttons) > 1
    for button in buttons:
        button.click()
        expect(atlas.page.get_by_test_id("stPopoverBody")).to_contain_text(SCRIPT)
        atlas.page.keyboard.press("Escape")
        expect(atlas.page.get_by_test_id("stPopoverBody")).to_have_count(0)


def test_reading_directions_stay_inside_a_name(atlas):
    atlas.open("place=fr-direction")
    assert re.search("[\u202a-\u202e\u2066-\u2069]", atlas.heading.inner_text()) is None


def test_a_very_long_name_stays_within_the_screen(atlas):
    atlas.open("place=in-long")
    expect(atlas.heading).to_contain_text("Foxtrot")
    assert atlas.wider_than_the_screen() == []


def test_names_are_text_in_table_filters_and_search(atlas):
    atlas.open()
    for name in (PROVINCE, NAMES["kh-script"], NAMES["th-markdown"]):
        expect(atlas.grid.locator("[role=gridcell]").get_by_text(name, exact=True).first).to_be_attached()
    for key, name in (("sectors", SECTOR), ("partner", NAMES["kh-script"]), ("province", PROVINCE)):
        atlas.filter(key).locator("input").fill(name[:12])
        expect(atlas.page.get_by_role("option").first).to_contain_text(name)
        atlas.page.keyboard.press("Escape")
    atlas.page.locator(".st-key-search input").fill("Charlie")
    suggestion = atlas.page.get_by_role("option").filter(has_text="Thailand")
    expect(suggestion).to_contain_text(NAMES["th-markdown"])


def test_a_search_in_vain_repeats_its_words_as_text(atlas):
    atlas.open()
    nowhere = "<svg onload=parent.__canary=1>Qqqq"
    atlas.page.locator(".st-key-search input").fill(nowhere)
    atlas.page.keyboard.press("Enter")
    expect(atlas.page.get_by_test_id("stToast")).to_contain_text(nowhere)


def test_data_that_could_not_be_read_is_named_as_text(atlas):
    atlas.open()
    atlas.page.get_by_text("1 entry could not be read").click()
    expect(atlas.page.get_by_test_id("stExpanderDetails").first).to_contain_text(f"Reason {SCRIPT}")
    atlas.open(path="/about")
    expect(atlas.page.get_by_role("heading", level=1, name="About the atlas")).to_be_visible()
    expect(atlas.page.locator(".st-key-prose")).to_contain_text(f"Licence {SCRIPT}")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "https://a b", "//example.org"])
def test_only_web_addresses_become_sources(url):
    with pytest.raises(ValidationError):
        Source(source_id="a", title="a", publisher="a", language="en", url=url)

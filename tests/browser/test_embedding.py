"""A view inside another site: the dialog that gives the code, and what the host's readers see."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

VIEW = "link=vn-kien-giang~fr-lorient"


@pytest.fixture
def reader(chromium: Browser, site):
    """A page of somebody else's site."""
    page = chromium.new_page(viewport={"width": 900, "height": 640})
    yield page
    page.close()


def embed(page: Page, site, address: str, *, height: int = 480):
    """Show an address of the atlas in a frame, and return the frame."""
    code = f'<!doctype html><title>News</title><iframe src="{address}" width="100%" height="{height}"></iframe>'
    site.pages["/news"] = code.encode()
    page.goto(f"{site.url}/news")
    return page.frame_locator("iframe").first


def open_dialog(atlas):
    atlas.page.locator(".st-key-share button.open").click()
    atlas.page.get_by_role("button", name="Embed", exact=True).click()
    dialog = atlas.page.get_by_role("dialog", name="Embed this view")
    expect(dialog).to_be_visible()
    return dialog


def test_the_share_menu_gives_the_code_with_a_preview(atlas):
    atlas.open(VIEW)
    dialog = open_dialog(atlas)
    code = dialog.get_by_label("HTML code")
    expect(code).to_have_value(re.compile(rf'^<iframe src="{atlas.url}/\?{VIEW}&#38;lang=en&#38;embed=true" '))
    preview = dialog.frame_locator("iframe[title=Preview]")
    expect(preview.locator(".atlas-bar a")).to_have_text("Open in the atlas")
    dialog.get_by_label("What to show").select_option("Table of links")
    dialog.get_by_label("Width").fill("640")
    expect(code).to_have_value(re.compile(rf'src="{atlas.url}/table\?{VIEW}.* width="640" height='))
    expect(preview.get_by_test_id("stDataFrame")).to_be_visible()
    expect(preview.get_by_role("navigation")).to_have_count(0)


def test_the_page_that_is_read_is_offered_first(atlas):
    atlas.open("province=vn-kien-giang", path="/trade")
    code = open_dialog(atlas).get_by_label("HTML code")
    expect(code).to_have_value(re.compile(rf'src="{atlas.url}/trade\?province=vn-kien-giang&'))


def test_the_bare_map_works_in_a_frame_and_leads_to_the_atlas(reader, site, atlas_server):
    frame = embed(reader, site, f"{atlas_server.url}/?{VIEW}&lang=fr&embed=true")
    expect(frame.locator(".atlas-bar a")).to_have_attribute("href", f"{atlas_server.url}/?{VIEW}&lang=fr")
    expect(frame.locator(".atlas-bar")).to_contain_text("CC-BY-4.0")
    map_frame = frame.frame_locator("iframe[title*=folium]")
    expect(map_frame.locator(".leaflet-container")).to_be_visible()
    expect(frame.get_by_role("navigation")).to_have_count(0)
    box = frame.locator("iframe[title*=folium]").bounding_box()
    assert box is not None
    assert box["height"] > 0.75 * 480  # the map takes the room that its host gives


def test_a_panel_fits_a_narrow_column(reader, site, atlas_server):
    reader.set_viewport_size({"width": 360, "height": 640})
    frame = embed(reader, site, f"{atlas_server.url}/panel?{VIEW}&embed=true")
    expect(frame.get_by_role("heading", name=re.compile("Lorient")).first).to_be_visible()
    expect(frame.locator("iframe")).to_have_count(0)
    width = frame.locator("html").evaluate("root => root.scrollWidth - root.clientWidth")
    assert width <= 0

"""Light and dark, and every page at four widths: written to screenshots/ for the eye, checked for overflow."""

import pytest
from conftest import SCREENSHOTS
from playwright.sync_api import expect

from paradiplomacy.web.addresses import HOME_PAGE
from paradiplomacy.web.pages import existing_pages

pytestmark = pytest.mark.browser

WIDTHS = {360: 740, 768: 1024, 1280: 800, 1920: 1080}
PAGES = {
    "map": ("/", ""),
    "link": ("/", "link=vn-kien-giang~kh-kampot"),
    **{name: (f"/{name}", "") for name in existing_pages() if name != HOME_PAGE},
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_pages_fit_the_screen(new_atlas, theme, width):
    atlas = new_atlas(viewport={"width": width, "height": WIDTHS[width]}, color_scheme=theme)
    SCREENSHOTS.mkdir(exist_ok=True)
    for name, (path, query) in PAGES.items():
        atlas.page.goto(f"{atlas.url}{path}?{query}")
        if path == "/":
            atlas.wait_for_links()
        else:
            expect(atlas.page.get_by_role("heading", level=1)).to_be_visible()
        atlas.settle().page.screenshot(path=SCREENSHOTS / f"{name}-{width}-{theme}.png")
        assert atlas.wider_than_the_screen() == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_map_has_the_theme_of_the_page(new_atlas, theme):
    atlas = new_atlas(color_scheme=theme).open()
    expect(atlas.map.locator(".atlas-map")).to_have_attribute("data-theme", theme)
    page_colour = atlas.page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor")
    assert (sum(eval_colour(page_colour)) > 3 * 128) == (theme == "light")


def test_the_map_follows_when_the_theme_changes(new_atlas):
    atlas = new_atlas(color_scheme="light").open()
    atlas.page.emulate_media(color_scheme="dark")
    expect(atlas.map.locator(".atlas-map")).to_have_attribute("data-theme", "dark")


def eval_colour(css: str) -> list[int]:
    """`rgb(1, 2, 3)` as numbers."""
    return [int(part) for part in css.removeprefix("rgb(").removesuffix(")").split(",")]

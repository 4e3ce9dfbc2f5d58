"""No violation that axe-core finds, in light and dark, on the page and inside the map's frame."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from paradiplomacy.web.addresses import HOME_PAGE
from paradiplomacy.web.pages import existing_pages

pytestmark = pytest.mark.browser

# What Streamlit draws itself and no setting changes: (rule, part of the element, why). None is known.
STREAMLITS_OWN: tuple[tuple[str, str, str], ...] = ()

VIEWS = {
    "default": ("/", ""),
    "place": ("/", "place=vn-kien-giang"),
    "link": ("/", "link=vn-kien-giang~kh-kampot"),
    "no match": ("/", "q=nothingiscalledso"),
    **{name: (f"/{name}", "") for name in existing_pages() if name != HOME_PAGE},
    "provinces side by side": ("/sectors", "compare=vn-kien-giang&compare=vn-bac-giang"),
    "a year": ("/timeline", "year=2023"),
}


def violations(atlas) -> list[str]:
    """What axe finds, each with the element; axe looks into the map's frame where it is loaded there too."""
    axe = Axe()
    if atlas.map_frame.count():
        atlas.map_document.evaluate(axe.axe_script)
    return [
        f"{rule['id']}: {node['target']} {node['html'][:160]}"
        for rule in axe.run(atlas.page).response["violations"]
        for node in rule["nodes"]
        if not any(rule["id"] == own and part in node["html"] for own, part, _ in STREAMLITS_OWN)
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing(new_atlas, view, theme):
    path, query = VIEWS[view]
    atlas = new_atlas(color_scheme=theme, reduced_motion="reduce")
    atlas.open(query, path=path)
    if path == "/":
        expect(atlas.map.locator(".atlas-map")).to_have_attribute("data-theme", theme)
    else:
        expect(atlas.page.get_by_role("heading", level=1)).to_be_visible()
    assert violations(atlas) == []


@pytest.mark.parametrize("language", ["vi", "fr"])
@pytest.mark.parametrize("page", [name for name in existing_pages() if name != HOME_PAGE])
def test_axe_finds_nothing_in_other_languages(new_atlas, page, language):
    atlas = new_atlas(reduced_motion="reduce").open(f"lang={language}", path=f"/{page}")
    expect(atlas.page.get_by_role("heading", level=1)).to_be_visible()
    expect(atlas.page.locator("html")).to_have_attribute("lang", language)
    assert violations(atlas) == []


@pytest.mark.parametrize(("theme", "language"), [("light", "en"), ("dark", "vi"), ("light", "fr"), ("dark", "en")])
def test_axe_finds_nothing_while_a_dialog_is_open(new_atlas, theme, language):
    atlas = new_atlas(color_scheme=theme, reduced_motion="reduce").open(f"lang={language}", path="/sectors")
    atlas.page.locator(".st-key-share button.open").click()
    atlas.page.locator("#share-panel button.embed").click()
    dialog = atlas.page.get_by_role("dialog")
    expect(dialog.frame_locator("iframe").locator(".atlas-bar a")).to_be_visible()
    atlas.settle()
    assert violations(atlas) == []


def test_axe_looks_into_the_map(atlas):
    atlas.open()
    atlas.map_document.evaluate("document.body.append(document.createElement('button'))")
    assert any(one.startswith("button-name: ") for one in violations(atlas))

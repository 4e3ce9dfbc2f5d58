"""One map for the whole visit: filters change what it shows, never where it looks, and never blank it."""

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

WORDS = ("Kien Giang", "Lorient", "Kobe", "Cambodia", "tourism", "Laos", "Thailand", "Maputo", "Jeju", "health")

# Looks at every frame that the browser draws: is there a map, with lines and land on it?
WATCH_FRAMES = """() => {
    const frame = document.querySelector(".st-key-map_column iframe");
    const seen = (window.__seen = { frames: 0, blank: 0 });
    const painted = (canvas) => {
        if (!canvas || !canvas.width) return false;
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        for (let i = 3; i < data.length; i += 4) if (data[i]) return true;
        return false;
    };
    const look = () => {
        const inside = frame.isConnected && frame.clientHeight > 0 ? frame.contentDocument : null;
        seen.frames++;
        const land = inside && inside.querySelector(".leaflet-basemap-pane canvas");
        if (!inside || !painted(inside.querySelector(".atlas-lines")) || !painted(land)) seen.blank++;
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
}"""
# Lets a document be told that nobody sees it: as in a tab behind another, it gets no frame until it is seen again.
FRAMES_ON_DEMAND = """(() => {
    const nextFrame = window.requestAnimationFrame.bind(window);
    const waiting = [];
    let away = false;
    Object.defineProperty(document, "hidden", { get: () => away });
    window.requestAnimationFrame = (task) => (away ? waiting.push(task) : nextFrame(task));
    window.__leave = () => {
        away = true;
        document.dispatchEvent(new Event("visibilitychange"));
    };
    window.__return = () => {
        away = false;
        document.dispatchEvent(new Event("visibilitychange"));
        waiting.splice(0).forEach(nextFrame);
    };
})()"""
VIEW = "[atlas.map.getZoom(), atlas.map.getCenter().lat, atlas.map.getCenter().lng]"


def test_the_map_lives_through_twenty_filter_changes(atlas):
    atlas.open()
    x, y = atlas.empty_spot()
    before = atlas.inspect(VIEW)
    atlas.page.mouse.move(x, y)
    atlas.page.mouse.down()
    atlas.page.mouse.move(x + 60, y + 40, steps=6)
    atlas.page.mouse.up()
    atlas.map.get_by_role("button", name="Zoom in").click()
    atlas.map_document.wait_for_function(
        "zoom => window.__atlas.map.getZoom() === zoom && !window.__atlas.map._animatingZoom", arg=before[0] + 1
    )
    atlas.map_document.evaluate("window.__atlas.map.marked = 'the first'")
    view = atlas.inspect(VIEW)
    assert view[1:] != before[1:]
    atlas.page.evaluate(WATCH_FRAMES)
    for word in [*WORDS, *WORDS]:
        atlas.search_words(word)
        expect(atlas.page).to_have_url(re.compile(re.escape(urlencode({"q": word}))))
        atlas.wait_for_links(urlencode({"q": word}))
    assert atlas.inspect("atlas.map.marked") == "the first"
    assert atlas.inspect(VIEW) == view
    seen = atlas.page.evaluate("window.__seen")
    assert seen["frames"] > 20
    assert seen["blank"] == 0


def test_the_watcher_sees_a_map_that_is_blanked(atlas):
    atlas.open()
    atlas.page.evaluate(WATCH_FRAMES)
    atlas.map_document.evaluate("document.querySelector('.atlas-lines').width = 100")
    atlas.wait_until("() => window.__seen.blank > 0")


def test_words_that_match_nothing_empty_the_map_and_coming_back_fills_it(atlas):
    atlas.open()
    atlas.map_document.evaluate("window.__atlas.map.marked = 'the first'")
    atlas.search_words("nothing is called so")
    atlas.map_document.wait_for_function("window.__atlas.shown === 0")
    expect(atlas.heading).to_have_text("No match")
    atlas.search_words("")
    atlas.wait_for_links()
    assert atlas.inspect("atlas.map.marked") == "the first"


def test_another_page_and_back_keeps_the_view(atlas):
    atlas.open("country=KH&place=vn-kien-giang")
    atlas.page.get_by_role("link", name="About").click()
    expect(atlas.page.get_by_role("heading", name="About the atlas")).to_be_visible()
    atlas.settle().page.get_by_role("link", name="Map", exact=True).click()
    atlas.wait_for_links("country=KH")
    atlas.expect_selected({"kind": "place", "id": "vn-kien-giang"})


def test_a_tab_that_nobody_sees_has_caught_up_when_it_is_seen_again(atlas):
    atlas.page.add_init_script(FRAMES_ON_DEMAND)
    atlas.open()
    atlas.map_document.evaluate("window.__leave()")
    atlas.search_words("Cambodia")
    expect(atlas.page).to_have_url(re.compile("q=Cambodia"))
    atlas.settle()
    atlas.map_document.evaluate("window.__return()")
    atlas.wait_for_links("q=Cambodia")
    place = atlas.reachable_places()[0]
    atlas.click(place)
    atlas.expect_selected(place)

"""The map without any other host: coasts, borders, every line, every marker; online tiles only by choice."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

# Land in its colour, and coasts and borders upon it; the sea is what the canvas leaves free.
BASE_MAP_DRAWN = """() => {
    const canvas = window.__atlas.map.getPane("basemap").querySelector("canvas");
    const { land } = AtlasBaseMap.palettes.light;
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const seen = { land: 0, sea: 0, lines: 0 };
    for (let i = 0; i < data.length; i += 4) {
        const colour = "#" + [data[i], data[i + 1], data[i + 2]].map((c) => c.toString(16).padStart(2, "0")).join("");
        seen[!data[i + 3] ? "sea" : colour === land ? "land" : "lines"]++;
    }
    return seen.land > 50_000 && seen.sea > 50_000 && seen.lines > 5_000;
}"""

# Whether each of the named things is painted where it should be; a dashed line may have a gap of a few pixels there.
PAINTED = """(() => {
    const { canvas: name, method, ids, reach } = argument;
    const canvas = document.querySelector(name);
    const context = canvas.getContext("2d");
    const { left, top } = canvas.getBoundingClientRect();
    const frame = atlas.map.getContainer().getBoundingClientRect();
    return ids.filter((id) => {
        const { x, y } = atlas[method](id);
        const corner = [frame.left + x - left - reach, frame.top + y - top - reach];
        const { data } = context.getImageData(...corner, 2 * reach + 1, 2 * reach + 1);
        return data.some((value, index) => index % 4 === 3 && value > 60);
    });
})()"""


def test_the_map_is_complete_with_every_other_host_blocked(atlas):
    atlas.open()
    links = atlas.links()
    assert atlas.shown == len(links) > 0
    atlas.map_document.wait_for_function(BASE_MAP_DRAWN)
    ids = [link["link_id"] for link in links]
    lines = {"canvas": ".atlas-lines", "method": "pointOfLink", "ids": ids, "reach": 6}
    assert atlas.inspect(PAINTED, lines) == ids
    places = sorted({link[side]["place_id"] for link in links for side in ("province", "partner")})
    marks = {"canvas": ".atlas-marks", "method": "pointOfPlace", "ids": places, "reach": 5}
    assert atlas.inspect(PAINTED, marks) == places
    assert {"Kien Giang", "Lorient", "Maputo"} <= set(atlas.inspect("atlas.labels"))
    assert atlas.troubles.refused == []


def test_a_painted_spot_is_told_from_an_empty_one(atlas):
    atlas.open("q=Lorient")
    gone = ["vn-tien-giang~mz-maputo"]
    lines = {"canvas": ".atlas-lines", "method": "pointOfLink", "ids": gone, "reach": 6}
    assert atlas.inspect(PAINTED, lines) == []


def test_online_tiles_are_asked_for_only_when_chosen(atlas):
    atlas.troubles.expected_hosts = {"tile.openstreetmap.org"}
    atlas.open()
    assert atlas.troubles.refused == []
    atlas.map.get_by_role("button", name="Base map").click()
    with atlas.page.expect_event("requestfailed"):
        atlas.map.get_by_role("radio", name=re.compile("OpenStreetMap")).check()
    expect(atlas.page).to_have_url(re.compile(r"[?&]base=osm(&|$)"))
    assert all(re.match(r"https://tile\.openstreetmap\.org/\d+/\d+/\d+\.png", url) for url in atlas.troubles.refused)
    atlas.settle().map.get_by_role("radio", name="Built in").check()
    expect(atlas.page).not_to_have_url(re.compile("base="))
    atlas.map_document.wait_for_function(BASE_MAP_DRAWN)

"""One map for a whole visit: hundreds of changes, and it is the same object, looks at the same place, and grows not."""

import base64
import random

import pytest
from frame_host import open_host, wait_for_links
from plain_map import LINKS, PLACES, SCENE, SCENE_URL
from playwright.sync_api import CDPSession, Page

from paradiplomacy.mapview.messages import MapState, Target

pytestmark = pytest.mark.browser

CHANGES = 200
MORE_BYTES = 1_500_000
MORE_NODES = 400
VIEW = """() => {
    const { map } = frames[0].__atlas;
    const maps = frames[0].document.querySelectorAll(".atlas-map").length;
    return [map.mine, map.getZoom(), map.getCenter().lat, map.getCenter().lng, maps];
}"""


def random_state(chance: random.Random, seq: int) -> MapState:
    links = [link_id for link_id in LINKS if chance.random() < 0.6] or ["vn-hue~nz"]
    link, place = Target("link", chance.choice(list(LINKS))), Target("place", chance.choice(list(PLACES)))
    return MapState(
        scene=SCENE_URL,
        visible=SCENE.visible_bits(links),
        pool="all",
        restyled={"ended": SCENE.visible_bits(links[:1])} if chance.random() < 0.3 else {},
        countries=tuple(chance.sample(["KH", "NZ", "FR"], chance.randint(0, 2))),
        sectors=("tourism",) if chance.random() < 0.3 else (),
        selected=chance.choice([None, link, place]),
        seq=seq,
        lang=chance.choice(["en", "vi", "fr"]),
        theme=chance.choice(["light", "dark", None]),
        units=chance.choice(["signed", "today"]),
        colour=chance.choice(["country", "sector", "status"]),
        text={"legend": chance.choice(["Legend", "Chú giải", "Légende"])},
    )


def used(session: CDPSession) -> tuple[int, int]:
    """Bytes of JavaScript objects and number of document nodes, garbage collected."""
    session.send("HeapProfiler.collectGarbage")
    session.send("HeapProfiler.collectGarbage")
    metrics = {entry["name"]: entry["value"] for entry in session.send("Performance.getMetrics")["metrics"]}
    return int(metrics["JSHeapUsedSize"]), int(metrics["Nodes"])


def test_two_hundred_random_changes_leave_map_view_and_memory_as_they_were(host: Page, site, frame_arguments):
    chance = random.Random(20_260_101)  # noqa: S311 -- the same changes each time
    open_host(host, site, frame_arguments(MapState(scene=SCENE_URL)))
    wait_for_links(host, len(LINKS))
    host.evaluate("() => { frames[0].__atlas.map.mine = 'first' }")
    host.evaluate("() => void frames[0].__atlas.map.setView([14, 108], 4.5, {animate: false})")
    before = host.evaluate(VIEW)
    session = host.context.new_cdp_session(host)
    session.send("Performance.enable")
    early = None
    for number in range(1, CHANGES + 1):
        state = random_state(chance, number)
        update = frame_arguments(state)
        host.evaluate("(update) => { args = update; send() }", update)
        wait_for_links(host, bin_count(state.visible))
        if number == CHANGES // 4:
            early = used(session)
    assert host.evaluate(VIEW) == before
    late = used(session)
    assert early is not None
    assert late[0] - early[0] < MORE_BYTES, (early, late)
    assert late[1] - early[1] < MORE_NODES, (early, late)


def bin_count(visible: str) -> int:
    """How many links a bit set shows."""
    return len(LINKS) if visible == "all" else sum(byte.bit_count() for byte in base64.b64decode(visible))

"""The map inside streamlit-folium's own frontend, with a page in Streamlit's place."""

import json
from collections.abc import Callable, Iterator

import pytest
import streamlit_folium
from plain_map import BUNDLE_URL, Site
from playwright.sync_api import Browser, Page

from paradiplomacy.mapview.layer import RETURNED_OBJECTS, SceneUpdate, build_map
from paradiplomacy.mapview.messages import MapState

HOST_PAGE = """<!doctype html><body style="margin:0"><script>
window.values = []; window.args = null; window.theme = {base: "light"};
window.send = () => frames[0].postMessage({type: "streamlit:render", args, dfs: [], disabled: false, theme}, "*");
addEventListener("message", ({data}) => {
  if (!data.isStreamlitMessage) return;
  if (data.type === "streamlit:componentReady" && args) send();
  if (data.type === "streamlit:setComponentValue") values.push(data.value);
});
</script><iframe src="/component/st_folium/index.html" style="width:1000px;height:600px;border:0"></iframe>"""


@pytest.fixture
def frame_arguments(monkeypatch) -> Callable[[MapState], dict]:
    """What st_folium sends to its frame, as JSON."""

    def arguments_of(state: MapState) -> dict:
        sent: dict = {}
        monkeypatch.setattr(streamlit_folium, "_component_func", lambda **arguments: sent.update(arguments))
        streamlit_folium.st_folium(
            build_map(BUNDLE_URL), key="map", height=600, use_container_width=True,
            feature_group_to_add=SceneUpdate(state), returned_objects=RETURNED_OBJECTS,
        )  # fmt: skip
        sent.pop("on_change")
        return json.loads(json.dumps(sent))

    return arguments_of


@pytest.fixture
def host(chromium: Browser, site: Site) -> Iterator[Page]:
    """The page around the frame, in Streamlit's place: it answers when the frame is ready."""
    site.pages["/host"] = HOST_PAGE.encode()
    page = chromium.new_page(viewport={"width": 1000, "height": 700})
    page.errors = []  # type: ignore[attr-defined]
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    yield page
    assert page.errors == []
    page.close()


def open_host(host: Page, site: Site, arguments: dict) -> None:
    host.add_init_script(f"window.first = {json.dumps(arguments)}")
    host.goto(f"{site.url}/host")
    host.evaluate("() => { args = first; if (frames[0].Streamlit) send() }")


def wait_for_links(host: Page, count: int) -> None:
    host.wait_for_function("(count) => frames[0].__atlas && frames[0].__atlas.shown === count", arg=count)


def click_kep(host: Page) -> None:
    host.evaluate("() => void frames[0].__atlas.map.setView([10.6, 104.3], 8, {animate: false})")
    point = host.evaluate("() => frames[0].__atlas.pointOfPlace('kh-kep')")
    host.mouse.click(point["x"], point["y"])

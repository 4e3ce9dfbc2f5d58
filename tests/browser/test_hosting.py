"""The atlas behind nginx, with the project's own site: below a path, and with replicas that can be lost."""

import re
import signal
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hosted import NGINX_MISSING, Nginx, Replica, find_or_download_nginx
from playwright.sync_api import expect
from sample_data import ROOT
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from paradiplomacy.bench.browser import this_machine

pytestmark = pytest.mark.browser

LORIENT = {"kind": "link", "id": "vn-kien-giang~fr-lorient"}
BAC_GIANG = {"kind": "place", "id": "vn-bac-giang"}


@pytest.fixture(scope="session")
def nginx_program() -> str:
    """The path of nginx."""
    found = find_or_download_nginx(this_machine(), ROOT / ".cache" / "nginx") if sys.platform == "linux" else None
    if found is None:
        pytest.skip(NGINX_MISSING)
    return found


@pytest.fixture
def behind_nginx(nginx_program, five_articles: Path, tmp_path: Path) -> Iterator[Callable[..., tuple]]:
    """Start as many replicas as wanted, and nginx before them."""
    with ExitStack() as servers:

        def start(count: int, **options: str) -> tuple[Nginx, list[Replica]]:
            logs = [tmp_path / f"replica-{number}.txt" for number in range(count)]
            replicas = [servers.enter_context(Replica(five_articles, log=log, **options)) for log in logs]
            nginx = Nginx(nginx_program, replicas, folder=tmp_path)
            return servers.enter_context(nginx), replicas

        yield start


def is_end_of_run(frame: bytes | str) -> bool:
    """Whether a message of Streamlit's websocket says that the page has been run."""
    return isinstance(frame, bytes) and ForwardMsg.FromString(frame).WhichOneof("type") == "script_finished"


def test_a_killed_replica_costs_a_reader_nothing(behind_nginx, new_atlas):
    nginx, replicas = behind_nginx(2, PARADIPLOMACY_METRICS="on", PARADIPLOMACY_PROXIES="1")
    atlas = new_atlas(server=nginx)
    atlas.troubles.expected += ["502", "504", "WebSocket connection", "ERR_"]
    atlas.open(f"link={LORIENT['id']}")
    atlas.expect_selected(LORIENT)
    heading, address = atlas.heading.inner_text(), atlas.page.url
    atlas.page.evaluate("window.same = true")
    [lost], [left] = ([one for one in replicas if one.sessions() == count] for count in (1, 0))
    assert not re.search('kind="(page|api|other)"', left.metrics()), "a reader was sent to two replicas"

    with atlas.page.expect_websocket() as connected:
        assert lost.stop(signal.SIGKILL) == -signal.SIGKILL
    connected.value.wait_for_event("framereceived", is_end_of_run)
    atlas.settle().expect_selected(LORIENT)
    assert (atlas.heading.inner_text(), atlas.page.url) == (heading, address)
    assert atlas.page.evaluate("window.same"), "the page was loaded anew"
    assert left.sessions() == 1

    atlas.choose("countries", "France")
    atlas.wait_for_links("country=FR").expect_selected(LORIENT)
    expect(atlas.page).to_have_url(re.compile(r"\?country=FR&link="))


def test_below_a_path_everything_stays_below_it(behind_nginx, new_atlas):
    nginx, [replica] = behind_nginx(1, base_path="atlas")
    atlas = new_atlas(server=nginx)  # which refuses every request that leaves the path, and fails for it
    atlas.open(path="/sectors")
    expect(atlas.page.get_by_role("heading", level=1, name="Sectors")).to_be_visible()
    atlas.page.locator(".atlas-nav").get_by_role("link", name="Map").click()
    atlas.wait_for_links()
    expect(atlas.page).to_have_url(re.compile(rf"^{nginx.url}/?$"))
    atlas.click(BAC_GIANG)
    atlas.expect_selected(BAC_GIANG)

    home = nginx.url.removesuffix("/atlas")
    links = atlas.page.evaluate("[...document.querySelectorAll('a[href]')].map((link) => link.href)")
    own = [link for link in links if link.startswith(home)]
    assert own
    assert [link for link in own if not re.match(rf"{nginx.url}(/|\?|#|$)", link)] == []
    assert atlas.api("/api/openapi.json")["servers"][0]["url"] == nginx.url
    for closed in (f"{nginx.url}/metrics", f"{home}/healthz"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(closed)
    assert urllib.request.urlopen(f"{replica.url}/healthz").status == 200

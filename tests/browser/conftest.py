"""A browser, the running atlas, and pages that fail a test for anything that goes wrong on them."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from atlas_page import AtlasPage, Troubles
from frame_host import frame_arguments, host  # noqa: F401 -- fixtures
from plain_map import open_map, plain_map, site  # noqa: F401 -- fixtures
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect, sync_playwright

from paradiplomacy.bench.browser import find_or_install_browser, flags, this_machine
from paradiplomacy.bench.server import AppServer

PROJECT = Path(__file__).parents[2]
SCREENSHOTS = PROJECT / "screenshots"
DESK = {"width": 1280, "height": 800}
PATIENCE_MS = 30_000  # only ever waited out by a test that fails

expect.set_options(timeout=PATIENCE_MS)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


FAILED = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser that is found, or installed."""
    machine = this_machine()
    with sync_playwright() as playwright:
        path = find_or_install_browser(machine, own=playwright.chromium.executable_path, python=sys.executable)
        browser = playwright.chromium.launch(executable_path=path, args=flags(is_root=machine.is_root))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def start_atlas(tmp_path_factory, five_articles: Path) -> Iterator[Callable[..., AppServer]]:
    """Start the atlas, on the five articles or on another folder of tables; every server ends with the session."""
    with ExitStack() as servers:

        def start(data: Path = five_articles) -> AppServer:
            log = tmp_path_factory.mktemp("server") / "output.txt"
            server = AppServer(
                PROJECT / "app.py", log=log, health="/healthz", environ={"PARADIPLOMACY_DATA": str(data)}
            )
            return servers.enter_context(server)

        yield start


@pytest.fixture(scope="session")
def atlas_server(start_atlas) -> AppServer:
    return start_atlas()


@pytest.fixture(scope="session")
def atlas_url(atlas_server) -> str:
    """The address of the running atlas, with the five articles."""
    return atlas_server.url


@pytest.fixture
def new_atlas(chromium: Browser, atlas_server: AppServer, request) -> Iterator[Callable[..., AtlasPage]]:
    """Make pages, each in a context of its own, that reach no other host; see `_guarded`."""
    opened: list[tuple[BrowserContext, AtlasPage, AppServer]] = []

    def make(*, server: AppServer = atlas_server, **options: object) -> AtlasPage:
        context = chromium.new_context(**{"viewport": DESK, "locale": "en-US", **options})
        context.set_default_timeout(PATIENCE_MS)
        made = AtlasPage(*_guarded(context, server.url))
        opened.append((context, made, server))
        return made

    yield make
    failed = request.node.stash.get(FAILED, False)
    for number, (context, atlas, server) in enumerate(opened):
        if failed:
            _show_failure(request.node.name, number, atlas, server)
        context.close()
    troubles = [trouble for _, atlas, _ in opened for trouble in atlas.troubles.unexpected()]
    assert troubles == [], f"went wrong on the page: {troubles}"


def _guarded(context: BrowserContext, url: str) -> tuple[Page, str, Troubles]:
    """Refuse every request to another host, and note whatever goes wrong."""
    troubles = Troubles(url)

    def refuse(route: Route) -> None:
        troubles.refuse(route.request.url)
        route.abort()

    context.route(lambda address: address.startswith("http") and not address.startswith(f"{url}/"), refuse)
    page = context.new_page()
    troubles.watch(page)
    return page, url, troubles


def _show_failure(name: str, number: int, atlas: AtlasPage, server: AppServer) -> None:
    SCREENSHOTS.mkdir(exist_ok=True)
    safe = "".join(letter if letter.isalnum() else "-" for letter in name)
    path = SCREENSHOTS / f"failed-{safe}-{number}.png"
    atlas.page.screenshot(path=path)
    print(f"screenshot: {path}\naddress: {atlas.page.url}\nserver:\n{server.output()}")  # noqa: T201 -- for the reader


@pytest.fixture
def atlas(new_atlas) -> AtlasPage:
    """The atlas at 1280 x 800, not yet opened."""
    return new_atlas()


@pytest.fixture
def page(atlas: AtlasPage) -> Page:
    """The same, as Playwright's page."""
    return atlas.page

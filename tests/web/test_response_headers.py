"""Headers that every answer carries, and what a page may do, embedded or not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sample_data import written
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient

from paradiplomacy.store import Dataset
from paradiplomacy.web.headers import HeaderMiddleware
from paradiplomacy.web.settings import Settings

Serve = Callable[..., TestClient]


@pytest.fixture
def guarded(serve: Serve, tmp_path: Path, sample: Dataset) -> Callable[..., TestClient]:
    """Serve the sample through everything that a request goes through."""

    def start(**settings: object) -> TestClient:
        return serve(written(tmp_path / "data", sample), Settings(**settings))

    return start


def policy(client: TestClient, address: str) -> dict[str, str]:
    """The Content-Security-Policy: directive -> sources."""
    parts = client.get(address).headers["content-security-policy"].split("; ")
    return {name: value for name, _, value in (part.partition(" ") for part in parts)}


@pytest.mark.parametrize("path", ["/", "/trade", "/api/links", "/api/links?country=XX", "/api/nothing", "/feed.xml",
                                  "/healthz", "/robots.txt", "/favicon.svg"])  # fmt: skip
def test_every_answer_is_what_it_says_and_tells_others_little(guarded: Callable[..., TestClient], path: str) -> None:
    headers = guarded().get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert "geolocation=()" in headers["permissions-policy"]
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["content-security-policy"]


def test_a_page_loads_from_its_own_server_only(guarded: Callable[..., TestClient]) -> None:
    found = policy(guarded(), "/")
    assert found["default-src"] == "'none'"
    assert found["connect-src"] == "'self'"
    assert "unsafe" not in found["script-src"]
    assert "*" not in found["script-src"]
    assert (found["base-uri"], found["form-action"], found["object-src"]) == ("'none'", "'none'", "'none'")


def test_the_inline_script_of_the_page_is_named_by_its_checksum(guarded: Callable[..., TestClient]) -> None:
    assert policy(guarded(), "/")["script-src"].count("'sha256-") == 1


@pytest.mark.parametrize(
    ("address", "ancestors"),
    [
        ("/", "'self'"),
        ("/trade?embed=false", "'self'"),
        ("/?embed=true", "'self' https://one.example https://two.example"),
        ("/trade?lang=vi&embed=True&embed_options=x", "'self' https://one.example https://two.example"),
        ("/component/streamlit_folium.x/index.html", "'self' https://one.example https://two.example"),
        ("/api/links", "'none'"),
    ],
)
def test_only_embedded_views_may_be_framed_and_only_by_the_sites_allowed(
    guarded: Callable[..., TestClient], address: str, ancestors: str
) -> None:
    client = guarded(frame_ancestors="https://one.example https://two.example")
    assert policy(client, address)["frame-ancestors"] == ancestors


def test_data_opened_in_a_browser_can_do_nothing(guarded: Callable[..., TestClient]) -> None:
    for path in ("/api/links", "/api/export/svg", "/feed.xml"):
        found = policy(guarded(), path)
        assert found["default-src"] == "'none'"
        assert "script-src" not in found
        assert "sandbox" in found


def test_the_map_alone_may_run_what_streamlit_folium_writes(guarded: Callable[..., TestClient]) -> None:
    client = guarded()
    assert "'unsafe-eval'" in policy(client, "/component/streamlit_folium.x/index.html")["script-src"]
    assert "unsafe" not in policy(client, "/component/other.x/index.html")["script-src"]


def test_browsers_are_held_to_https_only_where_it_is_spoken(guarded: Callable[..., TestClient]) -> None:
    client = guarded()
    assert "strict-transport-security" not in client.get("/").headers
    assert "max-age" in client.get("/", headers={"X-Forwarded-Proto": "https"}).headers["strict-transport-security"]


def test_below_a_path_the_same_holds(guarded: Callable[..., TestClient]) -> None:
    client = guarded(base_path="atlas")
    assert policy(client, "/atlas/api/links")["frame-ancestors"] == "'none'"
    assert policy(client, "/atlas/?embed=true")["frame-ancestors"] == "'self' *"


@pytest.mark.parametrize(
    ("name", "status", "is_kept"),
    [("static/js/main.521860b0.js", 200, True), ("static/js/main.521860b0.js", 404, False), ("index.html", 200, False)],
)
def test_browsers_keep_the_scripts_of_a_frame_that_are_named_by_their_content(
    name: str, status: int, is_kept: bool
) -> None:
    def answer(_request: Request) -> Response:
        return Response("", status_code=status, headers={"Cache-Control": "public"})

    app = Starlette(routes=[Route("/component/{path:path}", answer)])
    client = TestClient(HeaderMiddleware(app, Settings()))
    said = client.get(f"/component/streamlit_folium.st_folium/{name}").headers["cache-control"]
    assert ("immutable" in said) is is_kept

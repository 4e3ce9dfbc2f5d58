"""More readers than a server takes: they are told so politely, those who are there notice nothing, places come free."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from paradiplomacy.web.middleware import app_middleware
from paradiplomacy.web.settings import SettingError, Settings, read_settings

STREAM = "/_stcore/stream"


async def echo(websocket: WebSocket) -> None:
    await websocket.accept()
    async for message in websocket.iter_text():
        await websocket.send_text(message)


@pytest.fixture
def crowded() -> Iterator[TestClient]:
    """A server with two places."""
    paths = ("/", "/trade", "/api/links", "/healthz", "/robots.txt", "/static/x.js")
    routes = [Route(path, lambda _request: PlainTextResponse("here")) for path in paths]
    app = Starlette(routes=[*routes, WebSocketRoute(STREAM, echo)], middleware=app_middleware(Settings(sessions=2)))
    with TestClient(app) as client:
        yield client


def test_who_comes_when_all_places_are_taken_is_told_to_come_again(crowded: TestClient) -> None:
    with ExitStack() as readers:
        first, _second = (readers.enter_context(crowded.websocket_connect(STREAM)) for _ in range(2))
        answer = crowded.get("/trade", headers={"Accept-Language": "fr"})
        assert answer.status_code == 503
        assert answer.headers["retry-after"] == "20"
        assert answer.headers["cache-control"] == "no-store"
        assert 'http-equiv="refresh" content="20"' in answer.text
        assert '<html lang="fr">' in answer.text
        with pytest.raises(WebSocketDisconnect) as closed, crowded.websocket_connect(STREAM):
            raise AssertionError("a third reader was let in")
        assert closed.value.code == 1013
        first.send_text("still here")
        assert first.receive_text() == "still here"
    assert crowded.get("/trade").text == "here"
    with crowded.websocket_connect(STREAM) as again:
        again.send_text("in")
        assert again.receive_text() == "in"


def test_programs_and_files_are_answered_however_many_readers_there_are(crowded: TestClient) -> None:
    with crowded.websocket_connect(STREAM), crowded.websocket_connect(STREAM):
        for path in ("/api/links", "/healthz", "/robots.txt", "/static/x.js"):
            assert crowded.get(path).text == "here", path
        assert crowded.get("/").status_code == 503


def test_a_page_that_breaks_off_leaves_its_place(crowded: TestClient) -> None:
    for _ in range(5):
        with crowded.websocket_connect(STREAM):
            assert crowded.get("/").text == "here"


def test_how_many_is_a_setting() -> None:
    assert read_settings({}).sessions == 300
    assert read_settings({"PARADIPLOMACY_SESSIONS": "0"}).sessions == 0
    with pytest.raises(SettingError, match="PARADIPLOMACY_SESSIONS"):
        read_settings({"PARADIPLOMACY_SESSIONS": "many"})

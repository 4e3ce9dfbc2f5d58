"""A local stand-in for Nominatim: answers what a test tells it to, and keeps what it was asked."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

KAMPOT: dict[str, Any] = {
    "osm_type": "relation",
    "osm_id": 101,
    "lat": "10.8503",
    "lon": "104.328",
    "class": "boundary",
    "type": "administrative",
    "addresstype": "province",
    "place_rank": 8,
    "importance": 0.5,
    "name": "កំពត",
    "display_name": "Kampot, Cambodia",
    "address": {"province": "Kampot", "ISO3166-2-lvl4": "KH-7", "country": "Cambodia", "country_code": "kh"},
    "namedetails": {"name": "កំពត", "name:en": "Kampot", "name:vi": "Kampot"},
    "extratags": {"wikidata": "Q748470"},
}
KAMPOT_TOWN = KAMPOT | {
    "osm_id": 102,
    "lat": "10.6104",
    "lon": "104.1815",
    "addresstype": "town",
    "place_rank": 16,
    "importance": 0.4,
    "extratags": None,
}
STREET = KAMPOT | {"osm_type": "way", "osm_id": 103, "addresstype": "road", "type": "residential"}


class StandIn(ThreadingHTTPServer):
    """Holds the next answers: (status, body); the last one is repeated."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: list[tuple[int, str]] = [(200, "[]")]
        self.asked: list[dict[str, str]] = []
        self.agents: list[str] = []
        self.charset = "utf-8"
        self.held = threading.Event()
        self.held.set()
        self.drips = ""  # "head" or "body": that part comes byte by byte
        self.left = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/nominatim"

    def will_answer(self, *places: dict[str, Any]) -> None:
        self.answers = [(200, json.dumps(places))]


class _Handler(BaseHTTPRequestHandler):
    server: StandIn

    def do_GET(self) -> None:
        server = self.server
        server.asked.append({key: values[0] for key, values in parse_qs(urlsplit(self.path).query).items()})
        server.agents.append(self.headers.get("User-Agent", ""))
        server.held.wait(10)
        status, body = server.answers.pop(0) if len(server.answers) > 1 else server.answers[0]
        try:
            self.send_response(status)
            self.send_header("Content-Type", f"application/json; charset={server.charset}")
            if server.drips == "head":
                self.send_header("X-Padding", "")
                self.flush_headers()
                self._drip(b"x" * 500)
            self.end_headers()
            if server.drips == "body":
                self._drip(b" " * 500)
            self.wfile.write(body.encode())
        except OSError:
            return  # the client gave up, as the test wanted

    def _drip(self, padding: bytes) -> None:
        """Send byte after byte, for ten seconds or until the test is over."""
        for byte in padding:
            self.server.left.wait(0.02)
            self.wfile.write(bytes([byte]))

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def running() -> Iterator[StandIn]:
    server = StandIn()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.held.set()
        server.left.set()
        server.shutdown()
        server.server_close()

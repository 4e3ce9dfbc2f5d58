"""Every parameter of every address with every hostile text: understood or refused, and never more than text."""

import json
from collections.abc import Callable
from html.parser import HTMLParser
from urllib.parse import parse_qsl, quote

import pytest
from naughty import ALL, OWN, RUN
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from paradiplomacy.store import Dataset
from paradiplomacy.view_state import MAX_TEXT, query_string, read_query
from paradiplomacy.web.parameters import VIEW

PARAMETERS = tuple(one.name for one in VIEW)
ROUTES = ("/api/links", "/api/links.csv", "/api/events", "/api/places", "/api/sources", "/api/trade", "/feed.xml",
          "/preview.png", "/api/export/ris", "/oembed")  # fmt: skip


class Elements(HTMLParser):
    """The elements of a page, and the attributes that could run something."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.running: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.running += [name for name, value in attrs if name.startswith("on") or "script:" in (value or "")[:30]]


def test_every_value_of_every_parameter_is_read_as_a_view_that_its_own_address_gives_again(hostile: Dataset) -> None:
    for text in ALL:
        view, _notices = read_query([(name, text) for name in PARAMETERS], hostile.vocabulary)
        assert len(view.q) <= MAX_TEXT
        again, told = read_query(parse_qsl(query_string(view)), hostile.vocabulary)
        assert (again, told) == (view, ())


@pytest.mark.parametrize("name", PARAMETERS)
def test_no_value_of_a_parameter_is_more_to_the_api_than_text(client: TestClient, name: str) -> None:
    for text in OWN if name != "q" else ALL[::2]:
        answer = client.get("/api/links", params={name: text, "limit": "1"})
        assert answer.status_code in (200, 307, 400), (name, text[:80], answer.status_code)
        if answer.status_code == 400:
            told = json.loads(answer.content)["error"]
            assert told["parameter"] == name
            assert answer.headers["content-type"] == "application/json"
            assert (told["value"] or "") in text or len(text) > 200


@pytest.mark.parametrize("route", ROUTES)
def test_every_route_takes_every_text_as_words_or_refuses_it(client: TestClient, route: str) -> None:
    for text in OWN[:: 20 if route == "/preview.png" else 4]:
        for name in ("q", text[:300]):
            answer = client.get(route, params={name: text})
            assert answer.status_code in (200, 307, 400), (route, name, text[:80], answer.text[:200])
            assert "\n" not in answer.headers.get("location", "")


def test_paths_lead_nowhere_else(client: TestClient) -> None:
    for text in OWN[::2]:
        for path in ("/", "/api/", "/assets/", "/api/export/", "/place/"):
            answer = client.get(path + quote(text[:500], safe="/.%~\\", errors="replace"))
            assert answer.status_code in (200, 307, 308, 400, 404), (path, text[:80], answer.status_code)
            assert "root:" not in answer.text[:200]


def test_pages_without_scripts_show_words_and_no_element_of_them(client: TestClient) -> None:
    usual = Elements(client.get("/", params={"q": "nothing is called so"}).text).names
    for text in ALL[::3]:
        read = Elements(client.get("/", params={"q": text, "lang": "en"}).text)
        assert read.running == [], text[:80]
        assert set(read.names) <= {*usual, "a", "li", "ul", "p", "table", "tr", "td", "th", "h2", "h3"}, text[:80]
        assert read.names.count("script") == usual.count("script"), text[:80]


@pytest.mark.parametrize("page", ["map", "sectors", "openings", "sources"])
def test_a_page_takes_hundreds_of_texts_in_its_address_and_shows_what_it_did_not_take_as_text(
    page: str, visit: Callable[..., AppTest]
) -> None:
    texts = [text for text in OWN if text.strip() and "\x00" not in text]
    app = visit(page, sector=texts, country=texts, status=texts, compare=texts, lang="en",
                q=f"<img src=x onerror={RUN}>", province=texts[0], link=texts[1], year=texts[2])  # fmt: skip
    assert not app.exception
    shown = [one.value for kind in (app.markdown, app.caption, app.warning, app.error, app.info) for one in kind]
    assert not [text for text in shown if f"<img src=x onerror={RUN}>" in text], "unescaped"

"""The read-only API: shapes, filters, pages, caching and errors."""

import csv
import io
from urllib.parse import parse_qs, urlsplit

import pytest
from sample_data import HOSTILE_NAMES
from starlette.testclient import TestClient

from paradiplomacy.store import Dataset

LISTS = ("/api/links", "/api/events", "/api/places", "/api/sources", "/api/trade")
PATHS = (*LISTS, "/api/links.csv", "/api/links.geojson")
PLACE_KEYS = {
    "place_id", "name", "kind", "country", "iso_3166_2", "geonames_id", "wikidata_id", "lat", "lon", "precision",
    "names",
    "valid_from", "valid_to", "successor_id",
}  # fmt: skip
LINK_KEYS = {
    "link_id", "province", "partner", "status", "sectors", "signed", "valid_from", "valid_to", "intention", "sources",
    "statements",
}  # fmt: skip


def link_ids(client: TestClient, query: str = "") -> list[str]:
    return [item["link_id"] for item in client.get(f"/api/links{query}").json()["items"]]


@pytest.mark.parametrize("path", LISTS)
def test_a_list_tells_version_count_items_and_the_next_page(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    content = answer.json()
    assert set(content) == {"data_version", "count", "items", "next"}
    assert content["data_version"] == "1.2.3"
    assert content["count"] == len(content["items"]) > 0
    assert content["next"] is None


def test_a_link_has_both_places_and_every_statement(client: TestClient) -> None:
    item = next(one for one in client.get("/api/links").json()["items"] if one["link_id"] == "vn-kien-giang~kh-kampot")
    assert set(item) >= LINK_KEYS
    assert set(item["province"]) >= PLACE_KEYS
    assert set(item["partner"]) >= PLACE_KEYS
    assert (item["province"]["place_id"], item["partner"]["place_id"]) == ("vn-kien-giang", "kh-kampot")
    assert (item["status"], item["status_today"], item["intention"]) == ("signed", "expired", False)
    assert item["sources"] == ["paper-en-1"]
    tie, figure = item["statements"]
    assert tie["locator"] == {"paragraph": 2, "quote": "as printed", "part": None}
    assert {"statement_id", "source_id", "sectors", "sectors_as_printed", "kind", "province", "partner"} <= set(tie)
    assert (figure["kind"], figure["amount"], len(figure["partners"])) == ("trade", 5e6, 2)


def test_a_figure_of_several_partners_is_listed_once(client: TestClient) -> None:
    assert [item["amount"] for item in client.get("/api/trade").json()["items"]] == [5e6]


def test_only_what_the_links_shown_name_is_listed(client: TestClient) -> None:
    places = client.get("/api/places?province=vn-hue").json()["items"]
    assert [one["place_id"] for one in places] == ["kh", "us-hawaii", "us-university", "vn-hue"]
    sources = client.get("/api/sources?partner=kh-kep").json()["items"]
    assert [one["source_id"] for one in sources] == ["paper-en-1", "paper-en-2"]


@pytest.mark.parametrize(
    ("query", "links"),
    [
        ("?sector=health", ["vn-kien-giang~kh-kep"]),
        ("?sector=health&sector=tourism", ["vn-hue~us-hawaii", "vn-kien-giang~kh-kep"]),
        ("?sector=health&sector=trade&match=all", ["vn-kien-giang~kh-kep"]),
        ("?province=vn-hue", ["vn-hue~kh", "vn-hue~us-hawaii", "vn-hue~us-university"]),
        ("?country=US", ["vn-hue~us-hawaii", "vn-hue~us-university"]),
        ("?status=expired", ["vn-kien-giang~kh-kampot"]),
        ("?status=sought", ["vn-hue~kh"]),
        ("?to=2020", ["vn-kien-giang~kh-kampot"]),
        ("?q=kampot", ["vn-kien-giang~kh-kampot"]),
        ("?q=hawaii", ["vn-hue~us-hawaii"]),
        ("?units=today&province=vn-an-giang-2025", ["vn-an-giang-2025~kh-kampot", "vn-an-giang-2025~kh-kep"]),
    ],
)
def test_the_filters_of_the_pages_filter(client: TestClient, query: str, links: list[str]) -> None:
    assert link_ids(client, query) == links


@pytest.mark.parametrize(("language", "name"), [("en", "Hue"), ("vi", "Huế"), ("fr", "Hué")])
def test_names_come_in_the_language_asked_for(client: TestClient, language: str, name: str) -> None:
    item = client.get(f"/api/links?province=vn-hue&lang={language}").json()["items"][0]
    assert item["province"]["name"] == name
    assert item["province"]["names"]["en"] == "Hue"


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 1000])
def test_following_the_next_page_gives_every_link_once_in_order(
    client: TestClient, sample: Dataset, limit: int
) -> None:
    address, found = f"/api/links?limit={limit}&lang=vi", []
    while address:
        content = client.get(address).json()
        assert content["count"] == len(sample.links_as_signed)
        assert 0 < len(content["items"]) <= limit
        found += [item["link_id"] for item in content["items"]]
        address = content["next"]
    assert found == [link.link_id for link in sample.links_as_signed]


def test_the_next_page_keeps_the_filters(client: TestClient) -> None:
    address = client.get("/api/links?sector=trade&sector=health&limit=1&q=ki%C3%AAn%20%26").json()["next"]
    assert address is None
    address = client.get("/api/links?sector=trade&sector=health&limit=1&q=Ki%C3%AAn").json()["next"]
    query = parse_qs(urlsplit(address).query)
    assert query == {"sector": ["trade", "health"], "limit": ["1"], "q": ["Kiên"], "offset": ["1"]}


def test_beyond_the_last_page_there_is_nothing(client: TestClient) -> None:
    content = client.get("/api/links?offset=99").json()
    assert (content["items"], content["next"], content["count"]) == ([], None, 5)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    ("parameter", "value"),
    [("sector", "magic"), ("from", "soon"), ("from", "١٩٩٠"), ("lang", "xx"), ("units", "then"), ("link", "a~b"),
     ("match", "some"),
     ("place", "<script>alert(1)</script>"), ("country", "kh"), ("base", "moon"), ("q", "x" * 201)],
)  # fmt: skip
def test_a_value_that_cannot_be_taken_is_refused_by_name(
    client: TestClient, path: str, parameter: str, value: str
) -> None:
    answer = client.get(path, params={parameter: value})
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/json"
    error = answer.json()["error"]
    assert (error["parameter"], error["value"]) == (parameter, value[:200])
    assert error["message"]


@pytest.mark.parametrize("parameter", ["limit", "offset"])
@pytest.mark.parametrize("value", ["-1", "x", "", "1.5", "1e3", "٣", " 1", "9" * 30, "\x00"])
@pytest.mark.parametrize("path", LISTS)
def test_a_page_that_is_no_number_is_refused(client: TestClient, path: str, parameter: str, value: str) -> None:
    answer = client.get(path, params={parameter: value})
    assert (answer.status_code, answer.json()["error"]["parameter"]) == (400, parameter)


@pytest.mark.parametrize("limit", ["0", "1001"])
def test_a_page_holds_between_1_and_1000(client: TestClient, limit: str) -> None:
    assert client.get(f"/api/links?limit={limit}").status_code == 400


@pytest.mark.parametrize("text", HOSTILE_NAMES)
def test_hostile_text_is_an_answer_or_a_refusal(client: TestClient, text: str) -> None:
    answer = client.get("/api/links", params={"q": text})
    assert answer.status_code == (400 if len(text) > 200 else 200)
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize("path", PATHS)
def test_an_answer_that_the_caller_has_is_not_sent_again(client: TestClient, path: str) -> None:
    first = client.get(path)
    etag = first.headers["etag"]
    assert etag.startswith('"')
    assert "max-age" in first.headers["cache-control"]
    for header in (etag, f"W/{etag}", f'"other", {etag}'):
        again = client.get(path, headers={"If-None-Match": header})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    other = client.get(path, headers={"If-None-Match": '"other"'})
    assert (other.status_code, other.content) == (200, first.content)


def test_another_answer_has_another_name(client: TestClient) -> None:
    tags = {
        client.get(f"/api/links{query}").headers["etag"] for query in ("", "?lang=vi", "?province=vn-hue", "?limit=1")
    }
    assert len(tags) == 4


@pytest.mark.parametrize("path", PATHS)
def test_the_head_of_an_answer_comes_without_its_body(client: TestClient, path: str) -> None:
    whole, head = client.get(path), client.head(path)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["etag"] == whole.headers["etag"]


def test_any_site_may_read_the_api(client: TestClient) -> None:
    assert client.get("/api/links").headers["access-control-allow-origin"] == "*"


def test_the_table_is_a_file_to_keep(client: TestClient) -> None:
    answer = client.get("/api/links.csv?province=vn-hue&lang=vi")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="links.csv"'
    rows = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert [row["link_id"] for row in rows] == ["vn-hue~kh", "vn-hue~us-hawaii", "vn-hue~us-university"]
    assert rows[0]["province"] == "Huế"


def test_the_lines_come_as_geojson(client: TestClient) -> None:
    answer = client.get("/api/links.geojson?partner=us-hawaii")
    assert answer.headers["content-type"] == "application/geo+json"
    (feature,) = answer.json()["features"]
    assert (feature["id"], feature["geometry"]["type"]) == ("vn-hue~us-hawaii", "MultiLineString")


@pytest.mark.parametrize("path", ["/api/nothing", "/api/", "/api/links/1", "/api/links.xml", "/api/%3Cscript%3E"])
def test_an_unknown_address_is_told_as_json(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["error"]["message"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_written(client: TestClient, method: str) -> None:
    answer = client.request(method, "/api/links")
    assert answer.status_code == 405
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize("path", PATHS)
def test_without_data_the_api_says_so(without_data: TestClient, path: str) -> None:
    answer = without_data.get(path)
    assert answer.status_code == 503
    assert answer.headers["content-type"] == "application/json"
    assert "datapackage.json" in answer.json()["error"]["message"]


@pytest.mark.parametrize("query", ["?filter=trade", "?Sector=trade", "?sector%5B%5D=trade", "?=x"])
def test_a_parameter_that_nobody_knows_is_refused(client: TestClient, query: str) -> None:
    answer = client.get(f"/api/links{query}")
    assert (answer.status_code, answer.json()["error"]["message"]) == (400, "there is no such parameter")


def test_what_others_add_to_addresses_is_passed_over(client: TestClient) -> None:
    others = "utm_source=x&fbclid=1&_=2&embed=true"
    assert link_ids(client, f"?province=vn-hue&{others}") == link_ids(client, "?province=vn-hue")


@pytest.mark.parametrize("parameter", ["province", "limit", "units", "from"])
def test_a_second_value_where_one_is_meant_is_refused(client: TestClient, parameter: str) -> None:
    answer = client.get(f"/api/links?{parameter}=2000&{parameter}=2001")
    assert (answer.status_code, answer.json()["error"]["parameter"]) == (400, parameter)


@pytest.mark.parametrize(
    ("query", "location"),
    [
        ("?province=Kien+Giang", "?province=vn-kien-giang"),
        ("?partner=%E8%B4%A1%E5%B8%83&sector=trade", "?partner=kh-kampot&sector=trade"),
        ("?place=HU%E1%BA%BE", "?place=vn-hue"),
        ("?link=Kien+Giang~cam-pot&lang=vi", "?link=vn-kien-giang~kh-kampot&lang=vi"),
        ("?compare=Hue&compare=vn-kien-giang", "?compare=vn-hue&compare=vn-kien-giang"),
        ("?units=today&province=An+Giang", "?units=today&province=vn-an-giang-2025"),
    ],
)
def test_a_name_leads_to_the_address_with_the_id(client: TestClient, query: str, location: str) -> None:
    answer = client.get(f"/api/links{query}")
    assert (answer.status_code, answer.headers["location"]) == (307, location)
    assert answer.headers["access-control-allow-origin"] == "*"
    assert client.get(f"/api/links{query}", follow_redirects=True).status_code == 200


def test_events_are_those_of_the_links(client: TestClient, sample: Dataset) -> None:
    found = [item["event_id"] for item in client.get("/api/events?province=vn-hue").json()["items"]]
    expected = [one.event_id for one in sample.events if any(link.startswith("vn-hue~") for link in one.link_ids)]
    assert found == expected
    assert len(found) < len(sample.events)


def test_a_status_is_that_of_the_day_that_the_view_shows(client: TestClient) -> None:
    def status(query: str) -> str:
        return client.get(f"/api/links?partner=kh-kampot{query}").json()["items"][0]["status_today"]

    assert (status(""), status("&year=2021")) == ("expired", status_in_table(client, "&year=2021"))
    assert status("&year=2021") != "expired"


def status_in_table(client: TestClient, query: str) -> str:
    (row,) = csv.DictReader(io.StringIO(client.get(f"/api/links.csv?partner=kh-kampot{query}").text, newline=""))
    return row["status_today"]


@pytest.mark.parametrize("path", PATHS)
def test_other_sites_may_ask_whether_they_may_ask(client: TestClient, path: str) -> None:
    asked = {"Origin": "https://site.example", "Access-Control-Request-Method": "GET"}
    answer = client.options(path, headers=asked)
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "GET" in answer.headers["access-control-allow-methods"]
    assert "If-None-Match" in answer.headers["access-control-allow-headers"]


def test_a_failure_of_the_server_is_told_as_json_without_its_inside(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("paradiplomacy.web.answering.select", lambda *_a, **_k: 1 / 0)
    answer = client.get("/api/links")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/json")
    assert answer.json()["error"]["message"]
    assert "division" not in answer.text

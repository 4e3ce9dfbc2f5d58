"""Pages as messengers and search engines see them: about the very view, in its language, and safe."""

import json
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from html_reading import Read, read_page
from hypothesis import HealthCheck, given, settings
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset, place, source, written
from starlette.testclient import TestClient
from strategies import views

from paradiplomacy.store import Dataset
from paradiplomacy.view_state import query_string, read_query
from paradiplomacy.web.page_head import canonical_view
from paradiplomacy.web.pages import existing_pages
from paradiplomacy.web.shell import read_shell

PAGES = ("", *existing_pages()[1:])
KEEP_FIXTURES = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def page(client: TestClient, address: str, **headers: str) -> Read:
    answer = client.get(address, headers=headers)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return read_page(answer.text)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_says_what_it_shows(client: TestClient, name: str) -> None:
    read = page(client, f"/{name}?province=vn-hue")
    metas = read.metas()
    assert len(read.texts("title")) == 1
    assert read.texts("title")[0].startswith("Hue")
    assert read.texts("title")[0].endswith("Paradiplomacy Atlas")
    assert metas["og:title"].startswith("Hue")
    assert "2 pairs with an agreement" in metas["description"]
    assert metas["og:description"] == metas["twitter:description"] == metas["description"]
    assert metas["twitter:card"] == "summary_large_image"
    assert metas["og:image"] == metas["twitter:image"] == "http://testserver/preview.png?province=vn-hue&lang=en"


def test_a_selected_link_is_what_the_page_is_about(client: TestClient) -> None:
    read = page(client, "/?link=vn-hue~us-hawaii&lang=fr")
    assert read.metas()["og:title"] == "Hué – Hawaii"
    assert read.metas()["og:locale"] == "fr_FR"
    assert read.language == "fr"


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("vi-VN,vi;q=0.9,en;q=0.8", "vi"), ("de,fr;q=0.5,en;q=0.4", "fr"), ("en;q=0.2, vi;q=0.9", "vi"), ("", "en"),
     ("ja", "en"), (";;;q=,vi;q=x", "vi"), ("x" * 10_000, "en")],
)  # fmt: skip
def test_without_a_choice_the_page_speaks_the_readers_language(
    client: TestClient, accepted: str, language: str
) -> None:
    answer = client.get("/", headers={"Accept-Language": accepted})
    assert read_page(answer.text).language == language
    assert "Accept-Language" in answer.headers["vary"]


def test_a_choice_goes_before_the_readers_language(client: TestClient) -> None:
    assert page(client, "/?lang=vi", **{"Accept-Language": "fr"}).language == "vi"


@pytest.mark.parametrize("name", ["", "place"])
def test_the_canonical_address_of_any_view_leads_to_that_view(client: TestClient, sample: Dataset, name: str) -> None:
    @KEEP_FIXTURES
    @given(view=views(sample.vocabulary))
    def holds(view: object) -> None:
        read = page(client, f"/{name}?{query_string(view)}")
        (canonical,) = read.links("canonical")
        parts = urlsplit(canonical["href"])
        assert parts.path == f"/{name}"
        shown, notices = read_query(parse_qsl(parts.query), sample.vocabulary)
        assert (shown, notices) == (canonical_view(view), ())
        assert read.metas()["og:url"] == canonical["href"]
        assert page(client, canonical["href"]).links("canonical") == [canonical]

    holds()


def test_the_other_languages_are_named(client: TestClient) -> None:
    alternates = page(client, "/sectors?lang=vi&country=KH").links("alternate")
    found = {one["hreflang"]: one["href"] for one in alternates if "hreflang" in one}
    assert found == {
        "en": "http://testserver/sectors?country=KH&lang=en",
        "vi": "http://testserver/sectors?country=KH&lang=vi",
        "fr": "http://testserver/sectors?country=KH&lang=fr",
        "x-default": "http://testserver/sectors?country=KH",
    }


def test_feed_and_embedding_are_discovered(client: TestClient) -> None:
    found = {one.get("type"): one["href"] for one in page(client, "/?country=KH").links("alternate")}
    assert found["application/atom+xml"] == "http://testserver/feed.xml?country=KH"
    assert client.get(found["application/json+oembed"]).json()["type"] == "rich"
    assert client.get(found["application/atom+xml"]).status_code == 200


def test_the_data_of_the_view_are_described_for_search_engines(client: TestClient) -> None:
    read = page(client, "/?country=US")
    (text,) = [text for name, attributes, text in read.elements
               if name == "script" and attributes.get("type") == "application/ld+json"]  # fmt: skip
    described = json.loads(text)
    assert (described["@type"], described["version"]) == ("Dataset", "1.2.3")
    table = next(one for one in described["distribution"] if one["encodingFormat"] == "text/csv")
    assert client.get(table["contentUrl"]).text.count("\n") == 3


def test_a_page_of_other_data_is_not_about_vietnam(serve: Callable[..., TestClient], tmp_path: Path) -> None:
    data = dataset(PLACES, [agreement("kh-kep", "us-hawaii")])
    page = serve(written(tmp_path / "data", data)).get("/?lang=en").text
    assert "Vietnam" not in page
    assert str(data.package["title"]) in read_page(page).metas()["og:title"]


def test_without_scripts_the_links_of_the_view_are_a_list(client: TestClient) -> None:
    read = page(client, "/?province=vn-hue")
    texts = read.texts("a")
    assert {"Hue – Hawaii", "Hue – University", "Hue – Cambodia"} <= set(texts)
    assert "Kien Giang – Kampot" not in texts
    assert "3 links as a table (CSV)" in texts
    anchors = [attributes["href"] for name, attributes, _text in read.elements if name == "a"]
    for address in anchors:
        assert client.get(address).status_code == 200


@pytest.mark.parametrize("text", HOSTILE_NAMES)
def test_hostile_names_and_words_stay_text(serve: Callable[..., TestClient], tmp_path: Path, text: str) -> None:
    hostile = place("xx-hostile", names={"en": text[:300]})
    data = dataset([*PLACES, hostile], [agreement("vn-hue", "xx-hostile")], sources=[source("paper-en-1", title=text)])
    client = serve(written(tmp_path, data))
    plain = page(client, "/?link=vn-hue~xx-hostile").names()
    harmless = dataset([*PLACES, place("xx-hostile")], [agreement("vn-hue", "xx-hostile")])
    (tmp_path / "harmless").mkdir()
    expected = page(serve(written(tmp_path / "harmless", harmless)), "/?link=vn-hue~xx-hostile").names()
    assert plain == expected


@pytest.mark.parametrize("text", HOSTILE_NAMES)
def test_hostile_parameters_make_no_other_page(client: TestClient, text: str) -> None:
    usual = page(client, "/").names()
    searched = page(client, f"/?{urlencode({'q': text})}").names()
    assert [name for name in searched if name not in ("li", "a")] == [name for name in usual if name not in ("li", "a")]
    for parameter in ("province", "lang", "link", "v", "from"):
        assert page(client, f"/?{urlencode({parameter: text})}").names() == usual


def test_what_a_page_cannot_show_is_left_out_of_its_canonical_address(client: TestClient) -> None:
    (canonical,) = page(client, "/?province=nowhere&country=KH&from=soon&utm_source=x").links("canonical")
    assert canonical["href"] == "http://testserver/?country=KH"


def test_a_name_in_the_address_leads_to_the_id(client: TestClient) -> None:
    (canonical,) = page(client, "/?province=Ki%C3%AAn%20Giang&partner=%E8%B4%A1%E5%B8%83").links("canonical")
    assert canonical["href"] == "http://testserver/?province=vn-kien-giang&partner=kh-kampot"


def test_a_page_that_the_caller_has_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/?country=KH")
    again = client.get("/?country=KH", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = client.get("/?country=US", headers={"If-None-Match": first.headers["etag"]})
    assert other.status_code == 200


def test_the_map_has_one_address(client: TestClient) -> None:
    answer = client.get("/map?country=KH")
    assert (answer.status_code, answer.headers["location"]) == (308, "./?country=KH")


def test_without_data_the_page_comes_all_the_same(without_data: TestClient) -> None:
    assert page(without_data, "/").texts("title") == ["Paradiplomacy Atlas"]


def test_pages_have_an_icon_of_their_own(client: TestClient) -> None:
    (icon,) = page(client, "/").links("icon")
    assert client.get(icon["href"]).headers["content-type"] == "image/svg+xml"


def test_the_page_that_streamlit_ships_can_be_told_apart(serve: Callable[..., TestClient], tmp_path: Path,
                                                         sample: Dataset) -> None:  # fmt: skip
    spec = find_spec("streamlit")
    assert spec is not None
    assert spec.origin
    shell = read_shell((Path(spec.origin).parent / "static" / "index.html").read_text("utf-8"))
    read = page(serve(written(tmp_path, sample), shell=shell), "/?province=vn-hue&lang=vi")
    assert read.language == "vi"
    assert [title.startswith("Huế") for title in read.texts("title")] == [True]
    assert any(attributes.get("id") == "root" for _name, attributes, _text in read.elements)
    assert any(attributes.get("type") == "module" for _name, attributes, _text in read.elements)
    assert "Streamlit" not in " ".join(read.texts("p"))
    assert len(shell.script_hashes) == sum(
        name == "script" and not attributes for name, attributes, _text in read.elements
    )

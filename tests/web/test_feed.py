"""The feed: agreements only, newest first, filtered, readable by feed readers whatever names hold."""

from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring, tostring

import pytest
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset, intention, place, source, written
from starlette.testclient import TestClient

from paradiplomacy.export.snapshot import take
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import ViewState
from paradiplomacy.web.feed import ENTRIES, feed_of
from paradiplomacy.web.served import today

ATOM = "{http://www.w3.org/2005/Atom}"


def feed(client: TestClient, query: str = "") -> Element:
    answer = client.get(f"/feed.xml{query}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    return fromstring(answer.content)  # noqa: S314 -- made by the atlas itself


def titles(root: Element) -> list[str]:
    return [str(entry.findtext(f"{ATOM}title")) for entry in root.iter(f"{ATOM}entry")]


def test_a_feed_has_what_readers_need(client: TestClient) -> None:
    root = feed(client, "?province=vn-kien-giang&lang=fr")
    links = {one.get("rel"): one.get("href") for one in root.findall(f"{ATOM}link")}
    assert links["self"] == "http://testserver/feed.xml?province=vn-kien-giang&lang=fr"
    assert links["alternate"] == "http://testserver/?province=vn-kien-giang&lang=fr"
    for element in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert element.findtext(f"{ATOM}{name}")
    assert root.find(f"{ATOM}author/{ATOM}name") is not None


def test_wishes_are_no_agreements(client: TestClient) -> None:
    assert not any("Cambodia" in title for title in titles(feed(client)))
    assert len(titles(feed(client))) == 4


def test_a_feed_is_filtered_like_everything_else(client: TestClient) -> None:
    assert {title.split(":")[0] for title in titles(feed(client, "?country=US"))} == {
        "Hue \N{EN DASH} Hawaii",
        "Hue \N{EN DASH} University",
    }
    assert titles(feed(client, "?sector=health&province=vn-hue")) == []


def test_an_entry_leads_to_its_link_and_its_sources(client: TestClient) -> None:
    (entry,) = feed(client, "?partner=kh-kep").iter(f"{ATOM}entry")
    links = {one.get("rel"): one.get("href") for one in entry.findall(f"{ATOM}link")}
    assert links == {
        "alternate": "http://testserver/?link=vn-kien-giang~kh-kep",
        "via": "https://paper.example/2",
    }
    assert {one.get("term") for one in entry.findall(f"{ATOM}category")} == {"trade", "health"}


def test_what_came_into_the_data_last_comes_first_then_what_was_reported_last() -> None:
    ties = [agreement("vn-hue", partner, signed=year, source_id=f"paper-{year}")
            for partner, year in (("kh-kep", "2001"), ("kh-kampot", "2020"), ("us-hawaii", "2010"))]  # fmt: skip
    data = dataset(
        PLACES, ties, sources=[source(f"paper-{year}", published_date=year) for year in ("2001", "2010", "2020")]
    )
    old = next(event.event_id for event in data.events if event.date == "2001")
    made = feed_of(take(data, ViewState(), today=today()), at="", added={old: "2026-12-01"})
    root = fromstring(tostring(made))  # noqa: S314 -- made by the atlas itself
    assert [title.split(":")[0] for title in titles(root)] == ["Hue – Kep", "Hue – Kampot", "Hue – Hawaii"]
    assert next(root.iter(f"{ATOM}entry")).findtext(f"{ATOM}updated") == "2026-12-01T00:00:00Z"


def test_a_feed_is_no_longer_than_a_reader_reads(serve: Callable[..., TestClient], tmp_path: Path) -> None:
    many = [place(f"fr-town-{number}", kind="city") for number in range(ENTRIES + 10)]
    data = dataset([*PLACES, *many], [agreement("vn-hue", one.place_id) for one in many])
    assert len(titles(feed(serve(written(tmp_path, data))))) == ENTRIES


def test_ids_are_the_same_wherever_the_atlas_is_hosted(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [entry.findtext(f"{ATOM}id") for entry in feed(client).iter(f"{ATOM}entry")]
    monkeypatch.setenv("PARADIPLOMACY_URL", "https://atlas.example/vn")
    root = feed(client)
    assert [entry.findtext(f"{ATOM}id") for entry in root.iter(f"{ATOM}entry")] == before
    assert all(str(one.get("href")).startswith("https://atlas.example/vn/") for one in root.findall(f"{ATOM}link"))


@pytest.mark.parametrize("text", [*HOSTILE_NAMES, "]]>", "a\x0bb"])
def test_a_feed_of_hostile_names_is_xml(sample: Dataset, text: str) -> None:
    hostile = place("xx-hostile", names={"en": text})
    papers = [source("paper-en-1", title=text[:200], publisher=text[:200])]
    data = dataset([*PLACES, hostile], [agreement("vn-hue", "xx-hostile"), intention("vn-hue", "kh")], sources=papers)
    root = fromstring(tostring(feed_of(take(data, ViewState(), today=today()), at=text, added={})))  # noqa: S314
    assert len(titles(root)) == 1
    assert {one.tag for one in root.iter()} <= {
        f"{ATOM}{name}" for name in ("feed", "id", "title", "updated", "author", "name", "rights", "link", "entry",
                                     "published", "summary", "category")
    }  # fmt: skip

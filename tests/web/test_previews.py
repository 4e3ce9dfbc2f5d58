"""Pictures and embedding for those to whom a link is sent."""

import io
from threading import Barrier, Thread

import pytest
from PIL import Image
from starlette.testclient import TestClient

from paradiplomacy.web import previews
from paradiplomacy.web.kept import Kept


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The provinces of pictures that are drawn, without drawing them."""
    seen: list[str] = []
    previews._kept.cache_clear()

    def draw(snapshot: object) -> bytes:
        seen.append(f"{snapshot.view.province} {snapshot.language}")  # type: ignore[attr-defined]
        return f"picture {len(seen)}".encode()

    monkeypatch.setattr(previews, "preview", draw)
    yield seen
    previews._kept.cache_clear()


def test_a_picture_shows_the_view_in_the_size_that_messengers_show(client: TestClient) -> None:
    answer = client.get("/preview.png?province=vn-hue&lang=vi")
    assert answer.headers["content-type"] == "image/png"
    assert Image.open(io.BytesIO(answer.content)).size == (1200, 630)
    assert client.get("/preview.png?province=vn-kien-giang").content != answer.content


def test_a_picture_is_drawn_once(client: TestClient, drawn: list[str]) -> None:
    first = client.get("/preview.png?province=vn-hue")
    for query in (
        "?province=vn-hue",
        "?province=vn-hue&base=osm",
        "?province=vn-hue&v=1.2.3",
        "?province=vn-hue&lang=en",
    ):
        assert client.get(f"/preview.png{query}").content == first.content
    assert drawn == ["vn-hue en"]
    client.get("/preview.png?province=vn-hue&lang=vi")
    assert drawn == ["vn-hue en", "vn-hue vi"]


def test_a_bad_parameter_gives_no_picture(client: TestClient, drawn: list[str]) -> None:
    answer = client.get("/preview.png?province=nowhere")
    assert (answer.status_code, answer.json()["error"]["parameter"]) == (400, "province")
    assert drawn == []


def test_what_many_wait_for_is_made_once() -> None:
    kept, made, results, start = Kept(1000), [], [], Barrier(8)

    def make() -> bytes:
        made.append(1)
        return b"file"

    def ask() -> None:
        start.wait()
        results.append(kept.get("key", make))

    threads = [Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (results, made) == ([b"file"] * 8, [1])


def test_the_oldest_gives_way() -> None:
    kept = Kept(10)
    for key in "abc":
        kept.get(key, lambda: b"1234")
    assert kept.get("c", lambda: b"new") == b"1234"
    assert kept.get("b", lambda: b"new") == b"1234"
    assert kept.get("a", lambda: b"new") == b"new"


def test_what_is_used_stays_and_what_is_too_large_is_not_kept() -> None:
    kept = Kept(10)
    kept.get("a", lambda: b"1234")
    kept.get("b", lambda: b"1234")
    kept.get("a", lambda: b"new")
    kept.get("c", lambda: b"1234")
    assert kept.get("a", lambda: b"new") == b"1234"
    assert kept.get("large", lambda: b"x" * 11) == b"x" * 11
    assert kept.get("large", lambda: b"small") == b"small"


def test_a_failure_is_not_kept() -> None:
    kept = Kept(10)

    def fail() -> bytes:
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        kept.get("a", fail)
    assert kept.get("a", lambda: b"good") == b"good"


def test_oembed_gives_the_frame_of_a_view(client: TestClient) -> None:
    answer = client.get("/oembed", params={"url": "http://testserver/trade?province=vn-hue&lang=vi"})
    content = answer.json()
    assert (content["version"], content["type"]) == ("1.0", "rich")
    assert content["title"].startswith("Huế")
    assert 'src="http://testserver/trade?province=vn-hue&amp;lang=vi&amp;embed=true"' in content["html"]
    assert content["thumbnail_url"] == "http://testserver/preview.png?province=vn-hue&lang=vi"
    assert (content["thumbnail_width"], content["thumbnail_height"]) == (1200, 630)


def test_oembed_keeps_within_the_room_there_is(client: TestClient) -> None:
    asked = {"url": "http://testserver/", "maxwidth": "320", "maxheight": "5000"}
    content = client.get("/oembed", params=asked).json()
    assert (content["width"], content["height"]) == (320, 600)
    assert 'width="320" height="600"' in content["html"]


@pytest.mark.parametrize(
    "address",
    ["http://elsewhere.example/", "http://testserver/nothing", "http://testserver/api/links", "javascript:alert(1)",
     "//testserver/", "x", "http://[", "http://testserver.evil.example/", "ftp://testserver/"],
)  # fmt: skip
def test_oembed_knows_the_pages_of_the_atlas_only(client: TestClient, address: str) -> None:
    answer = client.get("/oembed", params={"url": address})
    assert (answer.status_code, answer.json()["error"]["parameter"]) == (404, "url")


def test_oembed_says_what_it_cannot_do(client: TestClient) -> None:
    url = "http://testserver/"
    assert client.get("/oembed").status_code == 400
    assert client.get("/oembed", params={"url": url, "format": "xml"}).status_code == 501
    for size in ("0", "x", "-5", "1e3", "٣٠٠"):
        assert client.get("/oembed", params={"url": url, "maxwidth": size}).json()["error"]["parameter"] == "maxwidth"


def test_a_hostile_view_cannot_leave_the_frames_attributes(client: TestClient) -> None:
    content = client.get(
        "/oembed", params={"url": "http://testserver/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"}
    ).json()
    assert "<script" not in content["html"]
    assert content["html"].count("<") == 2

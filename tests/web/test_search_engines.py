"""Sitemap and robots.txt."""

from xml.etree.ElementTree import fromstring

from starlette.testclient import TestClient

from paradiplomacy.store import Dataset

SITEMAP, XHTML = "{http://www.sitemaps.org/schemas/sitemap/0.9}", "{http://www.w3.org/1999/xhtml}"


def test_the_sitemap_names_every_page_and_place_in_every_language(client: TestClient, sample: Dataset) -> None:
    answer = client.get("/sitemap.xml")
    root = fromstring(answer.content)  # noqa: S314 -- made by the atlas itself
    addresses = [str(one.text) for one in root.iter(f"{SITEMAP}loc")]
    assert len(addresses) == len(set(addresses)) <= 50_000
    for expected in (
        "?lang=vi",
        "trade?lang=fr",
        "place?place=vn-hue&lang=en",
        "place?place=us-hawaii&lang=vi",
        "?country=KH&lang=fr",
    ):
        assert f"http://testserver/{expected}" in addresses
    for entry in root.iter(f"{SITEMAP}url"):
        others = {one.get("hreflang"): one.get("href") for one in entry.iter(f"{XHTML}link")}
        assert set(others) == {"en", "vi", "fr"}
        assert entry.findtext(f"{SITEMAP}loc") in others.values()


def test_every_address_of_the_sitemap_is_a_page_and_canonical(client: TestClient) -> None:
    root = fromstring(client.get("/sitemap.xml").content)  # noqa: S314
    for address in [str(one.text) for one in root.iter(f"{SITEMAP}loc")][::7]:
        answer = client.get(address)
        assert answer.status_code == 200
        assert f'<link rel="canonical" href="{address.replace("&", "&amp;")}">' in answer.text


def test_robots_are_told_of_the_sitemap_and_kept_from_files(client: TestClient) -> None:
    lines = client.get("/robots.txt").text.splitlines()
    assert "Disallow: /api/export/" in lines
    assert "Sitemap: http://testserver/sitemap.xml" in lines


def test_without_data_there_is_no_sitemap(without_data: TestClient) -> None:
    assert without_data.get("/sitemap.xml").status_code == 503

"""What search engines are told: where the pages are, and what to leave alone."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from xml.etree.ElementTree import Element, SubElement, tostring

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from paradiplomacy.errors import DatasetError
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import LANGUAGES, ViewState
from paradiplomacy.web.addresses import HOME_PAGE, home_of, page_address
from paradiplomacy.web.answering import GetDataset, failure
from paradiplomacy.web.compression import named
from paradiplomacy.web.pages import existing_pages

MOST_ADDRESSES = 50_000
"""The sitemap protocol's own limit."""
_XMLNS = {"xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:xhtml": "http://www.w3.org/1999/xhtml"}
_DAY = {"Cache-Control": "public, max-age=86400"}


def search_routes(dataset: GetDataset) -> list[Route]:
    """Return the routes ``/sitemap.xml`` and ``/robots.txt``."""

    def sitemap(request: Request) -> Response:
        try:
            content = _written(dataset(), home_of(request))
        except DatasetError as error:
            return failure(str(error), status=503)
        return named(request, Response(content, media_type="application/xml", headers=_DAY))

    return [Route("/sitemap.xml", sitemap), Route("/robots.txt", _robots)]


@lru_cache(maxsize=4)
def _written(dataset: Dataset, home: str) -> bytes:
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(sitemap_of(dataset, home=home))


def sitemap_of(dataset: Dataset, *, home: str) -> Element:
    """Return the sitemap: every page, and the page of every province, partner and country, in every language."""
    root = Element("urlset", _XMLNS)
    day = str(dataset.package["date"])[:10]
    for page, view in list(_views(dataset))[: MOST_ADDRESSES // len(LANGUAGES)]:
        for language in LANGUAGES:
            entry = SubElement(root, "url")
            SubElement(entry, "loc").text = page_address(home, page, replace(view, lang=language))
            SubElement(entry, "lastmod").text = day
            for other in LANGUAGES:
                address = page_address(home, page, replace(view, lang=other))
                SubElement(entry, "xhtml:link", {"rel": "alternate", "hreflang": other, "href": address})
    return root


def _views(dataset: Dataset) -> Iterator[tuple[str, ViewState]]:
    pages = existing_pages()
    for page in pages:
        yield page, ViewState()
    linked = {place_id for link in dataset.links("signed") for place_id in (link.province_id, link.partner_id)}
    profile = "place" if "place" in pages else HOME_PAGE
    for place_id in sorted(linked):
        yield profile, ViewState(place=place_id)
    for country in sorted(dataset.vocabulary.countries):
        yield HOME_PAGE, ViewState(countries=(country,))


def _robots(request: Request) -> Response:
    home = home_of(request)
    lines = ("User-agent: *", "Disallow: /api/export/", "Disallow: /_stcore/", "", f"Sitemap: {home}sitemap.xml", "")
    return Response("\n".join(lines), media_type="text/plain", headers=_DAY)

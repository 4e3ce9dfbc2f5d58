"""The head of a page: what messengers, search engines and feed readers learn of the view that its address names."""

import json
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from typing import Any
from urllib.parse import quote

from paradiplomacy import i18n
from paradiplomacy.export.picture.sheet import PREVIEW_SIZE
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.query import years_spanned
from paradiplomacy.view_state import LANGUAGES, ViewState, query_string
from paradiplomacy.web import feed, previews
from paradiplomacy.web.addresses import page_address
from paradiplomacy.web.page_words import PageWords

_LOCALES = {"en": "en_GB", "vi": "vi_VN", "fr": "fr_FR"}
_DISTRIBUTIONS = (("links.csv", "text/csv"), ("links", "application/json"), ("links.geojson", "application/geo+json"))


def head_of(page: str, snapshot: Snapshot, words: PageWords) -> str:
    """Return the elements of the head, each value escaped."""
    return "\n    ".join(["", *_elements(page, snapshot, words)])


def canonical_view(view: ViewState) -> ViewState:
    """Return the view that is the same page for search engines: looks and data version make no other."""
    return replace(view, base="offline", version=None, colour="country")


def _elements(page: str, snapshot: Snapshot, words: PageWords) -> Iterator[str]:
    home, view = snapshot.home, canonical_view(snapshot.view)
    here = page_address(home, page, view)
    picture = f"{home}{previews.PATH[1:]}?{query_string(replace(view, lang=snapshot.language))}"
    yield f"<title>{escape(words.title)}</title>"
    yield _link("icon", f"{home}favicon.svg", type="image/svg+xml")
    yield _meta("name", "description", words.description)
    yield _link("canonical", here)
    for language in LANGUAGES:
        yield _link("alternate", page_address(home, page, replace(view, lang=language)), hreflang=language)
    yield _link("alternate", page_address(home, page, replace(view, lang=None)), hreflang="x-default")
    query = query_string(view)
    yield _link(
        "alternate", f"{home}{feed.PATH[1:]}{f'?{query}' if query else ''}", type="application/atom+xml",
        title=i18n.catalogue(snapshot.language).gettext("Paradiplomacy Atlas: new agreements"),
    )  # fmt: skip
    oembed = f"{home}oembed?url={quote(here, safe='')}"
    yield _link("alternate", oembed, type="application/json+oembed", title=words.heading)
    yield _link("service-desc", f"{home}api/openapi.json", type="application/json")
    yield from _open_graph(snapshot, words, here, picture)
    data = json.dumps(_dataset_of(snapshot, words, here), ensure_ascii=False).replace("<", "\\u003c")
    yield f'<script type="application/ld+json">{data}</script>'


def _open_graph(snapshot: Snapshot, words: PageWords, here: str, picture: str) -> Iterator[str]:
    name = i18n.catalogue(snapshot.language).gettext("Paradiplomacy Atlas")
    width, height = PREVIEW_SIZE
    told = {
        "og:type": "website",
        "og:site_name": name,
        "og:title": words.heading,
        "og:description": words.description,
        "og:url": here,
        "og:locale": _LOCALES[snapshot.language],
        "og:image": picture,
        "og:image:type": "image/png",
        "og:image:width": str(width),
        "og:image:height": str(height),
        "og:image:alt": words.heading,
    }
    for key, value in told.items():
        yield _meta("property", key, value)
    for language in LANGUAGES:
        if language != snapshot.language:
            yield _meta("property", "og:locale:alternate", _LOCALES[language])
    cards = {"card": "summary_large_image", "title": words.heading, "description": words.description, "image": picture}
    for key, value in cards.items():
        yield _meta("name", f"twitter:{key}", value)


def _dataset_of(snapshot: Snapshot, words: PageWords, here: str) -> dict[str, Any]:
    """Return what schema.org calls a Dataset: the data of this very view."""
    package, query = snapshot.dataset.package, query_string(canonical_view(snapshot.view))
    first, last = years_spanned(snapshot.dataset)
    country = {"@type": "Place", "name": i18n.country_name("VN", snapshot.language)}
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": words.heading,
        "description": words.description,
        "url": here,
        "identifier": f"{package['name']}/{snapshot.dataset.version}",
        "version": snapshot.dataset.version,
        "dateModified": str(package["date"]),
        "license": str(package["licenses"][0]["path"]),
        "isAccessibleForFree": True,
        "inLanguage": list(LANGUAGES),
        "temporalCoverage": f"{first}/{last}",
        **({"spatialCoverage": country} if snapshot.dataset.is_of_vietnam else {}),
        "creator": {"@type": "Organization", "name": "Paradiplomacy Atlas", "url": snapshot.home},
        "includedInDataCatalog": {"@type": "DataCatalog", "name": "Paradiplomacy Atlas", "url": snapshot.home},
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": media_type,
                "contentUrl": f"{snapshot.home}api/{name}{f'?{query}' if query else ''}",
            }
            for name, media_type in _DISTRIBUTIONS
        ],
    }


def _meta(kind: str, name: str, content: str) -> str:
    return f'<meta {kind}="{name}" content="{escape(content)}">'


def _link(rel: str, href: str, **attributes: str) -> str:
    further = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return f'<link rel="{rel}" href="{escape(href)}"{further}>'

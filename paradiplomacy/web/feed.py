"""An Atom feed of agreements, the newest first, filtered like everything else."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from xml.etree.ElementTree import Element, SubElement, tostring

from starlette.requests import Request
from starlette.responses import Response

from paradiplomacy import i18n
from paradiplomacy.event_wording import event_date, event_name
from paradiplomacy.export.provenance import filters_in_words
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.model.base import first_day
from paradiplomacy.model.event import Event
from paradiplomacy.model.source import Source
from paradiplomacy.view_state import ViewState
from paradiplomacy.web.addresses import HOME_PAGE, page_address
from paradiplomacy.web.answering import Asked
from paradiplomacy.web.endpoints import Endpoint
from paradiplomacy.web.served import changes
from paradiplomacy.web.versions import added_in

PATH = "/feed.xml"
MEDIA_TYPE = "application/atom+xml; charset=utf-8"
ENTRIES = 50
_ATOM = "http://www.w3.org/2005/Atom"
_AGREEMENTS = ("document", "relation")
_AUTHORITY = "tag:paradiplomacy-atlas,2026"
"""Of ids that never change (RFC 4151): wherever the atlas is hosted, an entry is the same entry."""
_NOT_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])


def feed_endpoint() -> Endpoint:
    """Return the endpoint of the feed."""
    about = f"The {ENTRIES} newest agreements among the links, as an Atom feed."
    return Endpoint(PATH, "Feeds", about, MEDIA_TYPE, answer=_feed)


def _feed(request: Request, asked: Asked) -> Response:
    document = b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(
        feed_of(asked.snapshot(), at=_own_address(request, asked), added=added_in(changes(), "events"))
    )
    return Response(document, media_type=MEDIA_TYPE)


def _own_address(request: Request, asked: Asked) -> str:
    return f"{asked.home}{PATH[1:]}{f'?{request.url.query}' if request.url.query else ''}"


def feed_of(snapshot: Snapshot, *, at: str, added: Mapping[str, str]) -> Element:
    """Return the feed of a view.

    Args:
        snapshot: what the view shows.
        at: the address of the feed itself.
        added: id of an event -> date of the release that brought it.
    """
    _ = i18n.catalogue(snapshot.language).gettext
    released = str(snapshot.dataset.package["date"])
    newest = _newest(snapshot, added)
    home = page_address(snapshot.home, HOME_PAGE, snapshot.view)
    feed = Element("feed", {"xmlns": _ATOM, "xml:lang": snapshot.language})
    _text(feed, "id", f"{_AUTHORITY}:feed:{page_address('', HOME_PAGE, replace(snapshot.view, lang=None))}")
    _text(feed, "title", " \N{EN DASH} ".join([_("Paradiplomacy Atlas: new agreements"), *filters_in_words(snapshot)]))
    _text(feed, "updated", _moment(max([released, *(_added(one, added) for one in newest)], default=released)))
    _text(SubElement(feed, "author"), "name", _("Paradiplomacy Atlas"))
    _text(feed, "rights", str(snapshot.dataset.package["licenses"][0]["title"]))
    SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": _clean(at)})
    SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": home})
    for event in newest:
        _entry(feed, snapshot, event, added)
    return feed


def _newest(snapshot: Snapshot, added: Mapping[str, str]) -> list[Event]:
    """Return the agreements that came last: into the data, or else into the news."""
    agreements = [one for one in snapshot.events() if one.kind in _AGREEMENTS and not one.may_be]
    agreements.sort(key=lambda one: (added.get(one.event_id, ""), _day(one.first_report)), reverse=True)
    return agreements[:ENTRIES]


def _added(event: Event, added: Mapping[str, str]) -> str:
    return added.get(event.event_id) or event.first_report or ""


def _entry(feed: Element, snapshot: Snapshot, event: Event, added: Mapping[str, str]) -> None:
    dataset, language = snapshot.dataset, snapshot.language
    released = str(dataset.package["date"])
    links = dataset.links_of(event, snapshot.view.units)
    names = [
        " \N{EN DASH} ".join(dataset.places[one].name(language) for one in (link.province_id, link.partner_id))
        for link in links
    ]
    entry = SubElement(feed, "entry")
    _text(entry, "id", f"{_AUTHORITY}:event:{event.event_id}")
    _text(entry, "title", f"{i18n.listed(names, language)}: {event_name(event, language)}")
    _text(entry, "updated", _moment(_added(event, added) or released))
    if event.first_report:
        _text(entry, "published", _moment(event.first_report))
    view = ViewState(units=snapshot.view.units, link=links[0].link_id, lang=snapshot.view.lang)
    address = page_address(snapshot.home, HOME_PAGE, view)
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": address})
    sources = [dataset.sources[source_id] for source_id in event.source_ids]
    for source in sources:
        if source.url:
            SubElement(entry, "link", {"rel": "via", "href": _clean(source.url), "title": _clean(source.title)})
    sectors = dict.fromkeys(code for link in links for code in link.sectors)
    for code in sectors:
        SubElement(entry, "category", {"term": code, "label": dataset.sectors[code].label(language)})
    _text(entry, "summary", _summary(event, sources, language))


def _summary(event: Event, sources: list[Source], language: str) -> str:
    told = [event_date(event, language), *(f"{one.publisher}: {one.title}" for one in sources)]
    return " \N{MIDDLE DOT} ".join(told)


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = _clean(text)


def _clean(text: str) -> str:
    """Return text without what XML cannot hold."""
    return text.translate(_NOT_XML)


def _day(date: str | None) -> dt.date:
    return first_day(date) if date else dt.date.min


def _moment(date: str) -> str:
    return f"{first_day(date)}T00:00:00Z"

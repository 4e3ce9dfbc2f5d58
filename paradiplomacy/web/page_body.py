"""A page for readers without scripts, search engines among them: what the view shows, as a list of links."""

from collections.abc import Iterator
from dataclasses import replace
from html import escape

from paradiplomacy import i18n
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import focus_of
from paradiplomacy.model.link import Link
from paradiplomacy.query import status_on
from paradiplomacy.view_state import ViewState, query_string
from paradiplomacy.web.addresses import HOME_PAGE, page_address
from paradiplomacy.web.page_words import PageWords
from paradiplomacy.web.pages import existing_pages, page_label
from paradiplomacy.wording import status_label

_MOST_LINKS = 60


def body_of(snapshot: Snapshot, words: PageWords) -> str:
    """Return the body, each value escaped."""
    return "".join(_elements(snapshot, words))


def _elements(snapshot: Snapshot, words: PageWords) -> Iterator[str]:
    _ = i18n.catalogue(snapshot.language)
    pages = (_anchor(page_address(snapshot.home, one, _plain_view(snapshot)), page_label(one, snapshot.language))
             for one in existing_pages())  # fmt: skip
    yield f"<nav>{' '.join(pages)}</nav>"
    yield f"<h1>{escape(words.heading)}</h1><p>{escape(words.description)}</p>"
    yield f"<p>{escape(_.gettext('The interactive map needs JavaScript. The same links as a list:'))}</p>"
    links = focus_of(snapshot)
    yield f"<ul>{''.join(_item(snapshot, link) for link in links[:_MOST_LINKS])}</ul>"
    query = query_string(replace(snapshot.view, link=None, place=None, lang=snapshot.language))
    whole = _.ngettext("{count} link as a table (CSV)", "{count} links as a table (CSV)", len(snapshot.links))
    address = f"{snapshot.home}api/links.csv?{query}"
    yield f"<p>{_anchor(address, whole.format(count=i18n.number(len(snapshot.links), snapshot.language)))}</p>"


def _item(snapshot: Snapshot, link: Link) -> str:
    language, places = snapshot.language, snapshot.dataset.places
    names = " \N{EN DASH} ".join(places[one].name(language) for one in (link.province_id, link.partner_id))
    view = replace(_plain_view(snapshot), link=link.link_id)
    told = [i18n.country_name(places[link.partner_id].country, language)]
    told.append(status_label(status_on(link, snapshot.day), language))
    told += [snapshot.dataset.sectors[code].label(language) for code in link.sectors]
    return f"<li>{_anchor(page_address(snapshot.home, HOME_PAGE, view), names)}: {escape('; '.join(told))}</li>"


def _plain_view(snapshot: Snapshot) -> ViewState:
    return ViewState(units=snapshot.view.units, lang=snapshot.view.lang)


def _anchor(address: str, words: str) -> str:
    return f'<a href="{escape(address)}">{escape(words)}</a>'

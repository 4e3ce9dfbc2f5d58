"""What a view is about, in words: the titles of pictures, documents and previews."""

from paradiplomacy import i18n
from paradiplomacy.export.plain_text import one_line
from paradiplomacy.export.provenance import filters_in_words
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place
from paradiplomacy.query import status_on
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import ViewState
from paradiplomacy.wording import status_label

_LONGEST_TITLE = 160


def focus_of(snapshot: Snapshot) -> tuple[Link, ...]:
    """Return the links that the view looks at: those of what is selected, else all that are shown."""
    place = snapshot.selection.place
    if snapshot.selection.link:
        return (snapshot.selection.link,)
    if place:
        about = tuple(link for link in snapshot.links if place.place_id in (link.province_id, link.partner_id))
        return about or snapshot.links
    return snapshot.links


def subject_of(snapshot: Snapshot) -> Link | Place | None:
    """Return the one link or place that the view is about: what is selected, else what is filtered for."""
    view, dataset = snapshot.view, snapshot.dataset
    link_id = _link_id(view)
    if link_id:
        return snapshot.selection.link or dataset.link_by_id.get(link_id)
    place_id = view.place or view.province or view.partner
    return dataset.places[place_id] if place_id else None


def is_about_one(dataset: Dataset, view: ViewState) -> bool:
    """Whether a view is about one link or place, so that there is a brief about it."""
    link_id = _link_id(view)
    return link_id in dataset.link_by_id if link_id else bool(view.place or view.province or view.partner)


def _link_id(view: ViewState) -> str | None:
    if view.link or view.place:
        return view.link
    return link_id_of(view.province, view.partner) if view.province and view.partner else None


def headline(snapshot: Snapshot) -> tuple[str, str]:
    """Return a title, which names what is selected or filtered for, and one line that counts what is shown."""
    title, counted = _headline(snapshot)
    return one_line(title, longest=_LONGEST_TITLE), one_line(counted)


def _headline(snapshot: Snapshot) -> tuple[str, str]:
    view, selection = snapshot.view, snapshot.selection
    if selection.link:
        link = selection.link
        return _pair(snapshot, link.province_id, link.partner_id), _link_in_words(snapshot, link)
    counted = " \N{MIDDLE DOT} ".join([*_tally(snapshot), *filters_in_words(snapshot)])
    if selection.place:
        return selection.place.name(snapshot.language), counted
    if view.province and view.partner:
        return _pair(snapshot, view.province, view.partner), counted
    if named := view.province or view.partner:
        return snapshot.dataset.places[named].name(snapshot.language), counted
    if not snapshot.dataset.is_of_vietnam:
        return str(snapshot.dataset.package["title"]), counted
    _ = i18n.catalogue(snapshot.language).gettext
    return _("Vietnam’s provinces and their foreign partners"), counted


def _pair(snapshot: Snapshot, province_id: str, partner_id: str) -> str:
    places = snapshot.dataset.places
    return " \N{EN DASH} ".join(places[one].name(snapshot.language) for one in (province_id, partner_id))


def _link_in_words(snapshot: Snapshot, link: Link) -> str:
    _ = i18n.catalogue(snapshot.language)
    language, partner = snapshot.language, snapshot.dataset.places[link.partner_id]
    articles = len(link.source_ids)
    words = (
        i18n.country_name(partner.country, language),
        status_label(status_on(link, snapshot.day), language),
        _.ngettext("{count} article", "{count} articles", articles).format(count=i18n.number(articles, language)),
    )
    return " \N{MIDDLE DOT} ".join(words)


def _tally(snapshot: Snapshot) -> list[str]:
    """Return how many agreements and intentions there are: they are never counted together."""
    _ = i18n.catalogue(snapshot.language)
    focus = focus_of(snapshot)
    intentions = sum(link.intention for link in focus)
    agreements = len(focus) - intentions
    agreed = _.ngettext("{count} pair with an agreement", "{count} pairs with an agreement", agreements)
    hoped = _.ngettext("{count} intention", "{count} intentions", intentions)
    counts = ((agreed, agreements), (hoped, intentions))
    return [words.format(count=i18n.number(count, snapshot.language)) for words, count in counts if count]

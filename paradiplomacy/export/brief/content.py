"""What a brief says, as plain values that the template sets: every word is text, nothing is markup."""

from itertools import accumulate
from typing import Any
from urllib.parse import unquote

from paradiplomacy import i18n, wording
from paradiplomacy.export.brief import sections
from paradiplomacy.export.brief.citing import Citing
from paradiplomacy.export.brief.lists import AGREEMENTS, EVENTS, Lists
from paradiplomacy.export.brief.subject import BriefSubject
from paradiplomacy.export.picture.colouring import colouring_of
from paradiplomacy.export.plain_text import one_line
from paradiplomacy.export.provenance import provenance_of
from paradiplomacy.export.subject import headline
from paradiplomacy.model.source import Source

Json = dict[str, Any]

_LONGEST_ADDRESS = 120
_SOURCE_OVERHEAD = 40
"""What a source takes besides its letters, in letters."""


def content_of(subject: BriefSubject, lists: Lists, *, room: int) -> Json:
    """Return what a brief says; what finds no room is counted.

    Args:
        subject: what it is about.
        lists: all there is to tell.
        room: lines for each list; some get a multiple.
    """
    snapshot = subject.snapshot
    _ = i18n.catalogue(snapshot.language).gettext
    told, citing = provenance_of(snapshot), Citing(snapshot.dataset.sources)
    content: Json = {
        "language": snapshot.language,
        "kicker": _("Visit brief"),
        "brand": _("Paradiplomacy Atlas"),
        "title": one_line(headline(snapshot)[0], longest=sections.LONGEST),
        "subtitle": one_line(_subtitle(subject), longest=sections.LONGEST),
        "key_figures": _key_figures(subject),
        "legend": [{"colour": colour, "name": name} for colour, name, _count in colouring_of(snapshot).legend],
        "map_words": _("Map of the links"),
        "map_credit": _("Base map: Natural Earth"),
        "agreements": sections.agreements(subject, lists, citing, AGREEMENTS * room),
        "events": sections.events(subject, lists, citing, EVENTS * room),
        "sectors": sections.sectors(subject),
        "figures": sections.figures(subject, lists, citing, room),
        "expiring": sections.expiring(subject, lists, citing, room),
        "silent": sections.silences(subject, lists, room),
        "hoped": sections.hopes(subject, lists, citing, room),
        "address": told.address,
        "open": _("Open this view"),
        "colophon": " \N{MIDDLE DOT} ".join(
            [
                _("Data {version} of {date}").format(
                    version=told.version, date=i18n.date(told.date, snapshot.language)
                ),
                _("status as of {date}").format(date=i18n.date(str(snapshot.day), snapshot.language)),
                told.licence_title,
            ]
        ),
        "page": _("page"),
        "caution": _("Only what articles report is told here. That nothing is reported means only that."),
    }
    sources = [_source(number, source, snapshot.language) for number, source in citing.cited()]
    content["sources"] = {"title": _("Sources"), "sides": _halves(sources)}
    return content


def _halves(sources: list[Json]) -> list[list[Json]]:
    """Return the sources in two columns of about the same height; none where there is no source."""
    lengths = [len(one["title"]) + len(one["about"]) + len(one["shown"]) + _SOURCE_OVERHEAD for one in sources]
    heights = list(accumulate(lengths))
    half = next((n for n, height in enumerate(heights, 1) if 2 * height >= heights[-1]), 0)
    return [sources[:half], sources[half:]] if sources else []


def _subtitle(subject: BriefSubject) -> str:
    language = subject.snapshot.language
    _ = i18n.catalogue(language).gettext
    place = subject.place or subject.snapshot.dataset.places[str(subject.link and subject.link.partner_id)]
    words = [f"{wording.kind_label(place, language)}, {i18n.country_name(place.country, language)}"]
    if place.successor_id:
        successor = subject.snapshot.dataset.places[place.successor_id].name(language)
        words.append(_("since 1 July 2025 part of {province}").format(province=successor))
    if subject.link:
        words = [_("Partner: {what}").format(what=words[0]), headline(subject.snapshot)[1].split(" \N{MIDDLE DOT} ")[1]]
    return " \N{MIDDLE DOT} ".join(words)


def _key_figures(subject: BriefSubject) -> list[Json]:
    snapshot, profile = subject.snapshot, subject.profile
    _ = i18n.catalogue(snapshot.language)
    language, places = snapshot.language, snapshot.dataset.places
    documents = sum(event.counts for event in profile.events)
    agreed = [link for link in snapshot.links if not link.intention]
    countries = len({places[link.partner_id].country for link in agreed})
    dates = [source.published_date for source in profile.sources if source.published_date]
    counted = [(documents, _.ngettext("signed document", "signed documents", documents))]
    if subject.place:
        counted.insert(0, (len(agreed), _.ngettext("pair with an agreement", "pairs with an agreement", len(agreed))))
        if subject.place.country == "VN":
            counted.append((countries, _.ngettext("country", "countries", countries)))
    counted.append((len(profile.sectors), _.ngettext("sector", "sectors", len(profile.sectors))))
    counted.append((len(profile.sources), _.ngettext("article", "articles", len(profile.sources))))
    rows = [{"value": i18n.number(count, language), "label": label} for count, label in counted]
    if dates:
        rows.append({"value": max(dates)[:4], "label": _.gettext("latest report")})
    return rows


def _source(number: int, source: Source, language: str) -> Json:
    return {
        "number": str(number),
        "title": one_line(source.title, longest=sections.LONGEST),
        "about": one_line(f"{source.publisher}, {wording.source_date(source, language)}", longest=sections.LONGEST),
        "url": source.url or "",
        "shown": one_line(unquote(source.url or ""), longest=_LONGEST_ADDRESS),
    }

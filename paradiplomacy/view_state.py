"""The view: filters, selection and language as one frozen value that round-trips through the URL.

The same parameters serve pages and API. Defaults are left out of the URL; the order of parameters is fixed, so that
one view has one address.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Literal, get_args
from urllib.parse import urlencode

from paradiplomacy.model.statement import Status

Match = Literal["any", "all"]
Units = Literal["signed", "today"]
Language = Literal["en", "vi", "fr"]
Colour = Literal["country", "sector", "status"]
DerivedStatus = Literal["in_force", "expired"]

LANGUAGES: tuple[Language, ...] = get_args(Language)
STATUSES: tuple[str, ...] = (*get_args(Status), *get_args(DerivedStatus))
BASES = ("offline", "osm")
FIRST_YEAR, LAST_YEAR = 1950, 2100
MAX_TEXT = 200
MAX_COMPARED = 5
SILENT_YEARS = tuple(range(1, 21))
_DATA_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewState:
    """What is on screen.

    Attributes:
        sectors: codes; empty means all.
        match: whether a link needs any or all of ``sectors``.
        year_from: first year shown; None: no limit. Likewise ``year_to``.
        units: provinces as they signed, or as they are today.
        link: id of the selected link; None where a place or nothing is selected.
        place: id of the selected place.
        source: id of the article whose statements are listed.
        lang: None where the visitor chose none: the browser's language decides.
        q: free text.
        colour: what the colour of a line tells.
        year: the map as it was at the end of that year; None: as of today.
        compare: ids of the provinces set side by side, at most five.
        silent: an agreement without a report for so many years counts as one that nobody reports on.
        version: the data version that the address was made with; None: the present one.
    """

    sectors: tuple[str, ...] = ()
    match: Match = "any"
    province: str | None = None
    partner: str | None = None
    countries: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    units: Units = "signed"
    link: str | None = None
    place: str | None = None
    source: str | None = None
    lang: Language | None = None
    base: str = "offline"
    q: str = ""
    colour: Colour = "country"
    year: int | None = None
    compare: tuple[str, ...] = ()
    silent: int | None = None
    version: str | None = None

    @property
    def is_filtered(self) -> bool:
        """Whether any filter is set."""
        return self.without_filters() != self

    def without_filters(self) -> "ViewState":
        """Return the same view with every filter off; selection, units, language and looks stay."""
        return replace(
            self,
            sectors=(),
            match="any",
            province=None,
            partner=None,
            countries=(),
            statuses=(),
            year_from=None,
            year_to=None,
            year=None,
            q="",
        )

    def selecting(self, *, link: str | None = None, place: str | None = None) -> "ViewState":
        """Return the same view with one link or one place selected, or nothing."""
        return replace(self, link=link, place=None if link else place)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The codes and ids that a URL may name.

    Attributes:
        places_named: returns the ids of the places that bear a name, or bore an id, former units first.
    """

    sectors: Collection[str]
    provinces: Collection[str]
    places: Collection[str]
    countries: Collection[str]
    links: Collection[str]
    sources: Collection[str]
    places_named: Callable[[str], Sequence[str]] = lambda _name: ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A parameter that could not be taken as it stands.

    Attributes:
        reason: ``unknown``, ``not_a_year``, ``not_a_number``, ``order``, ``too_many``, ``too_long``, or ``renamed``:
            a name, or an id of former times, that was taken for an id.
        meant: that id.
    """

    parameter: str
    value: str
    reason: str
    meant: str = ""


@dataclass(slots=True)
class _Reader:
    values: dict[str, list[str]]
    places_named: Callable[[str], Sequence[str]]
    notices: list[Notice] = field(default_factory=list)

    def place(self, parameter: str, known: Collection[str]) -> str | None:
        """Read the id of a place, or a name of it."""
        value = self.values.get(parameter, [""])[0]
        meant = self._meant(parameter, value, known)
        return meant or self.one(parameter, known)

    def places(self, parameter: str, known: Collection[str], limit: int) -> tuple[str, ...]:
        """Read ids or names of places, no more than ``limit``."""
        values = self.values.get(parameter, [])
        self.values[parameter] = [self._meant(parameter, value, known) or value for value in values]
        return self.some(parameter, known, limit)

    def link(self, parameter: str, known: Collection[str]) -> str | None:
        """Read the id of a link; either of its places may be named as it was in former times."""
        value = self.values.get(parameter, [""])[0]
        if value not in known and value.count("~") == 1 and len(value) <= MAX_TEXT:
            sides = [[side, *self.places_named(side)] for side in value.split("~")]
            meant = next((one for one in map("~".join, product(*sides)) if one in known), None)
            if meant:
                self.notices.append(Notice(parameter, value, "renamed", meant))
                return meant
        return self.one(parameter, known)

    def _meant(self, parameter: str, value: str, known: Collection[str]) -> str | None:
        if not value or value in known or len(value) > MAX_TEXT:
            return None
        found = [place_id for place_id in self.places_named(value) if place_id in known]
        if not found:
            return None
        meant = found[-1] if self.values.get("units") == ["today"] else found[0]
        self.notices.append(Notice(parameter, value, "renamed", meant))
        return meant

    def refuse(self, parameter: str, value: str, reason: str) -> None:
        self.notices.append(Notice(parameter, value[:MAX_TEXT], reason))

    def many(self, parameter: str, known: Collection[str]) -> tuple[str, ...]:
        wanted = [value for value in self.values.get(parameter, []) if value]
        for value in wanted:
            if value not in known:
                self.refuse(parameter, value, "unknown")
        return tuple(sorted({value for value in wanted if value in known}))

    def one(self, parameter: str, known: Collection[str]) -> str | None:
        value = self.values.get(parameter, [""])[0]
        if not value:
            return None
        if value not in known:
            self.refuse(parameter, value, "unknown")
            return None
        return value

    def year(self, parameter: str) -> int | None:
        value = self.values.get(parameter, [""])[0]
        if not value:
            return None
        if not (value.isascii() and value.isdigit() and len(value) == 4 and FIRST_YEAR <= int(value) <= LAST_YEAR):
            self.refuse(parameter, value, "not_a_year")
            return None
        return int(value)

    def number(self, parameter: str, known: Collection[int]) -> int | None:
        value = self.values.get(parameter, [""])[0]
        if not value:
            return None
        if not (value.isascii() and value.isdigit() and len(value) <= 4 and int(value) in known):
            self.refuse(parameter, value, "not_a_number")
            return None
        return int(value)

    def some(self, parameter: str, known: Collection[str], limit: int) -> tuple[str, ...]:
        """Read as :meth:`many` does, but no more than ``limit`` values."""
        taken = self.many(parameter, known)
        for value in taken[limit:]:
            self.refuse(parameter, value, "too_many")
        return taken[:limit]

    def data_version(self, parameter: str) -> str | None:
        value = self.values.get(parameter, [""])[0]
        if not value:
            return None
        if not _DATA_VERSION.fullmatch(value):
            self.refuse(parameter, value, "unknown")
            return None
        return value

    def text(self, parameter: str) -> str:
        value = " ".join(self.values.get(parameter, [""])[0].split())
        if len(value) > MAX_TEXT:
            self.refuse(parameter, value, "too_long")
            return value[:MAX_TEXT].strip()
        return value


def read_query(pairs: Iterable[tuple[str, str]], vocabulary: Vocabulary) -> tuple[ViewState, tuple[Notice, ...]]:
    """Build the view that a query asks for; what it cannot name is left at its default, with a notice each.

    Args:
        pairs: decoded (parameter, value) pairs; parameters that are not the view's own are passed over.
        vocabulary: what exists in the dataset.
    """
    values: dict[str, list[str]] = {}
    for parameter, value in pairs:
        values.setdefault(parameter, []).append(value)
    read = _Reader(values, vocabulary.places_named)
    year_from, year_to = read.year("from"), read.year("to")
    if year_from and year_to and year_from > year_to:
        read.refuse("to", str(year_to), "order")
        year_to = None
    link, lang = read.link("link", vocabulary.links), read.one("lang", LANGUAGES)
    colour = read.one("colour", get_args(Colour))
    view = ViewState(
        sectors=read.many("sector", vocabulary.sectors),
        match="all" if read.one("match", get_args(Match)) == "all" else "any",
        province=read.place("province", vocabulary.provinces),
        partner=read.place("partner", vocabulary.places),
        countries=read.many("country", vocabulary.countries),
        statuses=read.many("status", STATUSES),
        year_from=year_from,
        year_to=year_to,
        units="today" if read.one("units", get_args(Units)) == "today" else "signed",
        link=link,
        place=None if link else read.place("place", vocabulary.places),
        source=read.one("source", vocabulary.sources),
        lang=next((code for code in LANGUAGES if code == lang), None),
        base=read.one("base", BASES) or "offline",
        q=read.text("q"),
        colour=next((one for one in get_args(Colour) if one == colour), "country"),
        year=read.year("year"),
        compare=read.places("compare", vocabulary.provinces, MAX_COMPARED),
        silent=read.number("silent", SILENT_YEARS),
        version=read.data_version("v"),
    )
    return view, tuple(read.notices)


def query_pairs(view: ViewState) -> list[tuple[str, str]]:
    """Return the view's (parameter, value) pairs in their fixed order, defaults left out."""

    def given(parameter: str, value: object, default: object = None) -> Sequence[tuple[str, str]]:
        return [] if value == default else [(parameter, str(value))]

    return [
        *(("sector", code) for code in view.sectors),
        *given("match", view.match, "any"),
        *given("province", view.province),
        *given("partner", view.partner),
        *(("country", code) for code in view.countries),
        *(("status", code) for code in view.statuses),
        *given("from", view.year_from),
        *given("to", view.year_to),
        *given("year", view.year),
        *given("q", view.q, ""),
        *given("units", view.units, "signed"),
        *given("link", view.link),
        *given("place", view.place),
        *given("source", view.source),
        *(("compare", place_id) for place_id in view.compare),
        *given("silent", view.silent),
        *given("colour", view.colour, "country"),
        *given("base", view.base, "offline"),
        *given("lang", view.lang),
        *given("v", view.version),
    ]


def query_string(view: ViewState) -> str:
    """Return the view as a URL query without ``?``; empty for the default view."""
    return urlencode(query_pairs(view))

"""Which places the names of a draft may mean: those still to be chosen, and places that no gazetteer knows."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from pydantic import ValidationError

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.model.place import Place, PlaceKind, Precision
from paradiplomacy.model.statement import Statement, Trade
from paradiplomacy.records.countries import country_codes
from paradiplomacy.review.draft import Draft, Name, names_of

MAX_CHOICES = 8
_MAX_ID = 60


class PlaceError(ParadiplomacyError, ValueError):
    """A place given by hand that cannot be.

    Attributes:
        missing: what is missing or cannot be; ``id``: too many places bear the name; ``other``: something else.
    """

    def __init__(self, missing: Literal["name", "country", "point", "id", "other"]) -> None:
        super().__init__(f"the place cannot be taken: {missing}")
        self.missing = missing


@dataclass(frozen=True, slots=True)
class NameInUse:
    """A name that statements of the draft print.

    Attributes:
        country: as the article tells it; None where it does not.
        kind: likewise.
        place: the one meant now; None where a person has to tell.
        is_chosen: whether a person has told.
        is_open: whether a person has to tell, or had to: article and gazetteers leave it open.
        choices: places that it may mean, the likeliest first.
        numbers: of the candidates that print it and are not rejected.
        others: ids of the places at the other ends of these ties.
    """

    name: Name
    country: str | None
    kind: PlaceKind | None
    place: Place | None
    is_chosen: bool
    is_open: bool
    choices: tuple[Place, ...]
    numbers: tuple[int, ...]
    others: tuple[str, ...]


def names_in_use(draft: Draft, resolver: Resolver) -> tuple[NameInUse, ...]:
    """Return the names of all candidates that are not rejected, those that a person has to place first."""
    numbers: dict[Name, list[int]] = {}
    for number in draft.numbers("open", "accepted"):
        for name in dict.fromkeys(names_of(draft.statement(number))):
            numbers.setdefault(name, []).append(number)
    found = [_in_use(draft, resolver, name, own) for name, own in numbers.items()]
    return tuple(sorted(found, key=lambda one: not one.is_open))


def _in_use(draft: Draft, resolver: Resolver, name: Name, numbers: list[int]) -> NameInUse:
    statements = [draft.statement(number) for number in numbers]
    country, kind, place_id = _told(draft.placed(name, None).statement(numbers[0]), name)
    resolution = draft.extraction.resolutions.get(name.text)
    if resolution is None or not resolution.candidates:
        resolution = resolver.resolve(name.text, country=country, kind=kind, language=_language(draft), on=None)
    chosen = draft.places.get(name)
    usual = (resolver.place(place_id) if place_id else None) or resolution.place
    place = chosen or usual
    listed = [candidate.place for candidate in resolution.candidates][:MAX_CHOICES]
    choices = {one.place_id: one for one in [*listed, *([place] if place else [])]}
    others = dict.fromkeys(other for one in statements for other in _other_ends(one, name.side))
    return NameInUse(
        name, country, kind, place, chosen is not None, usual is None, tuple(choices.values()), tuple(numbers),
        tuple(others),
    )  # fmt: skip


def _language(draft: Draft) -> str | None:
    language = draft.source.language
    return None if language == "und" else language


def _told(statement: Statement, name: Name) -> tuple[str | None, PlaceKind | None, str | None]:
    """Return country, kind and id of a name, as a statement has them."""
    if name.side == "province":
        return "VN", None, statement.province_id
    if isinstance(statement, Trade):
        party = next(party for party in statement.partners if party.name == name.text)
        return party.country, party.type, party.place_id
    return statement.partner_country, statement.partner_type, statement.partner_id


def _other_ends(statement: Statement, side: str) -> Iterable[str]:
    if side == "partner":
        return [statement.province_id] if statement.province_id else []
    if isinstance(statement, Trade):
        return [party.place_id for party in statement.partners if party.place_id]
    return [statement.partner_id] if statement.partner_id else []


def place_by_hand(
    name: str,
    *,
    country: str,
    kind: PlaceKind,
    lat: float | None,
    lon: float | None,
    is_taken: Callable[[str], bool],
    precision: Precision = "town",
) -> Place:
    """Return a place that no gazetteer knows.

    Args:
        name: in English, or as the article prints it.
        country: ISO 3166-1 alpha-2.
        kind: what sort of unit or body it is.
        lat: degrees north.
        lon: degrees east.
        is_taken: whether an id stands for another place already.
        precision: what the point stands for.

    Raises:
        PlaceError: A value is missing or cannot be.
    """
    clean = " ".join(name.split())
    if not clean:
        raise PlaceError("name")
    if country not in country_codes():
        raise PlaceError("country")
    if lat is None or lon is None:
        raise PlaceError("point")
    try:
        return Place(
            place_id=_new_id(clean, country, is_taken), kind=kind, country=country, lat=lat, lon=lon,
            precision=precision, names={"en": clean},
        )  # fmt: skip
    except ValidationError as error:
        of_point = {one["loc"][0] for one in error.errors()} <= {"lat", "lon"}
        raise PlaceError("point" if of_point else "other") from error


def _new_id(name: str, country: str, is_taken: Callable[[str], bool]) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("đ", "d").replace("Đ", "D")).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:_MAX_ID].strip("-") or "place"
    first = f"{country.lower()}-{slug}"
    numbered = (first if number == 1 else f"{first}-{number}" for number in range(1, 1000))
    free = next((place_id for place_id in numbered if not is_taken(place_id)), None)
    if free is None:
        raise PlaceError("id")
    return free


def places_text(places: Iterable[Place]) -> str:
    """Return places as ``[[place]]`` tables, as they belong into ``seeds/places.toml``."""
    tables = []
    for place in places:
        told = place.model_dump(exclude_none=True, exclude_defaults=True, exclude={"names"})
        lines = ["[[place]]", *(f"{name} = {_written(value)}" for name, value in told.items()), "", "[place.names]"]
        lines += [f"{_key(language)} = {_written(name)}" for language, name in place.names.items()]
        tables.append("\n".join(lines) + "\n")
    return "\n".join(tables)


def _key(language: str) -> str:
    return language if re.fullmatch(r"[A-Za-z0-9_-]+", language) else _written(language)


def _written(value: object) -> str:
    if isinstance(value, str):
        marks = {"\\": "\\\\", '"': '\\"'}
        return '"' + "".join(marks.get(c, c if c.isprintable() else f"\\U{ord(c):08x}") for c in value) + '"'
    return repr(value)

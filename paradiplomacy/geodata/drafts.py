"""What one row of the gazetteer is while it is being built, and how it gets its id."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from paradiplomacy.geocode.names import fold, readings
from paradiplomacy.geodata.polygons import Polygon
from paradiplomacy.model.place import PlaceKind, Precision

_OFFICIAL_WORDS = re.compile(r" (?:Prefecture|Province|Oblast|Governorate|Voivodeship)$")


@dataclass(kw_only=True)
class Draft:
    """A place on its way into the gazetteer.

    Attributes:
        level: 0 country, 1 first-level division, 2 town or second-level division.
        own_names: names in English and in the country's own language; they count more than the others.
        other_names: names in other languages and other spellings.
        admin1: GeoNames code of the first-level division (``KH.21``); empty where it is not known.
        population: inhabitants; of a division, those of its towns together; 0 where unknown.
        wanted_id: the id that a correction asks for.
        outline: of a division.
        parent: the division that a town lies in; None where it is not known.
    """

    level: int
    kind: PlaceKind
    country: str
    lat: float
    lon: float
    precision: Precision
    names: dict[str, str]
    own_names: set[str] = field(default_factory=set)
    other_names: set[str] = field(default_factory=set)
    iso_3166_2: str | None = None
    geonames_id: int | None = None
    wikidata_id: str | None = None
    admin1: str = ""
    population: int = 0
    valid_from: str | None = None
    valid_to: str | None = None
    wanted_id: str | None = None
    place_id: str = ""
    outline: Sequence[Polygon] = ()
    parent: "Draft | None" = None

    @property
    def slug(self) -> str:
        """The plain English name as it stands in an id; empty for a country."""
        if self.level == 0:
            return ""
        return slug_of(self.wanted_id[3:] if self.wanted_id else self.names["en"])

    def keys(self) -> tuple[list[str], list[str]]:
        """Return the keys that the resolver finds it by: of its own names, and of the others."""
        whole_only = self.level == 0  # "Ấn Độ" less a last word "do" would be "an"
        own = keys_of(self.own_names | {self.names["en"]}, whole_only=whole_only)
        return sorted(own), sorted(keys_of(self.other_names | set(self.names.values()), whole_only=whole_only) - own)


def keys_of(names: Iterable[str], *, whole_only: bool = False) -> set[str]:
    """Return every key that any of the names is read as: whole, and less its generic words."""
    return {
        reading.key
        for name in names
        for reading in readings(name)
        if reading.whole or (len(reading.key) > 1 and not whole_only)
    }


def slug_of(name: str) -> str:
    """Return an English name in the letters of an id; empty where none of it is Latin."""
    return re.sub("[^a-z0-9]+", "-", fold(_OFFICIAL_WORDS.sub("", name))).strip("-")


def without_marks(name: str) -> str:
    """Return a Vietnamese name as English text prints it: the same letters without diacritics."""
    marks_off = "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    return marks_off.replace("đ", "d").replace("Đ", "D").replace(" - ", "-")


def give_ids(drafts: Iterable[Draft], *, previous: Mapping[str, str]) -> None:
    """Give every draft its id: the one it had before, else one from its name; the more prominent choose first.

    Args:
        drafts: they are changed in place.
        previous: ``gn:1831111`` or ``wd:Q748470`` -> place_id of the gazetteer that is being replaced.
    """
    waiting = sorted(drafts, key=lambda d: (d.level, not d.wanted_id, -d.population, d.country, d.slug, d.lat, d.lon))
    taken = {d.wanted_id for d in waiting if d.wanted_id}
    for draft in waiting:
        draft.place_id = draft.wanted_id or _former_id(draft, previous, taken)
        taken.add(draft.place_id)
    for draft in waiting:
        if not draft.place_id:
            draft.place_id = _free_id(draft, taken)
            taken.add(draft.place_id)


def identities(draft: Draft) -> list[str]:
    """Return what a place is known by beyond this gazetteer, the surest first."""
    known = ("gn", draft.geonames_id), ("wd", draft.wikidata_id)
    return [f"{scheme}:{value}" for scheme, value in known if value]


def _former_id(draft: Draft, previous: Mapping[str, str], taken: set[str]) -> str:
    for identity in identities(draft):
        place_id = previous.get(identity, "")
        if place_id and place_id not in taken:
            return place_id
    return ""


def _free_id(draft: Draft, taken: set[str]) -> str:
    base = "-".join(part for part in (draft.country.lower(), draft.slug) if part)
    suffixes = ["", f"-{draft.kind}", f"-{draft.parent.slug}" if draft.parent else ""]
    number = next(iter(identities(draft)), "").rpartition(":")[2].lower() or slug_of(draft.iso_3166_2 or "")
    for candidate in (f"{base}{suffix}"[:80] for suffix in [*suffixes, f"-{number}"]):
        if candidate not in taken:
            return candidate
    raise ValueError(f"no free id for {draft.names['en']} in {draft.country}; give one in the corrections")

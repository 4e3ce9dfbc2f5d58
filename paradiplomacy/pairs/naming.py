"""Ids for what a table of pairs names without one: places, sectors, sources."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from paradiplomacy.geocode.names import fold
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.place import Place
from paradiplomacy.pairs.table import End

SAME_PLACE_DEG = 0.25
"""Two lines that give one name of one country points closer than this mean one place."""
MAX_SECTORS = 64
"""As many as the map's file holds."""
_OTHERS = re.compile("[^a-z0-9]+")
_NOT_LETTERS = re.compile("[^a-z]+")
_ID_LENGTH = 60


class PlaceBook:
    """Places in the order in which they are first named, each under an id of its own."""

    def __init__(self) -> None:
        self.places: dict[str, Place] = {}
        self._named: dict[tuple[str, str], list[Place]] = {}

    def place_of(self, end: End) -> Place:
        """Return the place that one side of a pair means, the same for every line that names it."""
        known = self._named.setdefault((end.country, fold(end.name)), [])
        for place in known:
            if abs(place.lat - end.lat) < SAME_PLACE_DEG and abs(place.lon - end.lon) < SAME_PLACE_DEG:
                return place
        place_id = _free(f"{end.country.lower()}-{_slug(end.name)}", self.places.__contains__)
        place = Place.model_validate(
            {
                "place_id": place_id,
                "kind": end.kind,
                "country": end.country,
                "lat": end.lat,
                "lon": end.lon,
                "precision": "town",
                "names": {"en": end.name},
            }
        )
        known.append(place)
        self.places[place_id] = place
        return place


class SectorBook:
    """Sectors for phrases: those of the codelist where a code or label is the phrase, new ones for the rest.

    Args:
        known: the codelist.
        phrases: every phrase of the table, as often as it stands there; the most frequent ones are taken.
    """

    def __init__(self, known: Sequence[Sector], phrases: Iterable[str]) -> None:
        by_name = {name.casefold(): one for one in known for name in (one.code, *one.labels.values())}
        self.sectors: dict[str, Sector] = {}
        self.left_out: list[str] = []
        self._codes: dict[str, str] = {}
        for phrase, _count in Counter(phrases).most_common():
            key = phrase.casefold()
            sector = by_name.get(key) or self._new(phrase)
            if sector.code not in self.sectors and len(self.sectors) == MAX_SECTORS:
                self.left_out.append(phrase)
                continue
            by_name[key] = self.sectors[sector.code] = sector
            self._codes[phrase] = sector.code

    def codes_of(self, phrases: Iterable[str]) -> tuple[str, ...]:
        """Return the codes of phrases, sorted."""
        return tuple(sorted({self._codes[phrase] for phrase in phrases if phrase in self._codes}))

    def _new(self, phrase: str) -> Sector:
        code = _NOT_LETTERS.sub("_", fold(phrase)).strip("_")[:_ID_LENGTH].strip("_") or "sector"
        free, number = code, 0
        while free in self.sectors:  # codes hold letters only, so they are counted in letters too
            free, number = f"{code}_{chr(ord('a') + number % 26) * (1 + number // 26)}", number + 1
        return Sector(code=free, labels=dict.fromkeys(("en", "vi", "fr"), phrase))


def source_id_of(text: str, *, taken: Callable[[str], bool]) -> str:
    """Return an id for a source, from its address or the file's name, that is not taken yet."""
    slug = _OTHERS.sub("-", fold(text.partition("://")[2] or text)).strip("-")[:_ID_LENGTH].strip("-")
    return _free(slug or "table", taken)


def _slug(name: str) -> str:
    slug = _OTHERS.sub("-", fold(name)).strip("-")[:_ID_LENGTH].strip("-")
    return slug or hashlib.sha256(name.encode()).hexdigest()[:8]  # a name without Latin letters


def _free(wanted: str, taken: Callable[[str], bool]) -> str:
    if not taken(wanted):
        return wanted
    number = 2
    while taken(f"{wanted}-{number}"):
        number += 1
    return f"{wanted}-{number}"

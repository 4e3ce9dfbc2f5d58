"""One resolver for every spelling: curated aliases first, then exact names, then near misses."""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from rapidfuzz import process
from rapidfuzz.distance import OSA

from paradiplomacy.geocode.kinds import fits, level_of
from paradiplomacy.geocode.names import MAX_NAME_LENGTH, Reading, fold, readings, squeeze
from paradiplomacy.geocode.rank import Hit, choose
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.geocode.rows import Gazetteer
from paradiplomacy.model.place import Alias, Place, PlaceKind, Spelling

MAX_CANDIDATES = 8
_STRIPPED, _RESPACED, _FOREIGN, _UNSAID_KIND, _SMALL_TOWN = 0.015, 0.02, 0.02, 0.1, 0.3
"""What a name loses for: a generic word taken off; other word breaks; a name in a third language; another kind than
the words of the name imply; a typing error that would make it a small town."""
_TYPOS_ALLOWED = ((7, 0), (11, 1), (MAX_NAME_LENGTH + 1, 2))
"""Names of fewer letters than the first number may differ by so many typing errors."""
_ALPHABETS = re.compile("[a-z\u0370-\u03ff\u0400-\u052f]+")
"""Only in alphabets is one letter a slip; one Kana or Hangul sign makes another province."""


_LEAST_POPULATION_FOR_TYPOS = 100_000
"""Vietnam alone has many small towns one letter away from a province."""


class Resolver:
    """Finds the place that a name means.

    Args:
        gazetteer: the places of the world.
        places: curated places; they add to the gazetteer's and replace its values under the same id.
        aliases: curated spellings; each wins over the gazetteer.
    """

    def __init__(self, gazetteer: Gazetteer, *, places: Iterable[Place] = (), aliases: Iterable[Alias] = ()) -> None:
        self._gazetteer = gazetteer
        self._curated = {place.place_id: place for place in places}
        self._curated_keys: dict[str, list[str]] = {}
        for place in self._curated.values():
            for key in {squeeze(reading.key) for name in place.names.values() for reading in readings(name)}:
                self._curated_keys.setdefault(key, []).append(place.place_id)
        self._aliases: dict[str, list[Alias]] = {}
        for alias in aliases:
            for key in {squeeze(reading.key) for reading in readings(alias.name)[:1]}:
                self._aliases.setdefault(key, []).append(alias)
        self._fuzzy_keys: dict[str | None, list[str]] = {}
        self._known: dict[str, Place] = {}

    def place(self, place_id: str) -> Place | None:
        """Return the place of an id, with its curated values; None where nothing has that id."""
        if place_id not in self._known:
            row = self._gazetteer.row(place_id)
            curated = self._curated.get(place_id)
            if row is None and curated is None:
                return None
            self._known[place_id] = overlay(row.place if row else None, curated)
        return self._known[place_id]

    def bearers(self, key: str) -> tuple[str, ...]:
        """Return the ids of all places that bear a name to the letter, given folded and without spaces.

        For text in which names are yet to be found: no near misses, and far cheaper than :meth:`resolve`.
        """
        aliased = (alias.place_id for alias in self._aliases.get(key, ()))
        return tuple(dict.fromkeys([*aliased, *self._ids(key, None)]))

    def division_of(self, place_id: str) -> str | None:
        """Return the id of the first-level division that a town lies in; None where that is not known."""
        row = self._gazetteer.row(place_id)
        return row.parent_id or None if row else None

    def population_of(self, place_id: str) -> int:
        """Return the inhabitants of a place; 0 where unknown."""
        row = self._gazetteer.row(place_id)
        return row.population if row else 0

    def is_institution(self, place_id: str) -> bool:
        """Whether an id stands for an institution; not where it stands for nothing."""
        place = self.place(place_id)
        return place is not None and place.is_institution

    def spellings(self, place_id: str) -> tuple[Spelling, ...]:
        """Return the other spellings of a place: the alias table's as written, the gazetteer's folded."""
        row = self._gazetteer.row(place_id)
        known = {squeeze(reading.key) for name in self._names(place_id) for reading in readings(name)[:1]}
        aliases = {
            (alias.name, alias.language)
            for found in self._aliases.values()
            for alias in found
            if alias.place_id == place_id
        }
        keys = sorted(key for key in (row.keys if row else ()) if key and squeeze(key) not in known)
        return (
            *(Spelling(place_id=place_id, name=name, language=lang, origin="alias") for name, lang in sorted(aliases)),
            *(Spelling(place_id=place_id, name=key, language="und", origin="gazetteer") for key in keys),
        )

    def _names(self, place_id: str) -> Iterable[str]:
        place = self.place(place_id)
        return place.names.values() if place else ()

    def resolve(
        self,
        name: str,
        *,
        country: str | None = None,
        kind: PlaceKind | None = None,
        language: str | None = None,
        on: dt.date | None = None,
    ) -> Resolution:
        """Resolve a name as printed.

        Args:
            name: in any script, with or without diacritics and generic words; ``Lorient, France`` names its country.
            country: ISO 3166-1 alpha-2; places elsewhere are left out. None: anywhere.
            kind: places of other kinds become candidates. None: what the words of the name imply ranks first.
            language: code of the language of the text; a name in it counts as much as the place's own. None: unknown.
            on: day that the text speaks of. Of two units of one name, the one that existed on that day is taken;
                without a day the one of before the merger of 2025, because it signed most of what was signed.
        """
        if country is None and (split := self._split_country(name)):
            name, country = split
        country = country.upper() if country else None
        query = _Query(country, kind, language)
        read = readings(name)
        if not read:
            return Resolution(None, 0.0, (), "no name: empty, or longer than a name can be")
        hits = self._by_alias(read, query) or self._exact(read, query) or self._fuzzy(read, query)
        return choose([*hits, *self._later_units(hits)], kind=kind, on=on, limit=MAX_CANDIDATES)

    def _split_country(self, name: str) -> tuple[str, str] | None:
        """Return name and country where the name ends with ", country"."""
        head, comma, tail = name.rpartition(",")
        if not comma or not head.strip():
            return None
        countries = {
            row.place_id
            for reading in readings(tail)[:1]
            for row in self._gazetteer.named(squeeze(reading.key))
            if not row.level
        }
        return (head, countries.pop().upper()) if len(countries) == 1 else None

    def _by_alias(self, read: tuple[Reading, ...], query: "_Query") -> list[Hit]:
        for reading in read:
            found = [a for a in self._aliases.get(squeeze(reading.key), ()) if query.takes_alias(a)]
            places = {alias.place_id: self.place(alias.place_id) for alias in found}
            if any(places.values()):
                return [self._hit(place, 1.0, "curated alias") for place in places.values() if place]
        return []

    def _later_units(self, hits: Collection[Hit]) -> Iterator[Hit]:
        """Yield the units that took over the name of one that was found, in languages too that know only the first."""
        found = {hit.place.place_id for hit in hits}
        for hit in hits:
            later = self.place(hit.place.successor_id) if hit.place.successor_id else None
            if later and later.place_id not in found and bears_name_of(later, hit.place):
                yield replace(hit, place=later)

    def _exact(self, read: tuple[Reading, ...], query: "_Query") -> list[Hit]:
        best: dict[str, Hit] = {}
        for reading in read:
            for place_id in self._ids(squeeze(reading.key), query.country):
                hit = self._scored(place_id, reading, query)
                if place_id not in best or hit.score > best[place_id].score:
                    best[place_id] = hit
        return list(best.values())

    def _ids(self, key: str, country: str | None) -> Iterator[str]:
        ids = dict.fromkeys([*(row.place_id for row in self._gazetteer.named(key)), *self._curated_keys.get(key, ())])
        return (place_id for place_id in ids if country is None or place_id[:2].upper() == country)

    def _scored(self, place_id: str, reading: Reading, query: "_Query") -> Hit:
        place = self._sure(place_id)
        row = self._gazetteer.row(place_id)
        score, reason = 1.0, "name"
        if not reading.whole:
            score, reason = score - _STRIPPED, "name without its generic word"
        if row and place_id not in self._curated_keys.get(squeeze(reading.key), ()):
            if reading.key not in row.keys:
                score, reason = score - _RESPACED, f"{reason}, with other word breaks"
            if not self._is_own(reading, place, row.own_keys, query.language):
                score, reason = score - _FOREIGN, f"{reason}, in another language"
        return self._weighed(self._hit(place, score, reason), reading.kinds, query)

    @staticmethod
    def _is_own(reading: Reading, place: Place, own_keys: frozenset[str], language: str | None) -> bool:
        if reading.key in own_keys or squeeze(reading.key) in {squeeze(key) for key in own_keys}:
            return True
        spoken = place.names.get(language) if language else None
        return spoken is not None and reading.key in {known.key for known in readings(spoken)}

    def _weighed(self, hit: Hit, implied: Collection[str], query: "_Query") -> Hit:
        """Return a hit less what its kind costs; a kind asked for counts before the words of the name."""
        level = hit.level
        wanted = {query.kind} if query.kind else implied
        fit = fits(hit.place.kind, level=level, country=hit.place.country, wanted=wanted)
        if fit == 0:
            said = query.kind or "/".join(sorted(wanted))
            return hit.less(_UNSAID_KIND, f"a {hit.place.kind}, not a {said}", fits=False)
        return hit.less(1 - fit, "")

    def _hit(self, place: Place, score: float, reason: str) -> Hit:
        row = self._gazetteer.row(place.place_id)
        if row is None:
            return Hit(place, score, reason, level=level_of(place.kind), population=0)
        return Hit(place, score, reason, level=row.level, population=row.population)

    def _fuzzy(self, read: tuple[Reading, ...], query: "_Query") -> list[Hit]:
        best: dict[str, Hit] = {}
        for reading in read:
            for hit in self._near(reading, query):
                known = best.get(hit.place.place_id)
                if known is None or hit.score > known.score:
                    best[hit.place.place_id] = hit
        return list(best.values())

    def _near(self, reading: Reading, query: "_Query") -> Iterator[Hit]:
        """Yield the places whose names are a typing error or two away; small towns only as candidates."""
        key = squeeze(reading.key)
        typos = next(allowed for length, allowed in _TYPOS_ALLOWED if len(key) < length)
        if not typos or not _ALPHABETS.fullmatch(key):
            return
        names = process.extract(key, self._keys(query.country), scorer=OSA.distance, score_cutoff=typos, limit=50)
        for name, distance, _ in names:
            if name[0] != key[0]:
                continue
            for place_id in self._ids(name, query.country):
                place = self._sure(place_id)
                hit = self._hit(place, 0.95 - distance / len(key), f"like {name!r}, {distance} letters off")
                if hit.level == 2 and hit.population < _LEAST_POPULATION_FOR_TYPOS:
                    hit = hit.less(_SMALL_TOWN, "a small town")
                yield self._weighed(hit, reading.kinds, query)

    def _sure(self, place_id: str) -> Place:
        place = self.place(place_id)
        if place is None:
            raise KeyError(place_id)
        return place

    def _keys(self, country: str | None) -> list[str]:
        if country not in self._fuzzy_keys:
            curated = [
                key
                for key, ids in self._curated_keys.items()
                if country is None or any(i[:2].upper() == country for i in ids)
            ]
            self._fuzzy_keys[country] = list(dict.fromkeys([*self._gazetteer.keys(country), *curated]))
        return self._fuzzy_keys[country]


def overlay(base: Place | None, curated: Place | None) -> Place:
    """Return a place with its curated values where it has any, and the gazetteer's where they are silent.

    Raises:
        ValueError: Neither is given.
    """
    if base is None or curated is None:
        place = base or curated
        if place is None:
            raise ValueError("neither a gazetteer row nor a curated place")
        return place
    said = {name: value for name, value in curated if value is not None}
    return base.model_copy(update=said | {"names": {**base.names, **curated.names}})


def bears_name_of(later: Place, former: Place) -> bool:
    """Whether a unit took over the name, or at least the code, of one before it (Huế that of Thừa Thiên Huế)."""
    same_code = later.iso_3166_2 is not None and later.iso_3166_2 == former.iso_3166_2
    return same_code or fold(later.name("en")) == fold(former.name("en"))


@dataclass(frozen=True)
class _Query:
    country: str | None
    kind: PlaceKind | None
    language: str | None

    def takes_alias(self, alias: Alias) -> bool:
        """Whether an alias is meant for the country asked for."""
        return self.country is None or self.country == (alias.country or alias.place_id[:2].upper())

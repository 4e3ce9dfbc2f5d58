"""Who is meant by the names in a list: the Vietnamese side, the partner, its country."""

from dataclasses import dataclass
from typing import Any

from paradiplomacy.extract.languages import cues_of
from paradiplomacy.extract.tables.countries import country_of
from paradiplomacy.geocode.names import readings, squeeze
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.geocode.resolver import Resolver


@dataclass(frozen=True, slots=True)
class Side:
    """One side of an agreement.

    Attributes:
        text: as printed.
        place_id: None where no gazetteer knows it, or several places bear the name.
        kind: None where nothing tells.
        parent: id and name of the province that a town or district lies in; None for a province.
        is_elsewhere: places of the name are known, and none of them in the country.
    """

    text: str
    place_id: str | None
    kind: str | None = None
    country: str | None = None
    parent: tuple[str, str] | None = None
    is_elsewhere: bool = False

    def as_province(self) -> dict[str, Any]:
        """Return the side as the Vietnamese one of a statement."""
        if self.parent is None:
            return {"province": self.text, "province_id": self.place_id}
        parent_id, parent = self.parent
        return {"province": self.text, "province_id": parent_id, "level": self.kind, "parent_province": parent}

    def as_partner(self) -> dict[str, Any]:
        """Return the side as the foreign one of a statement."""
        return {
            "partner": self.text,
            "partner_id": self.place_id,
            "partner_type": self.kind,
            "partner_country": self.country,
        }


class Namer:
    """Resolves the names of a list, each once; ``resolutions`` keeps what was found.

    Args:
        resolver: knows the places.
        language: of the names, ISO 639-1.
    """

    def __init__(self, resolver: Resolver, *, language: str) -> None:
        self._resolver = resolver
        self._language = language
        self._known: dict[tuple[str, str | None], Resolution] = {}

    @property
    def resolutions(self) -> dict[str, Resolution]:
        """Printed name -> what the gazetteer makes of it."""
        return {name: resolution for (name, _country), resolution in self._known.items()}

    def province(self, name: str) -> Side:
        """Return the Vietnamese side of a name."""
        place = self._resolve(name, "VN").place
        if place is None:
            return Side(name, None)
        division = self._resolver.division_of(place.place_id)
        above = self._resolver.place(division) if division else None
        if above is None or above.place_id == place.place_id:
            return Side(name, place.place_id, place.kind)
        return Side(name, place.place_id, place.kind, parent=(above.place_id, above.name(self._language)))

    def partner(self, name: str, country: str | None) -> Side:
        """Return the foreign side of a name; ``country`` is what its own cell says."""
        place = self._resolve(name, country).place
        if place is not None:
            return Side(name, place.place_id, place.kind, country or place.country)
        is_elsewhere = country is not None and self._lies_elsewhere(name, country)
        if is_elsewhere:
            self._offer(name, country)
        return Side(name, None, self._body(name), country, is_elsewhere=is_elsewhere)

    def _lies_elsewhere(self, name: str, country: str) -> bool:
        bearers = self._bearers(name)
        return bool(bearers) and all(place_id[:2].upper() != country for place_id in bearers)

    def _offer(self, name: str, country: str | None) -> None:
        """Let a person choose among the places of a name in other countries, too; none is taken."""
        here, anywhere = self._resolve(name, country), self._resolver.resolve(name, language=self._language)
        candidates = tuple({one.place.place_id: one for one in (*anywhere.candidates, *here.candidates)}.values())
        reason = f"no place of this name lies in {country}"
        self._known[name, country] = Resolution(None, anywhere.score, candidates, reason)

    def _body(self, name: str) -> str | None:
        """Return what sort of institution the words of a name make it; None where they make it none."""
        for code in dict.fromkeys((self._language, "en", "vi", "fr")):
            if cues := cues_of(code):
                if cues.national.search(name):
                    return "national_body"
                if cues.institution.search(name):
                    return "institution"
        return None

    def country(self, name: str) -> str | None:
        """Return ISO 3166-1 alpha-2 of a country's name or code; None where there is none such."""
        if code := country_of(name):
            return code
        place = self._resolver.resolve(name, kind="country", language=self._language).place  # in any other language
        return place.country if place and place.kind == "country" else None

    def is_known(self, name: str) -> bool:
        """Whether any place bears a name to the letter."""
        return bool(self._bearers(name))

    def is_province(self, name: str) -> bool:
        """Whether a province of Vietnam bears a name to the letter."""
        places = (self._resolver.place(each) for each in self._bearers(name) if each.startswith("vn-"))
        return any(place is not None and place.iso_3166_2 is not None for place in places)

    def _bearers(self, name: str) -> set[str]:
        return {place_id for one in readings(name) for place_id in self._resolver.bearers(squeeze(one.key))}

    def _resolve(self, name: str, country: str | None) -> Resolution:
        key = (name, country)
        if key not in self._known:
            self._known[key] = self._resolver.resolve(name, country=country, language=self._language)
        return self._known[key]

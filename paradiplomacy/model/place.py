"""Places: provinces, partner localities, institutions, and countries that are only hoped for."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from paradiplomacy.model.base import PartialDate, Value

PlaceKind = Literal[
    "province",
    "prefecture",
    "state",
    "region",
    "city",
    "county",
    "district",
    "municipality",
    "institution",
    "national_body",
    "country",
]
Precision = Literal["town", "admin1_centroid", "institution_city", "country_centroid"]

PlaceId = Annotated[str, Field(pattern=r"^[a-z]{2}(-[a-z0-9]+)*$", max_length=80)]
CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]

INSTITUTION_KINDS = frozenset({"institution", "national_body"})


class Place(Value):
    """One place, under a stable id that is never reused.

    Attributes:
        names: language code -> name; ``en`` is always there.
        lat: degrees north.
        lon: degrees east.
        precision: what the point stands for; an institution stands in its city.
        valid_from: first day of the unit; None where it does not matter.
        valid_to: last day of the unit; None while it lasts.
        successor_id: the unit that it became part of; None while it lasts.
        located_in: the city of an institution; None for all others.
    """

    place_id: PlaceId
    kind: PlaceKind
    country: CountryCode
    lat: Annotated[float, Field(ge=-90, le=90)]
    lon: Annotated[float, Field(ge=-180, le=180)]
    precision: Precision
    names: Mapping[str, str]
    iso_3166_2: str | None = None
    geonames_id: int | None = None
    wikidata_id: Annotated[str, Field(pattern=r"^Q\d+$")] | None = None
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    successor_id: PlaceId | None = None
    located_in: PlaceId | None = None

    def name(self, language: str) -> str:
        """Return the name in a language, in English where that language has none."""
        return self.names.get(language) or self.names["en"]

    @property
    def is_institution(self) -> bool:
        """Whether it is a university, ministry, chamber or the like rather than a locality."""
        return self.kind in INSTITUTION_KINDS

    @property
    def is_locality(self) -> bool:
        """Whether it is a province, city or the like: what "12 localities" counts."""
        return not self.is_institution and self.kind != "country"


class Alias(Value):
    """A spelling that an article uses and the gazetteer does not know, or knows for another place.

    Attributes:
        language: of the article that spells it so.
        country: set where the spelling is meant only together with that country; None: anywhere.
    """

    name: Annotated[str, Field(min_length=1)]
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
    place_id: PlaceId
    country: CountryCode | None = None


class Spelling(Value):
    """One way to write a place that its own names do not give.

    Attributes:
        language: ``und`` where it is not known.
        origin: ``source`` where an article prints it, ``alias`` where the alias table has it, ``gazetteer`` where the
            gazetteer does (folded: lower case, no diacritics).
    """

    place_id: PlaceId
    name: Annotated[str, Field(min_length=1)]
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
    origin: Literal["source", "alias", "gazetteer"]

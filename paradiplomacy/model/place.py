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
Doubt = Literal["not_found", "country", "two_places", "near_name", "kind", "rivals", "other_language"]
"""Why a resolved name deserves a second look: no place; a place elsewhere than printed; the same name means another
place beside other words; a spelling error was mended; the place is of another kind than printed; another place fits
nearly as well; the name is known in a third language only."""
How = Literal["id", "country", "group", "alias", "name", "near", "none"]
Precision = Literal["town", "admin1_centroid", "institution_city", "country_centroid"]

PlaceId = Annotated[str, Field(pattern=r"^[a-z]{2}(-[a-z0-9]+)*$", max_length=80)]
CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]

INSTITUTION_KINDS = frozenset({"institution", "national_body"})


class Place(Value):
    """One place, under a stable id that is never reused.

    Attributes:
        place_id: the stable id: country, then name (``vn-kien-giang``).
        kind: what sort of unit or body it is.
        country: ISO 3166-1 alpha-2.
        names: language code -> name; ``en`` is always there.
        lat: degrees north.
        lon: degrees east.
        precision: what the point stands for; an institution stands in its city.
        iso_3166_2: code of a first-level division; None where it has none or none is known.
        geonames_id: None where it is not known.
        wikidata_id: None where it is not known.
        valid_from: first day of the unit; None where it does not matter.
        valid_to: last day of the unit; None while it lasts.
        successor_id: the one unit that all of it is part of today, by whatever steps; None while it lasts, and where
            its parts belong to several units today.
        divided_into: the units that it was divided into; empty for all others.
        official_code: of a Vietnamese province, in the list of the General Statistics Office of its time; else None.
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
    divided_into: tuple[PlaceId, ...] = ()
    official_code: str | None = None

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


class Group(Value):
    """A name that stands for several places at once; none is looked for.

    Attributes:
        country: that all of them lie in; None where they lie in several.
    """

    name: Annotated[str, Field(min_length=1)]
    country: CountryCode | None = None


class Spelling(Value):
    """One way to write a place that its own names do not give.

    Attributes:
        place_id: the place meant.
        name: the spelling.
        language: ``und`` where it is not known.
        origin: ``source`` where an article prints it, ``alias`` where the alias table has it, ``gazetteer`` where the
            gazetteer does (folded: lower case, no diacritics).
    """

    place_id: PlaceId
    name: Annotated[str, Field(min_length=1)]
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
    origin: Literal["source", "alias", "gazetteer"]


class ReviewedName(Value):
    """A name as sources print it and the place it was taken for: one row of the table that people check.

    Attributes:
        name: as printed.
        language: of the articles that print it.
        script: ISO 15924 code of most of its letters (``Latn``, ``Hang``, ``Hani``); ``Zyyy`` where it has none.
        side: which side of a statement it names.
        country: as gathered with it; None where nothing was.
        kind: as gathered with it; None where nothing was.
        times: number of statements that print it so.
        place_id: None where no place was found.
        how: ``id`` where the record gives the place, ``country`` where a whole country is meant, ``group`` where
            several places are, ``alias``, ``name`` or ``near`` where the resolver found it by the alias table, by a
            name or by one that is nearly the same.
        score: 0 to 1, as the resolver gives it.
        reason: in words.
        others: ids of other places that it may mean, the likeliest first.
        doubts: what speaks for a second look, the gravest first; empty where nothing does.
        source_id: of the first article that prints it so.
    """

    name: str
    language: str
    script: str
    side: Literal["province", "partner"]
    country: CountryCode | None
    kind: PlaceKind | None
    times: int
    place_id: PlaceId | None
    how: How
    score: float
    reason: str
    others: tuple[PlaceId, ...]
    doubts: tuple[Doubt, ...]
    source_id: str

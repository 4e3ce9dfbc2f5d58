"""The parameters that addresses take: told once, for the API's checks and for its description."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from paradiplomacy.view_state import (
    BASES,
    FIRST_YEAR,
    LANGUAGES,
    LAST_YEAR,
    MAX_COMPARED,
    MAX_TEXT,
    SILENT_YEARS,
    STATUSES,
    Colour,
    Match,
    Units,
)

DEFAULT_LIMIT, MAX_LIMIT, MAX_OFFSET = 500, 1000, 10**9
Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an address.

    Attributes:
        schema: JSON Schema of one value.
        many: whether it may be given more than once.
        most: how often; None for no limit.
    """

    name: str
    about: str
    schema: Schema
    many: bool = False
    most: int | None = None
    required: bool = False
    example: str | None = None

    def as_openapi(self) -> dict[str, Any]:
        """Return the parameter as OpenAPI describes it."""
        schema: dict[str, Any] = {"type": "array", "items": dict(self.schema)} if self.many else dict(self.schema)
        if self.most is not None:
            schema["maxItems"] = self.most
        described: dict[str, Any] = {"name": self.name, "in": "query", "description": self.about, "schema": schema}
        if self.required:
            described["required"] = True
        if self.example is not None:
            described["example"] = [self.example] if self.many else self.example
        return described


def _one_of(values: Iterable[str], default: str | None = None) -> Schema:
    schema: dict[str, Any] = {"type": "string", "enum": list(values)}
    return {**schema, "default": default} if default else schema


def _whole(least: int, most: int, default: int | None = None) -> Schema:
    schema: dict[str, Any] = {"type": "integer", "minimum": least, "maximum": most}
    return schema if default is None else {**schema, "default": default}


_ID: Schema = {"type": "string", "minLength": 1, "maxLength": MAX_TEXT}
_YEAR = _whole(FIRST_YEAR, LAST_YEAR)

FILTERS = (
    Parameter("sector", "Code of a sector.", _ID, many=True, example="tourism"),
    Parameter("match", "Whether a link needs any or all of the sectors.", _one_of(get_args(Match), "any")),
    Parameter("province", "Id of a province, or any name of it.", _ID, example="vn-kien-giang"),
    Parameter("partner", "Id of a partner, or any name of it.", _ID, example="kh-kampot"),
    Parameter(
        "country",
        "Country of the partner, ISO 3166-1 alpha-2.",
        {"type": "string", "pattern": "^[A-Z]{2}$"},
        many=True,
        example="KH",
    ),
    Parameter("status", "Status, as reported or as of today.", _one_of(STATUSES), many=True, example="signed"),
    Parameter("from", "First year that a tie is dated to.", _YEAR, example="2015"),
    Parameter("to", "Last year that a tie is dated to.", _YEAR, example="2024"),
    Parameter("year", "The atlas as it was at the end of that year.", _YEAR, example="2020"),
    Parameter("q", "Words that names, sectors or titles hold.", {"type": "string", "maxLength": MAX_TEXT}),
    Parameter("units", "Provinces as they signed, or as they are today.", _one_of(get_args(Units), "signed")),
)
LANGUAGE = Parameter("lang", "Language of names and words.", _one_of(LANGUAGES), example="vi")
SELECTION = (
    Parameter("link", "Id of the selected link.", _ID, example="vn-kien-giang~kh-kampot"),
    Parameter("place", "Id of the selected place, or any name of it.", _ID, example="vn-kien-giang"),
    Parameter("source", "Id of the article whose statements are listed.", _ID),
)
LOOKS = (
    Parameter("compare", "Ids of provinces set side by side.", _ID, many=True, most=MAX_COMPARED),
    Parameter(
        "silent", "Years without a report after which nobody reports.", _whole(SILENT_YEARS[0], SILENT_YEARS[-1])
    ),
    Parameter("colour", "What the colour of a line tells.", _one_of(get_args(Colour), "country")),
    Parameter("base", "The base map.", _one_of(BASES, "offline")),
    Parameter(
        "v",
        "Data version that the address was made with; what is answered is always the present one.",
        {"type": "string", "pattern": r"^[0-9]{1,6}(\.[0-9]{1,6}){0,3}$"},
        example="2026.11.1",
    ),
)
VIEW = (*FILTERS, *SELECTION, *LOOKS, LANGUAGE)
"""All that a view's address may hold; a list filters by the first part and passes over the rest."""
PAGING = (
    Parameter("limit", "How many items to send.", _whole(1, MAX_LIMIT, DEFAULT_LIMIT), example="100"),
    Parameter("offset", "How many items to pass over.", _whole(0, MAX_OFFSET, 0), example="0"),
)
PASSED_OVER = frozenset({"embed", "embed_options", "_", "fbclid", "gclid"})
"""What others put into addresses and what changes no answer; so do all that begin with ``utm_``."""


def is_passed_over(name: str) -> bool:
    """Whether a parameter is none of ours and does no harm."""
    return name in PASSED_OVER or name.startswith("utm_")

"""Curated places and aliases: what people have written down goes before what the gazetteer says."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import Field, ValidationError

from paradiplomacy.errors import RecordError
from paradiplomacy.geocode.rows import Gazetteer
from paradiplomacy.model.base import Value
from paradiplomacy.model.place import CountryCode, Place, PlaceId

_V = TypeVar("_V", bound=Value)


class Alias(Value):
    """A spelling that an article used.

    Attributes:
        language: of the article that spells it so.
        country: set where the spelling is meant only together with that country; None: anywhere.
    """

    name: Annotated[str, Field(min_length=1)]
    language: str
    place_id: PlaceId
    country: CountryCode | None = None


def overlay(base: Place | None, curated: Place | None) -> Place:
    """Return a place with its curated values where it has any, and the gazetteer's where they are silent."""
    if base is None or curated is None:
        place = base or curated
        if place is None:
            raise ValueError("neither a gazetteer row nor a curated place")
        return place
    said = {name: value for name, value in curated if value is not None}
    return base.model_copy(update=said | {"names": {**base.names, **curated.names}})


def read_aliases(path: Path) -> tuple[Alias, ...]:
    """Read the ``[[alias]]`` tables of a file; no file means no aliases.

    Raises:
        RecordError: The file cannot be read, or an entry is not an alias.
    """
    return tuple(
        _checked(Alias, entry, path, f"alias[{number}]") for number, entry in enumerate(_tables(path, "alias"))
    )


def read_places(path: Path) -> tuple[Place, ...]:
    """Read the ``[[place]]`` tables of a file; no file means no places.

    Raises:
        RecordError: The file cannot be read, or an entry is not a place.
    """
    return tuple(
        _checked(Place, entry, path, f"place[{number}]") for number, entry in enumerate(_tables(path, "place"))
    )


def _tables(path: Path, name: str) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    try:
        return list(tomllib.loads(path.read_text(encoding="utf-8")).get(name, []))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RecordError(f"{path.name}: cannot be read ({error}); mend it") from error


def read_succession(path: Path, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Read the ``[[unit]]`` tables of the merger: the present units, and the former ones with their last day.

    No file means no places. A former unit that the gazetteer lacks is left out.

    Raises:
        RecordError: The file cannot be read, or an entry is not a unit.
    """
    units = _tables(path, "unit")
    if not units:
        return ()
    merged = dt.date.fromisoformat(tomllib.loads(path.read_text(encoding="utf-8"))["merger_date"])
    last_day = (merged - dt.timedelta(days=1)).isoformat()
    places = []
    for number, unit in enumerate(units):
        own = {key: value for key, value in unit.items() if key not in ("former", "seat")}
        fields = {"country": "VN", "precision": "town", "valid_from": merged.isoformat(), **own}
        places.append(_checked(Place, fields, path, f"unit[{number}]"))
        former = filter(None, (gazetteer.row(place_id) for place_id in unit.get("former", ())))
        ended = {"valid_to": last_day, "successor_id": unit["place_id"]}
        places.extend(row.place.model_copy(update=ended) for row in former)
    return tuple(places)


def _checked(model: type[_V], entry: dict[str, Any], path: Path, field: str) -> _V:
    try:
        return model.model_validate(entry)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join((field, *map(str, first["loc"])))
        raise RecordError(f"{path.name}: {where} = {first['input']!r:.80}: {first['msg']}") from error

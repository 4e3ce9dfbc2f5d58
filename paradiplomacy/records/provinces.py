"""Reads the provinces through time: ``seeds/provinces.toml``."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from paradiplomacy.errors import RecordError
from paradiplomacy.model.base import PartialDate, Value, first_day, last_day
from paradiplomacy.model.place import Place, PlaceId, PlaceKind
from paradiplomacy.records.toml_file import read_toml

COUNTRY = "VN"


class Unit(Value):
    """One province or centrally run city, for as long as it stood under its name.

    Attributes:
        official_code: two digits of the General Statistics Office; None for units that it never listed.
        valid_from: first day, as far as it matters and is known.
        valid_to: last day; None while it stands.
        successor_id: the one unit that all of it is part of today; None where there are several, or it stands.
        divided_into: the units that it was divided into.
        seat: the town that ``lat`` and ``lon`` stand for; None where the gazetteer has the unit's point.
    """

    place_id: PlaceId
    kind: PlaceKind
    names: Mapping[str, str]
    iso_3166_2: str | None = None
    official_code: str | None = None
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    successor_id: PlaceId | None = None
    divided_into: tuple[PlaceId, ...] = ()
    seat: str | None = None
    lat: float | None = None
    lon: float | None = None

    def stood_on(self, day: str) -> bool:
        """Whether it stood on a day (``2025-06-30``); a unit whose first day is not known always had begun."""
        begun = self.valid_from is None or first_day(self.valid_from) <= first_day(day)
        return begun and (self.valid_to is None or first_day(day) <= last_day(self.valid_to))


class _Table(Value):
    merger_date: PartialDate
    source: str
    unit: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class Succession:
    """Every unit since 1976, and what became of it.

    Attributes:
        units: in the order of the file, each once.
        merger_date: first day of the present units that came of the merger of 2025.
    """

    units: tuple[Unit, ...]
    merger_date: str

    def standing_on(self, day: str) -> tuple[Unit, ...]:
        """Return the units that stood on a day (``2025-06-30``)."""
        return tuple(unit for unit in self.units if unit.stood_on(day))

    def places(self, known: Callable[[str], Place | None]) -> tuple[Place, ...]:
        """Return the units as places.

        Args:
            known: id -> what the gazetteer knows of it: the point of a unit without one, names in more languages.

        Raises:
            RecordError: A unit has no point, neither here nor in the gazetteer.
        """
        return tuple(_place(unit, known(unit.place_id)) for unit in self.units)


def read_succession(path: Path, *, root: Path) -> Succession:
    """Read the table of provinces.

    Raises:
        RecordError: The file cannot be read, or a unit is not told apart or leads nowhere: nothing can be built then.
    """
    table, issues = read_toml(path, root=root)
    if table is None:
        raise RecordError(str(issues[0]))
    try:
        read = _Table.model_validate_json(json.dumps(table, default=str))
    except ValidationError as error:
        first = error.errors()[0]
        raise RecordError(f"{path.name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    for fault in _faults(read.unit):
        raise RecordError(f"{path.name}: {fault}")
    return Succession(units=read.unit, merger_date=read.merger_date)


def _faults(units: tuple[Unit, ...]) -> Iterator[str]:
    known: dict[str, Unit] = {}
    for unit in units:
        if unit.place_id in known:
            yield f"unit {unit.place_id} stands above already"
        known[unit.place_id] = unit
    for unit in units:
        later = [*unit.divided_into, *([unit.successor_id] if unit.successor_id else [])]
        yield from (f"unit {unit.place_id}: {one} is no unit of this table" for one in later if one not in known)
        if bool(later) != (unit.valid_to is not None):
            yield f"unit {unit.place_id}: a last day and what became of it go together; give both or neither"
        if unit.successor_id and unit.place_id in _line(unit.successor_id, known):
            yield f"unit {unit.place_id}: its line of successors leads back to it"


def _line(place_id: str, known: Mapping[str, Unit]) -> list[str]:
    """Return a unit and all that it was joined into, until the line ends or repeats."""
    line: list[str] = []
    following: str | None = place_id
    while following and following in known and following not in line:
        line.append(following)
        following = known[following].successor_id
    return line


def _place(unit: Unit, base: Place | None) -> Place:
    given = unit.model_dump(exclude={"seat"}, exclude_none=True)
    own_point: dict[str, Any] = {"precision": "town"} if unit.lat is not None else {}
    if base is None:
        if unit.lat is None or unit.lon is None:
            raise RecordError(f"provinces.toml: unit {unit.place_id}: the gazetteer does not know it; give lat and lon")
        return Place.model_validate({"country": COUNTRY, **given, **own_point})
    return base.model_copy(update={**given, **own_point, "names": {**base.names, **unit.names}})

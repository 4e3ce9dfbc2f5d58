"""Reads the provinces through time: ``seeds/provinces.toml``."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from paradiplomacy.errors import RecordError
from paradiplomacy.model.base import PartialDate, Value, first_day
from paradiplomacy.model.place import Place, PlaceId, PlaceKind
from paradiplomacy.records.toml_file import read_toml


class _Unit(Value):
    place_id: PlaceId
    kind: PlaceKind
    names: Mapping[str, str]
    former: tuple[PlaceId, ...]
    seat: str
    lat: float
    lon: float


class _Table(Value):
    merger_date: PartialDate
    source: str
    unit: tuple[_Unit, ...]


@dataclass(frozen=True, slots=True)
class Succession:
    """The merger of provinces: what became what, and when.

    Attributes:
        units: the present units that came of it.
        successor: id of a former unit -> id of the present one.
        last_day: last day of the former units.
    """

    units: tuple[Place, ...]
    successor: Mapping[str, str]
    last_day: str

    def applied_to(self, place: Place) -> Place:
        """Return a place with its successor and its last day, where it is a former unit; else as it is."""
        successor = self.successor.get(place.place_id)
        return place.model_copy(update={"successor_id": successor, "valid_to": self.last_day}) if successor else place


def read_succession(path: Path, *, root: Path) -> Succession:
    """Read the table of provinces.

    Raises:
        RecordError: The file cannot be read, or one former unit has two successors: without it nothing can be built.
    """
    table, issues = read_toml(path, root=root)
    if table is None:
        raise RecordError(str(issues[0]))
    try:
        read = _Table.model_validate_json(json.dumps(table, default=str))
    except ValidationError as error:
        first = error.errors()[0]
        raise RecordError(f"{path.name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    successor: dict[str, str] = {}
    for unit in read.unit:
        for former in unit.former:
            if former in successor:
                raise RecordError(f"{path.name}: unit {unit.place_id}: {former} belongs to {successor[former]} already")
            successor[former] = unit.place_id
    return Succession(
        units=tuple(_place(unit, valid_from=read.merger_date) for unit in read.unit),
        successor=successor,
        last_day=(first_day(read.merger_date) - dt.timedelta(days=1)).isoformat(),
    )


def _place(unit: _Unit, *, valid_from: str) -> Place:
    return Place(
        place_id=unit.place_id,
        kind=unit.kind,
        country="VN",
        lat=unit.lat,
        lon=unit.lon,
        precision="town",
        names=unit.names,
        valid_from=valid_from,
    )

"""Which provinces of Vietnam touch which provinces across the land border."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from pydantic import TypeAdapter, ValidationError

from paradiplomacy.errors import RecordError
from paradiplomacy.model.base import Value
from paradiplomacy.model.place import PlaceId
from paradiplomacy.records.toml_file import read_toml

Borders = Mapping[str, tuple[str, ...]]


class _Border(Value):
    province: PlaceId
    neighbours: tuple[PlaceId, ...]


def read_borders(path: Path, *, root: Path) -> Borders:
    """Read province id -> ids of its neighbours across the border, as they were before the merger of provinces.

    Raises:
        RecordError: The file is missing or has another shape.
    """
    table, issues = read_toml(path, root=root)
    if table is None:
        raise RecordError(str(issues[0]))
    try:
        rows = TypeAdapter(tuple[_Border, ...]).validate_python(table.get("border", ()))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise RecordError(f"seeds/{path.name}: border.{where}: {first['msg']}") from error
    return MappingProxyType({row.province: row.neighbours for row in rows})

"""The gazetteer file: read at once, taken apart row by row when a row is asked for."""

import gzip
import zlib
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from paradiplomacy.errors import DatasetError
from paradiplomacy.model.place import Place

COLUMNS = (
    "place_id", "level", "kind", "lat", "lon", "precision", "iso_3166_2", "geonames_id", "wikidata_id", "parent_id",
    "population", "valid_from", "valid_to", "names", "own_keys", "other_keys",
)  # fmt: skip
FORMAT_VERSION = 1
FILE_NAME = "gazetteer.tsv.gz"


@dataclass(frozen=True)
class Row:
    """One row of the gazetteer.

    Attributes:
        line: the row as it stands in the file.
    """

    line: str

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The columns, in the order of :data:`COLUMNS`; an empty text means unknown."""
        return tuple(self.line.split("\t"))

    @property
    def place_id(self) -> str:
        """The stable id."""
        return self.fields[0]

    @property
    def level(self) -> int:
        """0 for a country, 1 for a first-level division, 2 for what lies below."""
        return int(self.fields[1])

    @property
    def parent_id(self) -> str:
        """The first-level division of a town; empty where it is not known."""
        return self.fields[9]

    @property
    def population(self) -> int:
        """Inhabitants; of a division, those of its towns together; 0 where unknown."""
        return int(self.fields[10])

    @cached_property
    def own_keys(self) -> frozenset[str]:
        """Folded names in English and in the country's own language."""
        return frozenset(self.fields[14].split("|"))

    @cached_property
    def keys(self) -> frozenset[str]:
        """All folded names."""
        return self.own_keys | frozenset(self.fields[15].split("|")) - {""}

    def identities(self) -> list[str]:
        """Return ``gn:1831111`` and ``wd:Q748470``, where they are known."""
        return [f"{scheme}:{value}" for scheme, value in (("gn", self.fields[7]), ("wd", self.fields[8])) if value]

    @cached_property
    def place(self) -> Place:
        """The place of this row."""
        (place_id, _, kind, lat, lon, precision, iso, geonames, wikidata, _, _, start, end, names, _, _) = self.fields
        return Place.model_validate(
            {
                "place_id": place_id,
                "kind": kind,
                "country": place_id[:2].upper(),
                "lat": float(lat),
                "lon": float(lon),
                "precision": precision,
                "names": dict(name.split("=", 1) for name in names.split("|")),
                "iso_3166_2": iso or None,
                "geonames_id": int(geonames) if geonames else None,
                "wikidata_id": wikidata or None,
                "valid_from": start or None,
                "valid_to": end or None,
            }
        )


class Gazetteer:
    """The places of the world that the atlas may meet, found by any of their folded names.

    Args:
        lines: rows of the file, without its header, in the order of their ids.
    """

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._ids = [line[: line.index("\t")] for line in lines]
        self._rows: dict[int, Row] = {}
        self._by_key: dict[str, int | list[int]] = {}  # nearly all names have one bearer: a list for each would be slow
        for number, line in enumerate(lines):
            for key in _squeezed_keys(line):
                known = self._by_key.get(key)
                if known is None:
                    self._by_key[key] = number
                elif isinstance(known, list):
                    known.append(number)
                else:
                    self._by_key[key] = [known, number]

    @classmethod
    def read(cls, path: Path) -> "Gazetteer":
        """Read the gazetteer file.

        Raises:
            DatasetError: It is missing, damaged, or not of the format that this code reads.
        """
        remedy = "restore it, or rebuild it with 'paradiplomacy build --geodata'"
        try:
            content = gzip.decompress(path.read_bytes()).decode("utf-8")
        except (OSError, EOFError, ValueError, zlib.error) as error:
            raise DatasetError(f"{path.name}: cannot be read ({error}); {remedy}") from error
        header, *lines = content.split("\n")
        cut_off = not lines or lines.pop() != ""
        if (
            cut_off
            or tuple(header.split("\t")) != COLUMNS
            or any(line.count("\t") != len(COLUMNS) - 1 for line in lines)
        ):
            raise DatasetError(f"{path.name}: not of format {FORMAT_VERSION}; {remedy}")
        return cls(lines)

    def __len__(self) -> int:
        return len(self._lines)

    def rows(self) -> Iterator[Row]:
        """Return all rows in the order of their ids."""
        return map(self._row, range(len(self._lines)))

    def row(self, place_id: str) -> Row | None:
        """Return the row of a place; None where the gazetteer has no such id."""
        number = bisect_left(self._ids, place_id)
        return self._row(number) if number < len(self._ids) and self._ids[number] == place_id else None

    def named(self, key: str) -> tuple[Row, ...]:
        """Return the rows that bear a name, given folded and without spaces."""
        found = self._by_key.get(key, [])
        numbers = dict.fromkeys(found) if isinstance(found, list) else (found,)
        return tuple(map(self._row, numbers))

    def keys(self, country: str | None = None) -> Collection[str]:
        """Return the squeezed names of all rows, or of the rows of one country (ISO 3166-1 alpha-2)."""
        if country is None:
            return self._by_key.keys()
        first = bisect_left(self._ids, country.lower())
        last = bisect_left(self._ids, f"{country.lower()}.")  # "." comes after "-" and before the letters
        return list(dict.fromkeys(key for line in self._lines[first:last] for key in _squeezed_keys(line)))

    @cached_property
    def points(self) -> tuple[tuple[str, float, float], ...]:
        """(country, lat, lon) of all divisions and towns; countries in upper case, degrees north and east."""
        parts = (line.split("\t", 5) for line in self._lines)
        return tuple(
            (place_id[:2].upper(), float(lat), float(lon)) for place_id, level, _, lat, lon, _ in parts if level != "0"
        )

    def _row(self, number: int) -> Row:
        if number not in self._rows:
            self._rows[number] = Row(self._lines[number])
        return self._rows[number]


def _squeezed_keys(line: str) -> Iterable[str]:
    _, own, others = line.rsplit("\t", 2)
    keys = f"{own}|{others}" if others else own
    return keys.replace(" ", "").split("|")

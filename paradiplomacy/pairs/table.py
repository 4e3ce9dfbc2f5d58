"""A CSV file of pairs -> rows: what each line says, and an issue for whatever cannot be taken."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.model.base import first_day
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.place import PlaceKind
from paradiplomacy.model.statement import Status

REQUIRED = ("from", "from_lat", "from_lon", "from_country", "to", "to_lat", "to_lon", "to_country")
OPTIONAL = ("from_kind", "to_kind", "sectors", "status", "signed", "source_url")
MAX_NAME = 200
_DELIMITERS = ",;\t"
_DEFAULT_KIND, _DEFAULT_STATUS = "city", "established"


class PairsError(ParadiplomacyError, ValueError):
    """A file that is no table of pairs; the message says what is missing."""


class _NotTakenError(ValueError):
    """One cell that keeps its whole line out: column, what stands there, why."""


@dataclass(frozen=True, slots=True)
class End:
    """One side of a pair: latitude and longitude in degrees, country as ISO 3166-1 alpha-2."""

    name: str
    country: str
    lat: float
    lon: float
    kind: str


@dataclass(frozen=True, slots=True)
class Pair:
    """One line.

    Attributes:
        line: its number in the file, the header being 1.
        sectors: phrases as written.
        signed: partial date; None where none is given.
        source_url: None where none is given.
    """

    line: int
    start: End
    end: End
    status: str
    sectors: tuple[str, ...]
    signed: str | None
    source_url: str | None


def read_pairs(path: Path) -> tuple[tuple[Pair, ...], tuple[Issue, ...]]:
    """Read a table of pairs: UTF-8, columns parted by comma, semicolon or tab, in any order.

    A line without name, country or coordinates is left out with an error; a status, date or address that cannot be
    read is left out alone, with a warning. Columns of other names are passed over.

    Raises:
        PairsError: The file cannot be read as text or lacks a column of :data:`REQUIRED`.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PairsError(f"{path.name} cannot be read as UTF-8 text: {error}") from error
    rows = csv.DictReader(io.StringIO(text), delimiter=_delimiter_of(text), restkey="")
    missing = [name for name in REQUIRED if name not in (rows.fieldnames or ())]
    if missing:
        raise PairsError(f"{path.name}: no column {missing[0]!r}; needed are {', '.join(REQUIRED)}")
    issues: list[Issue] = []
    try:
        return tuple(_pairs(path.name, rows, issues)), tuple(issues)
    except csv.Error as error:
        raise PairsError(f"{path.name}: line {rows.line_num}: {error}") from error


def is_pairs_table(path: Path) -> bool:
    """Whether a file's first line names all columns that a table of pairs needs."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            header = file.readline(10_000)
    except (OSError, UnicodeDecodeError):
        return False
    names = next(csv.reader([header], delimiter=_delimiter_of(header)), [])
    return set(REQUIRED) <= set(names)


def _delimiter_of(text: str) -> str:
    header = text.partition("\n")[0]
    return max(_DELIMITERS, key=header.count)


def _pairs(file: str, rows: "csv.DictReader[str]", issues: list[Issue]) -> Iterator[Pair]:
    for row in rows:
        cells = {name: (row.get(name) or "").strip() for name in (*REQUIRED, *OPTIONAL)}
        where = f"line {rows.line_num}"
        try:
            start, end = _end(cells, "from"), _end(cells, "to")
            if (start.name, start.country) == (end.name, end.country):
                raise _NotTakenError("to", end.name, "a place cannot be its own partner")
        except _NotTakenError as fault:
            column, value, reason = fault.args
            issues.append(Issue(file=file, field=f"{where}.{column}", value=value[:80], reason=reason))
            continue
        optional = _optional(cells)
        for column, value, reason in optional.pop("faults"):
            issues.append(
                Issue(file=file, field=f"{where}.{column}", value=value[:80], reason=reason, severity="warning")
            )
        yield Pair(line=rows.line_num, start=start, end=end, **optional)


def _end(cells: Mapping[str, str], side: str) -> End:
    name, country, kind = cells[side], cells[f"{side}_country"].upper(), cells[f"{side}_kind"] or _DEFAULT_KIND
    if not name or len(name) > MAX_NAME:
        raise _NotTakenError(side, name, f"give a name of 1 to {MAX_NAME} characters")
    if not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise _NotTakenError(f"{side}_country", country, "not a country code; write two letters of ISO 3166-1")
    if kind not in get_args(PlaceKind):
        kinds = ", ".join(get_args(PlaceKind))
        raise _NotTakenError(f"{side}_kind", kind, f"not a kind of place; write one of {kinds}")
    return End(name, country, _degrees(cells, f"{side}_lat", 90), _degrees(cells, f"{side}_lon", 180), kind)


def _degrees(cells: Mapping[str, str], column: str, limit: int) -> float:
    try:
        value = float(cells[column])
    except ValueError:
        raise _NotTakenError(column, cells[column], "not a number; write degrees such as 10.01") from None
    if not -limit <= value <= limit:  # false for "nan" too
        raise _NotTakenError(column, cells[column], f"not between -{limit} and {limit} degrees")
    return value


def _optional(cells: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields of a pair that may be missing, and (column, value, reason) of those that are wrong."""
    faults: list[tuple[str, str, str]] = []
    status, signed, url = cells["status"].lower() or _DEFAULT_STATUS, cells["signed"] or None, cells["source_url"]
    if status not in get_args(Status):
        faults.append(("status", status, f"taken as {_DEFAULT_STATUS}; write one of {', '.join(get_args(Status))}"))
        status = _DEFAULT_STATUS
    if signed:
        try:
            first_day(signed)
        except ValueError as error:
            faults.append(("signed", signed, str(error)))
            signed = None
    if url and (not url.startswith(("http://", "https://")) or len(url.split()) != 1):
        faults.append(("source_url", url, "not a web address; write https://…"))
        url = ""
    phrases = (phrase.strip() for phrase in cells["sectors"].split(";"))
    return {
        "status": status,
        "signed": signed,
        "source_url": url or None,
        "sectors": tuple(dict.fromkeys(phrase[:MAX_NAME] for phrase in phrases if phrase)),
        "faults": faults,
    }

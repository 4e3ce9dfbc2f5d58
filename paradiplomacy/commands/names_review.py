"""`paradiplomacy geocode --review`: every name as printed in the records, and the place it is taken for."""

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from paradiplomacy.build import build_tables
from paradiplomacy.geocode.open import build_resolver
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.model.place import ReviewedName
from paradiplomacy.seeds import read_seeds


def reviewed_names(root: Path) -> tuple[ReviewedName, ...]:
    """Resolve the names of all records anew, as a build would, and return one row each; the doubtful ones come first.

    Args:
        root: the project folder.

    Raises:
        ParadiplomacyError: A file without which nothing can be built cannot be read.
    """
    seeds = read_seeds(root / "seeds")
    gazetteer = Gazetteer.read(root / "data" / FILE_NAME)
    resolver = build_resolver(gazetteer, succession=seeds.succession, places=seeds.places, aliases=seeds.aliases)
    rows = build_tables(seeds, resolver)["names"]
    return tuple(row for row in rows if isinstance(row, ReviewedName))


def as_csv(rows: Iterable[ReviewedName]) -> Iterator[str]:
    """Yield the lines of a CSV table, header first; lists stand in one cell, parted by spaces."""
    yield _line(ReviewedName.model_fields)
    for row in rows:
        cells = row.model_dump(mode="json").values()
        yield _line(" ".join(cell) if isinstance(cell, list) else cell for cell in cells)


def _line(cells: Iterable[object]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(["" if cell is None else cell for cell in cells])
    return line.getvalue()
